const SHOWN_CHARS_MAX = 50_000;

// The page that describes the api: each form sends its request to this server and to no other.
const tokenLabel = document.querySelector<HTMLElement>("[data-try-token]");
const tokenField = tokenLabel?.querySelector("input");
if (tokenLabel) tokenLabel.hidden = false;
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-try]")) {
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form);
  });
}

async function send(form: HTMLFormElement): Promise<void> {
  const shown = form.querySelector("pre");
  if (shown === null) return;
  shown.hidden = false;
  shown.textContent = "…";
  try {
    const reply = await fetch(addressOf(form), requestOf(form));
    const text = readable(await reply.text()).slice(0, SHOWN_CHARS_MAX);
    shown.textContent = `${reply.status} ${reply.headers.get("content-type") ?? ""}\n\n${text}`;
  } catch (error) {
    shown.textContent = String(error);
  }
}

function addressOf(form: HTMLFormElement): string {
  const fields = [...form.querySelectorAll("input")];
  const filledIn = (name: string) => fields.find((field) => field.name === name)?.value ?? "";
  const path = (form.dataset.path ?? "").replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(filledIn(name)),
  );
  const asked = fields.filter(({ dataset, value }) => dataset.in === "query" && value !== "");
  const query = new URLSearchParams(asked.map(({ name, value }): [string, string] => [name, value]));
  return query.size === 0 ? path : `${path}?${query}`;
}

function requestOf(form: HTMLFormElement): RequestInit {
  const { method = "GET", type } = form.dataset;
  const body = form.querySelector("textarea")?.value;
  const headers = new Headers();
  if (tokenField?.value) headers.set("authorization", `Bearer ${tokenField.value}`);
  if (type !== undefined) headers.set("content-type", type);
  for (const { dataset, name, value } of form.querySelectorAll("input"))
    if (dataset.in === "header" && value !== "") headers.set(name, value);
  return { method, headers, credentials: "omit", ...(body !== undefined && { body }) };
}

function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}
