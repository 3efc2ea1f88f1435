const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');

/** The reader's own day, not the one in Greenwich: 2026-03-08. */
export const isoDay = (date: Date): string =>
  [String(date.getFullYear()), two(date.getMonth() + 1), two(date.getDate())].join('-');

/** The reader's own time with its distance from UTC: 2026-03-08 14:05:00 +08:00. */
export function isoTime(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  const zone = `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
  return `${isoDay(date)} ${time} ${zone}`;
}
