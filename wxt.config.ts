import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { DEFAULT_LOCALE } from './locales/locale.ts';
import { LOCALES } from './locales/messages.ts';
import packageJson from './package.json' with { type: 'json' };
import { bareEntrypoint } from './scripts/bare-entrypoint.ts';
import { chineseCmaps } from './scripts/chinese-cmaps.ts';
import { htmlTemplates } from './scripts/html-templates.ts';
import { packCharacters } from './scripts/pack-characters.ts';
import { stripRules } from './scripts/strip-rules.ts';
import { trimFranc } from './scripts/trim-franc.ts';
import { trimPdfjs } from './scripts/trim-pdfjs.ts';
import { trimPolyfill } from './scripts/trim-polyfill.ts';
import { readZip } from './scripts/zip/read-zip.ts';
import { writeZip } from './scripts/zip/write-zip.ts';
import { FACE_SIZES, facePath } from './utils/messaging/toolbar-face.ts';

/** Nothing may be loaded, sent or embedded but our own files; `connect-src` makes "all local" the browser's promise. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PAGES = ['http://*/*', 'https://*/*'];
/**
 * An empty script. Chromium makes the world of our scripts in a page with the first of them; where the page has a frame named
 * `chrome` by then, that world never gets the API. With this one it is made before the page has anything.
 */
const WORLD = 'world.js';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-solid'],
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    version: packageJson.version,
    default_locale: DEFAULT_LOCALE,
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    // Asked for one site at a time, when the reader has a list on it read.
    optional_host_permissions: PAGES,
    content_scripts: [
      ...(browser === 'firefox' ? [] : [{ matches: PAGES, js: [WORLD], run_at: 'document_start' as const }]),
      { matches: PAGES, js: ['detector.js'], run_at: 'document_idle' },
    ],
    action: {
      default_title: '__MSG_actionTitle__',
      default_icon: Object.fromEntries(FACE_SIZES.map((size) => [size, facePath('idle', size)])),
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_openPanel__' },
    },
    // The development server needs its own script and socket.
    ...(command === 'build' && { content_security_policy: { extension_pages: CSP } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'privacy-glance@extension',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '127' }),
  }),
  zip: {
    // What AMO's reviewers build from; node_modules and hidden files stay out by themselves.
    excludeSources: ['artifacts/**', 'coverage/**', 'docs/**/*.png', 'tests/!(sample)/**'],
  },
  vite: () => ({
    plugins: [
      bareEntrypoint(),
      chineseCmaps(),
      htmlTemplates(),
      packCharacters(),
      stripRules(),
      trimFranc(),
      trimPdfjs(),
      trimPolyfill(),
    ],
    build: {
      // Vite's preload helper would bring a `fetch` into the popup.
      modulePreload: false,
      target: 'es2023',
      // Constants are written out where they are used: the detector counts bytes.
      rollupOptions: { output: { topLevelVar: false } },
    },
  }),
  hooks: {
    // `imports: false` spares the types, not the sources: a field called `storage` would bring WXT's library of that name.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
    },
    'zip:extension:done': async (_wxt, file) => writeFileSync(file, await writeZip(readZip(readFileSync(file)))),
    'build:publicAssets': ({ config }, files) => {
      if (config.browser !== 'firefox') files.push({ relativeDest: WORLD, contents: ';' });
      for (const [locale, { manifest }] of Object.entries(LOCALES)) {
        const entries = Object.entries(manifest).map(([key, message]) => [key, { message }]);
        files.push({
          relativeDest: `_locales/${locale}/messages.json`,
          contents: `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`,
        });
      }
    },
  },
});
