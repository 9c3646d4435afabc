/** Phone numbers for sale: ten in each area code, except those already bought. All of them have every capability. */
import { listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import { type JsonObject, numberAt } from "../json.js";
import { notFound, wrongState } from "../refusal.js";
import type { Reply } from "../reply.js";
import { COUNTRIES, type Country, isTollFree } from "./countries.js";
import { takenNumbers } from "./phone-numbers.js";
import type { Handlers, World } from "./world.js";

/** What a search asks for, under either API's names. */
interface Search {
  readonly country: Country;
  readonly areaCode: string | undefined;
  readonly isTollFree: boolean;
  readonly contains: string;
  readonly startsWith: string;
  readonly endsWith: string;
  readonly region: string | null;
  readonly town: string | null;
  readonly most: number;
}

function countryNamed(code: string): Country {
  const country = COUNTRIES.find((one) => one.code === code.toUpperCase());
  if (!country) throw notFound("country", code);
  return country;
}

function readSearch({ query, path, operation }: Ask): Search {
  const text = (...names: string[]) => String(names.map((name) => query[name]).find((value) => value) ?? "");
  const country = countryNamed(path.IsoCountry ?? "US");
  const wantsTollFree = operation.path.endsWith("/TollFree") || text("number_type") === "toll-free";
  return {
    country,
    areaCode: text("AreaCode", "areacode") || (wantsTollFree ? country.tollFreeCode : country.areaCode),
    isTollFree: wantsTollFree,
    contains: keypad(text("Contains", "contains")),
    startsWith: text("starts_with"),
    endsWith: text("ends_with"),
    region: text("InRegion", "region") || null,
    town: text("InLocality", "city") || null,
    most: numberAt(query, "max_results", Number.POSITIVE_INFINITY),
  };
}

/** What Relay REST does not combine: each parameter with those that it excludes. */
const EXCLUDED: Readonly<Record<string, readonly string[]>> = {
  starts_with: ["contains", "ends_with"],
  contains: ["ends_with"],
  region: ["areacode"],
  city: ["areacode", "starts_with", "contains", "ends_with"],
};

function checkSearch({ query }: Ask): void {
  for (const [name, others] of Object.entries(EXCLUDED)) {
    const other = query[name] ? others.find((one) => query[one]) : undefined;
    if (other !== undefined) throw wrongState(`${name} cannot be combined with ${other}`);
  }
  if (query.city && !query.region) throw wrongState("city needs region too");
}

/** The letters on the keys 2 to 9 of a telephone (ITU-T E.161). */
const LETTERS = ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"];

/** Letters as the digits of their keys. */
function keypad(text: string): string {
  return text.replace(/[a-z]/gi, (letter) =>
    String(2 + LETTERS.findIndex((key) => key.includes(letter.toLowerCase()))),
  );
}

function offered(
  ask: Ask,
  { country, areaCode, contains, startsWith, endsWith, most, ...search }: Search,
  world: World,
): string[] {
  const stem = areaCode === undefined ? undefined : country.stem(areaCode);
  const wantsLess = ["VoiceEnabled", "SmsEnabled", "MmsEnabled", "FaxEnabled"].some(
    (name) => ask.query[name] === false,
  );
  if (stem === undefined || wantsLess) return [];
  const bought = takenNumbers(world);
  return Array.from({ length: 10 }, (_, index) => `${areaCode}${stem}${index}`)
    .map((national) => ({ national, number: `+${country.dialCode}${national}` }))
    .filter(({ number }) => isTollFree(number) === search.isTollFree)
    .filter(({ national, number }) => [national, number].some((one) => one.startsWith(startsWith)))
    .filter(({ number }) => number.includes(contains) && number.endsWith(endsWith) && !bought.has(number))
    .map(({ number }) => number)
    .slice(0, most);
}

/** As each API writes them. */
const CAPABILITIES: Readonly<Record<string, JsonObject>> = {
  compat: { voice: true, SMS: true, MMS: true },
  relay: { voice: true, sms: true, mms: true, fax: true },
};

/** A number for sale; its town and region are those that the search asked for. */
function view({ operation }: Ask, number: string, { country, region, town }: Search): JsonObject {
  const capabilities = CAPABILITIES[operation.api.name];
  const place = { iso_country: country.code, region, locality: town, city: town };
  return { number, phone_number: number, friendly_name: number, ...place, capabilities, beta: false };
}

function search(ask: Ask, world: World): Reply {
  const search = readSearch(ask);
  // Named after a field, but with another meaning: whether new numbers may be among the others.
  const { Beta: _, ...query } = ask.query;
  return listReply({ ...ask, query }, offered(ask, search, world), (number) => view(ask, number, search));
}

function viewCountry({ operation, account }: Ask, { code, name }: Country): JsonObject {
  const uri = `${operation.api.basePath}/Accounts/${account}/AvailablePhoneNumbers/${code}`;
  const subresource_uris = { local: `${uri}/Local.json`, toll_free: `${uri}/TollFree.json` };
  return { country_code: code, country: name, uri: `${uri}.json`, beta: false, subresource_uris };
}

export const availableNumbers: Handlers = {
  "compat GET /Accounts/{}/AvailablePhoneNumbers": (ask) =>
    listReply(ask, COUNTRIES, (country) => viewCountry(ask, country)),
  "compat GET /Accounts/{}/AvailablePhoneNumbers/{}": (ask) =>
    oneReply(ask, viewCountry(ask, countryNamed(ask.path.IsoCountry ?? ""))),
  "compat GET /Accounts/{}/AvailablePhoneNumbers/{}/Local": search,
  "compat GET /Accounts/{}/AvailablePhoneNumbers/{}/TollFree": search,
  "relay GET /phone_numbers/search": (ask, world) => {
    checkSearch(ask);
    return search(ask, world);
  },
};
