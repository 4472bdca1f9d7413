import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { installationView } from "../../shared/contract/installation.ts";
import { VERSION } from "../../shared/version.ts";
import type { Api } from "../api.ts";
import { callerOfRequest } from "../http/auth.ts";
import { mayDo } from "../http/authenticate.ts";
import { json, problems } from "../http/declare.ts";
import { reply } from "../http/reply.ts";

/** Routes for what runs here. */
export function installationRoutes({ host }: Api) {
  return new OpenAPIHono().openapi(find, async (c) => {
    const caller = callerOfRequest(c);
    const { lastBackupAt, warnings } = await host();
    const seen = caller !== undefined && mayDo(caller, "admin") ? warnings : null;
    return reply(c, installationView, { version: VERSION, lastBackupAt, warnings: seen });
  });
}

export type InstallationRoutes = ReturnType<typeof installationRoutes>;

const find = createRoute({
  method: "get",
  path: "/v1/installation",
  operationId: "getInstallation",
  tags: ["health"],
  summary: "Says which version runs, when it was last backed up, and (to admins) what the log last warned of",
  responses: { 200: json(installationView, "What runs here."), ...problems() },
});
