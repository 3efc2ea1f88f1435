import type { OptOut, WayOut } from '../letters/opt-outs.ts';
import type { Evidence } from '../policy/summary.ts';
import type { Change } from './change.ts';
import { plainWords } from './plain-words.ts';

/** A state of a policy as far as its ways out go. */
interface State {
  readonly ways: readonly OptOut[];
  readonly text: string;
}

/**
 * The ways out that came, went or lead elsewhere now, a topic a line. One that is told in words only counts where a topic
 * has no other, and no path of another topic stands there; what a right in `claims` tells is not told twice.
 */
export function compareWays(before: State, after: State, claims: readonly Change[]): Change[] {
  const told = JSON.stringify(claims.filter(({ subject }) => subject.topic === 'right'));
  const isTold = ({ steps }: WayOut): boolean => steps.length > 0 && steps.every((step) => told.includes(step));
  return before.ways.flatMap(({ topic, ways: old }): Change[] => {
    const now = after.ways.find((each) => each.topic === topic)?.ways ?? [];
    const went = onlyIn(old, now, before, after).filter((way) => !isTold(way));
    const came = onlyIn(now, old, after, before).filter((way) => !isTold(way));
    if (went.length + came.length === 0) return [];
    const evidence: Evidence[] = (came.length > 0 ? came : went).map((way) => way.evidence);
    const values = { kind: 'text', before: written(went), after: written(came) } as const;
    const sort = went.length === 0 ? 'added' : came.length === 0 ? 'removed' : 'altered';
    return [{ sort, subject: { topic: 'way', way: topic }, values, evidence }];
  });
}

/** Only a few ways of a topic are kept: one whose words stand in the other text has neither come nor gone. */
function onlyIn(ways: readonly WayOut[], others: readonly WayOut[], own: State, other: State): WayOut[] {
  const known = new Set(pathsIn(other).map(pathOf));
  const isPath = ({ evidence }: WayOut): boolean => pathsIn(own).some((path) => path.evidence.start === evidence.start);
  return ways.filter(
    (way) =>
      !other.text.includes(way.evidence.quote) &&
      (way.steps.length > 0 ? !known.has(pathOf(way)) : others.length === 0 && !isPath(way)),
  );
}

const pathsIn = ({ ways: all }: State): WayOut[] =>
  all.flatMap(({ ways }) => ways.filter(({ steps }) => steps.length > 0));

const pathOf = ({ steps }: WayOut): string => plainWords(steps.join('>'));
const written = (ways: readonly WayOut[]): string | null =>
  ways.map(({ steps, evidence }) => steps.join(' > ') || evidence.quote).join('；') || null;
