import { ChannelForm, channelInput, kindOf } from "./channel-form.tsx";
import { ChannelPage } from "./channel-page.tsx";
import { Frame } from "./frame.tsx";
import { showMissing } from "./missing.tsx";
import { Failure } from "./parts/failure.tsx";
import { type Answer, answerOf, doneOf } from "./visit/answer.ts";
import { filledOf, text } from "./visit/filled.ts";
import type { CreatedChannel, ListedChannel, TestAttempt } from "./visit/resources.ts";
import type { Client, PageContext } from "./visit/visit.ts";

type One = PageContext<"/channels/:id">;

export function showNewChannel(c: PageContext) {
  const visit = c.get("visit");
  return c.html(
    <Frame visit={visit} title={visit.texts.channels.add} place="channels">
      <h1>{visit.texts.channels.add}</h1>
      <ChannelForm
        visit={visit}
        to="/channels"
        here="/channels/new"
        kind={kindOf(c.req.query("kind"))}
        filled={{}}
      />
    </Frame>,
  );
}

/** Creates a channel, sends it a test at once, and shows its secret, which is never shown again. */
export async function createChannel(c: PageContext) {
  const visit = c.get("visit");
  const filled = await filledOf(c);
  const made = await makeChannel(c.get("client"), filled);
  if (made.ok) {
    const { channel, attempt } = made.value;
    return c.html(<ChannelPage visit={visit} channel={channel} created={channel} attempt={attempt} />, 201);
  }
  return c.html(
    <Frame visit={visit} title={visit.texts.channels.add} place="channels">
      <h1>{visit.texts.channels.add}</h1>
      <Failure visit={visit} problem={made.problem} />
      <ChannelForm
        visit={visit}
        to="/channels"
        here="/channels/new"
        kind={kindOf(text(filled, "kind"))}
        filled={filled}
      />
    </Frame>,
    422,
  );
}

type Made = { channel: CreatedChannel; attempt: TestAttempt | null };

/** Creates the channel of a filled form; returns it with what its receiver answered to a first test. */
export async function makeChannel(
  client: Client,
  filled: Parameters<typeof channelInput>[0],
): Promise<Answer<Made>> {
  const made = await answerOf(client.channels.$post({ header: {}, json: channelInput(filled) }));
  if (!made.ok) return made;
  const channel = made.value as CreatedChannel;
  return {
    ok: true,
    value: { channel, attempt: isUnpaired(channel) ? null : await test(client, channel.id) },
  };
}

/** A bot whose chat is not known yet cannot receive a test. */
function isUnpaired({ disabledReason }: ListedChannel): boolean {
  return disabledReason === "unpaired";
}

/** Checks whether the pairing code has reached the bot. */
export async function pairChannel(c: One) {
  const id = c.req.param("id");
  const paired = await answerOf(c.get("client").channels[":id"].pair.$post({ param: { id } }));
  if (paired.ok) return c.redirect(`/channels/${id}?done=paired`, 303);
  const channel = await find(c);
  if (channel === null) return showMissing(c);
  return c.html(<ChannelPage visit={c.get("visit")} channel={channel} problem={paired.problem} />, 409);
}

const RECOVERED_MS = 14 * 86_400_000;

/** Enables the channel, and sends again what failed in the last two weeks. */
export async function recoverChannel(c: One) {
  const id = c.req.param("id");
  const since = new Date(c.get("visit").nowMs - RECOVERED_MS).toISOString();
  const asked = c.get("client").channels[":id"].recover.$post({ param: { id }, json: { since } });
  return (await answerOf(asked)).ok ? c.redirect(`/channels/${id}?done=retried`, 303) : showMissing(c);
}

export async function showChannel(c: One) {
  const channel = await find(c);
  if (channel === null) return showMissing(c);
  return c.html(<ChannelPage visit={c.get("visit")} channel={channel} done={c.req.query("done")} />);
}

/** Sends a test now and shows what the receiver answered. */
export async function testChannel(c: One) {
  const channel = await find(c);
  if (channel === null) return showMissing(c);
  const attempt = await test(c.get("client"), channel.id);
  return c.html(<ChannelPage visit={c.get("visit")} channel={channel} attempt={attempt} />);
}

export async function editChannel(c: One) {
  const filled = await filledOf(c);
  const id = c.req.param("id");
  const state = text(filled, "state");
  const isState = state === "active" || state === "disabled";
  const json = isState ? { state: state as "active" | "disabled" } : editOf(filled);
  const saved = await answerOf(c.get("client").channels[":id"].$patch({ param: { id }, json }));
  if (saved.ok) return c.redirect(`/channels/${id}?done=${isState ? state : "saved"}`, 303);
  const channel = await find(c);
  if (channel === null) return showMissing(c);
  return c.html(<ChannelPage visit={c.get("visit")} channel={channel} problem={saved.problem} />, 422);
}

/** An address field that was left empty keeps the present address. */
function editOf(filled: Parameters<typeof channelInput>[0]) {
  const [url, to] = [text(filled, "url"), text(filled, "to")];
  return {
    name: text(filled, "name"),
    takesNotices: text(filled, "takesNotices") === "1",
    ...(url !== "" && { url }),
    ...(to !== "" && { to: to.split(/[\s,;]+/) }),
  };
}

export async function deleteChannel(c: One) {
  const problem = await doneOf(c.get("client").channels[":id"].$delete({ param: { id: c.req.param("id") } }));
  return problem === null ? c.redirect("/channels?done=deleted", 303) : showMissing(c);
}

async function find(c: One): Promise<ListedChannel | null> {
  const found = await answerOf(c.get("client").channels[":id"].$get({ param: { id: c.req.param("id") } }));
  return found.ok ? found.value : null;
}

async function test(client: Client, id: string): Promise<TestAttempt | null> {
  const tested = await answerOf(client.channels[":id"].test.$post({ param: { id } }));
  return tested.ok ? tested.value : null;
}
