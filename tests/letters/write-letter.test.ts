import { describe, expect, it } from 'vitest';
import type { Grounds, LetterGround } from '../../utils/letters/grounds.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../utils/letters/ids.ts';
import { plainAddress } from '../../utils/letters/plain-address.ts';
import { BLANK } from '../../utils/letters/wording.ts';
import { dueOf, groundFor, lettersFor, letterText, writeLetter } from '../../utils/letters/write-letter.ts';
import { LETTER_KINDS, type LetterKind } from '../../utils/policy/letter-kinds.ts';
import { sampleSummary } from '../export/sample-summary.ts';
import { grounds, policy } from './policies.ts';

const NAMES = ['cn', 'hk', 'tw'] as const;
const cases = NAMES.flatMap((name) => lettersFor(grounds(name), name).map((kind) => [name, kind] as const));
/** Nothing found in the text. */
const SILENT: Grounds = { law: 'cn', lawIsSure: true, letters: [], ways: [] };
const grounded = (kind: LetterKind, ground: Partial<LetterGround>): Grounds => ({
  ...SILENT,
  letters: [{ kind, promise: null, time: null, mail: null, ...ground }],
});
const textOf = (found: Grounds, kind: LetterKind, place: Jurisdiction) =>
  letterText(writeLetter(sampleSummary(), found, kind, place));

describe('writeLetter', () => {
  it.each(cases)('%s %s', async (name, kind) => {
    const letter = writeLetter(policy(name), grounds(name), kind, name);
    await expect(`${letter.subject}\n\n${letterText(letter)}`).toMatchFileSnapshot(`golden/${name}-${kind}.txt`);
  });

  it.each(['access', 'correct', 'withdraw', 'delete'] as const)(
    '%s by an item of Taiwan’s list (個資法第3條)',
    async (kind) => {
      const letter = writeLetter(policy('twList'), grounds('twList'), kind, 'tw');
      await expect(`${letter.subject}\n\n${letterText(letter)}`).toMatchFileSnapshot(`golden/tw-list-${kind}.txt`);
      expect(groundFor(grounds('twList'), kind)).toMatchObject({
        mail: 'privacy@qinghe.example.com',
        time: { days: 15 },
      });
    },
  );

  it.each(['access', 'delete'] as const)('%s under no law that was checked', async (kind) => {
    const letter = writeLetter(policy('hk'), grounds('hk'), kind, 'other');
    await expect(`${letter.subject}\n\n${letterText(letter)}`).toMatchFileSnapshot(`golden/other-${kind}.txt`);
  });

  it('offers every kind on the mainland, elsewhere what law or policy grants', () => {
    expect(lettersFor(grounds('cn'), 'cn')).toEqual(LETTER_KINDS);
    expect(lettersFor(grounds('hk'), 'hk')).toEqual(['access', 'correct', 'refuse-personalised']);
    expect(lettersFor(grounds('tw'), 'tw')).toEqual(['access', 'correct', 'delete', 'withdraw', 'refuse-personalised']);
    expect(lettersFor(grounded('close-account', { promise: '您可以注销' }), 'hk')).toContain('close-account');
    expect(lettersFor(SILENT, 'other')).toEqual(LETTER_KINDS);
  });

  it('leaves blanks where the policy names nobody', () => {
    const summary = sampleSummary();
    summary.policy.operator = null;
    summary.policy.product = null;
    const text = letterText(writeLetter(summary, SILENT, 'delete', 'cn'));
    expect(text).toContain('【请填写：运营者名称】');
    expect(text).toContain('【请填写：产品或服务名称】');
  });

  it.each<[string, number, boolean, string, string]>([
    ['a promise within the limit', 15, true, '我们将在15个工作日内处理', '“我们将在15个工作日内处理”。请依此'],
    ['a promise of first words only', 5, true, '我们将在5个工作日内初步回复', '请依此处理本请求。\n参照《App'],
    ['a promise beyond the limit', 45, false, '我们将在45天内处理', '“我们将在45天内处理”。参照'],
  ])('deletion: %s', (_case, days, working, clause, words) => {
    const found = grounded('delete', { promise: clause, time: { quote: clause, clause, days, working } });
    expect(textOf(found, 'delete', 'cn')).toContain(words);
  });

  it('never says that the policy gives no time', () => {
    for (const place of JURISDICTIONS)
      for (const kind of lettersFor(SILENT, place)) expect(textOf(SILENT, kind, place)).not.toMatch(/未[写寫]明/);
  });

  it.each([
    ['hk', 'access'],
    ['hk', 'refuse-personalised'],
    ['tw', 'delete'],
    ['tw', 'withdraw'],
  ] as const)('%s %s speaks of no time that was not checked', (place, kind) => {
    const text = textOf(SILENT, kind, place);
    expect(text).toContain('請儘快處理並答覆。');
    expect(text).not.toMatch(/法定期間|所訂的期限/);
  });

  it('names no time in figures that no checked source gives', () => {
    for (const place of JURISDICTIONS)
      for (const kind of lettersFor(SILENT, place)) {
        const figures = textOf(SILENT, kind, place).match(/\d{1,3} ?(?:个工作日|個工作日|日内|日內|天)/g);
        const timed = place === 'cn' && ['correct', 'delete', 'close-account'].includes(kind);
        expect(figures, `${place} ${kind}`).toEqual(timed ? ['15个工作日'] : null);
      }
  });

  it('names no article, statute or authority under a law that was not checked', () => {
    for (const kind of LETTER_KINDS)
      expect(textOf(SILENT, kind, 'other')).not.toMatch(/《|第[\d一二三四五六七八九十]{1,3}条|工作日|专员/);
  });

  it('marks every blank so that it can be found', () => {
    for (const name of NAMES) {
      const text = letterText(writeLetter(policy(name), grounds(name), 'access', name));
      expect(text.match(new RegExp(BLANK, 'g'))?.length).toBeGreaterThanOrEqual(4);
      expect(text.match(/【/g)).toHaveLength(text.match(new RegExp(BLANK, 'g'))?.length ?? 0);
    }
  });
});

describe('dueOf', () => {
  const time = (days: number, working: boolean) => ({ clause: '', quote: '', days, working });
  it.each<[string, LetterKind, Jurisdiction, ReturnType<typeof time> | null, ReturnType<typeof dueOf>]>([
    ['the policy’s promise', 'access', 'cn', time(30, false), { days: 30, working: false, by: 'policy' }],
    ['its shorter promise', 'delete', 'cn', time(7, true), { days: 7, working: true, by: 'policy' }],
    ['the authorities’ where it is longer', 'delete', 'cn', time(30, false), { days: 15, working: true, by: 'rule' }],
    ['the authorities’ where it is silent', 'close-account', 'cn', null, { days: 15, working: true, by: 'rule' }],
    ['nobody’s', 'access', 'cn', null, null],
    ['nobody’s under a law whose figures were not checked', 'delete', 'hk', null, null],
  ])('%s', (_, kind, place, promised, due) => {
    expect(dueOf({ kind, promise: null, time: promised, mail: null }, place)).toEqual(due);
  });
});

describe('plainAddress', () => {
  it.each<[string | null, string | null]>([
    ['https://a.example/privacy', 'https://a.example/privacy'],
    ['https://a.example/p?utm_source=x&spm=1.2', 'https://a.example/p'],
    ['https://a.example/p?id=7&uid=9&token=abc', 'https://a.example/p?id=7'],
    ['https://a.example/p?type=privacy#part-3', 'https://a.example/p?type=privacy'],
    ['https://a.example/#/privacy?from=app', 'https://a.example/#/privacy'],
    [`https://a.example/p?key=${'a'.repeat(40)}`, 'https://a.example/p'],
    ['https://me:secret@a.example/p', 'https://a.example/p'],
    ['file:///home/me/policy.html', null],
    [null, null],
  ])('%s', (url, plain) => expect(plainAddress(url)).toBe(plain));
});
