import { expect, test } from "vitest";
import { deploy } from "../../../scripts/deploy.ts";
import type { Ran, Wrangler } from "../../../scripts/wrangler.ts";

const NOTHING_FOUND = { "d1 list": "[]", "secret list": "[]" };
const ALL_FOUND = {
  "d1 list": '[{"name":"baodong"}]',
  "queues info": "Queue Name: there",
  "secret list": '[{"name":"BAODONG_ADMIN_TOKEN"},{"name":"BAODONG_SECRET_KEYS"}]',
};

/**
 * A Cloudflare that answers these commands so, says that it has no such queue, and does all else without a
 * word.
 */
function account(answers: Record<string, string>, failing = "") {
  const commands: string[] = [];
  const inputs: string[] = [];
  const wrangler: Wrangler = async (args, input) => {
    const command = args.join(" ");
    commands.push(command);
    if (input !== undefined) inputs.push(input);
    if (failing !== "" && command.startsWith(failing)) return ran(1, "", "it went wrong");
    const answer = Object.entries(answers).find(([start]) => command.startsWith(start))?.[1];
    if (answer === undefined && command.startsWith("queues info"))
      return ran(1, "", 'Queue "x" does not exist.');
    return ran(0, answer ?? "");
  };
  return { wrangler, commands, inputs };
}

function ran(code: number, stdout: string, stderr = ""): Ran {
  return { code, stdout, stderr };
}

async function deployTo({ wrangler }: { wrangler: Wrangler }) {
  const said: string[] = [];
  const secrets = { adminToken: () => "bd_new-and-long-enough", secretKeys: () => "k1:new" };
  const outcome = await deploy({ wrangler, secrets, say: (done) => said.push(done) });
  return { outcome, said };
}

test("an empty account gets database, queues, migrations, the workers that others call first, and a token", async () => {
  const empty = account(NOTHING_FOUND);
  const { outcome, said } = await deployTo(empty);

  expect(outcome.ok).toBe(true);
  expect(empty.commands).toEqual([
    "whoami --json",
    "d1 list --json",
    "d1 create baodong",
    "queues info ingest-bell",
    "queues create ingest-bell",
    "queues info notify-bell",
    "queues create notify-bell",
    "d1 migrations apply baodong -e api --remote",
    "deploy -e notify",
    "deploy -e ingest",
    "deploy -e api",
    "secret list -e api --format json",
    "secret put BAODONG_ADMIN_TOKEN -e api",
    "secret list -e api --format json",
    "secret list -e notify --format json",
    "secret put BAODONG_SECRET_KEYS -e notify",
    "secret put BAODONG_SECRET_KEYS -e api",
  ]);
  expect(empty.inputs).toEqual(["bd_new-and-long-enough", "k1:new", "k1:new"]);
  expect(said.at(-2)).toContain("bd_new-and-long-enough");
  expect(said.at(-1)).not.toContain("k1:new");
});

test("a weak admin token is not set", async () => {
  const empty = account(NOTHING_FOUND);
  const say = () => undefined;
  const secrets = { adminToken: () => "bd_new", secretKeys: () => "k1:new" };
  const outcome = await deploy({ wrangler: empty.wrangler, secrets, say });
  expect(outcome).toMatchObject({ ok: false, reason: "weak-token" });
  expect(empty.inputs).toEqual([]);
});

test("a second deployment creates nothing and leaves the token alone", async () => {
  const full = account(ALL_FOUND);
  const { outcome, said } = await deployTo(full);

  expect(outcome.ok).toBe(true);
  expect(full.commands.filter((command) => /create|put/.test(command))).toEqual([]);
  expect(full.commands.filter((command) => command.startsWith("deploy"))).toHaveLength(3);
  expect(said).toContain("the admin token is set");
  expect(said).toContain("the key for secrets is set");
});

test("a key that only the api has is never replaced: the secrets under it would be lost", async () => {
  const keys = '[{"name":"BAODONG_ADMIN_TOKEN"},{"name":"BAODONG_SECRET_KEYS"}]';
  const { "secret list": _, ...found } = ALL_FOUND;
  const half = account({ ...found, "secret list -e api": keys, "secret list -e notify": "[]" });
  const { outcome } = await deployTo(half);
  expect(outcome).toMatchObject({
    ok: false,
    detail: expect.stringContaining("secret put BAODONG_SECRET_KEYS"),
  });
});

test("the api's address is printed", async () => {
  const full = account({ ...ALL_FOUND, "deploy -e api": "Deployed\n  https://baodong-api.me.workers.dev\n" });
  const { said } = await deployTo(full);
  expect(said).toContain("worker api deployed: https://baodong-api.me.workers.dev");
});

test("without a login nothing else is tried, and a message says how to log in", async () => {
  const stranger = account(NOTHING_FOUND, "whoami");
  const { outcome } = await deployTo(stranger);
  expect(outcome).toMatchObject({
    ok: false,
    reason: "not-logged-in",
    detail: expect.stringContaining("wrangler login"),
  });
  expect(stranger.commands).toEqual(["whoami --json"]);
});

test.each([
  "d1 list",
  "d1 create",
  "queues info",
  "queues create",
  "d1 migrations",
  "deploy -e ingest",
  "secret put",
])("a failing %s ends it there, with wrangler's own words", async (command) => {
  const broken = account(NOTHING_FOUND, command);
  const { outcome } = await deployTo(broken);
  expect(outcome).toMatchObject({
    ok: false,
    reason: "wrangler-failed",
    detail: expect.stringContaining("it went wrong"),
  });
  expect(broken.commands.at(-1)).toMatch(command);
});
