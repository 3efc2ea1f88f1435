/** Our own page that shows and reads files and pasted text. */
export const DOCUMENT_PAGE = '/document.html';
