import path from 'node:path';

interface Layer {
  readonly folder: string;
  readonly imports: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

/**
 * Who may import whom, by path prefix; the longest `folder` that fits a file is its layer. A layer may always import
 * itself. `types` may be imported with `import type` only. `packages` are whole npm packages; tests are free.
 */
export const LAYERS: readonly Layer[] = [
  { folder: 'utils/policy', imports: [] },
  { folder: 'utils/text', imports: ['utils/policy', 'utils/rules/topics.ts'], packages: ['franc'] },
  { folder: 'utils/lexicon', imports: ['utils/policy', 'utils/text'] },
  { folder: 'utils/rules', imports: ['utils/policy', 'utils/text', 'utils/lexicon'] },
  { folder: 'utils/rules/topics.ts', imports: ['utils/policy'], types: ['utils/text'] },
  { folder: 'utils/analysis', imports: ['utils/policy', 'utils/text', 'utils/lexicon', 'utils/rules'] },
  { folder: 'utils/file', imports: ['utils/text/decode.ts'], types: ['utils/pdf'], packages: ['marked'] },
  { folder: 'utils/pdf', imports: ['utils/policy'], packages: ['pdfjs-dist'] },
  { folder: 'utils/detect', imports: ['utils/policy', 'utils/text', 'utils/rules'] },
  { folder: 'utils/page', imports: ['utils/policy', 'utils/detect', 'utils/text/decode.ts'], types: ['utils/pdf'] },
  { folder: 'utils/highlight', imports: ['utils/policy', 'utils/page', 'utils/export'] },
  { folder: 'utils/export', imports: ['utils/policy', 'locales'] },
  {
    folder: 'utils/letters',
    imports: [
      'utils/policy',
      'utils/text',
      'utils/analysis/requests',
      'utils/analysis/other-matter.ts',
      'utils/analysis/response-time.ts',
      'utils/analysis/rights/closes-none.ts',
      'utils/analysis/rights/of-living.ts',
      'utils/analysis/rights/without-refusals.ts',
    ],
  },
  { folder: 'utils/scope', imports: ['utils/policy'] },
  { folder: 'utils/lists', imports: ['utils/policy', 'utils/text/bare-name.ts'] },
  {
    folder: 'utils/changes',
    imports: [
      'utils/policy',
      'utils/text/numerals.ts',
      'utils/text/fold.ts',
      'utils/text/pattern.ts',
      'utils/lexicon',
      'utils/rules',
      'utils/analysis/collected/data-mentions.ts',
    ],
    types: ['utils/letters'],
    packages: ['diff'],
  },
  {
    folder: 'utils/messaging',
    imports: [
      'utils/policy',
      'utils/export',
      'utils/changes',
      'utils/letters',
      'utils/text/language.ts',
      'utils/analysis/summarize.ts',
      'utils/analysis/suggest-app-type.ts',
      'utils/analysis/find-linked-lists.ts',
      'locales',
    ],
    types: ['utils/detect'],
    packages: ['webextension-polyfill', 'valibot'],
  },
  {
    folder: 'locales',
    imports: ['utils/policy'],
    types: ['utils/export', 'utils/messaging', 'utils/letters', 'utils/changes', 'utils/scope', 'utils/file'],
  },
  {
    folder: 'components',
    imports: [
      'utils/policy',
      'utils/text/fold.ts',
      'utils/export',
      'utils/letters',
      'utils/changes',
      'utils/scope',
      'utils/lists',
      'locales',
    ],
    types: ['utils'],
    packages: ['solid-js', 'terracotta'],
  },
  {
    folder: 'entrypoints',
    imports: ['utils', 'components', 'locales'],
    packages: ['solid-js', 'virtual:chinese-cmaps', 'webextension-polyfill', 'wxt'],
  },
  {
    folder: 'scripts',
    imports: ['utils', 'locales'],
    packages: ['jsdom', 'puppeteer-core', 'vite', '@node-rs', '@gfx', 'node'],
  },
];

const within = (file: string, prefix: string): boolean => file === prefix || file.startsWith(`${prefix}/`);

const layerOf = (file: string): Layer | undefined =>
  LAYERS.filter(({ folder }) => within(file, folder)).sort((a, b) => b.folder.length - a.folder.length)[0];

/**
 * Why `file` may not import `source`, or null when it may. Paths are relative to the project with forward slashes.
 * `source` is the import's specifier as written.
 */
export function whyForbidden(file: string, source: string, typeOnly: boolean): string | null {
  const layer = layerOf(file);
  if (!layer) return null;
  if (!source.startsWith('.')) {
    const name = source.startsWith('node:') ? 'node' : (source.split('/')[0] ?? source);
    if (typeOnly || layer.packages?.includes(name)) return null;
    return `${layer.folder} may not import the package ${name}`;
  }
  const target = path.posix.join(path.posix.dirname(file), source);
  const allowed = [layer.folder, ...layer.imports, ...(typeOnly ? (layer.types ?? []) : [])];
  return allowed.some((prefix) => within(target, prefix)) ? null : `${layer.folder} may not import ${target}`;
}

/** The parts of an import or export that the rule reads. */
interface ImportNode {
  readonly source?: { readonly value: unknown } | null;
  readonly importKind?: string;
  readonly exportKind?: string;
  readonly specifiers?: readonly { readonly importKind?: string }[];
}

interface RuleContext {
  readonly cwd: string;
  readonly filename: string;
  report(problem: { node: ImportNode; message: string }): void;
}

const onlyTypes = ({ importKind, exportKind, specifiers = [] }: ImportNode): boolean =>
  importKind === 'type' ||
  exportKind === 'type' ||
  (specifiers.length > 0 && specifiers.every((each) => each.importKind === 'type'));

/** ESLint rule: every import follows the table above. */
export const layers = {
  meta: { type: 'problem', schema: [] },
  create(context: RuleContext) {
    const file = path.relative(context.cwd, context.filename).replaceAll('\\', '/');
    const check = (node: ImportNode): void => {
      if (typeof node.source?.value !== 'string') return;
      const message = whyForbidden(file, node.source.value, onlyTypes(node));
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
