import { describe, expect, it } from 'vitest';
import { summarize } from '../../utils/analysis/summarize.ts';
import { groundsOf } from '../../utils/letters/grounds.ts';
import {
  acceptChanges,
  changesOf,
  type FollowParts,
  hasChanged,
  type Noting,
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
  ground: async (document, summary) => groundsOf(document, summary),
  now: () => 1000,
});
const note = (
  parts: FollowParts,
  paragraphs: readonly string[],
  extra: Partial<PolicyDocument> = {},
  how: Noting = {},
) => {
  const document = { ...documentOf(paragraphs, 'a.example'), ...extra };
  return notePolicy(parts, document, summarize(document, 'zh-Hans'), how);
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
    expect(await acceptChanges(parts, URL)).toBe('first');
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
    expect(await acceptChanges(parts, second)).toBe('first');
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

  it('says how each reading stands to what is kept', async () => {
    const parts = await following();
    expect(await note(parts, FIRST)).toBe('first');
    expect(await note(parts, FIRST)).toBe('same');
    expect(await note(parts, SECOND)).toBe('changed');
    expect(await note(parts, SECOND)).toBe('changed');
    expect(await note(parts, FIRST)).toBe('same');
    expect(await changesOf(parts, URL)).toBeNull();
  });

  it('writes nothing of a private window, and keeps what may be no policy only for a reader who asked', async () => {
    const parts = await following();
    expect(await note(parts, FIRST, {}, { secret: true })).toBe('private');
    expect(await note(parts, FIRST, {}, { doubtful: true })).toBe('doubtful');
    expect(await parts.versions.list()).toEqual([]);
    await note(parts, FIRST);
    expect(await note(parts, SECOND, {}, { doubtful: true })).toBe('changed');
  });

  it.each<['too-big' | 'full', string, boolean]>([
    ['too-big', '长'.repeat(400_000), false],
    ['full', '短', true],
  ])('a text that finds no room is said to be %s', async (noted, text, refuses) => {
    const area = memoryArea({ 'follow-site:a.example': true });
    const set = refuses ? () => Promise.reject(new Error('QuotaExceededError')) : area.set;
    const parts = { ...partsOf(), versions: createVersionStore({ ...area, set }) };
    expect(await note(parts, [...FIRST, text])).toBe(noted);
  });

  it('a change that finds no room is no sameness', async () => {
    const area = memoryArea({ 'follow-site:a.example': true });
    let refuses = false;
    const set = (items: Record<string, unknown>) => (refuses ? Promise.reject(new Error('full')) : area.set(items));
    const parts = { ...partsOf(), versions: createVersionStore({ ...area, set }) };
    await note(parts, FIRST);
    refuses = true;
    expect(await note(parts, SECOND)).toBe('unkept');
    expect(await note(parts, FIRST)).toBe('same');
  });

  it.each([
    ['newer', { schema: 99, at: 1 }, 'newer'],
    ['damaged', { schema: 1, at: 'never' }, 'first'],
  ] as const)(
    'a record that is %s is left alone unless the reader wants it replaced',
    async (broken, record, asSeen) => {
      const area = memoryArea({ 'follow-site:a.example': true, [`version-read:${URL}`]: record });
      const parts = { ...partsOf(), versions: createVersionStore(area) };
      expect(await note(parts, FIRST)).toBe(broken);
      expect(area.items[`version-read:${URL}`]).toEqual(record);
      expect(await note(parts, FIRST, {}, { asSeen: true })).toBe(asSeen);
    },
  );

  it('another text under the same address is not compared', async () => {
    const parts = await following();
    const other = ['远山相册儿童个人信息保护规则', '我们会收集您孩子的照片。', '照片保存一年。'];
    await note(parts, FIRST);
    expect(await note(parts, other)).toBe('other');
    expect(await hasChanged(parts, URL)).toBe(false);
    expect(await note(parts, other, {}, { asSeen: true })).toBe('first');
    expect(await note(parts, other)).toBe('same');
  });

  const LONG = [...FIRST, ...Array.from({ length: 9 }, (_, i) => `第${i + 1}种情形下我们会另行征得您的同意。`)];
  it('a page that has not loaded fully is not compared, nor kept over the whole', async () => {
    const parts = await following();
    await note(parts, LONG);
    expect(await note(parts, [...LONG.slice(0, 4), '加载中'])).toBe('partial');
    expect(await hasChanged(parts, URL)).toBe(false);
    expect(await note(parts, LONG)).toBe('same');
    expect(await note(parts, LONG.slice(0, 4), {}, { asSeen: true })).toBe('first');
  });

  const CLOSING = ['如何联系我们', '您可以写信至privacy@yunyu.example.com与我们联系。'];
  const sections = (count: number) =>
    Array.from({ length: count }, (_, i) => `第${i + 1}类技术措施：我们加密存储您的信息，并定期审查访问记录。`);
  const WHOLE = [...FIRST, ...sections(20), ...CLOSING];
  const LOADING = ['正在加载，请稍候', '网络不给力', '点击重试'];

  it.each<[string, readonly string[]]>([
    ['most of it', WHOLE.slice(0, 15)],
    ['four fifths of it', WHOLE.slice(0, 20)],
    ['four fifths, and a bar of links', [...WHOLE.slice(0, 20), '联系我们 | 关于我们', '返回首页', '© 2026 云屿']],
    ['half of it, and what a page says that loads', [...WHOLE.slice(0, 12), ...LOADING]],
  ])('a page that breaks off is not compared: %s', async (_case, beginning) => {
    const parts = await following();
    await note(parts, WHOLE);
    expect(await note(parts, beginning)).toBe('partial');
    expect(await hasChanged(parts, URL)).toBe(false);
  });

  it.each<[string, readonly string[]]>([
    ['paragraphs in the middle', [...WHOLE.slice(0, 12), ...WHOLE.slice(18)]],
    ['the last paragraph before the end', WHOLE.toSpliced(-3, 1)],
    ['contacts', WHOLE.slice(0, -2)],
  ])('what was taken out of a policy is a change: %s', async (_case, shorter) => {
    const parts = await following();
    await note(parts, WHOLE);
    expect(await note(parts, shorter)).toBe('changed');
  });

  it('a page without its last chapters is not compared, be they ever so short', async () => {
    const parts = await following();
    const rights = ['四、您的权利', '您可以写信至rights@yunyu.example.com更正您的信息。', '您可以注销账号。'];
    const whole = [...FIRST, ...sections(40), ...rights, ...CLOSING];
    await note(parts, whole);
    expect(await note(parts, whole.slice(0, -5))).toBe('partial');
    expect(await note(parts, whole.slice(0, -2))).toBe('changed');
  });

  it('a version kept of half a page gives way to the whole', async () => {
    const parts = await following();
    await note(parts, [...WHOLE.slice(0, 12), '加载中']);
    expect(await note(parts, WHOLE)).toBe('whole');
    expect(await note(parts, WHOLE)).toBe('same');
  });

  it('a policy that grows is a change', async () => {
    const parts = await following();
    await note(parts, WHOLE);
    const annex = ['附件：第三方清单', ...sections(30).map((line) => `附${line}`), '联系方式：sdk@yunyu.example.com'];
    expect(await note(parts, [...WHOLE, ...annex])).toBe('changed');
  });

  it.each([
    ['http://a.example/privacy'],
    ['https://www.a.example/privacy'],
    ['https://a.example/privacy/'],
    ['https://a.example/privacy.html'],
    ['https://a.example/privacy/index.html'],
  ])('%s is the same page', async (url) => {
    const parts = await following();
    await note(parts, FIRST);
    expect(await note(parts, SECOND, { url })).toBe('changed');
    expect(await parts.versions.list()).toHaveLength(1);
    expect((await changesOf(parts, url))?.changes.length).toBe(3);
  });

  it.each<[string, string, string]>([
    ['a denial that went', '我们不会向任何第三方出售您的个人信息。', '我们会向第三方出售您的个人信息。'],
    ['denial and condition', '未经您的单独同意，我们不会公开披露您的信息。', '我们会公开披露您的信息。'],
    ['a denial in Traditional script', '我們不會關閉您的帳戶。', '我們會關閉您的帳戶。'],
    ['a condition that went', '未经您同意，我们不会公开您的信息。', '我们可不经您同意公开您的信息。'],
    ['a default', '个性化推荐默认关闭，您可以开启。', '个性化推荐默认开启，您可以关闭。'],
    ['a figure', '未满十四周岁的用户应取得监护人同意。', '未满十周岁的用户应取得监护人同意。'],
    ['consent that is not needed', '未经您同意，我们不会公开您的作品信息。', '我们有权公开您的作品信息，无须您同意。'],
    ['consent that is not needed, Hant', '經您授權後，我們會讀取相簿。', '無需您授權，我們會讀取相簿。'],
    ['consent of its own', '经您单独同意，我们会提供人脸信息。', '经您同意，我们会提供人脸信息。'],
    ['a denial with an exception', '我们不会出售您的购物记录。', '除非您授权，我们不会出售您的购物记录。'],
    ['what is not ruled out', '我们不会向他人出售您的通话记录。', '我们不排除向他人出售您的通话记录。'],
    ['other words for a sale', '我们不会将您的相册内容出售给他人。', '我们可能有偿向他人提供您的相册内容。'],
    ['what is kept', '服务终止后，我们会删除您的聊天记录。', '服务终止后，我们会继续保存您的聊天记录。'],
    ['a right that is gone', '您可以随时撤回同意。', '您的同意一经作出不可撤回。'],
    ['copies that cost', '您可以免费获取副本。', '您获取副本需支付工本费。'],
    ['a limit that is gone', '我们仅在您使用期间获取朝向。', '我们会在后台持续获取朝向。'],
    ['a time that is gone', '我们在15个工作日内核实线索。', '我们会尽快核实线索。'],
    ['whose court', '争议由您所在地人民法院管辖。', '争议由我们所在地人民法院管辖。'],
    ['what is cut from data', '我们会去标识化后再用于研究。', '我们会直接用于研究。'],
    ['what stays of data', '期满后我们会删除您的信息。', '期满后您的信息会被我们匿名化处理。'],
    ['when it is told', '我们会事先通知您。', '我们会事后通知您。'],
    ['all or nothing', '您可以单独关闭每项权限。', '您只能一并接受全部权限。'],
    ['consent that is passed over', '我们不会在未经您同意时查看日程。', '我们会在未经您同意时查看日程。'],
    ['a fee', '您可以在设置中导出您的个人信息。', '您缴纳费用后可以在设置中导出您的个人信息。'],
  ])('%s is told as another meaning', async (_case, before, after) => {
    const parts = await following();
    await note(parts, [...FIRST, before]);
    await note(parts, [...FIRST, after]);
    const turned = (await changesOf(parts, URL))?.changes.find(({ subject }) => subject.topic === 'sentence');
    expect(turned?.evidence[0]?.quote).toBe(after.slice(0, -1));
  });

  it.each<[string, string]>([
    ['我们不会向任何第三方出售您的个人信息。', '我们不会向任何第三方出售您的资料。'],
    ['您可以在“设置”中更正资料。', '您可于“设置”更正资料。'],
    ['关闭后不影响您使用其他功能。', '关闭后您仍可使用其他功能。'],
    ['關閉後不影響您使用其他功能。', '關閉後您使用其他功能不受影響。'],
    ['未经您的同意，我们不会公开您的信息。', '我们公开您的信息前，会取得您的同意。'],
    ['我们仅在您授权后查看您的日程。', '未获您授权，我们不会查看您的日程。'],
    ['您可以在“设置”中关闭推荐，关闭后不影响使用。', '推荐可以在“设置”中关闭，不影响使用。'],
    ['未经您同意，我们不会共享。', '我们不会在未经您同意的情况下共享。'],
    ['您可以免费注销账号。', '您可以注销账号，我们不收费。'],
    ['您无需支付费用。', '我们不收取任何费用。'],
    ['我们不会强制您开启权限。', '我们不强迫您打开权限。'],
    ['上述信息不属于敏感个人信息。', '上述信息非敏感个人信息。'],
    ['如您关闭权限，将无法拍照。', '关闭权限后，您将不能拍照。'],
    ['我们无权查看您的日程。', '您的日程我们没有权利查看。'],
    ['撤回同意不影响此前的处理。', '撤回同意不会影响此前的处理。'],
    ['您不必提供生肖。', '您无需提供生肖。'],
    ['核实期限不超过三天。', '核实期限最长为三天。'],
  ])('other words for the same are no other meaning: %s', async (before, after) => {
    const parts = await following();
    await note(parts, [...FIRST, before]);
    await note(parts, [...FIRST, after]);
    expect((await changesOf(parts, URL))?.changes.map(({ subject }) => subject.topic)).not.toContain('sentence');
  });

  it('a permission that is taken without asking now is not told to be gone', async () => {
    const parts = await following();
    await note(parts, [...FIRST, '我们仅在您授权后读取您的通讯录。']);
    await note(parts, [...FIRST, '我们无需您授权即可读取您的通讯录。']);
    expect((await changesOf(parts, URL))?.changes.map(({ subject }) => subject.topic)).toEqual(['sentence']);
  });

  it('documents that a site shows by what stands behind # are kept apart', async () => {
    const parts = await following();
    await note(parts, FIRST, { url: 'https://a.example/#/privacy' });
    expect(await note(parts, SECOND, { url: 'https://a.example/#/children' })).toBe('first');
    expect(await hasChanged(parts, 'https://a.example/#/privacy')).toBe(false);
    expect(await hasChanged(parts, 'https://a.example/#/children')).toBe(false);
  });

  it('one template for two products is two policies', async () => {
    const parts = await following();
    const BODY = Array.from({ length: 8 }, (_, i) => `我们在第${i + 1}种情形下不会对外提供您的信息。`);
    const ofProduct = (name: string) => [`${name}隐私政策`, ...FIRST.slice(1), ...BODY];
    await note(parts, ofProduct('云屿便签'), { url: `${URL}?app=1` });
    expect(await note(parts, ofProduct('远山相册'), { url: `${URL}?app=2` })).toBe('first');
    expect(await hasChanged(parts, `${URL}?app=1`)).toBe(false);
    expect(await hasChanged(parts, `${URL}?app=2`)).toBe(false);
  });

  it('nothing is told any more once the reader wants nothing kept', async () => {
    const parts = await following();
    await note(parts, FIRST);
    await note(parts, SECOND);
    await parts.versions.setSite('a.example', false);
    expect(await hasChanged(parts, URL)).toBe(false);
    expect(await changesOf(parts, URL)).toBeNull();
  });

  it.each<[string, string, string]>([
    ['numerals', '日志保存六个月，十五（15）日内答复。', '日志保存6个月，15日内答复。'],
    ['telephone numbers', '客服电话：0532-88001234。', '客服电话：(0532) 8800 1234。'],
    ['service numbers', '请拨打400-820-1234。', '请拨打400 820 1234。'],
    ['quotation marks', '您可以在“我的-设置”中更正信息。', '您可以在「我的-设置」中更正信息。'],
    ['width', '您可以查阅、更正您的信息（含手机号）。', '您可以查阅、更正您的信息(含手机号).'],
    ['you', '您可以更正您的信息。', '你可以更正你的信息。'],
    ['numbers of paragraphs', '三、您的权利', '（四）您的权利'],
    ['bullets', '我们会加密存储您的信息。', '• 我们会加密存储您的信息。'],
    ['numbers in circles', '1. 我们会加密存储您的信息。', '①我们会加密存储您的信息。'],
    ['account', '您可以登录账号查看。', '您可以登陆帐号查看。'],
    ['numbers of articles', '第三条 您的权利', '4.1 您的权利'],
    ['a mail spelt out', '邮箱：dpo@hemu.example.com', '邮箱：dpo AT hemu (dot) example (dot) com'],
  ])('another way of writing is no change: %s', async (_case, before, after) => {
    const parts = await following();
    await note(parts, [...FIRST, before]);
    expect(await note(parts, [...FIRST, after])).toBe('same');
  });

  it.each<[string, string, string]>([
    ['a period', '日志保存六个月。', '日志保存7个月。'],
    ['a figure that begins a paragraph', '3个工作日内答复您的请求。', '5个工作日内答复您的请求。'],
    ['a digit of a telephone number', '客服电话：0532-88001234。', '客服电话：0532-88001235。'],
    [
      'one address beside one that is hidden',
      '请写信至dpo@hemu.example.com或kefu@hemu.example.com。',
      '请写信至privacy@hemu.example.com或[email\u00a0protected]。',
    ],
  ])('a change in the same place is one: %s', async (_case, before, after) => {
    const parts = await following();
    await note(parts, [...FIRST, before]);
    expect(await note(parts, [...FIRST, after])).toBe('changed');
    expect((await changesOf(parts, URL))?.diff.hunks.map(({ sort }) => sort)).toContain('altered');
  });

  it('a change that was taken back is none', async () => {
    const parts = await following();
    await note(parts, FIRST);
    await note(parts, SECOND);
    await note(parts, FIRST);
    expect(await changesOf(parts, URL)).toBeNull();
  });
});
