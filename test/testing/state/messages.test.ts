/** What the space remembers about messages and faxes. */
import { describe, expect, it } from "vitest";
import { ask, stillSpace } from "../ask.js";
import { create, FAX, MESSAGE } from "./sent.js";

describe("messages", () => {
  it.each([
    ["a short text", "hi", 1],
    ["160 letters", "x".repeat(160), 1],
    ["161 letters", "x".repeat(161), 2],
    ["306 letters", "x".repeat(306), 2],
    ["307 letters", "x".repeat(307), 3],
    ["80 characters that GSM 03.38 writes with an escape", "€".repeat(80), 1],
    ["81 of them", "{".repeat(81), 2],
    ["160 letters with an accent that GSM 03.38 has", "é".repeat(160), 1],
    ["71 letters with one that it has not", "á".repeat(71), 2],
    ["71 letters, one of them a back quote", `\`${"x".repeat(70)}`, 2],
    ["36 emoji", "😀".repeat(36), 2],
    ["70 letters of another alphabet", "ж".repeat(70), 1],
    ["135 letters of another alphabet", "ж".repeat(135), 3],
  ])("have their segments counted: %s", async (_, Body, segments) => {
    const { json } = await ask(stillSpace(), "POST", "/Messages", { form: { ...MESSAGE, Body } });
    expect(json.num_segments).toBe(segments);
  });

  it("keep the media that they were sent with, until it is deleted", async () => {
    const space = stillSpace();
    const form = "To=%2B12025550111&From=%2B12025550100&MediaUrl=https://a.example/1&MediaUrl=https://a.example/2";
    const { sid } = (await ask(space, "POST", "/Messages", { form })).json;
    const media = async () => Object((await ask(space, "GET", `/Messages/${sid}/Media`)).json).media_list;
    const [medium, ...others] = await media();
    expect([medium.parent_sid, others.length]).toEqual([sid, 1]);
    expect((await ask(space, "DELETE", String(medium.uri))).status).toBe(204);
    expect(await media()).toEqual(others);
  });

  it("cost the same once they are redacted", async () => {
    const space = stillSpace();
    const sid = await create(space, "/Messages", { ...MESSAGE, Body: "x".repeat(400) });
    space.advance(5000);
    const { json } = await ask(space, "POST", `/Messages/${sid}`, { form: { Body: "" } });
    expect(json).toMatchObject({ body: "", num_segments: 3, price: 0.012 });
  });

  it("are redacted by an empty body, and deleted", async () => {
    const space = stillSpace();
    const sid = await create(space, "/Messages", MESSAGE);
    expect((await ask(space, "POST", `/Messages/${sid}`, { form: { Body: "" } })).json.body).toBe("");
    expect((await ask(space, "DELETE", `/Messages/${sid}`)).status).toBe(204);
    expect((await ask(space, "GET", `/Messages/${sid}`)).status).toBe(404);
  });
});

it.each([
  ["before it is delivered", 1999, 200, "canceled"],
  ["once it is delivered", 2000, 422, "delivered"],
])("a fax that is canceled %s", async (_, afterMs, answer, status) => {
  const space = stillSpace();
  const sid = await create(space, "/Faxes", FAX);
  space.advance(afterMs);
  expect((await ask(space, "POST", `/Faxes/${sid}`, { form: { Status: "canceled" } })).status).toBe(answer);
  expect((await ask(space, "GET", `/Faxes/${sid}`)).json.status).toBe(status);
});

it.each([
  ["has its document, dated like the fax itself", {}, 1],
  ["that is not to be stored has no document", { StoreMedia: "false" }, 0],
])("a fax %s", async (_, more, count) => {
  const space = stillSpace();
  const { sid, date_created } = (await ask(space, "POST", "/Faxes", { form: { ...FAX, ...more } })).json;
  const { media } = (await ask(space, "GET", `/Faxes/${sid}/Media`)).json;
  expect(media).toEqual(Array.from({ length: count }, () => expect.objectContaining({ date_created })));
});

it("a fax has its document until that is deleted", async () => {
  const space = stillSpace();
  const { sid, media_sid } = (await ask(space, "POST", "/Faxes", { form: FAX })).json;
  const media = async () => (await ask(space, "GET", `/Faxes/${sid}/Media`)).json.fax_media;
  expect(await media()).toMatchObject([{ sid: media_sid, fax_sid: sid, url: FAX.MediaUrl }]);
  expect((await ask(space, "GET", `/Faxes/${sid}/Media/${media_sid}`)).json).toMatchObject({ fax_sid: sid });
  expect((await ask(space, "DELETE", `/Faxes/${sid}/Media/${media_sid}`)).status).toBe(204);
  expect(await media()).toEqual([]);
  const { json } = await ask(space, "GET", `/Faxes/${sid}/Media/${media_sid}`);
  expect(json).toMatchObject({ status: 404, message: `The medium ${media_sid} was not found` });
});

it("a fax that was not sent here has come in, whole and without a failure", async () => {
  const { json } = await ask(stillSpace(), "GET", "/Faxes/any");
  const received = { sid: "any", direction: "inbound", status: "received", num_pages: "1", error_code: null };
  expect(json).toMatchObject({ ...received, error_message: null });
});
