import { type Numbering, numberingOf } from './numbering.ts';
import { firstMatch, matches } from './pattern.ts';
import { isSectionNumber, topicOf } from './sections.ts';
import type { Piece } from './split-line.ts';

/**
 * Titles in texts without line breaks: "一、我们如何收集您的信息(一)注册…" opens a section though no line does. Their end
 * is told by their words alone; where it is not plain, the section still opens with the sentence.
 */
export interface CutPiece extends Piece {
  /** The piece opens a section. */
  readonly opens: boolean;
  /** The piece is a title and nothing else. */
  readonly title: boolean;
}

const ACT =
  '(?:收集|搜集|获取|使用|处理|共享|分享|委托(?:处理)?|转让|公开(?:披露)?|披露|对外提供|提供|存储|储存|保存|保护|管理|更新|修订|变更|响应|联系|访问|查询|更正|删除|注销|利用|转移)';
const ACTS = `${ACT}(?:(?:、|和|与|及|或|以及|并|/)${ACT}){0,6}`;
const DATA = '(?:个人|用户|儿童|敏感){0,2}(?:信息|隐私|资料|数据)';
const WHOSE = '(?:您|你|用户|未成年人|儿童){0,2}的?';

/** A title from its first word to its last; no 的 may follow, which would carry on. */
const TITLE = new RegExp(
  `^(?:` +
    [
      `[^,。:;()]{0,8}?(?:如何|怎样)(?:${ACTS})(?:${WHOSE}(?:${DATA}|cookies?(?:[和与及、](?:同类|类似|相关)技术)?|我们|请求|账[号户]))?`,
      `[^,。:;()]{0,8}?(?:收集|获取|使用)了?${WHOSE}(?:哪些|什么)(?:${DATA})`,
      `(?:您|你|用户)?的?${DATA}(?:的?存储情况及)?如何在?(?:跨境|全球范围内?)(?:转移|传输)`,
      `(?:您|你|用户|(?:个人)?信息主体)(?:享有|拥有|如何行使)?的?(?:各项|相关)?(?:${DATA})?权利`,
      `${WHOSE}${DATA}的?${ACTS}`,
      `对?cookies?(?:[和与及、](?:同类|类似|相关)技术)?的使用`,
      `(?:对)?(?:未成年人|儿童)(?:的)?(?:${DATA})?的?(?:特别)?(?:保护|使用条款)`,
      `(?:本|我们的)?(?:隐私)?(?:政策|声明|协议|条款|指引)(?:的|如何)?(?:适用范围|更新|变更|修订|修改)(?:[和与及、](?:更新|变更|修订|修改|通知))?`,
      `(?:如何)?(?:与我们联系|联系我们)|联系方式|争议(?:的)?解决|适用范围`,
    ].join('|') +
    `)(?!的|方式|期[限间]|时[间限]|年限|地点|位置|[,、将会后时前于在由])`,
);

/** Where the words of a section's title stand behind its number, though its end is not plain. */
const TITLE_BEGINS =
  /^(?:我们|本(?:应用|平台|公司|软件)|[^,。:;]{0,8})?(?:(?:将|会)?(?:如何|怎样)(?:收集|使用|处理|共享|委托|转让|披露|存储|储存|保存|保护|管理|更新|联系|响应|对外)|对?(?:您|你|用户)?的?(?:个人|用户)?(?:信息|隐私|资料|数据)的?(?:收集|使用|共享|存储|储存|保存|保护|安全|披露|转让|提供|处理|管理|公开|范围|种类|来源)|(?:您|你|用户|信息主体)[^,。:;]{0,8}权利|未成年人|儿童|cookie|(?:本)?(?:隐私)?(?:政策|声明|协议|条款|指引)[^,。;]{0,6}(?:更新|变更|修订|修改|适用)|(?:如何)?联系我们|争议|定义|适用范围|征得|例外|信息(?:收集|使用|共享|存储|安全|保护)|第三方)/;

/** Items of a list of what an update may change, or of what a breach notice tells. */
const NO_TITLE = /发生(?:重大)?(?:变化|变更|改变)|存在高风险|主要对象/;

const FARTHEST_TITLE_WORD = 30;
const LONGEST_TITLE = 48;
const SHORT_TITLE = 20;
/** A sentence ends with its mark; a glued title runs into what follows. */
const isEnded = (text: string, end: number): boolean => /[。!?;]|^$/.test(text.charAt(end));

/** "二、个人资料类别:姓名、…": a short label behind the number of a section, if it tells a topic, is the title of what follows it. */
const LABEL = /^[^,。:;()]{2,14}(?=:.)/;
function labelled({ style }: Numbering, words: string): number {
  const label = style === 'han' ? firstMatch(LABEL, words)?.[0] : undefined;
  return label && topicOf(label) !== null ? label.length : 0;
}

/** The pieces of a line with the titles glued to their texts cut off. O(n). */
export function cutTitles(text: string, pieces: readonly Piece[]): CutPiece[] {
  const cut: CutPiece[] = [];
  for (const piece of pieces) {
    const { start, end, stop, item } = piece;
    const head = text.slice(start, Math.min(end, start + LONGEST_TITLE));
    const numbering = numberingOf(head);
    if (!numbering || !isSectionNumber(numbering) || matches(NO_TITLE, head)) {
      cut.push({ start, end, stop, item, opens: false, title: false });
      continue;
    }
    const words = head.slice(numbering.length);
    const length = firstMatch(TITLE, words)?.[0].length ?? labelled(numbering, words);
    const titleEnd = start + numbering.length + length;
    if (length > 0 && titleEnd < end) {
      cut.push({ start, end: titleEnd, stop: '.', item, opens: true, title: true });
      cut.push({ start: titleEnd, end, stop, item: null, opens: false, title: false });
    } else {
      // "第三条共享与委托" before "3.1…" is a title by its brevity.
      const title =
        length > 0 ||
        (numbering.style === 'chapter' && end - start <= SHORT_TITLE && !isEnded(text, end) && topicOf(words) !== null);
      const opens = title || matches(TITLE_BEGINS, words.slice(0, FARTHEST_TITLE_WORD));
      cut.push({ start, end, stop, item, opens, title });
    }
  }
  return cut;
}

/** So many titles in a row, with nothing between them, are a table of contents. */
const SHORTEST_TABLE = 3;

/**
 * Takes the entries of a table of contents back: titles in a row, and a title that stands again further down, only
 * announce. The last entry of such a table would else give its topic to everything up to the first real title. O(n).
 */
export function withoutAnnounced(
  text: string,
  lines: readonly (readonly CutPiece[])[],
): readonly (readonly CutPiece[])[] {
  const last = new Map<string, number>();
  const wordsOf = ({ start, end }: CutPiece): string => text.slice(start, end);
  for (const pieces of lines) for (const piece of pieces) if (piece.title) last.set(wordsOf(piece), piece.start);
  if (last.size === 0) return lines;
  return lines.map((pieces) => {
    if (!pieces.some(({ title }) => title)) return pieces;
    const listed = inTable(pieces);
    return pieces.map((piece, i) =>
      piece.title && (listed[i] || last.get(wordsOf(piece)) !== piece.start) ? { ...piece, opens: false } : piece,
    );
  });
}

/** By the index of each piece of a line: whether it belongs to a table of contents. */
function inTable(pieces: readonly CutPiece[]): boolean[] {
  const listed = new Array<boolean>(pieces.length).fill(false);
  for (let from = 0; from < pieces.length; ) {
    let to = from;
    while (pieces[to]?.title) to++;
    if (to - from >= SHORTEST_TABLE) listed.fill(true, from, to);
    from = Math.max(to, from) + 1;
  }
  return listed;
}
