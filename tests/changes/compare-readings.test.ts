import { describe, expect, it } from 'vitest';
import { summarize } from '../../utils/analysis/summarize.ts';
import { compareReadings, type PolicyReading } from '../../utils/changes/compare-readings.ts';
import { groundsOf } from '../../utils/letters/grounds.ts';
import { documentOf } from '../letters/policies.ts';

const ALLOTMENT = [
  '小畦农园隐私政策',
  '小畦农园由北澄市小畦科技有限公司（以下简称“我们”）运营。请您仔细阅读本政策。',
  '一、我们收集的信息',
  '认领菜地时，我们会收集您的姓名和手机号码，用于办理认领。我们会在首次拍摄前征求您的意见。',
  '为了核对收成，我们会收集您上传的照片。照片仅保存在农园的服务器上。',
  '二、我们怎样使用与提供',
  '我们承诺不出租、出售您的个人信息。',
  '我们不会向农园以外的任何公司提供您的信息。经您单独同意，我们可向种苗店提供您的姓名。',
  '我们要求种苗店用后即行销毁，并每年检查一次。',
  '未经您同意，我们不会展示您的菜地照片。',
  '三、您的权利',
  '1. 更正：您可以写信要求更正您的信息，我们会在10日内更正。',
  '2. 删除：您可以写信要求删除您的信息，我们会在30日内删除。',
  '3. 注销：您可以在“我的-菜地-退园”注销账号，我们会在7个工作日内完成注销。',
  '您可以随时撤回同意。我们不会就此收取费用。',
  '四、联系我们',
  '邮箱：hi@xiaoqi.example',
];
const CLINIC = [
  '杏坊診所私隱政策聲明',
  '杏坊診所有限公司（下稱「本公司」）遵守《個人資料（私隱）條例》。',
  '1. 收集的資料',
  '閣下登記求診時，本公司會收集閣下的姓名、電話號碼及病歷。',
  '2. 資料的使用',
  '本公司只會為診治閣下的目的使用病歷。',
  '本公司不會將閣下的資料用於直接促銷。',
  '病歷儲存於香港的伺服器。',
  '3. 閣下的權利',
  '閣下有權要求查閱及改正病歷，並可隨時索取副本，費用全免。',
  '本公司會在四十日內回覆。',
];

const readingOf = (text: string): PolicyReading => {
  const document = documentOf(text.split('\n'));
  const summary = summarize(document, 'zh-Hans');
  return { document, summary, ways: groundsOf(document, summary).ways };
};
/** The changes of one edit, briefly. */
function told(policy: readonly string[], from: string, to: string): string[] {
  const before = policy.join('\n');
  expect(before).toContain(from);
  const { changes } = compareReadings(readingOf(before), readingOf(before.replace(from, to)));
  return changes.map(({ sort, subject }) => `${sort} ${subject.topic}`);
}

it('an address that moved to the contact section is told by its sentence alone', () => {
  const head = ['松果便签隐私政策', '一、您的权利'];
  const before = [
    ...head,
    '您可以发送邮件至a@songguo.example.com，要求我们更正、删除您的个人信息。',
    '二、联系我们',
    '如有疑问，请致电客服400-123-4567。',
  ];
  const after = [
    ...head,
    '您可以要求我们更正、删除您的个人信息。',
    '二、联系我们',
    '如有疑问，请致电客服400-123-4567，或发送邮件至a@songguo.example.com。',
  ];
  const { changes } = compareReadings(readingOf(before.join('\n')), readingOf(after.join('\n')));
  expect(changes.map(({ sort, subject }) => `${sort} ${subject.topic}`)).toEqual(['altered sentence']);
});

it('an address that is the desk of something else now is gone', () => {
  const head = ['松果便签隐私政策', '一、您的权利'];
  const before = [...head, '您可以发送邮件至a@songguo.example.com注销您的账号。'];
  const after = [...head, '您可以注销您的账号。', '二、联系我们', '商务合作：a@songguo.example.com'];
  const { changes } = compareReadings(readingOf(before.join('\n')), readingOf(after.join('\n')));
  expect(changes.map(({ sort, subject }) => `${sort} ${subject.topic}`)).toContain('altered right');
});

it('one more recipient in a sentence takes nothing from the first', () => {
  const head = ['松果便签隐私政策', '一、我们收集的信息', '我们会收集您的手机号码。', '二、共享'];
  const push = '我们会将您的设备信息、位置信息、应用列表提供给每日互动股份有限公司，用于为您提供推送技术服务。';
  expect(told([...head, push], '互动股份有限公司', '互动股份有限公司、北京禾木数据科技有限公司')).toEqual([
    'added recipient',
  ]);
  expect(told([...head, push], '、位置信息', '')).toContain('altered recipient');
  const two = push.replace('互动股份有限公司', '互动股份有限公司、北京禾木数据科技有限公司');
  expect(told([...head, two], '、北京禾木数据科技有限公司', '')).toEqual(['removed recipient', 'altered sentence']);
  expect(told([...head, push], '应用列表', '应用列表、通讯录')).toContain('altered recipient');
});

it('counts the sentences that are not listed', () => {
  const added = Array.from({ length: 23 }, (_, i) => `我们会向第${i + 1}家合作机构出售您的便签内容。`);
  const before = readingOf('松果便签隐私政策\n一、总则');
  const { changes, more } = compareReadings(before, readingOf(['松果便签隐私政策', '一、总则', ...added].join('\n')));
  const listed = changes.filter(({ subject }) => subject.topic === 'sentence').length;
  expect([listed, listed + more]).toEqual([20, 23]);
});

it('the time of two rights that share it is told of both', () => {
  const shared = [
    '松果便籤隱私權政策',
    '松果便籤由松果網路股份有限公司營運，我們會蒐集您的電話號碼，用於註冊帳號。',
    '二、您的權利',
    '您得向本公司請求查詢、閱覽、補充或更正、停止蒐集及刪除您的個人資料。',
    '本公司將於十五日內回覆查詢；更正或刪除則於三十日內辦理。',
  ];
  const { changes } = compareReadings(
    readingOf(shared.join('\n')),
    readingOf(shared.join('\n').replace('三十日', '六十日')),
  );
  expect(changes.map(({ sort, subject }) => [sort, subject])).toEqual([
    ['altered', { topic: 'right', right: 'correct' }],
    ['altered', { topic: 'right', right: 'delete' }],
  ]);
});

it.each([
  ['任一网点', '开户网点', ['altered sentence']],
  ['全国各网点', '原办理网点', ['altered sentence']],
  ['任一网点', '任意一家网点', []],
])('where one may ask: %s, now %s', (before, after, changes) => {
  const bank = ['松果银行隐私政策', '一、您的权利', '您可以持身份证到本行任一网点更正您的个人信息。'].map((line) =>
    line.replace('任一网点', before),
  );
  expect(told(bank, before, after)).toEqual(changes);
});

describe('a sentence that binds somebody is told when it comes or goes', () => {
  it.each<[string, readonly string[], string, string]>([
    ['a promise', ALLOTMENT, '我们承诺不出租、出售您的个人信息。\n', ''],
    ['what others must do', ALLOTMENT, '我们要求种苗店用后即行销毁，并每年检查一次。\n', ''],
    ['that one is asked first', ALLOTMENT, '我们会在首次拍摄前征求您的意见。', ''],
    ['that it costs nothing', ALLOTMENT, '我们不会就此收取费用。', ''],
    ['no marketing, Hant', CLINIC, '本公司不會將閣下的資料用於直接促銷。\n', ''],
  ])('%s', (_what, policy, from, to) => expect(told(policy, from, to)).toEqual(['removed sentence']));

  it.each<[string, readonly string[], string, string]>([
    ['what is shown', ALLOTMENT, '二、我们怎样', '收成比赛期间，我们会在园区大屏展示您的菜地名次。\n二、我们怎样'],
    ['who is liable', ALLOTMENT, '三、您的权利', '您为他人认领的，应当承担由此产生的责任。\n三、您的权利'],
    ['what is asked elsewhere, Hant', CLINIC, '2. 資料的使用', '本公司亦可向閣下以往的診所索取病歷。\n2. 資料的使用'],
  ])('%s', (_what, policy, from, to) => {
    const changes = told(policy, from, to);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatch(/^added /);
  });
});

describe('a word that hedges, narrows or widens is told', () => {
  it.each<[string, readonly string[], string, string]>([
    ['in principle', ALLOTMENT, '我们不会展示您的', '我们原则上不会展示您的'],
    ['mostly', ALLOTMENT, '照片仅保存在', '照片主要保存在'],
    ['mostly, Hant', CLINIC, '病歷儲存於', '病歷主要儲存於'],
    ['partly', ALLOTMENT, '要求删除您的信息', '要求删除您的部分信息'],
    ['and others', ALLOTMENT, '我们可向种苗店提供', '我们可向种苗店和合作农资店提供'],
    ['another ring', ALLOTMENT, '农园以外的任何公司', '农园及其加盟商以外的任何公司'],
    ['when', ALLOTMENT, '您可以随时撤回同意', '您可以在认领期满后撤回同意'],
    ['how often', ALLOTMENT, '，并每年检查一次', '，并适时检查'],
    ['where one has to go', ALLOTMENT, '在“我的-菜地-退园”注销', '前往农园办公室注销'],
    ['only for', CLINIC, '本公司只會為診治閣下的目的', '本公司會為診治閣下等目的'],
    ['one right of two', CLINIC, '查閱及改正病歷', '查閱病歷'],
    ['free of charge', CLINIC, '，費用全免', ''],
    ['one word more', CLINIC, '為診治閣下的目的', '為診治及研究閣下的目的'],
    ['whose own', ALLOTMENT, '向种苗店提供您的姓名', '向我们指定的种苗店提供您的姓名'],
    ['what follows', ALLOTMENT, '用后即行销毁', '用后三年内销毁'],
    ['not at once', ALLOTMENT, '用后即行销毁', '用后择机销毁'],
    ['soon', [...ALLOTMENT, '退园后我们立即删除您的信息。'], '立即删除', '尽快删除'],
    ['in a reasonable time', [...ALLOTMENT, '退园后我们立即删除照片。'], '立即', '在合理时间内'],
    ['whose court', [...ALLOTMENT, '争议由用户所在地法院管辖。'], '用户所在地', '北澄市'],
    ['where to, Hant', [...CLINIC, '（二）利用地區：台灣、日本。'], '日本', '日本、中國大陸'],
    ['asked afterwards', ALLOTMENT, '我们会在首次拍摄前征求', '我们会在首次拍摄后征求'],
    ['told afterwards', [...ALLOTMENT, '在转移前，我们会告知您接收方的名称。'], '转移前', '转移后'],
    ['told when it holds', [...ALLOTMENT, '变更生效前七日以弹窗告知。'], '生效前七日', '生效后七日'],
    ['judged afterwards', [...ALLOTMENT, '我们会在安全评估后再共享。'], '评估后再', '评估前'],
    ['unless one is asked', [...ALLOTMENT, '除非征得您的同意，我们不会另作他用。'], '我们不会另作', '我们会另作'],
    ['the whole number', [...ALLOTMENT, '我们会收集您的银行卡号后四位。'], '银行卡号后四位', '银行卡号'],
    ['other rules', ALLOTMENT, '种苗店用后即行销毁', '种苗店按其自己的规则处理'],
  ])('%s', (_what, policy, from, to) => expect(told(policy, from, to)).not.toEqual([]));
});

describe('what binds nobody, or says the same, is not', () => {
  it.each<[string, readonly string[], string, string]>([
    ['thanks', ALLOTMENT, '请您仔细阅读本政策。', '请您仔细阅读本政策。感谢您与我们一同耕种，我们会继续努力。'],
    ['how to read', ALLOTMENT, '请您仔细阅读本政策。', '请您在使用之前认真阅读本政策。'],
    ['where to ask', ALLOTMENT, '四、联系我们', '四、联系我们\n如有任何疑问或建议，欢迎您写信给我们。'],
    ['for whose ease', ALLOTMENT, '二、我们怎样', '为方便您阅读，我们用例子作了说明。\n二、我们怎样'],
    ['a verb of duty', ALLOTMENT, '可以写信要求更正', '可写信请求更正'],
    ['looking up', CLINIC, '有權要求查閱', '可要求查閱'],
    ['a heading', ALLOTMENT, '二、我们怎样使用与提供', '二、信息的使用和提供'],
    ['a purpose', ALLOTMENT, '为了核对收成，', '为核对收成，'],
    [
      'an exception put behind',
      ALLOTMENT,
      '未经您同意，我们不会展示您的菜地照片',
      '我们不会展示您的菜地照片，除非您同意',
    ],
    ['a passive', ALLOTMENT, '我们会收集您上传的照片', '您上传的照片将会被我们收集'],
    ['when written otherwise', ALLOTMENT, '认领菜地时，', '当您认领菜地时，'],
    ['a figure', ALLOTMENT, '我们会在30日内删除', '我们将于三十日内删除'],
    ['paragraphs joined', ALLOTMENT, '展示您的菜地照片。\n', '展示您的菜地照片。'],
    [
      'promises that changed places',
      ALLOTMENT,
      '我们承诺不出租、出售您的个人信息。\n我们不会向农园以外的任何公司提供您的信息。经您单独同意，我们可向种苗店提供您的姓名。\n',
      '我们不会向农园以外的任何公司提供您的信息。经您单独同意，我们可向种苗店提供您的姓名。\n我们承诺不出租、出售您的个人信息。\n',
    ],
    ['days', [...ALLOTMENT, '退园照片保存30日。'], '30日', '30天'],
    ['a prefix of Hong Kong', [...CLINIC, '電話：2555 0188'], '2555 0188', '+852 2555 0188'],
    ['a full stop', ALLOTMENT, '，我们会在7个工作日内完成注销', '。我们会在7个工作日内完成注销'],
    ['a verb, Hant', CLINIC, '本公司會在四十日內回覆', '本公司將於40日內回覆'],
    [
      'an address that the site hides',
      [...ALLOTMENT, '您可以发邮件至del@xiaoqi.example删除信息。'],
      'del@xiaoqi.example',
      '[email protected]',
    ],
    ['courtesy, Hant', CLINIC, '遵守《個人資料', '一向遵守《個人資料'],
  ])('%s', (_what, policy, from, to) => expect(told(policy, from, to)).toEqual([]));
});

describe('the times of rights', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['gone', '，我们会在10日内更正', '', ['altered right']],
    ['longer', '我们会在10日内更正', '我们会在20日内更正', ['altered right']],
    ['that stand for another right all along', '更正您的信息，我们会在10日内更正', '更正您的信息', ['altered right']],
    [
      'of rights that changed places',
      '1. 更正：您可以写信要求更正您的信息，我们会在10日内更正。\n2. 删除：您可以写信要求删除您的信息，我们会在30日内删除。',
      '1. 删除：您可以写信要求删除您的信息，我们会在30日内删除。\n2. 更正：您可以写信要求更正您的信息，我们会在10日内更正。',
      [],
    ],
  ])('%s', (_what, from, to, expected) => expect(told(ALLOTMENT, from, to)).toEqual(expected));
});
