import { expect, test } from "vitest";
import { useApi } from "../../support/archive-api.ts";

const api = useApi();

test.each([
  ["news.example.com", true],
  ["https://news.example.com/", true],
  ["http://news.example.com/", false],
  ["HTTP://news.example.com/", false],
])("of the address %s that does not answer, http:// is proposed: %s", async (url, isProposed) => {
  api.services.findKind = async () => ({ ok: false, reason: "unreachable" });
  api.services.findFeeds = async () => ({ ok: false, reason: "unreachable" });
  api.services.read = async () => ({ status: "failed", reason: "unreachable" });
  for (const path of ["/v1/sources", "/v1/sources/discover", "/v1/articles"]) {
    const { body } = await api.send("POST", path, { url });
    expect(String(body.detail).includes("Where the site has no https, http:// may reach it."), path).toBe(
      isProposed,
    );
  }
});
