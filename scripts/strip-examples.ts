import type { Plugin } from 'vite';

/** Where rule data lives. */
const RULES = /\/utils\/(?:rules|lexicon)\/[^?]*\.ts$/;
/** What only the tests read. */
const EXAMPLES = new Set(['hits', 'misses']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/**
 * Rules carry their examples so that nobody can add one without; a reader's browser needs none of them. Drops the
 * properties from the built bundle: about a third of the engine.
 */
export function stripExamples(): Plugin {
  return {
    name: 'strip-examples',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (!RULES.test(id)) return null;
      const cuts: [number, number][] = [];
      collect(this.parse(code) as unknown as Node, code, cuts);
      let kept = '';
      let from = 0;
      for (const [start, end] of cuts.sort(([a], [b]) => a - b)) {
        kept += code.slice(from, start);
        from = end;
      }
      return { code: kept + code.slice(from), map: null };
    },
  };
}

function collect(node: Node, code: string, cuts: [number, number][]): void {
  if (node.type === 'Property' && EXAMPLES.has((node['key'] as Node & { name?: string }).name ?? '')) {
    const comma = /^\s*,/.exec(code.slice(node.end, node.end + 40));
    cuts.push([node.start, node.end + (comma?.[0].length ?? 0)]);
    return;
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) collect(child, code, cuts);
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
