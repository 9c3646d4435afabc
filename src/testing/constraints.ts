/** Constraints on values that only descriptions in the specs state. */
import type { Ask } from "./ask.js";
import { refuseProblems } from "./check.js";
import { segmentsOf } from "./segments.js";
import type { Problem } from "./validate.js";

interface Constraint {
  /** What the message says after the field's name. */
  readonly wanted: string;
  fits(value: unknown, ask: Ask): boolean;
}

function matching(pattern: RegExp, wanted: string): Constraint {
  return { wanted, fits: (value) => pattern.test(String(value)) };
}

function range(least: number, most: number): Constraint {
  return {
    wanted: `must be from ${least} to ${most}`,
    fits: (value) => Number(value) >= least && Number(value) <= most,
  };
}

/** A list, or a text that is one with that between its items. */
function only(values: string, between = " "): Constraint {
  const allowed = values.split(" ");
  const items = (value: unknown): unknown[] => (Array.isArray(value) ? value : String(value).split(between));
  return {
    wanted: `must be one of ${allowed.join(", ")}, or several of them`,
    fits: (value) => items(value).every((item) => allowed.includes(String(item))),
  };
}

/** Of any length: tests like their numbers short. */
const E164 = "a phone number in E.164 form: a plus, then digits";
const NUMBER = matching(/^\+\d{1,30}$/, `must be ${E164}`);
/** Addresses and names of clients have letters; anything without one is meant to be a number. */
const CALLEE = matching(/^\+\d{1,30}$|[a-z]/i, `must be a SIP address, or ${E164}`);
const SENDER = matching(/^\+\d{1,30}$|^\d{5,6}$/, `must be a short code, or ${E164}`);
const WEB_SOCKET = matching(/^wss:\/\//i, "must be the URL of a WebSocket, which begins with wss:");
const DIGITS = matching(/^\+?\d{3,7}$/, "must be 3 to 7 digits");
const COUNTRY = matching(/^[A-Z]{2}$/, "must be two capital letters");
const STATE: Constraint = {
  wanted: "must be two capital letters in the US and Canada",
  fits: (value, { body }) => !/^(US|CA)$/.test(String(body.country)) || /^[A-Z]{2}$/.test(String(value)),
};
const LONGEST = 1600;
const TEXT: Constraint = {
  wanted: `is longer than ${LONGEST} characters`,
  fits: (value) => [...String(value)].length <= LONGEST,
};
const OWN_TEXT: Constraint = { wanted: "needs one of your numbers in from", fits: (_, { body }) => Boolean(body.from) };
const ONE_SMS: Constraint = { wanted: "must fit into one SMS", fits: (value) => segmentsOf(String(value)) === 1 };
const IN_PATH: Constraint = { wanted: "must be the id in the path", fits: (value, { ids }) => value === ids[0] };
const USE_CASE: Constraint = {
  wanted: "needs campaign_verify_token if it is POLITICAL_SECTION_527",
  fits: (value, { body }) => value !== "POLITICAL_SECTION_527" || Boolean(body.campaign_verify_token),
};
const CALL_EVENTS = only("initiated ringing answered completed ringing_forwarded ringing_queued");
const RECORDING_EVENTS = only("in-progress completed absent");
const SCOPES = only("calling chat datasphere fax management messaging numbers pubsub storage tasking video");

const CALLS = ["compat POST /Accounts/{}/Calls"];
const FAXES = ["compat POST /Accounts/{}/Faxes"];
const MESSAGES = ["compat POST /Accounts/{}/Messages"];
const STREAMS = ["compat POST /Accounts/{}/Calls/{}/Streams", "compat POST /Accounts/{}/Conferences/{}/Streams"];
const TOKENS = ["compat POST /Accounts/{}/tokens", "compat PATCH /Accounts/{}/tokens/{}"];
const ADDRESSES = ["relay POST /addresses", "relay PUT /addresses/{}"];
const ENDPOINTS = ["relay POST /endpoints/sip", "relay PUT /endpoints/sip/{}"];
const DOMAINS = ["relay POST /domain_applications", "relay PUT /domain_applications/{}"];
const CODES = ["relay POST /mfa/sms", "relay POST /mfa/call"];
const CAMPAIGNS = ["relay POST /registry/beta/brands/{}/campaigns"];
const SEARCH = ["relay GET /phone_numbers/search"];
const OBTAINED = ["relay POST /phone_numbers", "relay POST /imported_phone_numbers"];

/** Operations are named as in `Handlers`. */
const CONSTRAINTS: readonly (readonly [operations: readonly string[], field: string, constraint: Constraint])[] = [
  [CALLS, "To", CALLEE],
  [CALLS, "From", CALLEE],
  [CALLS, "CallerId", NUMBER],
  [CALLS, "StatusCallbackEvent", CALL_EVENTS],
  [[...CALLS, "compat POST /Accounts/{}/Calls/{}/Recordings"], "RecordingStatusCallbackEvent", RECORDING_EVENTS],
  [STREAMS, "Url", WEB_SOCKET],
  [MESSAGES, "To", NUMBER],
  [MESSAGES, "From", SENDER],
  [MESSAGES, "Body", TEXT],
  [FAXES, "To", CALLEE],
  [FAXES, "From", NUMBER],
  [FAXES, "StatusCallbackEvent", CALL_EVENTS],
  [TOKENS, "permissions", SCOPES],
  [OBTAINED, "number", NUMBER],
  [SEARCH, "number_type", matching(/^(local|toll-free)$/, "must be local or toll-free")],
  [SEARCH, "starts_with", DIGITS],
  [SEARCH, "contains", DIGITS],
  [SEARCH, "ends_with", DIGITS],
  [SEARCH, "max_results", range(1, 100)],
  [["relay GET /lookup/phone_number/{}"], "include", only("carrier cnam", ",")],
  [["relay POST /verified_caller_ids"], "number", NUMBER],
  [ADDRESSES, "country", COUNTRY],
  [ADDRESSES, "state", STATE],
  [ENDPOINTS, "username", matching(/^[^\s@]+$/, "must have no spaces and no @")],
  [ENDPOINTS, "codecs", only("OPUS G722 PCMU PCMA VP8 H264")],
  [DOMAINS, "identifier", matching(/^[A-Za-z\d-]+$/, "must be letters, digits and dashes")],
  [CODES, "to", NUMBER],
  [CODES, "from", NUMBER],
  [CODES, "message", OWN_TEXT],
  [["relay POST /mfa/sms"], "message", ONE_SMS],
  [CODES, "token_length", range(4, 20)],
  [CODES, "valid_for", range(1, 604_800)],
  [CODES, "max_attempts", range(1, 20)],
  [["relay POST /registry/beta/brands"], "contact_phone", NUMBER],
  [CAMPAIGNS, "brand_id", IN_PATH],
  [CAMPAIGNS, "sms_use_case", USE_CASE],
];

/** Refuses values that do not fit; an empty one, which clears its field, always fits. */
export function checkConstraints(ask: Ask, operation: string): void {
  const values = { ...ask.query, ...ask.body };
  const here = CONSTRAINTS.filter(([operations]) => operations.includes(operation));
  refuseProblems(
    here
      .filter(([, field, { fits }]) => isSent(values[field]) && !fits(values[field], ask))
      .map(([, field, { wanted }]): Problem => ({ field, reason: "invalid", message: `${field} ${wanted}` })),
  );
}

function isSent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}
