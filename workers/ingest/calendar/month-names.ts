/** Month names and their short forms, in lower case, of the languages whose sites we have read; the value is 1 to 12. */
const NAMES: readonly string[] = [
  "january jan januar janvier enero ene gennaio janeiro januari tammikuu ocak януари января leden stycznia ianuarie giêng một",
  "february feb februar février févr fevrier febrero febbraio fevereiro februari şubat февраля únor února lutego februarie hai",
  "march mar märz maerz mrz mars marzo março maart mart марта března marca martie ba maret",
  "april apr avril avr abril abr aprile nisan апреля dubna kwietnia aprilie tư bốn",
  "may mai mayo maggio maio mei maj mayıs мая května maja năm",
  "june jun juni juin junio giugno giu junho haziran июня června czerwca iunie sáu",
  "july jul juli juillet juil julio luglio lug julho temmuz июля července lipca iulie bảy",
  "august aug août aout agosto ago augustus augusti ağustos августа srpna sierpnia agustus tám",
  "september sep sept septembre septiembre settembre set setembro eylül сентября září września septembrie chín",
  "october oct oktober okt octobre octubre ottobre ott outubro out ekim октября října października octombrie mười",
  "november nov novembre noviembre novembro kasım ноября listopadu listopada noiembrie mười-một",
  "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des aralık декабря prosince grudnia decembrie chạp mười-hai",
];

export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) =>
    names.split(" ").map((name) => [name.replace("-", " "), index + 1] as const),
  ),
);
