import { Marked } from 'marked';

/** Front matter is about the file, not part of the page. */
const FRONT_MATTER = /^---\n([\s\S]{0,4000}?)\n---\n/;
/** CommonMark ends no emphasis between a stop and a character, as Chinese does everywhere: `**甲：**乙`. */
const EMPHASIS = /^(\*{1,3})([^\s*](?:[^*]{0,2000}[^\s*])?)\1(?!\*)/;
/** GitHub's addresses end at white space; in Chinese a stop or a character follows at once. */
const ADDRESS = /^(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&+,;=%]{0,2000}[\w\-~/#@$&+=%]/;
/** Up to where something may begin: a mark, the end of a line, or a word that may be an address. */
const PLAIN = /^(?:`+|~+| +|[\w.+-]+|[\s\S])[^\\<!&[\]`*~\s\w.+-]*/;
/** What is in no page is not looked for up to its end at every place. */
const LONGEST_COMMENT = 1_000;

const github = new Marked({ gfm: true, async: false }).use({
  tokenizer: {
    emStrong(source) {
      const [raw = '', , text = ''] = EMPHASIS.exec(source) ?? [];
      return raw !== '' && { type: 'strong', raw, text, tokens: this.lexer.inlineTokens(text) };
    },
    // The library's own look ahead for a mail, and for a comment's end, takes the square of the length.
    inlineText(source) {
      const [raw = ''] = PLAIN.exec(source) ?? [];
      return { type: 'text', raw, text: raw, escaped: this.lexer.state.inRawBlock };
    },
    tag: (source) =>
      source.startsWith('<!--') && !source.slice(0, LONGEST_COMMENT).includes('-->') ? undefined : false,
    url(source) {
      const text = ADDRESS.exec(source)?.[0] ?? '';
      const href = text.startsWith('www.') ? `http://${text}` : text;
      return text !== '' && { type: 'link', raw: text, text, href, tokens: [{ type: 'text', raw: text, text }] };
    },
  },
  renderer: {
    // As a page's source has them: a text without tables keeps cells apart.
    tablecell(cell) {
      const tag = cell.header ? 'th' : 'td';
      return `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>\n`;
    },
    image: () => '',
  },
});

/** Markdown as GitHub writes it, as a page; HTML in it stays what it is. Line ends are "\n". Never throws. */
export function markdownToHtml(markdown: string): string {
  const front = FRONT_MATTER.exec(markdown);
  const title = /^title:\s{0,8}["']?([^\n"']{1,200})/m.exec(front?.[1] ?? '')?.[1]?.trim() ?? '';
  const body = bodyOf(markdown.slice(front?.[0].length ?? 0));
  return `<!DOCTYPE html><title>${title.replace(/[<&]/g, '')}</title>${body}`;
}

/** Quotations in quotations by the thousand are deeper than the library can go: such a text is shown as it is. */
function bodyOf(markdown: string): string {
  try {
    return github.parse(markdown, { async: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return `<pre>${markdown.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</pre>`;
  }
}
