import type { Company } from '../../lexicon/company.ts';
import type { ModeId } from '../../policy/ids.ts';
import { AFFILIATED, ONLY_TAKEN_FROM } from '../../rules/recipient-contexts.ts';
import { holds } from '../../rules/rule.ts';
import { oncePer } from '../../text/once-per.ts';
import { matches } from '../../text/pattern.ts';
import { markSentences, quote, type Sentence } from '../../text/reading.ts';
import { within } from '../../text/section.ts';
import { ENDS_DATA } from './after-blank.ts';
import { isReceivingCompany, type Shaped } from './find-by-structure.ts';
import type { Defined } from './find-defined.ts';
import { isRecipient, type Known } from './find-known.ts';
import type { Listed } from './find-listed.ts';
import { isOtherProduct } from './kind-of.ts';
import { knownAcross, knownIn, tellingIn } from './known-in.ts';
import type { NameCollector } from './name-collector.ts';
import type { NameStep } from './name-trace.ts';

/** How far before a company the words may stand that make it one of the group. */
const GROUP_REACH = 80;
/** Units between a name and the company behind it. */
const FARTHEST_OWNER = 16;
const OWNER_BETWEEN =
  /^$|^[^。;、和及与]{0,8}(?:[(:]|由|所属|隶属|提供者|提供商|运营者|开发者|归属|即)[^。;、和及与]{0,6}$/;
/** "某某SDK,提供统计服务,提供者名称:": who follows runs the one named before. */
const OWNER_LABEL = /(?:提供|运营|开发|所有)[者方商](?:名称)?[:为是]{1,2}$|所属(?:公司|主体)[:为是]{1,2}$/;
const LONGEST_LABEL = 10;
const FARTHEST_NAMED = 48;
/** Words around a name that tell its kind, units before and behind. */
const BEFORE = 20;
const BEHIND = 30;

/** Here another clause, another row or another firm begins. */
const CLAUSE_END = /[,;:。]|公司|https?/;

/** Another firm's work is told: "…检验由某某完成,会诊由某某云平台完成". */
const NEXT_DOER = /[,;。][^,;。]{0,12}由/;

/** "使用微信登录时,我们会获取您的昵称": the platform gives, and is given nothing. */
const onlyGives = ({ company, sentence }: Known): boolean => company.kind === 'social' && onlyTakesFrom(sentence);
const onlyTakesFrom = oncePer(({ text }: Sentence): boolean => holds(ONLY_TAKEN_FROM, text));

/** The name behind these words does something on the operator's behalf. */
const ENTRUSTED =
  /受托(?:方|人|处理者|单位)(?:[为是:])?$|(?<!受)委托(?:[^,。;]{0,6}[给由])?(?:[^,。;]{0,12}公司[、和与及])?$/;

const ACTS_FOR_US = /^(?:\([^()]{0,20}\))?受(?:我[们行司院]|本[^,。;]{1,4})?的?委?托/;

/** "精准定位信息百度在线…公司": in a glued row the cell of data ends where a known name begins. */
function afterDataCell(text: string, inside: readonly Known[], start: number): number {
  const first = inside[0]?.start ?? start;
  return first > start && matches(ENDS_DATA, text.slice(start, first)) ? first : start;
}

/** "个推每日互动…公司": in a glued row the product's own cell ends where the name of its company begins. */
function afterOtherName(known: readonly Known[], start: number, end: number): number {
  const [first, second] = knownIn(known, start, end);
  const adjacent = first?.start === start && second?.start === first.end;
  return adjacent && (first.company === second.company || !first.company.household) ? second.start : start;
}

/** Judges candidates in running text; each step skips what an earlier one has taken. */
/** "委托处理:…", "除下列受托方外,我们不向任何第三方提供:". */
const ENTRUSTS_BELOW =
  /^[^,。;:共享与]{0,6}委托(?:处理|加工)?(?:[^,。;:共享]{0,4}):|受托(?:方|人|处理者|单位)[^。;]{0,30}:$/;
const TITLE_OF_ENTRUSTING =
  /^[^,。;:共享转让]{0,10}委托(?:处理|加工)?(?:您?的?个人信息)?$|^[^,。;:共享转让]{0,6}受托(?:方|人|处理者|单位)(?:\([^()]{0,40}\))?$/;

export class NamedSteps {
  readonly #names: NameCollector;
  readonly #known: readonly Known[];
  /** By the index of each sentence. */
  readonly #speaksOfKits: Uint8Array;

  constructor(names: NameCollector, known: readonly Known[]) {
    this.#names = names;
    this.#known = known;
    this.#speaksOfKits = markSentences(names.reading, ['sdk']);
  }

  /** "某某SDK" in running text. */
  kit({ start, end }: Shaped): void {
    const { taken, reading } = this.#names;
    if (taken.has(start)) {
      this.#names.drop('kit', start, end, 'taken by an earlier step');
      return;
    }
    const across = knownAcross(reading.text, this.#known, start);
    const from = across?.start ?? knownIn(this.#known, start, end)[0]?.start ?? start;
    const told = across ?? tellingIn(this.#known, start, end);
    const company = told && !isOtherProduct(told.company, reading.text.slice(told.end, end)) ? told.company : null;
    this.#names.add('kit', company, from, end, { modes: ['sdk'], context: [reading.text.slice(from, end + BEHIND)] });
    taken.add({ start: from, end });
  }

  /** "…有限公司" in running text; a known company keeps its product's entry. */
  companyName(shape: Shaped): void {
    const { taken, reading } = this.#names;
    const { end, sentence } = shape;
    // 华为 and 和风 hold characters at which names are cut: a known name that touches the cut belongs to it.
    const across = knownAcross(reading.text, this.#known, shape.start)?.start ?? shape.start;
    const start = afterOtherName(
      this.#known,
      afterDataCell(reading.text, knownIn(this.#known, across, end), across),
      end,
    );
    if (taken.has(start)) {
      this.#names.drop('company', start, end, 'taken by an earlier step');
      return;
    }
    if (this.#names.isOwn(start, end, null)) {
      taken.add({ start, end });
      this.#names.drop('company', start, end, 'the operator or its product');
      return;
    }
    const [inside] = knownIn(this.#known, start, end);
    if (this.#isOtherNameOfLast(start, end) || this.#isOwnerOfLast(sentence, start, end, inside?.company)) return;
    if (!(inside && isRecipient(reading, inside)) && !isReceivingCompany(reading, shape)) {
      this.#names.drop('company', start, end, 'no word of sharing beside it');
      return;
    }
    const entrusted =
      ENTRUSTED.test(reading.text.slice(Math.max(sentence.start, start - BEFORE), start)) ||
      ACTS_FOR_US.test(reading.text.slice(end, Math.min(end + BEFORE, sentence.end)));
    const modes: ModeId[] = entrusted ? ['entrust'] : this.#modesIn(sentence);
    // In a glued row a company stands last: what goes before it is its own.
    const [behind = '', before = '', both = ''] = this.#around(sentence, start, end);
    // Glued to the company of the row before, it has no words of its own: the next row's stand behind it.
    const context = reading.text.startsWith('公司', start - 2) ? [] : [before, behind, both];
    const group = matches(AFFILIATED.match, reading.text.slice(Math.max(sentence.start, start - GROUP_REACH), start));
    const kind = group && !inside ? { kind: 'affiliate' as const } : {};
    this.#names.add('company', inside?.company ?? null, start, end, { modes, context, ...kind });
    taken.add({ start, end });
  }

  /** A company under the short name that the policy gives it: "与星选共享". */
  defined({ company, short }: Defined): void {
    const { taken, reading } = this.#names;
    const { start, end } = company;
    const alias = this.#names.original(short.start, short.end);
    const known = this.#names.endings.get(end);
    if (known) known.aliases = [...known.aliases, alias];
    else if (taken.has(start) || knownIn(this.#known, start, end).length > 0) return;
    else
      this.#names.add('defined', null, start, end, {
        aliases: [alias],
        modes: this.#modesIn(short.sentence),
        context: this.#around(short.sentence, short.start, short.end),
        evidence: quote(reading, short.sentence, short.start, short.end),
      });
    taken.add(company);
    taken.add(short);
  }

  /** Whether the known name is a recipient here, taken by an earlier step or not. */
  knownName(name: Known): boolean {
    const { start, end, sentence, company, listStart, listEnd } = name;
    if (!isRecipient(this.#names.reading, name)) {
      this.#names.drop('known', start, end, 'no word of sharing beside it');
      return false;
    }
    if (this.#names.taken.has(start) || this.#isOwnerOfLast(sentence, start, end, company)) return true;
    const context = [this.#names.reading.text.slice(start, end), ...this.#around(sentence, listStart, listEnd)];
    const modes = onlyGives(name) ? [] : this.#modesIn(sentence);
    this.#names.add('known', company, start, end, { modes, context });
    this.#names.taken.add({ start, end });
    return true;
  }

  /** A name that only its place tells. */
  listed(step: NameStep, { start, end, sentence }: Listed, mode: ModeId | null): void {
    if (this.#names.taken.has(start) || knownIn(this.#known, start, end).length > 0) {
      this.#names.drop(step, start, end, 'taken by an earlier step');
      return;
    }
    const modes = mode ? [mode] : this.#modesIn(sentence);
    this.#names.add(step, null, start, end, { modes, context: this.#around(sentence, start, end) });
    this.#names.taken.add({ start, end });
  }

  /** "友盟SDK(北京…公司)", "推送服务由…公司提供": the company behind a name is another name of it. */
  #isOtherNameOfLast(start: number, end: number): boolean {
    const { endings, reading, taken } = this.#names;
    for (let at = start; at > start - FARTHEST_OWNER; at--) {
      const last = endings.get(at);
      if (!last) continue;
      const between = reading.text.slice(at, start);
      // Companies side by side are two; one in brackets is the other's full name.
      if (reading.text.startsWith('公司', at - 2) && !/^[(,]/.test(between)) return false;
      if (!matches(OWNER_BETWEEN, between)) return false;
      last.aliases = [...last.aliases, this.#names.original(start, end)];
      taken.add({ start, end });
      return true;
    }
    return false;
  }

  /** A label in the sentence says that the name behind it runs the one before. */
  #isOwnerOfLast(sentence: Sentence, start: number, end: number, company: Company | undefined): boolean {
    const { endings, reading, taken } = this.#names;
    const from = Math.max(sentence.start, start - FARTHEST_NAMED);
    if (!matches(OWNER_LABEL, reading.text.slice(Math.max(from, start - LONGEST_LABEL), start))) return false;
    for (let at = start - 1; at > from; at--) {
      const last = endings.get(at);
      if (!last) continue;
      // Two names of one known company are joined anyway.
      if (company && last.company === company) return false;
      last.aliases = [...last.aliases, this.#names.original(start, end)];
      taken.add({ start, end });
      return true;
    }
    return false;
  }

  /** Kits, or those who work for the operator, are spoken of in the sentence, or where its list is announced. */
  #modesIn({ index, text, intro, lead, section }: Sentence): ModeId[] {
    const speaks = [index, intro?.index, lead?.index].some((i) => i !== undefined && this.#speaksOfKits[i] === 1);
    if (speaks || within(section, 'sdk')) return ['sdk'];
    const entrusted =
      matches(ENTRUSTS_BELOW, text) ||
      matches(ENTRUSTS_BELOW, (lead ?? intro)?.text ?? '') ||
      (matches(TITLE_OF_ENTRUSTING, section.title) && !text.includes('共享'));
    return entrusted ? ['entrust'] : ['share'];
  }

  /** The clause behind the name, the one before it, then both with their neighbours. */
  #around = ({ start: from, end: to }: Sentence, start: number, end: number): string[] => {
    const { text } = this.#names.reading;
    const behind = text.slice(end, Math.min(to, end + BEHIND));
    const before = text.slice(Math.max(from, start - BEFORE), start);
    const both = `${this.#unnamed(before, start - before.length)} ${this.#unnamed(behind, end).split(NEXT_DOER, 1)[0]}`;
    return [behind.split(CLAUSE_END, 1)[0] ?? '', before.split(CLAUSE_END).at(-1) ?? '', both];
  };

  /** The words without the names in them: what 支付宝 is called says nothing of its neighbour. */
  #unnamed(words: string, at: number): string {
    let left = words;
    for (const { start, end } of knownIn(this.#known, at, at + words.length))
      left = left.slice(0, start - at) + '◎'.repeat(end - start) + left.slice(end - at);
    return left;
  }
}
