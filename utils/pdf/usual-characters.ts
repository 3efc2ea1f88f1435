/**
 * Radicals that fonts draw with the same glyph as a character; browsers that print a page, and some programs, then call the
 * glyph by the radical. Of the other block, Kangxi's, Unicode itself knows the characters.
 */
const RADICALS = '⺁⺇⺋⺟⺠⺫⺬⺻⺼⻁⻄⻅⻆⻉⻋⻑⻒⻓⻔⻘⻙⻚⻛⻜⻝⻟⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻯⻰⻱⻲⻳';
const CHARACTERS = '厂几㔾母民罒示聿肉虎西见角贝车長镸长门青韦页风飞食饣马骨鬼鱼鸟卤麦黄齐齿竜龙龜亀龟';
const USUAL = new Map([...RADICALS].map((radical, i) => [radical, [...CHARACTERS][i] ?? radical]));
const UNUSUAL = /[\u2E80-\u2FDF\uF900-\uFAFF]/g;

/** The text with the characters that it was written with; as long as it was. */
export const usualCharacters = (text: string): string =>
  text.replace(UNUSUAL, (char) => {
    const usual = USUAL.get(char) ?? char.normalize('NFKC');
    return usual.length === 1 ? usual : char;
  });
