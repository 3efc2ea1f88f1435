import { expect, it } from 'vitest';
import { differing } from '../../components/change-lines.ts';

it.each([
  ['我们不会转让', '我们会转让', '我们不会转让', '我们会转让'],
  [
    '我们不会将您的个人信息转让给任何公司、组织和个人，也不会将其出租或者出售',
    '我们会将您的个人信息转让给任何公司、组织和个人，也不会将其出租或者出售',
    '我们不会将您的个人信息转让给任何公司、…',
    '我们会将您的个人信息转让给任何公司、…',
  ],
  [
    '如发生争议，由您所在地的法院管辖',
    '如发生争议，由我们所在地的法院管辖',
    '如发生争议，由您所在地的法院管辖',
    '如发生争议，由我们所在地的法院管辖',
  ],
])('of “%s” what differs is shown', (before, after, old, now) => expect(differing(before, after)).toEqual([old, now]));
