// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { writeClipboard } from '../../components/write-clipboard.ts';
import { say } from '../guarantees/scale.ts';

async function refuse(): Promise<void> {
  throw new DOMException('denied', 'NotAllowedError');
}
async function allow(): Promise<void> {}

function clipboard(write: () => Promise<void>, writeText: () => Promise<void>, command: boolean) {
  const held: Record<string, Blob>[] = [];
  vi.stubGlobal('ClipboardItem', function item(this: object, forms: Record<string, Blob>) {
    held.push(forms);
  });
  vi.stubGlobal('navigator', { clipboard: { write, writeText } });
  document.execCommand = vi.fn(() => command);
  return held;
}

afterEach(() => vi.unstubAllGlobals());

it('copies both forms together', async () => {
  const held = clipboard(allow, refuse, false);
  expect(await writeClipboard('摘要', '<h1>摘要</h1>')).toBe('rich');
  expect(Object.entries(held[0] ?? {}).map(([type, blob]) => [type, blob.type])).toEqual([
    ['text/plain', 'text/plain'],
    ['text/html', 'text/html'],
  ]);
});

it('copies plain text when that is all there is', async () => {
  const write = vi.fn(allow);
  clipboard(write, allow, false);
  expect(await writeClipboard('400-000-1234', null)).toBe('plain');
  expect(write).not.toHaveBeenCalled();
});

const WAYS = [
  ['plain text when formatted text is refused', allow, false, 'plain'],
  ['through a selected field when the clipboard is closed', refuse, true, 'plain'],
  ['nothing when everything is refused, and says so', refuse, false, 'nothing'],
] as const;

it.each(WAYS)('G26: copies %s', async (_case, writeText, command, copied) => {
  clipboard(refuse, writeText, command);
  expect(await writeClipboard('摘要', '<p>摘要</p>')).toBe(copied);
  expect(document.querySelector('textarea')).toBeNull();
});

it('G26: what the clipboard may do is told in one word', async ({ task }) => {
  const told = new Set<string>();
  for (const [, writeText, command] of WAYS) {
    clipboard(refuse, writeText, command);
    told.add(await writeClipboard('摘要', '<p>摘要</p>'));
  }
  expect([...told]).toEqual(['plain', 'nothing']);
  say(task, `${WAYS.length} ways for a clipboard to refuse, ${told.size} words for what came of it`);
});
