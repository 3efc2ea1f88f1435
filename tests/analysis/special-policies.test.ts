import { describe, expect, it } from 'vitest';
import { summarize } from '../../utils/analysis/summarize.ts';
import { readText } from '../../utils/page/read-text.ts';
import { read } from '../page/open.ts';

const of = (text: string) => summarize(readText(text), 'zh-Hans');
const types = (text: string): string[] => of(text).collected.map(({ type }) => type);

describe('a policy about children alone', () => {
  const RULES =
    '云杉识字儿童个人信息保护规则\n一、我们收集儿童的哪些信息\n1. 学习档案：孩子的昵称、性别、年级；\n二、监护人的权利\n您可以在“家长中心-档案”更正孩子的信息。';
  it('tells what is collected under its own headings', () =>
    expect(types(RULES)).toEqual(expect.arrayContaining(['basic.gender', 'network.profile', 'work.education'])));
  it('grants rights there', () => expect(of(RULES).rights.map(({ right }) => right)).toContain('correct'));
});

describe("a kit's own policy", () => {
  it('has dates, though its title speaks of a kit', () =>
    expect(of('云杉推送SDK隐私政策\n更新日期：2024年4月8日\n生效日期：2024年4月15日').policy).toMatchObject({
      updatedOn: '2024-04-08',
      effectiveOn: '2024-04-15',
    }));
});

describe('recipients', () => {
  const SHARED = '云杉相册隐私政策\n一、我们如何共享您的信息\n';
  it('give and are given nothing where one only signs in with them', () => {
    const [wechat] = of(`${SHARED}您使用微信登录时，我们会收集您的微信昵称、头像。`).recipients;
    expect(wechat).toMatchObject({ name: '微信登录', modes: [] });
  });
  it('are not announced twice: a lead-in speaks of the names below it', () =>
    expect(
      of(`${SHARED}我们会向以下合作方提供您的信息：\n- 青鸟配送有限公司：姓名、地址，用于配送。`).recipients.map(
        ({ name }) => name,
      ),
    ).toEqual(['青鸟配送有限公司']));
  it('have the links of their rows', () => {
    const { document } = read(
      '<h1>云杉相册隐私政策</h1><h2>一、我们如何共享您的信息</h2><ul><li>青鸟配送有限公司：姓名、地址，用于配送。<a href="https://a.example.com/p">隐私政策</a></li></ul>',
    );
    expect(summarize(document, 'zh-Hans').recipients[0]).toMatchObject({
      dataTypes: ['basic.name', 'basic.address'],
      link: 'https://a.example.com/p',
    });
  });
});

it('asks for every permission of a list, whatever brackets say of one', () =>
  expect(
    of(
      '云杉门锁隐私政策\n一、权限\n蓝牙（配网）、位置（安卓搜索设备所必需，我们不收集您的位置）、相机（扫描二维码）、麦克风（对讲）。',
    ).permissions.map(({ permission }) => permission),
  ).toEqual(['camera', 'microphone', 'location', 'bluetooth']));
