import type { Channel, Message, Sent } from "../../../workers/notify/channels/channel.ts";
import { SENDERS } from "../../../workers/notify/channels/send-to.ts";
import { fail, ok } from "../../../workers/shared/outcome.ts";
import type { Run } from "../../../workers/shared/run.ts";
import type { Http, HttpOptions } from "../../../workers/shared/web/http.ts";
import { alert, HOSTILE } from "../hostile-alerts.ts";
import type { Answered, Asked, ChatStub } from "./stub.ts";

export const SERVER = "https://chat.example.com";
const [, ORDINARY] = HOSTILE[0] ?? [];

export function message(
  bodies: Message["bodies"] = ORDINARY ?? [alert()],
  language: Message["language"] = "vi",
): Message {
  return { id: "241859174400123", bodies, language };
}

type Given = Partial<{ message: Message; answers: (Answered | "timeout")[]; channel: Partial<Channel> }>;

/** Sends to a chat that answers in turn with these; where they are used up, as its server does. */
export async function send(chat: ChatStub, given: Given = {}) {
  const answers = [...(given.answers ?? [])];
  const asked: (Asked & { bounds: HttpOptions })[] = [];
  const http: Http = async (url, options = {}) => {
    const headers = new Headers(options.headers);
    const one = { url: new URL(url), headers, json: JSON.parse(String(options.body)), bounds: options };
    asked.push(one);
    const answer = answers.shift() ?? serve(chat, one);
    return answer === "timeout" ? fail("timeout") : ok(replyOf(url, answer));
  };
  const run = { http, now: () => Date.parse("2026-11-21T12:00:00.000Z") } as Run;
  const url = SERVER + chat.path;
  const channel: Channel = {
    ...{ kind: chat.kind, url, options: chat.options, secrets: { url } },
    ...given.channel,
  };
  const sent: Sent = await SENDERS[chat.kind](channel, given.message ?? message(), run);
  return { sent, asked, told: asked.map(chat.read) };
}

function replyOf(url: string, answer: Answered) {
  const headers = new Headers(answer.headers);
  const retryAfterMs = headers.has("retry-after") ? Number(headers.get("retry-after")) * 1_000 : null;
  const bytes = new TextEncoder().encode(answer.body);
  return { status: answer.status, url, movedTo: null, headers, bytes, truncated: false, retryAfterMs };
}

function serve(chat: ChatStub, asked: Asked): Answered {
  const reason = chat.check(asked);
  return reason === null ? chat.taken : chat.refusal(reason);
}
