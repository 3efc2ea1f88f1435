/**
 * Radicals, and a few signs, that fonts draw with the same glyph as a character; browsers that print a page, and some
 * programs, then call the glyph by the radical. Of Kangxi's radicals, and of joined letters (ﬁ), Unicode itself knows what
 * they stand for.
 */
const RADICALS = '⺁⺇⺋⺎⺒⺓⺟⺠⺫⺬⺻⺼⻁⻄⻅⻆⻉⻋⻑⻒⻓⻔⻘⻙⻚⻛⻜⻝⻟⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻯⻰⻱⻲⻳⻪⻫―‒〜∕㬵';
const CHARACTERS =
  '厂几㔾兀巳幺母民罒示聿肉虎西见角贝车長镸长门青韦页风飞食饣马骨鬼鱼鸟卤麦黄齐齿竜龙龜亀龟黾斉—–～／胶';
const USUAL = new Map([...RADICALS].map((radical, i) => [radical, [...CHARACTERS][i] ?? radical]));
const UNUSUAL = /[\u2012\u2015\u2215\u2329\u232A\u2E80-\u2FDF\u301C\u3B35\uF900-\uFAFF\uFB00-\uFB06]/g;

/** The text with the characters that it was written with. */
export const usualCharacters = (text: string): string =>
  text.replace(UNUSUAL, (char) => USUAL.get(char) ?? char.normalize('NFKC'));
