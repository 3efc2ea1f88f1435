import type { LetterWords } from './wording.ts';

const blank = (what: string): string => `【请填写：${what}】`;

/** Letters under the law of the mainland. */
export const SIMPLIFIED: LetterWords = {
  lang: 'zh-CN',
  blank,
  operator: '运营者名称',
  product: '产品或服务名称',
  subject: (request, product) => `关于${request}的请求${product === null ? '' : `（${product}）`}`,
  salutation: (operator) => `${operator}：`,
  opening: (product) => `本人是“${product}”的用户，现就本人的个人信息向贵方提出以下请求。`,
  openingOfKin: (product) => `本人是“${product}”一位已故用户的近亲属，现就其个人信息向贵方提出以下请求。`,
  heading: {
    request: '请求事项',
    basis: '法律依据',
    promise: '贵方的承诺',
    deadline: '办理期限',
    identity: '身份核验',
  },
  numbered: (n, heading) => `${'一二三四五六'[n - 1]}、${heading}`,
  promiseLead: (dated, url) => `贵方的隐私政策${dated ? `（${dated}）` : ''}${url ? `（${url}）` : ''}写明：`,
  quote: (text) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  date: (iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  },
  deadline: {
    promised: (said) => `贵方写明：${said}。请依此处理本请求。`,
    promisedTooLong: (said) =>
      `贵方写明：${said}。参照《App违法违规收集使用个人信息行为认定方法》，更正、删除个人信息及注销账号的处理时限不超过15个工作日，请在15个工作日内办结并答复。`,
    limit:
      '参照《App违法违规收集使用个人信息行为认定方法》，更正、删除个人信息及注销账号应在15个工作日内处理，请在该期限内办结并答复。',
    prompt: '《网络数据安全管理条例》第二十三条要求及时受理个人行使权利的请求，请及时办理并答复。',
  },
  request: {
    access: {
      title: '查阅、复制个人信息',
      points: [
        '提供贵方处理的本人个人信息的副本，并列明其种类、处理目的、处理方式和保存期限。',
        '列明本人个人信息的接收方的名称，以及向其提供的个人信息种类。',
      ],
    },
    correct: {
      title: '更正、补充个人信息',
      points: [
        `将${blank('不准确或不完整的信息')}更正或补充为${blank('正确、完整的内容')}。`,
        '更正后通知已经接收上述信息的第三方。',
      ],
    },
    delete: {
      title: '删除个人信息',
      points: [
        `删除贵方处理的本人个人信息：${blank('需要删除的信息，或写“全部”')}。`,
        `删除的理由：${blank('例如处理目的已实现、本人撤回同意、停止使用服务')}。`,
        '法律、行政法规规定的保存期限未届满的，请说明其名称，并停止除存储和采取必要的安全保护措施之外的处理。',
      ],
    },
    withdraw: {
      title: '撤回同意',
      points: [
        `撤回本人对下列处理的同意：${blank('例如位置权限、营销短信、向第三方提供')}。`,
        '自收到本函起停止基于上述同意的处理，并删除因此收集的个人信息。',
      ],
    },
    'close-account': {
      title: '注销账号',
      points: [
        '注销本人的账号，不附加注册、使用时未要求提供的材料等不合理条件。',
        '注销后删除本人的个人信息或者进行匿名化处理。',
      ],
    },
    portability: {
      title: '转移个人信息',
      points: [
        `将本人的个人信息转移至${blank('接收方的名称和联系方式')}，或者提供转移的途径。`,
        `请求转移的信息：${blank('例如订单记录、上传的内容')}。`,
      ],
    },
    explain: {
      title: '解释说明个人信息处理规则',
      points: [
        `对贵方隐私政策中的下列内容作出解释说明：${blank('条款或问题，例如某项信息为何需要收集')}。`,
        '说明相关处理的目的、方式、个人信息的种类和保存期限。',
      ],
    },
    'refuse-personalised': {
      title: '拒绝个性化推荐',
      points: [
        '停止根据本人的个人特征向本人推送信息、商业营销和个性化广告，或者提供不针对个人特征的选项。',
        '删除针对本人个人特征的用户标签。',
      ],
    },
    deceased: {
      title: '近亲属行使死者个人信息权利',
      points: [
        `对死者${blank('死者姓名')}（账号：${blank('死者的账号')}）的个人信息办理：${blank('查阅、复制、更正或删除')}。`,
        `为本人的下列合法、正当利益：${blank('理由')}。`,
        `死者生前对其个人信息有无其他安排：${blank('无，或写明安排')}。`,
      ],
    },
  },
  identity: [
    `本人的账号：${blank('注册手机号、邮箱或用户名')}`,
    '如需核验身份，请以必要为限，不要求提供注册、使用时未提供过的信息。',
  ],
  identityOfKin: [
    `本人与死者的关系：${blank('例如配偶、父母、子女')}`,
    '相关证明材料可另行提供，请告知所需的材料及安全的提交方式，并以必要为限。',
  ],
  closing: [
    '如拒绝本请求，请依照《中华人民共和国个人信息保护法》第五十条说明理由。本人保留投诉、举报和依法提起诉讼的权利。',
  ],
  signature: [`请求人：${blank('姓名')}`, `联系方式：${blank('用于接收答复的电话或邮箱')}`, `日期：${blank('日期')}`],
  pasteHere: '（信件全文已复制，请在此处粘贴）',
};

/** Letters in Simplified script under a law of which nothing was checked: no article, no time, no authority by name. */
export const NEUTRAL_SIMPLIFIED: LetterWords = {
  ...SIMPLIFIED,
  deadline: {
    promised: SIMPLIFIED.deadline.promised,
    promisedTooLong: SIMPLIFIED.deadline.promised,
    limit: '请及时办理并答复。',
    prompt: '请及时办理并答复。',
  },
  closing: ['如拒绝本请求，请书面说明理由。本人保留向主管机关投诉的权利。'],
};
