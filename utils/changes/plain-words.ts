import { parseNumeral } from '../text/numerals.ts';

/** "六个月", "十五（15）日": a numeral before a unit, with its figure in brackets. */
const COUNTED =
  /([零〇一二两三四五六七八九十百千]{1,6}|\d{1,5})(?:\(\d{1,5}\))?(个?(?:工作|自然|公历)?(?:月|年|天|日|小时|周岁|周|星期|分钟|岁))/g;
/** "0532-8800 1234", "(0532)88001234", "400-820-1234", "+86 0532…": white space has gone before. */
const TELEPHONE = /(?<![\d.-])(?:\+?86-?)?\(?(0\d{2,3}|400|800)\)?-?(\d{3,4})-?(\d{3,4})(?![\d-])(?!\.\d)/g;
const MOBILE = /(?<![\d.-])(?:\+?86-?)?(1\d{2})-?(\d{4})-?(\d{4})(?![\d-])(?!\.\d)/g;
/** "+852 2555 0188", "(852) 2555 0188": Hong Kong's own readers need no prefix. */
const HONG_KONG = /\+?\(?852\)?-?(?=[2-9]\d{3}-?\d{4}(?!\d))/g;
/** "我的-设置", "我的→设置", "【我的】>【设置】": what leads on in a path. */
const LEADS_ON = /(?<=[\u4e00-\u9fff"\]】])(?:-{1,3}>?|=>|→|>{1,2}|[–—›»]{1,2})(?=["[【]?[\u4e00-\u9fff])/g;
/** Quotation marks of all scripts, as one. */
const QUOTES = /[“”„‟"'‘’「」『』﹁﹂﹃﹄]/g;
/** How sites hide the signs of a mail address: "a(at)b.cn", "a#b.cn", "a AT b dot cn". */
const HIDDEN_AT =
  /(?<![a-z\d._%+-])([a-z\d._%+-]{1,64}) ?(?:#|[([{【] ?(?:at?|@) ?[)\]}】]| at ) ?(?=[a-z\d-]{1,63}(?: ?[([【]?dot[)\]】]? ?|\.)[a-z\d-]{1,63})/g;
/** "(请将#替换为@)": how to read such an address. */
const READ_AT = /[([][^()[\]。;]{0,8}(?:#|\(?at\)?)[^()[\]。;@]{0,8}@[^()[\]。;]{0,4}[)\]]/g;
const HIDDEN_DOT = /(@[a-z\d.-]{1,80}) ?(?:[([【] ?dot ?[)\]】]| dot ) ?(?=[a-z\d-]{2,63})/g;

/**
 * What of words counts when they are compared: not their width, white space, quotation marks or numerals, nor how the reader, an account, an
 * address (with what tells how to read it) or a telephone number is written.
 */
export const plainWords = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s{1,99}/g, ' ')
    .replace(HIDDEN_AT, '$1@')
    .replace(HIDDEN_DOT, '$1.')
    .replace(HIDDEN_DOT, '$1.')
    .replace(/[ \u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(QUOTES, '"')
    .replace(LEADS_ON, '→')
    .replace(READ_AT, '')
    .replace(/您/g, '你')
    .replace(/臺/g, '台')
    .replace(/[紀纪](?=[錄录])/g, '記')
    .replace(/帐/g, '账')
    .replace(/賬/g, '帳')
    .replace(/登[陆陸]/g, (word) => (word === '登陆' ? '登录' : '登錄'))
    .replace(/。/g, '.')
    .replace(/、/g, ',')
    .replace(COUNTED, (whole, numeral: string, unit: string, at: number, text: string) => {
      const value = parseNumeral(numeral);
      // "30日" is 30天, "5月30日" a date.
      const counted = text.charAt(at - 1) === '月' ? unit : unit.replace(/(?<!工作)日$/, '天');
      return value === null ? whole : `${value}${counted}`;
    })
    .replace(HONG_KONG, '')
    .replace(TELEPHONE, '$1$2$3')
    .replace(MOBILE, '$1$2$3');
