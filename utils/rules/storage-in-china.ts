import { REGIONS } from '../lexicon/regions.ts';
import type { ClauseRule } from './clause-rule.ts';

const OUTSIDE = /香港|澳门|台|新[北竹界]|高雄|桃园|九龙|中国/;
/** Provinces and cities of the Mainland; 台州 and 烟台 are none of Taiwan's. */
const REGION = `(?:${REGIONS.filter((name) => /台州|烟台/.test(name) || !OUTSIDE.test(name)).join('|')})`;
const SITE = '(?:服务器|机房|数据中心|政务云|云平台|节点|区域|云(?=$|[,、;]))';
const KEEP = '(?:存储|储存|存放|保存|保管|托管|部署|存|放)';

/** Where the data is kept: in China (Mainland, or the policy's own 境内). */
export const IN_CHINA_RULES: readonly ClauseRule<'in-china'>[] = [
  {
    id: 'storage/in-china',
    value: 'in-china',
    cues: ['境内', '国内', '中国', '大陆', '内地'],
    match:
      /(?:存储|储存|存放|保存|保留|存于|置于|托管|留存|部署)[^。;]{0,30}(?:境内|国内|大陆|内地|中国(?:$|[,:(的、]|[^,。;()]{2,40}(?:服务器|机房)))|(?:境内|国内|大陆)(?:地区)?的?[^,。;]{0,10}(?:服务器|数据中心|机房|存储|储存|保存)|(?:服务器|数据中心|机房)(?:均|都)?(?:位于|设[在于]|部署[在于]|[处在])[^,。;外]{0,10}(?:境内|国内|大陆|内地)/,
    unless: /(?:不会|不)[^,。;]{0,6}(?:存储|储存|保存)[^,。;]{0,10}(?:境内|国内)|国内(?:外|领先|先进)/,
    outside: ['definition'],
    hits: [
      '您的个人信息将存储在中华人民共和国境内',
      '服务器在中国境内',
      '我们把资料保存于国内的服务器',
      '使用中国大陆的数据中心',
    ],
    misses: ['服务器不在中国境内', '我们采用国内领先的存储技术', '中国消费者协会', '留存您信息的机构(中国某认证中心)'],
  },
  {
    id: 'storage/in-a-region',
    value: 'in-china',
    cues: [
      '服务器',
      '机房',
      '数据中心',
      '政务云',
      ...['存储', '储存', '存放', '保存'].flatMap((keep) => [`${keep}在`, `${keep}于`]),
    ],
    match: new RegExp(
      `${KEEP}[在于][^,。;外"]{0,16}${REGION}[^,。;]{0,12}${SITE}|${KEEP}[在于][^,。;外]{0,12}${SITE}\\((?:位于)?${REGION}|(?:存储|储存|存放|保存)[在于]${REGION}(?:$|[市省,、(])|(?:服务器|机房|数据中心)(?:均|都)?(?:位于|设[在于]|部署[在于]|在)${REGION}`,
    ),
    unless: /不(?:会|得)?[^,。;]{0,6}(?:存储|储存|存放|保存)/,
    outside: ['definition'],
    hits: [
      '数据存放在位于南京的服务器',
      '数据放在某云华东2(上海)机房',
      '全部保存在云溪区政务云(位于湖南省)',
      '服务器位于杭州',
      '存放在我院机房及湖北省卫生健康云,不出境',
      '存储于成都市',
    ],
    misses: [
      '保存在"新江苏"的服务器',
      '保存在香港的服务器',
      '存放于东京机房',
      '存放在北京某某公司',
      '不会存储在上海的服务器',
    ],
  },
];
