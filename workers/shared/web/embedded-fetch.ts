import { isTimeout } from "./body.ts";

type Fetch = typeof globalThis.fetch;

/**
 * `fetch` for the workers of the embedded runner. The runner's guard turns every network failure into a reply
 * and returns whole bodies, so an error means that the runner itself was killed and that this worker is about
 * to end too. If it were reported at once, it would be recorded as the receiver's failure in the remaining
 * moment, and an alert would wait for minutes after the next start. So it is reported only when the
 * exchange's time is over.
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
