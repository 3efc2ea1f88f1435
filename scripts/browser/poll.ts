type Falsy = false | null | undefined | 0 | '';

/** Asks again and again until the answer is truthy. @throws Error naming `what` after `timeout` ms */
export async function poll<T>(what: string, ask: () => Promise<T>, timeout = 30_000): Promise<Exclude<T, Falsy>> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Exclude<T, Falsy>;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
