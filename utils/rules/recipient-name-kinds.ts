import type { ServiceKindRule } from './recipient-service-kinds.ts';

/** What a firm's own registered name says that it is comes before all that stands around it. */
export const NAME_KINDS: readonly ServiceKindRule[] = [
  {
    id: 'name/professional',
    kind: 'professional',
    match: /(?:律师|会计师|税务师|专利代理)事务所/,
    hits: ['上海白鹭律师事务所', '北京青鸟会计师事务所(特殊普通合伙)'],
    misses: ['白鹭建筑设计事务所'],
  },
  {
    id: 'name/collection',
    kind: 'partner',
    match: /催收|收数/,
    hits: ['重庆白鹭催收服务有限公司'],
    misses: ['白鹭收银科技有限公司'],
  },
  {
    id: 'name/financial',
    kind: 'financial',
    match:
      /(?:银行|保险|信用社|信托|证券|期货|基金|小额贷款|消费金融|融资租赁|融资担保|金融租赁)(?!卡|会)[^识]{0,14}(?:公司|[行社部])$|(?<!特)征信|金服|银行$|信用(?:卡处理中心|信息基础数据库)|票据交换所/,
    hits: [
      '贵州白鹭银行股份有限公司',
      '白鹭再保险股份有限公司北京分公司',
      '白鹭保险经纪有限公司',
      '白鹭证券投资者保护基金有限责任公司',
      '白鹭银行',
      '白鹭征信有限公司',
      '财团法人白鹭征信中心',
      '白鹭银行南京分行',
    ],
    misses: ['银行卡识别sdk', '白鹭公益基金会', '手机银行sdk', '保险箱'],
  },
  {
    id: 'name/logistics',
    kind: 'logistics',
    match: /(?:物流|速递|快递|速运|快运|货运|配送|仓储)[^,。;]{0,10}公司$/,
    hits: ['上海青鸟速运有限公司', '白鹭仓储服务有限公司'],
    misses: ['物流查询sdk', '白鹭科技有限公司'],
  },
];
