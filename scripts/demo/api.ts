import { z } from "zod";

/** Calls the api over HTTP, as any program would. Throws for an answer that is not a success. */
export type Api = { post: (path: string, body: object) => Promise<Record<string, unknown>> };

export function openApi(origin: string, adminToken: string): Api {
  return {
    async post(path, body) {
      const reply = await fetch(new URL(path, origin), {
        method: "POST",
        headers: { authorization: `Bearer ${adminToken}`, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      if (!reply.ok) throw new Error(`POST ${path} answered ${reply.status}: ${await reply.text()}`);
      return z.record(z.string(), z.unknown()).parse(await reply.json());
    },
  };
}
