import { expect, it } from 'vitest';
import { byCategory, byKind, byRole, inOrder } from '../../utils/export/group.ts';
import { sampleSummary } from './sample-summary.ts';

const summary = sampleSummary();

it('puts types into their categories, in the order of the vocabulary', () => {
  const groups = byCategory([...summary.collected].reverse());
  expect(groups.map(({ id, members }) => [id, members.map(({ type }) => type)])).toEqual([
    ['basic', ['basic.phone']],
    ['biometric', ['biometric.face']],
    ['network', ['network.ip']],
  ]);
});

it('puts recipients with a name before those without', () => {
  const [named, unnamed] = [summary.recipients[1], summary.recipients[0]];
  const mixed = [unnamed, named].map((each) => ({ ...each, kind: 'cloud' as const })) as typeof summary.recipients;
  expect(byKind(mixed)[0]?.members.map(({ name }) => name)).toEqual(['友林数据', null]);
});

it('puts the operator before the privacy officer', () => {
  expect(byRole(summary.contacts).map(({ id, members }) => [id, members.length])).toEqual([
    ['operator', 2],
    ['privacy-officer', 1],
  ]);
});

it('orders rights without changing the summary', () => {
  const rights = [
    { right: 'complain', how: null, evidence: [] },
    { right: 'access', how: null, evidence: [] },
  ] satisfies typeof summary.rights;
  expect(inOrder(rights).map(({ right }) => right)).toEqual(['access', 'complain']);
  expect(rights[0]?.right).toBe('complain');
});
