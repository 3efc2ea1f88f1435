import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/run-command.ts';
import { say } from './scale.ts';

/** What is shipped, as built: a build older than the sources is made anew. */
const BUILDS = [
  ['chrome-mv3', []],
  ['firefox-mv3', ['-b', 'firefox', '--mv3']],
] as const;
const SOURCES = ['entrypoints', 'components', 'utils', 'locales', 'public', 'wxt.config.ts', 'package.json'];

const output = (build: string): string => path.join(ROOT, '.output', build);
const manifestOf = (build: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path.join(output(build), 'manifest.json'), 'utf8'));

const newest = (file: string): number =>
  statSync(file).isDirectory()
    ? Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))))
    : statSync(file).mtimeMs;

function buildIfOld(build: string, options: readonly string[]): void {
  const manifest = path.join(output(build), 'manifest.json');
  const changed = Math.max(...SOURCES.map((source) => newest(path.join(ROOT, source))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > changed) return;
  execFileSync('npx', ['wxt', 'build', ...options], { cwd: ROOT, stdio: 'pipe', shell: process.platform === 'win32' });
}

const filesOf = (build: string, ending: RegExp): [name: string, text: string][] =>
  readdirSync(output(build), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => [name, readFileSync(path.join(output(build), name), 'utf8')]);

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; object-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Ways to the network and to code from elsewhere, as they would stand in minified source. */
const NETWORK =
  /(?<![\w$])(?:fetch|importScripts)\b|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|(?<![\w$.])import\(|new (?:Shared)?Worker|new Image\b|modulepreload/;
/** The PDF library calls looking up one of a file's objects "fetch", too: always of an object, and in one remark. */
const PDF_OBJECTS = /(?<=\.)fetch\b|\bfetch(?=\(\w(?:,\w=!1)?\)\{)|Cannot fetch AcroForm/g;
/** Elements and properties that load what they name, and style sheets that do. */
const LOADS =
  /createElement(?:NS)?\([^)]{0,60}[`'"](?:img|image|iframe|frame|link|video|audio|source|track|object|embed|portal)[`'"]|(?<!\?)<(?:img|image|iframe|frame|link|video|audio|source|track|object|embed|base)\b|http-equiv|\.(?:src|srcset|srcdoc|poster)\s*=(?!=)|setAttribute(?:NS)?\([^)]{0,40}[`'"](?:src|srcset|srcdoc|poster|background)[`'"]|url\([`'"]?(?:https?:|\/\/|\$\{)|@import|(?:dns-)?prefetch|preconnect|FontFace\(/;
/** In the library that reads Markdown: what its tokens came from, and a picture, which our renderer leaves out. */
const TOKENS = /inlineQueue\.at\(-1\)\.src=|\.tokens===\w\.tokens\)\{\w\[\w\]\.src=|<img src="\$\{/;
/** Ways to another page. */
const OPENS =
  /\btabs\.(?:create|update|duplicate)\b|\bwindows\.create\b|(?<![\w$.])open\((?![^()]{0,40}\)\{)|window\.open\b|\blocation(?:\.href)?\s*=(?!=)|location\.(?:assign|replace)\b|\.submit\(|navigation\.navigate\b|setUninstallURL\(/;
/** Of those, what stays in the package, and the one that the reader's click on a list of another site uses. */
const OWN_PAGE = /^tabs\.create\(\{url:\$?[\w.$]{1,40}\.runtime\.getURL\(/;
const BESIDE = /^tabs\.create\(\{[^;]{0,60}\burl:\w{1,3},active:!1,/;
const CODE_FROM_TEXT =
  /(?<![\w$])eval\(|(?<![\w$.])Function\(|createElement\([`'"]script|insertAdjacentHTML|document\.write|outerHTML=|set(?:Timeout|Interval)\([`'"]/;

const HOSTS = [
  'github.com',
  ...['ts.isc.org.cn', 'www.12321.cn', 'www.12377.cn', 'www.cyberpolice.cn', 'www.pcpd.org.hk'],
  ...['www.pdpc.gov.tw', 'www.w3.org'],
];
/** The background's timers: an answer that is late, two pauses, and two of the `diff` library, which end with its work. */
const TIMERS = [
  /^setTimeout\(\(\)=>\w\(\w{1,3}\(`timeout`\)\),\w\)/,
  /^setTimeout\(\w,\w\)/,
  /^setTimeout\(\w,\w\*\w\)/,
  /^setTimeout\(function\(\)\{\w\(\w\)\},0\)/,
  /^setTimeout\(function\(\)\{if\(\w>\w\|\|Date\.now\(\)>\w\)return/,
];

beforeAll(() => {
  for (const [build, options] of BUILDS) buildIfOld(build, options);
}, 120_000);

describe.each(BUILDS.map(([build]) => build))('%s', (build) => {
  test('G1: the whole manifest is the written one', async ({ task }) => {
    const { version: _, ...manifest } = manifestOf(build);
    // After a wanted change: npx vitest run tests/guarantees/built-package.test.ts -u
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(`golden/${build}-manifest.txt`);
    say(task, `${build}: ${Object.keys(manifest).length} keys equal the golden file`);
  });

  test('G1: no host but where the detector runs, nothing for pages or other extensions to reach', () => {
    const manifest = manifestOf(build);
    for (const key of ['host_permissions', 'web_accessible_resources', 'externally_connectable', 'sandbox'])
      expect(manifest).not.toHaveProperty(key);
  });

  test('G2: the content security policy is the written one', () => {
    expect(manifestOf(build)['content_security_policy']).toEqual({ extension_pages: CSP });
  });

  test('G3: one call in the reader script reaches the network, and nothing else does', ({ task }) => {
    const scripts = filesOf(build, /\.js$/);
    expect(scripts.length).toBeGreaterThan(3);
    const ways = scripts.flatMap(([name, text]) =>
      [...around(name === 'pdf.js' ? text.replace(PDF_OBJECTS, '') : text, NETWORK)].map(
        (found) => [name, found] as const,
      ),
    );
    ways.sort(([a], [b]) => (a < b ? -1 : 1));
    expect(ways.map(([name]) => name)).toEqual([expect.stringMatching(/^chunks\/document-/), 'reader.js']);
    // The worker that reads PDFs is a script of the package, whose policy it is under as well.
    expect(ways[0]?.[1]).toMatch(/new Worker\([`'"]\/pdf\.js[`'"]\)/);
    // `fetchPage`: never with cookies, never another site.
    for (const bound of [/credentials:[`'"]omit/, /mode:[`'"]same-origin/]) expect(ways[1]?.[1]).toMatch(bound);
    say(
      task,
      `${build}: ${scripts.length} scripts, ${scripts.reduce((sum, [, text]) => sum + text.length, 0)} characters`,
    );
  });

  test('G3: nothing loads what an element, a property or a style names', () => {
    const scripts = filesOf(build, /\.js$/);
    const loads = scripts.flatMap(([name, text]) => [...around(text, LOADS)].map((found) => `${name}: ${found}`));
    expect(loads.filter((found) => !TOKENS.test(found))).toEqual([]);
  });

  test('G3: the addresses that scripts name are those of authorities to complain to, and names in libraries', () => {
    const hosts = filesOf(build, /\.js$/).flatMap(([, text]) =>
      [...text.matchAll(/https?:\/\/([\w-]{1,40}(?:\.[\w-]{1,40}){1,5})/g)].map(([, host]) => host),
    );
    expect([...new Set(hosts)].sort()).toEqual(HOSTS);
  });

  test('G3: other pages are opened in one place, for a list that the reader clicks', () => {
    const ways = filesOf(build, /\.js$/).flatMap(([name, text]) =>
      [...around(text, OPENS, 0)].filter((found) => !OWN_PAGE.test(found)).map((found) => [name, found] as const),
    );
    expect(ways.map(([name]) => name)).toEqual(['background.js']);
    expect(ways[0]?.[1]).toMatch(BESIDE);
  });

  test('G3: no page or style sheet names an address outside the package', () => {
    const pages = filesOf(build, /\.(?:html|css)$/);
    const links = pages.flatMap(([, text]) => text.match(/<link\b[^>]{0,300}>/g) ?? []);
    expect(links.filter((link) => !/\brel="(?:stylesheet|modulepreload|icon)"/.test(link))).toEqual([]);
    expect(
      pages.filter(([, text]) => /(?:https?:)?\/\/[\w-]+\.\w|@import|url\((?!["']?(?:data:|#))/.test(text)),
    ).toEqual([]);
  });

  test('G4: no script builds code from text, and markup comes from one constant template function', ({ task }) => {
    const scripts = filesOf(build, /\.js$/);
    expect(
      scripts.flatMap(([name, text]) => [...around(text, CODE_FROM_TEXT)].map((found) => `${name}: ${found}`)),
    ).toEqual([]);
    const assigned = scripts.flatMap(([name, text]) => [...text.matchAll(/innerHTML\s*=(?!=)/g)].map(() => name));
    // Solid's `template()`, once in the chunk that our pages share and once in the reader script.
    expect(new Set(assigned).size).toBe(assigned.length);
    expect(assigned.length).toBeLessThanOrEqual(2);
    say(task, `${build}: innerHTML in ${assigned.join(', ')}`);
  });

  test('G4: our pages carry no script of their own', () => {
    const inline = /<script(?![^>]{1,200}src=)|\son\w{1,20}=|javascript:/i;
    expect(filesOf(build, /\.html$/).filter(([, text]) => inline.test(text))).toEqual([]);
  });

  test('G14: nothing keeps the background alive: no port, no repeating timer, no alarm', () => {
    const parts = partsOf(build, 'background.js');
    const found = parts.flatMap((text) => [
      ...around(text, /(?<!dis)connect\(|onConnect|setInterval|\.alarms\b|keepalive/i),
    ]);
    expect(found).toEqual([]);
    // A timer that sets itself again would do it too: each is known by what it ends in.
    const timers = parts.flatMap((text) => [...around(text, /setTimeout\(/, 0)]);
    expect(timers.filter((timer) => !TIMERS.some((known) => known.test(timer)))).toEqual([]);
    expect(timers.length).toBeLessThanOrEqual(TIMERS.length);
  });
});

test('the scan sees what it looks for', () => {
  for (const bad of ['fetch("x")', 'a=fetch', 'new WebSocket(u)', 'import(u)', 'navigator.sendBeacon(u)'])
    expect(bad).toMatch(NETWORK);
  for (const bad of [
    'new Image().src=u',
    'e.src=u',
    'document.createElement(`img`)',
    '<img alt>',
    'e.setAttribute("src",u)',
    'background:url(https://x.example/)',
    'rel=prefetch',
  ])
    expect(bad).toMatch(LOADS);
  for (const bad of [
    'x.tabs.create({url:u})',
    'x.tabs.update(1,{url:u})',
    'x.windows.create({url:u})',
    'window.open(u)',
    'open(u)',
    'location.href=u',
    'location=u',
    'location.replace(u)',
  ]) {
    expect(bad).toMatch(OPENS);
    expect(bad).not.toMatch(OWN_PAGE);
  }
  for (const bad of ['eval(x)', 'new Function(x)', 'document.createElement("script")'])
    expect(bad).toMatch(CODE_FROM_TEXT);
  for (const good of ['prefetch', 'import{a}from"./a.js"', 'isFunction(x)', 'medieval(x)']) {
    expect(good).not.toMatch(NETWORK);
    expect(good).not.toMatch(CODE_FROM_TEXT);
  }
});

/** A script of the package and all that it imports. */
function partsOf(build: string, script: string, seen = new Set<string>()): string[] {
  if (seen.has(script)) return [];
  seen.add(script);
  const text = readFileSync(path.join(output(build), script), 'utf8');
  const imported = [...text.matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[\w./-]{1,80}\.js)["'`]/g)];
  return [text, ...imported.flatMap(([, at = '']) => partsOf(build, path.join(path.dirname(script), at), seen))];
}

/** Every find with a little of what stands about it. */
function* around(text: string, expression: RegExp, before = 40): Generator<string> {
  for (const { index } of text.matchAll(new RegExp(expression, `g${expression.flags}`)))
    yield text.slice(Math.max(0, index - before), index + 120);
}
