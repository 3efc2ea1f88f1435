/** What a run of tests says about one guarantee. */
export interface Outcome {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly skipped: number;
  /** What the tests counted or measured. */
  readonly figures: readonly string[];
}

/** The part of vitest's JSON report that is read. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly title: string;
      readonly status: string;
      readonly meta?: { readonly figures?: string };
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const NUMBER = /^G(\d{1,2}): /;

/** Sorts the results of a vitest run by guarantee. @throws SyntaxError when the report is no JSON */
export function readResults(json: string): { outcomes: Map<number, Outcome>; broken: string[] } {
  const outcomes = new Map<number, Outcome>();
  const { testResults } = JSON.parse(json) as Report;
  for (const { title, fullName, status, meta, failureMessages } of testResults.flatMap(
    (file) => file.assertionResults,
  )) {
    const number = Number(NUMBER.exec(title)?.[1] ?? 0);
    if (number === 0) continue;
    const before = outcomes.get(number) ?? { passed: 0, failed: [], skipped: 0, figures: [] };
    const why = (failureMessages[0] ?? '').split('\n')[0] ?? '';
    outcomes.set(number, {
      passed: before.passed + (status === 'passed' ? 1 : 0),
      failed: status === 'failed' ? [...before.failed, `${fullName}: ${why}`] : before.failed,
      skipped: before.skipped + (status === 'passed' || status === 'failed' ? 0 : 1),
      figures: meta?.figures ? [...before.figures, meta.figures] : before.figures,
    });
  }
  // A file that does not load, or whose hooks fail, has no failed test of its own.
  const broken = testResults
    .filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    )
    .map(({ name, message }) => `${name}: ${message.split('\n')[0] ?? ''}`);
  return { outcomes, broken };
}

export function mergeOutcomes(all: readonly Map<number, Outcome>[]): Map<number, Outcome> {
  const merged = new Map<number, Outcome>();
  for (const [number, outcome] of all.flatMap((each) => [...each])) {
    const before = merged.get(number);
    merged.set(number, {
      passed: (before?.passed ?? 0) + outcome.passed,
      failed: [...(before?.failed ?? []), ...outcome.failed],
      skipped: (before?.skipped ?? 0) + outcome.skipped,
      figures: [...(before?.figures ?? []), ...outcome.figures],
    });
  }
  return merged;
}
