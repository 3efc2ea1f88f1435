import { readdirSync } from 'node:fs';
import path from 'node:path';

/** What the rules and word lists export, as it is at run time: also what is put together from parts. */
const UTILS = path.resolve(import.meta.dirname, '../../utils');

const files = ['rules', 'lexicon'].flatMap((folder) =>
  readdirSync(path.join(UTILS, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(UTILS, folder, file)),
);

/** Every value reachable from a module's exports, with the way to each. */
function* valuesIn(value: unknown, name: string, seen: Set<object>): Generator<readonly [string, unknown]> {
  yield [name, value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof RegExp) return;
  if (value instanceof Map) yield* valuesIn([...value.values()], name, seen);
  else {
    const id = 'id' in value && typeof value.id === 'string' ? value.id : name;
    for (const [key, each] of Object.entries(value)) yield* valuesIn(each, `${id}.${key}`, seen);
  }
}

const values = (
  await Promise.all(files.map(async (file) => [...valuesIn(await import(file), path.relative(UTILS, file), new Set())]))
).flat();

/** Every regular expression, with the way to it. */
export const EXPRESSIONS = values.filter((each): each is readonly [string, RegExp] => each[1] instanceof RegExp);

/** Every sentence that a rule gives as an example of what it hits or misses. */
export const EXAMPLES: readonly string[] = [
  ...new Set(
    values.flatMap(([name, value]) =>
      /\.(?:hits|misses)\.\d+$/.test(name) && typeof value === 'string' ? [value] : [],
    ),
  ),
];
