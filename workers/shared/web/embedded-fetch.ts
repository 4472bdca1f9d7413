import { isTimeout } from "./body.ts";

type Fetch = typeof globalThis.fetch;

/**
 * `fetch` as the embedded runner's workers use it. The runner's guard stands behind it and answers whatever
 * the network does, with whole bodies; so a failure means that the runner itself was killed, and that this
 * worker is about to follow it. Told at once, it would be written down as the receiver's fault in the moment
 * that is left, and an alert would wait for minutes after the next start. So it is told when the exchange's
 * time is over.
 */
export function embeddedFetch(fetch: Fetch): Fetch {
  return async (input, init) => {
    try {
      return await whole(await fetch(input, init));
    } catch (error) {
      if (!isTimeout(error)) await timeOver(init?.signal);
      throw error;
    }
  };
}

async function whole(response: Response): Promise<Response> {
  return response.body === null ? response : new Response(await response.arrayBuffer(), response);
}

function timeOver(signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (!signal || signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
