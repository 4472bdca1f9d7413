/** Joins an address that was broken over several lines. */
export function joinLines(address: string): string {
  return address
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join("");
}
