import { type Company, companies } from './company.ts';

/** Names that every reader knows and that policies mention for many reasons; login, payment and maps among them. */
export const HOUSEHOLDS: readonly Company[] = [
  ...companies(
    'social',
    [
      [
        '微信',
        'wechat|wechatsdk|weixin|微信登录|微信分享|微信开放平台|微信open|微信朋友圈|微信好友|微信互联|com.tencent.mm',
      ],
      [
        'QQ',
        'tencentqqsdk|qqsdk|腾讯qqsdk|qq互联|qq登录|qq分享|腾讯qq|qq开放平台|qq空间|tencentqq|腾讯互联|腾讯开放平台|qq好友',
      ],
      [
        '微博',
        '新浪微博|weibo|sina微博|微博登录|微博分享|新浪分享|微博开放平台|新浪微博开放平台|weibo_sdk',
        '微梦创科|新浪互联',
      ],
      ['抖音', '抖音开放平台|抖音分享|douyin', '微播视界'],
      ['钉钉', 'dingtalk|钉钉分享', '钉钉(中国)'],
      ['Facebook', '脸书|facebook like|meta platforms'],
      ['Twitter', '推特'],
      ['LinkedIn', '领英'],
      ['LINE'],
      ['Instagram'],
      ['WhatsApp'],
      ['TikTok'],
      ['小红书', '', '行吟信息'],
      ['知乎', '', '智者四海'],
      ['豆瓣', '', '豆网科技'],
      ['人人网'],
      ['哔哩哔哩', 'bilibili|b站', '幻电信息|宽娱数码'],
    ],
    true,
  ),
  ...companies(
    'payment',
    [
      ['支付宝', 'alipay|alipaysdk|支付宝支付|支付宝登录', '支付宝(中国)|支付宝(杭州)|蚂蚁金服|蚂蚁科技|蚂蚁集团'],
      ['银联', '中国银联|银联支付|云闪付|银联云闪付|银联商务|unionpay', '中国银联股份'],
      ['PayPal', '贝宝'],
      ['Apple Pay', 'applepay'],
    ],
    true,
  ),
  ...companies(
    'manufacturer',
    [
      ['华为', 'huawei|华为hms|hmssdk|华为终端|华为账号', '华为技术有限公司|华为软件技术|华为终端有限公司'],
      ['小米', 'xiaomi|小米集团|小米账号', '小米科技|小米移动软件|小米信息服务|小米通讯'],
      ['OPPO', '', '欢太|oppo广东移动通信'],
      ['vivo', '', '维沃|天宸网络|步步高电子'],
      ['魅族', 'meizu|flyme', '魅族科技|魅族通讯|魅网科技'],
      ['荣耀', 'honor', '荣耀终端'],
      ['三星', 'samsung', '三星电子'],
      ['一加手机', 'oneplus'],
      ['联想手机', 'lenovo'],
      ['苹果', 'apple|苹果公司|appleinc|苹果账号|苹果健康|apple id|signinwithapple', '苹果电脑贸易'],
    ],
    true,
  ),
  ...companies(
    'partner',
    [
      ['腾讯', 'tencent|腾讯公司|腾讯社交', '腾讯计算机系统|腾讯计算系统|腾讯科技'],
      ['百度', 'baidu', '百度网讯|百度在线网络|百度时代|百度云计算|小度互娱'],
      ['阿里巴巴', 'alibaba|阿里巴巴集团', '阿里巴巴网络|阿里巴巴(中国)|阿里巴巴集团控股|阿里巴巴科技'],
      ['谷歌', 'google|googleinc|谷歌公司', '谷翔信息'],
      ['微软', 'microsoft'],
      ['网易', 'netease', '网易(杭州)'],
      ['新浪', 'sina'],
      ['字节跳动', 'bytedance|今日头条', '字节跳动科技|字节跳动网络|今日头条科技'],
      ['奇虎360', '360sdk|奇虎', '奇虎科技|迅驰数码'],
      ['淘宝', 'taobao', '淘宝(中国)软件|淘宝网络|淘宝中国(软件)'],
      ['京东', 'jd.com', '京东世纪|京东叁佰陆拾度'],
      ['美团', '', '三快在线|三快科技'],
      ['拼多多', '', '上海寻梦'],
      ['亚马逊', 'amazon'],
    ],
    true,
  ),
  ...companies(
    'telecom',
    [
      ['中国移动', '', '中移互联网|中国移动通信'],
      ['中国联通', '', '联合网络通信|小沃科技'],
      ['中国电信', '天翼', '世纪龙信息|中国电信集团|中国电信股份'],
    ],
    true,
  ),
];
