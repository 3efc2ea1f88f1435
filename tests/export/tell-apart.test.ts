import { expect, test } from 'vitest';
import { tellApart } from '../../utils/export/tell-apart.ts';

test.each<[string, [string, ...string[]][], string[]]>([
  [
    'names of their own stay',
    [
      ['甲', '2024'],
      ['乙', '2025'],
    ],
    ['甲', '乙'],
  ],
  ['the same name gets its day', [['甲', '2024'], ['乙'], ['甲', '2025']], ['甲 · 2024', '乙', '甲 · 2025']],
  [
    'and its address on the same day',
    [
      ['甲', '2024', 'a.example'],
      ['甲', '2024', 'b.example'],
    ],
    ['甲 · 2024 · a.example', '甲 · 2024 · b.example'],
  ],
  ['and a number where all is alike', [['甲'], ['甲'], ['甲']], ['甲 (1)', '甲 (2)', '甲 (3)']],
  ['nothing', [], []],
])('%s', (_, choices, names) =>
  expect(tellApart(choices.map(([name, ...details]) => ({ name, details })))).toEqual(names),
);
