import { expect, test } from "vitest";
import { Moment } from "../../../workers/api/pages/parts/moment.tsx";
import { en as texts } from "../../../workers/api/pages/texts/en.ts";
import type { Visit } from "../../../workers/api/pages/visit/visit.ts";
import { UNKNOWN_TIME } from "../../../workers/shared/stored-time.ts";

test("a time that cannot be read is shown as not known, and not as one of 1970", () => {
  const nowMs = Date.parse("2026-11-21T12:00:00Z");
  const visit = { texts, language: "en", zone: "Asia/Ho_Chi_Minh", nowMs } as unknown as Visit;
  const shown = (at: string | null) => String(Moment({ visit, at }));
  expect(shown(UNKNOWN_TIME)).toBe(shown(null));
  expect(shown("2026-11-21T11:00:00.000Z")).toContain(">18:00<");
});
