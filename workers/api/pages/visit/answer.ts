import type { ClientResponse } from "hono/client";
import { type Problem, problemView } from "../../../shared/contract/problem.ts";

type Body<Reply> =
  Reply extends ClientResponse<infer Value, infer Status, "json">
    ? Status extends 200 | 201
      ? Value
      : never
    : never;

/** The api's answer to a page: the reply's body, or the problem that a program would get. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

/** Waits for the api's answer. A bug of ours throws, where a program would get a 500. */
export async function answerOf<Reply extends ClientResponse<unknown, number, string>>(
  asked: Promise<Reply>,
): Promise<Answer<Body<Reply>>> {
  return answered<Body<Reply>>(await asked);
}

type AnyReply = Pick<Response, "ok" | "status" | "url"> & { json(): Promise<unknown> };

/** The same for a reply whose type only the caller knows. */
export async function answered<Value>(reply: AnyReply): Promise<Answer<Value>> {
  if (reply.status === 500) throw new Error(`the interface answered ${reply.status} to ${reply.url}`);
  if (reply.ok) return { ok: true, value: (await reply.json()) as Value };
  return { ok: false, problem: problemView.parse(await reply.json()) };
}

/** The same for a request whose success has no body (204): null for a success, otherwise the problem. */
export async function doneOf(
  asked: Promise<ClientResponse<unknown, number, string>>,
): Promise<Problem | null> {
  const reply = await asked;
  if (reply.status === 500) throw new Error(`the interface answered ${reply.status} to ${reply.url}`);
  return reply.ok ? null : problemView.parse(await reply.json());
}

/** For a list that cannot be refused, such as all channels: a problem with it is a bug of ours. */
export async function expected<Value>(answer: Promise<Answer<Value>>): Promise<Value> {
  const { ok, ...rest } = await answer;
  if (ok && "value" in rest) return rest.value;
  throw new Error(`the interface refused a page's own request: ${JSON.stringify(rest)}`);
}

/** The last part of a problem's type, such as `bad-query`. */
export function problemName({ type }: Problem): string {
  return type.slice(type.lastIndexOf(":") + 1);
}
