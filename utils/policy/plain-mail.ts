/** How policies hide the signs of an address from machines: "privacy(at)a.cn", "privacy#a.cn", "a[at]b[dot]cn". */
const HIDDEN_AT = /[([{【](?:at?|@)[)\]}】]|#| at /i;
const HIDDEN_DOT = /[([{【]dot[)\]}】]| dot /gi;

/** An address with its own signs, in half-width letters and without white space. */
export const plainMail = (value: string): string =>
  value.normalize('NFKC').trim().replace(HIDDEN_AT, '@').replace(HIDDEN_DOT, '.').replace(/\s/g, '');
