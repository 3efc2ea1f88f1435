import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadDocument } from '../load/load-document.ts';
import { ROOT } from '../run-command.ts';

const SAMPLE = path.join(ROOT, 'tests/sample/policy.html');
const CORPUS = path.join(ROOT, '../shared/corpus');

/** A policy's plain text. */
export interface Text {
  readonly name: string;
  readonly text: string;
}

/** Our own sample policy as plain text. */
export async function sampleText(): Promise<Text> {
  const loaded = await loadDocument(SAMPLE);
  if (!loaded.ok) throw new Error(loaded.error);
  return { name: 'sample', text: loaded.value.text };
}

/** Texts of a corpus folder beside the project; none where there is no such folder. */
export function corpusTexts(folder: 'seeds' | 'raw'): Text[] {
  const place = path.join(CORPUS, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(place, name), 'utf8').replace(/\r\n?/g, '\n') }));
}

/** The policy of about 20,000 units on which size and growth are measured: a seed, or else the sample several times. */
export async function policyOf20k(): Promise<Text> {
  const seed = corpusTexts('seeds').find(({ text }) => text.length > 15_000 && text.length < 30_000);
  if (seed) return seed;
  const { text } = await sampleText();
  return { name: 'sample, repeated', text: `${text}\n`.repeat(Math.ceil(20_000 / text.length)) };
}
