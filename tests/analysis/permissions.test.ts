import { describe, expect, it } from 'vitest';
import { findPermissions } from '../../utils/analysis/permissions.ts';
import { PERMISSION_FORMS } from '../../utils/lexicon/permissions.ts';
import { PERMISSIONS } from '../../utils/policy/ids.ts';
import { PERMISSION_CUES, PERMISSION_DECOYS } from '../../utils/rules/permissions.ts';
import {
  ASKED_LATER,
  DENIED_PERMISSION,
  NOT_ASKED_BEHIND,
  NOT_ASKED_FOR,
  NOT_IN_BACKGROUND,
} from '../../utils/rules/permissions-denied.ts';
import { holds } from '../../utils/rules/rule.ts';
import { fold } from '../../utils/text/fold.ts';
import { readingOf, tableOf } from './reading-of.ts';

const found = (...lines: string[]): string[] =>
  findPermissions(readingOf(lines.join('\n'))).map(({ permission }) => permission);

/** The stretch of an example that a cue looks at: up to or after the thing, written `§`. */
const side = (text: string, which: 'before' | 'after'): string => {
  const [before = '', after = ''] = fold(text).split('§');
  return which === 'before' ? before : after;
};

describe.each(PERMISSION_CUES)('$id', (cue) => {
  it.each(cue.hits)('rests on %s', (text) => expect(cue.match.test(side(text, cue.side))).toBe(true));
  it.each(cue.misses)('does not rest on %s', (text) => expect(cue.match.test(side(text, cue.side))).toBe(false));
});

describe.each(PERMISSION_DECOYS)('$id', ({ match, hits, misses }) => {
  it.each(hits)('takes %s for something else', (text) => expect(match.test(side(text, 'before'))).toBe(true));
  it.each(misses)('leaves %s alone', (text) => expect(match.test(side(text, 'before'))).toBe(false));
});

describe(NOT_ASKED_BEHIND.id, () => {
  it.each(NOT_ASKED_BEHIND.hits)('hits %s', (text) => expect(holds(NOT_ASKED_BEHIND, side(text, 'after'))).toBe(true));
  it.each(NOT_ASKED_BEHIND.misses)('misses %s', (text) =>
    expect(holds(NOT_ASKED_BEHIND, side(text, 'after'))).toBe(false),
  );
});

describe('listed, but not asked for', () => {
  it.each([
    [['我们会申请以下系统权限：', '相机：用于拍照', '通讯录：不申请', '悬浮窗：暂不使用'], ['camera']],
    [['权限名称：相机 用途：扫码', '权限名称：日历 用途：不申请该权限'], ['camera']],
    [['我们仅在您扫码时申请相机和存储权限，不申请位置权限，也不会读取短信。'], ['camera', 'storage']],
    [['三、系统权限', '权限 | 用途', '麦克风 | 队伍语音', '位置 | 本游戏不申请 | —'], ['microphone']],
    [['位置权限（不获取）', '相机权限：未使用', '我们已移除读取电话状态权限。'], []],
  ])('%s', (lines, expected) => expect(found(...lines)).toEqual(expected));

  it('takes data that a permission yields for no permission', () => {
    const table = [
      ['权限名称', '对应功能', '涉及信息'],
      ['蓝牙', '配置设备', '设备信息'],
    ];
    expect(findPermissions(tableOf(table, '二、应用申请的权限')).map(({ permission }) => permission)).toEqual([
      'bluetooth',
    ]);
  });

  it('in a table', () => {
    const reading = tableOf([
      ['权限', '用途', '是否可关闭'],
      ['相机', '拍照', '是'],
      ['通讯录', '不申请', '-'],
      ['麦克风', '我们不会申请该权限', '-'],
      // What stands beside a table of a PDF may fall into a cell of it.
      ['我们不会收集您的日历和短信', '见上文', '-'],
    ]);
    expect(findPermissions(reading).map(({ permission }) => permission)).toEqual(['camera']);
  });

  it('in a table with a column that asks whether they are asked for', () => {
    const reading = tableOf([
      ['权限', '用途', '是否申请', '是否可关闭'],
      ['读取通讯录', '—', '否', '—'],
      ['相机', '扫码', '是', '否'],
    ]);
    expect(findPermissions(reading).map(({ permission }) => permission)).toEqual(['camera']);
  });

  it('in a table with a column for each system', () => {
    const reading = tableOf([
      ['权限', '安卓', 'iOS', '用途'],
      ['电话', '×', '×', '—'],
      ['通讯录', '✓', '×', '邀请好友'],
      ['相机', '✓', '✓', '扫码'],
    ]);
    expect(findPermissions(reading).map(({ permission }) => permission)).toEqual(['camera', 'contacts']);
  });

  const inTable = (...rows: string[][]): string[] =>
    findPermissions(tableOf([['类型', '内容', '说明'], ...rows])).map(({ permission }) => permission);

  it('in a table whose column names nothing but parts of the device', () =>
    expect(
      inTable(
        ['账号信息', '手机号码', '用于登录'],
        ['摄像头', '扫码登录', '仅在需要时开启'],
        ['麦克风', '口语评测', '仅在需要时开启'],
        ['蓝牙功能', '连接跳绳', '用于连接设备'],
        ['通讯录', '查找好友', '我们不会申请该权限'],
      ),
    ).toEqual(['camera', 'microphone', 'bluetooth']));

  it('in one cell of them', () =>
    expect(inTable(['附加功能', '相机、麦克风、日历和蓝牙', '使用时询问'])).toEqual([
      'camera',
      'microphone',
      'calendar',
      'bluetooth',
    ]));

  it('not where one of them stands among data', () =>
    expect(inTable(['邀请好友', '通讯录', '查找好友'], ['登录', '手机号码、日历', '提醒'])).toEqual([]));
});

it('shows what explains a bare name, and what tells more first', () => {
  const reading = readingOf(
    '一、我们申请的系统权限\n相机\n用于扫描二维码、拍摄头像\n我们会在您扫码时申请使用您的相机权限。',
  );
  expect(findPermissions(reading).map(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([
    ['相机\n用于扫描二维码、拍摄头像', '我们会在您扫码时申请使用您的相机权限'],
  ]);
});

describe.each([NOT_IN_BACKGROUND, ASKED_LATER])('$id', (rule) => {
  const clause = (text: string): string => side(text, 'before');
  it.each(rule.hits)('hits %s', (text) => expect(holds(rule, clause(text))).toBe(true));
  it.each(rule.misses)('misses %s', (text) => expect(holds(rule, clause(text))).toBe(false));
});

it('claims no permission that is denied in the background or left to the future', () => {
  expect(found('我们不会在后台开启您的麦克风、摄像头。')).toEqual([]);
  expect(found('如果将来新增读取短信的功能，我们会另行征得您的同意。')).toEqual([]);
  expect(found('使用时我们会开启您的麦克风，不会在后台开启。')).toEqual(['microphone']);
});

describe(NOT_ASKED_FOR.id, () => {
  const clause = (text: string): string => side(text.includes('§') ? text : `${text}§`, 'before');
  it.each(NOT_ASKED_FOR.hits)('hits %s', (text) => expect(holds(NOT_ASKED_FOR, clause(text))).toBe(true));
  it.each(NOT_ASKED_FOR.misses)('misses %s', (text) => expect(holds(NOT_ASKED_FOR, clause(text))).toBe(false));
});

it('leaves the name of the product alone', () => {
  const reading = readingOf('请在应用管理中找到晴空日历，关闭权限。\n晴空日历需要日历权限。');
  expect(findPermissions(reading, '晴空日历')[0]?.evidence).toHaveLength(1);
  expect(findPermissions(readingOf('找到晴空日历，关闭权限。'), '晴空日历')).toEqual([]);
});

describe('permissions asked for', () => {
  it.each<[string, string[]]>([
    ['我们需要相机(摄像头)、相册和麦克风的访问权限。', ['camera', 'microphone', 'storage']],
    ['上传头像时会访问您的相册。', ['storage']],
    ['请允许应用使用通讯录和短信功能。', ['contacts', 'sms']],
    ['android.permission.READ_PHONE_STATE 用于识别设备', ['phone']],
    ['开启特定的访问权限（例如您的位置信息、日历）', ['location', 'calendar']],
    ['我們會在您開啟藍牙權限後連接裝置。', ['bluetooth']],
    ['需要您授权悬浮窗权限、安装未知应用权限', ['overlay', 'install']],
    ['读取剪切板以便分享口令', ['clipboard']],
    ['请求您开启设备通知功能', ['notifications']],
    ['您可以关闭定位功能，也可以关闭消息通知和本地存储。', ['location']],
    ['第三方SDK：获取应用列表、ACTIVITY_RECOGNITION', ['sensors', 'apps']],
    ['广告跟踪权限、指纹权限', ['tracking', 'biometrics']],
    ['青鸟SDK 青鸟有限公司 手机状态和身份、访问网络', ['phone']],
    ['SDK类型：获取安装App的权限', ['install']],
    ['无需手动输入，开启相机权限即可扫码。', ['camera']],
    ['麦克风权限：人脸识别、语音搜索', ['microphone']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(PERMISSIONS.filter((id) => expected.includes(id))));

  it.each([
    '我们会收集您的位置信息、通讯录和设备信息。',
    '我们不会申请通讯录权限。',
    '本应用无需麦克风权限、相机权限。',
    '我们不要求您开启日历权限。',
    '我们承诺不读取您的剪切板。',
    '我们对员工实行数据访问权限控制，短信须加密。',
    '我们会根据您授予的具体权限，记录设备型号、位置。',
    '您可以在权限管理中自行设置。',
    '我们将以短信、通知的方式告知您。',
    '除Cookie外，我们还会使用您的本地存储空间，用于购物车。',
    '我们会收集通知栏状态（如通知栏权限、用户点击行为）。',
  ])('none in %s', (text) => expect(found(text)).toEqual([]));

  it('reads the items under a heading or an opening sentence', () => {
    expect(found('一、我们会申请以下权限：', '相机：用于扫码', '位置：用于导航')).toEqual(['camera', 'location']);
  });

  it('goes on with a numbered list that began with a permission', () => {
    expect(found('1、麦克风权限：用于语音。', '2、剪切板：用于复制。')).toEqual(['microphone', 'clipboard']);
  });
});

describe('permission forms', () => {
  it('covers every permission once', () => expect(PERMISSION_FORMS.map(({ id }) => id)).toEqual(PERMISSIONS));
  it('gives no form to two permissions', () => {
    const forms = PERMISSION_FORMS.flatMap(({ id, names, things, weak }) =>
      [names, things, weak]
        .flatMap((forms) => forms.split('、').filter(Boolean))
        .map((form) => [fold(form), id] as const),
    );
    const owners = new Map<string, string>();
    for (const [form, id] of forms) {
      expect(owners.get(form) ?? id, form).toBe(id);
      owners.set(form, id);
    }
  });
  it('knows a denial', () => expect(DENIED_PERMISSION.test(fold('我们不会获取您的通讯录权限'))).toBe(true));
});

it('shows a permission by its own row', () => {
  const rows = [
    ['名称', '权限'],
    ['白鹭SDK', '蓝牙'],
    ['青鸟SDK', '无'],
  ];
  const [bluetooth] = findPermissions(tableOf(rows, '三、应用申请的权限'));
  for (const { quote } of bluetooth?.evidence ?? []) expect(quote).not.toContain('青鸟');
});
