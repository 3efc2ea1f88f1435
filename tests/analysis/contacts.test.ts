import { describe, expect, test } from 'vitest';
import { findContacts } from '../../utils/analysis/contacts.ts';
import { readingOf } from './reading-of.ts';

const contactsOf = (text: string): string[] => findContacts(readingOf(text)).map((c) => `${c.kind} ${c.value}`);
const rolesOf = (text: string): string[] => findContacts(readingOf(text)).map((c) => `${c.role} ${c.value}`);

describe('finds what a user can use', () => {
  test.each([
    ['如有疑问，请发邮件至 Privacy@Spruce.com 联系我们。', ['email Privacy@Spruce.com']],
    ['客服邮箱：kefu#spruce.com', ['email kefu#spruce.com']],
    ['邮箱：service（at）spruce.cc', ['email service（at）spruce.cc']],
    ['電子郵件：ｋｅｆｕ＠spruce.com.tw', ['email ｋｅｆｕ＠spruce.com.tw']],
    ['邮箱 a.li@spruce.com  www.spruce.com', ['email a.li@spruce.com']],
    ['客服电话：400 1234 567', ['phone 4001234567']],
    ['电话：０５７１－１２３４５６７８', ['phone ０５７１－１２３４５６７８']],
    ['请拨打客服热线 95157 咨询', ['phone 95157']],
    ['联系电话：13912345678 13812345678', ['phone 13912345678', 'phone 13812345678']],
    ['电话：010-12345678  传真：010-87654321', ['phone 010-12345678', 'fax 010-87654321']],
    ['客服QQ：1234567890', ['im 1234567890']],
    [
      '个人信息保护负责人：李女士，电话：010-12345678，网址：https://www.spruce.com',
      ['url https://www.spruce.com', 'phone 010-12345678'],
    ],
    ['您可致电 10105678 联系我们', ['phone 10105678']],
    ['客服热线：95599转9', ['phone 95599转9']],
    ['客服邮箱：kefu AT spruce.com', ['email kefu@spruce.com']],
    [
      '您可以通过【我】-【帮助与反馈】-【联系我们】页面联系我们，为了跟进，我们将会收集您填写的联系方式',
      ['in-app 【我】-【帮助与反馈】-【联系我们】'],
    ],
    ['如有疑问，请通过云杉银行 APP“智能客服”进行咨询', ['in-app 智能客服']],
    ['如有疑问，请拨打 010-12345678 或添加微信客服 sprucekf 与我们联系', ['phone 010-12345678', 'im sprucekf']],
    ['客服微信号 spruce_kf', ['im spruce_kf']],
    ['请通过以下渠道联系我们：\n我的 → 帮助与反馈\n→ 意见反馈', ['in-app 我的→帮助与反馈→意见反馈']],
    ['联系我们\n经营场所：广东省吴川市云杉镇云杉村71号101房', ['address 广东省吴川市云杉镇云杉村71号101房']],
    ['个人信息保护专员：李女士 0571-88112233-806，周一至周五', ['phone 0571-88112233-806']],
    ['电话：+86-10-8811 2233', ['phone +86-10-88112233']],
    ['五、本網站使用Cookie\n七、個資聯絡窗口：客服部 陳小姐 (02)2345-6789', ['phone (02)2345-6789']],
    [
      '聯絡窗口：客服部，service@spruce-books.com.tw，臺北市中正區雲杉路三段9號2樓',
      ['email service@spruce-books.com.tw', 'address 臺北市中正區雲杉路三段9號2樓'],
    ],
    [
      '與我們連絡\nNirland Privacy, Nirland Software, Inc., 77 Harbor Way, Portland, Oregon 97201, USA。電話：+1 (503) 555 0100。',
      [
        'address Nirland Privacy, Nirland Software, Inc., 77 Harbor Way, Portland, Oregon 97201, USA',
        'phone +1(503)5550100',
      ],
    ],
    ['数据保护官：dpo@spruce.com.sg，+65 6123 4567', ['email dpo@spruce.com.sg', 'phone +6561234567']],
    ['各公司的联系方式分别为：云杉物流有限公司 020-38889999', ['phone 020-38889999']],
    ['您还可以在App“我的>>意见反馈”留言。', ['in-app 我的>>意见反馈']],
    [
      '办公地址：湖北省武汉市光谷大道77号A栋3层\n互联网违法和不良信息举报中心',
      ['address 湖北省武汉市光谷大道77号A栋3层'],
    ],
    ['办公地址：武汉市关山大道473号云杉中心A座12楼云杉相册', ['address 武汉市关山大道473号云杉中心A座12楼']],
    ['云杉统计SDK https://www.example.com\n如您有疑问，请发邮件至 kefu@spruce.com。', ['email kefu@spruce.com']],
    [
      '注册地址：浙江省杭州市西湖区文三路100号5幢301室，邮编：310000',
      ['address 浙江省杭州市西湖区文三路100号5幢301室'],
    ],
    [
      '注册地址：浙江省杭州市西湖区文三路100号5幢1单元2202 3、定义：是指',
      ['address 浙江省杭州市西湖区文三路100号5幢1单元2202'],
    ],
    ['北京云杉科技有限公司的注册地址为北京市海淀区西三环北路87号', ['address 北京市海淀区西三环北路87号']],
    [
      '联系地址：中国（四川）自由贸易试验区成都高新区交子大道33号1栋',
      ['address 中国（四川）自由贸易试验区成都高新区交子大道33号1栋'],
    ],
    ['联系地址：广州市海珠区云杉路64号二楼B07室\n十三 第三方清单', ['address 广州市海珠区云杉路64号二楼B07室']],
    ['联系地址：北京市通州区云杉大街甲560号F100 友情链接', ['address 北京市通州区云杉大街甲560号F100']],
    [
      '請聯絡保障資料主任：香港九龍觀塘道388號雲杉城1期18樓，電話：(852) 2345 6789，傳真：2345 6780',
      ['phone (852)23456789', 'fax 23456780', 'address 香港九龍觀塘道388號雲杉城1期18樓'],
    ],
    ['客服微信：spruce_kf，公众号：云杉助手', ['im spruce_kf', 'im 云杉助手']],
    ['地址：台北市信義區忠孝東路五段1號8樓，LINE 官方帳號', ['address 台北市信義區忠孝東路五段1號8樓']],
    ['請致電 2345 6789 與保障資料主任聯絡', ['phone 23456789']],
    ['您可以通过“我的-设置-意见反馈”与我们联系', ['in-app 我的-设置-意见反馈']],
    ['您可以通过【手机端-我的-设置-意见反馈】与我们联系', ['in-app 我的-设置-意见反馈']],
    ['联系方式：在线客服：我的-联系客服，与我们联系', ['in-app 我的-联系客服']],
    ['请通过我的→意见反馈与我们联系，或点击意见反馈提交', ['in-app 我的→意见反馈']],
    ['如对本政策有疑问，您可通过在线客服与我们联系', ['in-app 在线客服']],
    ['八、联系我们\n如需投诉，请登录官网 https://www.spruce.com/help 提交', ['url https://www.spruce.com/help']],
  ])('%s', (text, contacts) => expect(contactsOf(text)).toEqual(contacts));
});

describe('where contacts stand no word need announce them', () => {
  test.each([
    ['联系\n上海青鸟公司：上海市白鹭区云杉路398号16楼，021-5424 8800', 'phone', '021-54248800'],
    ['联系\nEgret AB\nBox 7185, 103 88 Stockholm, Sweden\n+46 8 123 456 78', 'phone', '+46812345678'],
    [
      '联系\nEgret AB\nBox 7185, 103 88 Stockholm, Sweden\n+46 8 123 456 78',
      'address',
      'Box 7185, 103 88 Stockholm, Sweden',
    ],
    ['聯絡我們\nLINE：@lianfit', 'im', '@lianfit'],
  ])('%j: %s', (text, kind, value) =>
    expect(
      findContacts(readingOf(text))
        .filter((found) => found.kind === kind)
        .map((found) => found.value),
    ).toEqual([value]),
  );
});

describe('leaves others alone', () => {
  test.each([
    '第三方SDK目录\n推送SDK 隐私政策链接：https://www.push.example.com/privacy',
    '七、第三方SDK\n某推送SDK由某公司提供，邮箱 dpo@push.com',
    '您可以登录 https://www.push.com/policy 了解其隐私政策。',
    '粤ICP备12345678号',
    '生效日期：2021-05-01',
    '根据GB/T 35273-2020制定',
    '我们会收集您的手机号码和电子邮箱。',
    '您联系在线客服时，我们会记录您与客服的沟通内容。',
    '您可以通过在线客服提交申请，我们会收集您的姓名。',
    '您的信息存储于北京市的服务器。',
    '使用QQ登录、微信支付',
    '版本 10.0.12',
    '联系我们：邮箱：xxx@xxx.com',
  ])('%s', (text) => expect(contactsOf(text)).toEqual([]));
});

describe('tells whose it is', () => {
  test.each([
    ['客服电话：400-123-4567', ['operator 400-123-4567']],
    ['我们的个人信息保护负责人邮箱：dpo@spruce.com', ['privacy-officer dpo@spruce.com']],
    ['您还可以拨打12377举报，网址 https://www.12377.cn', ['authority https://www.12377.cn', 'authority 12377']],
    ['信息保护负责人联系电话：13912345678', ['privacy-officer 13912345678']],
    ['您也可以向网信办（12377）举报。', ['authority 12377']],
    ['儿童保护专员邮箱：kid@spruce.com', ['privacy-officer kid@spruce.com']],
    ['個資保護聯絡人：kid@spruce.com', ['privacy-officer kid@spruce.com']],
    ['个人信息保护联系人：kid@spruce.com', ['privacy-officer kid@spruce.com']],
    ['隐私合规部 kid@spruce.com', ['privacy-officer kid@spruce.com']],
    ['联系人：kid@spruce.com', ['operator kid@spruce.com']],
    ['联系邮箱：DPO@spruce.com', ['privacy-officer DPO@spruce.com']],
    [
      '个人信息保护负责人：林女士，电话：010-12345678；客服热线：400-123-4567',
      ['privacy-officer 010-12345678', 'operator 400-123-4567'],
    ],
    [
      '个人信息保护专员邮箱：a@spruce.com。您可以向北京市网信办举报（电话010-55550099）',
      ['privacy-officer a@spruce.com', 'authority 010-55550099'],
    ],
    ['如发现信息泄露，可通过110报警投诉', ['authority 110']],
    ['监管投诉：国家金融监督管理总局热线12378', ['authority 12378']],
    ['投诉请拨打某市市场监督管理局电话0571-85550000', ['authority 0571-85550000']],
    [
      '个人信息保护负责人：林女士\n电子邮箱：lin@spruce.com\n客户服务热线：027-88881234\n举报投诉邮箱：jb@spruce.com\n市场合作：bd@spruce.com\n办公地址：湖北省武汉市光谷大道77号3层',
      [
        'privacy-officer lin@spruce.com',
        'operator 027-88881234',
        'operator jb@spruce.com',
        'operator 湖北省武汉市光谷大道77号3层',
      ],
    ],
    [
      '个人信息保护部门：消费者权益保护部，邮编650000\n招标采购监督邮箱：jiandu@spruce.com',
      ['operator jiandu@spruce.com'],
    ],
    ['个人信息保护负责人：林女士\n招聘邮箱：hr@spruce.com', ['operator hr@spruce.com']],
    ['个人信息保护负责人：林女士\n联系邮箱：lin@spruce.com', ['privacy-officer lin@spruce.com']],
    ['个人信息保护负责人：林女士\n我们的电子邮箱：lin@spruce.com', ['privacy-officer lin@spruce.com']],
    ['数据保护官：sec@spruce.com；其他问题请拨打95012', ['privacy-officer sec@spruce.com', 'operator 95012']],
  ])('%s', (text, roles) => expect(rolesOf(text)).toEqual(roles));
});

test('one entry a value, however it is written', () => {
  const text = '电话：400-123-4567\n请致电 4001234567\n邮箱：KEFU@spruce.com\n来信 kefu@spruce.com';
  expect(contactsOf(text)).toEqual(['phone 400-123-4567', 'email KEFU@spruce.com']);
});

test('evidence holds the value', () => {
  const text = '如有疑问，请致电 400 123 4567 或来信。';
  const [contact] = findContacts(readingOf(text));
  const [evidence] = contact?.evidence ?? [];
  expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
  expect(evidence?.quote).toContain('400 123 4567');
});
