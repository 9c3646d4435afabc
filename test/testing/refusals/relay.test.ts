/** What the Relay REST API refuses, in the error shape of the operation. */
import { describe, expect, it } from "vitest";
import { type Asking, ask, stillSpace } from "../ask.js";

describe("Relay REST", () => {
  it.each<[string, string, string, Asking, number, object]>([
    [
      "a form",
      "POST",
      "relay:/queues",
      { form: { name: "Support" } },
      422,
      { errors: [{ detail: expect.stringContaining("application/json") }] },
    ],
    [
      "text that is not JSON",
      "POST",
      "relay:/queues",
      { form: "{", headers: { "content-type": "application/json" } },
      422,
      { errors: [{ detail: "The body is not JSON" }] },
    ],
    [
      "a JSON array",
      "POST",
      "relay:/queues",
      { json: [] },
      422,
      { errors: [{ detail: "The body must be a JSON object" }] },
    ],
    [
      "an unknown field",
      "POST",
      "relay:/queues",
      { json: { nam: "Support" } },
      422,
      { errors: [{ detail: expect.stringContaining("nam "), code: "unknown_parameter" }] },
    ],
    [
      "a wrong type",
      "POST",
      "relay:/queues",
      { json: { max_size: "5" } },
      422,
      { errors: [{ detail: "max_size must be a whole number" }] },
    ],
    [
      "a code that is too short",
      "POST",
      "relay:/mfa/sms",
      { json: { to: "+12025550111", token_length: 3 } },
      422,
      { errors: [{ detail: "token_length must be from 4 to 20" }] },
    ],
    [
      "a code with a text of your own from nobody's number",
      "POST",
      "relay:/mfa/call",
      { json: { to: "+12025550111", message: "Your code:" } },
      422,
      { errors: [{ detail: "message needs one of your numbers in from" }] },
    ],
    [
      "a purchase of what is no number",
      "POST",
      "relay:/phone_numbers",
      { json: { number: "2025550100" } },
      422,
      { errors: [{ detail: expect.stringContaining("E.164") }] },
    ],
    [
      "a missing field",
      "POST",
      "relay:/phone_numbers",
      { json: {} },
      422,
      { errors: [{ code: "missing_required_parameter", status: "422" }] },
    ],
    [
      "a field that no branch of a union has",
      "POST",
      "relay:/registry/beta/brands",
      { json: { name: "Brand", csp_self_registered: true, csp_brand_reference: "B", Odd: 1 } },
      422,
      { errors: [{ detail: expect.stringContaining("Odd ") }] },
    ],
    [
      "a page of a single thing",
      "GET",
      "relay:/queues/q?page_size=2",
      {},
      422,
      { errors: [{ detail: expect.stringContaining("page_size ") }] },
    ],
    ["an unknown id", "GET", "relay:/recordings/nope", {}, 404, { error: "Not Found" }],
    [
      "a wrong token",
      "GET",
      "relay:/recordings",
      { headers: { authorization: "Basic eDp5" } },
      401,
      { error: "Unauthorized" },
    ],
  ])("refuses %s", async (_, method, path, asking, status, body) => {
    const answer = await ask(stillSpace(), method, path, asking);
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject(body);
  });
});

it("names every field of a form that has hundreds of thousands of unknown ones", async () => {
  const text = Array.from({ length: 300_000 }, (_, index) => `Odd${index}=1`).join("&");
  const { status, bytes } = await ask(stillSpace(), "POST", "/Calls", { text });
  expect([status, new TextDecoder().decode(bytes)]).toEqual([422, expect.stringContaining("Odd299999 ")]);
});
