/**
 * The address of a method of a Bot API: `<server>/bot<token>/<method>`.
 *
 * @example botMethod("https://api.telegram.org/bot12:ab", "getUpdates") // "https://api.telegram.org/bot12:ab/getUpdates"
 */
export function botMethod(url: string, method: string): string {
  const address = new URL(url);
  address.pathname = `${address.pathname.replace(/\/+$/, "")}/${method}`;
  return address.href;
}
