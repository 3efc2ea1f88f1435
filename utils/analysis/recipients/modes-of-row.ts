import type { ModeId } from '../../policy/ids.ts';
import { oncePer } from '../../text/once-per.ts';
import { matches } from '../../text/pattern.ts';
import { type Reading, type Sentence, sentenceAt } from '../../text/reading.ts';
import { type Section, within } from '../../text/section.ts';
import { fieldOf, type PolicyRecord } from '../records/record.ts';

const KITS = /sdk|软件(?:开发)?工具(?:开发)?包|插件|组件|代码库|开源库/;
const SHARES = /共享|对外提供|接收方/;
const ENTRUSTS = /委托|受托/;
/** Units of a table's header, and of the section, that are looked at. */
const LONGEST_HEADER = 160;
const LONGEST_SECTION = 2000;

/**
 * How data goes to the third party of a row. Lists of third parties are lists of kits unless nothing around them speaks
 * of kits and their heading or header says that data is shared or entrusted.
 */
export function modesOfRow(reading: Reading, record: PolicyRecord): ModeId[] {
  const sentence = sentenceAt(reading, record.start);
  if (!sentence) return ['sdk'];
  const header = headerOf(reading, record);
  const around = [
    reading.text.slice(record.start, record.end),
    header,
    sentence.intro?.text ?? '',
    sentence.lead?.text ?? '',
    titlesOf(sentence.section),
  ].join(' ');
  const method = fieldOf(record, 'method');
  // "共享方式 | 接口传输": the row itself says how.
  if (method && matches(SHARES, header) && !matches(KITS, reading.text.slice(method.start, method.end)))
    return ['share'];
  if (record.layout === 'bare') return [bareMode(sentence, around)];
  const { start, end } = sentence.section;
  if (matches(KITS, around) || matches(KITS, reading.text.slice(start, Math.min(end, start + LONGEST_SECTION))))
    return ['sdk'];
  // A section on sharing lists kits by labels as well; only a table's header or a row's own labels tell more.
  const told = record.layout === 'cells' ? around : reading.text.slice(record.start, record.end);
  if (matches(ENTRUSTS, told)) return ['entrust'];
  return matches(SHARES, told) || !speaksOfKits(reading) ? ['share'] : ['sdk'];
}

/** A list without the word anywhere, such as one of 供應商, tells of no kit. */
const speaksOfKits = oncePer(({ text }: Reading): boolean => matches(KITS, text));

/** The header over a row, folded, with the rows between them as far as it may reach; what follows the row is none of it. */
export const headerOf = ({ text }: Reading, { header, end }: PolicyRecord): string =>
  header === undefined ? '' : text.slice(header, Math.min(header + LONGEST_HEADER, end));

/** Rows without a header or labels stand in lists of partners as often as in those of kits. */
function bareMode({ section }: Sentence, around: string): ModeId {
  if (matches(KITS, around) || (within(section, 'sdk') && !matches(SHARES, around))) return 'sdk';
  return matches(ENTRUSTS, around) && !matches(SHARES, around) ? 'entrust' : 'share';
}

const titlesOf = (section: Section): string =>
  section.parent ? `${titlesOf(section.parent)} ${section.title}` : section.title;
