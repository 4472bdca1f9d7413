import { afterEach, beforeEach } from "vitest";

/**
 * For a test file: what this opens before each test, closed after it. Read its fields inside a test or a hook
 * only.
 */
export function useEach<Opened extends { close(): Promise<void> }>(open: () => Promise<Opened>): Opened {
  let opened: Opened | undefined;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened?.close());
  return standIn(() => opened);
}

/** Stands for what a hook makes anew: each field is that of the present one. */
export function standIn<Made extends object>(made: () => Made | undefined): Made {
  return new Proxy({} as Made, { get: (_, field) => Reflect.get(present(made()), field) });
}

/** What a hook made. */
export function present<Made>(made: Made | undefined): Made {
  if (made === undefined) throw new Error("it is there inside tests and hooks only");
  return made;
}
