/** A text, or windows of equal length from all over it that hold `most` UTF-16 units together, each with "\n" after it. */
export function spread(text: string, most: number, windows: number): string {
  const { length } = text;
  if (length <= most) return text;
  let sample = '';
  for (let at = 0; at < length; at += length / windows) sample += `${text.slice(at, at + most / windows)}\n`;
  return sample;
}
