/** The clause of a folded text in which a stretch stands, from the comma or semicolon before it to the next. */
export function clauseOf(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf(',', start), text.lastIndexOf(';', start)) + 1;
  const [rest = ''] = text.slice(end).split(/[,;]/, 1);
  return text.slice(from, end) + rest;
}
