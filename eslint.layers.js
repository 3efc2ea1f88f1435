import path from 'node:path';

/**
 * Who may import whom, by path prefix; the longest `folder` that fits a file is its layer. A layer may always import
 * itself. `types` may be imported with `import type` only. `packages` are whole npm packages; tests are free.
 */
export const LAYERS = [
  { folder: 'utils/policy', imports: [] },
  { folder: 'utils/text', imports: ['utils/policy', 'utils/rules/topics.ts'], packages: ['franc'] },
  { folder: 'utils/lexicon', imports: ['utils/policy', 'utils/text'] },
  { folder: 'utils/rules', imports: ['utils/policy', 'utils/text', 'utils/lexicon'] },
  { folder: 'utils/rules/topics.ts', imports: ['utils/policy'], types: ['utils/text'] },
  { folder: 'utils/analysis', imports: ['utils/policy', 'utils/text', 'utils/lexicon', 'utils/rules'] },
  { folder: 'utils/detect', imports: ['utils/policy', 'utils/text', 'utils/rules'] },
  { folder: 'utils/page', imports: ['utils/policy', 'utils/detect'] },
  { folder: 'utils/highlight', imports: ['utils/policy', 'utils/page', 'utils/export'] },
  { folder: 'utils/export', imports: ['utils/policy', 'locales'] },
  {
    folder: 'utils/messaging',
    imports: ['utils/policy', 'utils/export', 'utils/text/language.ts', 'utils/analysis/summarize.ts', 'locales'],
    types: ['utils/detect'],
    packages: ['webextension-polyfill', 'valibot'],
  },
  { folder: 'locales', imports: ['utils/policy'], types: ['utils/export', 'utils/messaging'] },
  {
    folder: 'components',
    imports: ['utils/policy', 'utils/export', 'locales'],
    types: ['utils'],
    packages: ['solid-js'],
  },
  {
    folder: 'entrypoints',
    imports: ['utils', 'components', 'locales'],
    packages: ['solid-js', 'webextension-polyfill', 'wxt'],
  },
  {
    folder: 'scripts',
    imports: ['utils', 'locales'],
    packages: ['jsdom', 'marked', 'chardet', 'puppeteer-core', 'node'],
  },
];

const within = (file, prefix) => file === prefix || file.startsWith(`${prefix}/`);

const layerOf = (file) =>
  LAYERS.filter(({ folder }) => within(file, folder)).sort((a, b) => b.folder.length - a.folder.length)[0];

/**
 * Why `file` may not import `source`, or null when it may. Paths are relative to the project with forward slashes.
 *
 * @param {string} file
 * @param {string} source The import's specifier as written.
 * @param {boolean} typeOnly
 * @returns {string | null}
 */
export function whyForbidden(file, source, typeOnly) {
  const layer = layerOf(file);
  if (!layer) return null;
  if (!source.startsWith('.')) {
    const name = source.startsWith('node:') ? 'node' : source.split('/')[0];
    if (typeOnly || layer.packages?.includes(name)) return null;
    return `${layer.folder} may not import the package ${name}`;
  }
  const target = path.posix.join(path.posix.dirname(file), source);
  const allowed = [layer.folder, ...layer.imports, ...(typeOnly ? (layer.types ?? []) : [])];
  return allowed.some((prefix) => within(target, prefix)) ? null : `${layer.folder} may not import ${target}`;
}

const onlyTypes = (node) =>
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers?.length > 0 && node.specifiers.every((each) => each.importKind === 'type'));

/** ESLint rule: every import follows the table above. */
export const layers = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = path.relative(context.cwd, context.filename).replaceAll('\\', '/');
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const why = whyForbidden(file, node.source.value, onlyTypes(node));
      if (why) context.report({ node, message: why });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
