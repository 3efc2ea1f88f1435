import { failure, type Result } from './result.ts';

/** The same answer, or `timeout` when it does not come within `ms` milliseconds. */
export async function withTimeout<T>(answer: Promise<Result<T>>, ms: number): Promise<Result<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<T>>((resolve) => {
    timer = setTimeout(() => resolve(failure('timeout')), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
