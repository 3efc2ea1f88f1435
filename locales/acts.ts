import type { Jurisdiction, OptOutTopic } from '../utils/letters/ids.ts';
import type { FollowScope, Told } from '../utils/messaging/change-schema.ts';
import type { Broken } from '../utils/messaging/kept-version.ts';
import type { LetterKind } from '../utils/policy/letter-kinds.ts';
import type { SentenceKind } from '../utils/policy/sentence-kinds.ts';

/** Wording of what a reader can do about a policy: write a letter, close something, see what changed. */
export interface ActWords {
  readonly title: string;
  readonly back: string;
  readonly letter: {
    readonly title: string;
    /** The button at a right. */
    readonly write: (right: string) => string;
    readonly kindLabel: string;
    readonly kind: Readonly<Record<LetterKind, string>>;
    readonly placeLabel: string;
    readonly place: Readonly<Record<Jurisdiction, string>>;
    /** Nothing tells that the proposed law is the one. */
    readonly lawUnsure: string;
    readonly to: string;
    readonly noMail: string;
    readonly otherWays: string;
    readonly subject: string;
    readonly deadline: string;
    /** By when, and who says so: the policy, or a rule of the authorities. */
    readonly due: Readonly<Record<'policy' | 'rule', (time: string) => string>>;
    readonly noDeadline: string;
    /** The policy's own sentence. */
    readonly promise: string;
    readonly noPromise: string;
    readonly text: string;
    readonly blanks: (n: number) => string;
    readonly nextBlank: string;
    readonly reset: string;
    readonly copy: string;
    readonly copied: string;
    readonly mail: string;
    readonly mailPaste: string;
    readonly save: string;
    readonly saved: string;
    /** Without its ending, and not yet without the signs that file systems refuse. */
    readonly fileName: (kind: string, product: string) => string;
    readonly note: string;
    readonly unsaved: string;
  };
  readonly optOut: {
    readonly title: string;
    readonly hint: string;
    readonly topic: Readonly<Record<OptOutTopic, string>>;
    readonly notFound: string;
    readonly channels: string;
    readonly channelsHint: string;
    /** Where no official place was checked. */
    readonly noChannels: string;
    readonly openChannel: (name: string) => string;
  };
  readonly change: {
    readonly title: string;
    /** The toolbar button's tooltip over a policy that has changed. */
    readonly marked: string;
    readonly banner: (n: number) => string;
    readonly show: string;
    readonly since: (day: string) => string;
    readonly sort: Readonly<Record<'added' | 'removed' | 'altered', string>>;
    /** How the page stands to the version that is kept. */
    readonly told: Readonly<Record<Told, string>>;
    /** Keeps this text in place of what is kept. */
    readonly keepThis: string;
    readonly noMeaning: string;
    /** Paragraphs came, went or were written anew, and no item of the summary changed. */
    readonly otherText: string;
    /** What a sentence that came, went or says another thing is to the reader. */
    /** Before the name of a right: “删除” alone reads as if something had been deleted. */
    readonly right: string;
    readonly sentence: Readonly<Record<SentenceKind, string>>;
    /** What it said before. */
    readonly before: string;
    readonly onlyMoved: string;
    /** So many sentences changed besides those that are listed. */
    readonly more: (sentences: number) => string;
    /** Heading of the changes in meaning. */
    readonly meaning: string;
    readonly text: string;
    readonly same: (paragraphs: number) => string;
    readonly onlyDates: string;
    readonly rewritten: string;
    readonly fromTo: (before: string, after: string) => string;
    readonly nothing: string;
    readonly purposeAdded: (purposes: string) => string;
    readonly purposeRemoved: (purposes: string) => string;
    readonly typesAdded: (types: string) => string;
    readonly typesRemoved: (types: string) => string;
    readonly accept: string;
    readonly accepted: string;
    readonly inserted: string;
    readonly deleted: string;
    /** Before a paragraph that stands elsewhere now. */
    readonly moved: string;
  };
  readonly follow: {
    readonly title: string;
    readonly hint: string;
    readonly scope: Readonly<Record<'off' | 'site' | 'all', string>>;
    /** What a choice has done, seen from the one before it. */
    readonly chosen: (before: FollowScope, now: FollowScope) => string;
    readonly failed: string;
    readonly broken: Readonly<Record<Broken, string>>;
    readonly limits: string;
    readonly all: string;
    readonly allHint: string;
    readonly sites: string;
    readonly kept: (n: number) => string;
    readonly noneKept: string;
    readonly readOn: (day: string) => string;
    readonly changed: string;
    readonly remove: (name: string) => string;
    readonly removeAll: string;
    readonly stop: (site: string) => string;
  };
}
