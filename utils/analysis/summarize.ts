import type { PolicyDocument } from '../policy/document.ts';
import { drain, type Steps, step } from '../policy/steps.ts';
import type { PolicySummary, Source } from '../policy/summary.ts';
import { readPolicyInSteps } from '../text/read-policy.ts';
import { findCollectedInSteps } from './collected.ts';
import { findContactsInSteps } from './contacts.ts';
import { findDisclosures } from './disclosures.ts';
import { findFlagsInSteps } from './flags.ts';
import { findHeadInSteps } from './head.ts';
import { findPermissionsInSteps } from './permissions.ts';
import { findRecipientsInSteps } from './recipients.ts';
import { findResponseTime, promisesOfTime } from './response-time.ts';
import { findRetention } from './retention.ts';
import { addTimes } from './rights/add-times.ts';
import { findRightsInSteps } from './rights.ts';
import { findStorage } from './storage.ts';

/**
 * The whole engine: a document in, everything that the product shows out. Pure and total: any text gives a summary,
 * the same text the same one.
 */
export const summarize = (document: PolicyDocument, language: Source['language']): PolicySummary =>
  drain(summarizeInSteps(document, language));

/**
 * The same in steps, none of which takes long even where the text has millions of characters. Disclosures come last, since
 * they judge what the other fields found.
 */
export function* summarizeInSteps(document: PolicyDocument, language: Source['language']): Steps<PolicySummary> {
  const reading = yield* readPolicyInSteps(document);
  const { policy, headEvidence } = yield* findHeadInSteps(reading);
  const recipients = yield* findRecipientsInSteps(reading, policy);
  const promises = yield* step(promisesOfTime(reading));
  const facts = {
    policy,
    headEvidence,
    collected: yield* findCollectedInSteps(reading, policy.product),
    permissions: yield* findPermissionsInSteps(reading, policy.product),
    recipients,
    rights: addTimes(reading, yield* findRightsInSteps(reading), promises),
    contacts: yield* findContactsInSteps(reading),
    responseTime: findResponseTime(reading, promises),
    retention: yield* step(findRetention(reading)),
    storage: yield* step(findStorage(reading)),
    flags: yield* findFlagsInSteps(reading),
  };
  const { url, title, text, cutFrom, unreadPages, unsurePages } = document;
  const source: Source = {
    ...{ url, title, language, characters: text.length },
    ...(unreadPages && { unreadPages: [...unreadPages] }),
    ...(unsurePages && { unsurePages: [...unsurePages] }),
    ...(cutFrom !== null && { cutFrom }),
  };
  const disclosures = findDisclosures(reading, facts);
  return {
    schemaVersion: 1,
    source,
    ...facts,
    // What was not read may say it.
    disclosures: cutFrom === null ? disclosures : disclosures.filter(({ given }) => given),
  };
}

/** What the fields found, before silence is judged. */
export type Facts = Omit<PolicySummary, 'schemaVersion' | 'source' | 'disclosures'>;
