import type { Middleware } from "./options.js";

type Next = (request: Request) => Promise<Response>;

/** The message for middleware that has consumed a body. */
export const BODY_READ_BEFORE = "a body that middleware must clone() to read";

/** Calls `last` through the middleware, the first one outermost. */
export const through = (
  middleware: readonly Middleware[],
  context: { operationId: string; attempt: number },
  last: Next,
): Next => middleware.reduceRight<Next>((next, layer) => async (request) => layer(request, next, context), last);
