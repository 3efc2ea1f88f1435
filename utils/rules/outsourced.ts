/**
 * Functions that others usually run: "支付由某公司提供" names a supplier, not who runs the product, and 支付 no product.
 * Folded text, `◎` for the name.
 */
const FUNCTIONS =
  '支付|付款|收款|结算|推送|配送|送货|物流|快递|运输|短信|短信下发|验证码|登录|登陆|一键登录|分享|地图|定位|导航|位置|统计|数据分析|数据统计|广告|客服|存储|云存储|云服务|托管|语音|语音识别|文字识别|翻译|认证|实名认证|身份认证|实名验证|核验|身份核验|内容审核|审核|风控|反欺诈|热修复|崩溃|日志|提现|音视频|即时通讯|人脸识别|活体检测|电子签名|电子签章|担保|保险|售后|安装|维修|收银|开票|发票|检测|检验|化验|识别|承保|催收|审方|招聘|测评|门禁|缴费|停车|充值';
const QUALIFIED =
  '(?:本?(?:产品|应用|软件|平台|app|网站|功能)(?:内|中|上|里)?的?|我们的|您的|其中的?|目前的?|该|在线|第三方|线上|消息|商品|订单|手机|移动|云端)';

/** What is done by the supplier ◎: "推送功能由◎运营". */
export const OUTSOURCED = new RegExp(
  `(?:^|[,。;:、"()])(?:${QUALIFIED}{0,3}(?:${FUNCTIONS})(?:等|及|和|与|/|、|${FUNCTIONS}){0,4}(?:技术)?(?:功能|服务|能力|业务|接口|模块|环节|系统)?|[^,。;:、"()]{0,14}(?:${FUNCTIONS})(?:功能|能力|接口|模块|环节))(?:[^,。;:、由]{0,4})由◎`,
);
export const OUTSOURCED_HITS = [
  '配送由◎提供',
  '本功能的地图由◎提供',
  '当您下单时,支付由◎处理',
  '推送功能由◎运营',
  '本应用的地图服务由◎提供',
  '应用内的语音识别能力由◎支持',
  '支付、结算服务均由◎完成',
  '收银系统由◎提供',
  '缴费平台由◎提供',
] as const;
export const OUTSOURCED_MISSES = [
  '掌上支付由◎提供',
  '云杉地图app由◎开发',
  '本服务由◎提供',
  '云杉直播平台由◎运营',
  '云杉支付平台由◎提供',
] as const;

/** A function is no product's name. */
export const FUNCTION_NAME = new RegExp(`^${QUALIFIED}?(?:${FUNCTIONS})(?:技术)?(?:功能|服务|能力|业务|接口|模块)?$`);
