import { REGIONS } from '../lexicon/regions.ts';
import { FOREIGN_PHONE } from './contacts-abroad.ts';

/** A form in which a contact is written; for `allMatches` on a sentence of folded text. */
export interface ContactForm {
  readonly id: string;
  readonly match: RegExp;
  /** [text, value] */
  readonly hits: readonly (readonly [text: string, value: string])[];
  readonly misses: readonly string[];
}

const TLD =
  '(?:com|cn|net|org|me|cc|ai|io|co|top|vip|club|tech|xyz|info|app|edu|gov|tv|hk|tw|mo|jp|sg|uk|eu|de|fr|us|biz|mobi|shop|online|site|fun|ltd|link|wang|asia|icu|work|store|group|pro)';

/** The @ and the dots also as "#", "(at)", "[dot]", so that robots do not find them. */
export const MAIL_SIGN = /@|#|[([{【](?:at?|@)[)\]}】]/;
const DOT = '(?:\\.|[([{【]dot[)\\]}】])';
export const EMAIL: ContactForm = {
  id: 'contact/email',
  match: new RegExp(
    `(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]{0,50}(?:${MAIL_SIGN.source})[a-z0-9][a-z0-9-]{0,40}(?:${DOT}[a-z0-9-]{1,30}){0,3}${DOT}(?:[a-z]{2}(?![a-z0-9])|${TLD}(?:${DOT}(?:cn|hk|tw))?)`,
  ),
  hits: [
    ['邮箱:kefu@spruce.com', 'kefu@spruce.com'],
    ['来信至privacy#spruce.com.cn咨询', 'privacy#spruce.com.cn'],
    ['1357924680@qq.com', '1357924680@qq.com'],
    ['service(at)spruce.cc', 'service(at)spruce.cc'],
    ['邮箱:dpo[at]spruce[dot]com[dot]cn', 'dpo[at]spruce[dot]com[dot]cn'],
    ['邮箱:kefu【at】spruce.com。', 'kefu【at】spruce.com'],
    ['写信至privacy.cn@spruce.se或信箱', 'privacy.cn@spruce.se'],
  ],
  misses: ['@所有人', 'spruce.com', '3#楼201室', 'a@b.se1'],
};

/** "kefu AT spruce.com", "kefu at spruce dot com": only white space, which folding took, tells the signs from letters. */
export const SPELT_EMAIL: ContactForm = {
  id: 'contact/email-spelt',
  match: new RegExp(
    `(?<![a-z0-9._@-])[a-z0-9][a-z0-9._-]{1,30}?at[a-z0-9-]{2,40}(?:\\.[a-z0-9-]{1,30})?(?:\\.|dot)${TLD}(?:(?:\\.|dot)cn)?(?![a-z0-9])`,
  ),
  hits: [
    ['邮箱:kefuatspruce.com', 'kefuatspruce.com'],
    ['邮箱:kefuatsprucedotcom', 'kefuatsprucedotcom'],
  ],
  misses: ['邮箱:kefu@spruce.com', '邮箱见官网'],
};

export const URL_FORM: ContactForm = {
  id: 'contact/url',
  match: new RegExp(
    `https?:\\/\\/[a-z0-9.-]{3,80}(?::\\d{2,5})?(?:\\/[a-z0-9/._~%#?&=+!@:-]{0,200})?|(?<![a-z0-9@/.-])(?=[a-z0-9-]{0,40}[a-z-])(?:[a-z0-9-]{1,40}\\.){1,4}${TLD}(?:\\.cn)?(?![a-z0-9@]|-[a-z0-9])(?:\\/[a-z0-9/._~%#?&=+-]{0,120})?`,
  ),
  hits: [
    ['详见https://www.spruce.com/help。', 'https://www.spruce.com/help'],
    ['访问e.spruce.cn->点击', 'e.spruce.cn'],
  ],
  misses: ['kefu@spruce.com', '版本2.0.1'],
};

/** Numbers that read as telephone numbers wherever they stand, once a word announces them. */
export const PHONE: ContactForm = {
  id: 'contact/phone',
  match: new RegExp(
    `(?:(?<![@a-z_=/-])${FOREIGN_PHONE}|(?<![\\d.@a-z_=/-])(?:\\+?\\(?(?:86|852|853|886)\\)?-?)?(?:\\(0\\)|\\(?0\\d{1,3}\\)?-?)?\\d[\\d-]{3,30}\\d)(?:(?:转|分机|#|ext\\.?)-?\\d{1,6})?(?![\\d.@a-z%年月元])|(?<![\\d.])110(?![\\d.])`,
  ),
  hits: [
    ['客服电话:400-123-4567', '400-123-4567'],
    ['电话:+86(0)57112345678', '+86(0)57112345678'],
    ['电话:(0571)1234-5678', '(0571)1234-5678'],
    ['客服专线:(02)2345-6789', '(02)2345-6789'],
    ['请拨打95157', '95157'],
    ['手机13912345678', '13912345678'],
    ['电话:010-12345678转801', '010-12345678转801'],
    ['客服专线:(02)2345-6789#12', '(02)2345-6789#12'],
    ['请来电(02)8751-1234分机12', '(02)8751-1234分机12'],
    ['电话:+1(425)5550100', '+1(425)5550100'],
    ['电话:+862161208000', '+862161208000'],
    ['电话:+35315550100', '+35315550100'],
    ['免付费电话1.844.555.0100', '1.844.555.0100'],
    ['singapore012345+6561234567', '+6561234567'],
  ],
  misses: ['版本10.0.12', '2021年', 'id_12345678'],
};

/** In a line about contacts such a number needs no word right before it: area code or 400, and a hyphen. */
export const WRITTEN_AS_PHONE = /^(?:0\d{2,3}-\d{7,8}|[48]00-?\d{3,4}-?\d{3,4})$/;

/** A date reads as a number too. */
export const DATE_SHAPE = /^(?:19|20)\d{2}-?[01]?\d-?[0-3]?\d$/;
/** What makes a run of digits a telephone number: its shape, or, for service numbers, the word right before it. */
export const PHONE_SHAPE =
  /^(?:\+?(?:86|\(86\))-?)?(?:1[3-9]\d{9}|[48]00\d{7}|\(?0\)?\d{1,3}\)?-?(?:\d{7,8}|\d{3,4}-\d{4})(?:(?:[-转#]|分机|ext\.?)\d{1,6})?|\+86-?[1-9]\d{1,2}-?\d{7,8}(?:[-转#]\d{1,6})?|0\d{9,11}|\+?\(?(?:852|853)\)?-?[2-9]\d{7}|\+?\(?886\)?-?\d{8,9})$/;
export const PHONE_CUE =
  /电话|热线|致电|拨打|拨|手机|座机|来电|专线|短信|联系方式|联系人|客服|售后|号码为?|联系(?:我们|:)|通过|传真|fax|tel|phone|call|或|、|\/|(?:先生|女士|小姐|老师|经理|主任|专员):?$|打$/;
export const NO_PHONE =
  /qq|q群|微信|邮编|邮政编码|备案|许可证|编号|信用代码|注册号|账号|卡号|gb\/?t|标准|版本|icp|第$|版权|©|法释|公网安备|[a-z]$|工号|型号|端口|群号|微博|编码/;
export const FAX_CUE = /传真|fax/;

/** Short numbers that authorities run (taxonomy role `authority`; regulation: complaint channels). */
export const AUTHORITY_NUMBERS =
  /^(?:010-?)?(?:12377|12321|12315|12300|12381|12345|12309|12318|12388|12390|12320|12378|12363|12386|12331|110)$/;
export const AUTHORITY_HOSTS =
  /(?:12377|12321|12315|12300|12309|12390)\.(?:cn|com|net)|miit\.gov\.cn|cac\.gov\.cn|cyberpolice\.cn|isc\.org\.cn|cca\.(?:cn|org\.cn)|pcpd\.org\.hk|pdpc\.gov\.tw|gpdp\.gov\.mo|dspdp\.gov\.mo/;
export const AUTHORITY_WORDS =
  /网信办|网信部门|互联网信息办公室|监管(?:部门|机构)|主管部门|(?:市场|金融|药品|质量)?监督管理(?:总?局|委员会)|(?:市场|金融|药品)监管(?:总?局)|银保监|证监[会局]|举报中心|受理中心|消费者(?:协会|保护)|公安机关|工信部|通信管理局|私隐专员|投诉平台/;

/** Who answers for personal data: PIPL art. 52, GB/T 35273 11.1; Hong Kong 保障资料主任, Taiwan 个资窗口. */
export const OFFICER_WORDS =
  /(?:个人信息|用户信息|个人资料|隐私|数据|资料|信息安全|信息(?=保护)|儿童|未成年人|青少年)(?:安全)?(?:保护|保障|\(?私隐\)?)?(?:工作)?(?:的|相关)?(?:负责人|专员|专职部门|部门|小组|办公室|官|主任|专职机构|窗口|委员会|工作组|专门负责人员)|专职部门|(?:个人信息|个人资料|个资|隐私)(?:保护|保障)(?:工作)?(?:联[络系](?:人|窗口)|窗口|专员)|个资(?:窗口|长|专员)|(?:隐私|个人信息|数据)(?:合规|保护|安全){1,2}部(?!分)|dpo(?![a-z])|dataprotectionofficer/;

/** A value that says so itself. */
export const OFFICER_VALUE = /^(?:dpo|privacy-?officer|dataprotection)(?![a-z])/;
const EVERYBODYS = '(?:客服|客户服务|服务|咨询|举报|投诉|意见|商务|市场|媒体|广告)';
/** The label right before a contact that is everybody's, though an officer was named before it in the sentence. */
export const PUBLIC_LABEL = new RegExp(
  `[,。;、](?:全国|官方|统一|7\\*24小时)?${EVERYBODYS}(?:热线|电话|邮箱|qq|微信|号码)?:$|(?:[,。;、]|或者?|和)(?:其[他它]|一般|普通)[^,。;]{0,8}(?:问题|事宜|咨询)[^。;]{0,40}$|或者?(?:拨打|致电|联系)?(?:我们的)?(?:客服|客户服务|在线客服)[^,。;]{0,12}$`,
);
/** Words of a label that name no matter: "电子邮箱:", "联系电话:". */
const PLAIN_LABEL =
  '电子|联系|联络|办公|公司|官方|企业|工作|通讯|收件|接收|受理|指定|专用|专属|我们的?|[本我][行司]的?|其|该';
/** The label of a line that is everybody's or names another matter, though an officer stands in a line before it. */
export const PUBLIC_LINE = new RegExp(
  `^(?![^:]{0,16}(?:信息|隐私|私隐|资料|数据|个资|权利|负责人|专员|官|儿童|未成年))[^:]{0,4}[一-鿿]{2,8}(?<!${PLAIN_LABEL})(?:邮箱|电邮|邮件|热线|电话)(?:地址|号码)?:$|` +
    `^[^:]{0,8}(?:${EVERYBODYS}[^:]{0,10}|热线[^:]{0,4}|(?:办公|注册|单位|公司|营业)(?:地址|地点|地|场所)[^:]{0,12}):?[^:]{0,4}$`,
);
/** An officer's sentence that goes on to tell several ways. */
export const OFFICER_INTRODUCES = /以下|下列|如下|与其联系|与之联系|取得联系|:$/;
/** A way that stands already between the officer and the contact. */
export const OTHER_WAY = /@|\d{5}/;
/** Written into templates for something to be filled in. */
export const PLACEHOLDER = /^(?:x{2,}|\*{2,}|your\w{0,10}|example)@|@(?:x{2,}|example|domain|yourdomain|yourcompany)\./;

export const INSTANT_MESSENGER: ContactForm = {
  id: 'contact/im',
  match:
    /(?:qq(?:客服|群|号|号码|在线客服|交流群|用户群)?|微信(?:客服|号|公众号|公众平台)?|公众号|企业微信|whatsapp|telegram|skype|line(?:id|官方[账帐]号)?(?:\(id)?)(?:号|群)?(?:(?:为|是|搜索|关注)?:?["【(]?(?<value>\d{5,12})|(?:为|是|:|搜索|关注){1,2}["【(]?(?<name>[a-z][a-z0-9_-]{5,24}|@[a-z0-9][a-z0-9_-]{3,24}))(?![@a-z0-9_.-])|(?:客服|添加|官方|联系|加)[^,。;:]{0,4}微信(?:号|客服)?:?(?<id>(?!openid|unionid)[a-z][a-z0-9_-]{5,19})(?![@a-z0-9_.-])|公众号:(?<open>[^,。;:()"、【《]{2,16})(?=[,。;、)]|$)|公众号:?["【《](?<account>[^"】》]{2,20})["】》]|关注["【《](?<followed>[^"】》]{2,20})["】》](?:官方)?(?:微信)?公众号|通过(?<named>[^,。;:()"、]{2,12}公众号)(?=[、,]|联系|与我们|反馈)/,
  hits: [
    ['客服qq:1234567890', '1234567890'],
    ['微信公众号"云杉服务"', '云杉服务'],
    ['客服微信号为spruce_kf', 'spruce_kf'],
    ['添加客服微信号spruce_kf', 'spruce_kf'],
    ['或添加微信客服sprucekf与我们联系', 'sprucekf'],
    ['可以加店主微信spruce_88', 'spruce_88'],
    ['公众号:云杉助手', '云杉助手'],
    ['line:@yunshan', '@yunshan'],
    ['line官方账号(id:@yunshan)', '@yunshan'],
    ['您可以通过云杉服务公众号联系我们', '云杉服务公众号'],
  ],
  misses: ['使用qq登录', '微信支付', 'skypemanager', '1234567@qq.com', '联系人的微信号openid'],
};

/** Doors inside the app that lead to a person. */
export const IN_APP: ContactForm = {
  id: 'contact/in-app',
  match:
    /["【[]?(?:我的?|个人中心|设置|首页|菜单|更多|关于[^,。;:()"-]{0,8}|帮助|用户中心)["】\]]?(?:右上角|页面?|界面|的)?(?:(?:-{1,3}>?|=>|→|>{1,2}|~|—|、|,?(?:点击|进入|选择|打开)+|\/)["【[]?[^,。;:()"】\]>→~-]{1,12}["】\]]?){0,4}(?:-{1,3}>?|=>|→|>{1,2}|~|,?(?:点击|进入|选择|打开)+|中的?|\/)["【[]?(?:在线客服|人工客服|智能客服|官方客服|联系客服|客服中心|专属客服|客服电话|客服|意见(?:与|和)?(?:反馈|回馈)|意见建议|帮助(?:与|和|及)?反馈|反馈(?:与|和)帮助|问题反馈|用户反馈|投诉(?:与|和)?(?:反馈|建议|举报)|联系我们|帮助中心|发送反馈|建议反馈|反馈建议|反馈)["】\]]?(?:(?:-{1,3}>?|→|>)(?!输入)["【[]?[^,。;:()"】\]>→-]{1,10}["】\]]?)?|(?<=["【[「]|点击|app)联系客服|(?:在线客服|线上客服|智能客服|客服中心|客服系统|站内反馈(?:建议)?|意见(?:与|和)?(?:反馈|回馈)|意见建议|帮助(?:与|和|及)?反馈|反馈(?:与|和)帮助|问题反馈|用户反馈|问题与建议|帮助中心|客服工单|工单系统|(?:创建|提交)工单)|(?<=通过|联系|点击|进入)[^,。;:()"]{2,14}[-→>]{1,2}联系我们/,
  hits: [
    ['通过我的-设置-意见反馈提交', '我的-设置-意见反馈'],
    ['可在"我的"->"在线客服"中联系', '"我的"->"在线客服"'],
    ['可通过在线客服与我们联系', '在线客服'],
    ['请透过线上客服与我们联系', '线上客服'],
    ['请于app内意见回馈提交', '意见回馈'],
    ['可通过提交工单与我们联系', '提交工单'],
  ],
  misses: ['客户服务电话如下', '我的-设置-注销账号'],
};
/** The sentence must tell to write to or to speak with the operator there. */
export const IN_APP_CUE =
  /联系|咨询|投诉|反馈给|提交|举报|求助|沟通|反映|留言|客服.{0,8}(?:处理|协助|注销)|与我们|向我们|方式:|渠道/;
/** The clause itself sends the reader to the door, which stands as ⟦⟧, to write or to speak there. */
export const IN_APP_TOLD =
  /(?<!官[方网][^⟦]{0,40})(?:通过|在|到|前往|进入|打开)[^,。;⟦]{0,30}⟦⟧[^,。;]{0,12}(?:联系我们|与我们联系|与我们取得联系|反馈给我们|反馈意见|向我们(?:反馈|投诉|提出)|投诉|咨询|反映)/;
/** Data about talks with the support, and their use, are no contact. */
export const NO_IN_APP =
  /收集|记录|为了(?:方便|给您|向您)|用于|拨打电话|提交的信息|客服系统会|获取|部门:|回访|图片|核验|校验|提供客户服务|客服时间|qq联系|需要您提供|sdk|工单信息|当您(?:使用|联系)[^。;]{0,20}(?:时|我们(?:会|可能))|权限/;

const NAMES = REGIONS.join('|');
export const PLACE = `(?:中国\\((?:${NAMES})\\)|(?:中国)?(?:${NAMES}))`;
/** An address: a region, then at least a road or a site, and a number, floor or building. */
export const ADDRESS: ContactForm = {
  id: 'contact/address',
  match: new RegExp(
    `(?:${PLACE}(?:省|市|特别行政区|自治区|\\()?|(?<=(?:址|住所|地点)[:为是])[\\u4e00-\\u9fff]{2,4}[市县](?=[^,。;]{2,24}\\d))(?:[^,。;:!?"、【】[\\]<>·)]|\\)(?![、,和及与])|(?<=[\\d栋层楼号座室])、(?=[\\d一二三a-z])|(?<=[层室楼号]),(?=[\\d一二三四五六七八九十])){4,70}`,
  ),
  hits: [
    ['地址:浙江省杭州市西湖区文三路100号5幢301室', '浙江省杭州市西湖区文三路100号5幢301室'],
    ['注册地为北京市海淀区西三环北路87号', '北京市海淀区西三环北路87号'],
    ['(地址为上海市云杉路1号)和白鹭', '上海市云杉路1号'],
    ['地址:云杉市滨江大道8号', '云杉市滨江大道8号'],
  ],
  misses: ['提交北京仲裁委员会', '在中国境内存储', '您所在市云杉路8号'],
};
export const ADDRESS_PARTS =
  /区|基地|路|街|道|巷|弄|村|镇|乡|园|大厦|大楼|广场|中心|城|新区|工业区|开发区|胡同|里|港|桥|自贸|号/;
export const ADDRESS_NUMBER = /\d|[一二三四五六七八九十](?:号|楼|层|座|室|栋|幢|单元)|[a-z]座/;
/** Where the address ends and the next thing begins. */
export const ADDRESS_END =
  /(?:\(?(?:邮编|邮政编码|邮码|邮递区号|统一编号|统编|营业时间|服务时间|联系电话|电话|客服|联系人|收件人|联系方式|邮箱|电子邮[件箱]|邮件|email|e-mail|传真|网址|网站|公司名称|联系|以下|下称|下文|简称|一般情况|如果|如您|我们|您|请|并注明|的?信函|隐私|法务|收\)|收$|版权|icp|备案|友情链接|首页|关于我们|下载|扫[码一描]|微信|公众号|qq|copyright|及其|之间|（|注册资本|生效|更新|发布|运营|提供|有权|人民法院|法院|技术支持|工作时间|服务热线|负责人|更多|以及|意见|和(?:联系|办公)|办公地址|注册地址|通讯地址|常用|与其|与我|取得|信息保护|个人信息|在线|开发者|第三方|[\u4e00-\u9fff]{2,6}app|\d{3,4}-\d{3,4}-\d{3,4}))/;
export const ADDRESS_LABEL =
  /(?:地址|[会社院校馆]址|住所|地点|注册地|办公地|所在地|寄[到至送往:]|邮寄|地为|位于|收件|总部|(?:经营|营业|办公)场所)/;
/** Places that are not where one writes to. */
export const NO_ADDRESS =
  /服务器(?:位于|存放|设在|在)|机房|存储(?:在|于)|签订(?:地|于)|管辖|门店地址|收货地址|例如|如:|活动地点|有限公司$/;
