import { isNamed, mentions, soundsLikePolicy } from '../detect/hints.ts';
import { spread } from './spread.ts';

/** What the look that every page gets found: a text that may be a policy, another text, or hardly any text (yet). */
export type Glance = 'plausible' | 'other' | 'empty';

/** Of the first so many paragraphs every one is read, later one in more and more. */
const DENSE = 5;
/** Of a long paragraph two windows of so many UTF-16 units are read. */
const WINDOW = 90;
/** So many units of paragraphs tell what a page is about; with less, all its text is sampled: so many windows of so many. */
const ENOUGH = 300;
const WINDOWS = 16;
const WINDOW_OF_ALL = 80;
/** Less text than this in fewer elements than that is a page still to come, or none. */
const FEW_CHARACTERS = 120;
const FEW_ELEMENTS = 150;

/**
 * A glance at title, address and a sample of the text, which the browser itself finds and joins: it costs microseconds on
 * any page, and no layout. Each call into the page costs more than the text that it brings, so there are few.
 */
export function glance(page: Document): Glance {
  const named = isNamed(page.title + page.URL);
  let sample = readParagraphs(page);
  if (sample.length < ENOUGH) sample = readAll(page);
  // Of a short page little can be said, and more may come to it.
  if (sample.length < ENOUGH ? named || mentions(sample) : soundsLikePolicy(sample, named)) return 'plausible';
  return sample.length < FEW_CHARACTERS && !page.getElementsByTagName('*')[FEW_ELEMENTS] ? 'empty' : 'other';
}

function readParagraphs(page: Document): string {
  // A live collection finds each next one from the one before; its length would be a walk through the whole page.
  const paragraphs = page.getElementsByTagName('p');
  let sample = '';
  let at = 0;
  for (let paragraph = paragraphs[0]; paragraph; paragraph = paragraphs[at | 0]) {
    sample += spread(paragraph.textContent, 2, WINDOW);
    at += 1 + at / DENSE;
  }
  return squeeze(sample);
}

function readAll(page: Document): string {
  const text = page.body?.textContent ?? '';
  for (let size = WINDOW_OF_ALL; ; size *= 4) {
    const sample = squeeze(spread(text, WINDOWS, size));
    if (sample.length > ENOUGH || size * WINDOWS >= text.length) return sample;
  }
}

/** Indentation is no text. Most samples have none, and looking for it costs a tenth of taking it out. */
const squeeze = (text: string): string => (/\s{8}/.test(text) ? text.replace(/\s+/g, ' ') : text);
