import { DISCLOSURES } from '../../utils/policy/ids.ts';
import type { Evidence, PolicySummary } from '../../utils/policy/summary.ts';

/** The text that the sample summary quotes; of our own writing. */
export const SAMPLE_TEXT = [
  '《青禾记账隐私政策》由青禾（杭州）软件有限公司发布，自2026年3月1日起生效。',
  '您注册时需要提供手机号码，用于创建账号；您也可以自愿上传人脸照片用于登录。',
  '统计服务由友林数据提供，其SDK会获取IP地址。我们委托物流公司配送奖品。',
  '您可以在“我的—设置—注销账号”中注销账号，我们将在15个工作日内答复。',
  '电话：400-000-1234，邮箱：privacy@qinghe.example，网址：https://qinghe.example/privacy。',
  '数据存储于境内，保存三年，不会出境。您继续使用即视为同意修订后的政策。',
].join('\n');

const quote = (words: string): Evidence[] => {
  const start = SAMPLE_TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the sample text: ${words}`);
  return [{ start, end: start + words.length, quote: words }];
};

const MISSING: readonly string[] = ['changes', 'cookies', 'minors'];

/** A summary with something in every field. */
export const sampleSummary = (): PolicySummary => ({
  schemaVersion: 1,
  source: {
    url: 'https://qinghe.example/privacy',
    title: '青禾记账隐私政策',
    language: 'zh-Hans',
    characters: SAMPLE_TEXT.length,
  },
  policy: {
    product: '青禾记账',
    operator: '青禾（杭州）软件有限公司',
    version: null,
    publishedOn: null,
    updatedOn: null,
    effectiveOn: '2026-03-01',
  },
  headEvidence: { product: quote('青禾记账隐私政策'), effectiveOn: quote('自2026年3月1日起生效') },
  collected: [
    {
      type: 'basic.phone',
      by: ['self'],
      purposes: ['创建账号'],
      required: true,
      evidence: quote('您注册时需要提供手机号码'),
    },
    {
      type: 'biometric.face',
      by: ['self'],
      purposes: [],
      required: false,
      evidence: quote('您也可以自愿上传人脸照片用于登录'),
    },
    { type: 'network.ip', by: ['sdk'], purposes: ['统计'], required: null, evidence: quote('其SDK会获取IP地址') },
  ],
  permissions: [{ permission: 'camera', evidence: quote('上传人脸照片') }],
  recipients: [
    {
      name: null,
      aliases: [],
      kind: 'logistics',
      modes: ['entrust'],
      dataTypes: [],
      purposes: ['配送奖品'],
      link: null,
      evidence: quote('我们委托物流公司配送奖品'),
    },
    {
      name: '友林数据',
      aliases: ['友林'],
      kind: 'analytics',
      modes: ['sdk'],
      dataTypes: ['network.ip'],
      purposes: ['统计'],
      link: 'https://youlin.example/privacy',
      evidence: quote('统计服务由友林数据提供'),
    },
  ],
  rights: [
    { right: 'close-account', how: '我的—设置—注销账号', evidence: quote('注销账号，我们将在15个工作日内答复') },
  ],
  contacts: [
    { kind: 'phone', value: '400-000-1234', role: 'operator', evidence: quote('400-000-1234') },
    {
      kind: 'email',
      value: 'privacy@qinghe.example',
      role: 'privacy-officer',
      evidence: quote('privacy@qinghe.example'),
    },
    { kind: 'url', value: 'https://qinghe.example/privacy', role: 'operator', evidence: [] },
  ],
  responseTime: { days: 15, working: true, evidence: quote('15个工作日内答复') },
  retention: [{ period: '三年', evidence: quote('保存三年') }],
  storage: { inChina: true, crossBorder: 'no', evidence: quote('数据存储于境内') },
  flags: [{ flag: 'implied-consent', evidence: quote('您继续使用即视为同意修订后的政策') }],
  disclosures: DISCLOSURES.map((disclosure) => ({ disclosure, given: !MISSING.includes(disclosure), evidence: [] })),
});
