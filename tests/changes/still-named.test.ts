import { expect, test } from 'vitest';
import type { Change } from '../../utils/changes/change.ts';
import { isStillNamed } from '../../utils/changes/still-named.ts';

const OLD = '我们会将入住人姓名传输至境外酒店及远帆预订';
const gone: Change = {
  sort: 'removed',
  subject: { topic: 'recipient', name: '远帆预订', kind: 'merchant' },
  values: null,
  evidence: [{ start: 0, end: OLD.length, quote: OLD }],
};

test.each([
  ['reworded', '我们会将入住人姓名传输、存储至境外酒店及远帆预订。', true],
  ['denied now', '我们不再将入住人姓名传输至境外酒店及远帆预订。', false],
  ['named for another matter', '您可以使用远帆预订的会员卡。', false],
  ['not named', '我们会将入住人姓名传输至境外酒店。', false],
])('%s', (_, now, still) => expect(isStillNamed(gone, now)).toBe(still));

test('what came, and who has no name, is another matter', () => {
  expect(isStillNamed({ ...gone, sort: 'added' }, OLD)).toBe(false);
  expect(isStillNamed({ ...gone, subject: { topic: 'recipient', name: null, kind: 'merchant' } }, OLD)).toBe(false);
});
