/**
 * How many items at the start of a list pass, when none passes behind the first that does not: where a place belongs in a
 * list in text order. O(log n).
 */
export function countLeading<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
