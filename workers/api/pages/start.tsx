import { makeChannel } from "./channel.tsx";
import { kindOf } from "./channel-form.tsx";
import { readPreview } from "./preview.tsx";
import { ProgressMade, readProgress } from "./start-progress.tsx";
import { StepChannel, StepDone, StepKeyword, StepSource } from "./start-steps.tsx";
import { answerOf } from "./visit/answer.ts";
import { filledOf, text } from "./visit/filled.ts";
import { everyChannel, everySource, everySubscription } from "./visit/lists.ts";
import type { PageContext } from "./visit/visit.ts";

/** The first steps, four of them. The step shown depends on what exists already. */
export async function showStart(c: PageContext) {
  const [visit, client] = [c.get("visit"), c.get("client")];
  const [sources, subscriptions, channels] = await Promise.all([
    everySource(client),
    everySubscription(client),
    everyChannel(client),
  ]);
  const [source, subscription] = [sources[0], subscriptions[0]];
  if (source === undefined) {
    const address = (c.req.query("url") ?? "").trim();
    const found =
      address === "" ? null : await answerOf(client.sources.discover.$post({ json: { url: address } }));
    return c.html(
      <StepSource visit={visit} address={address} found={found} />,
      found?.ok === false ? 422 : 200,
    );
  }
  const progress = await readProgress(c, source, subscription);
  if (subscription === undefined) {
    const query = (c.req.query("query") ?? "").trim();
    const preview = await readPreview(client, query, c.get("run").now());
    return c.html(<StepKeyword visit={visit} progress={progress} query={query} preview={preview} />);
  }
  if (channels.length === 0)
    return c.html(<StepChannel visit={visit} kind={kindOf(c.req.query("kind"))} filled={{}} />);
  return c.html(<StepDone visit={visit} progress={progress} />);
}

/** Step two: the first alert, still without a channel. */
export async function startKeyword(c: PageContext) {
  const [visit, client] = [c.get("visit"), c.get("client")];
  const query = text(await filledOf(c), "query");
  const made = await answerOf(
    client.subscriptions.$post({ header: {}, json: { query, language: visit.language } }),
  );
  if (made.ok) return c.redirect("/start", 303);
  const source = (await everySource(client))[0];
  const preview = await readPreview(client, query, c.get("run").now());
  const progress = await readProgress(c, source, undefined);
  const { problem } = made;
  return c.html(
    <StepKeyword
      visit={visit}
      progress={progress}
      query={query}
      preview={preview ?? { ok: false, problem }}
    />,
    422,
  );
}

/** Step three: a channel. It is tested, and every alert without a channel gets it. */
export async function startChannel(c: PageContext) {
  const [visit, client] = [c.get("visit"), c.get("client")];
  const filled = await filledOf(c);
  const made = await makeChannel(client, filled);
  if (!made.ok)
    return c.html(
      <StepChannel
        visit={visit}
        kind={kindOf(text(filled, "kind"))}
        filled={filled}
        problem={made.problem}
      />,
      422,
    );

  const { channel, attempt } = made.value;
  const subscriptions = await everySubscription(client);
  for (const { id, channelIds } of subscriptions.filter((each) => each.channelIds.length === 0)) {
    const json = { channelIds: [...channelIds, channel.id] };
    await answerOf(client.subscriptions[":id"].$patch({ param: { id }, json }));
  }
  const source = (await everySource(client))[0];
  const progress = await readProgress(c, source, subscriptions[0]);
  return c.html(<StepDone visit={visit} progress={progress} made={channel} attempt={attempt} />);
}

/** The part of the last step that a script keeps asking for. */
export async function showProgress(c: PageContext) {
  const client = c.get("client");
  const [sources, subscriptions] = await Promise.all([everySource(client), everySubscription(client)]);
  const progress = await readProgress(c, sources[0], subscriptions[0]);
  return c.html(<ProgressMade visit={c.get("visit")} progress={progress} />);
}
