import type { Api } from "../api.ts";
import { authenticate, mayDo } from "../http/authenticate.ts";
import type { Refusals } from "../http/refusals.ts";
import { Frame } from "./frame.tsx";
import { filledOf, text } from "./visit/filled.ts";
import { signIn, signOut, signOutEverywhere } from "./visit/session.ts";
import type { PageContext, Visit } from "./visit/visit.ts";

/** The sign-in form. */
export function showSignIn(c: PageContext) {
  return c.html(<SignIn visit={c.get("visit")} next={nextOf(c.req.query("next"))} wrong={false} />);
}

/** Opens a session for a token that has at least the scope `read`. */
export async function enter(c: PageContext, api: Api, refusals: Refusals) {
  const filled = await filledOf(c);
  const next = nextOf(text(filled, "next"));
  const caller = await authenticate(api, text(filled, "token"));
  if (caller.ok && mayDo(caller.value, "read")) {
    await signIn(c, api, caller.value);
    return c.redirect(next, 303);
  }
  if (!caller.ok) refusals.note(caller.reason);
  return c.html(<SignIn visit={c.get("visit")} next={next} wrong={true} />, 401);
}

export async function leave(c: PageContext) {
  const [session, run] = [c.get("session"), c.get("run")];
  const everywhere = text(await filledOf(c), "everywhere") === "1";
  if (session !== null) await (everywhere ? signOutEverywhere(c, run, session) : signOut(c, run, session));
  return c.redirect("/sign-in", 303);
}

/** Accepts only a path of this site: `//other.example` and `/\other.example` lead elsewhere. */
export function nextOf(path: string | undefined): string {
  return path !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : "/";
}

function SignIn({ visit, next, wrong }: { visit: Visit; next: string; wrong: boolean }) {
  const { texts } = visit;
  return (
    <Frame visit={visit} title={texts.signIn.title}>
      <form method="post" action="/sign-in" class="sign-in">
        <h1>{texts.signIn.title}</h1>
        <p>{texts.signIn.about}</p>
        {wrong && (
          <p class="failure" role="alert" id="wrong">
            {texts.signIn.wrong}
          </p>
        )}
        <input type="hidden" name="next" value={next} />
        <label>
          {texts.signIn.token}
          <input
            type="password"
            name="token"
            required
            autocomplete="current-password"
            autofocus
            aria-describedby={wrong ? "wrong hint" : "hint"}
          />
        </label>
        <p class="hint" id="hint">
          {texts.signIn.hint}
        </p>
        <button type="submit" class="main">
          {texts.signIn.submit}
        </button>
      </form>
    </Frame>
  );
}
