/** Han characters in no order, which compress badly. */
export function unlikeText(length: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(0x4e00 + ((state >>> 12) % 0x5000));
  }).join('');
}
