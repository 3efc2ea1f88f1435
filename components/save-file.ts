import type { SavedFile } from '../utils/export/formats.ts';

/** Long enough for a browser to take the content over, also a large one, in ms. */
const TAKEN_OVER_MS = 60_000;

/** Hands a file to the browser's downloads, as a click on a link would; no permission is needed. Must run in a click. */
export function saveFile({ name, type, content }: SavedFile): boolean {
  try {
    const address = URL.createObjectURL(new Blob([content], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), TAKEN_OVER_MS);
    return true;
  } catch {
    return false;
  }
}
