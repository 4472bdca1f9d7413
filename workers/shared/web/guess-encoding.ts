/**
 * The encoding of text that is not UTF-8 and has no label to believe, by the letters that its languages use
 * most: Cyrillic, Thai, Chinese, Japanese, Korean. Null if none fits. Latin scripts have too few bytes beyond
 * ASCII in a row to be recognised so.
 */
export function guessEncoding(
  bytes: Uint8Array,
  among: (encoding: string) => boolean = () => true,
): string | null {
  const start = bytes.subarray(0, SAMPLE_BYTES);
  let best: { encoding: string; share: number } | null = null;
  for (const { encoding, often, min } of SCRIPTS) {
    if (!among(encoding)) continue;
    const share = shareOf(often, new TextDecoder(encoding).decode(start));
    if (share >= min && share > (best?.share ?? 0)) best = { encoding, share };
  }
  return best?.encoding ?? null;
}

/** A page may have a long head before its text. */
const SAMPLE_BYTES = 200_000;
const LETTERS_MIN = 10;

/** Of the letters beyond ASCII that stand in rows of three and more, the share that is frequent. */
function shareOf(often: ReadonlySet<string>, text: string): number {
  let [letters, frequent] = [0, 0];
  for (const [row] of text.matchAll(ROWS))
    for (const letter of row) {
      letters++;
      if (often.has(letter)) frequent++;
    }
  return letters < LETTERS_MIN ? 0 : frequent / letters;
}

const ROWS = /\P{ASCII}{3,}/gu;

/** Whether this is a label for Cyrillic text, which is often that of another such encoding. */
export function isCyrillic(encoding: string): boolean {
  return CYRILLIC.includes(encoding);
}

const CYRILLIC = ["windows-1251", "koi8-r", "iso-8859-5", "ibm866"];
const RUSSIAN = "оеаинтсрвлкмдпуяыьгзбчйхіїє";
const KANA =
  "あいうえおかがきぎくけげこごさざしじすずせそただちっつてでとどなにのはばひふへべほまみむめもやゆよらりるれろわをん" +
  "アイウェエオカガキギクグコゴサシジスズセソタダチックテデトドナニネノハバパヒビフブプベペポマミムメモャヤュョラリルレロワンー、。「」・";

/** The most frequent letters, and the least share of them in real text. Of equal shares the first counts. */
const SCRIPTS: readonly { encoding: string; often: ReadonlySet<string>; min: number }[] = [
  ...CYRILLIC.map((encoding) => ({ encoding, often: new Set(RUSSIAN), min: 0.7 })),
  {
    encoding: "windows-874",
    often: new Set("านรกอเงมยลวดทสตะปบคหแจพชขใไโ่้ิีืุูัำ็์ผถซธภศณ"),
    min: 0.85,
  },
  { encoding: "shift_jis", often: new Set(KANA), min: 0.3 },
  { encoding: "euc-jp", often: new Set(KANA), min: 0.3 },
  {
    encoding: "euc-kr",
    often: new Set(
      "이다의는에을를가한하고지기사로은과대도인리자일시정제국해어아부상보여장수주원전으들서나그라있것",
    ),
    min: 0.3,
  },
  {
    encoding: "gb18030",
    often: new Set(
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过说产种面而方后多定行学法所民得经日月新部，。、“”：",
    ),
    min: 0.15,
  },
  {
    encoding: "big5",
    often: new Set(
      "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過說產種面而方後多定行學法所民得經日月新部，。、「」：",
    ),
    min: 0.15,
  },
];
