/** Folded ranges that one step has used up, so that later steps leave them alone; every question O(1). */
export class Taken {
  readonly #mask: Uint8Array;

  constructor(length: number) {
    this.#mask = new Uint8Array(length);
  }

  add({ start, end }: { start: number; end: number }): void {
    this.#mask.fill(1, start, end);
  }

  has(at: number): boolean {
    return this.#mask[at] === 1;
  }
}
