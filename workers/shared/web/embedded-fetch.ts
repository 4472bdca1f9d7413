import { isTimeout } from "./body.ts";

type Fetch = typeof globalThis.fetch;

/**
 * `fetch` for the workers of the embedded runner. Behind it the runner's guard answers every network failure
 * with a reply and returns whole bodies, so an error means that the runner itself was killed and that this
 * worker is about to end too. An error reported at once would be written down as the receiver's fault in the
 * moment that is left, and an alert would wait for minutes after the next start. So it is reported only when
 * the exchange's time is over.
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
