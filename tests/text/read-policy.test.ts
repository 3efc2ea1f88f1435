import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../utils/page/read-text.ts';
import { readPolicy } from '../../utils/text/read-policy.ts';
import { evidence, sentenceAt } from '../../utils/text/reading.ts';

const read = (text: string) => readPolicy(readText(text));
const sentences = (text: string): string[] => read(text).sentences.map(({ text: body }) => body);

describe('sentences', () => {
  it.each([
    ['我们收集手机号。我们也收集邮箱！', ['我们收集手机号', '我们也收集邮箱']],
    ['收集姓名；收集（例如：身高；体重）数据；完', ['收集姓名', '收集(例如:身高;体重)数据', '完']],
    [
      '为了向您提供更加完善的各项服务，我们需要收集您的个人信\n息和设备信息',
      ['为了向您提供更加完善的各项服务,我们需要收集您的个人信息和设备信息'],
    ],
    ['第一行短句\n第二行短句', ['第一行短句', '第二行短句']],
    [
      '个人信息保护负责人：李工，privacy@spruce.example.com，0755-8600 1234\n深圳市某区某路11号',
      ['个人信息保护负责人:李工,privacy@spruce.example.com,0755-86001234', '深圳市某区某路11号'],
    ],
    [
      '个人信息保护专员：林女士，联系电话：023 - 8765 4321\n本政策更新后即时生效',
      ['个人信息保护专员:林女士,联系电话:023-87654321', '本政策更新后即时生效'],
    ],
    [
      '您可以通过上述联系方式向我们提出请求，我们会在收到后\n\n15\n\n个工作日内答复您的请求。',
      ['您可以通过上述联系方式向我们提出请求,我们会在收到后15个工作日内答复您的请求'],
    ],
    [
      '为保障网络安全，我们需要获取您的\n手机状态\n权限，用于识别设备。',
      ['为保障网络安全,我们需要获取您的手机状态权限,用于识别设备'],
    ],
    ['请开启您的\n日历\n、\n相机\n权限以便记录日程。', ['请开启您的日历、相机权限以便记录日程']],
    [
      '为了在您附近的站点显示到站时间和换乘建议而需要定位\n相机\n拍摄照片\n麦克风',
      ['为了在您附近的站点显示到站时间和换乘建议而需要定位相机', '拍摄照片', '麦克风'],
    ],
    [
      '个人信息保护部门：云杉农村商业银行股份有限公司消费者权益保护部\n监督邮箱：jd@spruce.example.com',
      ['个人信息保护部门:云杉农村商业银行股份有限公司消费者权益保护部', '监督邮箱:jd@spruce.example.com'],
    ],
  ])('cuts %j', (text, expected) => expect(sentences(text)).toEqual(expected));

  it('reads a sentence without an end in parts', () =>
    expect(sentences('我们收集手机号、'.repeat(1_250)).map(({ length }) => length)).toEqual([4_000, 4_000, 2_000]));

  it('finds the items of a text without line breaks', () => {
    const text = `我们会收集您的以下信息：1、您在注册时填写的手机号码和登录密码，用于创建账号2、您在下单时填写的收货人姓名与收货地址3、您与客服沟通时提供的订单信息${'以及其他说明文字'.repeat(15)}`;
    expect(sentences(text).map((body) => body.slice(0, 6))).toEqual([
      '我们会收集您',
      '1、您在注册',
      '2、您在下单',
      '3、您与客服',
    ]);
  });

  it('does not take a clause reference for an item', () => {
    const text = `依据本政策第（一）条第（5）款的约定，我们唯一、统一地处理您的信息${'，并按照约定保护您的权益'.repeat(20)}`;
    expect(sentences(text)).toHaveLength(1);
  });
});

describe('lists', () => {
  it('gives items the sentence that opens their list', () => {
    const { sentences: all } = read(
      '我们会收集您的：\n（1）姓名\n（2）手机号\n我们还会在另外的场合处理其他内容，这是一个与前面的列表没有关系的普通段落，它足够长以至于不像是列表中的一项，因此它不属于上面的列表，也不由那句话引出，读者也不会这样理解它。',
    );
    expect(all.map(({ intro }) => intro?.text ?? null)).toEqual([null, '我们会收集您的:', '我们会收集您的:', null]);
  });
  it('gives parts after a semicolon their lead', () => {
    expect(read('我们收集：姓名；电话').sentences.map(({ lead }) => lead?.text ?? null)).toEqual([
      null,
      '我们收集:姓名',
    ]);
  });
});

describe('sections', () => {
  it.each([
    ['一、我们如何收集和使用您的个人信息\n内容', 'collection'],
    ['五、您的权利\n（一）访问您的个人信息\n内容', 'rights'],
    ['三、我们如何共享、转让、公开披露您的个人信息\n内容', 'sharing'],
    ['六、未成年人保护\n内容', 'minors'],
    ['第三方SDK目录\n内容', 'sdk'],
  ])('reads the topic of %j', (text, topic) => expect(read(text).sentences.at(-1)?.section.topic).toBe(topic));

  it.each([
    ['查閱及改正', 'rights'],
    ['资料保留', 'storage'],
    ['刪除帳戶', 'rights'],
    ['您的姓名及电话', 'sharing'],
    ['改正后的订单', 'sharing'],
  ])('the bare line %j below a heading on sharing: what follows is about %s', (line, topic) => {
    const { sentences: all } = read(
      `隐私政策\n我们如何共享您的资料\n快递公司。\n${line}\n请来信说明，我们会尽快处理。`,
    );
    expect(all.at(-1)?.section.topic).toBe(topic);
  });

  it('leaves out the table of contents', () => {
    const text =
      '本政策将帮助您了解：\n1. 我们如何收集您的个人信息\n2. 我们如何共享您的个人信息\n一、我们如何收集您的个人信息\n我们收集手机号。\n二、我们如何共享您的个人信息\n我们不共享。';
    expect(sentences(text)).toEqual([
      '本政策将帮助您了解:',
      '一、我们如何收集您的个人信息',
      '我们收集手机号',
      '二、我们如何共享您的个人信息',
      '我们不共享',
    ]);
  });

  it.each([
    [
      'a chapter that is a whole sentence',
      '五、您的权利\n您可以注销。\n六、信息对外提供\n我们不共享。\n七、若您认为我们没有遵守上述约定，或者有其他的投诉建议，可以通过以下方式与我们联系，我们会尽快处理您的问题。\n信息科',
      'contact',
    ],
    [
      'an item that goes on under a heading on sharing',
      '三、对外提供\n4、技术服务：\n推送由青鸟提供。\n5、法院、公安机关依法要求的。',
      'sharing',
    ],
    ['a part under the title of the policy', '青鸟隐私政策\n一、求职者信息\n1、简历。', 'use'],
    [
      'a chapter in one long line',
      `青鸟隐私政策 第一条 我们收集的信息 1.1 手机号，${'用于注册和登录。'.repeat(20)} 第二条 共享与委托 2.1 我们委托外包单位。`,
      'sharing',
    ],
  ])('%s: its topic', (_, text, topic) => expect(read(text).sentences.at(-1)?.section.topic).toBe(topic));

  it('opens a list with (i) below (e)', () => {
    const { sentences: all } = read('（e）本行会把资料提供予下述各方：\n（i）承包商；\n（ii）集团公司');
    expect(all.at(-1)?.intro?.text).toBe('(e)本行会把资料提供予下述各方:');
  });

  it('finds headings glued into one line', () => {
    const topics = read(
      '某某隐私政策。一、我们如何收集您的个人信息我们收集手机号。二、我们如何共享您的个人信息我们不共享。三、您的权利您可以注销。',
    ).sections.map(({ topic }) => topic);
    expect(topics).toEqual(['intro', 'collection', 'sharing', 'rights']);
  });
});

it('walks every sentence back to the same words of the document', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '我们收集',
          '手机号',
          ' ',
          '\n',
          '。',
          '；',
          '：',
          '（一）',
          '1、',
          'ＩＰ',
          '蒐集',
          '😀',
          '\u200b',
          '\ud800',
        ),
      ),
      (parts) => {
        const reading = read(parts.join(''));
        for (const sentence of reading.sentences) {
          const { start, end, quote } = evidence(reading, sentence.start, sentence.end);
          expect(reading.document.text.slice(start, end)).toBe(quote);
          expect(quote.trim()).toBe(quote);
          expect(sentenceAt(reading, sentence.start)).toBe(sentence);
        }
      },
    ),
  );
});

it('reads the chapters of Taiwan’s documents (壹、貳、參、) as sections above 一、二、', () => {
  const { sections } = read(
    '隱私權保護政策\n壹、蒐集之個人資料\n一、會員：姓名\n二、付款：卡號\n貳、您的權利\n參、聯絡我們\n電話：02-2345-6789',
  );
  const told = sections.map(({ title, topic }) => `${title} ${topic}`);
  expect(told).toEqual(expect.arrayContaining(['收集之个人资料 collection', '您的权利 rights', '联络我们 contact']));
});
