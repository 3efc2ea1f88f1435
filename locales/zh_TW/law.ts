import type { LawWords } from '../law.ts';

export const law: LawWords = {
  basis: '參照',
  source: {
    pipl: '中國大陸個人信息保護法',
    'data-regulation': '網絡數據安全管理條例',
    'civil-code': '中國大陸民法典',
    'consumer-rule': '侵害消費者權益行為處罰辦法',
    'app-methods': 'App 認定方法（2019）',
    'self-assessment': '實踐指南 TC260-PG-20202A',
  },
  articles: (source, articles) => {
    const numbers = articles.join('、');
    return numbers.includes('.') ? `${source} ${numbers}` : `${source}第\u{a0}${numbers}\u{a0}條`;
  },
  dueWhen: {
    'cross-border': '如跨境傳輸',
    sharing: '如向他人提供',
    'recipients-named': '如向他人提供',
    'sdk-list': '如嵌入 SDK',
    sensitive: '如處理敏感資料',
    minors: '如處理未成年人資料',
    'automated-decision': '如使用自動化決策',
    cookies: '如使用 Cookie',
  },
  conditional: (due, basis) => `${due}：${basis}`,
  mainland: '參照的是中國大陸的規定；這份政策若適用其他地區的法律，以當地為準。',
};
