import type { RawBlock, Stretch } from './raw-block.ts';

/** What columns of a policy's tables are called. */
const HEAD_WORDS =
  /名称|名稱|类型|類型|类别|目的|用途|方式|场景|場景|信息|資料|数据|权限|說明|说明|链接|連結|网址|公司|主体|第三方|SDK|序号|編號|编号|政策|共享|功能|业务|服务|范围|期限|是否|必[需填要选須]|理由|原因|备注|提供方|提供者|接收方|机构|厂商/i;
export const LONGEST_HEAD = 24;
/** Enough heads make a row of heads, though some are called otherwise. */
export const HEAD_SHARE = 0.6;

/** Marks the first row of a table without `<th>` as its head, if it reads like one. In place. */
export function markTableHeads(text: string, blocks: readonly RawBlock[]): void {
  const tables = new Map<number, RawBlock[]>();
  for (const block of blocks) {
    if (!block.cell) continue;
    const cells = tables.get(block.cell.table);
    if (cells) cells.push(block);
    else tables.set(block.cell.table, [block]);
  }
  for (const cells of tables.values()) {
    if (cells.some(({ cell }) => cell?.header)) continue;
    const first = cells.filter(({ cell }) => cell?.row === 0);
    if (first.length < 2 || first.length === cells.length) continue;
    const heads = first.filter((block) => isTableHead(text, block)).length;
    if (heads < HEAD_SHARE * first.length || !first.every((block) => block.end - block.start <= LONGEST_HEAD)) continue;
    for (const block of first) if (block.cell) block.cell = { ...block.cell, header: true };
  }
}

/** Whether what stands there reads like the head of a column. */
export const isTableHead = (text: string, { start, end }: Stretch): boolean => HEAD_WORDS.test(text.slice(start, end));
