/** Calls of Web Crypto that have begun and not ended: they run on threads of their own. */
let pending = 0;
/** Ends with the last of them. */
let last: Promise<unknown> = Promise.resolve();

const COUNTED = ["importKey", "sign", "verify", "encrypt", "decrypt", "digest"] as const;
/** Maximum turns of Node's loop in which such calls end. */
const TURNS_MAX = 1_000_000;

for (const name of COUNTED) {
  const call = crypto.subtle[name] as (...given: unknown[]) => Promise<unknown>;
  // Which thread ends first is chance: each result comes after those of the calls before.
  const inOrder = (...given: unknown[]) => {
    pending += 1;
    const [before, result] = [last, call.apply(crypto.subtle, given)];
    last = Promise.allSettled([before, result]).then(() => {
      pending -= 1;
    });
    return before.then(() => result);
  };
  Object.defineProperty(crypto.subtle, name, { value: inOrder, configurable: true, writable: true });
}

/**
 * Lets the code under test run until all of it waits: Node empties its queues of microtasks and ticks before
 * an immediate. What a thread computes is waited for too, since when it ends is chance.
 */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < TURNS_MAX; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    if (pending === 0) return;
  }
  throw new Error(`${pending} calls of Web Crypto do not end`);
}
