import { expect, test } from 'vitest';
import { joinText } from '../../utils/pdf/join-text.ts';

test.each([
  ['Chinese characters stand together', '个人', '信息', '个人信息'],
  ['words are parted', 'privacy', 'policy', 'privacy policy'],
  ['a word that its line parted is whole again', 'infor-', 'mation', 'information'],
  ['a mailbox keeps its hyphen', '请联系 kefu-', 'vip@yunshan.example', '请联系 kefu-vip@yunshan.example'],
  ['also its second', 'personal-', 'data-protection@a.example', 'personal-data-protection@a.example'],
  ['an address goes on', 'https://yunshan.example/a', 'b.html', 'https://yunshan.example/ab.html'],
])('%s', (_, before, after, joined) => expect(joinText(before, after)).toBe(joined));
