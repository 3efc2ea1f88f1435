import { pairRecipients } from '../policy/pair-recipients.ts';
import type {
  Contact,
  Evidence,
  PolicyHead,
  PolicySummary,
  Recipient,
  ResponseTime,
  Right,
} from '../policy/summary.ts';
import type { Change, Subject, Values } from './change.ts';
import { essenceOf, hidesMail } from './plain-lines.ts';
import { plainWords } from './plain-words.ts';
import { weightyWords } from './residue.ts';

/**
 * What changed in meaning from one reading of a policy to the next, in the order of a summary.
 * @param old the text of the first, where it is at hand: a sentence that stands in it is no news
 */
export function compareSummaries(before: PolicySummary, after: PolicySummary, old = ''): Change[] {
  return [
    ...headChanges(before, after),
    ...listChanges(before.collected, after.collected, {
      key: ({ type }) => type,
      subject: ({ type }) => ({ topic: 'collected', type }),
      altered: (old, now) => [purposes(old.purposes, now.purposes)],
    }),
    ...listChanges(before.permissions, after.permissions, {
      key: ({ permission }) => permission,
      subject: ({ permission }) => ({ topic: 'permission', permission }),
    }),
    ...recipientChanges(before.recipients, after.recipients),
    ...listChanges(before.rights, after.rights, {
      key: ({ right }) => right,
      subject: ({ right }) => ({ topic: 'right', right }),
      altered: (right, now) => [wayChange(right, now, old, after), days(right.time, now.time)],
    }),
    ...listChanges(before.contacts, after.contacts, {
      key: ({ kind, value }) => `${kind} ${plainContact(kind, value)}`,
      subject: ({ kind, value }) => ({ topic: 'contact', kind, value }),
    }),
    ...responseTimeChange(before, after),
    ...listChanges(before.retention, after.retention, {
      key: ({ period }) => squeezed(period),
      subject: ({ period }) => ({ topic: 'retention', period }),
    }),
    ...storageChange(before, after),
    ...listChanges(before.flags, after.flags, {
      key: ({ flag }) => flag,
      subject: ({ flag }) => ({ topic: 'flag', flag }),
    }),
  ];
}

interface Kind<Claim> {
  readonly key: (claim: Claim) => string;
  readonly subject: (claim: Claim) => Subject;
  /** What else may change while the claim stands; null for what did not. */
  readonly altered?: (before: Claim, after: Claim) => readonly (Values | null)[];
}

function listChanges<Claim extends { readonly evidence: Evidence[] }>(
  before: readonly Claim[],
  after: readonly Claim[],
  { key, subject, altered }: Kind<Claim>,
): Change[] {
  const old = new Map(before.map((claim) => [key(claim), claim]));
  const now = new Map(after.map((claim) => [key(claim), claim]));
  const changes: Change[] = [];
  for (const [id, claim] of now) {
    const known = old.get(id);
    const { evidence } = claim;
    if (!known) changes.push({ sort: 'added', subject: subject(claim), values: null, evidence });
    else
      for (const values of altered?.(known, claim) ?? [])
        if (values)
          changes.push({ sort: 'altered', subject: subject(claim), values, evidence: timeIn(values) ?? evidence });
  }
  for (const [id, claim] of old)
    if (!now.has(id))
      changes.push({ sort: 'removed', subject: subject(claim), values: null, evidence: claim.evidence });
  return changes;
}

/** Where a time stands that came or was altered. */
const timeIn = (values: Values): Evidence[] | null => (values.kind === 'days' && values.after?.evidence) || null;

/** A recipient that goes by another of its names is the one of before. */
function recipientChanges(before: readonly Recipient[], after: readonly Recipient[]): Change[] {
  const places = pairRecipients(before, after);
  const ids = new Map<Recipient, string>(before.map((each, place) => [each, `${place}`]));
  after.forEach((each, i) => {
    ids.set(each, `${places[i] ?? `new ${i}`}`);
  });
  const key = (each: Recipient): string => ids.get(each) ?? '';
  return listChanges(before, after, {
    key,
    subject: ({ name, kind }) => ({ topic: 'recipient', name, kind }),
    altered: (old, now) => {
      const types = parted(old.dataTypes, now.dataTypes);
      return [types && { kind: 'types', ...types }, purposes(old.purposes, now.purposes)];
    },
  });
}

const HEAD_FIELDS: readonly (keyof PolicyHead)[] = [
  'product',
  'operator',
  'version',
  'publishedOn',
  'updatedOn',
  'effectiveOn',
];

const headChanges = (before: PolicySummary, after: PolicySummary): Change[] =>
  HEAD_FIELDS.flatMap((field) => {
    const values = text(before.policy[field], after.policy[field]);
    if (!values) return [];
    const evidence = (after.policy[field] === null ? before : after).headEvidence[field] ?? [];
    return [
      { sort: sortOf(before.policy[field], after.policy[field]), subject: { topic: 'head', field }, values, evidence },
    ];
  });

function responseTimeChange({ responseTime: before }: PolicySummary, { responseTime: after }: PolicySummary): Change[] {
  const values = days(before, after);
  if (!values) return [];
  const evidence = (after ?? before)?.evidence ?? [];
  return [{ sort: sortOf(before, after), subject: { topic: 'responseTime' }, values, evidence }];
}

function storageChange({ storage: before }: PolicySummary, { storage: after }: PolicySummary): Change[] {
  const alike = (['inChina', 'crossBorder', 'asksFirst'] as const).every((field) => before[field] === after[field]);
  if (alike) return [];
  const values: Values = { kind: 'storage', before, after };
  return [{ sort: 'altered', subject: { topic: 'storage' }, values, evidence: after.evidence }];
}

const sortOf = (before: unknown, after: unknown): Change['sort'] =>
  before === null ? 'added' : after === null ? 'removed' : 'altered';

/** "六个月" and "6个月", "privacy#a.cn" and "privacy@a.cn", "(0532) 8800 1234" and "0532-88001234" are one each. */
const squeezed = plainWords;

/** "【我的】→【设置】" and "“我的-设置”": how a path is punctuated leads nobody elsewhere. */
const steps = (how: string | null): string => squeezed(how ?? '').replace(/[^\p{L}\p{N}@]/gu, '');
/** A way that stood among the old ones is not where the right is exercised from now on: another way is gone. */
const isOldWay = (old: Right, how: string | null): boolean =>
  steps(old.how) === steps(how) ||
  (how !== null && old.how !== null && old.evidence.some(({ quote }) => steps(quote).includes(steps(how))));

/**
 * What became of the way to a right. Where its own is gone, the next best may be one that stood for another right all along:
 * then nobody moved it here.
 */
function wayChange(was: Right, now: Right, old: string, after: PolicySummary): Values | null {
  if (
    isOldWay(was, now.how) ||
    (now.how === null && isContact(was.how, after)) ||
    isHidden(was, now) ||
    isHidden(now, was)
  )
    return null;
  const stood = now.how !== null && now.evidence.some(({ quote }) => tells(quote, now.how) && old.includes(quote));
  if (!stood) return text(was.how, now.how);
  return after.rights.some(({ evidence }) => evidence.some(({ quote }) => tells(quote, was.how)))
    ? null
    : text(was.how, null);
}

/** An address that readers are given in the contact section now has not gone. */
/** The mailbox of the other version stands there too, but the site shows it only to whoever runs its scripts. */
const isHidden = ({ how, evidence }: Right, other: Right): boolean =>
  how === null && /@/.test(other.how ?? '') && evidence.some(({ quote }) => hidesMail(essenceOf(quote)));

const isContact = (how: string | null, { contacts }: PolicySummary): boolean =>
  contacts.some(({ kind, value }) => how !== null && plainContact(kind, value) === plainContact(kind, how));

const tells = (quote: string, how: string | null): boolean => how !== null && steps(quote).includes(steps(how));

/** Of a telephone number only its digits count. */
const plainContact = (kind: Contact['kind'], value: string): string =>
  kind === 'phone' || kind === 'fax' ? value.replace(/\D/g, '').replace(/^86(?=\d{10,11}$)/, '') : squeezed(value);

function text(before: string | null, after: string | null): Values | null {
  if (before === after || squeezed(before ?? '') === squeezed(after ?? '')) return null;
  return { kind: 'text', before, after };
}

function days(before: ResponseTime | null = null, after: ResponseTime | null = null): Values | null {
  if (before?.days === after?.days && before?.working === after?.working) return null;
  return { kind: 'days', before, after };
}

/** "创建账号、找回密码和训练模型" are three purposes; "账号和密码" is one thing. */
const eachOf = (purpose: string): string[] =>
  purpose.split(/、|(?:以及|和|及(?![时時其]))(?=[^、]{3})/).filter(Boolean);

/** "为了核实您的身份", "为核实身份"; of nothing but light words all of them count. */
const plainPurpose = (purpose: string): string => weightyWords(purpose) || squeezed(purpose);

function purposes(before: readonly string[], after: readonly string[]): Values | null {
  const values = parted(before.flatMap(eachOf), after.flatMap(eachOf), plainPurpose);
  if (!values) return null;
  const { added, removed } = values;
  return {
    kind: 'purposes',
    added: added.filter((each) => !removed.some((other) => other.includes(each))),
    removed: removed.filter((each) => !added.some((other) => other.includes(each))),
  };
}

/** What came and what went; null when nothing did. */
function parted<T>(
  before: readonly T[],
  after: readonly T[],
  key: (each: T) => T = (each) => each,
): { added: T[]; removed: T[] } | null {
  const [old, now] = [before, after].map((all) => new Set(all.map(key)));
  const added = after.filter((each) => !old?.has(key(each)));
  const removed = before.filter((each) => !now?.has(key(each)));
  return added.length + removed.length > 0 ? { added, removed } : null;
}
