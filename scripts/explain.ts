/**
 * Why is something claimed, or not: npm run -s explain -- FILE --find TEXT | --at OFFSET
 * Prints the sentence as the rules read it, its section, and what each judging step says of it.
 */
import { collectedClaims } from '../utils/analysis/collected.ts';
import { findDataMentions } from '../utils/analysis/collected/data-mentions.ts';
import { stanceOf, zoneOf } from '../utils/analysis/collected/stance.ts';
import { fold } from '../utils/text/fold.ts';
import { readPolicy } from '../utils/text/read-policy.ts';
import { type Reading, type Sentence, sentenceAt } from '../utils/text/reading.ts';
import type { Section } from '../utils/text/section.ts';
import { loadDocument } from './load/load-document.ts';

const MOST_PLACES = 5;

const [file, how, what] = process.argv.slice(2);
if (!file || !what || (how !== '--find' && how !== '--at')) {
  console.error('用法：npm run -s explain -- 文件 --find 文字 | --at 偏移');
  process.exitCode = 2;
} else {
  const loaded = await loadDocument(file);
  if (!loaded.ok) {
    console.error(loaded.error);
    process.exitCode = 1;
  } else {
    const reading = readPolicy(loaded.value);
    const offsets = how === '--at' ? [foldedOffset(reading, Number(what))] : placesOf(reading.text, fold(what));
    for (const offset of offsets) explain(reading, sentenceAt(reading, offset));
    if (offsets.length === 0) console.log('文中没有这段文字');
  }
}

function placesOf(text: string, wanted: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(wanted, at + 1)) places.push(at);
  return places;
}

function foldedOffset(reading: Reading, offset: number): number {
  const found = reading.offsets.findIndex((original) => original >= offset);
  return found < 0 ? reading.text.length : found;
}

function explain(reading: Reading, sentence: Sentence | null): void {
  if (!sentence) return console.log('不在任何句子里（分隔符）');
  const stance = stanceOf(sentence);
  console.log(`\n句 ${sentence.index}  [${sentence.start}, ${sentence.end})  ${sentence.text}`);
  console.log(`  章节  ${chain(sentence.section)}`);
  console.log(`  块    ${sentence.block.kind} ${sentence.block.region}${sentence.heading ? ' 标题' : ''}`);
  if (sentence.lead) console.log(`  前段  ${sentence.lead.text}  → ${stanceOf(sentence.lead).rule}`);
  if (sentence.intro) console.log(`  引句  ${sentence.intro.text.slice(-80)}  → ${stanceOf(sentence.intro).rule}`);
  console.log(`  立场  ${stance.force ?? '无'} ${stance.rule}  区域 ${zoneOf(sentence.section)}`);
  for (const [from, to] of stance.denied) console.log(`  否认  ${reading.text.slice(from, to)}`);
  const claims = [...collectedClaims(reading)].filter((claim) => claim.sentence === sentence);
  for (const mention of findDataMentions(reading.text, reading.offsets, sentence.start, sentence.end)) {
    const claim = claims.find(({ mention: m }) => m.start === mention.start);
    const word = reading.text.slice(mention.start, mention.end);
    console.log(`  词    ${word} = ${mention.type}${mention.vague ? '（宽泛）' : ''}  ${claim ? `✓ ${claim.by} ${claim.rule}` : '✗'}`);
  }
}

function chain(section: Section | null): string {
  return section ? `${chain(section.parent)}/${section.topic}「${section.title.slice(0, 24)}」` : '';
}
