/** Faxes: queued, sending after a second, delivered after two, unless canceled before. One that was received is an example. */
import { goneReply, listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import { iso8601 } from "../dates.js";
import { exampleReply } from "../example-answers.js";
import type { JsonObject } from "../json.js";
import { notFound, wrongState } from "../refusal.js";
import type { Reply } from "../reply.js";
import { change, compatFields, lastChange } from "./common.js";
import type { Item } from "./table.js";
import { divert, reachedAt, statusAt, type Timeline } from "./timeline.js";
import { type Handler, type Handlers, newItem, type World } from "./world.js";

export interface Fax extends Item {
  readonly mediaId: string;
  hasMedia: boolean;
  timeline: Timeline;
}

function sendFax(ask: Ask, world: World): Fax {
  const now = world.now();
  const timeline = ["queued", "sending", "delivered"].map((status, index) => ({ at: now + index * 1000, status }));
  return world.faxes.add({
    ...newItem(world, ask.account, ask.given),
    mediaId: world.newId(),
    hasMedia: ask.body.StoreMedia !== false,
    timeline,
  });
}

function cancel(fax: Fax, ask: Ask, now: number): void {
  const { Status: wanted } = ask.body;
  const current = statusAt(fax.timeline, now);
  if (current === "delivered" && wanted === "canceled") throw wrongState("The fax has been delivered");
  if (typeof wanted === "string") fax.timeline = divert(fax.timeline, now, wanted);
  change(fax, ask.given, now);
}

function view(ask: Ask, fax: Fax, now: number): JsonObject {
  const delivered = reachedAt(fax.timeline, ["delivered"], now);
  const fields = compatFields(ask, fax, "Faxes");
  const url = String(fields.uri).replace(/\.json$/, "");
  return {
    quality: "fine",
    ...fields,
    api_version: "v1",
    date_created: iso8601(fax.createdAt),
    date_updated: iso8601(lastChange(fax, now)),
    direction: "outbound",
    media_sid: fax.mediaId,
    num_pages: delivered === undefined ? null : "1",
    duration: delivered === undefined ? null : 1,
    price: delivered === undefined ? null : "0.0100",
    status: statusAt(fax.timeline, now),
    links: { media: `${url}/Media` },
    url,
  };
}

const RECEIVED = { direction: "inbound", status: "received" };

/** Answers about a fax that was sent here; for any other fax, with an example of one that was received. */
export function withFax(answer: (fax: Fax, ask: Ask, world: World) => Reply): Handler {
  return (ask, world) => {
    const [id = ""] = ask.ids;
    if (world.faxes.isGone(ask.account, id)) throw notFound("fax", id);
    const fax = world.faxes.find(ask.account, id);
    return fax ? answer(fax, ask, world) : exampleReply(ask, RECEIVED);
  };
}

export const faxes: Handlers = {
  "compat GET /Accounts/{}/Faxes": (ask, world) =>
    listReply(ask, world.faxes.all(ask.account), (fax) => view(ask, fax, world.now())),
  "compat POST /Accounts/{}/Faxes": (ask, world) => oneReply(ask, view(ask, sendFax(ask, world), world.now())),
  "compat GET /Accounts/{}/Faxes/{}": withFax((fax, ask, world) => oneReply(ask, view(ask, fax, world.now()))),
  "compat POST /Accounts/{}/Faxes/{}": withFax((fax, ask, world) => {
    cancel(fax, ask, world.now());
    return oneReply(ask, view(ask, fax, world.now()));
  }),
  "compat DELETE /Accounts/{}/Faxes/{}": withFax((fax, ask, world) => {
    world.faxes.remove(fax);
    return goneReply(ask);
  }),
};
