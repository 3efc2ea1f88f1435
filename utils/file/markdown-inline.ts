/** What ends a run of plain text: the marks of Markdown, and what an address on the web begins with. */
const TOKEN = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-\`{-~\n])`,
    '(?<ticks>`{1,9})',
    String.raw`(?<image>!\[[^\]\n]{0,300}\]\([^)\n]{0,1000}\))`,
    String.raw`\[(?<label>(?:[^[\]\\]|\\.){1,600})\]\(\s{0,9}<?(?<to>[^)\s>]{0,2000})>?(?:\s{1,9}(?:"[^"]{0,300}"|'[^']{0,300}'))?\s{0,9}\)`,
    String.raw`<(?<auto>https?:\/\/[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,200})>`,
    String.raw`(?<html><\/?[a-zA-Z][a-zA-Z0-9-]{0,30}(?:[\s/][^<>]{0,2000})?>|<!--[^>]{0,2000}-->)`,
    String.raw`(?<url>(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&+,;=%\\]{1,2000}|[\w.+-]{1,64}@[\w-]{1,100}(?:\.[\w-]{1,100}){1,5})`,
    String.raw`(?<marks>\*{1,3}|_{1,3}|~~)`,
    String.raw`(?<break> {2,99}\n)`,
  ].join('|'),
  'g',
);

/** The inline part of Markdown: emphasis, code, links, line breaks; HTML in it stays, all else is text. */
export function inlineToHtml(text: string): string {
  const html: string[] = [];
  const open: string[] = [];
  let from = 0;
  for (const found of text.matchAll(TOKEN)) {
    const { index } = found;
    if (index < from) continue;
    html.push(escapeText(text.slice(from, index)));
    from = index + found[0].length;
    const { escaped, ticks, image, label, to, auto, html: tag, url, marks } = found.groups ?? {};
    if (escaped !== undefined) html.push(escaped === '\n' ? '<br>' : escapeText(escaped));
    else if (ticks) {
      const end = text.indexOf(ticks, from);
      html.push(end < 0 ? ticks : `<code>${escapeText(text.slice(from, end).trim())}</code>`);
      if (end >= 0) from = end + ticks.length;
    } else if (label !== undefined) html.push(`<a href="${escapeText(to ?? '')}">${inlineToHtml(label)}</a>`);
    else if (auto) html.push(linkTo(auto));
    else if (tag) html.push(tag);
    else if (url) {
      const bare = url.replace(/[?!.,:;*_~]{1,9}$/, '');
      from = index + bare.length;
      html.push(linkTo(bare.replaceAll('\\', '')));
    } else if (marks) html.push(emphasis(text, index, marks, open));
    else if (!image) html.push('<br>');
  }
  html.push(escapeText(text.slice(from)));
  return html.join('');
}

/** An address as people write it: of the web, without its scheme too, or of mail. */
function linkTo(address: string): string {
  const scheme = /^https?:/.test(address) ? '' : address.startsWith('www.') ? 'http://' : 'mailto:';
  return `<a href="${escapeText(scheme + address)}">${escapeText(address)}</a>`;
}

const TAGS: Readonly<Record<number, readonly string[]>> = { 1: ['em'], 2: ['strong'], 3: ['strong', 'em'] };

/** Opens or closes what the marks stand for, where they stand by a word on the right side; else they are text. */
function emphasis(text: string, index: number, marks: string, open: string[]): string {
  const before = text[index - 1] ?? ' ';
  const after = text[index + marks.length] ?? ' ';
  const tags = marks.startsWith('~') ? ['del'] : (TAGS[marks.length] ?? []);
  const inWord = marks.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  if (open.at(-1) === marks && /\S/.test(before) && !inWord) {
    open.pop();
    return tags
      .toReversed()
      .map((tag) => `</${tag}>`)
      .join('');
  }
  const closes = text.indexOf(marks, index + marks.length) > index + marks.length;
  if (/\S/.test(after) && closes && !inWord && !open.includes(marks)) {
    open.push(marks);
    return tags.map((tag) => `<${tag}>`).join('');
  }
  return escapeText(marks);
}

export const escapeText = (text: string): string =>
  text.replace(/[<>"]/g, (char) => (char === '<' ? '&lt;' : char === '>' ? '&gt;' : '&quot;'));
