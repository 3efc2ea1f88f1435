import browser from 'webextension-polyfill';

/** The element of our own page for files that the file's text stands in. */
export const TEXT_ID = 'text';

/** What is to be read: the page that the script was put into; of our own page for files only the file's text. */
export function placeToRead(): Document | Element {
  const own = location.href.startsWith(browser.runtime.getURL('')) && document.getElementById(TEXT_ID);
  return own || document;
}
