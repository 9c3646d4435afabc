import { createClient } from "../create-client.js";
import type { ClientOptions } from "../options.js";
import { type Clock, createClock } from "./clock.js";
import type { Credentials } from "./credentials.js";
import { type Delivery, PLAIN } from "./delivery.js";
import { readDocument } from "./document.js";
import { applyFault, createFaults } from "./faults.js";
import { createFetch } from "./fetch.js";
import { createMatcher, type Matcher } from "./match.js";
import type { RawRequest } from "./raw-request.js";
import { createRecorder } from "./recorder.js";
import type { Reply } from "./reply.js";
import { createResponder } from "./respond.js";
import { serve } from "./server.js";
import { createWorld } from "./state/world.js";
import type { FakeRequest, FakeSpace } from "./types.js";

export interface SpaceDocument {
  readonly name: string;
  readonly document: unknown;
}

/** What all spaces for the same documents share. */
export interface Served {
  readonly matcher: Matcher;
  /** Path of the first API, where audio is served. */
  readonly mediaPath: string;
}

export function readDocuments(documents: readonly SpaceDocument[]): Served {
  const apis = documents.map(({ name, document }) => readDocument(name, document));
  return { matcher: createMatcher(apis), mediaPath: apis[0]?.basePath ?? "" };
}

interface SpaceOptions extends Credentials {
  readonly now: () => number;
}

/** A space for any documents; the one that users get is made for those of the package. */
export function createSpace({ matcher, mediaPath }: Served, options: SpaceOptions): FakeSpace {
  const { projectId, token, now } = options;
  const clock = createClock(now);
  const world = createWorld(projectId, mediaPath, clock.now);
  const responder = createResponder(matcher, { projectId, token }, world);
  const faults = createFaults();
  const requests: FakeRequest[] = [];
  const record = createRecorder();

  function answer(raw: RawRequest): Delivery {
    requests.push(record(raw));
    const step = faults.take(raw.method, raw.url.pathname);
    const id = `fake-${requests.length}`;
    const real = () => responder.respond(raw);
    if (!step) return { ...PLAIN, reply: withId(real(), id) };
    const delivery = applyFault(step, real, (status) => responder.errorBody(raw, status));
    return { ...delivery, reply: withId(delivery.reply, id) };
  }

  const fetch = createFetch(answer);
  return {
    fetch,
    listen: () => serve(answer),
    client: (more = {}) => createClient({ ...clientOptions({ projectId, token }, clock), fetch }).with(more),
    requests,
    advance: clock.advance,
    fault: (match, ...steps) => faults.add(match, steps),
  };
}

/** Backoffs and waits take no time: they advance the space's clock. */
function clientOptions(credentials: Credentials, clock: Clock): ClientOptions {
  const sleep = async (ms: number, signal?: AbortSignal) => {
    signal?.throwIfAborted();
    clock.advance(ms);
  };
  const timeless = { now: clock.now, sleep, random: () => 0.5 };
  return { ...credentials, space: "fake", clock: timeless, dangerouslyAllowBrowser: true };
}

function withId(reply: Reply, id: string): Reply {
  return { ...reply, headers: { "x-request-id": id, ...reply.headers } };
}
