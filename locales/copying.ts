import type { ClipboardFormat, SaveFormat } from '../utils/export/formats.ts';

/** Wording of copying and saving: the menu, the messages about it, and what only copies contain. */
export interface CopyWords {
  readonly menu: string;
  readonly copyAs: string;
  readonly saveAs: string;
  /** Behind the format that the button gives without the menu. */
  readonly usual: string;
  readonly format: Readonly<Record<ClipboardFormat, string>>;
  readonly file: Readonly<Record<SaveFormat, string>>;
  readonly cite: string;
  readonly copied: Readonly<Record<ClipboardFormat, string>>;
  /** The browser took the text without its format. */
  readonly plainOnly: string;
  readonly saved: (name: string) => string;
  readonly saveFailed: string;
  readonly cited: string;
  /** The passage is not in the page any more, so that there is nothing to vouch for. */
  readonly citeLost: string;
  readonly short: {
    readonly counted: (what: string, n: number) => string;
    readonly more: (named: string, n: number) => string;
    readonly contacts: string;
    /** What is missing but due only in some cases, with its case. */
    readonly dueIf: (what: string, due: string) => string;
  };
  readonly column: Readonly<Record<'recipient' | 'kind' | 'modes' | 'policy' | 'quote', string>>;
  readonly citation: {
    /** The policy's name as a title. */
    readonly work: (product: string) => string;
    /** Between the work and who wrote it … */
    readonly by: string;
    /** … and in front of both. */
    readonly dash: string;
    readonly readAt: string;
    readonly digest: string;
    readonly length: string;
    readonly characters: (n: number) => string;
  };
}
