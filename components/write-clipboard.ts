/** What went to the clipboard: both forms, plain text only, or nothing. */
export type Copied = 'rich' | 'plain' | 'nothing';

/**
 * Copies text, as plain and, when given, as formatted text together. Must be called in a click. A browser may refuse
 * each way, so there are three: both forms at once, plain text, and at last a selected field and the copy command.
 */
export async function writeClipboard(text: string, html: string | null): Promise<Copied> {
  if (html !== null && (await writeBoth(text, html))) return 'rich';
  try {
    await navigator.clipboard.writeText(text);
    return 'plain';
  } catch {
    return copySelected(text) ? 'plain' : 'nothing';
  }
}

async function writeBoth(text: string, html: string): Promise<boolean> {
  try {
    const forms = { 'text/plain': asBlob(text, 'text/plain'), 'text/html': asBlob(html, 'text/html') };
    await navigator.clipboard.write([new ClipboardItem(forms)]);
    return true;
  } catch {
    return false;
  }
}

const asBlob = (content: string, type: string): Blob => new Blob([content], { type });

function copySelected(text: string): boolean {
  const field = document.createElement('textarea');
  field.className = 'unseen';
  field.value = text;
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
  }
}
