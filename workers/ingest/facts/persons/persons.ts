import type { PersonFact } from "../../../shared/facts.ts";
import { keyOf } from "../words/name-key.ts";
import { ranks } from "../words/vocabulary/ranks.ts";
import type { Mention } from "../words/words.ts";

const PERSONS_MAX = 60;
const POSTS_MAX = 12;

/** The persons in the mentions, in order of appearance, each once with all ranks and posts. */
export function personsOf(mentions: readonly Mention[]): PersonFact[] {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention.name);
    const known = byKey.get(key);
    if (known !== undefined) known.push(mention);
    else if (byKey.size < PERSONS_MAX) byKey.set(key, [mention]);
  }
  return [...byKey.values()].map(personOf);
}

function personOf(mentions: readonly Mention[]): PersonFact {
  const given = new Set(mentions.flatMap((mention) => mention.ranks));
  const [rank = null, ...otherRanks] = ranks.filter((known) => given.has(known));
  const posts = fullest(mentions.flatMap((mention) => mention.posts)).slice(0, POSTS_MAX);
  return { name: mentions[0]?.name ?? "", rank, otherRanks, posts };
}

/** Posts that are not the beginning of another: `Thứ trưởng` says less than `Thứ trưởng Bộ Công an`. */
function fullest(posts: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const post of posts) if (!byKey.has(keyOf(post))) byKey.set(keyOf(post), post);
  const keys = [...byKey.keys()];
  return [...byKey]
    .filter(([key]) => !keys.some((other) => other.startsWith(`${key} `)))
    .map(([, post]) => post);
}
