import { describe, expect, it } from 'vitest';
import { readRecords } from '../../utils/analysis/records.ts';
import type { Block } from '../../utils/policy/document.ts';
import { readPolicy } from '../../utils/text/read-policy.ts';
import type { Reading } from '../../utils/text/reading.ts';
import { readingOf, tableOf } from './reading-of.ts';

/** Role and folded text of every field. */
const fieldsOf = (reading: Reading): string[][] =>
  readRecords(reading).map(({ fields }) =>
    fields.map(({ role, start, end }) => `${role}=${reading.text.slice(start, end)}`),
  );

it('keeps rows of bars apart, whatever a line ends with', () => {
  const reading = readingOf(
    [
      '附表：第三方SDK清单',
      'SDK名称 | 提供方 | 使用场景 | 收集的个人信息 | 隐私政策',
      '青鸟登录SDK | 青鸟科技有限公司 | 登录、分享 | 昵称、头像、OpenID | https://support.spruce.qq.com',
      'Brightly | 白鹭科技有限公司 | 崩溃统计 | 设备型号、崩溃日志 | https://privacy.spruce.com',
    ].join('\n'),
  );
  expect(reading.sentences.map(({ text }) => text.split('|')[0])).toEqual([
    '附表:第三方sdk清单',
    'sdk名称',
    '青鸟登录sdk',
    'brightly',
  ]);
});

describe('cells', () => {
  it('reads any order of columns', () => {
    const reading = tableOf([
      ['使用目的', '第三方SDK名称', '收集的个人信息', '公司名称'],
      ['推送消息', '青鸟推送SDK', 'IMEI、MAC地址', '青鸟科技有限公司'],
    ]);
    expect(fieldsOf(reading)).toEqual([
      ['purpose=推送消息', 'name=青鸟推送sdk', 'data=imei、mac地址', 'company=青鸟科技有限公司'],
    ]);
    expect(readRecords(reading)[0]).toMatchObject({ about: 'recipient', layout: 'cells' });
  });
  it('tells functions of the product from third parties', () => {
    const reading = tableOf([
      ['业务功能', '收集的个人信息', '使用目的'],
      ['注册', '手机号', '创建账号'],
    ]);
    expect(readRecords(reading)).toMatchObject([{ about: 'feature' }]);
  });
  it('finds the header under a title row', () => {
    const reading = tableOf([['接入的第三方一览'], ['SDK名称', '使用目的'], ['青鸟SDK', '统计']]);
    expect(fieldsOf(reading)).toEqual([['name=青鸟sdk', 'purpose=统计']]);
  });
  it('leaves tables without a telling header alone', () => {
    expect(
      readRecords(
        tableOf([
          ['版本', '日期'],
          ['1.0', '2023年'],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('labels', () => {
  it('reads one label a line', () => {
    const text = 'SDK名称：青鸟推送\n公司：青鸟科技有限公司\n目的：推送消息\nSDK名称：白鹭地图\n目的：定位';
    expect(fieldsOf(readingOf(text))).toEqual([
      ['name=青鸟推送', 'company=青鸟科技有限公司', 'purpose=推送消息'],
      ['name=白鹭地图', 'purpose=定位'],
    ]);
  });
  it('reads labels glued into one line', () => {
    const text =
      '1、第三方SDK名称:青鸟推送使用目的:推送消息收集个人信息类型:设备信息2、第三方SDK名称:白鹭地图使用目的:定位';
    expect(fieldsOf(readingOf(text)).map((fields) => fields.slice(0, 2))).toEqual([
      ['name=青鸟推送', 'purpose=推送消息'],
      ['name=白鹭地图', 'purpose=定位'],
    ]);
  });
  it('takes the line before as the name', () => {
    const text = '（1）青鸟统计SDK\n使用目的：统计分析\n收集信息：设备型号';
    expect(fieldsOf(readingOf(text))).toEqual([['name=青鸟统计sdk', 'purpose=统计分析', 'data=设备型号']]);
  });
  it.each([
    ['one label alone', '支付功能：为了完成支付'],
    ['the end of a sentence', '我们会收集您的个人信息：\n姓名、手机号'],
  ])('leaves %s alone', (_, text) => expect(readRecords(readingOf(text))).toEqual([]));
  it('ends a link where white space ends it', () => {
    const text = 'SDK名称：青鸟\n隐私政策链接：https://example.com/privacy 白鹭地图';
    expect(fieldsOf(readingOf(text))[0]).toContain('link=https://example.com/privacy');
  });
});

it('reads tables of which one cell stands on each line', () => {
  const header = 'SDK名称\n所属公司\n使用目的\n隐私政策';
  const rows =
    '青鸟推送SDK\n青鸟科技有限公司\n推送消息\nhttps://example.com/a\n白鹭地图SDK\n白鹭软件有限公司\n定位\nhttps://example.com/b';
  expect(fieldsOf(readingOf(`${header}\n${rows}`))).toEqual([
    ['name=青鸟推送sdk', 'company=青鸟科技有限公司', 'purpose=推送消息', 'link=https://example.com/a'],
    ['name=白鹭地图sdk', 'company=白鹭软件有限公司', 'purpose=定位', 'link=https://example.com/b'],
  ]);
});

describe('tables of functions with one cell a line', () => {
  const rows = ['注册账号\n创建您的账号\n手机号', '问题反馈\n处理您的意见\n反馈内容、设备型号'];
  it.each([
    ['rows that blank lines set apart', '\n\n', 2],
    ['rows that nothing sets apart', '\n', 0],
  ])('%s', (_, between, count) => {
    const reading = readingOf(['业务场景\n收集目的\n信息类型', ...rows].join(between));
    expect(readRecords(reading)).toHaveLength(count);
    if (count)
      expect(fieldsOf(reading)[1]).toEqual(['feature=问题反馈', 'purpose=处理您的意见', 'data=反馈内容、设备型号']);
  });
});

it('reads tables glued into one line without a colon', () => {
  const header = 'SDK名称使用目的收集个人信息类型隐私政策链接';
  const rows = '青鸟推送SDK推送消息设备信息https://example.com/a 白鹭地图SDK定位位置信息https://example.com/b 以上';
  expect(fieldsOf(readingOf(header + rows)).map(([name]) => name)).toEqual(['name=青鸟推送sdk', 'name=白鹭地图sdk']);
});

it('reads a text once', () => {
  const reading = readingOf('SDK名称：青鸟\n目的：推送');
  expect(readRecords(reading)).toBe(readRecords(reading));
});

describe('tables of kits with one cell a line', () => {
  it('reads rows that end with the words of a link', () => {
    const text =
      'SDK名称\n所属公司\n收集的信息\n隐私政策\n青鸟推送\n青鸟科技有限公司\n设备型号\n点击查看隐私政策\n白鹭地图\n白鹭有限公司\n位置\n点击查看隐私政策';
    expect(fieldsOf(readingOf(text)).map(([name, , data]) => [name, data])).toEqual([
      ['name=青鸟推送', 'data=设备型号'],
      ['name=白鹭地图', 'data=位置'],
    ]);
  });
  it('reads rows with a line for each system', () => {
    const text =
      'SDK服务\n具体功能\n客户端\n获取信息\n隐私政策\nQingniao\n投屏\n安卓端\n网络状态\n点击查看隐私政策\niOS端\n剪贴板\nHeron\n裁剪图片\n安卓端\n无\nLudao\n导航栏\n安卓端\n无\n点击查看隐私政策';
    const names = fieldsOf(readingOf(text)).map((fields) => fields.slice(0, 3));
    expect(names).toEqual([
      ['name=qingniao', 'purpose=投屏', 'platform=安卓端'],
      ['name=heron', 'purpose=裁剪图片', 'platform=安卓端'],
      ['name=ludao', 'purpose=导航栏', 'platform=安卓端'],
    ]);
  });
});

describe('titled rows', () => {
  it.each([
    [
      'end with the name of the maker, which is not that of the next kit',
      '（1）青鸟SDK\n用途/目的：推送消息\n收集信息类型：IMEI\n第三方名称：青鸟科技\n隐私政策链接：https://a.example.com\n（2）白鹭SDK\n用途/目的：统计分析\n收集信息类型：MAC地址\n第三方名称：白鹭科技\n隐私政策链接：https://b.example.com',
      ['name=青鸟sdk company=青鸟科技 purpose=推送消息', 'name=白鹭sdk company=白鹭科技 purpose=统计分析'],
    ],
    [
      'are followed by rows that name their kit',
      '* 青鸟SDK\n服务类型：分享\n收集个人信息类型：IMEI\n* 使用SDK名称：白鹭\n服务类型：广告\n收集个人信息类型：MAC地址',
      ['name=青鸟sdk', 'name=白鹭'],
    ],
  ])('%s', (_, text, rows) => {
    const wanted = ['name', 'company', 'purpose'];
    const found = fieldsOf(readingOf(text)).map((fields) =>
      wanted.flatMap((role) => fields.filter((field) => field.startsWith(`${role}=`))).join(' '),
    );
    expect(found).toEqual(rows);
  });
});

it('reads labels and values side by side as one record', () => {
  const reading = tableOf([
    ['SDK名称', '青鸟推送'],
    ['主体', '青鸟互动股份有限公司'],
    ['收集信息', 'OAID、应用列表'],
    ['目的', '消息推送'],
  ]);
  expect(fieldsOf(reading)).toEqual([
    ['name=青鸟推送', 'company=青鸟互动股份有限公司', 'data=oaid、应用列表', 'purpose=消息推送'],
  ]);
});

it('a cell that spans rows holds for all of them', () => {
  const cell = (row: number, column: number) => ({ table: 0, row, column, header: row === 0 });
  const cells: [string, number, number][] = [
    ['SDK', 0, 0],
    ['主体', 0, 1],
    ['个人信息', 0, 2],
    ['青鸟', 1, 0],
    ['青鸟科技有限公司', 1, 1],
    ['OAID', 1, 2],
    ['MAC地址', 2, 2],
  ];
  let text = '';
  const blocks = cells.map(([content, row, column]): Block => {
    const start = text.length;
    text += `${content}\n`;
    const end = text.length - 1;
    return { kind: 'cell', start, end, level: 0, number: null, cell: cell(row, column), region: 'main' };
  });
  const reading = readPolicy({ text, blocks, links: [], title: '', url: null, cutFrom: null });
  expect(fieldsOf(reading).map((fields) => [...fields].sort())).toEqual([
    ['company=青鸟科技有限公司', 'data=oaid', 'name=青鸟'],
    ['company=青鸟科技有限公司', 'data=mac地址', 'name=青鸟'],
  ]);
});
