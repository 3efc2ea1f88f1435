import type { PolicyDocument } from '../policy/document.ts';
import type { PolicySummary, Source } from '../policy/summary.ts';
import { readPolicy } from '../text/read-policy.ts';
import { findCollected } from './collected.ts';
import { findContacts } from './contacts.ts';
import { findDisclosures } from './disclosures.ts';
import { findFlags } from './flags.ts';
import { findHead } from './head.ts';
import { findPermissions } from './permissions.ts';
import { findRecipients } from './recipients.ts';
import { findResponseTime } from './response-time.ts';
import { findRetention } from './retention.ts';
import { findRights } from './rights.ts';
import { findStorage } from './storage.ts';

/**
 * The whole engine: a document in, everything that the product shows out. Pure and total: any text gives a summary,
 * the same text the same one. Disclosures come last, since they judge what the other fields found.
 */
export function summarize(document: PolicyDocument, language: Source['language']): PolicySummary {
  const reading = readPolicy(document);
  const { policy, headEvidence } = findHead(reading);
  const recipients = findRecipients(reading, policy);
  const facts = {
    policy,
    headEvidence,
    collected: findCollected(reading, policy.product),
    permissions: findPermissions(reading, policy.product),
    recipients,
    rights: findRights(reading),
    contacts: findContacts(reading),
    responseTime: findResponseTime(reading),
    retention: findRetention(reading),
    storage: findStorage(reading),
    flags: findFlags(reading),
  };
  return {
    schemaVersion: 1,
    source: { url: document.url, title: document.title, language, characters: document.text.length },
    ...facts,
    disclosures: findDisclosures(reading, facts),
  };
}

/** What the fields found, before silence is judged. */
export type Facts = Omit<PolicySummary, 'schemaVersion' | 'source' | 'disclosures'>;
