import type { PaletteId } from '../utils/export/palettes.ts';
import type { SectionId } from '../utils/export/sections.ts';
import type { Opening, SiteRule } from '../utils/messaging/preferences.ts';
import type { WrongFile } from '../utils/messaging/settings-file.ts';
import type { FailureCode, UnreadableReason } from '../utils/messaging/tab-state.ts';
import type { Storage } from '../utils/policy/summary.ts';
import type { ActWords } from './acts.ts';
import type { CopyWords } from './copying.ts';
import type { LawWords } from './law.ts';
import type { ReadingWords } from './reading.ts';

/** A state that has nothing to list: what happened, and what the reader can do about it. */
export interface Notice {
  readonly title: string;
  readonly hint: string;
}

/** What speaks against a page being a policy, by the detector's rule. */
export type DoubtId =
  | 'little-chinese'
  | 'no-personal-information'
  | 'japanese'
  | 'statute'
  | 'agreement'
  | 'advice'
  | 'report'
  | 'change-log'
  | 'permission-list'
  | 'steps'
  | 'form'
  | 'title-agreement'
  | 'title-permission'
  | 'title-history'
  | 'title-about'
  | 'title-statute';

/** Every sentence of the interface. What varies with a number or a name is a function, never a joined string. */
export interface InterfaceWords {
  readonly appName: string;
  readonly section: Readonly<Record<SectionId, string>>;
  readonly state: {
    readonly reading: Notice;
    readonly notPolicy: Notice;
    readonly doubt: Readonly<Record<DoubtId, string>>;
    readonly noDoubt: string;
    /** The reader has said that this site's pages are no policies. */
    readonly dismissed: (site: string) => Notice;
    /** The text may stand in a frame of another site. */
    readonly framed: (site: string) => string;
    /** A policy that the browser keeps closed until the reader asks for it. */
    readonly locked: Notice;
    /** The panel beside the page has not read it, since it does not look like a policy. */
    readonly unasked: Notice;
    readonly otherLanguage: (language: string) => Notice;
    readonly unreadable: Readonly<Record<UnreadableReason, Notice>>;
    readonly failed: Readonly<Record<FailureCode, Notice>>;
    readonly stale: Notice;
    /** Said over the summary of a text that the judge takes for no policy. */
    readonly doubtful: string;
    /** Said over the summary of a selection, with its length in characters. */
    readonly selection: (characters: number) => string;
    readonly cut: (read: number, total: number) => string;
  };
  readonly action: {
    readonly analyseAnyway: string;
    readonly retry: string;
    readonly reanalyse: string;
    readonly copy: string;
    readonly copyValue: (value: string) => string;
    readonly highlight: string;
    readonly filter: string;
    readonly clearFilter: string;
    readonly noMatch: string;
    readonly locate: string;
    readonly openLink: (name: string) => string;
    readonly dial: (value: string) => string;
    readonly writeTo: (value: string) => string;
    readonly notPolicy: string;
    readonly undo: string;
    readonly openFrame: string;
    readonly wholePage: string;
    readonly openPanel: string;
    readonly settings: string;
  };
  readonly toast: {
    readonly copyFailed: string;
    readonly valueCopied: (value: string) => string;
    readonly notFound: string;
    readonly unreachable: string;
    readonly notKept: string;
  };
  readonly head: {
    readonly productUnknown: string;
    readonly operatorUnknown: string;
    readonly product: string;
    readonly operator: string;
    readonly version: string;
    readonly publishedOn: string;
    readonly updatedOn: string;
    readonly effectiveOn: string;
    readonly dateUnknown: string;
    readonly dated: (what: string, day: string) => string;
    readonly about: string;
  };
  readonly count: {
    /** The unit alone: the figure before it is larger. */
    readonly collected: (n: number) => string;
    readonly shared: (n: number) => string;
    readonly rights: (n: number) => string;
    readonly sensitive: (n: number) => string;
    readonly named: (n: number) => string;
    readonly contacts: (n: number) => string;
  };
  readonly line: {
    readonly sensitive: string;
    readonly required: string;
    readonly optional: string;
    readonly purposes: string;
    readonly dataTypes: string;
    readonly unnamed: string;
    readonly also: (collector: string) => string;
    readonly aliases: string;
    readonly link: string;
    readonly permissions: string;
    readonly responseTime: string;
    readonly responseDays: (days: number, working: boolean) => string;
    readonly retention: string;
    readonly storage: string;
    readonly inChina: (inChina: boolean | null) => string;
    readonly crossBorder: Readonly<Record<Storage['crossBorder'] | 'asksFirst', string>>;
    readonly flags: string;
    readonly missing: string;
    /** The same of what is due only where something is done at all. */
    readonly uncertain: string;
    /** What is missing but for some, which are named. */
    readonly except: (what: string, named: string) => string;
    readonly noneMissing: string;
    /** Of how many kinds of clauses none was seen; no praise. */
    readonly noneFlagged: (kinds: number) => string;
  };
  readonly empty: Readonly<Record<SectionId, string>>;
  /** What a text alone cannot show. */
  readonly limits: string;
  readonly local: string;
  readonly listSeparator: string;
  readonly labelSeparator: string;
  readonly partSeparator: string;
  readonly quote: (text: string) => string;
  readonly date: (iso: string) => string;
  readonly copying: CopyWords;
  readonly law: LawWords;
  readonly reading: ReadingWords;
  readonly settings: SettingsWords;
  readonly ways: {
    /** The toolbar button's tooltip over a page that looks like a policy. */
    readonly marked: string;
    readonly page: string;
    readonly selection: string;
  };
  readonly act: ActWords;
  readonly navigator: NavigatorWords;
  readonly report: {
    readonly title: (product: string) => string;
    /** `n` counts from 1. */
    readonly heading: (n: number, section: string) => string;
    readonly source: string;
    readonly takenOn: string;
    /** Before the words that only a selection was read. */
    readonly part: string;
    readonly madeWith: string;
  };
}

/** Wording of the options page. */
export interface SettingsWords {
  readonly title: string;
  readonly detection: string;
  readonly detectionHint: string;
  readonly detectionLimits: string;
  readonly sites: string;
  readonly sitesHint: string;
  readonly noSites: string;
  readonly rule: Readonly<Record<SiteRule, string>>;
  readonly site: string;
  readonly addSite: string;
  readonly badSite: string;
  readonly remove: string;
  readonly removeSite: (site: string) => string;
  readonly language: string;
  readonly browserLanguage: string;
  readonly opens: string;
  readonly opensHint: string;
  readonly opening: Readonly<Record<Opening, Notice>>;
  readonly palette: string;
  readonly paletteHint: string;
  readonly palettes: Readonly<Record<PaletteId, Notice>>;
  readonly copyFormat: string;
  readonly copyFormatHint: string;
  readonly keys: string;
  readonly keysHint: string;
  readonly keyAction: string;
  readonly keyless: string;
  readonly file: string;
  readonly fileHint: string;
  readonly save: string;
  readonly load: string;
  readonly loaded: string;
  readonly wrongFile: Readonly<Record<WrongFile, string>>;
  readonly reset: string;
  readonly resetHint: string;
  readonly resetDone: string;
  readonly saved: string;
  readonly notKept: string;
}

/** Wording of the navigator in the page; it crosses to the reader script as JSON, so there are no functions here. */
export interface NavigatorWords {
  readonly title: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  readonly sections: string;
  readonly lost: string;
  /** Holds `{n}`, how many passages the page no longer has. */
  readonly gone: string;
  /** The passage is where the page shows nothing until the reader opens it. */
  readonly hidden: string;
  readonly map: string;
  readonly fold: string;
  readonly unfold: string;
  readonly menu: string;
  readonly move: string;
  readonly showMap: string;
  readonly print: string;
  readonly keys: string;
}
