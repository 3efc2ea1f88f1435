/** A file's name without its ending: no sign that some file system refuses, and no more than one can take in at a glance. */
export const fileName = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|~\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .-]+/, '')
    .slice(0, 60)
    .replace(/[ .\p{Cs}]{1,3}$/u, '');
