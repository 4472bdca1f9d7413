import type { PropsWithChildren } from "hono/jsx";
import type { Visit } from "../visit/visit.ts";

type Post = PropsWithChildren<{ visit: Visit; to: string; class?: string }>;

/**
 * A form that changes something: it carries the token without which nothing is changed. Whoever may only read
 * is not shown what would be refused.
 */
export function PostForm({ visit, to, children, ...rest }: Post) {
  return visit.mayWrite ? (
    <SignedForm visit={visit} to={to} {...rest}>
      {children}
    </SignedForm>
  ) : null;
}

/** The same for what anybody who is signed in may do. */
export function SignedForm({ visit, to, children, ...rest }: Post) {
  return (
    <form method="post" action={to} {...rest}>
      <input type="hidden" name="csrf" value={visit.csrf ?? ""} />
      {children}
    </form>
  );
}

/** A form that is one button. `values` go along unseen. */
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

/** A link to a form that makes something. */
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

/** What cannot be undone takes a second press: the first one only shows it. */
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
