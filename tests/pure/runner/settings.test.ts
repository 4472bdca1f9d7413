import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSettings, uselessSetting } from "../../../scripts/start/settings.ts";

describe("the settings", () => {
  test("have sensible values where none are given, and an empty variable is none", () => {
    expect(readSettings({ PORT: "", BAODONG_ADMIN_TOKEN: "" }, "/home/me")).toEqual({
      ok: true,
      value: {
        root: "/home/me",
        host: "127.0.0.1",
        port: 8787,
        state: "/home/me/.wrangler/state",
        allowPrivate: false,
        ownHosts: "",
        morePorts: "",
        sweepSeconds: 60,
        adminToken: null,
        secretKeys: null,
        keep: "",
        plan: "",
        reread: "",
        archiveFolder: null,
        contact: "",
        mail: {},
      },
    });
  });

  test("are taken from the environment", () => {
    const environment = { HOST: "::", PORT: "80", BAODONG_STATE: "/state", BAODONG_ALLOW_PRIVATE: "1" };
    expect(
      readSettings({ ...environment, BAODONG_SWEEP_SECONDS: "5", BAODONG_ADMIN_TOKEN: "abc" }, "/"),
    ).toMatchObject({
      value: {
        host: "::",
        port: 80,
        state: "/state",
        allowPrivate: true,
        sweepSeconds: 5,
        adminToken: "abc",
      },
    });
  });

  test.each([
    ["PORT", "http"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "80.5"],
    ["HOST", "a b"],
    ["BAODONG_ALLOW_PRIVATE", "yes"],
    ["BAODONG_SWEEP_SECONDS", "0"],
    ["BAODONG_SWEEP_SECONDS", "3601"],
    ["BAODONG_ADMIN_TOKEN", "two words"],
    ["BAODONG_OWN_HOSTS", "alerts.example.org,*.example.org"],
    ["BAODONG_OWN_HOSTS", "two words"],
    ["BAODONG_MORE_PORTS", "8080,99999"],
    ["BAODONG_MORE_PORTS", "0"],
    ["BAODONG_PLAN", "bogus"],
    ["BAODONG_CONTACT", "nobody"],
    ["BAODONG_STATE", "~lan/baodong"],
    ["BAODONG_ARCHIVE", "~lan"],
  ])("%s=%s is refused in a sentence that names it", (name, value) => {
    const outcome = readSettings({ [name]: value }, "/");
    expect(outcome).toMatchObject({
      ok: false,
      detail: expect.stringMatching(new RegExp(`^${name} must be .+\\.$`)),
    });
  });
});

describe("settings as people write them", () => {
  test.each([
    ["báođộng.example.vn", "xn--bong-5na30ai45p.example.vn"],
    ["Alerts.Example.org.", "alerts.example.org"],
    ["alerts.example.org:8443", "alerts.example.org"],
    ["https://alerts.example.org/v1/health", "alerts.example.org"],
    ["192.0.2.7:8787, [2001:db8::1]:8787", "192.0.2.7,[2001:db8::1]"],
    [" a.example , b.example ", "a.example,b.example"],
  ])("BAODONG_OWN_HOSTS=%s is %s", (text, hosts) => {
    expect(readSettings({ BAODONG_OWN_HOSTS: text }, "/")).toMatchObject({ value: { ownHosts: hosts } });
  });

  test("~ in BAODONG_STATE is the home", () => {
    expect(readSettings({ BAODONG_STATE: "~/baodong" }, "/")).toMatchObject({
      value: { state: join(homedir(), "baodong") },
    });
  });

  test.each([
    ["BAODONG_SWEEP_SECOND", "BAODONG_SWEEP_SECOND is not a setting. Is BAODONG_SWEEP_SECONDS meant?"],
    ["BAODONG_ALOW_PRIVTE", "BAODONG_ALOW_PRIVTE is not a setting. Is BAODONG_ALLOW_PRIVATE meant?"],
    ["baodong_state", "baodong_state is not a setting. Is BAODONG_STATE meant?"],
    ["BaoDong_Allow_Private", "BaoDong_Allow_Private is not a setting. Is BAODONG_ALLOW_PRIVATE meant?"],
    ["BAO_DONG_STATE", "BAO_DONG_STATE is not a setting. Is BAODONG_STATE meant?"],
    ["BAODONG_COLOUR_OF_THE_PAGE", "BAODONG_COLOUR_OF_THE_PAGE is not a setting. The README lists them."],
  ])("%s is refused", (name, detail) => {
    expect(readSettings({ [name]: "1" }, "/")).toEqual({ ok: false, reason: "bad-setting", detail });
  });

  test.each([
    ["BAODONG_ALLOW_PRIVATE", "BAODONG_ALLOW_PRIVATE has no effect in .dev.vars."],
    ["BAODONG_ADMIN_TOKENS", "BAODONG_ADMIN_TOKENS is not a setting. Is BAODONG_ADMIN_TOKEN meant?"],
  ])("%s in .dev.vars is refused, where it would have no effect", (name, detail) => {
    expect(uselessSetting(["BAODONG_SMTP_URL", name])).toContain(detail);
  });

  test("what belongs into .dev.vars is taken there, and so is what belongs to others", () => {
    const own = ["BAODONG_ADMIN_TOKEN", "BAODONG_SECRET_KEYS", "BAODONG_MAIL_FROM", "BAODONG_MAIL_TOKEN"];
    expect(uselessSetting([...own, "OTHER", "PORTAL"])).toBeNull();
  });
});
