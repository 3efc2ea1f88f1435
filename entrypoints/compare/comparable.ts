import browser from 'webextension-polyfill';
import { withLists } from '../../components/linked/with-lists.ts';
import { compareWordsFor } from '../../locales/comparing.ts';
import type { Messages } from '../../locales/messages.ts';
import { tellApart } from '../../utils/export/tell-apart.ts';
import { plainAddress } from '../../utils/letters/plain-address.ts';
import { askBackground } from '../../utils/messaging/panel-client.ts';
import { isTabKey, readRecord } from '../../utils/messaging/tab-store.ts';
import { createVersionStore, isBroken, nameOfKept } from '../../utils/messaging/version-store.ts';
import type { PolicySummary } from '../../utils/policy/summary.ts';

/** A policy that can be compared, and how to get its summary; null when it is gone or cannot be read. */
export interface Comparable {
  readonly id: string;
  readonly name: string;
  readonly load: () => Promise<PolicySummary | null>;
}

/** Everything that was read: what open tabs show, the latest first, then versions that are kept. */
export async function comparable(messages: Messages): Promise<Comparable[]> {
  const words = compareWordsFor(messages.lang);
  const stored = await browser.storage.session.get(null).catch(() => ({}));
  const records = Object.entries(stored)
    .filter(([key]) => isTabKey(key))
    .map(async ([id, value]) => [id, await readRecord(value)] as const);
  const tabs = (await Promise.all(records))
    .flatMap(([id, record]) => {
      if (record?.state.status !== 'summary') return [];
      const summary = withLists(record.state);
      const details = detailsOf(summary, messages);
      return [{ id, name: nameOf(summary, messages), details, at: record.at, load: async () => summary }];
    })
    .sort((a, b) => b.at - a.at);
  const kept = (await createVersionStore(browser.storage.local).list()).flatMap((policy) => {
    if (isBroken(policy)) return [];
    const { address, read, now } = policy;
    const day = messages.words.date(new Date((now ?? read).at).toLocaleDateString('sv'));
    const load = async () => {
      const answer = await askBackground('kept-summary', { address });
      return answer.ok ? answer.value : null;
    };
    return [{ id: `kept:${address}`, name: words.kept(nameOfKept(policy), day), details: [address], load }];
  });
  const names = tellApart([...tabs, ...kept]);
  return [...tabs, ...kept].map(({ id, load }, at) => ({ id, name: names[at] ?? id, load }));
}

/** The policy's own day and where it was read. */
function detailsOf({ policy, source }: PolicySummary, { words }: Messages): string[] {
  const day = policy.effectiveOn ?? policy.updatedOn ?? policy.publishedOn;
  return [day === null ? '' : words.date(day), plainAddress(source.url) ?? source.title];
}

const nameOf = ({ policy, source }: PolicySummary, { words }: Messages): string =>
  [policy.product ?? (source.title || words.head.productUnknown), policy.operator ?? ''].filter(Boolean).join(' · ');
