import { beforeEach, expect, test } from "vitest";
import { useApi } from "../../support/archive-api.ts";
import { createSource } from "../../support/settings.ts";
import { type Visitor, visitor } from "../../support/visitor.ts";

const FEED = "https://bao.example.com/rss";

const api = useApi();
let reader: Visitor;
beforeEach(async () => {
  reader = visitor(api);
  await reader.signIn();
});

test("a source that was found keeps the title under which its headlines were shown", async () => {
  api.services.poll = async () => ({ found: 1, new: 1, saved: 1, failed: 0, outcome: "ok" });
  api.services.findFeeds = async () => ({
    ok: true,
    value: {
      feeds: [
        { url: FEED, title: "Báo Sông Đào", kind: "feed", count: 1, latest: [{ url: FEED, title: "Tin" }] },
      ],
    },
  });
  const { text } = await reader.see(`/start?url=${encodeURIComponent(FEED)}`);
  expect(text).toContain('name="name" value="Báo Sông Đào"');
  await reader.send("/sources", { url: FEED, kind: "feed", name: "Báo Sông Đào", back: "/start" });
  const { body } = await api.ask("/v1/sources");
  expect(body.data).toMatchObject([{ url: FEED, name: "Báo Sông Đào" }]);
});

test.each([
  ["takes its test", null, "Done", "From now on"],
  ["fails its test", "unreachable", "A channel", "Correct the channel"],
])(
  "a first channel that %s leaves a new user at the step that is left to do",
  async (_, reason, step, says) => {
    const reply = { attemptedAt: "2026-11-21T12:00:00.000Z", durationMs: 12, status: null, reply: null };
    api.services.testChannel = async () => ({ ...reply, reason });
    await createSource(api, "mot.example.com");
    await reader.send("/start/keyword", { query: "an ninh" });
    const { text } = await reader.send("/start/channel", {
      kind: "webhook",
      url: "https://nhan.example.com/",
    });
    expect(/<li aria-current="step">([^<]+)</.exec(text)?.[1]).toBe(step);
    expect(text).toContain(says);
    expect(text.includes("From now on")).toBe(reason === null);
  },
);
