import type { PropsWithChildren } from "hono/jsx";

/**
 * A table that scrolls inside itself where it is too wide. It can be focused by Tab, so that the arrow keys
 * scroll it.
 */
export function Table({
  label,
  columns,
  children,
}: PropsWithChildren<{ label: string; columns: readonly string[] }>) {
  return (
    <section class="table" aria-label={label} tabindex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody data-list>{children}</tbody>
      </table>
    </section>
  );
}
