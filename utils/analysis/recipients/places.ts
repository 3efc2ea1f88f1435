interface Place {
  readonly start: number;
  readonly end: number;
}

/** Units of text that are looked at together; a power of two, and about as long as a quotation. */
const BUCKET_BITS = 8;

/** Places of a text; a question costs no more than the places nearby, however many there are. */
export class Places {
  readonly #buckets = new Map<number, Place[]>();

  add(place: Place): void {
    for (let bucket = place.start >> BUCKET_BITS; bucket << BUCKET_BITS < place.end; bucket++) {
      const places = this.#buckets.get(bucket);
      if (places) places.push(place);
      else this.#buckets.set(bucket, [place]);
    }
  }

  /** Whether one of them has a unit in common with the place. */
  touches({ start, end }: Place): boolean {
    for (let bucket = start >> BUCKET_BITS; bucket << BUCKET_BITS < end; bucket++)
      if (this.#buckets.get(bucket)?.some((other) => other.start < end && start < other.end)) return true;
    return false;
  }

  /** Whether the whole place lies in one of them. */
  cover({ start, end }: Place): boolean {
    const nearby = this.#buckets.get(start >> BUCKET_BITS);
    return nearby?.some((other) => other.start <= start && end <= other.end) ?? false;
  }
}
