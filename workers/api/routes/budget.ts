import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { budgetView } from "../../shared/contract/budget.ts";
import { readBudget } from "../../shared/store/usage.ts";
import { METERED } from "../../shared/usage.ts";
import type { Api } from "../api.ts";
import { json, problems } from "../http/declare.ts";
import { reply } from "../http/reply.ts";

/** Routes for what is used of the plan's budget. */
export function budgetRoutes({ run }: Api) {
  return new OpenAPIHono().openapi(find, async (c) => {
    const { workers, resources, ...budget } = await readBudget(run);
    const metered = METERED.map((name) => [name, { ...resources[name], workers: workers[name] }]);
    const whole = { ...resources, ...Object.fromEntries(metered) };
    return reply(c, budgetView, { ...budget, resources: whole });
  });
}

export type BudgetRoutes = ReturnType<typeof budgetRoutes>;

const find = createRoute({
  method: "get",
  path: "/v1/budget",
  operationId: "getBudget",
  tags: ["health"],
  summary: "Says what is used of the plan's limits today, and until when they last at this rate",
  responses: { 200: json(budgetView, "What was counted, some minutes late."), ...problems() },
});
