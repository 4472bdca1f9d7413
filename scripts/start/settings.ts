import { resolve } from "node:path";
import { z } from "zod";
import { readKeep } from "../../workers/shared/keep.ts";
import { fail, type Outcome, ok } from "../../workers/shared/outcome.ts";
import { PLANS } from "../../workers/shared/plan.ts";
import { REREADS } from "../../workers/shared/rereads.ts";
import { MAIL_NAMES, type MailVariables } from "./mail-settings.ts";
import { hostOf, isKeyList, nearest, withHome } from "./settings-forms.ts";

export type Settings = {
  /** The folder of wrangler.toml, the migrations and .dev.vars. */
  root: string;
  host: string;
  /** 0: any free port. */
  port: number;
  /** The folder of the databases; an absolute path. */
  state: string;
  allowPrivate: boolean;
  /** Lists, separated by commas, in the form that the workers read. */
  ownHosts: string;
  morePorts: string;
  sweepSeconds: number;
  /** The contact address for site owners; empty for none. */
  contact: string;
  /** Null where none is given: the runner then makes one. */
  adminToken: string | null;
  /** The keys that encrypt the secrets of channels; null as above. */
  secretKeys: string | null;
  /** For how many days rows are kept, in the form that the workers read; empty: for ever. */
  keep: string;
  /** The plan whose limits apply; empty: none. */
  plan: string;
  /** Which pages are read again; empty: the default. */
  reread: string;
  /** The folder where rows are written before they are deleted; null: they are not. */
  archiveFolder: string | null;
  /** How mail is sent. Settings not given here may be in `.dev.vars`. */
  mail: MailVariables;
};

const PORT_MAX = 65_535;
const SWEEP_SECONDS_MAX = 3_600;

const variables = z.object({
  HOST: z.string().regex(/^\S+$/, "must be an address or a name of this machine").default("127.0.0.1"),
  PORT: wholeNumber(0, PORT_MAX).default(8_787),
  BAODONG_STATE: folder().default(".wrangler/state"),
  BAODONG_ALLOW_PRIVATE: z.enum(["0", "1"], "must be 1 or 0").default("0"),
  BAODONG_OWN_HOSTS: z.string().transform(ownHosts).default(""),
  BAODONG_MORE_PORTS: z
    .string()
    .regex(/^\s*\d{1,5}(\s*,\s*\d{1,5})*\s*$/, "must be port numbers with commas between them")
    .refine(
      (text) => text.split(",").every((port) => Number(port) >= 1 && Number(port) <= PORT_MAX),
      `must be port numbers from 1 to ${PORT_MAX}`,
    )
    .or(z.literal(""))
    .default(""),
  BAODONG_SWEEP_SECONDS: wholeNumber(1, SWEEP_SECONDS_MAX).default(60),
  BAODONG_CONTACT: z
    .string()
    .regex(/^(?=.*[.@])[\x21-\x7e]{3,200}$/, "must be an address of mail or of a page, without a space")
    .or(z.literal(""))
    .default(""),
  BAODONG_ADMIN_TOKEN: z
    .string()
    .regex(
      /^[\x21-\x7e]+$/,
      "must be letters, digits and signs of ASCII without a space: it travels in a header",
    )
    .optional(),
  BAODONG_SECRET_KEYS: z
    .string()
    .refine(isKeyList, "must be <id>:<base64 of 32 bytes>, or several")
    .optional(),
  BAODONG_KEEP: z.string().superRefine(isKeep).default(""),
  BAODONG_PLAN: z.enum([...PLANS, ""], "must be free, paid or embedded").default(""),
  BAODONG_REREAD: z.enum([...REREADS, ""], "must be matched, all or off").default(""),
  BAODONG_ARCHIVE: folder().optional(),
  ...Object.fromEntries(MAIL_NAMES.map((name) => [name, z.string().optional()])),
});

/** Names that other programs of the project read, or that the runner itself sets for the workers. */
const NOT_OURS: readonly string[] = ["BAODONG_EMBEDDED", "BAODONG_FUZZ_TIMES"];

/** Reads the settings of `npm start` from the environment; an empty variable counts as absent. */
export function readSettings(
  environment: Record<string, string | undefined>,
  root: string,
): Outcome<Settings, "bad-setting"> {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value !== "");
  const unknown = given.map(([name]) => misspelt(name)).filter((sentence) => sentence !== null);
  if (unknown.length > 0) return fail("bad-setting", unknown.join("\n"));
  const read = variables.safeParse(Object.fromEntries(given));
  if (!read.success)
    return fail(
      "bad-setting",
      read.error.issues.map(({ path, message }) => `${path.join()} ${message}.`).join("\n"),
    );

  const { data } = read;
  return ok({
    root,
    host: data.HOST,
    port: data.PORT,
    state: resolve(root, data.BAODONG_STATE),
    allowPrivate: data.BAODONG_ALLOW_PRIVATE === "1",
    ownHosts: data.BAODONG_OWN_HOSTS,
    morePorts: data.BAODONG_MORE_PORTS,
    contact: data.BAODONG_CONTACT,
    sweepSeconds: data.BAODONG_SWEEP_SECONDS,
    adminToken: data.BAODONG_ADMIN_TOKEN ?? null,
    secretKeys: data.BAODONG_SECRET_KEYS ?? null,
    keep: data.BAODONG_KEEP,
    plan: data.BAODONG_PLAN,
    reread: data.BAODONG_REREAD,
    archiveFolder: data.BAODONG_ARCHIVE === undefined ? null : resolve(root, data.BAODONG_ARCHIVE),
    mail: Object.fromEntries(given.filter(([name]) => MAIL_NAMES.some((one) => one === name))),
  });
}

/** The settings that are also read from `.dev.vars`. */
const KEPT: readonly string[] = ["BAODONG_ADMIN_TOKEN", "BAODONG_SECRET_KEYS", ...MAIL_NAMES];

/**
 * Why a variable of `.dev.vars`, one of these, would silently have no effect; null where none is of that
 * kind.
 */
export function uselessSetting(names: readonly string[]): string | null {
  const [sentence = null] = names
    .filter((name) => !KEPT.includes(name))
    .map((name) =>
      Object.keys(variables.shape).includes(name)
        ? `${name} has no effect in .dev.vars. Give it as a variable of the environment.`
        : misspelt(name),
    )
    .filter((one) => one !== null);
  return sentence;
}

/** Refuses an unknown BAODONG_… setting: it would silently have no effect. */
function misspelt(name: string): string | null {
  const known = Object.keys(variables.shape);
  if (!/^bao_?dong/i.test(name) || known.includes(name) || NOT_OURS.includes(name)) return null;
  const meant = nearest(name.toUpperCase(), known);
  return `${name} is not a setting.${meant === null ? " The README lists them." : ` Is ${meant} meant?`}`;
}

function folder() {
  return z
    .string()
    .regex(/^(?:[^~]|~$|~\/)/, "must be a folder; of all homes only one's own can be written with ~")
    .transform(withHome);
}

function isKeep(text: string, context: z.RefinementCtx): void {
  const keep = readKeep(text);
  if (!keep.ok) context.addIssue(`cannot be read: ${keep.detail}`);
}

function ownHosts(list: string, context: z.RefinementCtx): string {
  const texts = list.split(",").map((text) => text.trim());
  const hosts = texts.filter((text) => text !== "").map((text) => ({ text, host: hostOf(text) }));
  const bad = hosts.find(({ host }) => host === null);
  if (bad === undefined) return hosts.map(({ host }) => host).join(",");
  context.addIssue(
    `must be names of hosts with commas between them, and ${JSON.stringify(bad.text)} is none`,
  );
  return z.NEVER;
}

function wholeNumber(min: number, max: number) {
  const message = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d+$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message);
}
