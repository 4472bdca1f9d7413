import type { IngestService, NotifyService } from "../shared/contract/services.ts";
import type { Run } from "../shared/run.ts";
import type { UrlPolicy } from "../shared/web/guard/policy.ts";

/** What the routes need from the world; index.ts hands it in. */
export type Api = {
  run: Run;
  ingest: IngestService;
  notify: NotifyService;
  /** The admin token grants every scope. Undefined: every request with a token is refused. */
  adminToken: string | undefined;
  /** What a user's URL must be like: of a source or page, and of a webhook. */
  policies: { news: UrlPolicy; webhook: UrlPolicy };
};
