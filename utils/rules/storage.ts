import { OUTSIDE_MAINLAND, PLACES_ABROAD } from '../lexicon/places-abroad.ts';
import type { ClauseRule } from './clause-rule.ts';
import { ABROAD, ASK, CUES, DATA, IF, KEPT_AT, LIES_ABROAD, MOVE, NOT_KEPT, PLACE, THERE } from './export-words.ts';

/**
 * What one clause says about data leaving the country (PIPL art. 38–40):
 * - `denied`: it does not happen. - `asked-first`: not without consent, which is asked for should it become necessary.
 * - `if-needed`: a service that needs it is left open. - `excepted`: it happens under conditions. - `told`: it happens.
 * - `kept-abroad`: it lies there.
 */
export type Export = 'denied' | 'asked-first' | 'if-needed' | 'excepted' | 'told' | 'kept-abroad';

/** Lists of what a policy update or an incident notice will tell speak of export without saying anything about it. */
const ELSEWHERE = ['changes', 'agreement'] as const;

/** In order of strength of wording: the first rule that matches a sentence tells what it says. */
export const EXPORT_RULES: readonly ClauseRule<Export>[] = [
  {
    id: 'export/in-china-except',
    value: 'excepted',
    cues: ['境内', '国内', '大陆'],
    match:
      /(?:境内|国内|大陆)[^。]{0,24}(?:(?:以下|下列|如下)(?:几种)?(?:情[形况]|场景)(?:除外|外)|除(?:以下|下列)[^,。]{0,12}外|部分场景)/,
    outside: ELSEWHERE,
    hits: [
      '个人信息存储在中国境内,以下情形除外',
      '资料存放于国内,但下列情况除外:',
      '数据存储在境内,部分场景需要传输至境外',
    ],
    misses: ['个人信息存储在中国境内', '以下情形无需征得您的同意'],
  },
  {
    // In a sentence of its own, behind where the data lies; under sharing and the like it excepts from another promise.
    id: 'export/except-below',
    value: 'excepted',
    cues: ['以下情形除外', '以下情况除外', '下列情形除外', '下列情况除外'],
    match: /^但?(?:以下|下列)情[形况]除外/,
    inside: ['storage', 'security', 'cross-border'],
    hits: ['以下情形除外:'],
    misses: ['我们不会转让您的信息,但以下情况除外'],
  },
  {
    id: 'export/when-conditions-met',
    value: 'excepted',
    cues: ['境外', '海外', '国外', '跨境'],
    match: new RegExp(
      `(?:以下|下列)(?:情[形况]|场景)[^。]{0,40}${ABROAD}|${ABROAD}的?(?:情[形况]|场景)(?:包括|如下|有)`,
    ),
    unless: /无需|不需|除外/,
    outside: ELSEWHERE,
    hits: ['以下情形下,我们会在履行法定义务后向境外实体提供您的个人信息', '需要传输至境外的场景包括:'],
    misses: ['以下情形会公开披露您的信息'],
  },
  {
    id: 'export/denied-except',
    value: 'excepted',
    cues: ['境外', '海外', '国外', '跨境', '出境'],
    match: new RegExp(
      `(?:不(?:会|将|予|得|对|向)?|没有|从不|并不|暂不|未)[^,。;]{0,24}(?:${ABROAD})[^。;]{0,24}[,(](?:除非|但)(?![^。;]{0,10}(?:同意|授权|许可|法律|法规|监管|另有|强制))[^。;]{2,50}(?:除外|例外|传输|传至|提供|出境|转移|发送|服务|功能|业务|产品)`,
    ),
    unless: /但(?:是)?(?:我们)?(?:也|仍|会|将|不)?(?:保证|采取|不会|不保证)/,
    outside: ELSEWHERE,
    hits: [
      '我们不会将您的信息传输至境外,除非您使用跨境购物功能',
      '我们不会向境外提供您的信息,但您使用海外代购服务的除外',
      '我们不会向境外提供数据,但您使用第三方账号登录时邮箱将传输至美国',
    ],
    misses: [
      '我们不会将您的信息传输至境外,除非获得您的单独同意',
      '我们不会向境外提供您的信息,但法律法规另有规定的除外',
      '我们不会将您的信息传输至境外,但我们会采取安全措施',
    ],
  },
  {
    id: 'export/not-before-consent',
    value: 'asked-first',
    cues: ['境外', '海外', '国外', '跨境', '出境'],
    match: new RegExp(
      `(?:未经|未获|未取得|在获得)[^,。;]{0,12}${ASK}[^。;]{0,12}(?:不会|不得|之前)[^。;]{0,24}${ABROAD}|不(?:会|将|得|向)[^,。;]{0,24}${ABROAD}[^。;]{0,24}除非[^。;]{0,16}${ASK}`,
    ),
    outside: ELSEWHERE,
    hits: ['未经您同意,不会向境外提供', '在获得授权之前,不会向境外传输', '不会传输至境外,除非获得您的同意'],
    misses: ['在获得您的授权后,个人信息可能被转移到境外', '我们不会将您的信息传输至境外'],
  },
  {
    id: 'export/denied',
    value: 'denied',
    cues: CUES,
    match: new RegExp(
      `(?:不(?:会|将|得|往|涉及|存在|发生|进行|予|对|做|向|把|开展|从事|支持|允许|需要|曾)|(?:没有|暂无|从不|尚未|均未|并未|暂未|并不|暂不|从未|无(?!法|论)|未(?!经|来|成|获|取|明|必)))[^,。;]{0,24}${ABROAD}|${DATA}[^,。;]{0,8}(?:不|未)(?:会|曾|予|再)?(?:出境|跨境)|${DATA}[^,。;]{0,16}(?:不会?|无需|未)[^,。;]{0,8}(?:传输|提供|转移|传送)(?:至|到|给)[^,。;]{0,10}${ABROAD}|(?:境内|国内|大陆|存[储放于在]|保存|托管)[^。;]{0,24},(?:均|也|且|并|数据)?(?:不会?|未)(?:出境|跨境)`,
    ),
    unless: new RegExp(
      `(?:不会|不)(?:因|限制|影响|改变|会因)[^,。;]{0,16}${ABROAD}|不存在境外收集|不(?:一定)?是?(?:位于|在)[^,。;]{0,8}所在`,
    ),
    outside: ELSEWHERE,
    hits: [
      '我们不会将您的个人信息传输至境外',
      '目前不存在向境外提供个人信息的场景',
      '您的数据不会涉及跨境传输',
      '我们不涉及境外业务',
      '我们暂不向境外提供您的个人信息',
      '您的数据不出境',
      '服务器在境内,不出境',
      '数据都存在某云机房,不出境',
      '数据存储于某市政务云,不出境',
      '都在国内服务器,不往国外传',
      '本公司未将个人资料移转至其他国家',
    ],
    misses: [
      '如需跨境传输,我们会征得您的同意',
      '不存在境外收集信息的情况',
      '这不会因海外设施而改变',
      '服务器可能并不位于您所在的国家',
    ],
  },
  {
    id: 'export/asked-first',
    value: 'asked-first',
    cues: CUES,
    match: new RegExp(
      `(?:如需|若需|日后|将来|未来|今后|业务(?:发展)?需要|如确[需有]|如有(?:需要|必要)|因为处理跨境|如果因|[如若]果?(?:我们|本平台|本公司)[^,。;]{0,12}(?:向|将|传))[^。;]{0,50}${ABROAD}[^。]{0,160}${ASK}`,
    ),
    unless: /部分(?:产品|服务|情形|业务)|使用[^,。;]{0,6}跨境|可能会?被(?:转移|传)/,
    outside: ELSEWHERE,
    hits: [
      '如确有必要向境外提供,我们会单独取得您的同意',
      '如需跨境传输,我们将单独征得您的授权同意',
      '若日后为处理跨境业务而向境外机构传输信息的,会事先征得您的同意',
    ],
    misses: [
      '如部分产品涉及跨境业务,我们需要向境外机构传输信息并征得您的同意',
      '如涉及向境外传输,将向您告知并征得同意',
    ],
  },
  {
    id: 'export/if-needed',
    value: 'if-needed',
    cues: CUES,
    match: new RegExp(
      `${IF}[^。;]{0,50}${ABROAD}[^。;]{0,40}|^涉及[^,。;]{0,12}(?:出境|跨境)[^,。;]{0,6}的,|(?:确需|需要)[^,。;]{0,16}(?:向|至|到)${ABROAD}`,
    ),
    unless: /可能会?被?(?:转移|传)|服务器上|如您在境外|(?:出境|境外)等|预[订定]/,
    outside: ELSEWHERE,
    hits: [
      '如部分产品涉及跨境业务,需要向境外机构传输信息的,按照法律法规执行',
      '如涉及向境外传输个人信息,将向您告知并征得同意',
      '涉及个人信息出境的,我们会取得您的单独同意',
    ],
    misses: ['我们会将信息传输至境外的服务器'],
  },
  {
    id: 'export/after-consent',
    value: 'excepted',
    cues: CUES,
    match: new RegExp(
      `(?:获得|经|征得|取得)[^,。;]{0,8}${ASK}[^。;]{0,60}(?:转移|传输|传送|提供)[^。;]{0,30}${ABROAD}|请求您对跨境|可能传送至您所在|[如若当]果?您[^。;]{0,30}(?:境外|以外|海外)[^。;]{0,60}(?:传输|存储|转移)`,
    ),
    outside: ELSEWHERE,
    hits: [
      '在获得您的授权同意后,信息可能会被转移到境外的管辖区',
      '这些资料可能传送至您所在国家、地区',
      '如您将服务用于大陆以外,数据将传输到新加坡的服务器',
    ],
    misses: ['我们会将信息传输至境外'],
  },
  {
    id: 'export/for-a-service-abroad',
    value: 'excepted',
    cues: ['境外', '海外', '国外'],
    match: new RegExp(
      `(?:跨境|境外|海外|国际|出境)[^,。;]{0,10}(?:汇款|汇兑|机票|酒店|支付|购物|物流|快递|寄递|预[订定]|游|保险)[^。;]{0,30}(?:将|把|向)[^。;]{0,40}${MOVE}(?:给|至|到|予)?[^,。;]{0,4}(?:境外|海外|国外)[^,。;]{0,8}(?:银行|航空|机构|承运|酒店|商[户家]|公司|服务商|供应商)`,
    ),
    unless: /不(?:会|得)|吗$/,
    outside: ELSEWHERE,
    hits: ['办理跨境汇款时,我们会将您的姓名传输至境外收款银行', '国际机票预订:我们需要将护照信息提供给境外航空公司'],
    misses: ['您可以预订境外酒店', '我们不会因跨境购物将信息提供给境外商家', '我们会将信息提供给商家'],
  },
  {
    id: 'export/told',
    value: 'told',
    cues: CUES,
    match: new RegExp(
      `(?:可能|会|将|需要|涉及|同意)[^,。;]{0,40}${MOVE}[^,。;]{0,24}(?:${ABROAD}|${PLACE}|香港|世界各地)|(?:可能|会|将|涉及)[^,。;]{0,24}(?:${ABROAD})[^。;]{0,24}${MOVE}|(?:可能|会|将)(?:会)?在[^,。;]{0,20}(?:${ABROAD}|国家/地区)[^,。;]{0,12}(?:${MOVE}|,|$)|(?:我们|本公司)[^,。;]{0,8}在(?!中国(?![^,。;]{2,}))[^,。;]{0,12}${PLACE}[^,。;]{0,16}(?:处理|存储|储存)[^,。;]{0,6}(?:数据|信息|资料)|(?:人士|接收[方者]|承让人|第三方|机构|服务商|供应商)[^。;,]{0,12}(?:可能|或)?(?:会)?(?:位于|身处|设于)[^,。;]{0,8}(?:境外|海外|以外)`,
    ),
    unless:
      /如何|怎样|吗$|预[订定]|汇款|租车|除本协议|(?:转移|传输)之?前|传送至、存储于中国|第三方所在|^[^,。;]{0,8}这些国家|涉嫌|境外接收方|^[^,。;]{0,4}当[^,。;]{0,30}时$/,
    outside: ELSEWHERE,
    hits: [
      '我们可能会向海外设施转让并存储您的个人信息',
      '您的资料可能会在我们设有机构的国家/地区存储',
      '信息传输可能涉及到向中国境外的关联实体传输',
      '上述人士可能位于香港以外地方',
      '我们在新加坡和美国处理数据',
    ],
    misses: ['我们会向其他国家传输您的个人信息吗', '您可以预订境外酒店'],
  },
  {
    id: 'export/servers-elsewhere',
    value: 'told',
    cues: ['服务器', '伺服器', '数据中心', '设施'],
    match: new RegExp(
      `(?:服务器|伺服器|数据中心|机房)[^,。;]{0,12}(?:位于|设[在于]|部署[在于]|在)[^,。;]{0,12}(?:境外|海外|国外|${THERE})|(?:位于|设在|设于|部署在|部署于|在)[^,。;]{0,16}(?:${THERE}|海外|境外)[^,。;]{0,12}(?:服务器|伺服器|数据中心|机房)|(?:服务器|数据中心|设施)[^。;]{0,16}(?:不(?:一定)?(?:是|在)?|以外)[^。;]{0,4}(?:位于|在)[^。;]{0,8}所在的?(?:国家|地区)|(?:世界|全球)各地的?[^,。;]{0,10}(?:服务器|数据中心)[^。;]{0,20}(?:处理|存储)`,
    ),
    outside: ELSEWHERE,
    unless: /不(?:会|得)?(?:使用|将|在|存)[^,。;]{0,16}(?:境外|海外|国外)|没有|未(?:在|将)/,
    hits: [
      '处理信息的服务器可能不在您所在的国家或地区',
      '我们用世界各地的服务器处理您的信息',
      '我们的服务器位于新加坡',
      '我们在北京和美国设有数据中心',
      '我们使用位于日本的云服务器',
      '我们使用设于新加坡的云端伺服器',
    ],
    misses: ['服务器位于中国境内', '我们没有在境外设有数据中心', '数据中心位于香港某某有限公司的机房内'],
  },
  {
    id: 'export/kept-abroad',
    value: 'kept-abroad',
    cues: [...PLACES_ABROAD, '境外', '海外'],
    match: new RegExp(LIES_ABROAD),
    unless: new RegExp(`${NOT_KEPT.source}|(?:${IF}|[需可])[^。;]{0,30}境外`),
    outside: ELSEWHERE,
    hits: [
      '您的数据存储在新加坡',
      '日志保存于位于东京的机房',
      '您的个人信息存储于中华人民共和国境外',
      '我们的服务器位于新加坡',
    ],
    misses: [
      '数据可能存储在境外',
      '数据存储在境内',
      '数据不会存储在美国',
      '海外用户的数据存储在新加坡',
      '信息保存在香港',
      '数据存于日本某有限公司',
    ],
  },
  {
    id: 'export/kept-elsewhere',
    value: 'told',
    cues: [...OUTSIDE_MAINLAND, '利用地区', '地区:'],
    match: new RegExp(
      `${KEPT_AT}[^。;]{0,20}${THERE}|(?:利用|^(?:[(]?[一二三四五\\d][)、.])?)地区:[^。;]{0,24}${PLACE}`,
    ),
    unless: NOT_KEPT,
    outside: ELSEWHERE,
    hits: ['信息保存在香港', '利用地区:境内及日本', '(二)地区:台湾及美国', '地区:台湾及日本'],
    misses: ['您的数据存储在中国境内', '数据保存在香港某某有限公司', '利用地区:境内', '配送地区:日本'],
  },
];
