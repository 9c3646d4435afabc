/**
 * Phone numbers for sale: ten of each North American area code, of those kept for fiction (555-0100 to 555-0109), but for the ones
 * already bought.
 */
import { listReply } from "../answers.js";
import type { Ask } from "../ask.js";
import type { JsonObject } from "../json.js";
import type { Reply } from "../reply.js";
import type { Handlers, World } from "./world.js";

/** What a search says, under either API's names. */
interface Search {
  readonly areaCode: string;
  readonly contains: string;
  readonly startsWith: string;
  readonly endsWith: string;
  readonly most: number;
}

function readSearch({ query, operation }: Ask): Search {
  const text = (...names: string[]) => String(names.map((name) => query[name]).find((value) => value) ?? "");
  const isTollFree = operation.path.endsWith("/TollFree") || query.number_type === "toll-free";
  return {
    areaCode: text("AreaCode", "areacode") || (isTollFree ? "800" : "202"),
    contains: text("Contains", "contains"),
    startsWith: text("starts_with"),
    endsWith: text("ends_with"),
    most: typeof query.max_results === "number" ? query.max_results : Number.POSITIVE_INFINITY,
  };
}

function offered(ask: Ask, world: World): string[] {
  const { areaCode, contains, startsWith, endsWith, most } = readSearch(ask);
  if (!/^\d{3}$/.test(areaCode)) return [];
  const bought = new Set(world.phoneNumbers.all(ask.account).map(({ number }) => number));
  return Array.from({ length: 10 }, (_, index) => `${areaCode}555010${index}`)
    .filter((number) => number.includes(contains) && number.startsWith(startsWith) && number.endsWith(endsWith))
    .map((number) => `+1${number}`)
    .filter((number) => !bought.has(number))
    .slice(0, most);
}

function view(number: string, country: string): JsonObject {
  const capabilities = { voice: true, sms: true, mms: true, fax: true, SMS: true, MMS: true };
  return { number, phone_number: number, friendly_name: number, iso_country: country, capabilities, beta: false };
}

function search(ask: Ask, world: World): Reply {
  const country = ask.path.IsoCountry ?? "US";
  return listReply(
    ask,
    offered(ask, world).map((number) => view(number, country)),
  );
}

export const availableNumbers: Handlers = {
  "compat GET /Accounts/{}/AvailablePhoneNumbers/{}/Local": search,
  "compat GET /Accounts/{}/AvailablePhoneNumbers/{}/TollFree": search,
  "relay GET /phone_numbers/search": search,
};
