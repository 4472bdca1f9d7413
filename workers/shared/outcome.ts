/**
 * The result of a step that may fail in expected ways: a value, or a reason from a list that its type names.
 * Bugs are not outcomes: they throw.
 */
export type Outcome<Value, Reason extends string> = { ok: true; value: Value } | Failure<Reason>;

/** A failed outcome. `detail` is for a person; no code decides by it. */
export type Failure<Reason extends string> = { ok: false; reason: Reason; detail?: string };

export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function fail<Reason extends string>(reason: Reason, detail?: string): Failure<Reason> {
  return detail === undefined ? { ok: false, reason } : { ok: false, reason, detail };
}
