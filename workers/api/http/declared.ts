import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { matchedRoutes } from "hono/route";
import type { TokenScope } from "../../shared/contract/token.ts";

/** What a route declares about the requests that it takes. */
export type Declared = { scope: TokenScope; parameters: ReadonlySet<string> };

/**
 * Declares a route's scope where it is not the usual one of its method (`read` for GET, `write` for the
 * others).
 */
export function needs(scope: TokenScope): { bearer: TokenScope[] }[] {
  return [{ bearer: [scope] }];
}

/** The scope that a method needs unless its route declares another. */
export function usualScope(method: string): TokenScope {
  return ["GET", "HEAD"].includes(method.toUpperCase()) ? "read" : "write";
}

/**
 * Finds the declaration of the route that a request is for; null where there is no such route. Reads the
 * routes at the first call.
 */
export function createDeclarations(app: OpenAPIHono): (c: Context) => Declared | null {
  let routes: Map<string, Declared> | undefined;
  return (c) => {
    routes ??= declaredRoutes(app);
    const method = c.req.method === "HEAD" ? "GET" : c.req.method;
    for (const { path } of matchedRoutes(c)) {
      const declared = routes.get(`${method} ${path}`);
      if (declared !== undefined) return declared;
    }
    return null;
  };
}

function declaredRoutes({ openAPIRegistry }: OpenAPIHono): Map<string, Declared> {
  const routes = openAPIRegistry.definitions.flatMap((one) => (one.type === "route" ? [one.route] : []));
  return new Map(
    routes.map(({ method, path, security, request }) => {
      const scope = security?.flatMap(({ bearer = [] }) => bearer)[0] as TokenScope | undefined;
      const shape = request?.query && "shape" in request.query ? (request.query.shape as object) : {};
      const key = `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`;
      return [key, { scope: scope ?? usualScope(method), parameters: new Set(Object.keys(shape)) }];
    }),
  );
}
