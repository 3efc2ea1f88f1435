import type { TaskMeta } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** What a test of a guarantee counted or measured; `npm run check:guarantees` prints it. */
    figures?: string;
  }
}

/** `quick` with every unit test run, `ci` and `long` by `npm run check:guarantees [-- --long]`. */
type Scale = 'quick' | 'ci' | 'long';
const SCALE = ((): Scale => {
  const asked = process.env['GUARANTEES'];
  return asked === 'ci' || asked === 'long' ? asked : 'quick';
})();

/** The number for this run. */
export const scaled = (numbers: Readonly<Record<Scale, number>>): number => numbers[SCALE];

/** How long the long run fuzzes, in ms. */
export const LONG_FUZZ_MS = Number(process.env['GUARANTEES_HOURS'] ?? 1) * 3_600_000;

export const say = ({ meta }: { readonly meta: TaskMeta }, figures: string): void => {
  meta.figures = figures;
};
