import type { PropsWithChildren } from "hono/jsx";
import type { Visit } from "../visit/visit.ts";

type Post = PropsWithChildren<{ visit: Visit; to: string; class?: string; enctype?: "multipart/form-data" }>;

/**
 * A form that changes something: it carries the token without which nothing is changed. Readers without the
 * right to change anything do not see it.
 */
export function PostForm({ visit, to, children, ...rest }: Post) {
  return visit.mayWrite ? (
    <SignedForm visit={visit} to={to} {...rest}>
      {children}
    </SignedForm>
  ) : null;
}

/** The same for what every signed-in person may do. */
export function SignedForm({ visit, to, children, ...rest }: Post) {
  return (
    <form method="post" action={to} {...rest}>
      <input type="hidden" name="csrf" value={visit.csrf ?? ""} />
      {children}
    </form>
  );
}

/** A form that is a single button. `values` are sent as hidden fields. */
export function Action({
  visit,
  to,
  label,
  values = {},
  kind = "quiet",
}: {
  visit: Visit;
  to: string;
  label: string;
  values?: Record<string, string>;
  kind?: "quiet" | "main" | "danger";
}) {
  return (
    <PostForm visit={visit} to={to} class="action">
      {Object.entries(values).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class={kind}>
        {label}
      </button>
    </PostForm>
  );
}

/** A link to a form that creates something. */
export function MakeLink({
  visit,
  to,
  label,
  ...rest
}: {
  visit: Visit;
  to: string;
  label: string;
  "data-key"?: string;
}) {
  return visit.mayWrite ? (
    <a class="button" href={to} {...rest}>
      {label}
    </a>
  ) : null;
}

/** An action that cannot be undone: the first press only shows the button that performs it. */
export function Careful({
  visit,
  to,
  label,
  warning,
}: {
  visit: Visit;
  to: string;
  label: string;
  warning: string;
}) {
  if (!visit.mayWrite) return null;
  return (
    <details class="careful">
      <summary>{label}</summary>
      <p>{warning}</p>
      <Action visit={visit} to={to} label={label} kind="danger" />
    </details>
  );
}
