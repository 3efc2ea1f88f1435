/** The noun for a number: "recipient" for one, "recipients" for any other, none included. */
export const noun = (n: number, one: string, many = `${one}s`): string => (n === 1 ? one : many);

/** A number with its noun: "1 policy", "2 policies". */
export const plural = (n: number, one: string, many?: string): string => `${n} ${noun(n, one, many)}`;
