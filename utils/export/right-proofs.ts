import type { Evidence, Right } from '../policy/summary.ts';

/** Where a right stands, and where its own time does unless that is in one of these passages. */
export const rightProofs = ({ evidence, time }: Right): Evidence[] => [
  ...evidence,
  ...(time?.evidence ?? []).filter(
    ({ start, end }) => !evidence.some((each) => each.start <= start && end <= each.end),
  ),
];
