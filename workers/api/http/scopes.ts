import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { matchedRoutes } from "hono/route";
import type { TokenScope } from "../../shared/contract/token.ts";

/** For a route that needs another scope than its method says: looking needs `read`, all else `write`. */
export function needs(scope: TokenScope): { bearer: TokenScope[] }[] {
  return [{ bearer: [scope] }];
}

/** What a method needs unless its route says otherwise. */
export function usualScope(method: string): TokenScope {
  return ["GET", "HEAD"].includes(method.toUpperCase()) ? "read" : "write";
}

/** Tells which scope the route of a request needs; null where there is no such route. The routes are read when first asked. */
export function createScopes(app: OpenAPIHono): (c: Context) => TokenScope | null {
  let scopes: Map<string, TokenScope> | undefined;
  return (c) => {
    scopes ??= scopesOf(app);
    const method = c.req.method === "HEAD" ? "GET" : c.req.method;
    for (const { path } of matchedRoutes(c).toReversed()) {
      const scope = scopes.get(`${method} ${path}`);
      if (scope !== undefined) return scope;
    }
    return null;
  };
}

function scopesOf({ openAPIRegistry }: OpenAPIHono): Map<string, TokenScope> {
  const routes = openAPIRegistry.definitions.flatMap((one) => (one.type === "route" ? [one.route] : []));
  return new Map(
    routes.map(({ method, path, security }) => {
      const declared = security?.flatMap(({ bearer = [] }) => bearer)[0] as TokenScope | undefined;
      const key = `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`;
      return [key, declared ?? usualScope(method)];
    }),
  );
}
