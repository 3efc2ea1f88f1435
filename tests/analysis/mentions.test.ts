import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findMentions, judgeMentions } from '../../utils/analysis/mentions.ts';

/** What is marked, in text order: "collect:收集". */
const marked = (text: string): string[] =>
  findMentions(text).map(({ label, start, end }) => `${label}:${text.slice(start, end)}`);

describe('marks acts, the data they take and the parties to them', () => {
  it.each<[string, string[]]>([
    [
      '当您注册账号时，我们会收集您的手机号码、昵称和头像。',
      ['collect:收集', 'data:手机号码', 'data:昵称', 'data:头像'],
    ],
    [
      '我们会将您的订单信息与第三方支付机构共享，用于完成付款。',
      ['data:订单信息', 'subjects:第三方支付机构', 'share:共享'],
    ],
    ['为了完成实名认证，您需要提供真实姓名、身份证号码。', ['share:提供', 'data:真实姓名', 'data:身份证号码']],
    [
      '我们可能会与关联公司、广告合作伙伴共享您的设备信息。',
      ['subjects:关联公司', 'subjects:广告合作伙伴', 'share:共享', 'data:设备信息'],
    ],
    ['我們會收集您的手機號碼、暱稱。', ['collect:收集', 'data:手機號碼', 'data:暱稱']],
    ['我们会收集您的 手 机 号、昵称。', ['collect:收集', 'data:手 机 号', 'data:昵称']],
  ])('%s', (text, spans) => expect(marked(text)).toEqual(spans));

  it('a promise not to pass on, since it names data and parties', () => {
    expect(marked('未经您的同意，我们不会向任何第三方提供您的个人信息。')).toEqual([
      'subjects:任何第三方',
      'share:提供',
      'data:个人信息',
    ]);
  });

  it('an exemption from consent, but not the items below it', () => {
    expect(marked('以下情形中，我们使用您的个人信息无需征得您的同意：与国家安全有关的。')).toEqual([
      'collect:使用',
      'data:个人信息',
    ]);
  });
});

describe('marks nothing in', () => {
  it.each([
    ['a heading', '我们如何收集您的个人信息'],
    ['a right', '您可以随时删除您的头像和昵称。'],
    ['a security promise', '我们采用加密技术保护您的个人信息。'],
    ['a definition', '个人信息是指以电子方式记录的各种信息。'],
    ['use of the service', '您使用本应用时，请仔细阅读本政策。'],
    ['a permission without data', '需要获取您的摄像头权限。'],
    ['a denial', '我们不会收集您的面部信息。'],
    ['a refusal', '如果您拒绝提供手机号，将无法注册。'],
    ['advice', '请您妥善保管密码。'],
    ['no text', ''],
    ['a line that is written in the signs of sketches', '我们会⟦◆⟧●■、◎★▲。'],
  ])('%s', (_, text) => expect(marked(text)).toEqual([]));
});

test('says why each stretch was marked or not', () => {
  const judged = judgeMentions('我们会收集您的头像。您可以随时删除头像。');
  expect(judged.map(({ label, marked: is }) => [label, is])).toEqual([
    ['collect', true],
    ['data', true],
    ['data', false],
  ]);
  expect(judged[0]?.reasons.map(([id]) => id)).toContain('actor/will');
});

describe('offsets are sound', () => {
  const words = ['我们会收集您的', '手机号', '昵称', '、', '，', '与第三方', '共享您的个人信息', ' ', '\n', '😀', '。'];
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('for any text: within bounds, trimmed, in order, not overlapping', () => {
    fc.assert(
      fc.property(line, (text) => {
        let last = 0;
        for (const { start, end } of findMentions(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('and marks something in many of them, so that this says something', () => {
    const samples = fc.sample(line, { numRuns: 400, seed: 7 });
    expect(samples.filter((text) => findMentions(text).length > 0).length).toBeGreaterThan(40);
  });
});

test('takes a long glued line in its stride', () => {
  const line = '我们会收集您的手机号、昵称，并与合作伙伴共享设备信息以改进服务，'.repeat(2000);
  const from = performance.now();
  expect(findMentions(line).length).toBeGreaterThan(2000);
  expect(performance.now() - from).toBeLessThan(5000);
});
