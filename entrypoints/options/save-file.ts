/** Long enough for any browser to have taken the file; in ms. */
const TAKEN_MS = 60_000;

/** Lets the browser save a text as a file, as the reader has set it up for downloads. Only in answer to a click. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_MS);
}
