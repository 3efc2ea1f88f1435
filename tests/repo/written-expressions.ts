import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, traverse } from '@babel/core';
// Loaded before anything is kept: a library's expressions are tried as we use them (tests/file/markdown-to-html.test.ts).
import 'marked';
import { vi } from 'vitest';
import { ROOT } from '../../scripts/run-command.ts';

/** What is shipped; a new file is found by itself. */
const FOLDERS = ['utils', 'components', 'entrypoints', 'locales'];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(ROOT, folder, file)),
);

/** Every regular expression that stands in a source file. @throws SyntaxError when a file cannot be read */
export function* literalsInSources(): Generator<RegExp> {
  for (const file of files) {
    const found: RegExp[] = [];
    const tree = parseSync(readFileSync(file, 'utf8'), {
      filename: file,
      configFile: false,
      babelrc: false,
      parserOpts: { plugins: ['typescript', ...(file.endsWith('x') ? ['jsx' as const] : [])] },
    });
    if (!tree) throw new SyntaxError(file);
    traverse(tree, {
      RegExpLiteral: ({ node }) => void found.push(new RegExp(node.pattern, node.flags)),
    });
    yield* found;
  }
}

/** Every regular expression that a module without a page or browser puts together when it is loaded. */
export async function builtWhenLoaded(): Promise<RegExp[]> {
  const built: RegExp[] = [];
  const Original = globalThis.RegExp;
  const keep = (made: RegExp): RegExp => {
    built.push(made);
    return made;
  };
  vi.resetModules();
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args) => keep(Reflect.construct(target, args) as RegExp),
    apply: (target, self, args) => keep(Reflect.apply(target, self, args) as RegExp),
  });
  try {
    for (const file of files.filter((each) => /utils\/(?!messaging)/.test(each.replaceAll(path.sep, '/'))))
      await import(file);
  } finally {
    globalThis.RegExp = Original;
  }
  return built;
}
