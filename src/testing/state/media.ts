/** Media of the messages that were sent here; those of any other message are an example. */
import { goneReply, listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import { exampleReply } from "../example-answers.js";
import type { JsonObject } from "../json.js";
import { notFound } from "../refusal.js";
import { compatFields, findIn } from "./common.js";
import type { Item } from "./table.js";
import { type Handler, type Handlers, newItem, type World } from "./world.js";

export interface Medium extends Item {
  readonly messageId: string;
}

export function attachMedia(world: World, message: Item, count: number): void {
  for (let each = 0; each < count; each++) {
    world.media.add({ ...newItem(world, message.account), messageId: message.id });
  }
}

function mediaOf(ask: Ask, world: World): Medium[] {
  return world.media.all(ask.account).filter(({ messageId }) => messageId === ask.ids[0]);
}

function find(ask: Ask, world: World): Medium {
  const medium = findIn(world.media, "medium", ask.account, ask.ids[1]);
  if (medium.messageId !== ask.ids[0]) throw notFound("medium", medium.id);
  return medium;
}

function view(ask: Ask, medium: Medium): JsonObject {
  const fields = compatFields(ask, medium, "Messages", medium.messageId, "Media");
  // No URL is fetched, so every medium is assumed to be a picture.
  return { ...fields, parent_sid: medium.messageId, content_type: "image/jpeg" };
}

/** Answers about the media of a message that was sent here; for any other message, with an example. */
function ofMessage(answer: Handler): Handler {
  return (ask, world) => {
    const id = ask.ids[0] ?? "";
    if (world.messages.isGone(ask.account, id)) throw notFound("message", id);
    return world.messages.find(ask.account, id) ? answer(ask, world) : exampleReply(ask);
  };
}

export const media: Handlers = {
  "compat GET /Accounts/{}/Messages/{}/Media": ofMessage((ask, world) =>
    listReply(ask, mediaOf(ask, world), (medium) => view(ask, medium)),
  ),
  "compat GET /Accounts/{}/Messages/{}/Media/{}": ofMessage((ask, world) => oneReply(ask, view(ask, find(ask, world)))),
  "compat DELETE /Accounts/{}/Messages/{}/Media/{}": ofMessage((ask, world) => {
    world.media.remove(find(ask, world));
    return goneReply(ask);
  }),
};
