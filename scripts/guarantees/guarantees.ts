/** What is promised, and what proves it. `SECURITY.md` shows this table; a test keeps the two in step. */
export interface Guarantee {
  readonly number: number;
  readonly what: string;
  /** Test files with a test whose title begins with the guarantee's number (`G7: …`); none while nothing proves it. */
  readonly files: readonly string[];
  /** What `check:guarantees` does not try: left to `--long`, or to nobody yet; null when it tries everything. */
  readonly left: string | null;
}

const unit = (name: string): string => `tests/guarantees/${name}.test.ts`;

const inBrowsers = (name: string): string => `tests/e2e/guarantees/${name}.ts`;

/** The twenty-six, by number. */
export const GUARANTEES: readonly Guarantee[] = [
  {
    number: 1,
    what: 'The manifest asks for exactly the written permissions; nothing is web-accessible or externally connectable',
    files: [unit('built-package')],
    left: null,
  },
  {
    number: 2,
    what: 'The content security policy of our own pages lets nothing in or out but our own files',
    files: [unit('built-package'), inBrowsers('tour')],
    left: null,
  },
  {
    number: 3,
    what: 'No network: nothing in the package can reach it but two calls, for a list that the reader clicks: `fetch`, of the page’s own site and without cookies, and a tab for one of another site',
    files: [unit('built-package'), inBrowsers('tour'), 'tests/e2e/linked.ts'],
    left: 'a tour of 200 pages, with `--long`',
  },
  {
    number: 4,
    what: 'No code is built from text, none is loaded; markup only from constant templates',
    files: [unit('built-package')],
    left: null,
  },
  {
    number: 5,
    what: 'Text of a page is never markup, in popup, overlay and copies',
    files: [unit('hostile-text'), inBrowsers('hostile-policies')],
    left: 'letters, which are plain text',
  },
  {
    number: 6,
    what: 'Every message is checked for sender and shape; a wrong one throws nothing and changes nothing',
    files: [unit('messages'), inBrowsers('hostile-acts'), inBrowsers('foreign-messages')],
    left: '30,000 in browsers, with `--long`',
  },
  {
    number: 7,
    what: 'Names that shadow the DOM, in forms, of frames and of elements, change no summary',
    files: [inBrowsers('hostile-pages')],
    left: 'each name alone, with `--long`; in a tab that was open before us, with a frame named `chrome`, Chromium gives our scripts no API: the panel says that it failed, until the page is loaded again',
  },
  {
    number: 8,
    what: 'A page’s own content security policy or Trusted Types stop neither highlights nor navigator',
    files: [inBrowsers('hostile-pages')],
    left: null,
  },
  {
    number: 9,
    what: 'A page sees nothing of ours before the reader acts; after that, which of its passages are marked: it can mark more, but neither read nor forge what panel and copies show',
    files: [inBrowsers('hostile-pages'), inBrowsers('hostile-acts')],
    left: 'browsers share `CSS.highlights` between a page and extensions: while highlights are shown, a page’s script can list them by name, which ends in the sort of fact (`-collected`, `-rights` …), read their ranges, take them away and put its own under a sort of ours. With highlights off there is nothing to find',
  },
  {
    number: 10,
    what: 'A page that deletes or covers what we show harms nothing; nothing shown in a page has power',
    files: ['tests/e2e/overlay-places.ts', inBrowsers('changing-pages'), inBrowsers('hostile-acts')],
    left: null,
  },
  {
    number: 11,
    what: 'Top frame only: no script of ours in frames',
    files: [inBrowsers('own-scripts')],
    left: 'what 50 frames cost is not measured: nothing of ours runs in them',
  },
  {
    number: 12,
    what: 'A background that dies at any moment gives no empty or wrong summary: an answer, or an honest word',
    files: [inBrowsers('background-death'), 'tests/e2e/linked-elsewhere.ts'],
    left: 'Firefox’s background is asked to go, 34 times, or goes idle, five times; 170 and 30 times with `--long`. None dies while highlights are switched',
  },
  {
    number: 13,
    what: 'State is stored before it is answered: killed after any step and asked again, the same bytes',
    files: [unit('background-state'), unit('engine')],
    left: null,
  },
  {
    number: 14,
    what: 'The background answers while it analyses, and keeps itself alive with nothing',
    files: [unit('built-package'), unit('huge-input'), inBrowsers('huge-page'), inBrowsers('background-death')],
    left: null,
  },
  {
    number: 15,
    what: 'An update with tabs open: one navigator at most, the old script goes silent',
    files: [inBrowsers('own-scripts')],
    left: 'Firefox ends the old script at once and leaves a dead navigator until the next click; of the other tabs only what they throw is looked at. 10 updates, 40 tabs with `--long`',
  },
  {
    number: 16,
    what: 'Storage that is full, slow, refusing, absent or corrupt costs no summary; what is kept stays small, and nothing of a private window is written to disk',
    files: [
      unit('background-state'),
      unit('huge-input'),
      unit('kept-size'),
      unit('private-window'),
      inBrowsers('hostile-policies'),
      inBrowsers('private-window'),
    ],
    left: 'a policy longer than any that we know may take more than 64 KB as a version; the largest of those takes 45 KB, and its summary 28 KB',
  },
  {
    number: 17,
    what: 'Two windows that write at once lose nothing',
    files: [unit('background-state'), inBrowsers('two-windows')],
    left: null,
  },
  {
    number: 18,
    what: 'While a page changes, a highlight covers its own sentence or goes',
    files: [unit('changing-page'), inBrowsers('changing-pages')],
    left: '20,000 edits with `--long`',
  },
  {
    number: 19,
    what: 'A page that never stops changing costs next to nothing',
    files: [unit('changing-page'), inBrowsers('changing-pages')],
    left: 'the share of the time that our scripts take is measured in Chromium only; what style and layout of highlights take is not',
  },
  {
    number: 20,
    what: 'Every regular expression is linear, also those built at run time',
    files: ['tests/repo/linear-time.test.ts', unit('linear-rules'), unit('fast-rules')],
    left: '10 ms for 64,000 characters are held on the examples of all rules, sentence by sentence; on one sentence of that length, made of the words that an expression asks for, in their order, one in twenty takes longer, the slowest some two seconds; the engine reads a sentence in parts of 4,000, for which that is an eighth of a second. recheck is not used. 1,000 texts in no order for each, with `--long`',
  },
  {
    number: 21,
    what: 'Input of any size is summarised, or said to be cut, and no page stands still for it',
    files: [
      unit('huge-input'),
      inBrowsers('huge-page'),
      inBrowsers('hostile-pages'),
      'tests/e2e/linked.ts',
      'tests/e2e/documents.ts',
    ],
    left: 'more than a million characters, some thirty times the longest policy that we know: the rest is counted, and panel and copies say so. Three seconds in all are asked of Chromium alone. What is held at the peak is not measured, and in Firefox nothing of it. Chromium computes the style of all elements anew, in one go, when a page’s first highlight is painted: some 5 ms for each 1,000 elements',
  },
  {
    number: 22,
    what: 'Pages stay fit for the back/forward cache, and their highlights come back with them',
    files: ['tests/messaging/analyze-tab.test.ts', inBrowsers('back-and-forth')],
    left: '60 round trips with `--long`',
  },
  {
    number: 23,
    what: 'The same text gives the same bytes, however it is cut into nodes and whatever reads it',
    files: [unit('determinism'), inBrowsers('hostile-policies')],
    left: '100 generated pages in browsers, with `--long`',
  },
  {
    number: 24,
    what: 'Every quotation stands word for word where it is said to',
    files: [unit('engine')],
    left: '200,000 texts with `--long`',
  },
  {
    number: 25,
    what: 'Any input ends in a summary of the right shape, within a second',
    files: [unit('engine')],
    left: 'hours of fuzzing with `--long`',
  },
  {
    number: 26,
    what: 'Popup and settings are accessible; what is copied is what is shown, and a copy that fails is said',
    files: [
      'tests/components/write-clipboard.test.ts',
      'tests/e2e/overlay.ts',
      'tests/e2e/keyboard.ts',
      'tests/e2e/settings.ts',
      'tests/e2e/panel-states.ts',
      'tests/e2e/copying.ts',
    ],
    left: null,
  },
];

/** What the title of a test begins with that proves it. */
export const titleOf = ({ number }: Pick<Guarantee, 'number'>): string => `G${number}:`;

/** The table of `SECURITY.md`. */
export function tableOf(guarantees: readonly Guarantee[]): string {
  const lines = guarantees.map(({ number, what, files, left }) => {
    const proofs = files.map((file) => `\`${file.replace(/^tests\//, '')}\``).join(', ');
    return `| ${number} | ${what} | ${proofs || '**nothing yet**'} | ${left ?? ''} |`;
  });
  return ['| | guarantee | proven by, in `tests/` | left |', '| --- | --- | --- | --- |', ...lines].join('\n');
}
