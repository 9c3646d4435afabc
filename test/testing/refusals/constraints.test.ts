/** Constraints that only descriptions in the specs state: each row has a value that does not fit, and one that does. */
import { expect, it } from "vitest";
import { type Asking, ask, stillSpace } from "../ask.js";
import { ADDRESS, CALL, CAMPAIGN, FAX, MESSAGE, STREAM } from "../state/sent.js";

type Sent = Readonly<Record<string, unknown>>;
type Row = readonly [what: string, path: string, base: Sent, field: string, wrong: unknown, right: unknown];

const ENDPOINT = { username: "desk", password: "a long password" };
const DOMAIN = { name: "Desk", identifier: "desk" };
const CODE = { to: "+12025550111", from: "+12025550100" };
const BRAND = {
  name: "Brand",
  company_name: "Brand Inc.",
  contact_email: "someone@example.com",
  contact_phone: "+12025550100",
  ein_issuing_country: "US",
  legal_entity_type: "NON_PROFIT",
  ein: "1",
  company_address: "1 Main Street",
  company_website: "https://example.com/",
};
const IMPORTED = { name: "Campaign", csp_campaign_reference: "C", brand_id: CAMPAIGN.brand_id };
const CAMPAIGNS = `relay:/registry/beta/brands/${CAMPAIGN.brand_id}/campaigns`;
const ID = "5a0e7ad2-6f0b-4c1e-9d3a-0000000000bb";

const ROWS: readonly Row[] = [
  ["whom a call goes to", "/Calls", CALL, "To", "2025550111", "sip:desk@example.com"],
  ["whom a call comes from", "/Calls", CALL, "From", "(202) 555-0100", "client:desk"],
  ["the number that is seen", "/Calls", CALL, "CallerId", "Desk", "+12025550101"],
  ["events of a call", "/Calls", CALL, "StatusCallbackEvent", "initiated ringing", "ringing"],
  ["events of a call's recording", "/Calls", CALL, "RecordingStatusCallbackEvent", "complete", "completed absent"],
  ["events of a recording", "/Calls/c/Recordings", {}, "RecordingStatusCallbackEvent", "done", "in-progress completed"],
  ["where a call is streamed", "/Calls/c/Streams", STREAM, "Url", "https://app.example.com/", "WSS://app.example.com/"],
  ["where a conference is streamed", "/Conferences/c/Streams", STREAM, "Url", "ws://app.example.com/", STREAM.Url],
  ["whom a message goes to", "/Messages", MESSAGE, "To", "12345", "+12025550111"],
  ["whom a message comes from", "/Messages", MESSAGE, "From", "Desk", "12345"],
  ["the text of a message", "/Messages", MESSAGE, "Body", "x".repeat(1601), "📞".repeat(1600)],
  ["whom a fax goes to", "/Faxes", FAX, "To", "12025550111", "desk@example.com"],
  ["whom a fax comes from", "/Faxes", FAX, "From", "Desk", "+12025550100"],
  ["events of a fax", "/Faxes", FAX, "StatusCallbackEvent", "sent", "completed"],
  ["scopes of a token", "/tokens", { name: "CI" }, "permissions", "voice", "calling"],
  ["a number that is bought", "relay:/phone_numbers", {}, "number", "2025550100", "+12025550100"],
  [
    "a number that is imported",
    "relay:/imported_phone_numbers",
    { number_type: "longcode" },
    "number",
    "2025550100",
    "+12025550100",
  ],
  ["a kind of numbers", "GET relay:/phone_numbers/search", {}, "number_type", "tollfree", "toll-free"],
  ["the begin of numbers", "GET relay:/phone_numbers/search", {}, "starts_with", "12345678", "+1202"],
  ["a part of numbers", "GET relay:/phone_numbers/search", {}, "contains", "55", "555"],
  ["the end of numbers", "GET relay:/phone_numbers/search", {}, "ends_with", "one", "0100"],
  ["a count of numbers", "GET relay:/phone_numbers/search", {}, "max_results", "101", "100"],
  ["the number of a caller id", "relay:/verified_caller_ids", {}, "number", "2025550100", "+12025550100"],
  ["a country", "relay:/addresses", ADDRESS, "country", "USA", "GB"],
  ["a state of the US", "relay:/addresses", ADDRESS, "state", "Texas", "TX"],
  ["a region elsewhere", "relay:/addresses", { ...ADDRESS, state: "Kent" }, "country", "CA", "GB"],
  ["a country from now on", `PUT relay:/addresses/${ID}`, ADDRESS, "country", "United States", "US"],
  ["a user name", "relay:/endpoints/sip", ENDPOINT, "username", "front desk", "front-desk"],
  ["a user name from now on", `PUT relay:/endpoints/sip/${ID}`, {}, "username", "desk@example.com", "desk"],
  ["codecs of an endpoint", "relay:/endpoints/sip", ENDPOINT, "codecs", ["OPUS", "MP3"], ["OPUS", "H264"]],
  ["a part of a domain", "relay:/domain_applications", DOMAIN, "identifier", "front desk", "Front-desk-2"],
  ["a part of a domain from now on", `PUT relay:/domain_applications/${ID}`, {}, "identifier", "a.b", "a-b"],
  ["where a code goes", "relay:/mfa/call", CODE, "to", "2025550111", "+12025550111"],
  ["where a code comes from", "relay:/mfa/sms", CODE, "from", "Desk", "+12025550100"],
  ["a text without a number of yours", "relay:/mfa/call", { to: CODE.to }, "message", "Your code:", ""],
  ["a text before a code", "relay:/mfa/sms", CODE, "message", "x".repeat(161), "x".repeat(160)],
  ["one in another alphabet", "relay:/mfa/sms", CODE, "message", "ж".repeat(71), "ж".repeat(70)],
  ["the length of a code", "relay:/mfa/sms", CODE, "token_length", 21, 20],
  ["the life of a code", "relay:/mfa/call", CODE, "valid_for", 604_801, 604_800],
  ["the attempts at a code", "relay:/mfa/sms", CODE, "max_attempts", 21, 20],
  ["no attempts at a code", "relay:/mfa/call", CODE, "max_attempts", 0, 1],
  ["a brand's phone number", "relay:/registry/beta/brands", BRAND, "contact_phone", "2025550100", "+12025550100"],
  ["a campaign's brand", CAMPAIGNS, IMPORTED, "brand_id", ID, CAMPAIGN.brand_id],
  ["a use case that needs a token", CAMPAIGNS, CAMPAIGN, "sms_use_case", "POLITICAL_SECTION_527", "MIXED"],
];

it.each(ROWS)("%s", async (_, at, base, field, wrong, right) => {
  const send = (value: unknown) => {
    const [method, path] = at.includes(" ") ? (at.split(" ") as [string, string]) : (["POST", at] as const);
    const sent = { ...base, [field]: value };
    if (method === "GET") return ask(stillSpace(), method, `${path}?${new URLSearchParams(sent as never)}`);
    const asking: Asking = path.startsWith("relay:") ? { json: sent } : { form: sent as Record<string, string> };
    return ask(stillSpace(), method, path, asking);
  };
  const [refused, accepted] = [await send(wrong), await send(right)];
  expect([refused.status, JSON.stringify(refused.json)]).toEqual([
    422,
    expect.stringMatching(/"\w+ (must|needs|is longer)/),
  ]);
  expect(accepted.status).toBeLessThan(300);
});

it("what else a lookup tells", async () => {
  const statusOf = async (include: string) =>
    (await ask(stillSpace(), "GET", `relay:/lookup/phone_number/%2B12025550100?include=${include}`)).status;
  expect(await Promise.all(["carrier", "cnam,carrier", "owner"].map(statusOf))).toEqual([200, 200, 422]);
});
