import { DATA_TYPE_IDS, FLAGS, MODES, RECIPIENT_KINDS, RIGHTS } from '../../utils/policy/ids.ts';
import type { Evidence, PolicySummary } from '../../utils/policy/summary.ts';

const proofs = (n: number, what: string): Evidence[] =>
  Array.from({ length: n }, (_, i) => ({
    start: i * 100,
    end: i * 100 + 60,
    quote: `为了向您提供${what}以及与之相关的第 ${i + 1} 项服务，在取得您的同意后，我们会收集或使用上述信息，您可以随时在“设置—隐私”中关闭。`,
  }));

const NAMES = ['北辰云图', '澄海支付', '远帆推送', '栖木统计', '白榆地图', '青梧安全', '云杉广告', '霁月客服'];

/** As long as policies get: every data type, sixty recipients, every right and flag, up to nine proofs each. */
export const longSummary = (summary: PolicySummary): PolicySummary => ({
  ...summary,
  policy: {
    ...summary.policy,
    product: '松烟手账专业版暨松烟云端协作空间与配套小程序、网页版及桌面版软件',
    operator: '南屿市澄汀网络科技有限公司及其关联公司南屿市澄汀云计算服务有限责任公司',
  },
  collected: DATA_TYPE_IDS.map((type, i) => ({
    type,
    by: i % 5 === 0 ? ['self', 'sdk'] : i % 7 === 0 ? ['thirdparty'] : ['self'],
    purposes: i % 2 === 0 ? ['创建账号', '向您展示可能感兴趣的内容与广告', '排查故障与保障账号安全'] : [],
    required: i % 3 === 0 ? true : i % 3 === 1 ? false : null,
    evidence: proofs(1 + (i % 9), '账号与社区'),
  })),
  recipients: Array.from({ length: 60 }, (_, i) => ({
    name: i % 10 === 9 ? null : `${NAMES[i % NAMES.length]}${i}（南屿）信息技术有限公司`,
    aliases: i % 4 === 0 ? [`${NAMES[i % NAMES.length]} SDK`] : [],
    kind: RECIPIENT_KINDS[i % RECIPIENT_KINDS.length] ?? 'partner',
    modes: MODES.slice(i % 4, (i % 4) + 1 + (i % 2)),
    dataTypes: DATA_TYPE_IDS.slice(i, i + (i % 6)),
    purposes: ['统计用户的活跃情况', '推送消息'],
    link: i % 3 === 0 ? 'https://partner.example.com/privacy' : null,
    evidence: proofs(1 + (i % 4), '第三方服务'),
  })),
  rights: RIGHTS.map((right, i) => ({
    right,
    how: i % 2 === 0 ? '我的—设置—账号与安全—个人信息管理' : null,
    evidence: proofs(1 + (i % 3), '个人信息权利'),
  })),
  flags: FLAGS.map((flag) => ({ flag, evidence: proofs(2, '本政策的修订') })),
  disclosures: summary.disclosures.map((each) => ({ ...each, given: false, evidence: [] })),
});
