import { expect, it } from 'vitest';
import { LOCALES } from '../../locales/messages.ts';
import { dueBy, missingIn, missingName } from '../../utils/export/missing.ts';
import type { DataTypeId, DisclosureId, ModeId } from '../../utils/policy/ids.ts';
import type { PolicySummary } from '../../utils/policy/summary.ts';
import { sampleSummary } from './sample-summary.ts';

const summary = sampleSummary();

const without = (id: DisclosureId, facts: Partial<PolicySummary>) =>
  missingIn({
    ...summary,
    collected: [],
    recipients: [],
    ...facts,
    disclosures: summary.disclosures.map((each) => ({ ...each, given: each.disclosure !== id })),
  });
const collecting = (type: DataTypeId, by: 'self' | 'sdk' = 'self'): Partial<PolicySummary> => ({
  collected: [{ type, by: [by], purposes: [], required: null, evidence: [] }],
});
const giving = (mode: ModeId): Partial<PolicySummary> => ({
  recipients: summary.recipients.slice(0, 1).map((each) => ({ ...each, modes: [mode] })),
});

it.each<readonly [string, DisclosureId, Partial<PolicySummary>]>([
  ['always, whatever is found', 'security', {}],
  ['where sensitive types are collected', 'sensitive', collecting('biometric.face')],
  ['where cookies are', 'cookies', collecting('network.cookie')],
  ['where a profile is made', 'automated-decision', collecting('activity.profiling')],
  ['where children’s data is collected', 'minors', collecting('other.minor')],
  ['where an SDK collects', 'sdk-list', collecting('basic.phone', 'sdk')],
  ['where an SDK receives', 'sdk-list', giving('sdk')],
  ['where somebody gets data of his own', 'recipients-named', giving('share')],
])('is due %s: %s', (_case, id, facts) => expect(without(id, facts)).toEqual({ due: [id], uncertain: [] }));

it.each<readonly [string, DisclosureId, Partial<PolicySummary>]>([
  ['only ordinary types are collected', 'sensitive', collecting('basic.phone')],
  ['nothing is collected by an SDK', 'sdk-list', collecting('basic.phone')],
  ['others only work for the operator', 'recipients-named', giving('entrust')],
  ['nothing is said of cookies', 'cookies', {}],
])('may not be due where %s: %s', (_case, id, facts) => {
  expect(without(id, facts)).toEqual({ due: [], uncertain: [id] });
});

it('tells the case with the basis', () =>
  expect(dueBy('cross-border', LOCALES.zh_CN.words)).toBe('如向境外提供：个人信息保护法第\u{a0}39\u{a0}条'));

it('of times to answer, names the rights that have theirs', () => {
  const rights: PolicySummary['rights'] = [
    { right: 'close-account', how: null, time: { days: 15, working: true, evidence: [] }, evidence: [] },
    { right: 'access', how: null, evidence: [] },
  ];
  const name = missingName('response-time', { ...summary, rights }, LOCALES.zh_CN);
  expect(name).toBe('答复期限（注销账号除外）');
  expect(missingName('security', { ...summary, rights }, LOCALES.zh_CN)).not.toContain('除外');
});
