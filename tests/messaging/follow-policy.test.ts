import { describe, expect, it } from 'vitest';
import { summarize } from '../../utils/analysis/summarize.ts';
import {
  acceptChanges,
  changesOf,
  type FollowParts,
  hasChanged,
  notePolicy,
} from '../../utils/messaging/follow-policy.ts';
import { createVersionStore } from '../../utils/messaging/version-store.ts';
import type { PolicyDocument } from '../../utils/policy/document.ts';
import { detectLanguage } from '../../utils/text/language.ts';
import { documentOf } from '../letters/policies.ts';
import { memoryArea } from './memory-area.ts';

const FIRST = [
  '云屿便签隐私政策',
  '生效日期：2026年5月13日',
  '我们会收集您的手机号码，用于创建账号。',
  '您的信息自注销之日起保存三年。',
];
const SECOND = [...FIRST.slice(0, 3), '我们会收集您的位置信息，用于推荐附近的门店。', '您的信息自注销之日起保存五年。'];
const URL = 'https://a.example/privacy';

const partsOf = (): FollowParts => ({
  versions: createVersionStore(memoryArea()),
  detectLanguage,
  summarize: async (document, language) => summarize(document, language),
  now: () => 1000,
});
const note = (parts: FollowParts, paragraphs: readonly string[], extra: Partial<PolicyDocument> = {}) => {
  const document = { ...documentOf(paragraphs, 'a.example'), ...extra };
  return notePolicy(parts, document, summarize(document, 'zh-Hans'));
};
const following = async (): Promise<FollowParts> => {
  const parts = partsOf();
  await parts.versions.setSite('a.example', true);
  return parts;
};

describe('notePolicy', () => {
  it('keeps nothing unless the reader asked for it', async () => {
    const parts = partsOf();
    expect(await note(parts, FIRST)).toBeNull();
    expect(await parts.versions.list()).toEqual([]);
  });

  it('keeps nothing of a file', async () => {
    const parts = await following();
    await parts.versions.setAll(true);
    expect(await note(parts, FIRST, { url: 'file:///privacy.html' })).toBeNull();
  });

  it('tells what changed, by meaning and in the text, until the reader accepts it', async () => {
    const parts = await following();
    await note(parts, FIRST);
    expect(await changesOf(parts, URL)).toBeNull();
    await note(parts, SECOND);
    expect(await hasChanged(parts, URL)).toBe(true);
    const report = await changesOf(parts, `${URL}#rights`);
    expect(report?.since).toBe(1000);
    expect(report?.changes.map(({ sort, subject }) => `${sort} ${Object.values(subject).join(' ')}`)).toEqual([
      'added collected location.position',
      'added retention 五年',
      'removed retention 三年',
    ]);
    expect(report?.diff.hunks.map(({ sort }) => sort)).toEqual(['same', 'added', 'altered']);
    expect(await acceptChanges(parts, URL)).toBe(true);
    expect(await changesOf(parts, URL)).toBeNull();
    await note(parts, SECOND);
    expect(await hasChanged(parts, URL)).toBe(false);
  });

  it.each<[string, readonly string[]]>([
    ['white space', FIRST.map((line) => line.replace('，', '， '))],
    ['the same text', FIRST],
  ])('%s is no change', async (_case, paragraphs) => {
    const parts = await following();
    await note(parts, FIRST);
    await note(parts, paragraphs);
    expect(await hasChanged(parts, URL)).toBe(false);
  });

  it('a new date alone is one change', async () => {
    const parts = await following();
    await note(parts, FIRST);
    await note(
      parts,
      FIRST.map((line) => line.replace('5月13日', '6月1日')),
    );
    const report = await changesOf(parts, URL);
    expect(report?.changes.map(({ subject }) => subject)).toEqual([{ topic: 'head', field: 'effectiveOn' }]);
    expect(report?.diff.hunks.map(({ sort }) => sort)).toEqual(['same']);
  });

  const MAIL = '您可以通过邮箱privacy@yunyu.example.com与我们的个人信息保护负责人联系。';
  it.each<[string, string, string, string]>([
    ['a contact', MAIL, MAIL.replace('privacy', 'dpo'), 'contact'],
    ['a date in a sentence', '您的订单信息保存至2027年1月1日。', '您的订单信息保存至2036年1月1日。', ''],
  ])('%s that became another is a change', async (_case, before, after, topic) => {
    const parts = await following();
    await note(parts, [...FIRST, before]);
    await note(parts, [...FIRST, after]);
    const report = await changesOf(parts, URL);
    expect(report?.changes.map(({ subject }) => subject.topic).join()).toContain(topic);
    expect(report?.diff.hunks.map(({ sort }) => sort)).toEqual(['same', 'altered']);
  });

  it.each([['privacy#yunyu.example.com'], ['privacy(at)yunyu.example.com'], ['[email\u00a0protected]']])(
    'an address hidden as %s is no change, nor one among others',
    async (hidden) => {
      const parts = await following();
      await note(parts, [...FIRST, MAIL]);
      await note(parts, [...FIRST, MAIL.replace('privacy@yunyu.example.com', hidden)]);
      expect(await hasChanged(parts, URL)).toBe(false);
      await note(parts, [...SECOND, MAIL.replace('privacy@yunyu.example.com', hidden)]);
      const report = await changesOf(parts, URL);
      expect(report?.changes.map(({ subject }) => subject.topic)).not.toContain('contact');
    },
  );

  it('another query string is the same policy when the text is nearly the same', async () => {
    const parts = await following();
    const BODY = Array.from({ length: 6 }, (_, i) => `我们在第${i + 1}种情形下不会对外提供您的信息。`);
    const [first, second] = [`${URL}?from=a`, `${URL}?from=b`];
    await note(parts, [...FIRST, ...BODY], { url: first });
    await note(parts, [...FIRST, ...BODY], { url: second });
    expect((await parts.versions.list()).map(({ address }) => address)).toEqual([first]);
    expect(await hasChanged(parts, second)).toBe(false);
    await note(parts, [...SECOND, ...BODY], { url: second });
    expect((await changesOf(parts, second))?.changes.length).toBe(3);
    expect(await acceptChanges(parts, second)).toBe(true);
    expect(await hasChanged(parts, second)).toBe(false);
  });

  it('another query string with another text is another policy', async () => {
    const parts = await following();
    await note(parts, FIRST, { url: `${URL}?id=1` });
    await note(parts, ['远山相册隐私政策', '我们会收集您的照片。', '您的照片保存一年。'], { url: `${URL}?id=2` });
    expect(await parts.versions.list()).toHaveLength(2);
    expect(await hasChanged(parts, `${URL}?id=2`)).toBe(false);
  });

  it('what the site puts round the policy does not count', async () => {
    const parts = await following();
    const withNews = (news: string): PolicyDocument => {
      const document = documentOf([...FIRST, news], 'a.example');
      const blocks = document.blocks.map((block, i) =>
        i === FIRST.length ? { ...block, region: 'chrome' as const } : block,
      );
      return { ...document, blocks };
    };
    for (const news of ['热门推荐：甲', '热门推荐：乙']) await note(parts, FIRST, withNews(news));
    expect(await hasChanged(parts, URL)).toBe(false);
  });

  it('a change that was taken back is none', async () => {
    const parts = await following();
    await note(parts, FIRST);
    await note(parts, SECOND);
    await note(parts, FIRST);
    expect(await changesOf(parts, URL)).toBeNull();
  });
});
