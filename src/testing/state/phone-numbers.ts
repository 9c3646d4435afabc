/** Phone numbers: bought or imported, changed and released through either API. */
import { goneReply, listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import type { JsonObject } from "../json.js";
import { wrongState } from "../refusal.js";
import { accountNamed } from "./accounts.js";
import { change, compatFields, findIn, relayFields, withFriendlyName } from "./common.js";
import { countryOf, isTollFree } from "./countries.js";
import type { Item } from "./table.js";
import { type Handlers, newItem, type World } from "./world.js";

export interface PhoneNumber extends Item {
  readonly number: string;
  readonly origin: "signalwire" | "hosted";
  /** When its emergency address takes effect, if it has one. */
  e911ActiveAt: number | undefined;
}

const E911_MS = 1000;
const CAPABILITIES = ["voice", "sms", "mms", "fax"];

/** The numbers of all accounts: nobody can buy them. */
export function takenNumbers(world: World): ReadonlySet<string> {
  const accounts = world.accounts.all(world.project);
  return new Set(accounts.flatMap(({ id }) => world.phoneNumbers.all(id)).map(({ number }) => number));
}

type Origin = PhoneNumber["origin"];

function obtain(ask: Ask, world: World, number: unknown, origin: Origin): PhoneNumber {
  if (takenNumbers(world).has(String(number)))
    throw wrongState(`${number} is not available: one of the accounts already has it`);
  const item = newItem(world, ask.account, withFriendlyName(ask));
  return world.phoneNumbers.add({ ...item, number: String(number), origin, e911ActiveAt: undefined });
}

/** Whether it has not been released. */
export function isKept({ account, id }: PhoneNumber, world: World): boolean {
  return world.phoneNumbers.find(account, id) !== undefined;
}

/** A bought number has every capability, an imported one those that were sent. */
function capabilitiesOf({ given }: PhoneNumber): readonly unknown[] {
  return Array.isArray(given.capabilities) ? given.capabilities : CAPABILITIES;
}

function compatView(ask: Ask, phone: PhoneNumber, { now }: World): JsonObject {
  return {
    country_code: countryOf(phone.number)?.code,
    ...compatFields(ask, phone, "IncomingPhoneNumbers"),
    friendly_name: phone.given.friendly_name ?? phone.number,
    capabilities: Object.fromEntries(CAPABILITIES.map((name) => [name, capabilitiesOf(phone).includes(name)])),
    account_id: phone.account,
    emergency_address_sid: phone.given.e911_address_id ?? null,
    emergency_status: phone.e911ActiveAt !== undefined && phone.e911ActiveAt <= now() ? "Active" : "Inactive",
    origin: phone.origin,
    phone_number: phone.number,
  };
}

export function relayView(phone: PhoneNumber, now: number): JsonObject {
  const { e911ActiveAt } = phone;
  return {
    name: phone.given.friendly_name ?? null,
    capabilities: capabilitiesOf(phone),
    number_type: isTollFree(phone.number) ? "toll-free" : "longcode",
    country_code: countryOf(phone.number)?.code ?? null,
    ...relayFields(phone),
    number: phone.number,
    e911_status: e911ActiveAt === undefined ? null : e911ActiveAt <= now ? "active" : "pending",
  };
}

function find(ask: Ask, world: World): PhoneNumber {
  return findIn(world.phoneNumbers, "phone number", ask.account, ask.ids[0]);
}

function update(ask: Ask, world: World): PhoneNumber {
  const { account_sid: account = "", emergency_address_sid: address, ...given } = withFriendlyName(ask);
  const known = find(ask, world);
  if (address && isTollFree(known.number)) throw wrongState("A toll-free number has no emergency address");
  const phone = transfer(known, String(account), world);
  change(phone, given, world.now());
  if (address !== undefined) assignAddress(phone, address || null, world);
  return phone;
}

/** Hands the number over to another account; without one it stays. */
function transfer(phone: PhoneNumber, account: string, world: World): PhoneNumber {
  if (account === "" || account === phone.account) return phone;
  accountNamed(world, account);
  world.phoneNumbers.remove(phone);
  return world.phoneNumbers.add({ ...phone, account, order: world.newOrder() });
}

function release(ask: Ask, world: World) {
  world.phoneNumbers.remove(find(ask, world));
  return goneReply(ask);
}

/** Assigns an emergency address; without one, the emergency service ends at once. */
function assignAddress(phone: PhoneNumber, addressId: unknown, world: World): PhoneNumber {
  phone.e911ActiveAt = addressId === null ? undefined : world.now() + E911_MS;
  change(phone, { e911_address_id: addressId }, world.now());
  return phone;
}

export const phoneNumbers: Handlers = {
  "compat GET /Accounts/{}/IncomingPhoneNumbers": (ask, world) =>
    listReply(ask, world.phoneNumbers.all(ask.account), (phone) => compatView(ask, phone, world)),
  "compat POST /Accounts/{}/IncomingPhoneNumbers": (ask, world) =>
    oneReply(ask, compatView(ask, obtain(ask, world, ask.body.PhoneNumber, "signalwire"), world)),
  "compat POST /Accounts/{}/ImportedPhoneNumbers": (ask, world) =>
    oneReply(ask, compatView(ask, obtain(ask, world, ask.body.number, "hosted"), world)),
  "compat GET /Accounts/{}/IncomingPhoneNumbers/{}": (ask, world) =>
    oneReply(ask, compatView(ask, find(ask, world), world)),
  "compat POST /Accounts/{}/IncomingPhoneNumbers/{}": (ask, world) =>
    oneReply(ask, compatView(ask, update(ask, world), world)),
  "compat DELETE /Accounts/{}/IncomingPhoneNumbers/{}": release,
  "relay GET /phone_numbers": (ask, world) =>
    listReply(ask, world.phoneNumbers.all(ask.account), (phone) => relayView(phone, world.now())),
  "relay POST /phone_numbers": (ask, world) =>
    oneReply(ask, relayView(obtain(ask, world, ask.body.number, "signalwire"), world.now())),
  "relay POST /imported_phone_numbers": (ask, world) =>
    oneReply(ask, relayView(obtain(ask, world, ask.body.number, "hosted"), world.now())),
  "relay GET /phone_numbers/{}": (ask, world) => oneReply(ask, relayView(find(ask, world), world.now())),
  "relay PUT /phone_numbers/{}": (ask, world) => oneReply(ask, relayView(update(ask, world), world.now())),
  "relay DELETE /phone_numbers/{}": release,
  "relay POST /phone_numbers/{}/e911_address": (ask, world) =>
    oneReply(ask, relayView(assignAddress(find(ask, world), Object.values(ask.body)[0], world), world.now())),
  "relay DELETE /phone_numbers/{}/e911_address": (ask, world) =>
    oneReply(ask, relayView(assignAddress(find(ask, world), null, world), world.now())),
};
