import { notifyUntilQuiet } from "./alerts.ts";
import type { TestApi } from "./api.ts";
import { storeNext } from "./articles.ts";
import type { TestRun } from "./test-run.ts";

const OCTOBER = { from: "2026-10-01", to: "2026-10-31" };

/** An answer to a backfill, of October unless it asks for more. */
export async function askBackfill(api: TestApi, id: number | string, asked: object) {
  const answer = await api.send("POST", `/v1/subscriptions/${id}/backfill`, { ...OCTOBER, ...asked });
  return { status: answer.status, ...answer.body } as {
    status: number;
    count: number;
    data: { title: string; isMatched: boolean; snippets: unknown[] }[];
    failed: string[];
    next: string | null;
    digestDueAt: string | null;
    detail?: string;
  };
}

/** Articles that were published on the first days of a month, and matched before anybody subscribed. */
export async function givenPastArticles(run: TestRun, count: number, month = "10"): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const publishedAt = `2026-${month}-${String(number).padStart(2, "0")}T05:00:00.000Z`;
    await storeNext(run, { title: `Bắt ma túy, vụ ${number}`, publishedAt });
  }
  await notifyUntilQuiet(run);
}
