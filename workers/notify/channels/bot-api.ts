/** The address of a method of a Bot API: `<server>/bot<token>/<method>`. */
export function botMethod(url: string, method: string): string {
  const address = new URL(url);
  address.pathname = `${address.pathname.replace(/\/+$/, "")}/${method}`;
  return address.href;
}
