import { createClient } from "../client.js";
import type { ClientOptions } from "../options.js";
import { type RawRequest, readAsk } from "./ask.js";
import { type Clock, createClock } from "./clock.js";
import { checkCredentials } from "./credentials.js";
import type { Delivery } from "./delivery.js";
import { PLAIN } from "./delivery.js";
import { type Api, type Operation, readDocument } from "./document.js";
import { errorBody, errorReply } from "./errors.js";
import { applyFault, createFaults } from "./faults.js";
import { createFetch } from "./fetch.js";
import { createRecorder } from "./recorder.js";
import { Refusal } from "./refusal.js";
import type { Reply } from "./reply.js";
import { createRouter, type Router } from "./router.js";
import { serve } from "./server.js";
import { routes } from "./state/index.js";
import { otherReply } from "./state/others.js";
import { createWorld, type World } from "./state/world.js";
import type { FakeRequest, FakeSpace, FakeSpaceOptions } from "./types.js";

export interface SpaceDocument {
  readonly name: string;
  readonly document: unknown;
}

/** A space over any documents; the one that users get is made over those of the package. */
export function createSpace(documents: readonly SpaceDocument[], options: Required<FakeSpaceOptions>): FakeSpace {
  const { projectId, token, now } = options;
  const apis = documents.map(({ name, document }) => readDocument(name, document));
  const router = createRouter(apis);
  const clock = createClock(now);
  const world = createWorld(projectId, apis[0]?.basePath ?? "", clock.now);
  const faults = createFaults();
  const requests: FakeRequest[] = [];
  const record = createRecorder();
  const credentials = { projectId, token };

  function answer(raw: RawRequest): Delivery {
    requests.push(record(raw));
    const step = faults.take(raw.method, raw.url.pathname);
    const id = { "x-request-id": `fake-${requests.length}` };
    const real = () => withHeaders(reply(router, credentials, world, raw), id);
    if (!step) return { ...PLAIN, reply: real() };
    return applyFault(step, real, (status) => faultBody(router, raw, status));
  }

  const fetch = createFetch(answer);
  return {
    fetch,
    listen: () => serve(answer),
    client: (more) => createClient({ ...clientOptions(credentials, clock), fetch, ...more }),
    requests,
    advance: clock.advance,
    fault: (match, ...steps) => faults.add(match, steps),
  };
}

/** Backoffs and waits take no time: they move the space's clock on. */
function clientOptions(credentials: { projectId: string; token: string }, clock: Clock): ClientOptions {
  const sleep = async (ms: number, signal?: AbortSignal) => {
    signal?.throwIfAborted();
    clock.advance(ms);
  };
  const timeless = { now: clock.now, sleep, random: () => 0.5 };
  return { ...credentials, space: "fake", clock: timeless, dangerouslyAllowBrowser: true };
}

function withHeaders(reply: Reply, headers: Readonly<Record<string, string>>): Reply {
  return { ...reply, headers: { ...headers, ...reply.headers } };
}

/** Routing, credentials, the checks of the spec, then what the resource does: any of them may refuse. */
function reply(
  router: Router,
  credentials: { projectId: string; token: string },
  world: World,
  raw: RawRequest,
): Reply {
  const match = router(raw.method, raw.url.pathname);
  if (match.found === "nothing")
    return errorReply(match.api, undefined, new Refusal([404], `There is no ${raw.url.pathname}`));
  const operation = match.found === "path" ? match.sibling : match.operation;
  try {
    checkCredentials(raw, operation, credentials);
    if (match.found === "path") throw notAllowed(raw.method, match.allow);
    const ask = readAsk(raw, operation, match.path, world.project);
    const handler = routes[routeKey(operation)];
    return handler ? handler(ask, world) : otherReply(ask, world);
  } catch (error) {
    if (error instanceof Refusal) return errorReply(operation.api, operation, error);
    throw error;
  }
}

function notAllowed(method: string, allow: readonly string[]): Refusal {
  return new Refusal([405], `${method} is not one of ${allow.join(", ")}`, { allow: allow.join(", ") });
}

/** See `Routes`. */
export function routeKey({ api, method, path }: Operation): string {
  return `${api.name} ${method} ${path.replace(/\{[^{}]*\}/g, "{}").replace(/\.json$/, "")}`;
}

function faultBody(router: Router, raw: RawRequest, status: number): string {
  const match = router(raw.method, raw.url.pathname);
  const [api, operation]: [Api, Operation | undefined] =
    match.found === "nothing"
      ? [match.api, undefined]
      : match.found === "path"
        ? [match.sibling.api, match.sibling]
        : [match.operation.api, match.operation];
  return JSON.stringify(errorBody(api, operation, status, []));
}
