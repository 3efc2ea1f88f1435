import { expect, it } from 'vitest';
import { areRows } from '../../utils/pdf/are-rows.ts';
import type { Piece } from '../../utils/pdf/find-lines.ts';

/** Pieces one under the other, some of them with a cell beside them. */
const stack = (x: number, lines: number): Piece[] =>
  Array.from({ length: lines }, (_, i) => [x, x + 60].slice(0, i % 9 ? 1 : 2).map((at) => pieceAt(at, i * 12))).flat();
const pieceAt = (x: number, y: number): Piece => ({ text: '手机号', x, right: x + 40, y, size: 10, joints: [] });

it('sides of a thousand lines are looked at, too', () =>
  expect(areRows(stack(0, 1_000), stack(200, 1_000))).toBe(false));
