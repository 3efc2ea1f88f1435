import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FACE_SIZES, FACES, facePath } from '../utils/messaging/toolbar-face.ts';
import { findBrowser } from './browser/find-browser.ts';
import { HOW_TO_GET_A_BROWSER } from './browser/install-browser.ts';
import { openPlainPage } from './browser/plain-page.ts';
import { ROOT } from './run-command.ts';

/**
 * npm run icons: every PNG in public/icon from docs/icon/icon.svg. The extension's own icon is the face of a page with a
 * policy; the toolbar button shows the others too (utils/messaging/toolbar-face.ts).
 */
const LARGER = 48;
/** Stores want 96 pixels of drawing and room for their shadows round it. */
const STORE = { size: 128, drawn: 96 };

interface Drawing {
  readonly file: string;
  readonly face: string;
  /** Of the picture and of what is drawn in it, in pixels. */
  readonly size: number;
  readonly drawn: number;
}

const drawings: Drawing[] = [
  { file: facePath('policy', LARGER), face: 'policy', size: LARGER, drawn: LARGER },
  { file: facePath('policy', STORE.size), face: 'policy', ...STORE },
  ...FACES.flatMap((face) => FACE_SIZES.map((size) => ({ file: facePath(face, size), face, size, drawn: size }))),
];

const executable = findBrowser('chromium');
if (!executable) throw new Error(HOW_TO_GET_A_BROWSER);
const svg = readFileSync(path.join(ROOT, 'docs/icon/icon.svg'), 'utf8');
const target = path.join(ROOT, 'public');
mkdirSync(path.join(target, 'icon'), { recursive: true });

const { page, close } = await openPlainPage(executable);
try {
  for (const { file, face, size, drawn } of drawings) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>
      body { margin: ${(size - drawn) / 2}px }
      svg { display: block; width: ${drawn}px; height: ${drawn}px }
      [data-on]:not([data-on~=${face}]) { display: none }
    </style>${svg}`);
    writeFileSync(path.join(target, file), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await close();
}

// A third of the package's icons was what any better packer saves without touching a visible pixel.
for (const { file } of drawings) {
  const picture = path.join(target, file);
  if (spawnSync('zopflipng', ['-y', '-m', '--lossy_transparent', picture, picture]).error)
    throw new Error('zopflipng is missing: install your system’s package `zopfli`, then run `npm run icons` again.');
}
