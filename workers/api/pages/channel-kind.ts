import { factsOf } from "../../shared/channel-kinds.ts";
import { DAMAGED } from "../../shared/contract/stored-word.ts";
import type { ListedChannel } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

/** A channel's kind, as people call it. */
export function kindLabel({ texts }: Visit, kind: ListedChannel["kind"]): string {
  return kind === DAMAGED ? texts.states.damaged : factsOf(kind).label;
}
