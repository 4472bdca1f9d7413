import { expect, test } from "vitest";
import { legacyLetters } from "../../../workers/ingest/legacy-letters.ts";

test.each([
  [
    "TCVN3",
    "Héi nghÞ hîp t¸c b¶o vÖ an ninh biªn giíi, c¸c ®¹i biÓu ®Òu cã mÆt tõ s¸ng sím vµ lµm viÖc c¶ ngµy",
    "tcvn3",
  ],
  [
    "VNI",
    "Hoäi nghò hôïp taùc baûo veä an ninh bieân giôùi, caùc ñaïi bieåu ñeàu coù maët töø saùng sôùm vaø laøm vieäc",
    "vni",
  ],
  [
    "Vietnamese",
    "Hội nghị hợp tác bảo vệ an ninh biên giới, các đại biểu đều có mặt từ sáng sớm và làm việc cả ngày",
    null,
  ],
  [
    "French",
    "Le maïs naïf des Caraïbes, où l’on voit déjà l’été et la fête, coûte à l’État ; Noël, l’île, le canoë",
    null,
  ],
  [
    "English with signs",
    "The 5·3 litre engine® of ACME© costs 20µm less; «quoted» and soft\u00ADhyphened words are common",
    null,
  ],
  [
    "German",
    "Über die schönen Häuser läuft ein Bär, während größere Vögel träge im Grünen fröhlich säuseln",
    null,
  ],
  ["nothing", "", null],
])("%s is told by its letters", (_, text, expected) => expect(legacyLetters(text)).toBe(expected));
