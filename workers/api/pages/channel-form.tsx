import {
  CHANNEL_KINDS,
  type ChannelKind,
  factsOf,
  KIND_NAMES,
  type OptionName,
} from "../../shared/channel-kinds.ts";
import { PostForm } from "./parts/form.tsx";
import { withParameters } from "./parts/pager.tsx";
import { type Filled, text } from "./visit/filled.ts";
import { oneOf, type Visit } from "./visit/visit.ts";

type NewForm = {
  visit: Visit;
  /** The address that receives the form. */
  to: string;
  /** The address of the page that shows this form; the kind of channel is part of it. */
  here: string;
  kind: ChannelKind;
  filled: Filled;
};

/** The kind with this name; a webhook where there is none. */
export function kindOf(name: string | undefined): ChannelKind {
  return oneOf(KIND_NAMES, name) ?? "webhook";
}

/**
 * The form for a new channel of one kind, with how to get what it needs. The channel is tested as soon as it
 * is saved.
 */
export function ChannelForm({ visit, to, here, kind, filled }: NewForm) {
  const { channels } = visit.texts;
  return (
    <>
      <nav class="kinds" aria-label={channels.kind}>
        {KIND_NAMES.map((name) => (
          <a href={withParameters(here, { kind: name })} aria-current={name === kind ? "true" : undefined}>
            {CHANNEL_KINDS[name].label}
          </a>
        ))}
      </nav>
      <PostForm visit={visit} to={to} class="fields">
        <input type="hidden" name="kind" value={kind} />
        <p>{channels.guides[kind]}</p>
        <AddressFields visit={visit} kind={kind} filled={filled} />
        <label>
          {channels.name}
          <input
            name="name"
            maxlength={200}
            value={text(filled, "name")}
            placeholder={channels.namePlaceholder}
          />
        </label>
        {factsOf(kind)
          .options.filter(isOffered)
          .map((option) => (
            <OptionField visit={visit} option={option} filled={filled} />
          ))}
        <label class="tick">
          <input
            type="checkbox"
            name="takesNotices"
            value="1"
            checked={text(filled, "takesNotices") === "1"}
          />
          {channels.takesNotices}
        </label>
        <p class="buttons">
          <button type="submit" class="main">
            {channels.create}
          </button>
        </p>
      </PostForm>
    </>
  );
}

type Fields = { visit: Visit; kind: ChannelKind; filled: Filled };

function AddressFields({ visit, kind, filled }: Fields) {
  const { channels } = visit.texts;
  const { address } = factsOf(kind);
  if (address === "mail")
    return (
      <label>
        {channels.recipients}
        <textarea name="to" rows={2} required placeholder="ban@bao.example.vn">
          {text(filled, "to")}
        </textarea>
      </label>
    );
  const label = address === "bot" ? channels.botToken : channels.address;
  return (
    <>
      <label>
        {label}
        <input
          type="text"
          name="url"
          required
          value={text(filled, "url")}
          placeholder={PLACEHOLDERS[kind]}
          autocomplete="off"
          spellcheck={false}
        />
      </label>
      {address === "bot" && (
        <label>
          {channels.chatId}
          <input name="chatId" value={text(filled, "chatId")} placeholder={channels.chatIdPlaceholder} />
        </label>
      )}
    </>
  );
}

const PLACEHOLDERS: Partial<Record<ChannelKind, string>> = {
  webhook: "https://example.vn/alerts",
  slack: "https://hooks.slack.com/services/…",
  discord: "https://discord.com/api/webhooks/…",
  ntfy: "https://ntfy.sh/…",
  teams: "https://….environment.api.powerplatform.com/…",
};

/** The form offers these options. The others (headers, a second signature) are for programs. */
const OFFERED = ["timeZone", "token", "threadId", "silent", "priority"] as const;
type Offered = (typeof OFFERED)[number];

function isOffered(option: OptionName): option is Offered {
  return OFFERED.some((offered) => offered === option);
}

function OptionField({ visit, option, filled }: { visit: Visit; option: Offered; filled: Filled }) {
  const label = visit.texts.channels.options[option];
  const value = text(filled, option);
  if (option === "silent")
    return (
      <label class="tick">
        <input type="checkbox" name="silent" value="1" checked={value === "1"} />
        {label}
      </label>
    );
  const kinds = { token: "password", priority: "number" } as const;
  const type = option === "token" || option === "priority" ? kinds[option] : "text";
  return (
    <label>
      {label}
      <input name={option} type={type} value={value} autocomplete="off" />
    </label>
  );
}

/** The body for the api. Fields that were left empty are left out. */
export function channelInput(filled: Filled) {
  const kind = kindOf(text(filled, "kind"));
  const options = given({
    ...textOf(filled, "timeZone"),
    ...textOf(filled, "token"),
    ...textOf(filled, "threadId"),
    ...(text(filled, "silent") === "1" && { silent: true }),
    ...(text(filled, "priority") !== "" && { priority: Number(text(filled, "priority")) }),
  });
  const to = text(filled, "to").split(/[\s,;]+/);
  const address = factsOf(kind).address === "mail" ? { to } : { url: addressOf(kind, text(filled, "url")) };
  const takesNotices = text(filled, "takesNotices") === "1";
  return {
    kind,
    ...address,
    ...textOf(filled, "chatId"),
    ...textOf(filled, "name"),
    ...options,
    takesNotices,
  };
}

/** A bot's token alone stands for its address at the service's own server. */
function addressOf(kind: ChannelKind, url: string): string {
  const { address, hosts } = factsOf(kind);
  return address !== "bot" || url.includes("://") ? url : `https://${hosts[0]}/bot${url}`;
}

function textOf<Name extends string>(filled: Filled, name: Name): Partial<Record<Name, string>> {
  const value = text(filled, name);
  return value === "" ? {} : ({ [name]: value } as Record<Name, string>);
}

function given<Options extends object>(options: Options): { options?: Options } {
  return Object.keys(options).length === 0 ? {} : { options };
}
