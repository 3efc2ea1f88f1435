import { evidence, type Reading, type Sentence } from '../text/reading.ts';

/** Steps told one by one, "1.点击"我的";2.…", as written, and the folded offset at which they end. */
export interface StepList {
  readonly steps: string[];
  readonly end: number;
}

const ACTION =
  '(?:登[录陆]后)?(?:先|请|再|然后|接着|最后|随后|并|依次)?(?:在[^,;:]{1,16}?)?(?:打开|开启|进入|前往|登录|点[击选按]|单击|点(?![\\d数赞评券卡播单名位歌])|轻[点触]|选择|选取|选中?(?=["「【])|找到|关[闭掉上]|取消|勾选|长按|切换|[把将](?=["「【]))';
const MARK =
  '(?:第[一二三四五六七八九十\\d]步[:,]?|[①-⑩]|步骤[一二三四五六七八九\\d][:,、]?|(?:步骤)?\\(?\\d{1,2}[).、:]?)';
/** Where a step begins inside a sentence. */
const NEXT = new RegExp(`(?<![\\d"「【第(])(?=${MARK}${ACTION}|第[二三四五六七八九]步)`);
/** "打开App,进入"我的",点击设置,关闭…": so many clauses in a row are steps. */
const CLAUSE = new RegExp(`(?<=,)(?=${ACTION})`);
const OPENS = new RegExp(`^(?:[^,:]{2,16}:)?(?:[您你](?:可以?)?)?${ACTION}`);
const LEAST_CLAUSES = 3;
const NUMBERED = new RegExp(`^${MARK}${ACTION}`);
const PLAIN = new RegExp(`^${ACTION}[^:]*$`);
/** What a step says to press: its names in quotation marks, else what stands behind the act. */
const QUOTED = /["「【[]([^"「」【】[\]]{1,20})["」】\]]/g;
const BARE = new RegExp(
  `${ACTION}(?:(?:[左右]?[上下]角|[顶底]部)的?)?((?:(?!按钮|选项|页面|界面|开关|栏目|图标|进行|之?后|即可|并)[^,;:。"()]){2,12})`,
);
/** "打开青禾app" comes before the menu. */
const OPENS_APP = /app|应用$|客户端|小程序$|软件$|登录/;
const LOGGED_IN = /^登[录陆]后/;
const ARROWS = /[-—–>→]/;
const LONGEST = 80;
const MOST = 10;
/** "您可以按以下步骤操作:" may stand between a title and its steps. */
const LEADS_IN = /:$/;

/** The list of steps that a sentence opens, beginning in it or in the lines behind; null where fewer than two follow. */
export function stepListAt(reading: Reading, opener: Sentence): StepList | null {
  return stepsByLine(reading, opener) ?? stepsByClause(reading, opener) ?? stepsInTurn(reading, opener);
}

function stepsByClause(reading: Reading, { text, end }: Sentence): StepList | null {
  const all = text.split(CLAUSE);
  const pieces = all.slice(all.findIndex((piece) => OPENS.test(piece)));
  const steps = pieces.length < LEAST_CLAUSES || ARROWS.test(text) ? [] : stepsIn(reading, pieces, end);
  return listOf(steps, end);
}

/** "依次点击我的、设置、注销账号", "依次点选"我的"、"设置",关闭"推荐"". */
const IN_TURN =
  /依[次序](?:点[击选按]|选择|进入|打开)(?:((?:[^,。;:、"「【]{1,12}、){1,6}(?:(?!按钮|选项|页面|界面|即可|进行|中(?!心)|并|后)[^,。;:、"「【]){2,12})|(?:["「【][^"「」【】]{1,20}["」】][、,和及]?(?:再|并|最后)?(?:点[击选按]|选择|关闭|进入)?){2,8})/;
const IN_QUOTES = /(?<=["「【])[^"「」【】、,]{1,20}(?=["」】])/g;
const BARE_NAME = /[^、]+/g;

function stepsInTurn(reading: Reading, { text, start, end }: Sentence): StepList | null {
  const told = IN_TURN.exec(text);
  if (!told) return null;
  const bare = told[1];
  const words = bare ?? told[0];
  const at = start + told.index + told[0].length - words.length;
  const steps = [...words.matchAll(bare ? BARE_NAME : IN_QUOTES)].map(
    ({ 0: name, index }) => evidence(reading, at + index, at + index + name.length).quote,
  );
  return listOf(steps, end);
}

/** What stretches that end at a folded offset say to press. */
function stepsIn(reading: Reading, pieces: readonly string[], end: number): string[] {
  let at = end - pieces.join('').length;
  return pieces.flatMap((piece, i) => {
    const from = at;
    at += piece.length;
    return namesIn(piece, i === 0).map(([start, stop]) => evidence(reading, from + start, from + stop).quote);
  });
}

const listOf = (steps: string[], end: number): StepList | null =>
  steps.length > 1 && !steps.some((step) => ARROWS.test(step)) ? { steps, end } : null;

function stepsByLine(reading: Reading, opener: Sentence): StepList | null {
  const steps: string[] = [];
  let end = opener.end;
  // A list is numbered throughout or not at all: the next matter may begin with a verb too.
  let kind: RegExp | undefined;
  for (let i = opener.index, count = 0; count <= MOST; i++, count++) {
    const sentence = reading.sentences[i];
    if (!sentence || (i > opener.index && sentence.heading)) break;
    const pieces = sentence.text.split(NEXT);
    if (i === opener.index) pieces.shift();
    kind ??= [NUMBERED, PLAIN].find((each) => each.test(pieces[0] ?? ''));
    if (pieces.length > 0 && !pieces.every((piece) => kind?.test(piece) && piece.length <= LONGEST)) {
      if (i === opener.index + 1 && steps.length === 0 && LEADS_IN.test(sentence.text)) continue;
      break;
    }
    steps.push(...stepsIn(reading, pieces, sentence.end));
    end = sentence.end;
  }
  return listOf(steps, end);
}

/** What a stretch says to press; the first may stand behind a label, "关闭推荐:点击设置". */
function namesIn(piece: string, first: boolean): [from: number, to: number][] {
  const label = first ? (LABEL.exec(piece)?.[0].length ?? 0) : 0;
  return pressedIn(piece.slice(label)).map(([from, to]) => [from + label, to + label]);
}
const LABEL = /^[^,:"]{2,16}:/;

function pressedIn(piece: string): [from: number, to: number][] {
  const quoted = [...piece.matchAll(QUOTED)].map((match): [number, number] => [
    match.index + 1,
    match.index + 1 + (match[1] ?? '').length,
  ]);
  if (quoted.length > 0) return quoted;
  const bare = BARE.exec(piece);
  const name = bare?.[1] ?? '';
  if (!bare || name === '' || OPENS_APP.test(bare[0].replace(LOGGED_IN, ''))) return [];
  const to = bare.index + bare[0].length;
  return [[to - name.length, to]];
}
