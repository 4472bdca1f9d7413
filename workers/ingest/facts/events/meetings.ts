import { endOfInstitution } from "../institutions/institution.ts";
import {
  institutionWords,
  looseMeetingKeys,
  meetingClassifierKeys,
  meetingWords,
} from "../words/dictionary.ts";
import { small } from "../words/vocabulary/grammar.ts";
import { printed, type ReadSentence, type Word } from "../words/words.ts";
import type { EventName } from "./event-names.ts";

/**
 * A meeting that the sentence expresses by a verb, `Đoàn A đã có cuộc hội đàm với Đoàn B`, under the name
 * `hội đàm giữa Đoàn A và Đoàn B`. Null if one of the sides is missing.
 */
export function meetingAt(sentence: ReadSentence, at: number): EventName | null {
  const { words } = sentence;
  const noun = meetingWords.at(words, at);
  if (noun === null || words[noun.end]?.key !== small.with) return null;
  const guest = partyAt(sentence, noun.end + 1);
  const host = firstParty(sentence, at);
  if (guest === null || host === null) return null;
  const isCounted = meetingClassifierKeys.has(words[at - 1]?.key ?? "");
  if (!isCounted && looseMeetingKeys.has(words[at]?.key ?? "")) return null;
  const start = looseMeetingKeys.has(words[at]?.key ?? "") ? at - 1 : at;
  const name = `${printed(sentence, start, noun.end).toLowerCase()} ${small.between} ${host.name} ${small.and} ${guest.name}`;
  return { name, edition: null, year: null, start: at, end: guest.end };
}

type Party = { name: string; end: number };

/** The subject of the sentence: the first delegation, institution or person in it. */
function firstParty(sentence: ReadSentence, before: number): Party | null {
  for (let at = 0; at < before; at += 1) {
    if (sentence.words[at - 1]?.key === small.at) continue;
    const party = partyAt(sentence, at);
    if (party !== null && party.end <= before) return party;
  }
  return null;
}

function partyAt(sentence: ReadSentence, at: number): Party | null {
  const person = sentence.mentions.find(({ start }) => start === at);
  if (person !== undefined) return { name: person.name, end: person.end };
  if (!isPrintedLarge(sentence.words[at]) || institutionWords.at(sentence.words, at) === null) return null;
  const end = endOfInstitution(sentence.words, at, { awaitsName: true });
  return end > at + 1 ? { name: printed(sentence, at, end), end } : null;
}

function isPrintedLarge(word: Word | undefined): boolean {
  return word?.shape === "capital" || word?.shape === "abbreviation";
}
