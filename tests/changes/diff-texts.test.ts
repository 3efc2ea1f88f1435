import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts, type Hunk, isSameText } from '../../utils/changes/diff-texts.ts';

/** A difference as one would read it: "= 3" unchanged paragraphs, "+"/"-" whole ones, "~ 保存[-三-][+五+]年" altered ones. */
const readable = (hunks: readonly Hunk[]): string[] =>
  hunks.map((hunk) => {
    if (hunk.sort === 'same') return `= ${hunk.paragraphs}`;
    if (hunk.sort === 'moved') return `> ${hunk.text}`;
    if (hunk.sort !== 'altered') return `${hunk.sort === 'added' ? '+' : '-'} ${hunk.text}`;
    const marks = { kept: ['', ''], added: ['[+', '+]'], removed: ['[-', '-]'] } as const;
    return `~ ${hunk.pieces.map(({ sort, text }) => marks[sort].join(text)).join('')}`;
  });
const diff = (before: string[], after: string[]): string[] =>
  readable(diffTexts(before.join('\n'), after.join('\n')).hunks);

const HEAD = '云屿便签隐私政策';
const PHONE = '您注册账号时，我们会收集您的手机号码，用于创建账号。';

describe('diffTexts', () => {
  it.each<[string, string[], string[], string[]]>([
    ['nothing', [HEAD, PHONE], [HEAD, PHONE], ['= 2']],
    ['a new paragraph', [HEAD, PHONE], [HEAD, '我们会收集您的位置。', PHONE], ['= 1', '+ 我们会收集您的位置。', '= 1']],
    ['a paragraph that went', [HEAD, PHONE], [HEAD], ['= 1', `- ${PHONE}`]],
    [
      'a word in a paragraph',
      [HEAD, '您的信息自注销之日起保存三年，期满后删除。'],
      [HEAD, '您的信息自注销之日起保存五年，期满后删除。'],
      ['= 1', '~ 您的信息自注销之日起保存[-三-][+五+]年，期满后删除。'],
    ],
    [
      'islands of a character or two go with the change',
      ['我们不会向任何第三方提供您的通讯录，除非另行取得您的单独同意。'],
      ['我们会向合作的广告方提供您的通讯录，除非另行取得您的单独同意。'],
      ['~ 我们[-不会向任何第三-][+会向合作的广告+]方提供您的通讯录，除非另行取得您的单独同意。'],
    ],
    [
      'another paragraph at its place is no alteration',
      [HEAD, '本政策适用于我们的全部产品。'],
      [HEAD, '如发生纠纷，请向被告住所地人民法院起诉。'],
      ['= 1', '+ 如发生纠纷，请向被告住所地人民法院起诉。', '- 本政策适用于我们的全部产品。'],
    ],
    [
      'a paragraph that stands elsewhere is moved, not gone and come',
      [HEAD, '我们会收集位置。', PHONE, '本政策由我们制定。'],
      [HEAD, PHONE, '本政策由我们制定。', '我们会收集位置。'],
      ['= 3', '> 我们会收集位置。'],
    ],
    [
      'lines that break elsewhere beside a paragraph that came',
      [HEAD, PHONE],
      [HEAD, '我们会收集您的位置。', PHONE.slice(0, 9), PHONE.slice(9)],
      ['= 1', '+ 我们会收集您的位置。', '= 2'],
    ],
    ...['privacy(at)yunyu.example', 'privacy#yunyu.example（请将#替换为@）', 'privacy【at】yunyu.example'].map(
      (hidden): [string, string[], string[], string[]] => [
        `an address that is hidden in a paragraph that changed: ${hidden}`,
        ['请写信至privacy@yunyu.example，我们三日内答复。'],
        [`请写信至${hidden}，我们五日内答复。`],
        [`~ 请写信至${hidden}，我们[-三-][+五+]日内答复。`],
      ],
    ),
    ['how an address is to be read', ['邮箱：a@yunyu.example'], ['邮箱：a#yunyu.example（将#换为@）'], ['= 1']],
    ['臺 as 台', ['臺中市私立晨光高中'], ['台中市私立晨光高中'], ['= 1']],
    [
      'a mail address',
      ['邮箱：privacy@yunyu.example，欢迎来信。'],
      ['邮箱：dpo@yunyu.example，欢迎来信。'],
      ['~ 邮箱：[-privacy@yunyu.example-][+dpo@yunyu.example+]，欢迎来信。'],
    ],
    [
      'a date that the policy promises something by',
      ['您的信息保存至2027年1月1日。'],
      ['您的信息保存至2036年1月1日。'],
      ['~ 您的信息保存至[-2027-][+2036+]年1月1日。'],
    ],
    [
      'figures, telephone numbers, Latin words and numerals stand whole',
      ['答复需15天，留存360天，限额1,000元，版本2.1；致电0532-8800-1234，或问privacy officer；期满十五日删除。'],
      ['答复需45天，留存30天，限额10,000元，版本2.12；致电0532-8800-1299，或问private officer；期满二十五日删除。'],
      [
        '~ 答复需[-15-][+45+]天，留存[-360-][+30+]天，限额[-1,000-][+10,000+]元，版本[-2.1-][+2.12+]；致电' +
          '[-0532-8800-1234-][+0532-8800-1299+]，或问[-privacy-][+private+] officer；期满[-十五-][+二十五+]日删除。',
      ],
    ],
  ])('%s', (_case, before, after, expected) => expect(diff(before, after)).toEqual(expected));

  it.each<[string, string, string]>([
    ['dates', '更新日期：2026年3月1日', '更新日期：2026-05-06'],
    ['dates with a time', '更新于2026/3/1 08:00', '更新于2026/5/6 09:30:12'],
    ['a date alone on its line', '2026年3月1日', '2026年5月6日'],
    [
      'two dates of the head',
      '本版本发布日期：2026.3.1，生效日期：2026.3.8',
      '本版本发布日期：2026.5.1，生效日期：2026.5.8',
    ],
    ['a date before its word', '本政策于2026年3月1日起生效', '本政策于2026年5月6日起生效'],
    ['line breaks', '我们收集您的姓名，\n用于登记。', '我们收集您的\n姓名，用于登记。'],
    ['white space', '我们  收集 您的\u3000姓名\n\n。', '我们收集您的姓名\n。'],
    ['width', 'ＡＰＰ（安卓）', 'APP(安卓)'],
    ['a mail address that is hidden', '邮箱：privacy@yunyu.example', '邮箱：[email\u00a0protected]'],
    ['a mail address written otherwise', '邮箱：privacy@yunyu.example', '邮箱：privacy(at)yunyu.example'],
  ])('%s count for nothing', (_case, before, after) => expect(isSameText(diffTexts(before, after))).toBe(true));

  it('says when a text has been rewritten', () => {
    const text = (word: string) => Array.from({ length: 2000 }, (_, i) => `第${i}段${word}`).join('\n');
    expect(diffTexts(text('甲'), text('乙'))).toEqual({ hunks: [], rewritten: true });
  });

  it('loses nothing: the new text can be read off the difference, and so can the old one', () => {
    const text = fc.array(fc.constantFrom(HEAD, PHONE, '保存三年。', '保存五年，期满删除。', '我们收集位置。'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { hunks } = diffTexts(before.join('\n'), after.join('\n'));
        const count = (side: 'added' | 'removed') =>
          hunks.reduce((n, hunk) => {
            if (hunk.sort === 'same') return n + hunk.paragraphs;
            return n + Number(['altered', 'moved', side].includes(hunk.sort));
          }, 0);
        expect([count('removed'), count('added')]).toEqual([before.length, after.length]);
      }),
    );
  });

  it('compares words of a rewritten text up to a bound, and shows the other paragraphs one after the other', () => {
    const text = (swapped: string) =>
      Array.from({ length: 400 }, (_, i) =>
        Array.from(
          { length: 60 },
          (_, j) => `${j % 3 ? '甲' : swapped}${String.fromCharCode(0x4e00 + ((i * 61 + j) % 5000))}`,
        ).join(''),
      ).join('\n');
    const { hunks } = diffTexts(text('丙'), text('丁'));
    const altered = hunks.filter(({ sort }) => sort === 'altered');
    expect(altered.length).toBeGreaterThan(50);
    expect(altered.length).toBeLessThan(350);
    expect(hunks.filter(({ sort }) => sort === 'added')).toHaveLength(400 - altered.length);
  });

  it('takes less than a second for two long texts', () => {
    const text = (seed: number) =>
      Array.from({ length: 3000 }, (_, i) => `${i}：${PHONE}${i % 7 === seed ? '另有约定的除外。' : ''}`).join('\n');
    const start = performance.now();
    diffTexts(text(1), text(2));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
