import { problemView } from "../../../shared/contract/problem.ts";
import { oneSpelling } from "./moved-sources.ts";
import type { ConfigStep, Fault } from "./plan.ts";

/** Calls our own api with the scopes of the caller who sent the file. */
export type Ask = (method: string, address: string, body?: object) => Promise<Response>;

/**
 * Does the steps in order, each by the same request that a person would send, so the same checks and the same
 * audit apply. A step that is refused is reported, and the others are still done.
 */
export async function applySteps(
  steps: readonly ConfigStep[],
  known: ReadonlyMap<string, string>,
  ask: Ask,
): Promise<{ done: ConfigStep[]; errors: Fault[] }> {
  const ids = new Map(known);
  const done: ConfigStep[] = [];
  const errors: Fault[] = [];
  for (const step of steps) {
    const body = step.body?.((url) => ids.get(url));
    const reply = await ask(step.method, step.address, body);
    if (reply.ok) done.push(step);
    else errors.push({ path: step.path, message: problemView.parse(await reply.json()).detail });
    if (reply.status === 201 && step.what === "sources") await keepId(ids, body, reply);
  }
  return { done, errors };
}

/** Also under the address that the file gives: the source's own may be where that one redirects to. */
async function keepId(ids: Map<string, string>, body: object | undefined, reply: Response): Promise<void> {
  const { id, url } = (await reply.json()) as { id: string; url: string };
  const asked = Reflect.get(body ?? {}, "url");
  ids.set(url, id);
  if (typeof asked === "string") ids.set(oneSpelling(asked), id);
}
