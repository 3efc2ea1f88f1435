import { plainWords } from './plain-words.ts';

const ADDRESS = /[a-z\d._%+-]{1,64}@[a-z\d.-]{1,63}|\d{7,12}/g;
/** "或发送邮件至…": what is longer says more than where to write or call. */
const LONGEST_REST = 10;

/** Tells of a sentence whether it only gives an address that another text gives too, somewhere. */
export function givesAddressOf(text: string): (sentence: string) => boolean {
  let words: string | null = null;
  return (sentence) => {
    const own = plainWords(sentence);
    const rest = own.replace(ADDRESS, (address) => {
      words ??= plainWords(text);
      return words.includes(address) ? '' : address;
    });
    return rest.length < own.length && rest.length <= LONGEST_REST;
  };
}
