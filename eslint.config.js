import babelParser from '@babel/eslint-parser';
import * as regexp from 'eslint-plugin-regexp';
import { layers } from './eslint.layers.ts';

/**
 * What Biome does not do: layers, linear-time regular expressions, file length. Babel parses because TypeScript 7 has
 * no parser interface for ESLint.
 */
const typescript = (jsx) => ({
  parser: babelParser,
  parserOptions: {
    requireConfigFile: false,
    babelOptions: { presets: [['@babel/preset-typescript', { ignoreExtensions: true }]], parserOpts: { plugins: jsx } },
  },
});

/**
 * The analysis gives up, by throwing, on patterns whose automaton is too large; tests/repo/linear-time.test.ts looks at
 * those of the rule data one by one.
 */
const tolerant = (visit) => (node) => {
  try {
    return visit(node);
  } catch (error) {
    if (!String(error).includes('not allowed to create more than')) throw error;
  }
};
const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
const tolerantRegexp = {
  rules: mapValues(regexp.rules, (rule) => ({
    ...rule,
    create: (context) => mapValues(rule.create(context), tolerant),
  })),
};

const STATEFUL = 'Property Literal[regex.flags=/[gy]/]';

export default [
  { ignores: ['node_modules/', '.output/', '.wxt/', 'artifacts/', 'coverage/'] },
  { files: ['**/*.ts'], languageOptions: typescript(['typescript']) },
  { files: ['**/*.tsx'], languageOptions: typescript(['typescript', 'jsx']) },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { regexp: tolerantRegexp, project: { rules: { layers } } },
    rules: {
      'project/layers': 'error',
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
      'regexp/no-empty-alternative': 'error',
      'regexp/no-empty-character-class': 'error',
      'regexp/no-dupe-characters-character-class': 'error',
      'regexp/no-invalid-regexp': 'error',
      'regexp/no-useless-assertions': 'error',
      'regexp/no-contradiction-with-assertion': 'error',
      'regexp/no-misleading-unicode-character': 'error',
    },
  },
  {
    files: ['{entrypoints,components,utils,scripts,locales}/**/*.{ts,tsx,mjs}'],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }] },
  },
  {
    files: ['utils/{rules,lexicon}/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', { selector: STATEFUL, message: 'A shared rule must not keep state (g, y).' }],
    },
  },
];
