import type { Collector } from '../../policy/summary.ts';
import { matches } from '../../text/pattern.ts';
import type { Sentence } from '../../text/reading.ts';
import type { Zone } from './stance.ts';

const SDK =
  /sdk|软件开发工具包|插件|(?:第三方|合作伙伴|服务商|供应商|运营商|支付机构)[^。,]{0,16}(?:可能)?(?:会|将|需要)?(?:收集|获取|采集|读取|记录)/;
const OTHERS =
  /(?:从|向|由)(?:其他|其它)?(?:第三方|关联|合作|微信|qq|微博|支付宝)[^。,]{0,20}(?:处|平台|账号|获取|获得|收集|接收)|第三方[^。,]{0,20}(?:向我们|提供给我们|共享给我们|分享给我们)|间接(?:收集|获取)/;

/** Who collects in this sentence. The operator, unless the sentence or its section names another. */
export function collectorsOf(sentence: Sentence, zone: Zone): Collector {
  const { text } = sentence;
  if (matches(OTHERS, text)) return 'thirdparty';
  if (zone === 'sdk' || matches(SDK, text)) return 'sdk';
  return 'self';
}
