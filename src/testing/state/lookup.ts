/** What is known about any number: what can be derived from it, and a made-up carrier and owner if requested. */
import { oneReply } from "../answers.js";
import type { JsonObject } from "../json.js";
import { countryOf } from "./countries.js";
import type { Handlers } from "./world.js";

const EXTRAS: Readonly<Record<string, JsonObject>> = {
  carrier: { lec: "Example Telephone", linetype: "landline" },
  cnam: { caller_id: "EXAMPLE" },
};

function parts(number: string): JsonObject {
  const country = countryOf(number);
  if (!country) return { e164: number, possible_number: false, valid_number: false };
  const national = number.slice(`+${country.dialCode}`.length);
  return {
    e164: number,
    possible_number: true,
    valid_number: true,
    country_code_number: Number(country.dialCode),
    country_code: country.code,
    location: country.name,
    national_number: national,
    national_number_formatted: national,
    international_number_formatted: `+${country.dialCode} ${national}`,
  };
}

export const lookup: Handlers = {
  "relay GET /lookup/phone_number/{}": (ask) => {
    const wanted = String(ask.query.include ?? "").split(",");
    const extras = Object.entries(EXTRAS).filter(([name]) => wanted.includes(name));
    return oneReply(ask, { ...parts(ask.ids[0] ?? ""), ...Object.fromEntries(extras) });
  },
};
