import { withParameters } from "./pager.tsx";

type Choices<Value extends string> = {
  here: string;
  values: readonly Value[];
  chosen: string | null;
  /** The text of a value; null stands for no filter. */
  label: (value: Value | null) => string;
};

/** The links that filter a list by state: this page's address with another one, from its first page on. */
export function StateLinks<Value extends string>({ here, values, chosen, label }: Choices<Value>) {
  return (
    <>
      {[null, ...values].map((each) => (
        <a
          href={withParameters(here, { state: each, cursor: null, done: null })}
          aria-current={each === chosen ? "true" : undefined}
        >
          {label(each)}
        </a>
      ))}
    </>
  );
}
