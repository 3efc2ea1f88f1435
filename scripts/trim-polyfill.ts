import type { Plugin } from 'vite';
import { cutProperties } from './cut-properties.ts';

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill\.js$/;
/** Of the polyfill's table of what takes a callback: parts of the browser that our manifest asks no permission for, */
const PARTS =
  'alarms bookmarks browserAction browsingData cookies devtools downloads extension history i18n identity idle ' +
  'management notifications pageAction sessions topSites webNavigation webRequest';
/** and what we ask nowhere of the other parts. */
const QUESTIONS =
  'captureVisibleTab detectLanguage discard duplicate executeScript getZoom getZoomSettings goBack goForward highlight ' +
  'insertCSS move reload removeCSS setZoom setZoomSettings getBackgroundPage getPlatformInfo requestUpdateCheck ' +
  'sendNativeMessage setUninstallURL managed sync getBytesInUse getLastFocused';
const UNUSED = new Set(`${PARTS} ${QUESTIONS}`.split(' '));

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
