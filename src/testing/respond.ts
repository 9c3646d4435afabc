/** From a request to the space's answer: routing, credentials, the checks of the spec, then what the resource does. */
import { type Ask, readAsk } from "./ask.js";
import { checkConstraints } from "./constraints.js";
import { type Credentials, callerOf } from "./credentials.js";
import type { Api, Operation } from "./document.js";
import { errorBody, errorReply } from "./errors.js";
import { exampleReply } from "./example-answers.js";
import type { Match, Matcher } from "./match.js";
import { unnamed } from "./path-template.js";
import type { RawRequest } from "./raw-request.js";
import { Refusal, Unknown } from "./refusal.js";
import type { Reply } from "./reply.js";
import { accountNamed } from "./state/accounts.js";
import { handlers } from "./state/index.js";
import { otherReply } from "./state/others.js";
import { createdCredentials } from "./state/tokens.js";
import type { World } from "./state/world.js";

export interface Responder {
  respond(raw: RawRequest): Reply;
  /** The error body that is documented for that status where the request went. */
  errorBody(raw: RawRequest, status: number): string;
}

export function createResponder(matcher: Matcher, credentials: Credentials, world: World): Responder {
  return {
    respond: (raw) => answer(matcher(raw.method, raw.url.pathname), raw, credentials, world),
    errorBody(raw, status) {
      const { api, operation } = placeOf(matcher(raw.method, raw.url.pathname));
      return JSON.stringify(errorBody(api, operation, status, []));
    },
  };
}

/** Any step may refuse. */
function answer(match: Match, raw: RawRequest, credentials: Credentials, world: World): Reply {
  const { api, operation } = placeOf(match);
  try {
    if (!operation) throw new Refusal([404], `There is no ${raw.url.pathname}`);
    const caller = callerOf(raw, operation, credentials, () => createdCredentials(world));
    if (match.found !== "operation") throw notAllowed(raw.method, match);
    const ask = readAsk(raw, operation, match.path, caller);
    if (caller !== world.project && ask.account !== caller)
      throw new Refusal([401], "The token is that of a subproject, which has no access to other accounts");
    accountNamed(world, ask.account);
    return handled(ask, world);
  } catch (error) {
    if (error instanceof Refusal) return errorReply(api, operation, error);
    throw error;
  }
}

function handled(ask: Ask, world: World): Reply {
  try {
    const key = handlerKey(ask.operation);
    checkConstraints(ask, key);
    return (handlers[key] ?? otherReply)(ask, world);
  } catch (error) {
    if (error instanceof Unknown) return exampleReply(ask);
    throw error;
  }
}

function placeOf(match: Match): { api: Api; operation?: Operation } {
  if (match.found === "nothing") return { api: match.api };
  const operation = match.found === "path" ? match.sibling : match.operation;
  return { api: operation.api, operation };
}

function notAllowed(method: string, match: Match): Refusal {
  const allow = match.found === "path" ? match.allow.join(", ") : "";
  return new Refusal([405], `${method} is not one of ${allow}`, { allow });
}

/** See `Handlers`. */
export function handlerKey({ api, method, path }: Operation): string {
  return `${api.name} ${method} ${unnamed(path).replace(/\.json$/, "")}`;
}
