interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/**
 * A module's code without some properties of its object literals.
 *
 * @param root The module as parsed
 * @param cut Whether a property goes, by its key as written
 */
export function cutProperties(code: string, root: unknown, cut: (key: string) => boolean): string {
  const cuts: [start: number, end: number][] = [];
  collect(root as Node, code, cut, cuts);
  let kept = '';
  let from = 0;
  for (const [start, end] of cuts.sort(([a], [b]) => a - b)) {
    kept += code.slice(from, start);
    from = end;
  }
  return kept + code.slice(from);
}

function collect(node: Node, code: string, cut: (key: string) => boolean, cuts: [number, number][]): void {
  if (node.type === 'Property' && cut(nameOf(node['key'] as Key))) {
    const comma = /^\s*,/.exec(code.slice(node.end, node.end + 40));
    cuts.push([node.start, node.end + (comma?.[0].length ?? 0)]);
    return;
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) collect(child, code, cut, cuts);
  }
}

type Key = Node & { readonly name?: string; readonly value?: unknown };
const nameOf = ({ name, value }: Key): string => name ?? String(value);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
