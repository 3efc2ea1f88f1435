import { describe, expect, it } from 'vitest';
import { groundsOf } from '../../utils/letters/grounds.ts';
import { groundFor } from '../../utils/letters/write-letter.ts';
import type { LetterKind } from '../../utils/policy/letter-kinds.ts';
import { documentOf, summaryOf } from './policies.ts';

const HEAD = ['松果便签隐私政策', '松果便签由青岚市松果网络科技有限公司运营，我们会收集您的手机号码，用于注册账号。'];
const groundOf = (kind: LetterKind, ...paragraphs: string[]) => {
  const text = [...HEAD, ...paragraphs];
  return groundFor(groundsOf(documentOf(text), summaryOf(text, 'zh-Hans')), kind);
};

describe('the promise of a request', () => {
  it.each<[string, LetterKind, string, string | null]>([
    ['a grant', 'delete', '您可以要求我们删除您的个人信息。', '您可以要求我们删除您的个人信息'],
    ['a list of rights', 'correct', '您有权查阅、更正、删除您的信息。', '您有权查阅、更正、删除您的信息'],
    ...(['access', 'correct', 'delete'] as const).flatMap((kind): [string, LetterKind, string, string][] =>
      [
        '您享有查阅、复制、更正、删除的权利',
        '您可以通过邮件行使查阅、复制、更正、删除等法定权利',
        '您有查询、更正、删除个人信息的权利',
        '师生有权向学校查阅、更正、删除本人的个人信息',
        '患者可以要求查阅、更正、删除其病历信息',
        '第六条 业主可以查阅、更正、删除个人信息',
      ].map((list) => [`each right of a list: ${list}`, kind, `${list}。`, list.replace('第六条 ', '')]),
    ),
    [
      'a clause in pieces',
      'correct',
      '您登录便签后，可以在“个人中心”中，查看或修改您的信息。',
      '您登录便签后，可以在“个人中心”中，查看或修改您的信息',
    ],
    ['a right one has not', 'delete', '您没有更正、删除的权利。', null],
    ['the other side’s alone', 'correct', '主播如需更正结算信息，可以联系公会更正信息。', null],
    ['a labelled path', 'withdraw', '撤回同意：设置-关于我们-撤回同意。', '撤回同意：设置-关于我们-撤回同意'],
    [
      'a number before it is left out',
      'explain',
      '3. 您有权要求我们对本政策进行解释说明。',
      '您有权要求我们对本政策进行解释说明',
    ],
    [
      'the beginning of a list',
      'delete',
      '出现下列情形的，您可以请求删除个人信息：（1）我们违法收集；（2）您撤回同意。',
      '出现下列情形的，您可以请求删除个人信息：（1）我们违法收集……',
    ],
    [
      'an act alone in Taiwan’s list',
      'delete',
      '您得行使下列权利：\n（1）查询；\n（2）删除。',
      '您得行使下列权利：……删除',
    ],
    ...(
      [
        ['delete', '3.3 删除：长按便签 > 删除。', '删除：长按便签 > 删除'],
        ['correct', '● 更正信息：姓名有误的，可持证件到窗口更正。', '更正信息：姓名有误的，可持证件到窗口更正'],
        ['portability', '（五）转移：若你要求，我们会提供转移途径。', '转移：若你要求，我们会提供转移途径'],
        ['access', '查阅病历：进入“我的—电子病历”即可查看。', '查阅病历：进入“我的—电子病历”即可查看'],
        ['access', '查询：电话400-100-2000。', null],
        ['delete', '删除：暂不支持在线删除，也不可申请。', null],
        ['delete', '删除信息：因法律要求，备份要到期才会消失。', null],
        ['explain', '3.8 可请我们解释本政策和处理规则。', '可请我们解释本政策和处理规则'],
      ] as const
    ).map(([kind, item, promise]): [string, LetterKind, string, string | null] => [
      `what stands behind a right’s name, among rights: ${item}`,
      kind,
      `二、您的权利\n${item}`,
      promise,
    ]),
    [
      'no paragraph behind the list with a subject of its own',
      'refuse-personalised',
      '您得行使下列权利：\n（1）查询；\n（2）删除。\nApp使用者可于「会员中心」关闭行销推播。',
      'App使用者可于「会员中心」关闭行销推播',
    ],
    [
      'a list on one line, Hant',
      'correct',
      '您得行使以下权利：(1)查询或请求阅览；(2)请求补充或更正；(3)请求删除。',
      '您得行使以下权利：……请求补充或更正……',
    ],
    [
      'cases behind the request',
      'delete',
      '在以下情形中，您可以向我们提出删除个人信息的请求：我们违反约定处理个人信息的；您撤回同意的。',
      '在以下情形中，您可以向我们提出删除个人信息的请求：我们违反约定处理个人信息的……',
    ],
    [
      'a wish and where to write',
      'delete',
      '想删掉你的数据，写信到hi@songguo.example.com，三天内给你办。',
      '想删掉你的数据，写信到hi@songguo.example.com，三天内给你办',
    ],
    ['a wish that is for a thing', 'delete', '想删掉书评，写信到hi@songguo.example.com。', null],
    ['what ends with 即可', 'withdraw', '您有权撤回同意，回复“TD”即可。', '您有权撤回同意，回复“TD”即可'],
    [
      'quotation marks round a full stop',
      'delete',
      '您可以在“我的-设置-删除数据。”中删除个人信息。',
      '您可以在“我的-设置-删除数据”',
    ],
    ['a sentence in quotation marks', 'close-account', '“您可以注销您的账号。”', '“您可以注销您的账号”'],
    ['what stands behind them', 'close-account', '请看“帮助。”您可以注销您的账号。', '您可以注销您的账号'],
    [
      'an aside',
      'access',
      '您可以查阅您的个人信息（路径(见“帮助”)：我的-设置。）',
      '您可以查阅您的个人信息（路径(见“帮助”)：我的-设置）',
    ],
    ['two openers', 'access', '您可以在“我的“中查阅您的个人信息。', '您可以在“我的“中查阅您的个人信息'],
    [
      'may, below a number',
      'withdraw',
      '3. 业主不愿使用人脸门禁的，可以随时到服务中心撤回同意。',
      '业主不愿使用人脸门禁的，可以随时到服务中心撤回同意',
    ],
    [
      'what is done when it is asked for',
      'delete',
      '业主要求删除个人信息的，本公司核实后于三十日内删除。',
      '业主要求删除个人信息的，本公司核实后于三十日内删除',
    ],
    ['no copy', 'access', '我们不提供个人信息副本。', null],
    [
      'a way told',
      'refuse-personalised',
      '如不希望接收此类消息，点击短信中的退订链接。',
      '如不希望接收此类消息，点击短信中的退订链接',
    ],
    [
      'a way told, and what comes of it',
      'close-account',
      '进入“我”→“资料”→“注销账号”，届时该账号将无法登录。',
      '进入“我”→“资料”→“注销账号”，届时该账号将无法登录',
    ],
    ['a way whose beginning is on the line before', 'refuse-personalised', '-跟踪】中关闭“广告跟踪”。', null],
    [
      'a label left before the opening',
      'correct',
      '二、您的权利：您得行使下列权利：\n（一）查询。\n（二）更正。',
      '您得行使下列权利：……更正',
    ],
    [
      'what is recommended before what is pushed',
      'refuse-personalised',
      '您可在“设置-推送”停止接收推送消息。\n您可在“设置-推荐”关闭个性化推荐。',
      '您可在“设置-推荐”关闭个性化推荐',
    ],
    [
      'the end of what is marketed',
      'refuse-personalised',
      '本公司不会使用阁下的资料作直接促销。阁下可随时以电邮a@songguo.example.com要求停止。',
      '本公司不会使用阁下的资料作直接促销。阁下可随时以电邮a@songguo.example.com要求停止',
    ],
    ['no door yet', 'close-account', '账号注销功能暂未开放，您可以在设置中注销登录。', null],
    ['one kind refused, another given', 'refuse-personalised', '我们无法为您关闭推荐，但您可以关闭营销短信。', null],
    ['not to be withdrawn', 'withdraw', '您不能撤回对必要权限的授权。', null],
    ['what one may look at in a shop', 'access', '用户有权利用本平台查询物品信息、发布交易信息。', null],
    ['no requests of relatives', 'deceased', '我们不接受近亲属的查阅请求。', null],
    ['no right', 'explain', '您不享有要求我们解释说明的权利。', null],
    ['not to be switched off', 'refuse-personalised', '您无法关闭个性化推荐，因为这是核心功能。', null],
    ['not to be cancelled', 'refuse-personalised', '您可能无法取消这些性质不属于推广的公告。', null],
    ['a consequence', 'withdraw', '撤回授权后，我们无法继续为您提供对应的服务。', null],
    ['a consequence of closing', 'close-account', '在注销账户之后，我们将停止为您提供服务。', null],
    ['deletion that comes of closing', 'delete', '您可以注销账号，我们会在注销后删除您的个人信息。', null],
    ['a time that begins with it', 'close-account', '您的信息保存至账号注销之日后的三个月，除非您要求延长。', null],
    ['a condition', 'close-account', '（4）如果您主动注销了账号；', null],
    ['a heading', 'withdraw', '五、撤回同意', null],
    ['the operator’s own power', 'close-account', '我们有权随时删除您的账号。', null],
    ['another company’s account', 'close-account', '您需要向第三方申请注销账号。', null],
    ['a login that is unbound', 'close-account', '取消账号绑定：您可以自行选择解绑手机号码。', null],
    ['closing as a means', 'close-account', '您也可以通过注销账号的方式，撤回全部授权。', null],
    ['history that is cleared', 'access', '您可通过【我→浏览历史】，删除您的浏览历史。', null],
    ['the browser’s store', 'access', '您可以在浏览器中查看缓存的数据。', null],
    ['decisions of a machine', 'explain', '如果这些决定显著影响您，您有权要求我们作出解释。', null],
    ['what is looked at is collected', 'access', '我们会收集您查看的内容记录，您可以取消推荐。', null],
    ['a process that was closed', 'refuse-personalised', '我们可能促活被关闭的推送进程，您可以及时收到。', null],
    ['what is kept', 'close-account', '当您提出注销账号，我们将保留您的信息，逾期删除。', null],
    ['what closing permissions means', 'withdraw', '您可以了解，您关闭权限即代表您取消了授权。', null],
    [
      'Taiwan’s list',
      'delete',
      '您得行使下列权利：（一）查询或请求阅览（二）请求删除。',
      '您得行使下列权利：（一）查询或请求阅览（二）请求删除',
    ],
    [
      'Taiwan’s list, a line each',
      'delete',
      '您得向本公司行使下列权利：\n（一）查询或请求阅览。\n（二）请求补充或更正。\n（三）请求删除。',
      '您得向本公司行使下列权利：……请求删除',
    ],
    [
      'the first of such a list',
      'access',
      '您对您的个人信息享有以下权利：\n1. 查阅、复制您的个人信息；\n2. 删除您的个人信息。',
      '您对您的个人信息享有以下权利：查阅、复制您的个人信息……',
    ],
    ['an item that grants by itself', 'correct', '您的权利包括：\n（一）您有权更正您的信息。', '您有权更正您的信息'],
    ['what Taiwan’s reader may ask', 'correct', '2. 得向本公司请求补充或更正。', '得向本公司请求补充或更正'],
    ['what one has a right to', 'access', '阁下有权：\n(a) 要求查阅该等资料；', '阁下有权：要求查阅该等资料……'],
    [
      'Taiwan’s verbs in one sentence',
      'delete',
      '您可以行使查询、停止利用及删除等权利。',
      '您可以行使查询、停止利用及删除等权利',
    ],
    ['a right by name', 'portability', '您享有以下权利：\n1. 转移权。', '您享有以下权利：转移权'],
    ['cases of deletion', 'withdraw', '下列情形中，您有请求删除的权利：\n（一）您撤回同意。', null],
    ['what is kept when it is asked for', 'close-account', '您申请注销账号的，我们会依法保存您的交易记录。', null],
    ['what is filled in', 'correct', '您可以填写、完善您的性别、生日等信息。', null],
    ['settings that are changed', 'correct', '您可以修改隐私设置来改变授权我们收集的信息。', null],
    ['closing that is taken back', 'close-account', '您注销账号后15日内可以取消注销。', null],
    ['an item that leaves the reader out', 'delete', '您有权查阅您的信息；有权更正、补充；有权删除。', '有权删除'],
    [
      'a heading with its text, before its steps',
      'close-account',
      '1. 注销账号：您可以按如下步骤注销账号：',
      '注销账号：您可以按如下步骤注销账号……',
    ],
    [
      'withdrawal from far behind its verb',
      'withdraw',
      '8.5 您可以撤回对某些非基本功能或服务对您信息处理的同意。',
      '您可以撤回对某些非基本功能或服务对您信息处理的同意',
    ],
    [
      'what relatives may, not what they are asked for',
      'deceased',
      '用户死亡的，其近亲属为了自身的合法利益，可以查阅、删除死者的信息。\n我们可能会要求您及您的近亲属提供证明，核实后向您及您的近亲属提供服务。',
      '用户死亡的，其近亲属为了自身的合法利益，可以查阅、删除死者的信息',
    ],
    ...['如用户不幸去世，其近亲属', '若您不幸逝世，您的近亲属', '逝者的继承人'].map(
      (kin): [string, LetterKind, string, null] => [
        `what next of kin may: ${kin}`,
        'delete',
        `${kin}可以通过客服对死者的信息行使查阅、更正、删除等权利。`,
        null,
      ],
    ),
    ...['如您的近亲属去世', '如果您的近亲属不幸离世', '若您的家人过世'].map(
      (death): [string, 'deceased', string, string] => [
        `what the reader may as next of kin: ${death}`,
        'deceased',
        `${death}，您可以联系我们查阅、删除其个人信息。`,
        `${death}，您可以联系我们查阅、删除其个人信息`,
      ],
    ),
    [
      'what the reader or next of kin may',
      'delete',
      '您或您的近亲属可以要求我们删除您的信息。',
      '您或您的近亲属可以要求我们删除您的信息',
    ],
    ['a request by name', 'delete', '您可以向我们提出删除请求。', '您可以向我们提出删除请求'],
    [
      'the reader’s before the other side’s',
      'close-account',
      '注销：求职者可在“我的-设置-注销账号”中注销。招聘者账号注销须由企业管理员申请，您可以发送邮件至qiye@songguo.example.com。',
      '注销：求职者可在“我的-设置-注销账号”中注销',
    ],
    [
      'the right before what leads up to it',
      'delete',
      '为了让您更便捷地查询、删除您的个人信息，我们为您提供了各种操作设置，您可以参考。您可以拨打客服电话删除您的个人信息。',
      '您可以拨打客服电话删除您的个人信息',
    ],
    [
      'a label on the line before',
      'explain',
      '解释说明：\n：您有权要求我们解释说明处理规则。',
      '您有权要求我们解释说明处理规则',
    ],
    [
      'a switch told where recommendation is',
      'refuse-personalised',
      '二、信息的收集和使用\n您可在“我的-设置-推荐管理”中关闭职位个性化推荐。',
      '您可在“我的-设置-推荐管理”中关闭职位个性化推荐',
    ],
    [
      'what comes of giving nothing',
      'refuse-personalised',
      '二、信息的收集和使用\n这些信息用于营销活动，如果您拒绝提供，您可能无法参加。',
      null,
    ],
    ['all that may be requested', 'delete', '您可以提出查阅、更正、删除等请求。', '您可以提出查阅、更正、删除等请求'],
    [
      'a clause that leaves out the reader',
      'correct',
      '更正：您发现信息有误的，可以向我们申请更正，我们会核实。',
      '更正：您发现信息有误的，可以向我们申请更正，我们会核实',
    ],
    ['what the text is for', 'access', '我们会向您说明，我们如何为您提供访问、管理您的信息的服务。', null],
    [
      'rights that are protected',
      'delete',
      '我们尊重您查阅、删除个人信息的权利。',
      '我们尊重您查阅、删除个人信息的权利',
    ],
    [
      'what relatives are secured',
      'deceased',
      '除非用户生前另有安排，我们保障已故用户的近亲属查阅、删除其信息的权利。',
      '除非用户生前另有安排，我们保障已故用户的近亲属查阅、删除其信息的权利',
    ],
    [
      'an explanation of what was asked',
      'explain',
      '您对我们处理信息存在疑问的，可以要求我们予以解释。',
      '您对我们处理信息存在疑问的，可以要求我们予以解释',
    ],
    [
      'the granting end of a long sentence',
      'refuse-personalised',
      `您理解${'我们会用本软件为第三方推广其产品，'.repeat(8)}您可以在设置中拒绝接收推广信息。`,
      '……您可以在设置中拒绝接收推广信息',
    ],
    ['deletion as a means', 'delete', '您可以通过删除信息、关闭设备功能，改变您授权的范围或撤回授权。', null],
    ['closing as a means to change', 'close-account', '您可以通过注销账号、关闭权限等方式改变您授权的范围。', null],
    [
      'withdrawal itself before closing for it',
      'withdraw',
      '您可以通过注销账号的方式，撤回全部授权。您可以在设置中撤回授权。',
      '您可以在设置中撤回授权',
    ],
    [
      'a label without its colon',
      'withdraw',
      '撤回同意权 您可以在设置中撤回同意。',
      '撤回同意权 您可以在设置中撤回同意',
    ],
    ['what a hospital is asked for', 'delete', '您可请求医院删除。', '您可请求医院删除'],
    ['what is cleared when asked for', 'delete', '您可以请求我们清除您的个人信息。', '您可以请求我们清除您的个人信息'],
    ['a history that is cleared', 'delete', '您可以清除您的搜索记录。', null],
    [
      'the copy that a letter asks for before a look',
      'access',
      '您可以在“我的-资料”查询您的信息。您可要求我们提供个人信息副本。',
      '您可要求我们提供个人信息副本',
    ],
    [
      'Taiwan’s 當事人, who is no condition',
      'delete',
      '當事人得向本公司行使之權利：（1）查詢或請求閱覽（2）請求刪除。',
      '當事人得向本公司行使之權利：（1）查詢或請求閱覽（2）請求刪除',
    ],
    [
      'relatives who bring their proof',
      'deceased',
      '已故用户的近亲属需要查阅其信息的，请携带亲属关系证明到前台办理。',
      '已故用户的近亲属需要查阅其信息的，请携带亲属关系证明到前台办理',
    ],
    [
      'a letter to an officer',
      'delete',
      '若您希望我们删除您的个人信息，可写信给隐私专员。',
      '若您希望我们删除您的个人信息，可写信给隐私专员',
    ],
    ['台端', 'delete', '台端得向本行請求停止利用及刪除。', '台端得向本行請求停止利用及刪除'],
    ['a right to explanation', 'explain', '解释权：您可要求我们解释处理规则。', '解释权：您可要求我们解释处理规则'],
    ['last words on a text', 'explain', '您可以联系我们，本政策的最终解释权归我们。', null],
    ['a clause for readers elsewhere', 'access', '如您位于香港，您可依据当地条例查阅您的个人资料。', null],
  ])('%s', (_case, kind, sentence, quote) => {
    expect(groundOf(kind, '一、您的权利', ...sentence.split('\n')).promise).toBe(quote);
  });
});

describe('the promise of time', () => {
  const GENERAL = '对于您的请求，我们一般在30天内答复。';
  it.each<[string, LetterKind, string, number | null, boolean]>([
    ['its own in one sentence', 'correct', '您要求更正个人信息的，我们在5个工作日内处理。', 5, true],
    ['hours', 'withdraw', '您要求撤回同意的，我们在24小时内处理。', 1, false],
    ['its own beats the general', 'close-account', '您申请注销账号的，我们将在六十日内完成注销。', 60, false],
    [
      'its own of two in a sentence',
      'close-account',
      '我们将在7个工作日内响应注销请求，在20日内响应其他请求。',
      7,
      true,
    ],
    [
      'the other requests, when one was named before',
      'access',
      '您可以在设置中注销账号。其他请求，请发送邮件，我们会在15个工作日内处理。',
      15,
      true,
    ],
    ['the other requests of two', 'access', '我们将在7个工作日内响应注销请求，在20日内响应其他请求。', 20, false],
    ['in the sentence behind', 'access', '您可以查阅您的个人信息。我们会在15个工作日内向您提供副本。', 15, true],
    ['of several rights', 'delete', '您可以拨打客服电话查询、更正、删除您的信息，我们将在十五日内处理。', 15, false],
    [
      'of several other rights',
      'withdraw',
      '您可以拨打客服电话查询、更正、删除您的信息，我们将在十五日内处理。',
      30,
      false,
    ],
    ['about complaints', 'delete', '您可以投诉，我们将在三日内回复您的投诉。', 30, false],
    ['about complaints beside questions', 'delete', '您可以将问题告诉我们，我们将在10日内回复您的投诉。', 30, false],
    ['about leaks', 'delete', '如发现信息泄露，请向我们举报，我们将在15个工作日内处理。', 30, false],
  ])('%s', (_case, kind, sentence, days, working) => {
    const { time } = groundOf(kind, '一、您的权利', sentence, GENERAL);
    expect(time && { days: time.days, working: time.working }).toEqual({ days, working });
  });

  const GRANT = '您有权查阅、更正、删除您的个人信息，有权注销账号。';
  it.each<[string, LetterKind, string[], number | null]>([
    ['each its own clause', 'delete', [GRANT, '我们于三十日内处理您的删除请求，十五日内处理查阅请求。'], 30],
    ['not another’s clause', 'correct', [GRANT, '我们于三十日内处理您的删除请求，十五日内处理查阅请求。'], null],
    ['called by its act', 'access', [GRANT, '查阅请求15日内答复；删除请求30日内处理。'], 15],
    ['a list of terms', 'delete', [GRANT, '处理时限：', '（1）查阅：5个工作日；', '（2）删除：10个工作日。'], 10],
    ['a list in one line', 'access', [GRANT, '处理时限：（1）查阅：5个工作日；（2）删除：10个工作日。'], 5],
    ['several in one item', 'correct', [GRANT, '办理时间：查阅、复制7个工作日，更正、补充6个工作日。'], 6],
    ['requests by name', 'close-account', [GRANT, '响应期限如下：删除申请9日内；注销申请12个工作日内。'], 12],
    ['weeks', 'delete', [GRANT, '我们会在收到您的请求后2周内答复。'], 14],
    ['hours in which a copy is sent', 'access', ['您可以申请副本，我们会在48小时内将副本发送至您的邮箱。'], 2],
    [
      'questions beside complaints, the sentence before',
      'delete',
      [GRANT, '如果您有任何隐私投诉或问题，请通过邮件联系我们。一般情况下，我们将在十五个工作日内回复。'],
      15,
    ],
    ['a table', 'delete', [GRANT, '查询个人信息 5个工作日', '删除个人信息 8个工作日'], 8],
    ['a hedged time', 'access', [GRANT, '可能需要60日才能答复您的查阅请求，其余请求在15日内处理。'], 60],
    ['those beside a hedged time', 'delete', [GRANT, '可能需要60日才能答复您的查阅请求，其余请求在15日内处理。'], 15],
    ['an exception by its act', 'close-account', [GRANT, '除注销需15个工作日外，其余请求我们将在30日内答复。'], 15],
    ['beside an exception by its act', 'delete', [GRANT, '除注销需15个工作日外，其余请求我们将在30日内答复。'], 30],
    ['closing, with what it deletes', 'close-account', ['您申请注销的，我们在十个工作日内办妥，并删除您的信息。'], 10],
    ['no deletion beside closing', 'delete', ['您申请注销的，我们在十个工作日内办妥，并删除您的信息。'], null],
    ['a company’s accounts', 'close-account', ['企业用户注销店铺主页，请联系客服，我们在2日内完成。'], null],
    ['a shop that is closed', 'close-account', ['租客可以注销账号。注销店铺（经纪人）请联系客服，2日内处理。'], null],
    [
      'acts behind their limit',
      'delete',
      [GRANT, '您想改的，我们五天之内改好；您想删的，我们在二十天内删除并回信。'],
      20,
    ],
    ['what is wrong', 'access', ['您可以查阅、更正信息；证照信息有误的，我们转交该部门，二十日内反馈。'], null],
    [
      'what is wrong is corrected',
      'correct',
      ['您可以查阅、更正信息；证照信息有误的，我们转交该部门，二十日内反馈。'],
      20,
    ],
    ['a list with dashes', 'correct', [GRANT, '查阅、复制——7个工作日', '更正、补充——3个工作日'], 3],
    ['no verb', 'access', [GRANT, '三十天内我们会完成更正与删除，查阅与复制则是十五天内。'], 15],
    ['the desk of orders', 'access', [GRANT, '查询订单：请致电客服（48小时内回复）'], null],
    ['one thing, gone on with', 'delete', [GRANT, '删除评论请长按；无法删除的，请联系客服，我们会在2日内处理。'], null],
    ['a label of one thing', 'correct', [GRANT, '成绩更正：a@songguo.example.com，2日内更正。'], null],
    ['mending', 'correct', [GRANT, '不能自行更正的，请联系我们，我们会在3个工作日内改好。'], 3],
    [
      'two lists of acts, an act that stops',
      'withdraw',
      [GRANT, '查询十五天内回覆，更正、停止利用与删除三十天内回覆。'],
      30,
    ],
    ['an exception’s own', 'close-account', [GRANT, '除注销账号需要30日外，我们将在15日内答复您的请求。'], 30],
    ['all but the exception', 'access', [GRANT, '除注销账号需要30日外，我们将在15日内答复您的请求。'], 15],
    ['when closing may be taken back', 'close-account', ['您注销账号后15日内可以取消注销。'], null],
    ['closing is no deletion', 'delete', ['账号将于账号删除请求后的60天内处理。'], null],
    ['a faulty product', 'delete', [GRANT, '二、售后服务', '产品出现故障的，我们将在48小时内响应您的请求。'], null],
    ['service', 'delete', [GRANT, '二、客户服务', '如您对服务不满意，我们将在24小时内回复您。'], null],
    ['other things cleared away', 'delete', [GRANT, '我们将在7日内删除您上传的临时文件。'], null],
    ['a child’s data', 'delete', [GRANT, '我们会在收到监护人请求后3日内删除儿童信息。'], null],
    ['the reader’s and a child’s', 'delete', [GRANT, '您或您的监护人行使权利的，我们将在15日内答复您的请求。'], 15],
    ['misconduct', 'delete', [GRANT, '发现影响个人信息安全或其他违规行为的，我们承诺15个工作日内受理并处理。'], null],
    ['identity', 'access', [GRANT, '您提交的实名认证资料，我们将在3个工作日内审核并答复您。'], null],
    ['invoices', 'access', [GRANT, '申请发票的，我们将在5个工作日内处理您的申请。'], null],
    ['marketing', 'correct', [GRANT, '如您不欲收取推广资讯，我们将在10个工作日内停止发送。'], null],
    ['marketing’s own', 'refuse-personalised', ['如您不想收到推广短信，我们将在10个工作日内停止发送。'], 10],
    [
      'two lists of acts, behind each (access)',
      'access',
      [GRANT, '本公司将于十五日内回覆查询；更正或删除则于三十日内办理。'],
      15,
    ],
    [
      'two lists of acts, behind each (correct)',
      'correct',
      [GRANT, '本公司将于十五日内回覆查询；更正或删除则于三十日内办理。'],
      30,
    ],
    [
      'two lists of acts, behind each (delete)',
      'delete',
      [GRANT, '本公司将于十五日内回覆查询；更正或删除则于三十日内办理。'],
      30,
    ],
    [
      'two lists of acts, acts as who asks for them (access)',
      'access',
      [
        GRANT,
        '查询、阅览或制给复制本者，本公司于十五日内为准驳之决定；补充、更正、停止收集、处理、利用或删除者，于三十日内为之。',
      ],
      15,
    ],
    [
      'two lists of acts, acts as who asks for them (correct)',
      'correct',
      [
        GRANT,
        '查询、阅览或制给复制本者，本公司于十五日内为准驳之决定；补充、更正、停止收集、处理、利用或删除者，于三十日内为之。',
      ],
      30,
    ],
    [
      'two lists of acts, acts as who asks for them (delete)',
      'delete',
      [
        GRANT,
        '查询、阅览或制给复制本者，本公司于十五日内为准驳之决定；补充、更正、停止收集、处理、利用或删除者，于三十日内为之。',
      ],
      30,
    ],
    [
      'two lists of acts, acts as who asks for them (withdraw)',
      'withdraw',
      [
        GRANT,
        '查询、阅览或制给复制本者，本公司于十五日内为准驳之决定；补充、更正、停止收集、处理、利用或删除者，于三十日内为之。',
      ],
      30,
    ],
    [
      'two lists of acts, clause by clause (access)',
      'access',
      [GRANT, '我们收到您的申请后，查询于15日内处理，更正及删除于30日内处理。'],
      15,
    ],
    [
      'two lists of acts, clause by clause (correct)',
      'correct',
      [GRANT, '我们收到您的申请后，查询于15日内处理，更正及删除于30日内处理。'],
      30,
    ],
    [
      'two lists of acts, clause by clause (delete)',
      'delete',
      [GRANT, '我们收到您的申请后，查询于15日内处理，更正及删除于30日内处理。'],
      30,
    ],
    [
      'two lists of acts, behind each verb (access)',
      'access',
      [GRANT, '十五日内回覆您的查询及复制请求；三十日内完成更正、删除。'],
      15,
    ],
    [
      'two lists of acts, behind each verb (delete)',
      'delete',
      [GRANT, '十五日内回覆您的查询及复制请求；三十日内完成更正、删除。'],
      30,
    ],
    [
      'two lists of acts, as a condition (access)',
      'access',
      [GRANT, '您请求查询的，我们在十五日内回覆您；请求更正、删除的，三十日内完成。'],
      15,
    ],
    [
      'two lists of acts, as a condition (delete)',
      'delete',
      [GRANT, '您请求查询的，我们在十五日内回覆您；请求更正、删除的，三十日内完成。'],
      30,
    ],
    ['of personal data below another heading', 'delete', ['二、其他', '对个人信息的请求，我们将在9日内答复。'], 9],
  ])('is tied to requests: %s', (_case, kind, lines, days) =>
    expect(groundOf(kind, '一、您的权利', ...lines).time?.days ?? null).toBe(days),
  );

  it('is quoted without the label and address of the line before', () => {
    const lines = ['二、联系我们', '商务合作：bd@songguo.example.com 一般情况下，我们将在15日内回复您的请求。'];
    expect(groundOf('delete', ...lines).time?.quote).toBe('一般情况下，我们将在15日内回复您的请求');
  });

  it('none where only complaints are answered', () => {
    expect(groundOf('delete', '您可以投诉，我们将在三日内回复您的投诉。').time).toBeNull();
  });

  it('the fee and the time of one request are no other’s', () => {
    const line = '查阅及改正：您有权要求查阅及改正个人资料。本公司会在收到要求后40日内答复，并可收取合理费用。';
    expect(groundOf('access', line).time?.days).toBe(40);
    expect(groundOf('refuse-personalised', line, '您可发送邮件要求停止直接促销。').time).toBeNull();
  });
});

describe('the addressee', () => {
  const DESKS = '商务合作邮箱：bd@songguo.example.com，招聘邮箱：hr@songguo.example.com。';
  it.each<[string, LetterKind, string[], string | null]>([
    [
      'no desk for one thing, though it is the first address',
      'delete',
      [
        '您有权删除您的信息。',
        '如需删除评论请长按；无法删除的，发邮件至pl@yunyu.com。',
        '二、联系我们',
        '邮箱：kf@yunyu.com',
      ],
      'kf@yunyu.com',
    ],
    [
      'nor one beside that for looking at data',
      'correct',
      ['您有权查阅及更正您的资料。', '车位查询：parking@yunyu.com；资料查阅：data@yunyu.com'],
      'data@yunyu.com',
    ],
    ...(
      [
        ['access', '查询订单'],
        ['correct', '更正发票'],
        ['delete', '删除书评'],
        ['correct', '积分更正'],
        ['correct', '成绩更正'],
        ['delete', '影评删除'],
        ['access', '车位查询'],
      ] as const
    ).map(([kind, label]): [string, LetterKind, string[], string] => [
      `no desk by its act on something else: ${label}`,
      kind,
      ['您有权查阅、更正、删除您的个人信息。', `${label}：a@yunyu.com`, '个人信息保护负责人邮箱：dpo@yunyu.com'],
      'dpo@yunyu.com',
    ]),
    [
      'a desk for looking up parcels gives nobody access to data',
      'access',
      ['您有权查询、更正您的信息。', '个人信息保护负责人邮箱：dpo@yunyu.com', '物流查询：order@yunyu.com'],
      'dpo@yunyu.com',
    ],
    ...['发票查询', '招聘信息查询', '网点及快递查询', '航班资料查询'].map(
      (label): [string, LetterKind, string[], string] => [
        `nor does any desk for something else: ${label}`,
        'access',
        ['您有权查询、更正您的信息。', '个人信息保护负责人邮箱：dpo@yunyu.com', `${label}：desk@yunyu.com`],
        'dpo@yunyu.com',
      ],
    ),
    ...['用户资料查询', '信息查询', '查阅及查询', '查询您的个人信息'].map(
      (label): [string, LetterKind, string[], string] => [
        `a label that names looking up one’s data does: ${label}`,
        'access',
        ['您有权查询、更正您的信息。', '意见反馈：fankui@yunyu.com', `${label}：chaxun@yunyu.com`],
        'chaxun@yunyu.com',
      ],
    ),
    ...['查询：desk@yunyu.com', '查询及投诉：desk@yunyu.com', '查询：如有任何疑问，请发邮件至desk@yunyu.com。'].map(
      (line): [string, LetterKind, string[], string] => [
        `nor does one for enquiries: ${line}`,
        'access',
        ['您有权查询、更正您的信息。', '个人信息保护负责人邮箱：dpo@yunyu.com', line],
        'dpo@yunyu.com',
      ],
    ),
    [
      'enquiries below another right’s heading',
      'close-account',
      [
        '二、您的权利',
        '个人信息保护负责人邮箱：dpo@yunyu.com',
        '2.1 注销账号',
        '您可以在“我的-注销账号”注销账号。',
        '查询：如有任何疑问，请发邮件至desk@yunyu.com。',
      ],
      'dpo@yunyu.com',
    ],
    [
      'a desk named for looking up what one’s data is does',
      'access',
      ['您有权查询您的信息。', '个人信息查询：chaxun@yunyu.com', '意见反馈：fankui@yunyu.com'],
      'chaxun@yunyu.com',
    ],
    [
      'the one of the right’s own sentence',
      'delete',
      [DESKS, '您有权删除您的信息，请发送邮件至kefu@songguo.example.com。'],
      'kefu@songguo.example.com',
    ],
    [
      'each right its own',
      'refuse-personalised',
      [
        '您有权查阅您的信息，请发送邮件至dpo@songguo.example.com。',
        '您可以发送邮件至optout@songguo.example.com退订营销短信。',
      ],
      'optout@songguo.example.com',
    ],
    [
      'else the one for privacy',
      'explain',
      ['联系我们：feedback@songguo.example.com。', '个人信息保护负责人邮箱：privacy@songguo.example.com。'],
      'privacy@songguo.example.com',
    ],
    [
      'the one for privacy before the general one on its line',
      'delete',
      ['客服邮箱：kefu@songguo.example.com\n个人信息保护邮箱：gr（at）songguo.example.com'],
      'gr@songguo.example.com',
    ],
    [
      'spelt out beside another',
      'delete',
      ['运维邮箱：ops@songguo.example.com，隐私邮箱：gr AT songguo DOT com'],
      'gr@songguo.com',
    ],
    [
      'hidden from machines',
      'delete',
      ['您有权删除您的信息，请联系privacy(at)songguo.example.com。'],
      'privacy@songguo.example.com',
    ],
    [
      'hidden from machines, its dots as well',
      'delete',
      ['您有权删除您的信息，请联系privacy [at] songguo [dot] com。'],
      'privacy@songguo.com',
    ],
    [
      'one for all matters, closing an account among them',
      'access',
      [
        '您有投诉、建议或个人信息（包括注销账号）方面的问题，可发送至kefu@songguo.example.com，我们将在7个工作日内处理。',
      ],
      'kefu@songguo.example.com',
    ],
    ['never another desk', 'delete', [DESKS, '您有权删除您的信息。'], null],
    [
      'but where the right’s own sentence sends to one',
      'delete',
      ['您有权删除您的信息，请发送邮件至marketing@songguo.example.com。'],
      'marketing@songguo.example.com',
    ],
    [
      'nor where it is for privacy too',
      'access',
      ['合作与个人信息保护邮箱：bd@songguo.example.com。'],
      'bd@songguo.example.com',
    ],
    ...['举报违规内容', '您认为内容侵犯您的权利的', '商家入驻', '申请发票', '产品故障', '监护人'].map(
      (matter): [string, LetterKind, string[], string] => [
        `the officer before a desk for others’ matters: ${matter}`,
        'delete',
        [
          `${matter}请发送邮件至desk@songguo.example.com，我们将在3个工作日内处理您的请求。`,
          '个人信息保护负责人：lee@songguo.example.com。',
        ],
        'lee@songguo.example.com',
      ],
    ),
    [
      'such a desk where it is the only one',
      'delete',
      ['您有权删除您的信息。', '产品故障请发送邮件至desk@songguo.example.com。'],
      'desk@songguo.example.com',
    ],
    [
      'one of any name where it is the only one',
      'delete',
      ['您有权删除您的信息。', '联系我们：marketing@songguo.example.com'],
      'marketing@songguo.example.com',
    ],
    ['but not a desk for another matter', 'delete', ['您有权删除您的信息。', '招聘：hr@songguo.example.com'], null],
    ...['您发现违法和不良信息的，', '权利人认为内容侵权的，', '参加抽奖活动如中奖，', '儿童的监护人'].map(
      (whom): [string, LetterKind, string[], null] => [
        `never a desk that answers others: ${whom}`,
        'delete',
        ['您有权删除您的信息。', '二、其他', `${whom}请发送邮件至desk@songguo.example.com，我们将在3日内处理。`],
        null,
      ],
    ),
    [
      'never a supplier',
      'delete',
      ['您有权删除您的信息。', '二、第三方SDK', '云桥SDK，联系方式：privacy@yunqiao.example.com。'],
      null,
    ],
    ...(
      [
        '分享功能由蓝鲸提供，蓝鲸的客服邮箱为wx@lanjing.example.com。',
        '我们使用蓝鲸地图SDK（联系方式：lbs@lanjing.example.com）。',
        '地图功能由蓝鲸提供，蓝鲸隐私问题请联系privacy@lanjing.example.com',
        '儿童个人信息保护专员邮箱：kids@songguo.example.com',
      ] as const
    ).flatMap((line): [string, LetterKind, string[], string | null][] => [
      [`another’s: ${line}`, 'delete', ['您有权删除您的信息。', line], null],
      [
        `before another’s: ${line}`,
        'delete',
        [line, '电子邮箱：hello@songguo.example.com'],
        'hello@songguo.example.com',
      ],
    ]),
    [
      'where one asks about data before where one asks about anything',
      'delete',
      [
        '您可以通过“我的-设置”删除您的信息；如有问题可发送邮件至kefu@songguo.example.com咨询。',
        '对个人信息有任何意见，请发送邮件至baohu@songguo.example.com。',
      ],
      'baohu@songguo.example.com',
    ],
    [
      'where rights are exercised before the officer',
      'explain',
      ['行使上述权利请发送邮件至kefu@songguo.example.com。', '个人信息保护负责人：lee@songguo.example.com。'],
      'kefu@songguo.example.com',
    ],
    [
      'not the desk of another right behind its own sentence',
      'close-account',
      [
        '您有权删除信息，有权注销账号。请将删除请求发送至del@songguo.example.com。',
        '注销账号请联系bye [at] songguo.example.com。',
      ],
      'bye@songguo.example.com',
    ],
    ...(
      [
        ['监护人可联系@删除孩子的个人信息。', 'delete'],
        ['家长如需删除孩子的个人信息，请发邮件至@。', 'delete'],
        ['如您是儿童的监护人，可发邮件至@要求删除您孩子的个人信息。', 'delete'],
        ['监护人可以通过@查阅、更正、删除儿童的个人信息。', 'access'],
        ['学生家长需要更正孩子信息的，请联系@。', 'correct'],
        ['欧盟用户如需删除个人信息，请联系@。', 'delete'],
        ['如您位于欧盟，您可联系我们的欧盟代表：@。', 'access'],
        ['加利福尼亚州居民依 CCPA 享有的权利，请发邮件至@。', 'access'],
        ['位于中国大陆以外的用户如需查阅信息，请联系@。', 'access'],
        ['如您位于香港或台湾，请联系@行使权利。', 'delete'],
        ['如需注销企业账号，请联系@。', 'close-account'],
        ['招聘者账号注销须由企业管理员发送加盖公章的申请至@。', 'close-account'],
        ['司机如需注销账号，请发送邮件至@。', 'close-account'],
        ['医生端注销请由管理员发送申请至@。', 'close-account'],
        ['商家如需更正店铺信息，请联系@。', 'correct'],
        ['他人发布的内容侵犯您的隐私的，可发邮件至@要求删除信息。', 'delete'],
      ] as const
    ).map(([line, kind]): [string, LetterKind, string[], string] => [
      `not where others are sent: ${line}`,
      kind,
      [line.replace('@', 'desk@songguo.example.com'), '个人信息保护负责人邮箱：privacy@songguo.example.com。'],
      'privacy@songguo.example.com',
    ]),
    [
      'where the reader is sent with the guardian',
      'delete',
      [
        '您或您的监护人可联系kefu@songguo.example.com要求删除您的信息。',
        '个人信息保护负责人邮箱：lee@songguo.example.com。',
      ],
      'kefu@songguo.example.com',
    ],
    ...(['explain', 'delete'] as const).map((kind): [string, LetterKind, string[], string] => [
      `not where relatives are sent: ${kind}`,
      kind,
      [
        '您可以查阅、删除您的个人信息，可通过help@songguo.example.com联系我们。',
        '用户去世后，其近亲属可以查阅、更正、删除逝者的信息，请发送邮件至kin@songguo.example.com。',
      ],
      'help@songguo.example.com',
    ]),
    [
      'a relative’s own',
      'deceased',
      ['您可以联系help@songguo.example.com。', '近亲属查阅死者信息的，请发送邮件至kin@songguo.example.com。'],
      'kin@songguo.example.com',
    ],
    ...['有任何疑问、意见、投诉', '有问题', '对本政策有任何疑问'].map(
      (what): [string, LetterKind, string[], string] => [
        `the officer before a desk that answers in time: ${what}`,
        'delete',
        [
          '您有权删除您的信息。',
          `如您${what}，请发送邮件至fankui@songguo.example.com，我们将在15个工作日内回复您。`,
          '个人信息保护负责人邮箱：lee@songguo.example.com。',
        ],
        'lee@songguo.example.com',
      ],
    ),
    [
      'but where requests are sent to that desk',
      'delete',
      [
        '行使上述权利，请联系fankui@songguo.example.com，我们将在15日内答复。',
        '个人信息保护负责人邮箱：lee@songguo.example.com。',
      ],
      'fankui@songguo.example.com',
    ],
    [
      'the readers’ own before the one for other places, whose name is its end',
      'access',
      ['中国用户请联系：cn-privacy@songguo.example.com。', '其他地区的用户请联系：privacy@songguo.example.com。'],
      'cn-privacy@songguo.example.com',
    ],
    [
      'not a desk for enquiries that promises a time',
      'explain',
      [
        '您有权查阅您的信息，请电邮至lee@songguo.example.com。',
        '一般查询：ask@songguo.example.com，三个工作天内回复。',
      ],
      'lee@songguo.example.com',
    ],
    [
      'that of a title about one request',
      'refuse-personalised',
      ['二、选择不接收推广', '您可发邮件至noads@songguo.example.com。', '三、其他', '邮箱：a@songguo.example.com'],
      'noads@songguo.example.com',
    ],
    [
      'that of a clause about what is sent',
      'refuse-personalised',
      ['行销讯息：本公司得寄送优惠讯息，如不欲收到，请来信 anna@songguo.example.com。', '邮箱：a@songguo.example.com'],
      'anna@songguo.example.com',
    ],
    [
      'not a desk beside what one does oneself',
      'withdraw',
      [
        '您有权随时在设置中撤回同意。',
        '您可联系tuiding@songguo.example.com取消该服务，或您可以选择关闭通知权限。',
        '个人信息保护负责人：lee@songguo.example.com。',
      ],
      'lee@songguo.example.com',
    ],
    [
      'not where one only stops visiting',
      'access',
      [
        '如有疑问可联系tongyi@songguo.example.com，如不同意请停止访问或使用本站。',
        '行使上述权利请联系lee@songguo.example.com。',
      ],
      'lee@songguo.example.com',
    ],
    ['never an authority', 'delete', ['您有权删除您的信息。监管部门举报邮箱：jubao@12377.cn。'], null],
  ])('%s', (_case, kind, lines, mail) => expect(groundOf(kind, ...lines).mail).toBe(mail));
});

it('a time for the other side alone is not the reader’s', () => {
  const shops = '主播如需更正结算信息，请联系公会，我们在5个工作日内处理。';
  const own = '其他请求我们在15天内回复。';
  expect(groundOf('correct', '二、您的权利', '您可以更正个人信息。', shops, own).time?.days).toBe(15);
});

describe('a policy about children’s data', () => {
  const text = [
    '松果儿童个人信息保护规则',
    '松果便签由青岚市松果网络科技有限公司运营，我们会收集儿童的昵称。',
    '监护人可以要求我们删除儿童的个人信息。',
    '请联系儿童信息保护负责人：kids@songguo.example.com，我们会在监护人提出请求后9日内处理。',
  ];
  const { mail, time, promise } = groundFor(groundsOf(documentOf(text), summaryOf(text, 'zh-Hans')), 'delete');
  it('is answered by the desk for children', () => expect(mail).toBe('kids@songguo.example.com'));
  it('promises guardians a time', () => expect(time?.days).toBe(9));
  it('grants guardians what they ask for', () => expect(promise).toBe('监护人可以要求我们删除儿童的个人信息'));
});

it('a long sentence that grants all rights is their promise below whatever heading', () => {
  const all =
    '为了让您方便管理信息，依据法律规定，您有权查阅您的个人信息，有权要求我们更正、补充不准确的信息，有权要求我们删除您的个人信息，也有权随时注销您的账号，我们在15日内答复';
  for (const kind of ['access', 'correct', 'delete', 'close-account'] as const)
    expect(groundOf(kind, '二、信息的使用', `${all}。`).promise).toBe(all);
});

it('a text without chapters grants what its sentences do', () => {
  const text = ['松果便签隐私政策', '松果便签收集您的手机号码。您可以删除您的个人信息。'];
  const { promise } = groundFor(groundsOf(documentOf(text), summaryOf(text, 'zh-Hans')), 'delete');
  expect(promise).toBe('您可以删除您的个人信息');
});

it('more data that are given are no correction', () => {
  const given = '您可以补充您的头像、昵称等信息，这些信息属于账户信息。';
  expect(groundOf('correct', '一、我们收集的信息', given).promise).toBeNull();
});
