import { describe, expect, test } from 'vitest';
import { findHead } from '../../utils/analysis/head.ts';
import { readText } from '../../utils/page/read-text.ts';
import { readPolicy } from '../../utils/text/read-policy.ts';
import { readingOf } from './reading-of.ts';

const headOf = (text: string): ReturnType<typeof findHead>['policy'] => findHead(readingOf(text)).policy;

describe('operator', () => {
  test.each([
    ['云杉相册由北京云杉科技有限公司（以下简称“我们”）提供。', '北京云杉科技有限公司'],
    ['本政策适用于杭州青禾网络有限公司的产品。', '杭州青禾网络有限公司'],
    [
      '云杉相册隐私政策\n青禾物业有限公司致力于保护隐私。\n一、我们收集的信息\n缴费系统由杭州远帆科技有限公司提供。',
      '青禾物业有限公司',
    ],
    ['云杉播客隐私政策\n云杉播客 · 上海青禾信息科技有限公司 · 沪ICP备1号', '上海青禾信息科技有限公司'],
    ['健身会员条款\n解释权归本店所有。厦门青禾体育有限公司（加盖公章） 地址：厦门市某路1号', '厦门青禾体育有限公司'],
    ['個人資料收集聲明\n青禾綜合診所（下稱「本診所」）收集閣下的資料。', '青禾綜合診所'],
    ['本产品由云杉数字科技（海南自由贸易港）有限公司运营。', '云杉数字科技（海南自由贸易港）有限公司'],
    ['产品研发方与运营方：吉林省长河信息工程有限公司', '吉林省长河信息工程有限公司'],
    ['隐私政策 上海远帆软件有限公司非常重视您的隐私。', '上海远帆软件有限公司'],
    [
      '云杉相册服务提供者：指云杉相册的网络及软件技术服务提供者四川云杉传媒有限公司及其关联公司。',
      '四川云杉传媒有限公司',
    ],
    ['本平台由临江区融媒体中心负责运营。', '临江区融媒体中心'],
    ['个人信息处理者：云杉笔记项目组（以下简称“我们”）。', '云杉笔记项目组'],
    ['個人資料處理者：雲杉筆記專案組（以下簡稱「我們」）。', '雲杉筆記專案組'],
    ['欢迎使用由华为民用设备有限公司（注册地址：东莞市某路1号）提供服务的应用。', '华为民用设备有限公司'],
    ['隱私權政策\n本服務係由台北青山資訊有限公司（以下稱「本公司」）所提供。', '台北青山資訊有限公司'],
    ['隱私權政策\nSmallLake, Inc.（以下简称“我们”）尊重隐私。', 'SmallLake, Inc.'],
    ['私隱政策聲明\n閣下在向青禾銀行（香港）有限公司（「本行」）申請開戶時，須提供資料。', '青禾銀行（香港）有限公司'],
    ['云杉市第三人民医院官网隐私声明\n云杉市第三人民医院（以下简称“本院”）', '云杉市第三人民医院'],
    [
      '政务服务网隐私声明\n主办单位：云杉市人民政府办公室 承办单位：云杉市大数据管理局\n技术支持：远山信息工程有限公司',
      '云杉市人民政府办公室',
    ],
    ['好客網隱私權政策\n好客股份有限公司（下稱「好客」）', '好客股份有限公司'],
    ['云杉手环隐私政策\n云杉穿戴有限公司，2024年1月发布', '云杉穿戴有限公司'],
    ['小程序隐私保护指引\n本指引是云杉市第一人民医院（以下简称“开发者”）为处理你的信息而制定。', '云杉市第一人民医院'],
    ['门禁信息处理规则\n处理者：杭州青禾物业有限公司，地址：杭州市某路1号', '杭州青禾物业有限公司'],
    ['青禾优选隐私政策\n杭州青禾网络科技有限公司 2024-03-01', '杭州青禾网络科技有限公司'],
    ['捐赠人隐私政策\n北京青禾公益基金会（统一社会信用代码5311）', '北京青禾公益基金会'],
    ['青禾健身（香港）有限公司 收集個人資料聲明\n本公司重視閣下的私隱。', '青禾健身（香港）有限公司'],
    ['青禾论坛由个人站长张三（备案号：1号）运营。', '张三'],
    ['隐私政策\n开发者：王小明（个人开发者）', '王小明'],
    ['本游戏由厦门云杉网络科技有限公司研发，由上海青鸟游戏发行有限公司运营。', '上海青鸟游戏发行有限公司'],
    ['为了规范信息的使用，云杉市第二人民医院（下称“医院”“我们”）制定本指引。', '云杉市第二人民医院'],
    [
      '家校平台隐私说明\n信息中心 王老师 电话 0551-65432109 邮箱 xx@spruce.cn\n云杉外国语学校\n2023年9月1日',
      '云杉外国语学校',
    ],
    ['本店由个体工商户“云杉县阿婆糕点坊”经营。', '云杉县阿婆糕点坊'],
    ['患者告知书\n本告知书由青禾诊疗有限公司制定。\n影像发给远山影像有限公司做三维重建。', '青禾诊疗有限公司'],
    [
      '门锁隐私政策\n青禾物联有限公司（注册地址：某市某路1号）\n第三方名称：白鹭云 公司：白鹭信息有限公司 目的：联网',
      '青禾物联有限公司',
    ],
    ['青禾茶舍隱私權政策\n青禾茶業股份有限公司（統一編號：12345678）', '青禾茶業股份有限公司'],
    ['云杉县农村信用合作联社个人信息处理规则\n本社重视您的个人信息。', '云杉县农村信用合作联社'],
    [
      '青灯推送SDK隐私政策\n南京青灯信息技术有限公司（注册地：南京市某路1号）是“青灯推送SDK”的开发者。',
      '南京青灯信息技术有限公司',
    ],
    [
      '云杉市医院隐私政策\n一、信息的提供\n药品配送到家服务由飞驰医药有限公司承担，我们会把地址提供给它。\n二、联系我们\n云杉市医院',
      '云杉市医院',
    ],
    ['云杉大学图书馆小程序隐私政策\n云杉大学图书馆', '云杉大学图书馆'],
    ['隐私政策\n本协议由您与杭州云杉科技有限公司（下称“云杉公司”）缔结。', '杭州云杉科技有限公司'],
    ['本指引是云杉小程序开发者“云杉净水”（以下简称“开发者”）为处理你的个人信息而制定。', '云杉净水'],
    ['本隐私政策由上海云杉网络科技有限公司与Spruce Pte. Ltd.共同发布。', '上海云杉网络科技有限公司'],
    ['运营者：南京青灯信息技术有限公司\n配送由飞驰速运有限公司提供。', '南京青灯信息技术有限公司'],
    [
      '南京青灯信息技术有限公司（以下简称“青灯”）为应用开发者提供数据统计SDK。\n服务器由飞驰云计算有限公司提供托管。',
      '南京青灯信息技术有限公司',
    ],
    ['“杉办”由云杉市数据局主管，云杉数据有限公司负责建设运营。', '云杉数据有限公司'],
    ['“杉办”由云杉市数据局主办。\n结果邮寄由飞驰速运有限公司承担，我们向其提供地址。', '云杉市数据局'],
    ['感谢您选择云杉农村商业银行股份有限公司（以下简称“我行”）。', '云杉农村商业银行股份有限公司'],
    ['推送由远播信息技术有限公司（远播）提供。\n联系我们\n单位：苏州拾穗科技有限公司', '苏州拾穗科技有限公司'],
    ['隐私政策\n苏州拾穗科技有限公司（注册地址：苏州市某路1号）', '苏州拾穗科技有限公司'],
    ['隐私政策\n苏州拾穗科技有限公司提示您：', '苏州拾穗科技有限公司'],
    [
      '拾穗相册隐私政策\n拾穗相册（苏州拾穗科技有限公司）集成了远播推送SDK，由远播信息技术有限公司提供。',
      '苏州拾穗科技有限公司',
    ],
    [
      '我们与以下公司共享：\n- 飞驰速运\n- 远云计算有限公司\n本政策由苏州拾穗科技有限公司发布。',
      '苏州拾穗科技有限公司',
    ],
    [
      '我们不会与旧版模板有限公司以外的公司分享信息，但以下情况除外：我们征得同意。\n企业名称：苏州拾穗科技有限公司',
      '苏州拾穗科技有限公司',
    ],
    [
      '云杉出行由成都青禾出行科技有限公司（以下简称“青禾”）提供网约车服务。\n我们会向保险公司（远山财产保险股份有限公司）提供您的姓名。',
      '成都青禾出行科技有限公司',
    ],
  ])('%s', (text, operator) => expect(headOf(text).operator).toBe(operator));

  test.each([
    ['a provider', '第三方SDK目录\n推送SDK由北京推送技术有限公司提供，公司会收集设备信息。'],
    ['an unfilled template', '本应用由XXX有限公司（以下简称“我们”）提供。'],
    ['a product that calls itself 我们', '云杉相册（以下简称“我们”）尊重您的隐私。'],
  ])('none: %s', (_, text) => expect(headOf(text).operator).toBeNull());

  test('none: a company in a table of kits, be it the last words of a short text', () => {
    const text =
      '甲隐私政策\n我们会收集您的手机号码。\n第三方\n我们会接入以下SDK：\nSDK名称\t公司\t目的\n云图统计\t远山（北京）科技有限公司\t统计';
    expect(findHead(readPolicy(readText(text))).policy.operator).toBeNull();
  });

  test('none: a company alone in its cell, under a header that says no more', () => {
    const text =
      '云杉相册隐私政策\n我们会收集您的手机号码。\n接入情况\n名称\t公司名称\t用途\n云图统计\t远山（北京）科技有限公司\t统计\n远云\t远云科技有限公司\t存储';
    expect(findHead(readPolicy(readText(text))).policy.operator).toBeNull();
  });

  test('a company alone beside its label', () => {
    const text = '云杉相册隐私政策\n我们会收集您的手机号码。\n公司名称\t远山（北京）科技有限公司\n地址\t北京市某路1号';
    expect(findHead(readPolicy(readText(text))).policy.operator).toBe('远山（北京）科技有限公司');
  });

  test('a name left over from a template loses against the one that speaks and signs', () => {
    const text = [
      '本隐私政策适用于深圳旧版网络有限公司提供的服务。',
      '广州新芽科技有限公司（以下简称“我们”）非常重视您的隐私。',
      '八、联系我们\n收件人：广州新芽科技有限公司',
      '广州新芽科技有限公司',
    ].join('\n');
    expect(headOf(text).operator).toBe('广州新芽科技有限公司');
  });

  test('the fuller form of one name stands for both', () => {
    const text =
      '云杉科技有限公司隐私政策\n云杉科技有限公司（下文简称“我们”）尊重隐私。\n深圳市云杉科技有限公司\n地址：深圳市某路1号';
    expect(headOf(text).operator).toBe('深圳市云杉科技有限公司');
  });
});

describe('product', () => {
  test.each([
    ['云杉相册隐私政策\n欢迎使用云杉相册！', '云杉相册'],
    ['隐私政策\n生效日期：2025年10月8日\n云杉相册（以下简称“本平台”）由北京云杉科技有限公司运营。', '云杉相册'],
    ['《Spruce 相册 APP》隐私政策\n在使用“Spruce 相册”服务前请阅读。', 'Spruce相册'],
    ['隐私政策\n“云杉相册”是由北京云杉科技有限公司为您提供的应用。', '云杉相册'],
    ['隐私政策\n本政策仅适用于北京云杉科技有限公司的云杉相册产品或服务。', '云杉相册'],
    ['关于 Olive Run 的隐私声明\n“Olive Run”由我们运营。', 'Olive Run'],
    [
      '隐私政策\n本政策仅适用于云杉小说软件（以下简称“本软件”）。运营者：海南青禾文化有限公司\n海南青禾深知隐私的重要。海南青禾承诺保护信息。海南青禾仅会出于下列目的使用信息。',
      '云杉小说',
    ],
    [
      '用户隐私政策\n为使您获得更轻松的体验，您使用云杉创富提供的服务时，我们会使用 Cookie。云杉创富。云杉创富。云杉创富。云杉创富。',
      '云杉创富',
    ],
  ])('%s', (text, product) => expect(headOf(text).product).toBe(product));

  test.each([
    '隐私政策\n我们非常重视您的隐私，在使用我们的产品前请阅读本政策。',
    '用户协议\n请您在使用各项服务前阅读。',
    '机构/隐私政策\n我们会保护您的信息。',
  ])('none: %s', (text) => expect(headOf(text).product).toBeNull());
});

describe('dates and version', () => {
  test.each([
    ['更新日期：2022年3月1日\n生效日期：2022年3月8日', { updatedOn: '2022-03-01', effectiveOn: '2022-03-08' }],
    ['发布/生效日期：2021年7月18日', { publishedOn: '2021-07-18', effectiveOn: '2021-07-18' }],
    ['生效日期：2022.1.12\n1. 我们收集的信息', { effectiveOn: '2022-01-12' }],
    ['生效日期：\n2022\n年\n3\n月\n14\n日', { effectiveOn: '2022-03-14' }],
    ['最近更新日期：2021年10月29日\n本声明自更新之日起生效', { updatedOn: '2021-10-29', effectiveOn: '2021-10-29' }],
    ['本《隐私政策》于2021年12月1日修订并生效。', { updatedOn: '2021-12-01', effectiveOn: '2021-12-01' }],
    ['最後修訂於 113.07.29', { updatedOn: '2024-07-29' }],
    ['聯絡我們\n電話：02-2345-6789\n114年3月修訂', { updatedOn: '2025-03' }],
    ['上一版本日期：2020年1月1日\n版本更新日期：2022年1月1日', { updatedOn: '2022-01-01' }],
    ['版本：2.0 生效日期：2021年6月15日', { version: '2.0', effectiveOn: '2021-06-15' }],
    ['版本号：【V1.0.09】', { version: 'V1.0.09' }],
  ])('%s', (text, expected) => expect(headOf(text)).toMatchObject(expected));

  test('a version far from both ends counts beside the date of the policy', () => {
    const menu = '某某说明\n'.repeat(600);
    const end = '我们会保护您的信息。\n'.repeat(300);
    expect(headOf(`${menu}云杉隐私政策\n版本：3.0 修订与生效日期：2022年1月25日\n${end}`).version).toBe('3.0');
    expect(headOf(`${menu}云杉隐私政策\n版本：3.0 支持蓝牙\n${end}`).version).toBeNull();
  });

  test('dates of other documents and of an agreement stay out', () => {
    const text =
      '依据2021年11月1日起施行的《个人信息保护法》，我们制定本政策。\n二、用户服务协议\n生效日期：2020年9月22日';
    expect(headOf(text)).toMatchObject({ publishedOn: null, updatedOn: null, effectiveOn: null });
  });
});

test('those who run the product beside the operator stand in its evidence', () => {
  const text =
    '云杉集市隐私政策\n广州云杉商贸有限公司（以下简称“我们”）尊重隐私。\n云杉集市由广州云杉商贸有限公司（平台）、广州云杉物流有限公司（配送）共同提供服务。';
  const [own, joint] = findHead(readingOf(text)).headEvidence.operator ?? [];
  expect(own?.quote).toContain('以下简称');
  expect(joint?.quote).toContain('广州云杉物流有限公司');
});

test('every field has its place in the text', () => {
  const text =
    '云杉相册 隐私政策\n更新日期：2022年3月1日\n云杉相册由北京云杉科技有限公司（以下简称“我们”）提供。\n版本号：1.2';
  const { policy, headEvidence } = findHead(readingOf(text));
  for (const [field, value] of Object.entries(policy)) {
    const evidence = headEvidence[field as keyof typeof policy] ?? [];
    expect(evidence.length > 0).toBe(value !== null);
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
  }
});
