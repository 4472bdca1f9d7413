import { afterAll, expect, test, vi } from "vitest";
import { killRunners, startRunnerProcess, temporaryFolder } from "../support/runner.ts";
import { openSmtpSink } from "../support/smtp-sink.ts";
import { useEach } from "../support/stand-in.ts";

vi.setConfig({ testTimeout: 300_000 });
afterAll(killRunners);
const sink = useEach(() => openSmtpSink());

const HEADERS = { authorization: "Bearer bd_test-of-the-runner", "content-type": "application/json" };

test("a mail leaves through the runner, to the SMTP server of its settings", async () => {
  const mail = { BAODONG_SMTP_URL: sink.url, BAODONG_MAIL_FROM: "Báo Động <alerts@baodong.example>" };
  const runner = startRunnerProcess({ BAODONG_STATE: temporaryFolder(), ...mail });
  const address = await runner.ready();
  const post = async (path: string, body?: object) => {
    const reply = await fetch(new URL(path, address), {
      method: "POST",
      headers: HEADERS,
      body: JSON.stringify(body ?? {}),
    });
    return (await reply.json()) as Record<string, unknown>;
  };
  const { id } = await post("/v1/channels", { kind: "email", to: ["lan@example.com"] });
  expect(await post(`/v1/channels/${id}/test`)).toMatchObject({ status: 250, reason: null });
  expect(sink.mails).toMatchObject([{ from: "alerts@baodong.example", to: ["lan@example.com"] }]);
  await runner.end("SIGTERM");
});
