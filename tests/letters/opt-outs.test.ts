import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../utils/letters/channels.ts';
import { groundsOf } from '../../utils/letters/grounds.ts';
import type { OptOutTopic } from '../../utils/letters/ids.ts';
import { menuPathsIn, stepsOf } from '../../utils/letters/menu-steps.ts';
import { tellsWay } from '../../utils/letters/tells-way.ts';
import { documentOf, grounds, summaryOf } from './policies.ts';

const waysOf = (lines: readonly string[]) => {
  const text = ['松果便签隐私政策', '一、您的权利', ...lines];
  return groundsOf(documentOf(text), summaryOf(text, 'zh-Hans')).ways;
};

describe('optOutsOf', () => {
  it('gives the steps of every topic that the policy tells', () => {
    const steps = grounds('cn').ways.map(({ topic, ways }) => [topic, ways.map((way) => way.steps.join(' > '))]);
    expect(Object.fromEntries(steps)).toEqual({
      recommendation: ['我的 > 设置 > 隐私 > 个性化推荐'],
      ads: [''],
      permissions: ['设置 > 应用 > 权限'],
      account: ['我的 > 设置 > 账号与安全 > 注销账号'],
    });
  });

  it.each([
    ['我们会向您发送活动短信。如您不希望接收，可回复TD退出。', '如您不希望接收'],
    ['我们会向您发送验证短信。如您不希望接收，可回复TD退出。', null],
  ])('what is stopped is told by the sentence before: %s', (line, quote) => {
    const [way] = waysOf([line]).find(({ topic }) => topic === 'ads')?.ways ?? [];
    if (quote === null) expect(way).toBeUndefined();
    else expect(way?.evidence.quote).toContain(quote);
  });

  it('another topic’s path, and what shops do, are no ways beside others', () => {
    const ways = waysOf([
      '您可在“我的-设置-隐私与权限-推荐管理”中关闭个性化推荐。',
      '您可在“我的-设置-系统权限”中关闭相机权限。',
      '您可在“我的-设置-注销账号”中注销。',
      '商家账号注销请由管理员发送邮件至qiye@songguo.example.com申请注销账号。',
    ]);
    expect(ways.map(({ ways: each }) => each.map(({ steps }) => steps.at(-1) ?? ''))).toEqual([
      ['推荐管理'],
      [],
      ['系统权限'],
      ['注销账号'],
    ]);
  });

  it('a line above a path tells what it is for', () =>
    expect(
      waysOf(['1. 关闭广告推送', '路径：我的-设置-隐私-合作伙伴', '2. 帮助', '路径：我的-帮助-在线客服'])[1]?.ways,
    ).toMatchObject([
      {
        steps: ['我的', '设置', '隐私', '合作伙伴'],
        evidence: { quote: '1. 关闭广告推送\n路径：我的-设置-隐私-合作伙伴' },
      },
    ]));

  it('finds nothing where the policy tells nothing', () => {
    expect(waysOf(['我们会收集您的手机号码，用于创建账号。']).every(({ ways }) => ways.length === 0)).toBe(true);
  });

  it.each<[OptOutTopic, string, string[][]]>([
    [
      'recommendation',
      '打开App，进入“我的”，点击右上角设置图标，选择“隐私”，关闭“个性化推荐”开关即可。',
      [['我的', '设置', '隐私', '个性化推荐']],
    ],
    ['ads', '廣告可於「設定－隱私－廣告偏好」關閉。', [['設定', '隱私', '廣告偏好']]],
    ['permissions', '您可以进入「我的 — 设置 — 系统权限管理」关闭麦克风权限。', [['我的', '设置', '系统权限管理']]],
    [
      'permissions',
      '您可以在手机的设置-应用管理-松果便签-权限中关闭相机权限。',
      [['设置', '应用管理', '松果便签', '权限']],
    ],
    ['permissions', 'Android系统-设置-隐私-权限管理，可关闭授权。', [['设置', '隐私', '权限管理']]],
    [
      'ads',
      '您可以进入“我的-设置-隐私”，关闭“个性化内容推荐”和“程序化广告”。',
      [['我的', '设置', '隐私', '程序化广告']],
    ],
    ['account', '注销路径为：我的/设置/账号与安全/注销账号。', [['我的', '设置', '账号与安全', '注销账号']]],
    ['ads', '不想看到廣告的話，請到「設定／隱私／個人化廣告」把它關掉。', [['設定', '隱私', '個人化廣告']]],
    ['ads', '會員中心/帳號設定/隱私/行銷訊息，可關閉。', [['會員中心', '帳號設定', '隱私', '行銷訊息']]],
    ['recommendation', '关闭个性化推荐：我的-设置-隐私-为你推荐', [['我的', '设置', '隐私', '为你推荐']]],
    ['recommendation', '我们会推荐您喜欢的内容（在“首页-发现-为您推荐”）处展示，您可以关闭。', [[]]],
    ['ads', '如您不希望我们将您的信息用作前述广告用途，您可以通过广告中的提示要求我们停止使用。', [[]]],
    ['ads', '如您不希望收到营销信息，可以按照我们的相关提示，在设备上选择取消订阅。', [[]]],
    ['ads', '嫌烦就去「我的→设置→广告偏好」，把个性化广告关了就行。', [['我的', '设置', '广告偏好']]],
    ['ads', '您可以通过页面了解有关了解广告的方式。', []],
    ['permissions', '可以在“我/设置/授权管理”里解除授权、收回权限。', [['我', '设置', '授权管理']]],
    ['ads', '可在“我的-设置-隐私”关闭“职位推荐”“广告推荐”两个开关。', [['我的', '设置', '隐私', '广告推荐']]],
    ['recommendation', '可在“我/设置/隐私”里关掉“猜你喜欢”与“同城推广”。', [['我', '设置', '隐私', '猜你喜欢']]],
    ['ads', '可在“我的—设置—通知”里关掉“营销短信”。', [['我的', '设置', '通知', '营销短信']]],
    ['permissions', '您可以在设备设置中选择关闭部分或全部权限。', [[]]],
    ['permissions', '您可以更改手机系统权限来撤回授权。', [[]]],
    ['permissions', '您可以进入设置页面，对权限进行管理。', [[]]],
    ['account', '您可以在“我的-资料”修改信息，也可以在“我的-设置-注销账号”注销账号。', [['我的', '设置', '注销账号']]],
    [
      'account',
      '您可於「會員中心 > 個人資料」修改資料，或於「會員中心 > 帳號設定」刪除您的帳號。',
      [['會員中心', '帳號設定']],
    ],
    ['permissions', '您可以在系统设置中管理您的授权。', [[]]],
    ['permissions', '相册权限是一项设置，您可以通过设备设置页面进行管理。', [[]]],
    ['permissions', '通讯录权限：用于添加好友、管理联系人。', []],
    ['permissions', '电话权限：用于联系客服、取消或管理您的订单。', []],
    ['permissions', '相册权限：用于上传照片，您可以点击头像进行更改。', []],
    ['permissions', '您可以通过开启日历权限便捷管理您的提醒事项。', []],
    ['permissions', '经您授权，由您联系所管理的企业承担。', []],
    ['account', '想删数据或者注销就发邮件到a@songguo.example.com。', [[]]],
    ['account', '开发者可以在“控制台-账号中心-注销账号”中注销开发者账号。', []],
    ['account', '您作为开发者可以在“控制台-账号中心-注销账号”中注销。', [['控制台', '账号中心', '注销账号']]],
    ['permissions', '您可以在手机系统设置中关闭定位权限。', [[]]],
    ['permissions', '关闭权限即代表您取消了授权，我们将不再继续收集。', []],
    ['permissions', '您关闭权限的决定不会影响此前的处理。', []],
    ['permissions', '使用拍照功能时，我们会申请相机权限。', []],
    ['account', '您申请注销账号的，请拨打400-820-1234。', [[]]],
    ['account', '您可以拨打客服电话400-820-1234更正您的信息，注销您的账户，我们将在十五日内处理。', [[]]],
    ['account', '在注销账户之后，我们将停止为您提供产品或服务。', []],
    ['account', '注销账号：帐号与绑定-社交帐号绑定。', []],
    ['account', '您需要向第三方申请注销账号。', []],
    [
      'account',
      '注销账号：长按首页左上角头像，选择“账号管理”，点击“注销账号”。',
      [['首页左上角头像', '账号管理', '注销账号']],
    ],
    [
      'recommendation',
      '请打开App，从左侧滑出菜单，轻点“设置”，再轻点“内容偏好”，把“个性化内容”切换为关。',
      [['设置', '内容偏好', '个性化内容']],
    ],
    [
      'recommendation',
      '您可以进入“我的”后选择“设置”，在“隐私”中关闭“智能推荐”。',
      [['我的', '设置', '隐私', '智能推荐']],
    ],
    ['ads', '不想看到个性化广告的，路径：我｜设置｜通用｜程序化广告。', [['我', '设置', '通用', '程序化广告']]],
    ['account', '注销：我 / 设置 / 账号与安全 / 注销账号。', [['我', '设置', '账号与安全', '注销账号']]],
    ['account', '您可通过 我的 ⇒ 设置 ⇒ 注销账号 进行注销。', [['我的', '设置', '注销账号']]],
    ['ads', '关闭营销推送可依次点击我的、设置、营销消息。', [['我的', '设置', '营销消息']]],
    [
      'recommendation',
      '如不希望收到推荐内容，可在“我的”页面的“设置”里的“推荐管理”中关闭。',
      [['我的', '设置', '推荐管理']],
    ],
    [
      'permissions',
      '您可以在系统设置中撤回授权。iOS系统：设置-隐私-松果；安卓系统：设置-应用-松果。',
      [
        ['设置', '隐私', '松果'],
        ['设置', '应用', '松果'],
      ],
    ],
    ['permissions', '我们会申请权限。iOS系统：设置-隐私-松果。', []],
    [
      'recommendation',
      '可以这样关闭个性化推荐：先打开【我的】，接着点【系统设置】，最后在【推荐设置】里关掉。',
      [['我的', '系统设置', '推荐设置']],
    ],
    ['account', '如需注销，请在“我的”页面底部点击“注销账户”。', [['我的', '注销账户']]],
    ['account', '删除与注销：请提交工单，我们会办理。', [[]]],
    ['ads', '您可于「我的账户 ▸ 通讯偏好 ▸ 推广讯息」更改设定。', [['我的账户', '通讯偏好', '推广讯息']]],
    ['ads', '若要關閉個人化廣告，請依序點選「我的」、「設定」，關閉「個人化廣告」。', [['我的', '設定', '個人化廣告']]],
    [
      'account',
      '若要刪除帳號，請進入「設定」後選擇「帳號管理」，點選「刪除帳號」。',
      [['設定', '帳號管理', '刪除帳號']],
    ],
    ['recommendation', '关闭资讯推荐：点菜单键，选“设置”，取消勾选“资讯推荐”。', [['菜单键', '设置', '资讯推荐']]],
    ['ads', '关闭广告：长按广告卡片，选择“不再显示此类广告”。', [[]]],
    ['permissions', '如您想停止定位，请在“设置→定位服务”选择“永不”。', [['设置', '定位服务', '永不']]],
    ['account', '您可通过【个人中心->关注】取消关注您关注的账号。', []],
    ['account', '要是想注销，给我们发邮件，5个工作日办好。', [[]]],
    ['ads', '如您不欲我们使用您的资料作直接促销，可致电2888 1234通知我们。', [[]]],
    ['permissions', '您可以随时撤回您的同意，请联系客服。', [[]]],
    ['account', '我们不支持在APP内注销账号。\n请在“我的-设置-清除缓存”中清理缓存。', []],
    ['account', '账号注销功能暂未开放，您可以在“我的-设置-退出登录”中退出。', []],
    ['account', '自动续费可在“我的-设置-自动续费”中取消，与账号注销无关。', []],
    ['account', '如您违反协议，我们可在“后台-用户管理”中注销您的账号。', []],
    ['account', '您无法自行注销账号，请联系客服由人工办理。', [[]]],
    ['account', '我们不支持在线注销账号，您可以在“官网-账号-注销账号”中注销账号。', [['官网', '账号', '注销账号']]],
    ['account', '如果您无法通过上述方式注销账号，您可以联系客服。', [[]]],
    ['recommendation', '暂时不能为您关闭个性化推荐，您可以在“我的-设置-通知”中关闭消息通知。', []],
    ['recommendation', '旧版本可在“设置-隐私-个性化推荐”中关闭，自3.0版本起已取消该开关。', []],
    ['ads', '您可在《我》->《设置》->《隐私》->《广告管理》中关闭。', [['我', '设置', '隐私', '广告管理']]],
    ['ads', '在「我的」tab → 「通用」→ 关闭「广告推送」。', [['我的', '通用', '广告推送']]],
    ['ads', '您可以在我的>>设置>>关闭“程序化广告”。', [['我的', '设置', '程序化广告']]],
    ['ads', '您可在「我」/「设置」/「广告管理」中关闭。', [['我', '设置', '广告管理']]],
    ['permissions', '系统设置｜应用｜松果便签｜权限管理 关闭。', [['系统设置', '应用', '松果便签', '权限管理']]],
    ['account', '您可以在“我的-个人中心”注销账号。', [['我的', '个人中心']]],
    ['account', '请在我的-设置-安全中心中注销账号。', [['我的', '设置', '安全中心']]],
    ['account', '您无法自行注销账号，只能拨打400-820-1234由人工办理。', [[]]],
    ['account', '如需注销账号请拨打400-820-1234。', [[]]],
    ['permissions', '相机：设置→应用→松果便签→权限→相机。', [['设置', '应用', '松果便签', '权限', '相机']]],
    ['ads', '关闭后您看到的广告数量不会减少，但相关度会降低。', []],
    ['ads', '目前无法关闭广告，但您可在“我的-会员”开通会员。', []],
    ['ads', '您可在“设置-广告”中关闭广告，但无法减少广告数量。', [['设置', '广告']]],
    ['account', '您可以在“我的-头像/昵称-账号注销”里注销账号。', [['我的', '头像/昵称', '账号注销']]],
    ['account', '打开“我的”，选择“设置”，点击“注销账号”。', [['我的', '设置', '注销账号']]],
    ['account', '您可以在我们的产品中直接申请注销账号。', [[]]],
    ['account', '您如果需要注销账号，您可在本应用中提交申请信息，客服会审核。', [[]]],
    ['account', '点击“头像”，点击“注销”按钮，退出登录。', []],
    ['account', '通过“设置-注销”您可以退出登录。', []],
    ['account', '如您转让账号，我们有权利关闭用户的账号。', []],
    ['account', '账户一旦被注销将不可恢复，请您自行备份账户的信息。', []],
    ['account', '您可以取消第三方账号与松果账号的绑定，请联系客服。', []],
    ['account', '您也可以通过注销账号的方式，撤回全部授权。', []],
    ['account', '出于安全考虑，我们不支持注销账号。', []],
    ['account', '您可以在“设置-关于我们”中查看最新的政策。如您不同意，可以申请注销账号。', []],
    ['recommendation', '您可以通过“账号-设置-隐私-个性化服务”关闭推荐。', [['账号', '设置', '隐私', '个性化服务']]],
    ['account', '账号被封停、注销或收回的，由用户自行承担。', []],
    ['account', '如您不同意，应立即停止使用、关闭账号并卸载软件。', []],
    ['account', '您可以在“我的-会员中心”取消会员。', []],
    ['account', '您可以在“我的-设置”中注销会员卡。', []],
    ['account', '您可以在“我的-子账号管理”中删除子账号。', []],
    ['account', '您可以通过“设置-撤销注销”取消注销账号的申请。', []],
    ['account', '注销申请提交后7天内，您可以在“设置-账号安全-撤回注销”撤回注销申请。', []],
    ['account', '您可以在“设置-注销账号”申请注销，7日内可撤回注销。', [['设置', '注销账号']]],
    ['account', '松果账本的用户可在“我的-设置-注销账号”中注销账号。', [['我的', '设置', '注销账号']]],
    ['account', '用户可登录官网，在“个人中心”页面自助销号。', [[]]],
    [
      'account',
      '点击“我的”→右上角“设置”→“账号安全中心”→“永久注销”账号。',
      [['我的', '右上角设置', '账号安全中心', '永久注销']],
    ],
    ['permissions', '您可以在装置的「设定 ▸ 私隐 ▸ 定位服务」关闭定位权限。', [['设定', '私隐', '定位服务']]],
    ['ads', '您可在“设置-隐私-跟踪”关闭“允许App请求跟踪”。', [['设置', '隐私', '跟踪', '允许App请求跟踪']]],
    ['ads', '您可致电400-100-2000要求我们不再向您拨打营销电话。', [[]]],
    ['recommendation', '好友推荐功能：您可以关闭通讯录权限。', []],
    ['permissions', '企业用户可通过管理员账号管理其授权用户，您可以取消其授权。', []],
    ['account', '可在个人资料中使用“账号注销”功能来完成注销。', [[]]],
    ['account', '您可随时在会员专区删除会员账号。', [[]]],
    ['account', '您可以在「账户 › 设置 › 删除账户」删除账户。', [['账户', '设置', '删除账户']]],
    ['permissions', '您可以在手机设置里把定位权限改为“永不”。', [[]]],
    ['recommendation', '您可以长按内容并选择“不感兴趣”，减少此类推荐。', [[]]],
    ['ads', '您可以点击广告右上角的“不感兴趣”，减少同类广告。', [[]]],
    ['ads', '请到“我的-设置-通用”把“个性化广告”开关拨到关。', [['我的', '设置', '通用']]],
    ['ads', '您可以在“设置-隐私-跟踪”中限制广告跟踪。', [['设置', '隐私', '跟踪']]],
    ['ads', '如阁下不欲收取推广资讯，可电邮至optout@b.example.com。', [[]]],
    ['ads', '我们将基于您的状态（授信拒绝、逾期）为您提供商业广告，并以短信方式通知您。', []],
    ['recommendation', '您无法关闭个性化推荐。', []],
    ['recommendation', '我们会为您推荐内容，并提供个性化设置。', []],
    ['ads', '闲时您可以随时要求我们停止直接促销，方法为电邮至a@b.example.com。', [[]]],
    ['ads', '如您不想接收广告，可以回复“T”退订。', [[]]],
    ['ads', '您可随时电邮至optout@b.example.com要求停止收取宣传资讯，费用全免。', [[]]],
    ['ads', '您得随时来电要求停止行销。', [[]]],
    ['ads', '您可以回复退订或回复TD退订我们的短信。', [[]]],
    ['ads', '您可能无法取消这些与服务有关的推广公告。', []],
  ])('%s: %s', (topic, sentence, steps) => {
    const found = waysOf(sentence.split('\n')).find((each) => each.topic === topic);
    expect(found?.ways.map((way) => way.steps)).toEqual(steps);
  });

  it.each([['三、我们如何使用SDK'], ['附录 定义'], ['四、Cookie']])('tells ways below “%s” too', (heading) => {
    const text = ['松果便签隐私政策', heading, '1. 您可以在“我的-设置-隐私-个性化推荐”中关闭个性化推荐。'];
    const { ways } = groundsOf(documentOf(text), summaryOf(text, 'zh-Hans'));
    expect(ways[0]?.ways[0]?.steps).toEqual(['我的', '设置', '隐私', '个性化推荐']);
  });

  it('but not what others’ SDK may be told', () => {
    const text = ['松果便签隐私政策', '三、第三方SDK', '您可以在第三方平台的“设置-个性化广告”中关闭广告。'];
    expect(groundsOf(documentOf(text), summaryOf(text, 'zh-Hans')).ways.every(({ ways }) => ways.length === 0)).toBe(
      true,
    );
  });

  it('reads a path on a line of its own', () => {
    const lines = ['您可以在', '【我的】-【设置】-【账号与安全】', '进行账号注销。'];
    const account = waysOf(lines).find(({ topic }) => topic === 'account');
    expect(account?.ways.map(({ steps }) => steps)).toEqual([['我的', '设置', '账号与安全']]);
  });

  it.each<[string, OptOutTopic, string[], string[]]>([
    [
      'numbered lines',
      'recommendation',
      [
        '如何关闭个性化推荐：',
        '1）打开松果App；',
        '2）点击“我的”；',
        '3）点击“隐私”，关闭“个性化推荐”。',
        '关闭广告：无。',
      ],
      ['我的', '隐私', '个性化推荐'],
    ],
    [
      'lines without numbers',
      'account',
      ['您可以按以下步骤注销账号：', '点击“我的”；', '点击“设置”；', '点击“注销账号”，并按提示完成。'],
      ['我的', '设置', '注销账号'],
    ],
    [
      'circled numbers in one line',
      'ads',
      ['关闭个性化广告：①打开App点击“我的”，②点击“设置”，③关闭“个性化广告”。'],
      ['我的', '设置', '个性化广告'],
    ],
    [
      'names without quotation marks',
      'account',
      ['注销账号步骤：1.点击我的；2.点击设置；3.点击注销账号。'],
      ['我的', '设置', '注销账号'],
    ],
    [
      'spelt steps',
      'account',
      ['注销账号：第一步，进入“我的”；第二步，点击“账号与安全”；第三步，点击“注销账号”并提交。'],
      ['我的', '账号与安全', '注销账号'],
    ],
    [
      'a heading and words that lead in',
      'permissions',
      ['二、撤回授权', '请按以下步骤操作：', '（1）打开手机“设置”；', '（2）选择“应用”；', '（3）关闭“相机权限”。'],
      ['设置', '应用', '相机权限'],
    ],
    [
      'steps by name and number',
      'account',
      ['如何注销账号', '步骤一：登录后点击右上角头像', '步骤二：选择“账号设置”', '步骤三：点击页面底部的“注销账号”'],
      ['头像', '账号设置', '注销账号'],
    ],
    [
      'a WeChat menu',
      'permissions',
      ['你可以通过以下路径：小程序主页右上角“…” — “设置” — 点击特定信息 — 点击“不允许”，撤回对开发者的授权。'],
      ['右上角…', '设置', '特定信息', '不允许'],
    ],
  ])('collects steps: %s', (_case, topic, lines, steps) => {
    const found = waysOf(lines).find((each) => each.topic === topic);
    expect(found?.ways.map((way) => way.steps)).toEqual([steps]);
  });

  it('takes no list of conditions for steps', () => {
    const lines = ['注销账号前请确认：（1）您的账号没有欠款；（2）您的账号没有未完成的订单；'];
    expect(
      waysOf(lines)
        .find(({ topic }) => topic === 'account')
        ?.ways.filter(({ steps }) => steps.length),
    ).toEqual([]);
  });

  it('shows a sentence once that is said of several functions', () => {
    const said = '如不需要，您可以随时在手机系统中关闭该权限。';
    const lines = ['扫码', '定位', '拍照'].map((name) => `${name}：我们会申请权限。${said}`);
    expect(waysOf(lines).find(({ topic }) => topic === 'permissions')?.ways).toHaveLength(1);
  });

  it('shows one path once, however it is introduced', () => {
    const lines = ['您可以在松果便签app-我的-设置-权限管理中关闭权限。', '您可以在我的-设置-权限管理中关闭权限。'];
    expect(waysOf(lines).find(({ topic }) => topic === 'permissions')?.ways).toHaveLength(1);
  });

  it('proves each way by the policy’s own sentence', () => {
    for (const { ways } of grounds('cn').ways)
      for (const { evidence } of ways) expect(evidence.quote.length).toBeGreaterThan(5);
  });
});

const ACCOUNT = /注销|[账帐][号户]|促销|推广|公告/;
const ACT = /注销|关闭|取消|拒收|不再接收/;
describe('tellsWay', () => {
  it.each([
    ['您可致电0571-88042853注销账号', true],
    ['如需关闭账户,请电邮至我们', true],
    ['回复td即可不再接收账号推广短信', true],
    ['如您无法自行注销账号,请联系客服', true],
    ['您无法取消服务公告,但可以在设置中关闭账号提醒', true],
    ['您有权注销账号,请发送邮件提出', true],
    ['您可拒收推广', true],
    ['用户向我们提出注销账号的,由我们办理', true],
    ['您有权注销您的账号', false],
    ['您可以通过以下方式申请注销您的账户:', false],
    ['您有权注销账号,您可以通过访问', false],
    ['您可能无法取消这些与服务有关的公告', false],
    ['我们有权自行终止您的账号的注销申请', false],
    ['可以通过注销用户的方式终止服务', false],
  ])('%s: %s', (sentence, tells) => expect(tellsWay(sentence, ACCOUNT, ACT)).toBe(tells));
});

describe('menuPathsIn', () => {
  it.each([
    ['您可以在“我的”——“设置”——“个性化推荐”中关闭', ['我的', '设置', '个性化推荐']],
    ['您可通过【设置->账号安全->账号注销】，注销您的账号', ['设置', '账号安全', '账号注销']],
    ['请前往我的 > 设置 > 隐私 > 广告管理。', ['我的', '设置', '隐私', '广告管理']],
    ['您可以在「會員中心—帳號設定」申請刪除帳號', ['會員中心', '帳號設定']],
    ['注销方式：进入APP登录后点击->我的->注销账号', ['我的', '注销账号']],
    ['请进入app底部我-设置-系统权限管理撤回', ['我', '设置', '系统权限管理']],
    ['进入我的-设置-注销账号提交注销申请', ['我的', '设置', '注销账号']],
    ['“我的”--点击头像进入“资料”注销', ['我的', '头像']],
    ['APP内的设置-隐私-关闭个性化广告推荐进行关闭', ['设置', '隐私', '关闭个性化广告推荐']],
    ['在“小豚家长-设备-对话记录”中查看', ['小豚家长', '设备', '对话记录']],
    ['点击“我的”，再点击“设置”页面中，点击“注销”', ['我的', '设置', '注销']],
    ['我们的产品-服务会收集信息', []],
    ['如需注销请拨打400-000-1234', []],
    ['更多请联系我们-0571-88042853', []],
  ])('%s', (sentence, steps) => expect(menuPathsIn(sentence)[0] ?? []).toEqual(steps));

  it.each(['0571-88042853', '400-123-4567', 'my-app@yunyu.example'])('%s is no path', (words) =>
    expect(stepsOf(words)).toEqual([words]),
  );

  it('a single word is one step', () => expect(stepsOf('privacy@yunyu.example')).toEqual(['privacy@yunyu.example']));
});

describe('CHANNELS', () => {
  it('lead to official pages over https only', () => {
    for (const { url, phone, note } of Object.values(CHANNELS).flat()) {
      expect(url ?? phone ?? note).toBeTruthy();
      if (url) expect(url).toMatch(/^https:\/\/www\.[a-z\d]+\.(?:cn|org\.hk|gov\.tw)$|^https:\/\/ts\.isc\.org\.cn$/);
    }
  });
});
