/** Maximum size of a parameter in D1. */
const PARAMETER_BYTES_MAX = 2_000_000;
const BYTES_PER_CHAR_MAX = 3;

/**
 * These values as JSON arrays, as few as possible while each fits into one parameter of a statement; none for
 * no values.
 */
export function jsonArrays(values: readonly unknown[]): string[] {
  if (values.length === 0) return [];
  const whole = JSON.stringify(values);
  if (whole.length * BYTES_PER_CHAR_MAX <= PARAMETER_BYTES_MAX || values.length === 1) return [whole];
  const middle = Math.ceil(values.length / 2);
  return [...jsonArrays(values.slice(0, middle)), ...jsonArrays(values.slice(middle))];
}
