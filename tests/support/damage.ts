import { sweep } from "../../workers/notify/notify.ts";
import { deliveriesTo, givenChannel, givenSubscription, notifyUntilQuiet } from "./alerts.ts";
import type { useArchive } from "./archive.ts";
import type { openReceiver } from "./receiver.ts";

const MINUTE_MS = 60_000;

type Given = ReturnType<typeof useArchive>;
type Receiver = Pick<Awaited<ReturnType<typeof openReceiver>>, "url">;

/** Two subscriptions of which one is damaged, and what comes of it. */
export function damageTo(given: Given, receiver: Receiver) {
  return { damage, statesTo, later, givenTwo };

  async function damage(table: string, column: string, value: string | Uint8Array, id: number) {
    await given.archive.database
      .prepare(`update ${table} set ${column} = ? where id = ?`)
      .bind(value, id)
      .run();
  }

  async function statesTo(channelId: number) {
    return (await deliveriesTo(given.run, channelId)).map(({ state }) => state);
  }

  async function later(minutes: number) {
    given.run.clock.nowMs += minutes * MINUTE_MS;
    await sweep(given.run);
    await notifyUntilQuiet(given.run);
  }

  /** A subscription that is to be damaged, another that wants the same, and a channel that takes notices. */
  async function givenTwo(choices: Parameters<typeof givenSubscription>[3] = {}) {
    const [own, others, notices] = [
      await givenChannel(given.run, `${receiver.url}/own`),
      await givenChannel(given.run, `${receiver.url}/others`),
      await givenChannel(given.run, `${receiver.url}/notices`, { takesNotices: true }),
    ];
    const id = await givenSubscription(given.run, "ma túy", [own], choices);
    const other = await givenSubscription(given.run, "túy", [others], choices);
    return { id, other, own, others, notices };
  }
}
