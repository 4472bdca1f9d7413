import type { Visit } from "./visit/visit.ts";

/** A form that writes a query: what was filled in then stands in the search field. */
export function Composer({ texts, asked }: { texts: Visit["texts"]; asked: { from: string; to: string } }) {
  const { composer } = texts;
  return (
    <form action="/compose" class="composer">
      {(["all", "phrase", "none", "title", "outlet"] as const).map((name) => (
        <label>
          {composer[name]}
          <input name={name} autocomplete="off" />
        </label>
      ))}
      <label>
        {composer.from}
        <input type="date" name="from" value={asked.from.slice(0, 10)} />
      </label>
      <label>
        {composer.to}
        <input type="date" name="to" value={asked.to.slice(0, 10)} />
      </label>
      <button type="submit">{composer.submit}</button>
      <p class="hint">{composer.hint}</p>
    </form>
  );
}
