import { describe, expect, it } from 'vitest';
import { JOINT_OPERATORS } from '../../utils/rules/joint-operators.ts';
import {
  AFFILIATED,
  COMPANY_CONTEXT,
  COMPANY_IS_SELF,
  LOOKED_FOR,
  MERE_MENTION,
  NOT_COVERED,
  ONLY_TAKEN_FROM,
  SHARING_CONTEXT,
} from '../../utils/rules/recipient-contexts.ts';
import {
  DATA_GIVEN,
  GIVEN_BEFORE,
  GIVEN_BEHIND,
  NO_DATA_LINE,
  OPENS_DATA,
  SPEAKS_OTHERWISE,
  TAKES,
} from '../../utils/rules/recipient-data.ts';
import { DENIED_NAME, DENIED_RECIPIENT, DENIED_TO_NAME } from '../../utils/rules/recipient-denials.ts';
import { RECIPIENT_KINDS } from '../../utils/rules/recipient-kinds.ts';
import { DEVICES_OF, GIVEN_LIST, IN_BRACKETS, OWN_PROGRAMS, OWN_SERVICES } from '../../utils/rules/recipient-lists.ts';
import {
  DENIED_MODE,
  EXCEPTED,
  MODE_RULES,
  MOVED_BY_USER,
  NEEDS_NO_CONSENT,
} from '../../utils/rules/recipient-modes.ts';
import { NAME_KINDS } from '../../utils/rules/recipient-name-kinds.ts';
import { PROOF_OF_SHARING, PURPOSE_OF_RECIPIENT } from '../../utils/rules/recipient-proof.ts';
import { SERVICE_KINDS } from '../../utils/rules/recipient-service-kinds.ts';
import { HEADER_RULES, roleOfHeader } from '../../utils/rules/record-headers.ts';
import { holds, type Rule } from '../../utils/rules/rule.ts';
import { CALLED_SHORT, EXPLAINED_SHORT } from '../../utils/rules/short-names.ts';
import { fold } from '../../utils/text/fold.ts';

/** Rules that are tried only where one of their cues stands. */
const CUED: readonly (Rule & { cues: readonly string[] })[] = [...MODE_RULES, ...RECIPIENT_KINDS, ...JOINT_OPERATORS];
const RULES: readonly Rule[] = [
  ...CUED,
  ...SERVICE_KINDS,
  ...NAME_KINDS,
  ...HEADER_RULES,
  ...SHARING_CONTEXT,
  ...MERE_MENTION,
  LOOKED_FOR,
  AFFILIATED,
  ONLY_TAKEN_FROM,
  ...DENIED_RECIPIENT,
  DENIED_NAME,
  DENIED_TO_NAME,
  NOT_COVERED,
  OWN_PROGRAMS,
  OWN_SERVICES,
  ...COMPANY_CONTEXT,
  GIVEN_LIST,
  DEVICES_OF,
  ...COMPANY_IS_SELF,
  ...IN_BRACKETS,
  ...PROOF_OF_SHARING,
  PURPOSE_OF_RECIPIENT,
  TAKES,
  NO_DATA_LINE,
  OPENS_DATA,
  SPEAKS_OTHERWISE,
  DATA_GIVEN,
  GIVEN_BEFORE,
  GIVEN_BEHIND,
  DENIED_MODE,
  MOVED_BY_USER,
  EXCEPTED,
  NEEDS_NO_CONSENT,
  CALLED_SHORT,
  EXPLAINED_SHORT,
];

it('gives every rule an id of its own', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

describe.each(RULES)('$id', (rule) => {
  it.each(rule.hits)('accepts %s', (text) => expect(holds(rule, fold(text))).toBe(true));
  it.each(rule.misses)('leaves %s alone', (text) => expect(holds(rule, fold(text))).toBe(false));
  it('has no sticky or global pattern', () => {
    for (const pattern of [rule.match, rule.unless]) expect(pattern?.flags ?? '').not.toMatch(/[gy]/);
  });
});

describe.each(CUED)('$id', ({ cues, hits }) => {
  it('has a folded cue in every hit', () => {
    for (const cue of cues) expect(fold(cue)).toBe(cue);
    for (const hit of hits) expect(cues.some((cue) => fold(hit).includes(cue))).toBe(true);
  });
});

it.each([
  ['第三方公司名称', 'company'],
  ['SDK 名称', 'name'],
  ['SDK 所属公司及隐私政策链接', 'company'],
  ['收集的个人信息', 'data'],
  ['使用目的：', 'purpose'],
  ['2. 业务功能', 'feature'],
  ['隐私政策', 'link'],
  ['所需权限', 'permission'],
  ['收集方式', 'method'],
  ['SDK 类型', 'category'],
  ['第三方隐私协议网址或者网站', 'link'],
  ['请访问我们的网站', null],
  ['设备信息', null],
  ['我们会在您同意之后收集您的手机号码并用于登录本应用', null],
])('header %s is %s', (cell, role) => expect(roleOfHeader(fold(cell))).toBe(role));
