import type { Plugin } from 'vite';
import { cutProperties } from './cut-properties.ts';

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill\.js$/;
/** Of the polyfill's table of what takes a callback: parts of the browser that our manifest asks no permission for. */
const UNUSED = new Set(
  (
    'alarms bookmarks browserAction browsingData cookies devtools downloads extension history identity idle ' +
    'management notifications pageAction sessions topSites webNavigation webRequest'
  ).split(' '),
);

/** The polyfill stands in two scripts, and describes the whole of Chrome's API in each. */
export function trimPolyfill(): Plugin {
  return {
    name: 'trim-polyfill',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!POLYFILL.test(id)) return null;
      return { code: cutProperties(code, this.parse(code), (key) => UNUSED.has(key)), map: null };
    },
  };
}
