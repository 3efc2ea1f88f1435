import { describe, expect, it } from 'vitest';
import { findCollected } from '../../utils/analysis/collected.ts';
import { findRecipients } from '../../utils/analysis/recipients.ts';
import { readText } from '../../utils/page/read-text.ts';
import { readPolicy } from '../../utils/text/read-policy.ts';
import { NAMED_HEAD } from './named-head.ts';

const read = (text: string) => readPolicy(readText(text));

/** "名 = 数据 / 目的 / 链接" of each named recipient. */
const rows = (text: string): string[] =>
  findRecipients(read(text), NAMED_HEAD).flatMap(({ name, dataTypes, purposes, link }) =>
    name === null ? [] : `${name} = ${[dataTypes.join(' '), purposes.join(' '), link ?? ''].join(' / ')}`,
  );
const by = (text: string): Record<string, string> =>
  Object.fromEntries(findCollected(read(text)).map(({ type, by: who }) => [type, who.join('+')]));

const KITS = '三、第三方SDK\n';
const SHARED = '三、我们如何共享您的个人信息\n我们接入的第三方SDK如下：\n';

it.each([
  ['供應商清單\n名稱\t服務項目\t資料類別\n遠雲股份有限公司\t雲端主機\t姓名、電話', ['share']],
  ['供應商清單\n我們嵌入第三方SDK。\n名稱\t服務項目\t資料類別\n遠雲股份有限公司\t雲端主機\t姓名、電話', ['sdk']],
])('how data goes to the third party of a row: %s', (text, modes) =>
  expect(findRecipients(read(text), NAMED_HEAD).find(({ name }) => name !== null)?.modes).toEqual(modes),
);

it('a record does not begin among what is collected', () => {
  const text =
    '一、我们收集的信息\n2、简历信息：姓名、性别。\n三、信息的共享\n2. 关联公司：上海白鹭科技有限公司，用于提供测评，共享姓名。';
  expect(findCollected(read(text)).map(({ by }) => by.join())).toEqual(['self', 'self']);
  const [named] = findRecipients(read(text), NAMED_HEAD).filter(({ name }) => name !== null);
  expect(named).toMatchObject({ name: '上海白鹭科技有限公司', kind: 'affiliate' });
});

it('takes the firm below the heading of a kit for its maker', () => {
  const text =
    '第三方SDK清单\n2、青鸟埋点SDK\n第三方名称：青鸟数据科技有限公司\n使用目的：统计\n收集信息：OAID\n3、白鹭推送SDK\n第三方名称：白鹭信息技术有限公司\n使用目的：推送\n收集信息：IMEI';
  expect(findRecipients(read(text), NAMED_HEAD).map(({ name, dataTypes }) => [name, dataTypes])).toEqual([
    ['青鸟埋点SDK', ['device.oaid']],
    ['白鹭推送SDK', ['device.imei']],
  ]);
});

it('takes those of a list of affiliates for affiliates', () => {
  const text = '三、共享个人信息的关联公司清单\n公司名称：杭州青鸟科技有限公司\n使用目的：统一登录\n共享信息：手机号';
  expect(findRecipients(read(text), NAMED_HEAD).map(({ name, kind }) => [name, kind])).toEqual([
    ['杭州青鸟科技有限公司', 'affiliate'],
  ]);
  expect(findCollected(read(text), null).map(({ by }) => by)).toEqual([['self']]);
});

describe('a list of kits', () => {
  it.each<[string, string, string[]]>([
    [
      'a column that is called by what the kits are',
      `${KITS}产品/类型\t公司名称\t收集目的\t收集的信息\n优量汇SDK（广告）\t深圳市腾讯计算机系统有限公司\t广告投放\tIMEI\n青鸟SDK\t青鸟科技有限公司\t统计\tMAC地址`,
      ['优量汇SDK（广告） = device.imei / 广告投放 / ', '青鸟SDK = device.mac / 统计 / '],
    ],
    [
      'one cell a line, with a column on what goes abroad',
      `${KITS}SDK名称\n公司名称\n使用目的\n收集的信息\n是否出境\n链接\n青鸟SDK\n青鸟科技有限公司\n统计\nIMEI\n否\nhttps://a.example.com/p\n白鹭SDK\n白鹭软件有限公司\n推送\nMAC地址\n不涉及\nhttps://b.example.com/p`,
      [
        '青鸟SDK = device.imei / 统计 / https://a.example.com/p',
        '白鹭SDK = device.mac / 推送 / https://b.example.com/p',
      ],
    ],
    [
      'rows glued into one line, whose numbers run into the links before them',
      `${KITS}1、青鸟地图（qingniao_map）收集个人信息类型：您的位置信息功能：提供地图找房第三方名称：青鸟科技有限公司隐私政策链接：https://a.example.com/privacy2、白鹭推送（heron_push）收集个人信息类型：您的IMEI功能：推送消息第三方名称：白鹭软件有限公司隐私政策链接：https://b.example.com/privacy3、本政策的更改我们会更新您的电话。`,
      [
        '青鸟地图（qingniao_map） = location.position / 提供地图找房 / https://a.example.com/privacy',
        '白鹭推送（heron_push） = device.imei / 推送消息 / https://b.example.com/privacy',
      ],
    ],
    [
      'a service behind the name of its household',
      `${KITS}4、腾讯广点通、快手联盟SDK采集的信息：MAC地址，隐私政策：https://a.example.com/privacy`,
      ['腾讯广点通 = device.mac /  / ', '快手联盟 = device.mac /  / '],
    ],
    [
      'a service in quotation marks behind it',
      `${KITS}11、我们使用了腾讯“bugly”SDK，会收集IMEI。`,
      ['buglySDK = device.imei /  / '],
    ],
    [
      'names with the comma of a firm abroad',
      '供應商清單\n供應商\t服務項目\t個人資料\n遠雲股份有限公司\t雲端主機\t姓名、電話\nAmazon Web Services, Inc.\t雲端儲存\t姓名',
      [
        '遠雲股份有限公司 = basic.name basic.phone / 雲端主機 / ',
        'Amazon Web Services, Inc. = basic.name / 雲端儲存 / ',
      ],
    ],
    [
      'entries parted by semicolons, with labels',
      `${SHARED}SDK名称：青鸟SDK；所属公司：青鸟科技有限公司；收集信息：设备标识、应用列表；使用目的：消息推送；隐私政策链接：https://a.example.com/p\nSDK名称：白鹭SDK；所属公司：白鹭软件有限公司；收集信息：位置信息；使用目的：展示地图；隐私政策链接：https://b.example.com/p`,
      [
        '青鸟SDK = device.identifier device.apps / 消息推送 / https://a.example.com/p',
        '白鹭SDK = location.position / 展示地图 / https://b.example.com/p',
      ],
    ],
    [
      'entries parted by semicolons, what the kit is for before its name, a bare link',
      `${SHARED}- 推送：青鸟；收集：设备标识、应用列表；目的：消息推送；https://a.example.com/p\n- 崩溃分析：白鹭（白鹭有限公司，服务器位于新加坡）；收集：崩溃日志；目的：定位崩溃原因`,
      [
        '青鸟 = device.identifier device.apps / 消息推送 / https://a.example.com/p',
        '白鹭 = activity.usage / 定位崩溃原因 / ',
      ],
    ],
    [
      'a sentence below that ends like a label',
      `${SHARED}（1）青鸟推送\n用途：消息推送\n收集信息：设备标识\n\n2.信息披露\n\n在以下情况下我们会披露您的个人信息：\n（a）经您同意，向第三方披露您的手机号码；`,
      ['青鸟推送 = device.identifier / 消息推送 / '],
    ],
    [
      'data that brackets leave out',
      `${SHARED}SDK名称：青鸟SDK；所属公司：青鸟科技有限公司；收集信息：设备标识（不涉及手机号、位置信息）、应用列表；使用目的：消息推送`,
      ['青鸟SDK = device.identifier device.apps / 消息推送 / '],
    ],
    [
      'rows parted by tabs',
      `${KITS}名称\t公司\t用途\t信息\t链接\n青鸟\t青鸟互动股份有限公司\t消息推送\tOAID、设备品牌\thttps://a.example.com\n白鹭语音\t南昌白鹭声学科技有限公司\t识别语音指令\t录音\t无`,
      [
        '青鸟 = device.oaid device.hardware / 消息推送 / https://a.example.com',
        '白鹭语音 = other.voice / 识别语音指令 / ',
      ],
    ],
    [
      'titles that end with the word SDK above labels, and labels of whole lines',
      `${KITS}青鸟SDK\n功能：统计分析\n获取您如下的用户信息：手机型号、网络类型\n白鹭SDK\n公司：白鹭科技有限公司\n共享个人信息字段：IMEI`,
      ['青鸟SDK = device.hardware device.network / 统计分析 / ', '白鹭SDK = device.imei /  / '],
    ],
    [
      'a kit named in a line that says more',
      `${KITS}我们的产品集成青鸟认证SDK：上海青鸟科技有限公司\n功能：一键登录\n收集个人信息的类型：网络信息、手机号码`,
      ['青鸟认证SDK = device.network basic.phone / 一键登录 / '],
    ],
    [
      'data in brackets behind a word for it',
      `${KITS}青鸟SDK\n青鸟科技有限公司\n实现一键分享\n终端唯一标志信息（IMEI号）`,
      ['青鸟SDK = device.imei /  / '],
    ],
    [
      'one cell a line below names, without a header',
      `${KITS}青鸟定位SDK\n青鸟软件有限公司\n展示附近门店\nIMEI、位置信息\n白鹭推送SDK\n白鹭科技有限公司\n消息推送\n设备型号、网络类型`,
      ['青鸟定位SDK = device.imei location.position /  / ', '白鹭推送SDK = device.hardware device.network /  / '],
    ],
    [
      'a sentence that opens the list of what the kit takes',
      `${KITS}本应用集成青鸟统计SDK，青鸟统计SDK需要收集您的以下信息：\n- 设备MAC地址\n- Android ID`,
      ['青鸟统计SDK = device.mac device.androidid /  / '],
    ],
  ])('%s', (_, text, expected) => expect(rows(text)).toEqual(expected));

  it.each<[string, string, string[]]>([
    ['of what the operator does', `${KITS}- 注册：手机号；用途：创建账号\n- 定位：位置信息；用途：推荐门店`, []],
    [
      'the sentence behind the list',
      `${KITS}青鸟统计SDK\n消息推送\n我们会收集您的手机号码。`,
      ['青鸟统计SDK =  /  / '],
    ],
    ['a function below a name', `${KITS}青鸟语音SDK\n语音识别`, ['青鸟语音SDK =  /  / ']],
  ])('takes no data from %s', (_, text, expected) => expect(rows(text)).toEqual(expected));
});

describe('rows that neither a header nor a label tells', () => {
  const PARTNERS = '三、我们如何共享您的个人信息\n我们会向以下合作方提供您的信息：\n';
  it.each<[string, string, string[]]>([
    [
      'a company, what it gets and what for',
      `${PARTNERS}- 青鸟配送有限公司：收货人姓名、地址、电话，用于配送商品。隐私政策：https://a.example.com/p\n- 个推：设备信息、IP地址，用于消息推送。`,
      [
        '青鸟配送有限公司 = basic.name basic.address basic.phone / 配送商品 / https://a.example.com/p',
        '个推 = network.ip / 消息推送 / ',
      ],
    ],
    [
      'cells between dashes, a function before the name',
      `${PARTNERS}白鹭声学科技有限公司——语音识别——录音\n教材寄送：中通快递——收件人、地址、电话`,
      [
        '白鹭声学科技有限公司 = other.voice / 语音识别 / ',
        '中通快递 = basic.name basic.address basic.phone / 教材寄送 / ',
      ],
    ],
    [
      'a maker behind the mark, and labels in the line',
      `${KITS}青鸟推送SDK：青鸟科技有限公司，设备标识符、网络信息，消息推送\n白鹭SDK：提供方白鹭有限公司；收集设备型号；用途：设备联网`,
      ['青鸟推送SDK = device.identifier device.network / 消息推送 / ', '白鹭SDK = device.hardware / 设备联网 / '],
    ],
    [
      'bars without a header',
      `${KITS}| 青鸟推送 | 青鸟科技有限公司 | OAID、设备品牌 | 消息推送 | https://a.example.com |\n| 白鹭SDK | 白鹭有限公司 | 位置信息 | 展示地图 | https://b.example.com |`,
      [
        '青鸟推送 = device.oaid device.hardware / 消息推送 / https://a.example.com',
        '白鹭SDK = location.position / 展示地图 / https://b.example.com',
      ],
    ],
  ])('%s', (_, text, expected) => expect(rows(text)).toEqual(expected));

  it.each<[string, string]>([
    ['people', `${PARTNERS}外教老师：孩子的昵称、年级，用于上课`],
    ['a kind of business', `${PARTNERS}话费业务：手机号、交易金额，用于缴费`],
    ['a sentence', `${PARTNERS}下单：您需要提供姓名、电话，用于配送`],
    ['a function of the operator', '二、我们收集的信息\n注册：手机号、验证码，用于创建账号'],
  ])('names nobody in a line about %s', (_, text) => expect(rows(text)).toEqual([]));

  it('claims what kits take, not what partners are given', () => {
    expect(by(`${KITS}青鸟推送SDK：OAID、IP地址，消息推送`)).toEqual({ 'device.oaid': 'sdk', 'network.ip': 'sdk' });
    expect(by(`${PARTNERS}青鸟配送有限公司：姓名、地址，用于配送`)).toEqual({});
  });
});

describe('glued tables', () => {
  it.each<[string, string, string[]]>([
    [
      'known names part the rows, and a link ends where a name has run into it',
      `第三方SDK目录：名称公司用途信息链接个推每日互动股份有限公司消息推送OAID、设备品牌https://www.getui.com/privacyBugly深圳市腾讯计算机系统有限公司崩溃上报崩溃日志https://privacy.qq.com/`,
      [
        '个推 = device.oaid device.hardware /  / https://www.getui.com/privacy',
        'Bugly = activity.usage /  / https://privacy.qq.com/',
      ],
    ],
    [
      'no name runs over a cell of data',
      'SDK名称业务场景个人信息字段第三方机构名称百度定位门店定位设备标识、精准定位信息百度在线网络技术（北京）有限公司数字证书签名个人数字证书中金金融认证中心有限公司',
      ['百度定位 = device.identifier location.position /  / ', '中金金融认证中心有限公司 = network.password /  / '],
    ],
  ])('%s', (_, text, expected) => expect(rows(`${KITS}${text}`)).toEqual(expected));
});

describe('who takes the data of a row', () => {
  it.each<[string, string, Record<string, string>]>([
    [
      'a kit, though the section is about sharing',
      `${SHARED}SDK名称：青鸟SDK；所属公司：青鸟科技有限公司；收集信息：设备标识、应用列表；使用目的：消息推送`,
      { 'device.identifier': 'sdk', 'device.apps': 'sdk' },
    ],
    [
      'the operator, whose name stands above its own fields',
      '晴空笔记隐私政策\n杭州晴空网络科技有限公司\n一、注册资料（必填）：手机号、出生日期。',
      { 'basic.phone': 'self', 'basic.birthday': 'self' },
    ],
  ])('%s', (_, text, expected) => expect(by(text)).toMatchObject(expected));
});

describe('tables of third parties', () => {
  const party = (text: string): string[] =>
    findRecipients(read(text), NAMED_HEAD).flatMap(({ name, modes, purposes }) =>
      name === null ? [] : `${name} = ${modes.join(' ')} / ${purposes.join(' ')}`,
    );
  it.each<[string, string, string[]]>([
    [
      'say by their header and their column how data is shared',
      '附件：与第三方共享个人信息清单\n第三方主体\t共享信息\t使用目的\t共享方式\n深圳青鸟物流有限公司\t姓名、地址\t配送\t接口传输\n白鹭实名科技有限公司\t身份证号\t实名核验\tSDK',
      ['深圳青鸟物流有限公司 = share / 配送', '白鹭实名科技有限公司 = sdk / 实名核验'],
    ],
    [
      'are lists of kits where they say so',
      `${KITS}名称\t信息\t目的\n青鸟\tIMEI\t无\n白鹭\tOAID\t崩溃上报`,
      ['青鸟 = sdk / ', '白鹭 = sdk / 崩溃上报'],
    ],
  ])('%s', (_, text, expected) => expect(party(text)).toEqual(expected));
  it('number their rows without a serial number, and ask for permissions that are no data', () =>
    expect(Object.keys(by(`${KITS}序号\tSDK名称\t申请的权限\t信息\n1\t青鸟SDK\t电话状态、存储\tOAID`))).toEqual([
      'device.oaid',
    ]));
});

it('the company that closes a row is no part of the next, whatever label stands above the list', () => {
  const list = [
    '第三方：以下各方',
    '1）青鸟推送sdkSDK名称：青鸟推送sdk目的：推送消息隐私政策链接：',
    'https://a.example.com/p',
    '第三方SDK公司名称：青鸟科技有限公司2）白鹭地图sdkSDK名称：白鹭地图sdk目的：定位隐私政策链接：',
    'https://b.example.com/p',
    '第三方SDK公司名称：为了您的安全，我们建议您查看其政策',
  ];
  const found = findRecipients(read(`${KITS}${list.join('\n')}`), NAMED_HEAD);
  expect(found.flatMap(({ name, aliases }) => (name ? [[name, ...aliases]] : []))).toEqual([
    ['青鸟推送sdk', '青鸟科技有限公司'],
    ['白鹭地图sdk'],
  ]);
});

describe('a document of its own says by its name what its companies are', () => {
  const ROW =
    '合作方名称\t提供的信息\t目的\n青鸟保险股份有限公司\t姓名、身份证号\t运费险理赔\n白鹭物流有限公司\t收货地址\t配送商品\n';
  const SAID = '我们与青鸟保险股份有限公司共享您的姓名、身份证号，用于运费险理赔。';
  it('a label of names is no recipient without one', () =>
    expect(
      findRecipients(read('第三方共享清单\n商家名称：青鸟百货有限公司\n共享信息：订单信息'), NAMED_HEAD).map(
        ({ name }) => name,
      ),
    ).toEqual(['青鸟百货有限公司']));

  const modes = (text: string): string[] =>
    findRecipients(read(text), NAMED_HEAD).flatMap(({ name, modes }) => (name ? [modes.join('+')] : []));

  it.each([
    ['与第三方共享个人信息清单', ROW, ['share', 'share'], 'self'],
    ['第三方信息共享清单', SAID, ['share'], undefined],
    ['第三方SDK目录', ROW, ['sdk', 'sdk'], 'sdk'],
    ['共享SDK清单', ROW, ['sdk', 'sdk'], 'sdk'],
  ])('%s: %s', (title, text, expected, who) => {
    expect(modes(`${title}\n${text}`)).toEqual(expected);
    expect(by(`${title}\n${text}`)['identity.idcard']).toBe(who);
  });
});
