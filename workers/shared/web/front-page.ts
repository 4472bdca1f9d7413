/** Whether an address is its site's front page, where many sites send requests for what is missing. */
export function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === "/" && search === "";
}
