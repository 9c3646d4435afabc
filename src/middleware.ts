import type { Middleware } from "./options.js";

type Next = (request: Request) => Promise<Response>;

/** What middleware is told that has read a body itself. */
export const BODY_READ_BEFORE = "a body that middleware must clone() to read";

/** Through the middleware, the first outermost, to `last`. */
export const through = (
  middleware: readonly Middleware[],
  context: { operationId: string; attempt: number },
  last: Next,
): Next => middleware.reduceRight<Next>((next, layer) => async (request) => layer(request, next, context), last);
