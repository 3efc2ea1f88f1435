/** Run by the bench alone: node cold-run.ts engine|jieba FILE. Prints the ms from nothing loaded to the first result. */
import { readFileSync } from 'node:fs';
import { ENGINE_FILE, type Engine } from './engine-file.ts';

const [, , what, file] = process.argv;
const text = readFileSync(file as string, 'utf8');
const start = performance.now();
if (what === 'engine') {
  const { readText, summarize } = (await import(ENGINE_FILE)) as Engine;
  summarize(readText(text), 'zh-Hans');
} else {
  const { Jieba } = await import('@node-rs/jieba');
  const { dict } = await import('@node-rs/jieba/dict.js');
  Jieba.withDict(dict).cut(text, true);
}
console.log(performance.now() - start);
