import { summarize } from '../../utils/analysis/summarize.ts';
import { type Grounds, groundsOf } from '../../utils/letters/grounds.ts';
import type { PolicyDocument } from '../../utils/policy/document.ts';
import type { PolicySummary, Source } from '../../utils/policy/summary.ts';

/** Small policies of our own writing, one for each jurisdiction. */
const TEXTS = {
  cn: [
    '云屿便签隐私政策',
    '更新日期：2026年5月6日',
    '生效日期：2026年5月13日',
    '本政策由青岚市云屿网络科技有限公司（以下简称“我们”）制定，依据《中华人民共和国个人信息保护法》说明我们如何处理您的个人信息。',
    '一、我们如何收集和使用您的个人信息',
    '您注册账号时，我们会收集您的手机号码，用于创建账号。',
    '我们会根据您的浏览记录向您推荐便签模板。您可以在“我的-设置-隐私-个性化推荐”中关闭个性化推荐。',
    '如您不想接收我们发送的广告，可以回复“T”退订。',
    '二、您的权利',
    '您有权查阅、复制您的个人信息，可以在“我的-设置-个人信息”中查阅。',
    '如您发现个人信息有误，您有权要求我们更正，可发送邮件至privacy@yunyu.example.com提出。',
    '您可以要求我们删除您的个人信息。',
    '您可以在手机的“设置-应用-权限”中关闭相关权限，撤回您的同意。',
    '您可以在“我的-设置-账号与安全-注销账号”中注销您的账号。',
    '三、如何联系我们',
    '您可以通过邮箱privacy@yunyu.example.com与我们的个人信息保护负责人联系，我们将在30天内答复您的请求。',
  ],
  hk: [
    '澄灣書店私隱政策聲明',
    '澄灣書店有限公司尊重您的私隱，並遵守《個人資料（私隱）條例》。',
    '一、收集個人資料',
    '您登記帳戶時，我們會收集您的姓名、電郵地址及流動電話號碼。',
    '二、查閱及更正個人資料',
    '您有權查閱及更正您的個人資料，可電郵至privacy@chingwan.example.com提出。',
    '如您不希望收到推廣訊息，可電郵通知我們停止直接促銷。',
  ],
  tw: [
    '松嶼手作隱私權政策',
    '松嶼手作股份有限公司依個人資料保護法蒐集、處理及利用您的個人資料。',
    '一、個人資料之蒐集',
    '您註冊會員時，我們會蒐集您的姓名、電子郵件及手機號碼。',
    '二、當事人權利',
    '您得向我們查詢、請求閱覽、請求製給複製本、請求補充或更正、請求停止蒐集、處理或利用，以及請求刪除您的個人資料。',
    '如有疑問，請以電子郵件service@songyu.example.com與我們聯絡，我們將於15日內答覆。',
  ],
  twList: [
    '青禾選物隱私權政策',
    '本網站由青禾選物股份有限公司（以下簡稱「本公司」）經營。',
    '一、個人資料之蒐集',
    '您加入會員時，我們會蒐集您的姓名、電子郵件及手機號碼。',
    '二、當事人權利',
    '您得依個資法第3條，就您的個人資料行使下列權利：',
    '（一）查詢或請求閱覽。',
    '（二）請求製給複製本。',
    '（三）請求補充或更正。',
    '（四）請求停止蒐集、處理或利用。',
    '（五）請求刪除。',
    '您可來信privacy@qinghe.example.com行使上述權利，本公司將於15日內回覆。',
  ],
} as const;

export type PolicyName = keyof typeof TEXTS;

/** Paragraphs as a document; short numbered ones and the title are headings. */
export function documentOf(paragraphs: readonly string[], host = 'a.example'): PolicyDocument {
  let start = 0;
  const blocks: PolicyDocument['blocks'][number][] = paragraphs.map((paragraph) => {
    const from = start;
    start += paragraph.length + 1;
    const heading = /^[一二三四]、|政策(?:聲明)?$/.test(paragraph);
    return {
      kind: heading ? 'heading' : 'paragraph',
      start: from,
      end: from + paragraph.length,
      level: heading ? 2 : 0,
      number: null,
      cell: null,
      region: 'main',
    };
  });
  const title = paragraphs[0] ?? '';
  return { text: paragraphs.join('\n'), blocks, links: [], title, url: `https://${host}/privacy`, cutFrom: null };
}

export const summaryOf = (paragraphs: readonly string[], language: Source['language'], host?: string): PolicySummary =>
  summarize(documentOf(paragraphs, host), language);

export const policy = (name: PolicyName): PolicySummary =>
  summaryOf(TEXTS[name], name === 'cn' ? 'zh-Hans' : 'zh-Hant');

/** What letters and ways out rest on, of the same policies. */
export const grounds = (name: PolicyName): Grounds => groundsOf(documentOf(TEXTS[name]), policy(name));
