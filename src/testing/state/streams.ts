/** Streams of calls and conferences: they last until they are stopped, or the call or conference ends. */
import { oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import type { JsonObject } from "../json.js";
import { notFound, wrongState } from "../refusal.js";
import { callNamed } from "./calls.js";
import { checkUnique, compatFields, findIfCreated, hasEnded } from "./common.js";
import { conferenceNamed } from "./conferences.js";
import type { Item } from "./table.js";
import type { Timeline } from "./timeline.js";
import { type Handler, type Handlers, newItem, type World } from "./world.js";

export interface Stream extends Item {
  readonly of: Item & { readonly timeline: Timeline };
  isStopped: boolean;
}

interface Kind {
  readonly collection: "Calls" | "Conferences";
  of(ask: Ask, world: World): Stream["of"];
}

const OF_CALLS: Kind = {
  collection: "Calls",
  of: (ask, world) => callNamed(world, ask.account, ask.ids[0] ?? ""),
};
const OF_CONFERENCES: Kind = { collection: "Conferences", of: conferenceNamed };

function view(ask: Ask, stream: Stream, { collection }: Kind): JsonObject {
  const status = stream.isStopped ? "stopped" : "queued";
  const fields = compatFields(ask, stream, collection, stream.of.id, "Streams");
  return { name: stream.id, ...fields, call_sid: stream.of.id, conference_sid: stream.of.id, status };
}

function create(kind: Kind): Handler {
  return (ask, world) => {
    const of = kind.of(ask, world);
    if (hasEnded(of, world)) throw wrongState("It is over and can't be streamed any more");
    const others = world.streams.all(ask.account).filter((one) => one.of === of && !one.isStopped);
    checkUnique(ask, others, "Name", "name");
    const stream = world.streams.add({ ...newItem(world, ask.account, ask.given), of, isStopped: false });
    return oneReply(ask, view(ask, stream, kind));
  };
}

function stop(kind: Kind): Handler {
  return (ask, world) => {
    const stream = findIfCreated(world.streams, "stream", ask.account, ask.ids[1]);
    if (stream.of.id !== ask.ids[0]) throw notFound("stream", stream.id);
    stream.isStopped = true;
    stream.updatedAt = world.now();
    return oneReply(ask, view(ask, stream, kind));
  };
}

export const streams: Handlers = {
  "compat POST /Accounts/{}/Calls/{}/Streams": create(OF_CALLS),
  "compat POST /Accounts/{}/Calls/{}/Streams/{}": stop(OF_CALLS),
  "compat POST /Accounts/{}/Conferences/{}/Streams": create(OF_CONFERENCES),
  "compat POST /Accounts/{}/Conferences/{}/Streams/{}": stop(OF_CONFERENCES),
};
