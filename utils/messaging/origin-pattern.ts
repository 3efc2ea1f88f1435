/** All pages of the site of an address, as browsers name it when they ask for leave: without a port, which Firefox takes none of. */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
