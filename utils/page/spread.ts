/** Windows of a text, evenly spread, each `size` UTF-16 units long; all of a text that is no longer than they are together. */
export function spread(text: string, windows: number, size: number): string {
  if (text.length <= windows * size) return text;
  const step = (text.length / windows) | 0;
  let sample = '';
  for (let i = 0; i < windows; i++) sample += `${text.slice(i * step, i * step + size)}\n`;
  return sample;
}
