/** The host of a web page, with its port if it names one; null for files, pages of the browser and hidden addresses. */
export function siteOf(url: string | undefined): string | null {
  const address = URL.parse(url ?? '');
  return address && /^https?:$/.test(address.protocol) ? address.host : null;
}

/** The host that somebody meant who typed `example.com`, `www.example.com/privacy` or a whole address; null for none. */
export function siteFromInput(typed: string): string | null {
  const text = typed.trim();
  const host = siteOf(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  return host && /[.:]|^localhost$/.test(host) ? host : null;
}
