import type { Box } from './pdf-page.ts';
import type { Drawn } from './says-little.ts';

/** A line of a table is no thicker than that, and no shorter than the other, in points. */
const THICKEST = 2.5;
const SHORTEST = 3;
/** A page with more of them is a drawing. */
const MOST = 2000;
/** Operators by pdf.js's numbers; a path comes in one of its own, or in those of which it is made. */
const [SAVE, RESTORE, TRANSFORM, FORM, FORM_END] = [10, 11, 12, 74, 75];
const [MOVE, LINE, CURVE, CURVE_3, CLOSE, RECTANGLE] = [13, 14, 15, 17, 18, 19];
const [STROKE, CLOSE_STROKE, FILL_STROKE, LAST_PAINT, END_PATH, PATH] = [20, 21, 24, 27, 28, 91];
/** How many numbers follow each step of a path that comes whole: to a place, a line, a curve, another one, back. */
const STEPS = [2, 2, 6, 4, 0] as const;

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [x: number, y: number];

/** The thin straight lines that a page draws, level or upright, in the file's own space; none where there are too many. */
export function rulesIn(drawn: readonly Drawn[]): Box[] {
  const rules: Box[] = [];
  const outer: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let path: Point[][] = [];
  const paint = (operator: number): void => {
    const isStroke = operator <= CLOSE_STROKE || operator >= FILL_STROKE;
    if (operator <= LAST_PAINT && operator >= STROKE)
      for (const points of path)
        rules.push(
          ...thinIn(
            points.map((point) => moved(point, matrix)),
            isStroke,
          ),
        );
    path = [];
  };
  for (const [operator, args] of drawn) {
    if (operator === SAVE || operator === FORM) outer.push(matrix);
    if (operator === RESTORE || operator === FORM_END) matrix = outer.pop() ?? matrix;
    if (operator === TRANSFORM) matrix = product(matrix, args);
    if (operator === FORM) matrix = product(matrix, args?.[0]);
    if (operator >= MOVE && operator <= RECTANGLE) add(path, operator, numbersIn(args));
    if (operator === PATH) {
      addWhole(path, numbersIn((args?.[1] as readonly unknown[] | undefined)?.[0]));
      paint(Number(args?.[0]));
    } else if (operator >= STROKE && operator <= END_PATH) paint(operator);
  }
  return rules.length > MOST ? [] : rules;
}

const numbersIn = (args: unknown): number[] => Array.from((args ?? []) as Iterable<number>);

function add(path: Point[][], operator: number, args: readonly number[]): void {
  const [a = 0, b = 0, c = 0, d = 0] = args;
  if (operator === RECTANGLE)
    path.push([
      [a, b],
      [a + c, b],
      [a + c, b + d],
      [a, b + d],
      [a, b],
    ]);
  // Where a curve ends, a straight line may begin.
  else if (operator === MOVE || (operator >= CURVE && operator <= CURVE_3))
    path.push([[args.at(-2) ?? 0, args.at(-1) ?? 0]]);
  else if (operator === LINE) path.at(-1)?.push([a, b]);
  else if (operator === CLOSE && path.at(-1)?.[0]) path.at(-1)?.push(path.at(-1)?.[0] as Point);
}

function addWhole(path: Point[][], steps: readonly number[]): void {
  for (let at = 0; at < steps.length; ) {
    const step = steps[at++] ?? 0;
    const length = STEPS[step as 0] ?? 0;
    add(path, [MOVE, LINE, CURVE, CURVE, CLOSE][step] ?? CLOSE, steps.slice(at, at + length));
    at += length;
  }
}

/** What is filled may be thin as a whole; of what is drawn with a pen, each side by itself. */
function thinIn(points: readonly Point[], isStroke: boolean): Box[] {
  const whole = boxOf(points);
  if (isThin(whole)) return [whole];
  return isStroke
    ? points
        .slice(1)
        .map((point, i) => boxOf([points[i] ?? point, point]))
        .filter(isThin)
    : [];
}

const isThin = ({ x, y, right, bottom }: Box): boolean =>
  Math.min(right - x, bottom - y) <= THICKEST && Math.max(right - x, bottom - y) >= SHORTEST;

/** What holds all these places. */
export function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { x: Math.min(...xs), y: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

const moved = ([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point => [a * x + c * y + e, b * x + d * y + f];

function product([a, b, c, d, e, f]: Matrix, inner: unknown): Matrix {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = numbersIn(inner);
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
