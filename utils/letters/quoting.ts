import type { Evidence } from '../policy/summary.ts';
import { onOneLine } from '../text/as-written.ts';
import { evidence, type Reading, type Sentence } from '../text/reading.ts';

/** A longer quotation is cut, or it would bury the request. */
const LONGEST_QUOTE = 140;
const OMITTED = '……';

/** "10. ", "（四）", "3）", "8.5 ", "• ": the number of an item says nothing outside its list. */
const ITEM_NUMBER =
  /^(?:[•·●-]\s|[•·●○■◆*](?=[一-鿿])|第[一二三四五六七八九十百\d]{1,4}[条條]\s?|\d{1,2}(?:\.\d{1,2}){1,3}(?=\s?[一-鿿])(?![万萬亿億元])|[（(](?:[一二三四五六七八九十\d]{1,3}|[a-z])[）)]|[一二三四五六七八九十\d]{1,3}(?:\.\d{1,2}){0,3}[、.．)）])\s{0,4}(?!\d)/;

/** The end of a label that stands on the line before, or a whole one with its address: "商务合作：bd@a.cn 一般情况下，…". */
const GLUED_BEFORE =
  /^(?:[^，。；@]{0,24}(?:[：:]|邮箱|郵箱|電郵)\s?[\w.+-]{1,64}(?:@|#|[（(【[]at[）)】\]])[\w.-]{1,80}\s?(?:[（(][一二三四五六\d]{1,2}[)）])?(?=一般|通常|我们|我們|本公司|您|你)|[：:；;，,、]\s?)/;

/**
 * A sentence in the policy's own words on one line; what is left out of it is marked.
 * @param clause folded offsets in the sentence of what must not be cut off: a longer one is quoted from there on
 */
export function quoteOf(reading: Reading, sentence: Sentence, clause?: readonly [start: number, end: number]): string {
  const { start } = sentence;
  if (clause && clause[0] > 0 && onOneLine(reading, start, start + clause[1]).length > LONGEST_QUOTE)
    return `${OMITTED}${quoteOf(reading, { ...sentence, start: start + clause[0] })}`;
  const line = outOfList(onOneLine(reading, start, sentence.end));
  if (line.length > LONGEST_QUOTE) return `${cutAtClause(line)}${OMITTED}`;
  return goesOn(reading, sentence) ? `${line.replace(/[∶；;，,]$/, '')}${OMITTED}` : line;
}

/** Words without what they only have from where they stand: their number, a label before, a colon behind. */
export const outOfList = (words: string): string =>
  words
    .replace(ITEM_NUMBER, '')
    .replace(GLUED_BEFORE, '')
    .replace(/[：:]$/, '');

/** A proof's words, as a letter quotes them. */
export function quoteOfProof({ quote }: Evidence): string {
  const line = outOfList(quote.split(/\s+/).join(' ').trim());
  return line.length > LONGEST_QUOTE ? `${cutAtClause(line)}${OMITTED}` : line;
}

/** What opens and closes, by kind. */
const MARKS = [
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['【', '】'],
  ['（(', '）)'],
] as const;
const CLOSES_FIRST = /^[”」』》】]+/;

/** "…删除数据。”": the mark behind the full stop. */
const CLOSES_BEHIND = /^[。;!?]?["」』》】)]/;

/** A sentence's words with the marks closed that its full stop or the cut left open; others are the policy's own slip. */
export function closed({ text }: Reading, { end }: Sentence, words: string): string {
  const said = words.replace(CLOSES_FIRST, '');
  if (!said.endsWith(OMITTED) && !CLOSES_BEHIND.test(text.slice(end, end + 2))) return said;
  const all = [...said];
  const open = MARKS.flatMap(([opens, closes]) => {
    const left: number[] = [];
    for (const [at, mark] of all.entries())
      if (opens.includes(mark)) left.push(at);
      else if (closes.includes(mark)) left.pop();
    const [at = 0] = left;
    return left.length === 1 ? [{ at, mark: closes[opens.indexOf(all[at] ?? '')] }] : [];
  });
  return [...all, ...open.toSorted((a, b) => b.at - a.at).map(({ mark }) => mark)].join('');
}

/** A longer opening is quoted from its last clause on. */
const LONGEST_OPENING = 60;

/** Where the first item stands behind the opening on its line. */
const FIRST_ITEM = /([：:])\s?[（(一1①].*$/;

/** An item of a list behind the words that open the list; items between them are marked as left out. */
export function quoteOfItem(reading: Reading, opening: Sentence, item: Sentence): string {
  const line = evidence(reading, opening.start, opening.end)
    .quote.split(/\s+/)
    .join(' ')
    .trim()
    .replace(ITEM_NUMBER, '')
    .replace(GLUED_BEFORE, '');
  const opens = line.replace(FIRST_ITEM, '$1');
  const said = opens.length > LONGEST_OPENING ? opens.slice(opens.lastIndexOf('，') + 1) : opens;
  const between = item.index === opening.index + 1 && opens === line ? '' : OMITTED;
  return `${said.replace(/[：:]?$/, '：')}${between}${quoteOf(reading, item)}`;
}

/** Whether a list follows, of which the sentence is only the beginning. */
export const goesOn = ({ text }: Reading, { end, text: words }: Sentence): boolean =>
  /[:∶;,]$/.test(words) || text.charAt(end) === ';' || text.charAt(end) === ':';

function cutAtClause(line: string): string {
  const head = line.slice(0, LONGEST_QUOTE).replace(/\p{Surrogate}$/u, '');
  const at = Math.max(...['，', '、', '；', ','].map((mark) => head.lastIndexOf(mark)));
  return at > LONGEST_QUOTE / 2 ? head.slice(0, at) : head;
}
