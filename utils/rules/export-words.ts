import { OUTSIDE_MAINLAND, PLACES_ABROAD } from '../lexicon/places-abroad.ts';

export const MOVE = '(?:传输|转移|移转|传送|传递|国际传输|提供|转让|存储|储存|存放|处理|备份|披露|发送|流转)';
export const ABROAD =
  '(?:境外|海外|国外|跨境|出境|(?:其他|其它|以外的?|外的?)(?:司法管辖区|国家|地区|地方|地点|区域)|国际传输|(?:大陆|香港|台湾)(?:地区)?(?:境外|以外)|所在(?:的)?国家|司法管辖区之外|目的地?(?:的|所在)?国)';
export const DATA = '(?:信息|数据|资料|隐私)';
export const PLACE = `(?:${PLACES_ABROAD.join('|')})`;
/** As a place where data lies: not the 香港 of a Hong Kong law or of a company's name. */
export const AS_PLACE = '(?!人|法|币|元|公司|交易所|有限|私隐|居民|用户|子公司|[^,。;]{0,12}有限公司)';
export const THERE = `(?:${[...PLACES_ABROAD, ...OUTSIDE_MAINLAND].join('|')})${AS_PLACE}`;
export const KEPT_AT = `(?:${DATA}|日志|记录|内容|备份)[^。;]{0,16}(?:存储|储存|存放|保存|保留|托管|备份|存|放)[^,。;]{0,2}(?:在|于|至|到)`;
/** Data or the machines that hold them lie abroad, told by a sentence or by a label: "存储地区:…". */
export const LIES_ABROAD = `${KEPT_AT}(?:[^。;]{0,20}${PLACE}${AS_PLACE}|(?:中国|中华人民共和国|我国|大陆){0,2}境外)|(?:存储|储存|存放|保存|托管|部署)(?:地|地[区域点]|区域|位置)(?:为|是|在|:){1,2}[^。;,]{0,6}(?:${PLACE}|境外|海外)|(?:系统|平台|网站)由[^,。;]{2,24}(?:托管|存放|部署)[在于][^,。;]{0,4}${PLACE}|(?:服务器|伺服器|数据中心|机房)(?:均|都)?(?:位于|设[在于]|部署[在于])[^,。;]{0,6}(?:${PLACE}|境外|海外)${AS_PLACE}`;
export const NOT_KEPT =
  /不(?:会|得)?[^,。;]{0,12}(?:存储|储存|存放|保存|存)|没有|未(?:在|将)|[如若]您(?:位于|所在)|用户(?:位于|所在)|(?:海外|境外|国外|国际版?|欧[洲盟美])(?:地区|市场)?的?用户/;
export const IF = '(?:(?<!例|[比譬])如(?!有[),]|下|此|何|美国)|若|倘|一旦|当(?=[您你我])|日后|将来|未来|今后)';
export const ASK = '(?:同意|授权|许可|允许)';
export const CUES = [
  '境外',
  '海外',
  '国外',
  '跨境',
  '出境',
  '国家',
  '目的国',
  '目的地国',
  '司法管辖区',
  '以外',
  '香港',
  '世界各地',
  ...PLACES_ABROAD,
];
