import type { Plugin } from 'vite';

const SOLID = /\/solid-js\/web\/dist\/(?:web|dev)\.js$/;
const MADE = 'document.createElement("template")';

/**
 * Solid parses its templates with the document that it shows in. In a page that is XHTML that is an XML parser, which
 * takes no unclosed `<br>`: here a document of our own does it, wherever they are shown.
 */
export function htmlTemplates(): Plugin {
  return {
    name: 'html-templates',
    transform(code, id) {
      if (!SOLID.test(id)) return null;
      if (!code.includes(MADE)) throw new Error(`Solid has another way to its templates: ${id}`);
      return code.replace(MADE, 'new DOMParser().parseFromString("", "text/html").createElement("template")');
    },
  };
}
