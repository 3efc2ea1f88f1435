/** Run by the bench alone: node --expose-gc heap-run.ts TIMES. Prints how many bytes one summary of a huge text takes. */
import { ENGINE_FILE, type Engine } from './engine-file.ts';
import { policyOf20k } from './texts.ts';

const { readText, summarize } = (await import(ENGINE_FILE)) as Engine;
const { text } = await policyOf20k();
summarize(readText(text), 'zh-Hans');
const document = readText(`${text}\n`.repeat(Number(process.argv[2])));

const bytes = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
globalThis.gc?.();
const before = bytes();
const summary = summarize(document, 'zh-Hans');
console.log(JSON.stringify({ growth: bytes() - before, units: summary.source.characters }));
