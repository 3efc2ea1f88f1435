import { readdirSync } from 'node:fs';
import path from 'node:path';
import { analyse } from 'scslre';
import { describe, expect, test } from 'vitest';

/**
 * Every regular expression of the rules and word lists as it is at run time, also those that are put together from
 * parts, which lint cannot see. No attack string may make it slower than linear.
 */
const UTILS = path.resolve(import.meta.dirname, '../../utils');

/** All expressions reachable from a module's exports, with the way to each. */
function* expressionsIn(value: unknown, name: string, seen: Set<object>): Generator<readonly [string, RegExp]> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof RegExp) yield [name, value];
  else if (value instanceof Map) yield* expressionsIn([...value.values()], name, seen);
  else {
    const id = 'id' in value && typeof value.id === 'string' ? value.id : name;
    for (const [key, each] of Object.entries(value)) yield* expressionsIn(each, `${id}.${key}`, seen);
  }
}

const files = ['rules', 'lexicon'].flatMap((folder) =>
  readdirSync(path.join(UTILS, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(UTILS, folder, file)),
);
const expressions = (
  await Promise.all(
    files.map(async (file) => [...expressionsIn(await import(file), path.relative(UTILS, file), new Set())]),
  )
).flat();

/** Classes, escapes and the group marks gone, an unbounded quantifier is easy to see. */
const hasUnbounded = (source: string): boolean =>
  /[*+]|\{\d+,\}/.test(source.replace(/\\./g, 'x').replace(/\[[^[\]]*\]/g, 'x'));

/** What makes it slow; null when nothing does. An expression too large to analyse must have no unbounded quantifier. */
function whySlow(expression: RegExp): string | null {
  if (!hasUnbounded(expression.source)) return null;
  try {
    const [report] = analyse(expression, { maxReports: 1 }).reports;
    return report ? `${report.type} on ${report.character.literal.source}` : null;
  } catch {
    return 'too large to analyse, and not bounded';
  }
}

test('there are expressions to look at', () => expect(expressions.length).toBeGreaterThan(50));

describe('linear time', () => {
  test.each(expressions)('%s', (_, expression) => expect(whySlow(expression)).toBeNull());
});

describe('no state', () => {
  test.each(expressions)('%s', (_, expression) => expect(expression.flags).not.toMatch(/[gy]/));
});
