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

  const promised = (days: number, working: boolean, quote: string) => ({
    ...sampleSummary(),
    responseTime: { days, working, evidence: [{ start: 0, end: quote.length, quote }] },
  });
  it.each([
    [
      'a promise within the limit',
      15,
      true,
      '我们将在15个工作日内处理您的请求',
      '“我们将在15个工作日内处理您的请求”。请依此',
    ],
    [
      'a first answer is no end',
      5,
      true,
      '收到后，我们会在5个工作日内初步回复',
      '“我们会在5个工作日内初步回复”。请依此',
    ],
    ['a promise beyond the limit', 30, false, '我们将在30天内答复', '“我们将在30天内答复”。参照'],
    ['a promise about closing only', 7, true, '我们会在7个工作日内完成账号注销', '未写明此项请求的答复期限'],
    [
      'many things are all',
      15,
      false,
      '查阅、更正、注销等请求我们15天内答复',
      '“查阅、更正、注销等请求我们15天内答复”。请依此',
    ],
  ])('deletion: %s', (_case, days, working, quote, words) => {
    expect(letterText(writeLetter(promised(days, working, quote), 'delete', 'cn'))).toContain(words);
  });

  it('a promise about closing holds for the letter that asks for it', () => {
    const letter = writeLetter(promised(7, true, '我们会在7个工作日内完成账号注销'), 'close-account', 'cn');
    expect(letterText(letter)).toContain('“我们会在7个工作日内完成账号注销”。请依此');
  });

  it.each([
    ['hk', 'access', '請於條例所訂的期限內'],
    ['hk', 'close-account', '請儘快處理並答覆。'],
    ['hk', 'refuse-personalised', '請儘快處理並答覆。'],
    ['tw', 'delete', '請於法定期間內'],
    ['tw', 'close-account', '請儘快處理並答覆。'],
  ] as const)('%s %s without a promise', (place, kind, words) => {
    const summary = { ...sampleSummary(), responseTime: null };
    expect(letterText(writeLetter(summary, kind, place))).toContain(words);
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

  it.each([
    ['請求停止蒐集、處理或利用', true],
    ['您得請求閱覽', false],
  ])('withdrawal by Taiwan’s words, %s: %s', (quote, granted) => {
    const evidence = [{ start: 0, end: quote.length, quote }];
    const summary = { ...sampleSummary(), rights: [{ right: 'restrict' as const, how: null, evidence }] };
    const text = letterText(writeLetter(summary, 'withdraw', 'tw'));
    expect(text.includes(`「${quote}」`)).toBe(granted);
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
