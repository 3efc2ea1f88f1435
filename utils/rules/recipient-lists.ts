import type { Rule } from './rule.ts';

/** Lists of names told by the word before them. The group `list` holds the names; all on folded text. */
export const IN_BRACKETS: readonly Rule[] = [
  {
    id: 'list/in-brackets',
    match:
      /(?:[造供产务应]商|厂商|机构|第三方|合作(?:伙伴|方)|公司|平台|通道|渠道|sdk|账[号户]|帐号|第三方(?:应用|软件|服务|工具))\((?:包括但不限于|包括|包含|比如|例如|譬如|如|含|指|即|目前[为有])?:?(?<list>[^()。;:]{3,120})\)/,
    hits: ['征信机构(如白鹭征信、青鸟征信)', '推送sdk(青鸟、白鹭)', '设备制造商(青鸟、白鹭等)'],
    misses: ['姓名(必填、选填)', '第三方(以下简称:甲)'],
  },
  {
    id: 'list/examples',
    match:
      /(?:合作伙伴|合作方|第三方sdk|第三方|服务商|供应商|厂商|机构|应用程序)[^。;,:()]{0,10}[,。]?(?:主要|目前)?(?:包括|包含|例如|比如|如|为|有):?(?<list>[^()。;:]{2,16}(?:、[^()。;:、,]{2,16}){2,8})(?:等|[,。]|$)/,
    hits: ['授权合作伙伴的sdk或应用程序。如青鸟、白鹭、鹭岛地图,配合订单支付', '第三方sdk主要包括青鸟、白鹭、鹭岛等'],
    misses: ['第三方会收集您的信息'],
  },
];

/** What brackets hold as often: a definition, data, conditions, kinds of parties. */
export const NOT_AN_EXAMPLE =
  /以下|下称|简称|统称|定义|见|您|我们|或者其|信息|数据|号码?、|权限|必[填需]|可选|银行卡|姓名|如果|用于|昵称|版本|时间|上述|同意|公开|关联|合同|法律|登记|用户名/;
