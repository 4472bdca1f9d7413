import { type TestApi, TOKEN } from "./api.ts";

/** Somebody with a browser of their own: it keeps cookies, and fills in what forms carry. */
export type Visitor = {
  see(path: string, headers?: Record<string, string>): Promise<Seen>;
  /** Sends a form of the page that was seen last, with its token. */
  send(
    path: string,
    fields?: Record<string, string>,
    headers?: Record<string, string>,
    file?: File,
  ): Promise<Seen>;
  signIn(token?: string): Promise<Seen>;
  cookies: Map<string, string>;
};

type Seen = { status: number; headers: Headers; text: string; location: string | null };

export function visitor(api: Pick<TestApi, "pages">): Visitor {
  const cookies = new Map<string, string>();
  let csrf = "";
  const ask = async (path: string, init: RequestInit): Promise<Seen> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { "accept-language": "en", ...init.headers, cookie };
    const reply = await api.pages.request(path, { ...init, headers });
    for (const line of reply.headers.getSetCookie()) keep(cookies, line);
    const text = await reply.text();
    csrf = /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? csrf;
    return { status: reply.status, headers: reply.headers, text, location: reply.headers.get("location") };
  };
  const send: Visitor["send"] = (path, fields = {}, headers = {}, file = undefined) => {
    const filled = new URLSearchParams({ csrf, ...fields });
    const body = file === undefined ? filled : formOf(filled, file);
    return ask(path, { method: "POST", body, headers });
  };
  return {
    cookies,
    see: (path, headers = {}) => ask(path, { headers }),
    send,
    signIn: async (token = TOKEN) => {
      const seen = await send("/sign-in", { token });
      if (seen.status === 303) await ask("/system", {});
      return seen;
    },
  };
}

function formOf(filled: URLSearchParams, file: File): FormData {
  const form = new FormData();
  for (const [name, value] of filled) form.append(name, value);
  form.append("file", file);
  return form;
}

function keep(cookies: Map<string, string>, line: string): void {
  const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  if (value === "" || /max-age=0/i.test(line)) cookies.delete(name);
  else cookies.set(name, value);
}
