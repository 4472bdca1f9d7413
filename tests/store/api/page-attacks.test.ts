import { expect, test } from "vitest";
import { useApi } from "../../support/archive-api.ts";
import { visitor } from "../../support/visitor.ts";

const api = useApi();

test("the web page takes no form without its own token", async () => {
  const mai = visitor(api);
  await mai.signIn();
  for (const csrf of ["", "x", "undefined"]) expect((await mai.send("/sign-out", { csrf })).status).toBe(403);
  expect((await mai.see("/sources")).status).toBe(200);
});

test.each([
  ["multipart/form-data", "x"],
  ["multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data"],
  ["multipart/form-data; boundary=", "----"],
  ["application/x-www-form-urlencoded", "csrf=%ff%00&%"],
  ["text/plain", "csrf=x"],
])("a form that cannot be read counts as one without its token: %s", async (type, body) => {
  const mai = visitor(api);
  await mai.signIn();
  const cookie = [...mai.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  for (const path of ["/sources", "/alerts/new", "/sign-out"]) {
    const reply = await api.pages.request(path, {
      method: "POST",
      body,
      headers: { "content-type": type, cookie },
    });
    expect(reply.status, path).toBe(403);
  }
  const stranger = await api.pages.request("/sign-in", {
    method: "POST",
    body,
    headers: { "content-type": type },
  });
  expect(stranger.status).toBeLessThan(500);
});
