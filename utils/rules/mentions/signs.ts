/**
 * The signs of a sketch, as cues write them. Before judging: ◆ a data word, ◇ 个人信息 and its like, □ bare 信息,
 * △ 上述信息, ▲ a party, ▽ the operator as the one to whom something comes.
 */
export const SIGNS: Readonly<Record<string, string>> = {
  named: '◆',
  personal: '◇',
  bare: '□',
  pointer: '△',
  party: '▲',
  self: '▽',
};

/** After judging: ● an act of collecting, ◎ of sharing, ■ data that such an act takes, ★ a party to it. */
export const JUDGED_SIGNS = { collect: '●', share: '◎', data: '■', subjects: '★' } as const;
