import type { RunnerAnswer } from "../shared/contract/installation.ts";
import type { InstalledSettings } from "../shared/contract/installed-settings.ts";
import type { IngestService, NotifyService } from "../shared/contract/services.ts";
import type { Run } from "../shared/run.ts";
import type { UrlPolicy } from "../shared/web/guard/policy.ts";

/** What the routes need from the world; the worker's index.ts passes it in. */
export type Api = {
  run: Run;
  ingest: IngestService;
  notify: NotifyService;
  /** The admin token grants every scope. Undefined: every request with a token is refused. */
  adminToken: string | undefined;
  /** The settings that are no secrets, to be shown. */
  settings: InstalledSettings;
  /** What only the runner knows. */
  host: () => Promise<RunnerAnswer>;
  /** Which URLs a user may give: those of sources and pages, and those of webhooks. */
  policies: { news: UrlPolicy; webhook: UrlPolicy };
};
