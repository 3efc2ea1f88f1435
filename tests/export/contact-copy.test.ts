import { expect, it } from 'vitest';
import { contactCopy } from '../../utils/export/contact-copy.ts';

it.each([
  ['phone', '400-000-1234', '400-000-1234'],
  ['phone', '（0571）8888 0000', '0571-8888-0000'],
  ['phone', '+86 （0571） 8888 0000', '+86-0571-8888-0000'],
  ['phone', '４００－０００－１２３４', '400-000-1234'],
  ['phone', '0571—88880000转8', '0571-88880000转8'],
  ['fax', '(021) 6000 0000', '021-6000-0000'],
  ['email', 'Privacy＠A.Example', 'Privacy@a.example'],
  ['email', 'privacy#a.example', 'privacy@a.example'],
  ['email', 'privacy [at] a.example', 'privacy@a.example'],
  ['email', 'not a mail', 'notamail'],
  ['address', ' 杭州市（西湖区） ', '杭州市（西湖区）'],
  ['url', 'https://A.example/X', 'https://A.example/X'],
] as const)('%s %s → %s', (kind, value, expected) => {
  expect(contactCopy({ kind, value, role: 'operator', evidence: [] })).toBe(expected);
});
