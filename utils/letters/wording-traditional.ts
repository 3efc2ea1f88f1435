import type { LetterWords } from './wording.ts';

/** What Hong Kong, Taiwan and others in Traditional script call the same things. */
interface Terms {
  readonly lang: string;
  readonly policy: string;
  readonly account: string;
  readonly mail: string;
  readonly identity: string;
  readonly you: string;
  readonly processing: string;
  readonly personalised: string;
  readonly tags: string;
  readonly copy: string;
  readonly user: string;
  readonly closing: string;
}

const blank = (what: string): string => `【請填寫：${what}】`;

const letterWords = (terms: Terms): LetterWords => ({
  lang: terms.lang,
  blank,
  operator: '營運者名稱',
  product: '產品或服務名稱',
  subject: (request, product) => `有關${request}的要求${product === null ? '' : `（${product}）`}`,
  salutation: (operator) => `${operator} 台鑒：`,
  opening: (product) => `本人是「${product}」的${terms.user}，現就本人的個人資料向${terms.you}提出以下要求。`,
  openingOfKin: (product) =>
    `本人是「${product}」一位已故${terms.user}的近親屬，現就其個人資料向${terms.you}提出以下要求。`,
  heading: {
    request: '要求事項',
    basis: '法律依據',
    promise: `${terms.you}的承諾`,
    deadline: '處理期限',
    identity: `${terms.identity}核實`,
  },
  numbered: (n, heading) => `${'一二三四五六'[n - 1]}、${heading}`,
  promiseLead: (dated, url) =>
    `${terms.you}的${terms.policy}${dated ? `（${dated}）` : ''}${url ? `（${url}）` : ''}載明：`,
  quote: (text) => `「${text.replaceAll('「', '『').replaceAll('」', '』')}」`,
  date: (iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  },
  deadline: {
    promised: (said) => `${terms.you}載明：${said}。請依此處理本要求。`,
    promisedTooLong: (said) => `${terms.you}載明：${said}。請依此處理本要求。`,
    limit: '請儘快處理並答覆。',
    prompt: '請儘快處理並答覆。',
  },
  request: {
    access: {
      title: `查閱個人資料及索取${terms.copy}`,
      points: [
        `告知${terms.you}是否持有本人的個人資料；如有，請提供${terms.copy}，並說明資料的類別，以及${terms.processing}的目的。`,
        '說明本人個人資料曾提供予哪些第三方。',
      ],
    },
    correct: {
      title: '更正、補充個人資料',
      points: [
        `將${blank('不正確或不完整的資料')}更正或補充為${blank('正確、完整的內容')}。`,
        '更正後通知曾獲提供上述資料的第三方。',
      ],
    },
    delete: {
      title: '刪除個人資料',
      points: [
        `刪除本人的下列個人資料：${blank('需要刪除的資料，或寫「全部」')}。`,
        `刪除的理由：${blank('例如目的已達成、不再使用服務')}。`,
        '如因法令規定須繼續保存，請說明其名稱及期限。',
      ],
    },
    withdraw: {
      title: '撤回同意',
      points: [
        `撤回本人對下列事項的同意：${blank('例如行銷、提供予第三方、位置資料')}。`,
        `停止基於上述同意的${terms.processing}。`,
      ],
    },
    'close-account': {
      title: `刪除${terms.account}`,
      points: [`刪除本人的${terms.account}，並刪除不再需要保存的個人資料。`],
    },
    portability: {
      title: '轉移個人資料',
      points: [
        `將本人的個人資料轉移至${blank('接收者的名稱和聯絡方式')}，或提供可供轉移的電子檔案。`,
        `要求轉移的資料：${blank('例如訂單紀錄、上傳的內容')}。`,
      ],
    },
    explain: {
      title: '說明個人資料的處理方式',
      points: [`就${terms.policy}中的下列內容作出說明：${blank('條款或問題')}。`],
    },
    'refuse-personalised': {
      title: terms.personalised,
      points: [`停止將本人的個人資料用於${terms.tags}。`, '停止向本人發送推廣訊息。'],
    },
    deceased: {
      title: `處理已故${terms.user}的個人資料`,
      points: [
        `就已故${terms.user}${blank('死者姓名')}（${terms.account}：${blank(`死者的${terms.account}`)}）的個人資料辦理：${blank('查閱、更正或刪除')}。`,
      ],
    },
  },
  identity: [
    `本人的${terms.account}：${blank(`註冊電話、${terms.mail}或${terms.user}名稱`)}`,
    `如需核實${terms.identity}，請以必要為限。`,
  ],
  identityOfKin: [
    `本人與死者的關係：${blank('例如配偶、父母、子女')}`,
    '相關證明文件可另行提供，請告知所需文件及安全的遞交方式。',
  ],
  closing: [terms.closing],
  signature: [
    `申請人：${blank('姓名')}`,
    `聯絡方式：${blank(`用於接收答覆的電話或${terms.mail}`)}`,
    `日期：${blank('日期')}`,
  ],
  pasteHere: '（信件全文已複製，請在此處貼上）',
});

/** Letters under Hong Kong's 個人資料(私隱)條例. */
export const HONG_KONG = letterWords({
  lang: 'zh-HK',
  policy: '私隱政策',
  account: '帳戶',
  mail: '電郵',
  identity: '身份',
  you: '貴方',
  processing: '使用',
  personalised: '停止直接促銷及個人化推廣',
  tags: '直接促銷及個人化推廣',
  copy: '複本',
  user: '用戶',
  closing: '如拒絕本要求，請書面說明理由。本人保留向個人資料私隱專員公署投訴的權利。',
});

/** Letters under Taiwan's 個人資料保護法. */
export const TAIWAN = letterWords({
  lang: 'zh-TW',
  policy: '隱私權政策',
  account: '帳號',
  mail: '電子郵件',
  identity: '身分',
  you: '貴方',
  processing: '處理、利用',
  personalised: '停止行銷及個人化推薦',
  tags: '行銷及個人化推薦',
  copy: '複製本',
  user: '使用者',
  closing: '如拒絕本要求，請書面說明理由。本人保留向主管機關申訴的權利。',
});

/** Letters in Traditional script under a law of which nothing was checked. */
export const NEUTRAL_TRADITIONAL = letterWords({
  lang: 'zh-Hant',
  policy: '私隱政策',
  account: '帳戶',
  mail: '電郵',
  copy: '複本',
  user: '用戶',
  identity: '身份',
  you: '貴方',
  processing: '使用',
  personalised: '停止直接促銷及個人化推廣',
  tags: '直接促銷及個人化推廣',
  closing: '如拒絕本要求，請書面說明理由。本人保留向主管機關投訴的權利。',
});
