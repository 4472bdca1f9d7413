/** True of what a site calls itself or its staff besides its name, in lower case: "online", "desk". */
export function isSiteWord(word: string): boolean {
  return SITE_WORDS.has(word);
}

const SITE_WORDS: ReadonlySet<string> = new Set(
  (
    "báo điện tử online the news de com vn net org www redaktion editorial staff team desk newsroom tạp chí cổng thông tin trang " +
    "magazine magazin zeitung media editors editor writer reporter reporters staffs author authors admin administrator web"
  ).split(" "),
);
