import type { Steps } from '../policy/steps.ts';

/** A paragraph longer than this ends with its line, in UTF-16 units: browsers lay a paragraph out in one go. */
const LONG = 4_000;

/** So much of the text makes a part, which browsers lay out only where it shows; UTF-16 units. */
const PART = 20_000;

/** Copies plain text into an element: blank lines part its paragraphs, lines stay lines. */
export function* copyTextInSteps(text: string, into: Element): Steps<void> {
  let part: Element | null = null;
  let partEnd = 0;
  for (let start = 0; start < text.length; ) {
    if (!part || start >= partEnd) {
      part = into.ownerDocument.createElement('div');
      part.className = 'part';
      into.append(part);
      partEnd = start + PART;
    }
    const end = endOfParagraph(text, start);
    const written = text.slice(start, end);
    if (written.trim() !== '') {
      const paragraph = into.ownerDocument.createElement('p');
      paragraph.className = 'keeps';
      paragraph.append(written);
      part.append(paragraph);
    }
    start = end + 1;
    yield;
  }
}

/** Where the paragraph that starts there ends; a blank line is a paragraph by itself. */
function endOfParagraph(text: string, start: number): number {
  for (let at = start; ; ) {
    const end = text.indexOf('\n', at);
    if (end < 0) return text.length;
    if (end - start > LONG || isBlank(text, at, end) || isBlank(text, end + 1, text.indexOf('\n', end + 1))) return end;
    at = end + 1;
  }
}

const isBlank = (text: string, start: number, end: number): boolean =>
  end >= 0 && end - start < LONG && text.slice(start, end).trim() === '';
