/** Caller ids: they await the code from a call. Any six digits are right, because nobody hears that call. */
import { goneReply, listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import { iso8601 } from "../dates.js";
import type { JsonObject } from "../json.js";
import { wrongState } from "../refusal.js";
import { allIfCreated, change, findIfCreated, relayFields } from "./common.js";
import type { Item } from "./table.js";
import { type Handler, type Handlers, newItem, type World } from "./world.js";

export interface CallerId extends Item {
  verifiedAt: number | undefined;
}

function view({ verifiedAt, ...item }: CallerId): JsonObject {
  const isVerified = verifiedAt !== undefined;
  return {
    ...relayFields(item),
    name: item.given.name ?? item.given.number,
    verified: isVerified,
    status: isVerified ? "Verified" : "Awaiting Verification",
    ...(isVerified ? { verified_at: iso8601(verifiedAt) } : {}),
  };
}

function verify(callerId: CallerId, code: unknown, now: number): void {
  if (!/^\d{6}$/.test(String(code))) throw wrongState("The verification code is wrong");
  callerId.verifiedAt = now;
  callerId.updatedAt = now;
}

/** Does something with the caller id of that id, and shows it. */
function shown(act: (callerId: CallerId, ask: Ask, world: World) => void): Handler {
  return (ask, world) => {
    const callerId = findIfCreated(world.callerIds, "caller id", ask.account, ask.ids[0]);
    act(callerId, ask, world);
    return oneReply(ask, view(callerId));
  };
}

export const verifiedCallerIds: Handlers = {
  "relay GET /verified_caller_ids": (ask, world) => listReply(ask, allIfCreated(world.callerIds, ask.account), view),
  "relay POST /verified_caller_ids": (ask, world) =>
    oneReply(ask, view(world.callerIds.add({ ...newItem(world, ask.account, ask.given), verifiedAt: undefined }))),
  "relay GET /verified_caller_ids/{}": shown(() => {}),
  "relay PUT /verified_caller_ids/{}": shown((callerId, ask, world) => change(callerId, ask.given, world.now())),
  "relay DELETE /verified_caller_ids/{}": (ask, world) => {
    world.callerIds.remove(findIfCreated(world.callerIds, "caller id", ask.account, ask.ids[0]));
    return goneReply(ask);
  },
  "relay POST /verified_caller_ids/{}/verification": shown(({ verifiedAt }) => {
    if (verifiedAt !== undefined) throw wrongState("The number is already verified");
  }),
  "relay PUT /verified_caller_ids/{}/verification": shown((callerId, ask, world) =>
    verify(callerId, ask.body.verification_code, world.now()),
  ),
};
