/** Resources without a model in the space: created ones are remembered, others are answered with an example. */
import { expect, it } from "vitest";
import { type Asking, ask, PROJECT, stillSpace } from "../ask.js";
import { create } from "./sent.js";

it.each<[string, string, string, object?]>([
  ["a group of numbers", "GET", "/number_groups/other"],
  ["the groups of numbers", "GET", "/number_groups"],
  [
    "a number that joins a group",
    "POST",
    "/number_groups/other/number_group_memberships",
    { phone_number_id: "other" },
  ],
  ["a caller id", "GET", "/verified_caller_ids/other"],
  ["a code that was never sent", "POST", "/mfa/other/verify", { token: "123456" }],
  ["an order of a campaign", "POST", "/registry/beta/campaigns/other/orders", { phone_numbers: ["+12025550109"] }],
  ["the numbers of a campaign", "GET", "/registry/beta/campaigns/other/numbers"],
])("%s: never created here, so answered with an example", async (_, method, path, json) => {
  const { status } = await ask(stillSpace(), method, `relay:${path}`, json && { json });
  expect(status).toBeLessThan(300);
});

it("tokens are known by their id", async () => {
  const space = stillSpace();
  const { json } = await ask(space, "POST", "/tokens", { form: "name=CI&permissions=calling" });
  const path = `/tokens/${json.id}`;
  const changed = await ask(space, "PATCH", path, { json: { name: "Deploy" } });
  expect(changed.json).toMatchObject({ id: json.id, name: "Deploy" });
  const gone = [await ask(space, "DELETE", path), await ask(space, "DELETE", path)];
  expect(gone.map(({ status }) => status)).toEqual([204, 404]);
});

it("a resource that exists only once is changed in place", async () => {
  const space = stillSpace();
  await ask(space, "PUT", "relay:/sip_profile", { json: { domain_identifier: "desk" } });
  expect((await ask(space, "GET", "relay:/sip_profile")).json.domain_identifier).toBe("desk");
});

it.each<[string, string, string, object]>([
  [
    "a short code, which nothing creates",
    "/short_codes",
    "number",
    { name: "Alerts", message_handler: "laml_webhooks" },
  ],
  ["an application", "/domain_applications", "identifier", { name: "Desk" }],
])("an example that is changed stays changed: %s", async (_, path, kept, change) => {
  const space = stillSpace();
  const list = async () => (await ask(space, "GET", `relay:${path}`)).json.data as Record<string, unknown>[];
  const [example = {}] = await list();
  await ask(space, "PUT", `relay:${path}/${example.id}`, { json: change });
  const want = expect.objectContaining({ id: example.id, [kept]: example[kept], ...change });
  expect([await list(), (await ask(space, "GET", `relay:${path}/${example.id}`)).json]).toEqual([[want], want]);
});

it("a change of what was never created adds nothing to a list of what was", async () => {
  const space = stillSpace();
  const { json } = await ask(space, "POST", "relay:/domain_applications", { json: { name: "a", identifier: "a" } });
  await ask(space, "PUT", "relay:/domain_applications/other", { json: { name: "b" } });
  const { data } = (await ask(space, "GET", "relay:/domain_applications")).json;
  expect(data).toMatchObject([{ id: json.id }]);
});

it("a created resource has the fields that were sent, and invented ones only where they cannot be left out", async () => {
  const space = stillSpace();
  const sent = { username: "desk", password: "a long password", codecs: ["PCMU"] };
  const { json } = await ask(space, "POST", "relay:/endpoints/sip", { json: sent });
  expect(json).toMatchObject({ username: "desk", codecs: ["PCMU"], ciphers: [], call_handler: null });
  expect(json).not.toHaveProperty("password");
});

const SEEN: [name: string, method: string, path: string, asking: Asking, want: object][] = [
  [
    "a subproject states its parent project",
    "POST",
    "/api/laml/2010-04-01/Accounts",
    { form: { FriendlyName: "Desk" } },
    { friendly_name: "Desk", subproject: true, owner_account_sid: PROJECT, auth_token: "redacted" },
  ],
  [
    "an imported number has the capabilities that were sent",
    "POST",
    "/ImportedPhoneNumbers",
    { form: "number=%2B12025550100&number_type=longcode&capabilities=sms&capabilities=fax" },
    { capabilities: { voice: false, sms: true, mms: false, fax: true } },
  ],
  [
    "a field that was left out has its default",
    "POST",
    "relay:/domain_applications",
    { json: { name: "Desk", identifier: "desk", codecs: ["OPUS"] } },
    { user: "*", codecs: ["OPUS"], encryption: "optional", call_request_method: "POST" },
  ],
  [
    "an example in a list of its parent has an id of its own",
    "GET",
    "relay:/registry/beta/campaigns/campaign-1/numbers",
    {},
    { data: [{ id: "5a0e7ad2-6f0b-4c1e-9d3a-000000000000", campaign_id: "campaign-1" }] },
  ],
  [
    "a lookup is about the number that was asked for",
    "GET",
    "relay:/lookup/phone_number/%2B442079460000",
    {},
    { e164: "+442079460000", country_code: "GB", country_code_number: 44, valid_number: true },
  ],
  [
    "a country with numbers for sale states its name",
    "GET",
    "/AvailablePhoneNumbers/GB",
    {},
    { country_code: "GB", country: "United Kingdom" },
  ],
  [
    "a carrier is stated on request",
    "GET",
    "relay:/lookup/phone_number/%2B12025550100?include=carrier,cnam",
    {},
    { carrier: { linetype: "landline" }, cnam: { caller_id: "EXAMPLE" } },
  ],
];

it.each(SEEN)("%s", async (_, method, path, asking, want) => {
  expect((await ask(stillSpace(), method, path, asking)).json).toMatchObject(want);
});

it("what does not exist is named", async () => {
  const { json } = await ask(stillSpace(), "GET", "/Transcriptions/none");
  expect(json).toMatchObject({ status: 404, message: "The transcription none was not found" });
});

it("a number for sale states its capabilities in the terms of its API", async () => {
  const { json } = await ask(stillSpace(), "GET", "relay:/phone_numbers/search?max_results=1");
  const capabilities = { voice: true, sms: true, mms: true, fax: true };
  expect(json.data).toEqual([{ number: "+12025550100", capabilities }]);
});

it("a carrier is only stated on request", async () => {
  const { json } = await ask(stillSpace(), "GET", "relay:/lookup/phone_number/%2B12025550100");
  expect(json).not.toHaveProperty("carrier");
  expect(json).not.toHaveProperty("cnam");
});

it("an emergency address takes effect after a while", async () => {
  const space = stillSpace();
  const { json } = await ask(space, "POST", "relay:/phone_numbers", { json: { number: "+12025550100" } });
  const path = `relay:/phone_numbers/${json.id}`;
  const statusOf = async () => (await ask(space, "GET", path)).json.e911_status;
  const seen = [await statusOf()];
  await ask(space, "POST", `${path}/e911_address`, {
    json: { e911_address_id: "5a0e7ad2-6f0b-4c1e-9d3a-0000000000aa" },
  });
  seen.push(await statusOf());
  space.advance(2000);
  seen.push(await statusOf());
  expect(seen).toEqual([null, "pending", "active"]);
});

it("anything else that can be created is remembered too, and what was not created is an example", async () => {
  const space = stillSpace();
  const { uri } = (await ask(space, "GET", "/Applications/any")).json;
  expect((await ask(space, "GET", String(uri))).json).toMatchObject({ sid: "any", uri });
  const sid = await create(space, "/Applications", { FriendlyName: "Desk" });
  expect((await ask(space, "GET", "/Applications")).json.applications).toMatchObject([{ sid, friendly_name: "Desk" }]);
  const form = { FriendlyName: "Front desk", VoiceFallbackMethod: "GET" };
  await ask(space, "POST", `/Applications/${sid}`, { form });
  expect((await ask(space, "GET", `/Applications/${sid}`)).json).toMatchObject({
    friendly_name: "Front desk",
    voice_fallback_method: "GET",
  });
  const gone = [await ask(space, "DELETE", `/Applications/${sid}`), await ask(space, "GET", `/Applications/${sid}`)];
  expect(gone.map(({ status }) => status)).toEqual([204, 404]);
});
