import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { checkSame } from './check-summary.ts';
import type { Engine } from './engine-file.ts';
import type { Measured } from './goal.ts';
import { charCodeAtPass, interleaved, median } from './rounds.ts';
import { corpusTexts, sampleText, type Text } from './texts.ts';

const ROUNDS = 51;
const ROUNDS_OF_MANY = 9;
const WARM_UP = 20;

/** Goal 1: text in, summary out, against native jieba that merely cuts the text into words, and one pass over it. */
export async function measureHot(engine: Engine): Promise<Measured[]> {
  const jieba = Jieba.withDict(dict);
  const timesOf = ({ name, text }: Text, rounds: number) => {
    const summary = () => engine.summarize(engine.readText(text), 'zh-Hans');
    const first = summary();
    const tasks = { ours: summary, jieba: () => jieba.cut(text, true), pass: () => charCodeAtPass(text) };
    const times = interleaved(rounds, tasks);
    checkSame(name, first, summary());
    return times;
  };
  const texts = [await sampleText(), ...corpusTexts('seeds')];
  for (let round = 0; round < WARM_UP; round++)
    for (const { text } of texts) engine.summarize(engine.readText(text), 'zh-Hans');
  const lines = texts.flatMap((text) => linesFor(text.name, timesOf(text, ROUNDS)));
  const many = corpusTexts('raw').map((text) => timesOf(text, ROUNDS_OF_MANY));
  return many.length === 0 ? lines : [...lines, ...linesFor(`median of ${many.length} policies`, typical(many))];
}

type Times = Record<'ours' | 'jieba' | 'pass', number>;

/** The times of the policy with the median ratio to jieba. */
function typical(many: readonly Times[]): Times {
  const middle = median(many.map(({ ours, jieba }) => ours / jieba));
  return many.find(({ ours, jieba }) => ours / jieba === middle) as Times;
}

const linesFor = (name: string, { ours, jieba, pass }: Times): Measured[] => [
  { goal: 1, what: `summary : jieba's cut, ${name}`, ours, yardstick: jieba, unit: 'ms', limit: 0.5 },
  { goal: 1, what: `summary : charCodeAt pass, ${name}`, ours, yardstick: pass, unit: 'ms', limit: 40 },
];
