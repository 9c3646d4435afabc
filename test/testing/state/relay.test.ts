/** What the space remembers about caller ids, codes, groups of numbers and campaigns. */
import { expect, it } from "vitest";
import { ask, stillSpace } from "../ask.js";

it("a caller id awaits its verification", async () => {
  const space = stillSpace();
  const { json } = await ask(space, "POST", "relay:/verified_caller_ids", { json: { number: "+12025550100" } });
  const number = { number: "+12025550100", name: "+12025550100" };
  expect(json).toEqual({ id: json.id, ...number, verified: false, status: "Awaiting Verification" });
  const sent = { json: { verification_code: "123456" } };
  await ask(space, "PUT", `relay:/verified_caller_ids/${json.id}/verification`, sent);
  expect((await ask(space, "GET", "relay:/verified_caller_ids")).json.data).toEqual([
    { ...json, verified: true, status: "Verified", verified_at: "2026-01-05T10:00:00Z" },
  ]);
});

it.each<[string, object, readonly string[], number, readonly (boolean | number)[]]>([
  ["only with the requested length", { token_length: 4 }, ["12345", "1234"], 0, [false, true]],
  ["with letters, if these were requested", { allow_alphas: true }, ["12ab56"], 0, [true]],
  ["only with digits otherwise", {}, ["12ab56"], 0, [false]],
  ["only in time", { valid_for: 60 }, ["123456"], 61_000, [422]],
  ["at the last moment", { valid_for: 60 }, ["123456"], 60_000, [true]],
  ["at the last try", { max_attempts: 2 }, ["1", "123456"], 0, [false, true]],
  ["only for the allowed number of tries", { max_attempts: 2 }, ["1", "2", "123456"], 0, [false, false, 422]],
  ["once", {}, ["123456", "123456"], 0, [true, 422]],
])("a code is accepted %s", async (_, asked, tokens, waitMs, want) => {
  const space = stillSpace();
  const sent = await ask(space, "POST", "relay:/mfa/sms", { json: { to: "+12025550111", ...asked } });
  expect(sent.json).toMatchObject({ success: true, channel: "sms", to: "+12025550111" });
  space.advance(waitMs);
  const seen = [];
  for (const token of tokens) {
    const { status, json } = await ask(space, "POST", `relay:/mfa/${sent.json.id}/verify`, { json: { token } });
    seen.push(status === 200 ? json.success : status);
  }
  expect(seen).toEqual(want);
});

it("a group counts its numbers", async () => {
  const space = stillSpace();
  const post = async (path: string, json: object) => (await ask(space, "POST", `relay:${path}`, { json })).json;
  const group = await post("/number_groups", { name: "Sales" });
  const phone = await post("/phone_numbers", { number: "+12025550100" });
  const path = `/number_groups/${group.id}/number_group_memberships`;
  const count = async () => (await ask(space, "GET", `relay:/number_groups/${group.id}`)).json.phone_number_count;
  const counts = [await count()];
  const membership = await post(path, { phone_number_id: phone.id });
  expect(membership).toMatchObject({ phone_number: { number: phone.number } });
  counts.push(await count());
  expect((await ask(space, "POST", `relay:${path}`, { json: { phone_number_id: phone.id } })).status).toBe(422);
  await ask(space, "DELETE", `relay:/phone_numbers/${phone.id}`);
  counts.push(await count());
  expect(counts).toEqual([0, 1, 0]);
  expect((await ask(space, "GET", `relay:/number_group_memberships/${membership.id}`)).status).toBe(404);
  await ask(space, "DELETE", `relay:/number_groups/${group.id}`);
  expect((await ask(space, "GET", `relay:${path}`)).status).toBe(404);
});

it("a deleted group no longer has numbers", async () => {
  const space = stillSpace();
  const post = async (path: string, json: object) => (await ask(space, "POST", `relay:${path}`, { json })).json;
  const group = await post("/number_groups", { name: "Sales" });
  const phone = await post("/phone_numbers", { number: "+12025550100" });
  const membership = await post(`/number_groups/${group.id}/number_group_memberships`, { phone_number_id: phone.id });
  await ask(space, "DELETE", `relay:/number_groups/${group.id}`);
  expect((await ask(space, "GET", `relay:/number_group_memberships/${membership.id}`)).status).toBe(404);
});

it("numbers that are ordered for a campaign are assigned to it once", async () => {
  const space = stillSpace();
  const post = (path: string, json: object) => ask(space, "POST", `relay:${path}`, { json });
  const { json: phone } = await post("/phone_numbers", { number: "+12025550100" });
  const path = "/registry/beta/campaigns/campaign-1";
  expect((await post(`${path}/orders`, { phone_numbers: ["+12025550109"] })).status).toBe(200);
  expect((await post(`${path}/orders`, { phone_numbers: [phone.id, phone.number] })).status).toBe(200);
  expect((await post(`${path}/orders`, { phone_numbers: [phone.number] })).status).toBe(422);
  const assigned = async () => Object((await ask(space, "GET", `relay:${path}/numbers`)).json).data;
  const [assignment, ...others] = await assigned();
  expect([assignment.phone_number, others]).toEqual([{ id: phone.id, number: phone.number }, []]);
  expect((await ask(space, "DELETE", `relay:/registry/beta/numbers/${assignment.id}`)).status).toBe(204);
  expect(await assigned()).toEqual([]);
  await post(`${path}/orders`, { phone_numbers: [phone.id] });
  const [again] = await assigned();
  await ask(space, "DELETE", `relay:/phone_numbers/${phone.id}`);
  expect((await ask(space, "DELETE", `relay:/registry/beta/numbers/${again.id}`)).status).toBe(404);
});

it("an order of numbers for a campaign is completed after a second", async () => {
  const space = stillSpace();
  const orders = "relay:/registry/beta/campaigns/campaign-1/orders";
  await ask(space, "POST", "relay:/phone_numbers", { json: { number: "+12025550100" } });
  const { json: order } = await ask(space, "POST", orders, { json: { phone_numbers: ["+12025550100"] } });
  const read = async () => [
    (await ask(space, "GET", `relay:/registry/beta/orders/${order.id}`)).json.processed_at,
    Object((await ask(space, "GET", orders)).json).data[0].processed_at,
  ];
  const before = await read();
  space.advance(1000);
  expect([order.processed_at, before, await read()]).toEqual([
    undefined,
    [undefined, undefined],
    ["2026-01-05T10:00:01Z", "2026-01-05T10:00:01Z"],
  ]);
});
