import { documentWordsFor } from '../../locales/documents.ts';
import type { Messages } from '../../locales/messages.ts';
import type { PolicySummary } from '../policy/summary.ts';
import type { Copy } from './formats.ts';
import { harmless } from './harmless.ts';
import { webHref } from './href.ts';
import { passageUrl } from './text-fragment.ts';
import { escapeHtml } from './to-html.ts';
import { onOneLine } from './to-plain-text.ts';

/** A page as it was read for a citation. */
export interface ReadPage {
  readonly text: string;
  readonly url: string | null;
  /** When, in words that are understood elsewhere: with the distance from UTC. */
  readonly readAt: string;
  /** Of the page of a file on which the passage starts, from 1. */
  readonly pageNumber?: number | undefined;
}

/**
 * A passage as evidence that somebody else can check: the quotation, where it stands, when it was read, and the SHA-256
 * of the text that it was read from (UTF-8). `start` and `end` are UTF-16 offsets into `page.text`.
 */
export async function citationOf(
  { policy, source }: PolicySummary,
  page: ReadPage,
  start: number,
  end: number,
  messages: Messages,
): Promise<Copy> {
  const { words, lang } = messages;
  const { citation } = words.copying;
  const quote = onOneLine(page.text.slice(start, end));
  const name = policy.product ?? source.title;
  const where = page.pageNumber === undefined ? '' : documentWordsFor(lang).page(page.pageNumber);
  const from = [name && citation.work(name), policy.operator ?? '', where].filter(Boolean).join(citation.by);
  const url = webHref(page.url);
  const address = url && passageUrl(url, page.text, start, end);
  const facts = [
    [citation.readAt, page.readAt],
    [citation.digest, await sha256(page.text)],
    [citation.length, citation.characters(page.text.length)],
  ] as const;
  const lines = facts.map(([label, value]) => `${label}${words.labelSeparator}${value}`);
  const linked = url && address && `<br><a href="${escapeHtml(address)}">${escapeHtml(url)}</a>`;
  return {
    text: harmless(
      `${[words.quote(quote), from && `${citation.dash}${from}`, address ?? page.url, ...lines].filter(Boolean).join('\n')}\n`,
    ),
    html: harmless(
      `<figure lang="${lang}"><blockquote${address ? ` cite="${escapeHtml(address)}"` : ''}>${escapeHtml(quote)}</blockquote><figcaption>${escapeHtml(from)}${linked ?? ''}${lines.map((line) => `<br>${escapeHtml(line)}`).join('')}</figcaption></figure>`,
    ),
  };
}

/** Hexadecimal SHA-256 of a text in UTF-8. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
