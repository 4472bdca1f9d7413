import { createServer } from "node:net";
import { fail, type Outcome, ok } from "../../workers/shared/outcome.ts";

/** Tries whether the runner may listen here, so that a clear sentence comes before anything is started. */
export function checkPort(host: string, port: number): Promise<Outcome<null, "address-unusable">> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      resolve(fail("address-unusable", sentence(error.code ?? error.message, host, port))),
    );
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(ok(null))));
  });
}

function sentence(code: string, host: string, port: number): string {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} of ${host} is in use. Stop what listens there, or choose another PORT.`;
    case "EACCES":
      return `This user may not listen on port ${port}. Choose a PORT of 1024 or more.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `HOST is ${host}, which is no address of this machine.`;
    default:
      return `Nothing can listen on HOST ${host}, PORT ${port} (${code}).`;
  }
}
