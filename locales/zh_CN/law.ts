import type { LawWords } from '../law.ts';

export const law: LawWords = {
  basis: '参照',
  source: {
    pipl: '个人信息保护法',
    'data-regulation': '网络数据安全管理条例',
    'civil-code': '民法典',
    'consumer-rule': '侵害消费者权益行为处罚办法',
    'app-methods': 'App 认定方法（2019）',
    'self-assessment': '实践指南 TC260-PG-20202A',
  },
  articles: (source, articles) => {
    const numbers = articles.join('、');
    return numbers.includes('.') ? `${source} ${numbers}` : `${source}第\u{a0}${numbers}\u{a0}条`;
  },
  dueWhen: {
    'cross-border': '如向境外提供',
    sharing: '如向他人提供',
    'recipients-named': '如向他人提供',
    'sdk-list': '如嵌入 SDK',
    sensitive: '如处理敏感信息',
    minors: '如处理未成年人信息',
    'automated-decision': '如作自动化决策',
    cookies: '如使用 Cookie',
  },
  conditional: (due, basis) => `${due}：${basis}`,
  mainland: '参照的是中国大陆的规定；这份政策若适用其他地区的法律，以当地为准。',
};
