import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { expect, test } from "vitest";
import { createGuard } from "../../../scripts/start/guard.ts";
import { Request } from "../../../scripts/start/miniflare.ts";
import { notify } from "../../../workers/notify/notify.ts";
import { testChannel } from "../../../workers/notify/test-channel.ts";
import { embeddedFetch } from "../../../workers/shared/web/embedded-fetch.ts";
import { webhookPolicy } from "../../../workers/shared/web/guard/policy.ts";
import { createHttp, type Http } from "../../../workers/shared/web/http.ts";
import { deliveriesTo, givenAlert } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import { authority, openTlsReceiver } from "../../support/receiver.ts";

const MINUTE_MS = 60_000;

const given = useArchive();

test.each<[string, "valid" | "expired" | "other-name", boolean]>([
  ["has expired", "expired", true],
  ["is for another name", "other-name", true],
  ["is signed by nobody who is trusted", "valid", false],
])(
  "a receiver whose certificate %s gets nothing, and the alert once it is right",
  async (_, certificate, isTrusted) => {
    const secure = await openTlsReceiver();
    const trusted = getCACertificates();
    try {
      if (isTrusted) setDefaultCACertificates([...trusted, authority()]);
      secure.present(certificate);
      given.run.http = guardedHttp();
      const { channelId } = await givenAlert(given.run, secure.url);
      await notify(given.run);
      const [late] = await deliveriesTo(given.run, channelId);
      expect([late?.state, late?.lastError, secure.received]).toEqual(["pending", "bad-certificate", []]);
      expect(await testChannel(String(channelId), given.run)).toMatchObject({ reason: "bad-certificate" });

      setDefaultCACertificates([...trusted, authority()]);
      secure.present("valid");
      given.run.clock.nowMs += MINUTE_MS;
      await notify(given.run);
      expect(await deliveriesTo(given.run, channelId)).toMatchObject([{ state: "delivered", attempts: 2 }]);
      expect(secure.received.map(({ id }) => id)).toEqual([String(late?.id)]);
    } finally {
      setDefaultCACertificates(trusted);
      await secure.close();
    }
  },
);

/** The way out of the embedded runner: its guard stands for the workers' network. */
function guardedHttp(): Http {
  const guard = createGuard(true);
  const fetch = ((url: string, init: RequestInit) =>
    guard(new Request(url, init as never))) as unknown as typeof globalThis.fetch;
  const policy = webhookPolicy({ allowPrivate: true, ownHosts: [] });
  return createHttp({ fetch: embeddedFetch(fetch), resolve: null, policy, now: () => given.run.now() });
}
