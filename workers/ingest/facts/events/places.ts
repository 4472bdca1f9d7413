import { endOfInstitution } from "../institutions/institution.ts";
import { eventNounWords, institutionWords, placeWords, titleWords, venueWords } from "../words/dictionary.ts";
import { endOfCapitals } from "../words/names.ts";
import { small } from "../words/vocabulary/grammar.ts";
import { printed, type Sentence, type Word } from "../words/words.ts";

export type Place = { text: string; start: number; end: number };

/** `Hội trường Bộ Công an, số 44 Yết Kiêu, Hà Nội` has three parts. */
const PARTS_MAX = 4;

/**
 * The place after `tại` or `ở` at this word, without `thủ đô`: `thị xã Cửa Lò, Nghệ An`. Null if there is
 * none.
 */
export function placeAt(sentence: Sentence, at: number): Place | null {
  const { words } = sentence;
  if (words[at]?.key !== small.at && words[at]?.key !== small.in) return null;
  const start = words[at + 1]?.key === small.capital ? at + 3 : at + 1;
  let end = partEnd(words, start);
  if (!isNamed(words, start, end)) return null;
  for (let part = 1; part < PARTS_MAX && words[end]?.key === ","; part += 1) {
    const next = continuationEnd(words, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  end = bracketEnd(words, end);
  return { text: printed(sentence, start, end), start: at, end };
}

function partEnd(words: readonly Word[], at: number): number {
  if (eventNounWords.at(words, at) !== null || titleWords.at(words, at) !== null) return at;
  const venue = venueWords.at(words, at)?.end ?? at;
  const institution = endOfInstitution(words, venue, { awaitsName: false });
  return Math.max(
    institution,
    venue === at || words[venue]?.shape === "capital" ? endOfCapitals(words, venue) : venue,
  );
}

/** After a comma, only a certain place still belongs to it: `…, Nghệ An`, `…, huyện Quế Phong`. */
function continuationEnd(words: readonly Word[], at: number): number {
  const known = placeWords.at(words, at);
  if (known !== null) return known.end;
  const isNoun = words[at]?.shape === "lower" && institutionWords.at(words, at)?.value === "place";
  const end = isNoun ? endOfInstitution(words, at, { awaitsName: false }) : at;
  return isNamed(words, at, end) ? end : at;
}

/** A place in brackets: `Lao Bảo (Quảng Trị)`. */
function bracketEnd(words: readonly Word[], at: number): number {
  if (words[at]?.key !== "(") return at;
  const end = continuationEnd(words, at + 1);
  return end > at + 1 && words[end]?.key === ")" ? end + 1 : at;
}

function isNamed(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ shape }) => shape === "capital" || shape === "abbreviation");
}
