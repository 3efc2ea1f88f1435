import type { DocumentWords } from '../documents.ts';

const other = '. Use an .html, .txt, .md or .pdf file, or paste the text.';

const pagesOf = (pages: string): string => `${/\D/.test(pages) ? 'pp.' : 'p.'} ${pages}`;

export const documents: DocumentWords = {
  title: 'Read a file or text',
  hint: 'A policy you saved, got by mail or copied from an app: see here what it says, and where.',
  drop: 'Drop a file here',
  choose: 'Choose a file',
  readPdf: 'Read this PDF',
  formats: 'Web page .html .mhtml · text .txt · Markdown .md · PDF .pdf',
  paste: 'Or paste the whole policy',
  pasteHint: 'Tables and headings copied from a web page are kept.',
  analyse: 'Read this text',
  local: 'The file is opened in this page alone: not sent, not kept, gone when you close it.',
  pasted: 'Pasted text',
  another: 'Another one',
  text: 'Text of the policy',
  opening: 'Opening…',
  state: {
    notPolicy: {
      title: 'This text does not look like a privacy policy',
      hint: 'Hand over the whole text of a policy; or read it anyway if this is one.',
    },
    otherLanguage: (language) => ({
      title: `This text is mostly ${language}`,
      hint: 'Only policies in Chinese, Simplified or Traditional, are read. If there is a Chinese version, hand over that one.',
    }),
    empty: {
      title: 'There is hardly any text here',
      hint: 'It may be mostly pictures. Try another one, or paste the text.',
    },
    failed: { title: 'It could not be read', hint: 'Try again; or choose “Another one” and hand it over once more.' },
  },
  page: (page) => `p. ${page}`,
  from: (page) => ` (p. ${page})`,
  unread: (pages) => `${pagesOf(pages)} cannot be read (most likely scanned); what is there is not counted.`,
  unsure: (pages) =>
    `${pagesOf(pages)}: tables between columns; the text may have been read in the wrong order, so check it in the file.`,
  unreadNote: (pages) => ` (${pagesOf(pages)} unread)`,
  problem: {
    'too-large': 'The file is larger than 64 MB and was not read.',
    empty: 'There is no text in it.',
    none: 'What was dropped is neither a file nor text.',
    withheld:
      'The browser did not hand over this PDF; its page may have been closed or changed. Download it, then drop or choose it here.',
    unreadable: 'The file could not be read. Make sure that it is still there, and choose it again.',
    complex: 'This page is too complex. Open it in the browser, copy all of its text and paste it here.',
    locked: 'This PDF asks for a password. Open it in your viewer, select all, copy, and paste it here.',
    broken: 'This PDF cannot be made out; the file may be incomplete. Download it again and retry.',
    scanned:
      'This PDF has no text that can be read: most likely it was scanned, or does not say what its characters are. Look for a version with text, or the web page.',
    slow: 'This PDF was not done after a minute, so we stopped. Select all in your viewer, copy, and paste it here.',
    archive: `This is an archive or an Office document${other}`,
    'old-office': `This is an old Office document${other}`,
    picture: `This is a picture${other}`,
    program: `This is a program${other}`,
    binary: `This is no text file${other}`,
  },
};
