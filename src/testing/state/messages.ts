/** Messages: queued, sent after a second, delivered after two, unless they cost too much; redacted by an empty body. */
import { goneReply, listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import { rfc2822 } from "../dates.js";
import type { JsonObject } from "../json.js";
import { missing } from "../refusal.js";
import { segmentsOf } from "../segments.js";
import { compatFields, dateOrNull, exceeds, findIn, lastChange, subresourceUris } from "./common.js";
import { attachMedia } from "./media.js";
import { membershipsOf } from "./number-groups.js";
import type { Item } from "./table.js";
import { reachedAt, statusAt, type Timeline } from "./timeline.js";
import { type Handlers, newItem, type World } from "./world.js";

export interface Message extends Item {
  readonly timeline: Timeline;
  /** Segments of the text as it was sent: redacting it does not make it cheaper. */
  readonly segments: number;
}

const STEP_MS = 1000;
const PRICE_PER_SEGMENT = 0.004;

function createMessage(ask: Ask, world: World): Message {
  const { Body: body, From: from, MessagingServiceSid: service, MediaUrl: media } = ask.body;
  if (!from && !service) throw missing("From", "MessagingServiceSid");
  if (!body && !media) throw missing("Body", "MediaUrl");
  const now = world.now();
  const mediaCount = [media ?? []].flat().length;
  const given = { from: chosenNumber(ask, world) ?? "+12025550100", ...ask.given, num_media: mediaCount };
  const segments = segmentsOf(String(body ?? ""));
  const statuses = exceeds(segments * PRICE_PER_SEGMENT, ask.body.MaxPrice)
    ? ["queued", "failed"]
    : ["queued", "sent", "delivered"];
  const timeline = statuses.map((status, index) => ({ at: now + index * STEP_MS, status }));
  const message = world.messages.add({ ...newItem(world, ask.account, given), timeline, segments });
  attachMedia(world, message, mediaCount);
  return message;
}

/** The number that the group chooses, if the space knows one in it. */
function chosenNumber(ask: Ask, world: World): string | undefined {
  const group = world.numberGroups.find(ask.account, String(ask.body.MessagingServiceSid));
  return group && membershipsOf(world, group).at(-1)?.phone.number;
}

function view(ask: Ask, message: Message, now: number): JsonObject {
  const fields = compatFields(ask, message, "Messages");
  const { segments } = message;
  const sent = reachedAt(message.timeline, ["sent"], now);
  return {
    ...fields,
    date_updated: rfc2822(lastChange(message, now)),
    num_segments: segments,
    date_sent: dateOrNull(sent),
    direction: "outbound-api",
    price: sent === undefined ? null : segments * PRICE_PER_SEGMENT,
    status: statusAt(message.timeline, now),
    error_message: reachedAt(message.timeline, ["failed"], now) === undefined ? null : "It costs more than MaxPrice",
    subresource_uris: subresourceUris(fields, { media: "Media" }),
  };
}

function redact(message: Message, now: number): void {
  message.given = { ...message.given, body: "" };
  message.updatedAt = now;
}

export const messages: Handlers = {
  "compat GET /Accounts/{}/Messages": (ask, world) =>
    listReply(ask, world.messages.all(ask.account), (message) => view(ask, message, world.now())),
  "compat POST /Accounts/{}/Messages": (ask, world) => oneReply(ask, view(ask, createMessage(ask, world), world.now())),
  "compat GET /Accounts/{}/Messages/{}": (ask, world) =>
    oneReply(ask, view(ask, findIn(world.messages, "message", ask.account, ask.ids[0]), world.now())),
  "compat POST /Accounts/{}/Messages/{}": (ask, world) => {
    const message = findIn(world.messages, "message", ask.account, ask.ids[0]);
    redact(message, world.now());
    return oneReply(ask, view(ask, message, world.now()));
  },
  "compat DELETE /Accounts/{}/Messages/{}": (ask, world) => {
    world.messages.remove(findIn(world.messages, "message", ask.account, ask.ids[0]));
    return goneReply(ask);
  },
};
