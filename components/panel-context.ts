import { type Accessor, createContext, useContext } from 'solid-js';
import type { Messages } from '../locales/messages.ts';
import type { LetterKind } from '../utils/policy/letter-kinds.ts';
import type { Evidence } from '../utils/policy/summary.ts';

/** What every line of a panel may need: the wording, the filter, and the reader's wishes on their way out. */
export interface PanelScope {
  readonly messages: Messages;
  /** What the reader typed into the filter, folded; empty while nothing is typed. */
  readonly wanted: Accessor<string>;
  /** Whether any of these texts has what the reader typed; true while nothing is typed. */
  readonly matches: (texts: readonly (string | null)[]) => boolean;
  /** The last wish to open or to close all lines; a new value is a new wish. */
  readonly spread: Accessor<{ readonly open: boolean }>;
  readonly onReveal: (evidence: Evidence) => void;
  readonly onCopyValue: (value: string) => void;
  /** Copies a long text and says `done` when it is in the clipboard. */
  readonly onCopyText: (text: string, done: string) => void;
  /** Opens the letter about a right. */
  readonly onWrite: (kind: LetterKind) => void;
  /** Copies a passage as a citation. */
  readonly onCite: (evidence: Evidence) => void;
}

const PanelContext = createContext<PanelScope>();
export const PanelProvider = PanelContext.Provider;

/** The scope of the panel round a component. Throws outside a panel: that is a mistake in the code. */
export function usePanel(): PanelScope {
  const scope = useContext(PanelContext);
  if (!scope) throw new Error('a panel component stands outside a panel');
  return scope;
}
