import { expect, it } from 'vitest';
import { cardPlace } from '../../entrypoints/reader/card-place.ts';

const room = { top: 0, bottom: 800 };
const line = (top: number, left = 100) => ({ top, bottom: top + 20, left, right: left + 300 });

it.each([
  ['under the passage', [line(100), line(130)], room, { left: 100, top: 158, bottom: null }],
  ['over it, at the foot of the window', [line(700)], room, { left: 100, top: null, bottom: 108 }],
  [
    'over it, where the navigator is below',
    [line(500)],
    { top: 0, bottom: 600 },
    { left: 100, top: null, bottom: 308 },
  ],
  [
    'at the edge that the passage comes less near to: the foot',
    [line(10), line(690)],
    room,
    { left: 100, top: null, bottom: 8 },
  ],
  [
    'at the edge that the passage comes less near to: the head',
    [line(60), line(770)],
    room,
    { left: 100, top: 8, bottom: null },
  ],
  ['inside the window', [line(100, 900)], room, { left: 600, top: 128, bottom: null }],
  ['nowhere, when the passage is out of sight', [line(-300)], room, null],
  ['nowhere, without a passage', [], room, null],
])('%s', (_, lines, free, place) => expect(cardPlace(lines, free, 1000, 800)).toEqual(place));
