/** In the title, address, headings or running text of a page that may be a policy. Not folded: this runs on every page. */
export const HINT = /[隐隱]私|私[隐隱]|[个個]人[信资資数數]|個資|SDK|privacy|yinsi/i;
