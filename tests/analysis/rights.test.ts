import { describe, expect, test } from 'vitest';
import { findRights } from '../../utils/analysis/rights.ts';
import { readingOf } from './reading-of.ts';

const rightsOf = (text: string): string[] => findRights(readingOf(text)).map((right) => right.right);

describe('rights that are granted', () => {
  test.each([
    ['您有权查阅、复制、更正、补充、删除您的个人信息。', ['access', 'copy', 'correct', 'delete']],
    ['五、您的权利\n看和改：我的-资料。', ['access', 'correct']],
    ['五、您的权利\n5.1 查阅与导出：进入资料页。\n5.2 转移：请联系客服。', ['access', 'copy', 'portability']],
    ['五、您的权利\n5.1 改正：点昵称旁的铅笔。\n5.2 删除：左滑便签。', ['correct', 'delete']],
    ['五、您的权利\n(一)访问您的个人信息\n(二)更正您的个人信息', ['access', 'correct']],
    ['五、您的权利\n您可以在“设置”查看、更正、复制、撤回授权。', ['access', 'copy', 'correct', 'withdraw']],
    [
      '五、您的权利\n您有权查阅（病案室）、更正（人工窗口）、删除（法定须保存的除外）您的信息。',
      ['access', 'correct', 'delete'],
    ],
    ['五、您的权利\n删除行程请前往“我的-行程”。', ['delete']],
    ['五、您的权利\n您还可以要求导出孩子的数据。', ['copy']],
    ['四、當事人權利\n您得請求：(一)查詢或閱覽、(二)補充或更正、(三)刪除。', ['access', 'correct', 'delete']],
    ['您可以在“我的-设置-注销账号”中注销您的账号。', ['close-account']],
    ['改变您授权同意的范围：您可以关闭设备权限，撤回授权。', ['withdraw']],
    ['您有权限制或拒绝我们对您的个人信息进行处理。', ['restrict']],
    ['您可以要求我们对个人信息处理规则进行解释说明。', ['explain']],
    ['如不愿收到推广短信，可回复TD退订。', ['opt-out-ads']],
    ['(六)约束信息系统自动决策', ['automated-decision']],
    ['如您不满意我们的答复，可以向有管辖权的法院提起诉讼。', ['complain']],
    ['您的近亲属可以在您去世后查阅、删除您的个人信息。', ['deceased']],
    ['您或您的近亲属可以删除您的个人信息。', ['delete', 'deceased']],
    [
      '當事人得向本公司請求查詢或閱覽、製給複製本、補充或更正、停止蒐集、處理或利用、刪除個人資料。',
      ['access', 'copy', 'correct', 'delete', 'restrict'],
    ],
    ['閣下有權查閱及改正本公司持有的個人資料，並可要求索取副本。', ['access', 'copy', 'correct']],
    ['閣下可要求本公司停止使用閣下的資料作直銷用途。', ['opt-out-ads']],
    ['我们可将您的个人信息副本传输给您指定的第三方。', ['copy', 'portability']],
  ])('%s', (text, rights) => expect(rightsOf(text)).toEqual(rights));
});

describe('what grants nothing', () => {
  test.each([
    '我们可能不时修改本政策，修改后的内容将公布。',
    '客服与投诉：您联系客服时，我们会记录通话录音。',
    '二、我们收集的信息\n2.1 查阅：展示您的书架。',
    '五、您的权利\n5.1 查询：400-100-2000',
    '为防止数据遭到未经授权的访问、修改、删除，我们采取加密措施。',
    '我们将在您违规时限制您使用服务。',
    '与犯罪侦查、起诉、审判和判决执行等直接相关的',
    '未经许可，您不得复制、修改本平台的内容。',
    '本产品暂不支持注销账号。',
    '以下情形中，我们将无法响应您更正、删除、注销的请求：',
    '三、定义\n个人信息主体可以查询、更正的信息是指姓名。',
    '您可以通过修改浏览器的设置拒绝cookie。',
    '您无法撤回已作出的同意。',
    '您不能拒绝个性化推荐。',
    '账号一经注册不可注销。',
    '我们暂不提供个人信息副本。',
    '我们不接受近亲属的查阅请求。',
    '我们无法对自动化决策作出解释说明。',
    '四、注销账号\n账号一经注册，不可注销。',
  ])('%s', (text) => expect(rightsOf(text)).toEqual([]));
});

describe('a refusal takes away no other right', () => {
  test.each([
    ['您不可以复制，但可以查阅您的个人信息。', ['access']],
    ['您的账号并非不可注销，您可以申请注销账号。', ['close-account']],
    ['如您无法自行更正，可以要求我们更正您的个人信息。', ['correct']],
    ['对于您无法自行删除的信息，您可以要求我们删除您的个人信息。', ['delete']],
    ['您可以删除您的个人信息。法律规定不得删除的，我们无法响应您的请求。', ['delete']],
    ['您可以撤回同意，我们不得以您撤回同意为由拒绝提供服务。', ['withdraw']],
  ])('%s', (text, rights) => expect(rightsOf(text)).toEqual(rights));
});

describe('how to exercise a right', () => {
  test.each([
    ['您可以在“我的-设置-注销账号”中注销您的账号。', '“我的-设置-注销账号”'],
    ['四、注销账号\n您可以申请注销账号。请发邮件至 kefu@spruce.com 提交申请。', 'kefu@spruce.com'],
    ['您可以拨打400-123-4567申请注销您的账号。', '400-123-4567'],
    ['您可在我的-设置-注销账号中操作，注销您的账号。', '我的-设置-注销账号'],
    ['您可於「會員中心＞帳號設定＞刪除帳號」自行刪除帳號。', '「會員中心＞帳號設定＞刪除帳號」'],
    ['您可以申请注销您的账号。', null],
    ['请在首页—我的—点击头像进入“注销页”，注销您的账号。', '首页—我的—点击头像进入“注销页”'],
    ['四、您的权利\n6、您可以申请注销账号。\n7、改变授权：前往手机设置-应用管理。', null],
    ['四、您的权利\n1、您可以申请注销账号。\n2、请在我的-设置-账号安全提交。', '我的-设置-账号安全'],
  ])('%s', (text, how) => {
    const right = findRights(readingOf(text)).find((found) => found.right === 'close-account');
    expect(right?.how).toBe(how);
  });
});

describe('a way is whole', () => {
  const how = (right: string, text: string): string | null | undefined =>
    findRights(readingOf(`五、您的权利\n${text}`)).find((found) => found.right === right)?.how;
  test.each([
    ['correct', '您可以在App的【设置】中更正您的资料。', '在App的【设置】'],
    ['correct', '您可以在“个人中心”查阅并修改您的昵称。', '在“个人中心”'],
    [
      'explain',
      '您有权：\n• 要求我们解释个人信息处理规则。\n您可以随时点击营销邮件底部的“取消订阅”链接来退订营销邮件。',
      null,
    ],
    [
      'explain',
      '您有权：\n• 要求我们解释个人信息处理规则；\n• 撤回同意。\n您可以清除Cookie。\n如需行使上述权利，请通过 dpo@spruce.com 联系我们。',
      'dpo@spruce.com',
    ],
    [
      'access',
      '依個資法第三條，您得行使：\n1. 查詢或請求閱覽。\n2. 請求製給複製本。\n3. 請求刪除。\n您可來電0800-123-456或寫信至 privacy@spruce.com.tw，本公司將於15日內答覆。',
      'privacy@spruce.com.tw',
    ],
    [
      'withdraw',
      '3.1 关于收集你的位置信息，你可以通过以下路径：小程序主页右上角“...”—“设置”—点击特定信息—点击“不允许”，撤回对开发者的授权。',
      '小程序主页右上角“...”—“设置”—点击特定信息—点击“不允许”',
    ],
    [
      'correct',
      '3.3 你可以通过以下方式与开发者联系，行使查阅、复制、更正、删除等法定权利。\n3.4 若你注册了账号，可以申请注销。\n3.5 受理后将在15日内完成。\n邮箱：dev@spruce.com',
      'dev@spruce.com',
    ],
    ['delete', '删除：长按消息即可删除您的信息。\n关掉模型训练：数据与隐私→“帮助改进模型”。', null],
    ['access', '您可以查询您的昵称，您可以在【我的】\n-【个人资料】中查看。', '【我的】-【个人资料】'],
    [
      'close-account',
      '您可以从“我的”进入我的档案--点击头像进入“个人信息页”注销账户。',
      '“我的”进入我的档案--点击头像进入“个人信息页”',
    ],
    ['access', '您可以通过路径：【青鸟APP】-【我的】-【资料】查阅您的信息。', '【青鸟APP】-【我的】-【资料】'],
    ['access', '您有权访问您的个人信息。您可以在浏览器设置中清除Cookie。', null],
    ['correct', '您可以更正：头像上传/更换、内容发布/删除等信息。', null],
    ['correct', '您可以在“我的”->“我的资料”->后，修改您的个人信息。', '“我的”->“我的资料”'],
  ])('%s: %s', (right, text, expected) => expect(how(right, text)).toBe(expected));

  test('each right under its label', () => {
    const text =
      '四、行使权利\n访问：我的-个人资料；更正：我的-个人资料-编辑；删除：我的-设置-清空数据；注销：我的-设置-账号注销。';
    expect(findRights(readingOf(text)).map((found) => [found.right, found.how])).toEqual([
      ['access', '我的-个人资料'],
      ['correct', '我的-个人资料-编辑'],
      ['delete', '我的-设置-清空数据'],
      ['close-account', '我的-设置-账号注销'],
    ]);
  });

  test('a label of data is none of a right', () =>
    expect(findRights(readingOf('四、行使权利\n昵称：我的-个人资料；访问时间：2023-01-02。'))).toEqual([]));
});

describe("a way is its own right's", () => {
  const how = (right: string, text: string): string | null | undefined =>
    findRights(readingOf(`五、您的权利\n${text}`)).find((found) => found.right === right)?.how;
  test.each([
    ['access', '查阅和复制：您可以在“我的—资料”中查阅您的个人信息，并通过“设置—导出数据”获取副本。', '“我的—资料”'],
    ['copy', '查阅和复制：您可以在“我的—资料”中查阅您的个人信息，并通过“设置—导出数据”获取副本。', '“设置—导出数据”'],
    ['delete', '删除：您可以要求我们删除您的个人信息。\n撤回同意：您可以在“设置—权限管理”中撤回授权。', null],
    ['correct', '您可以更正您的个人信息。您可以在设置—应用—权限管理中操作。', null],
    ['delete', '您可以要求我们删除您的个人信息，也可以通过“设置—注销账号”申请注销。', null],
    ['withdraw', '撤回同意：您可以在“设置—隐私—权限管理”中撤回授权。', '“设置—隐私—权限管理”'],
    ['withdraw', '您可以撤回您的授权同意。我们的总机为0571-88886666。', null],
    ['withdraw', '您可以撤回您的授权同意。请致电0571-88886666提出请求。', '0571-88886666'],
    ['correct', '您可以更正您的个人信息，或在“我的—设置—注销账号”中注销账号。', null],
    ...['delete', 'withdraw'].map((right): [string, string, null] => [
      right,
      '您可以在“我的-设置-个人资料”查阅和更正您的信息，可以申请删除个人信息，也可以撤回授权同意。',
      null,
    ]),
    [
      'correct',
      '您可以在“我的-个人信息与权限”查看、更正、撤回授权。\n删除行程请前往“我的-行程-编辑-删除”。',
      '“我的-个人信息与权限”',
    ],
    [
      'close-account',
      '您有权复制（亦可通过“我的—邮寄”办理）、更正（人工窗口）、注销账号（“我的—设置—注销”）。',
      '“我的—设置—注销”',
    ],
    ['copy', '您有权查阅、复制（亦可通过“我的—邮寄”办理）、注销账号（“我的—设置—注销”）。', '“我的—邮寄”'],
    ['withdraw', '您有权复制（亦可通过“我的—邮寄”办理）、撤回同意。', null],
    ['delete', '您可以在“我的-设置-个人资料”查阅您的信息，删除您的收货地址。', '“我的-设置-个人资料”'],
    ['delete', '您可以进入“我的-设置-个人资料”，申请删除您的收货地址。', '“我的-设置-个人资料”'],
    [
      'close-account',
      '您可以在“我的”—“设置”—“账号与安全”—“注销账号”中注销账号。',
      '“我的”—“设置”—“账号与安全”—“注销账号”',
    ],
    ['withdraw', '您可以查阅您的个人信息，撤回同意。\n您可以关闭个性化推荐：设置-隐私-个性化推荐。', null],
    ['opt-out-ads', '您可以撤回同意。\n您可以关闭个性化推荐：设置-隐私-个性化推荐。', '设置-隐私-个性化推荐'],
  ])('%s: %s', (right, text, expected) => expect(how(right, text)).toBe(expected));
});

test('the section about rights is shown first', () => {
  const text = '引言\n您可以访问、更正您的信息。\n五、您的权利\n您有权在我的-资料中访问您的个人信息。';
  const access = findRights(readingOf(text)).find(({ right }) => right === 'access');
  expect(access?.evidence.map(({ quote }) => quote)).toEqual([
    '您有权在我的-资料中访问您的个人信息',
    '您可以访问、更正您的信息',
  ]);
  expect(access?.how).toBe('我的-资料');
});

test('every right has its place in the text', () => {
  const text = '五、您的权利\n您有权访问您的个人信息。\n您可以申请注销您的账号。';
  for (const { evidence } of findRights(readingOf(text))) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
  }
});

describe('shows where the way is told', () => {
  test.each([
    '五、您的权利\n您有权访问您的个人信息。您可登录后通过“我的-账户信息”进行。',
    '五、您的权利\n（三）退订促销信息：云杉App：“消息--新消息通知--订阅活动资讯类消息”。\n（四）注销账户：通过【我的-安全中心-账户安全】。',
    '五、您的权利\n删除：拨打400-100-2000\n复制：发送邮件至copy@spruce.com',
  ])('%s', (text) => {
    for (const { how, evidence } of findRights(readingOf(text)))
      if (how !== null) expect(evidence.some(({ quote }) => quote.includes(how))).toBe(true);
  });

  test('a path of the next right is no way to this one', () => {
    const text = '五、您的权利\n（三）退订促销信息：请回复TD。\n（四）注销账户：通过【我的-安全中心-账户安全】。';
    expect(findRights(readingOf(text)).find(({ right }) => right === 'opt-out-ads')?.how).toBe('回复TD');
  });

  test.each([
    ['correct', '“我的→用药人管理”可修改或删除用药人；注销账号请发邮件至zhuxiao@a.example。', '“我的→用药人管理”'],
    ['access', '您可以在“小豚家长-设备-对话记录”中查看、删除您的对话信息。', '“小豚家长-设备-对话记录”'],
    ['close-account', '注销请联系客服95500，我们将为您注销账号。', '95500'],
    ['opt-out-ads', '您可点击邮件底部的“退订”退出营销邮件，或联系dpo@a.example。', '点击邮件底部的“退订”'],
    ['opt-out-ads', '您可以通过“我的”->右上角“设置”->“推荐设置”关闭个性化推荐。', '“我的”->右上角“设置”->“推荐设置”'],
    ['correct', '您有权更正您的信息。注销账号请发邮件至zhuxiao@a.example。', null],
    ['delete', '您有权删除您的信息，您可以通过删除信息、在“我的-隐私设置”中设置等方式撤回授权。', null],
    ['access', '您可以查看您的信息，点击右下角的“我的”即可。', null],
  ])('%s, its own way: %s', (right, sentence, how) =>
    expect(findRights(readingOf(`五、您的权利\n${sentence}`)).find((each) => each.right === right)?.how ?? null).toBe(
      how,
    ),
  );
});

test('a desk for shops in the next sentence is no way of a right', () => {
  const reading = readingOf('四、您的权利\n您可以注销账号。\n商家入驻请联系shop@spruce.com。');
  expect(findRights(reading).map(({ right, how }) => [right, how])).toEqual([['close-account', null]]);
});
