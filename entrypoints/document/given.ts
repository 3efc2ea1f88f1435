import { MOST_BYTES, readSource, type Source, type Unread } from '../../utils/file/read-source.ts';
import { readPdfInWorker } from './read-pdf-in-worker.ts';
import { shownFile } from './shown-file.ts';

/** What the reader hands over: a text with what it is called, null where it has no name of its own. */
export interface Given {
  readonly name: string | null;
  readonly source: Source;
}

/** Why nothing can be made of what was handed over; `withheld`: the browser does not give what it shows. */
export type Problem = Unread | 'none' | 'withheld' | 'unreadable' | 'complex';

/** Reads a file; else why not. Never rejects. */
export async function givenFile(file: File): Promise<Given | Problem> {
  if (file.size > MOST_BYTES) return 'too-large';
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return 'unreadable';
  const source = await readSource(file.name, new Uint8Array(bytes), readPdfInWorker);
  return typeof source === 'string' ? source : { name: file.name, source };
}

/** Reads the PDF that the browser shows in a tab; else why not. Never rejects. */
export async function givenTab(tabId: number): Promise<Given | Problem> {
  const file = await shownFile(tabId).catch(() => null);
  return file === null ? 'withheld' : typeof file === 'string' ? file : givenFile(file);
}

/** Text without a name: as a page where it came as one, so that its tables and headings stay. */
export function givenText(text: string, html: string): Given | Problem {
  if (text.trim() === '' && html === '') return 'empty';
  return { name: null, source: html === '' ? { format: 'text', text } : { format: 'html', text: html } };
}

/** What was dropped or pasted: its first file, or else its text. */
export async function givenBy(data: DataTransfer): Promise<Given | Problem> {
  // Only readable until the event is over: all of it is taken before anything is awaited.
  const [file] = data.files;
  const text = data.getData('text/plain');
  const html = data.getData('text/html');
  if (file) return givenFile(file);
  return text === '' && html === '' ? 'none' : givenText(text, html);
}
