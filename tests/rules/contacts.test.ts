import { describe, expect, test } from 'vitest';
import { FOREIGN_ADDRESS_CUES } from '../../utils/analysis/contacts/find-addresses.ts';
import { ANOTHERS, NOT_FOR_USERS } from '../../utils/rules/contact-context.ts';
import {
  AUTHORITY_HOSTS,
  AUTHORITY_NUMBERS,
  type ContactForm,
  EMAIL,
  IN_APP,
  INSTANT_MESSENGER,
  OFFICER_WORDS,
  PHONE,
  URL_FORM,
} from '../../utils/rules/contacts.ts';
import { FOREIGN_ADDRESS } from '../../utils/rules/contacts-abroad.ts';
import { allMatches } from '../../utils/text/pattern.ts';

const valuesOf = (form: ContactForm, text: string): string[] =>
  [...allMatches(form.match, text)].map((match) => Object.values(match.groups ?? {}).find(Boolean) ?? match[0]);

describe.each([EMAIL, URL_FORM, PHONE, INSTANT_MESSENGER, IN_APP, FOREIGN_ADDRESS])('$id', (form) => {
  test.each(form.hits)('%s has %s', (text, value) => expect(valuesOf(form, text)).toContain(value));
  test.each(form.misses)('nothing in %s', (text) => expect(valuesOf(form, text)).toEqual([]));
});

test.each(FOREIGN_ADDRESS.hits)('a cue leads to %s', (_, address) =>
  expect(FOREIGN_ADDRESS_CUES.some((cue) => address.includes(cue))).toBe(true),
);

describe.each([...NOT_FOR_USERS, ANOTHERS])('$id', (rule) => {
  test.each(rule.hits)('drops %s', (text) => expect(rule.match.test(text)).toBe(true));
  test.each(rule.misses)('keeps %s', (text) => expect(rule.match.test(text)).toBe(false));
});

describe('authorities and officers', () => {
  test.each(['12377', '12321', '010-12321', '12315', '12300', '110'])('%s is an authority', (n) =>
    expect(AUTHORITY_NUMBERS.test(n)).toBe(true),
  );
  test.each(['95157', '10086', '4001237700', '1101'])('%s is none', (n) =>
    expect(AUTHORITY_NUMBERS.test(n)).toBe(false),
  );
  test.each(['www.12377.cn', 'https://yhssglxt.miit.gov.cn/web', 'www.pcpd.org.hk'])('%s is an authority', (host) =>
    expect(AUTHORITY_HOSTS.test(host)).toBe(true),
  );
  test.each([
    '个人信息保护负责人',
    '隐私保护专员',
    '個資窗口'.replace('個資', '资料'),
    '保障资料主任',
    '个人资料私隐主任',
    '信息保护负责人',
    'dpo',
  ])('%s is an officer', (word) => expect(OFFICER_WORDS.test(word)).toBe(true));
  test.each(['客服负责人', '销售部门'])('%s is none', (word) => expect(OFFICER_WORDS.test(word)).toBe(false));
});
