/** Codes by text message or phone: any code of the requested length is right, until it expires or its attempts are used up. */
import { oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import type { JsonObject } from "../json.js";
import { invalid, isPhoneNumber, noPhoneNumber } from "../refusal.js";
import { findIfCreated, relayFields } from "./common.js";
import type { Item } from "./table.js";
import { type Handler, type Handlers, newItem, type World } from "./world.js";

export interface MfaRequest extends Item {
  tries: number;
}

const LIMITS: Readonly<Record<string, readonly [number, number]>> = { token_length: [4, 20], valid_for: [1, 604_800] };

function checkRequest({ body }: Ask): void {
  if (!isPhoneNumber(body.to)) throw noPhoneNumber("to");
  for (const [name, [least, most]] of Object.entries(LIMITS)) {
    const value = numberIn(body, name, least);
    if (value < least || value > most) throw invalid(name, `must be from ${least} to ${most}`);
  }
  if (body.message && !body.from) throw invalid("message", "needs one of your numbers in from");
}

function request(channel: "sms" | "call"): Handler {
  return (ask, world) => {
    checkRequest(ask);
    const made = world.mfaRequests.add({ ...newItem(world, ask.account, ask.given), tries: 0 });
    return oneReply(ask, { ...relayFields(made), success: true, channel });
  };
}

function numberIn(given: JsonObject, name: string, otherwise: number): number {
  const value = given[name];
  return typeof value === "number" ? value : otherwise;
}

function verify(ask: Ask, world: World) {
  const made = findIfCreated(world.mfaRequests, "request", ask.account, ask.ids[0]);
  made.tries += 1;
  const { given, createdAt, tries } = made;
  const characters = given.allow_alphas === true ? "[0-9A-Za-z]" : "[0-9]";
  const code = new RegExp(`^${characters}{${numberIn(given, "token_length", 6)}}$`);
  const isInTime = world.now() <= createdAt + numberIn(given, "valid_for", 3600) * 1000;
  const isLeft = tries <= numberIn(given, "max_attempts", 3);
  return oneReply(ask, { success: isInTime && isLeft && code.test(String(ask.body.token)) });
}

export const mfa: Handlers = {
  "relay POST /mfa/sms": request("sms"),
  "relay POST /mfa/call": request("call"),
  "relay POST /mfa/{}/verify": verify,
};
