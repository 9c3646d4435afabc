/** Codes by text message or phone: any code of the requested length is right, until it expires or its attempts are used up. */
import { oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import { numberAt } from "../json.js";
import { wrongState } from "../refusal.js";
import { findIfCreated, relayFields } from "./common.js";
import type { Item } from "./table.js";
import { type Handler, type Handlers, newItem, type World } from "./world.js";

export interface MfaRequest extends Item {
  tries: number;
  isVerified: boolean;
}

function request(channel: "sms" | "call"): Handler {
  return (ask, world) => {
    const made = world.mfaRequests.add({ ...newItem(world, ask.account, ask.given), tries: 0, isVerified: false });
    return oneReply(ask, { ...relayFields(made), success: true, channel });
  };
}

/** Why no code is right any more, if none is. */
function refusalOf({ given, createdAt, tries, isVerified }: MfaRequest, now: number): string | undefined {
  if (isVerified) return "The code has been verified before";
  if (tries >= numberAt(given, "max_attempts", 3)) return "The code has been tried too often";
  return now > createdAt + numberAt(given, "valid_for", 3600) * 1000 ? "The code has expired" : undefined;
}

function verify(ask: Ask, world: World) {
  const made = findIfCreated(world.mfaRequests, "request", ask.account, ask.ids[0]);
  const refusal = refusalOf(made, world.now());
  if (refusal !== undefined) throw wrongState(refusal);
  made.tries += 1;
  const { given } = made;
  const characters = given.allow_alphas === true ? "[0-9A-Za-z]" : "[0-9]";
  const code = new RegExp(`^${characters}{${numberAt(given, "token_length", 6)}}$`);
  made.isVerified = code.test(String(ask.body.token));
  return oneReply(ask, { success: made.isVerified });
}

export const mfa: Handlers = {
  "relay POST /mfa/sms": request("sms"),
  "relay POST /mfa/call": request("call"),
  "relay POST /mfa/{}/verify": verify,
};
