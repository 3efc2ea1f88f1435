import { analyse } from 'scslre';
import { describe, expect, test } from 'vitest';
import { EXPRESSIONS } from './exported-rules.ts';

/** Every regular expression of the rules and word lists: no attack string may make it slower than linear. */

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

test('there are expressions to look at', () => expect(EXPRESSIONS.length).toBeGreaterThan(50));

describe('linear time', () => {
  test.each(EXPRESSIONS)('G20: %s', (_, expression) => expect(whySlow(expression)).toBeNull());
});

describe('no state', () => {
  test.each(EXPRESSIONS)('%s', (_, expression) => expect(expression.flags).not.toMatch(/[gy]/));
});
