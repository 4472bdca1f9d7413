import { raw } from "hono/html";
import type { PropsWithChildren } from "hono/jsx";
import { assetPath } from "./assets.ts";
import { jsonBeside } from "./json-link.ts";
import { DamagedNote } from "./parts/damaged-note.tsx";
import { SignedForm } from "./parts/form.tsx";
import { LANGUAGE_NAMES, LANGUAGES } from "./texts/texts.ts";
import { THEMES, type Visit } from "./visit/visit.ts";

type Place = "search" | "alerts" | "sources" | "channels" | "deliveries" | "system";

const PLACES: Record<Place, string> = {
  search: "/",
  alerts: "/alerts",
  sources: "/sources",
  channels: "/channels",
  deliveries: "/deliveries",
  system: "/system",
};

type Frame = PropsWithChildren<{
  visit: Visit;
  title: string;
  place?: Place | undefined;
  query?: string | undefined;
}>;

/** The whole document around a page's own content. */
export function Frame({ visit, title, place, query, children }: Frame) {
  const { texts, language, theme } = visit;
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={language} data-theme={theme} data-zone={visit.zone}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="referrer" content="no-referrer" />
          <title>{`${title} · Báo Động`}</title>
          <link rel="icon" type="image/svg+xml" href={assetPath("icon.svg")} />
          <link rel="stylesheet" href={assetPath("page.css")} />
          <script src={assetPath("page.js")} defer />
        </head>
        <body>
          <a class="skip" href="#main">
            {texts.skip}
          </a>
          <header>
            <a class="brand" href="/">
              <Bell />
              Báo Động
            </a>
            {visit.csrf !== null && <Navigation visit={visit} place={place} query={query} />}
          </header>
          <main id="main" tabindex={-1}>
            <DamagedNote visit={visit} />
            {children}
          </main>
          <Footer visit={visit} />
        </body>
      </html>
    </>
  );
}

function Bell() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d="M8 1a4 4 0 0 0-4 4v3L2.5 11h11L12 8V5a4 4 0 0 0-4-4ZM6.5 12.5a1.5 1.5 0 0 0 3 0Z"
        fill="currentColor"
      />
    </svg>
  );
}

function Navigation({ visit: { texts }, place, query }: Pick<Frame, "visit" | "place" | "query">) {
  return (
    <>
      <nav aria-label={texts.pages}>
        {Object.entries(PLACES).map(([name, path]) => (
          <a href={path} aria-current={name === place ? "page" : undefined}>
            {texts.nav[name as Place]}
          </a>
        ))}
      </nav>
      <search class="find">
        <form action="/">
          <input
            type="search"
            name="q"
            value={query ?? ""}
            placeholder={texts.search.placeholder}
            aria-label={texts.search.label}
            autocomplete="off"
            spellcheck={false}
            data-key="/"
            data-live="/suggest"
            data-target="suggestions"
          />
          <div id="suggestions" class="suggestions" />
        </form>
      </search>
    </>
  );
}

function Footer({ visit }: { visit: Visit }) {
  const { texts, language, theme, here, csrf } = visit;
  const json = jsonBeside(here);
  return (
    <footer>
      <form method="post" action="/preferences" class="preferences">
        <input type="hidden" name="back" value={here} />
        {LANGUAGES.map((code) => (
          <button
            type="submit"
            name="language"
            value={code}
            lang={code}
            aria-pressed={code === language ? "true" : "false"}
          >
            {LANGUAGE_NAMES[code]}
          </button>
        ))}
        <span class="gap" />
        {THEMES.map((name) => (
          <button type="submit" name="theme" value={name} aria-pressed={name === theme ? "true" : "false"}>
            {texts.themes[name]}
          </button>
        ))}
      </form>
      {csrf !== null && (
        <>
          {json !== null && <a href={json}>JSON</a>}
          <button type="button" class="keys-button" data-key="?" data-shows="keys" hidden>
            {texts.keys.title}
          </button>
          <SignedForm visit={visit} to="/sign-out" class="action">
            <button type="submit" class="quiet">
              {texts.signOut}
            </button>
          </SignedForm>
          <Keys visit={visit} />
        </>
      )}
    </footer>
  );
}

/** The list of keyboard shortcuts; `?` opens it. */
function Keys({ visit: { texts } }: { visit: Visit }) {
  return (
    <dialog id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{texts.keys.title}</h2>
      <dl>
        {Object.entries(texts.keys.list).map(([key, meaning]) => (
          <>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{texts.close}</button>
      </form>
    </dialog>
  );
}

/** An empty list: what it is for, and what to do next. */
export function Empty({ children }: PropsWithChildren) {
  return <div class="empty">{children}</div>;
}

/** What was just done, as named in the address that the form redirected to. */
export function Done({ visit, done }: { visit: Visit; done: string | undefined }) {
  const words: Readonly<Record<string, string>> = visit.texts.done;
  if (done === undefined || !Object.hasOwn(words, done)) return null;
  return (
    <p class="done" role="status">
      {words[done]}
    </p>
  );
}
