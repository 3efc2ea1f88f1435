import { describe, expect, it } from 'vitest';
import { JURISDICTIONS, LETTER_KINDS } from '../../utils/letters/ids.ts';
import { BLANK } from '../../utils/letters/wording.ts';
import { lettersFor, letterText, writeLetter } from '../../utils/letters/write-letter.ts';
import { sampleSummary } from '../export/sample-summary.ts';
import { policy } from './policies.ts';

const cases = JURISDICTIONS.flatMap((place) => lettersFor(policy(place), place).map((kind) => [place, kind] as const));

describe('writeLetter', () => {
  it.each(cases)('%s %s', async (place, kind) => {
    const letter = writeLetter(policy(place), kind, place);
    await expect(`${letter.subject}\n\n${letterText(letter)}`).toMatchFileSnapshot(`golden/${place}-${kind}.txt`);
  });

  it('offers every kind on the mainland, elsewhere what law or policy grants', () => {
    expect(lettersFor(policy('cn'), 'cn')).toEqual(LETTER_KINDS);
    expect(lettersFor(policy('hk'), 'hk')).toEqual(['access', 'correct', 'refuse-personalised']);
    expect(lettersFor(policy('tw'), 'tw')).toEqual(['access', 'correct', 'delete', 'withdraw', 'refuse-personalised']);
    expect(lettersFor(sampleSummary(), 'hk')).toContain('close-account');
  });

  it('leaves blanks where the policy names nobody', () => {
    const summary = sampleSummary();
    summary.policy.operator = null;
    summary.policy.product = null;
    const text = letterText(writeLetter(summary, 'delete', 'cn'));
    expect(text).toContain('【请填写：运营者名称】');
    expect(text).toContain('【请填写：产品或服务名称】');
  });

  it.each([
    ['a promise within the limit', { days: 15, working: true }, '请在贵方承诺的15个工作日内办结并答复。'],
    ['calendar days within the limit', { days: 20, working: false }, '请在贵方承诺的20日内办结并答复。'],
    ['a promise beyond it', { days: 30, working: false }, '请在15个工作日内办结并答复。'],
    ['no promise', null, '应在15个工作日内处理'],
  ])('deletion: %s', (_case, time, words) => {
    const summary = sampleSummary();
    summary.responseTime = time && { ...time, evidence: [] };
    expect(letterText(writeLetter(summary, 'delete', 'cn'))).toContain(words);
  });

  it('names no time in figures that no checked source gives', () => {
    const summary = { ...sampleSummary(), responseTime: null, rights: [] };
    for (const place of JURISDICTIONS)
      for (const kind of lettersFor(summary, place)) {
        const figures = letterText(writeLetter(summary, kind, place)).match(
          /\d{1,3} ?(?:个工作日|個工作日|日内|日內|天)/g,
        );
        const timed = place === 'cn' && ['correct', 'delete', 'close-account'].includes(kind);
        expect(figures, `${place} ${kind}`).toEqual(timed ? ['15个工作日'] : null);
      }
  });

  it('cuts a long promise and keeps it on one line', () => {
    const summary = sampleSummary();
    summary.rights = [
      { right: 'delete', how: null, evidence: [{ start: 0, end: 1, quote: `您可以\n${'删除信息'.repeat(80)}` }] },
    ];
    const line = letterText(writeLetter(summary, 'delete', 'cn'))
      .split('\n')
      .find((each) => each.startsWith('“您可以 删除'));
    expect(line).toHaveLength(144);
    expect(line).toMatch(/……”$/);
  });

  it('marks every blank so that it can be found', () => {
    for (const place of JURISDICTIONS) {
      const text = letterText(writeLetter(policy(place), 'access', place));
      expect(text.match(new RegExp(BLANK, 'g'))?.length).toBeGreaterThanOrEqual(4);
      expect(text.match(/【/g)).toHaveLength(text.match(new RegExp(BLANK, 'g'))?.length ?? 0);
    }
  });
});
