import type { Reading } from '../../text/reading.ts';

/** What is left behind a blank is still a whole name. */
const SHORTEST_COMPANY = 8;
const TAIL = /^(?:股份|有限|责任|科技|网络|信息|技术|集团|软件|\()/;

/**
 * Where the company's name begins that ends at a folded offset, if a blank stands inside it: "数据分析 某某网络科技有限公司".
 * A blank in the line parts the cells of a row.
 */
export function afterBlank({ text, offsets, document }: Reading, start: number, end: number): number {
  if (start < 0) return start;
  for (let at = end - SHORTEST_COMPANY; at > start; at--) {
    const from = (offsets[at - 1] as number) + 1;
    const to = offsets[at] as number;
    if (to > from && /^[ \t\u3000\xa0]{1,8}$/.test(document.text.slice(from, to)) && !TAIL.test(text.slice(at, at + 2)))
      return at;
  }
  return start;
}

/** The end of a cell of data, as it stands before a name that has been glued to it. */
export const ENDS_DATA = /(?:信息|证书|照片|图像|录音|编码|号码?|地址|列表|标识符?|id|imei|mac|数据|权限|无)$/;
