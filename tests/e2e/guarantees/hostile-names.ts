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
