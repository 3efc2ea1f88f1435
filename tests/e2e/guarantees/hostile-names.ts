/** Names by which a field of a form shadows what a script would read of the form. */
export const HOSTILE_NAMES = `
textContent innerText innerHTML outerHTML childNodes children firstChild lastChild nextSibling previousSibling
parentNode parentElement firstElementChild nextElementSibling childElementCount getAttribute hasAttribute setAttribute
attributes nodeType nodeName nodeValue tagName localName namespaceURI ownerDocument isConnected getRootNode shadowRoot
assignedNodes contentDocument contentWindow data length id className classList style hidden dataset lang title dir
offsetParent offsetHeight offsetWidth clientHeight getBoundingClientRect getClientRects querySelector querySelectorAll
matches closest contains cloneNode append appendChild remove removeChild insertBefore replaceWith normalize
addEventListener dispatchEvent checkVisibility scrollIntoView compareDocumentPosition baseURI prefix
`
  .trim()
  .split(/\s+/);

/** Names by which a frame or an element shadows what a script would read of its window or its document. */
export const HOSTILE_GLOBALS = `
chrome browser privacyGlance navigation crypto performance CSS Highlight MessageChannel setTimeout location
body head title URL documentElement defaultView cookie getElementById getElementsByTagName querySelector querySelectorAll
createElement createRange createTreeWalker adoptedStyleSheets addEventListener visibilityState forms scripts
`
  .trim()
  .split(/\s+/);
