/** Month names and their short forms (`Th11`, `thg 11` on vi-VN clocks), in lower case, of the languages whose sites we have read; the value is 1 to 12. */
const NAMES: readonly string[] = [
  "january jan januar janvier enero ene gennaio janeiro januari tammikuu ocak януари января leden stycznia ianuarie giêng một th1 thg1 thg-1 th-1",
  "february feb februar février févr fevrier febrero febbraio fevereiro februari şubat февраля únor února lutego februarie hai th2 thg2 thg-2 th-2",
  "march mar märz maerz mrz mars marzo março maart mart марта března marca martie ba maret th3 thg3 thg-3 th-3",
  "april apr avril avr abril abr aprile nisan апреля dubna kwietnia aprilie tư bốn th4 thg4 thg-4 th-4",
  "may mai mayo maggio maio mei maj mayıs мая května maja năm th5 thg5 thg-5 th-5",
  "june jun juni juin junio giugno giu junho haziran июня června czerwca iunie sáu th6 thg6 thg-6 th-6",
  "july jul juli juillet juil julio luglio lug julho temmuz июля července lipca iulie bảy th7 thg7 thg-7 th-7",
  "august aug août aout agosto ago augustus augusti ağustos августа srpna sierpnia agustus tám th8 thg8 thg-8 th-8",
  "september sep sept septembre septiembre settembre set setembro eylül сентября září września septembrie chín th9 thg9 thg-9 th-9",
  "october oct oktober okt octobre octubre ottobre ott outubro out ekim октября října października octombrie mười th10 thg10 thg-10 th-10",
  "november nov novembre noviembre novembro kasım ноября listopadu listopada noiembrie mười-một th11 thg11 thg-11 th-11",
  "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des aralık декабря prosince grudnia decembrie chạp mười-hai th12 thg12 thg-12 th-12",
];

export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) =>
    names.split(" ").map((name) => [name.replace("-", " "), index + 1] as const),
  ),
);
