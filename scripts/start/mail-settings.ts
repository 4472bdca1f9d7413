import { fail, type Outcome, ok } from "../../workers/shared/outcome.ts";
import { keptVariable } from "../dev-vars.ts";

/** The settings of outgoing mail. Each is read from the environment, then from `.dev.vars`. */
export const MAIL_NAMES = [
  "BAODONG_MAIL_FROM",
  "BAODONG_SMTP_URL",
  "BAODONG_MAIL_API",
  "BAODONG_MAIL_TOKEN",
  "BAODONG_MAIL_URL",
] as const;

export type MailVariables = Partial<Record<(typeof MAIL_NAMES)[number], string>>;

/** The given settings of mail, completed by those in `.dev.vars`. Throws as {@link keptVariable} does. */
export function mailSettings(given: MailVariables, root: string): Outcome<MailVariables, "bad-setting"> {
  const found = MAIL_NAMES.map((name) => [name, given[name] ?? keptVariable(root, name)] as const);
  const mail: MailVariables = Object.fromEntries(found.filter(([, value]) => value !== undefined));
  const wrong = RULES.find(([name, fits]) => mail[name] !== undefined && !fits(mail[name]));
  return wrong === undefined ? ok(mail) : fail("bad-setting", `${wrong[0]} ${wrong[2]}.`);
}

const RULES: readonly [(typeof MAIL_NAMES)[number], (value: string) => boolean, string][] = [
  [
    "BAODONG_SMTP_URL",
    isSmtpUrl,
    "must be smtp://host:port or smtps://host:port, with user:password@ where needed",
  ],
  [
    "BAODONG_MAIL_FROM",
    (from) => /^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/.test(from),
    "must be an address of e-mail",
  ],
  ["BAODONG_MAIL_API", (name) => ["resend", "postmark"].includes(name), "must be resend or postmark"],
];

function isSmtpUrl(text: string): boolean {
  return URL.canParse(text) && ["smtp:", "smtps:"].includes(new URL(text).protocol);
}
