import { describe, expect, test } from 'vitest';
import { judgePage } from '../../utils/detect/judge-page.ts';
import { OTHERS, POLICIES } from './pages.ts';
import { page } from './passages.ts';
import { signals } from './signals.ts';

const WHOLE = POLICIES[0]?.text ?? [];

describe('judgePage', () => {
  test.each(POLICIES)('a policy: $page', ({ text, ...row }) => {
    const verdict = judgePage(signals(page(...text), row));
    expect(verdict, verdict.reasons.join(' ')).toMatchObject({ policy: true });
  });

  test.each(OTHERS)('not a policy: $page', ({ text, ...row }) => {
    const verdict = judgePage(signals(page(...text), row));
    expect(verdict, verdict.reasons.join(' ')).toMatchObject({ policy: false });
  });

  test('says why, most telling first', () => {
    const { reasons, score } = judgePage(signals(page(...WHOLE), { title: '隐私政策' }));
    expect(reasons).toContain('title-policy');
    expect(reasons.slice(0, 2)).toEqual(['voice', 'dense']);
    expect(score).toBeGreaterThan(0.9);
  });
});
