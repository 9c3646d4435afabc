import { afterAll, expect, it } from "vitest";
import { startWire } from "./client.js";

const { send, close } = await startWire();
afterAll(close);

const DATE = new Date("2026-09-01T10:20:30.400Z");

const BODIES: [name: string, operation: string, input: object, contentType: string | undefined, body: string][] = [
  [
    "JSON fields",
    "bodies.json",
    { name: "x", tags: ["a"], nested: { b: 1 }, none: null },
    "application/json",
    '{"name":"x","tags":["a"],"nested":{"b":1},"none":null}',
  ],
  ["no JSON field", "bodies.json", {}, "application/json", "{}"],
  ["optional JSON that needs a field, without any", "optional.json", {}, undefined, ""],
  ["optional JSON that needs a field, with another", "optional.json", { b: "x" }, "application/json", '{"b":"x"}'],
  ["optional JSON that needs a field, left undefined", "optional.json", { a: undefined }, undefined, ""],
  ["optional JSON that needs a field in any case", "optional.either", {}, undefined, ""],
  ["optional JSON that needs some field", "optional.some", {}, undefined, ""],
  ["optional JSON that needs a field in one case", "optional.mayBeEmpty", {}, "application/json", "{}"],
  ["optional JSON whose needed field is only received", "optional.made", {}, "application/json", "{}"],
  ["required JSON without the field that it needs", "optional.required", {}, "application/json", "{}"],
  ["an optional form that needs a field, without any", "optional.form", {}, undefined, ""],
  ["an optional multipart body that needs a field, without any", "optional.multipart", {}, undefined, ""],
  ["a JSON array", "bodies.array", { body: [1, 2] }, "application/json", "[1,2]"],
  ["JSON with a vendor's media type", "bodies.vendor", { a: 1 }, "application/vnd.thing+json", '{"a":1}'],
  [
    "a body with a field named like a parameter",
    "bodies.clash",
    { id: "p", body: { id: 1, name: "n" } },
    "application/json",
    '{"id":1,"name":"n"}',
  ],
  [
    "form: text",
    "bodies.form",
    { Text: "a b&c=+é\n" },
    "application/x-www-form-urlencoded",
    "Text=a%20b%26c%3D%2B%C3%A9%0A",
  ],
  ["form: repeated keys", "bodies.form", { Many: ["a", "b"] }, "application/x-www-form-urlencoded", "Many=a&Many=b"],
  [
    "form: spaces, commas",
    "bodies.form",
    { Words: ["a", "b"], Commas: ["c", "d"] },
    "application/x-www-form-urlencoded",
    "Words=a%20b&Commas=c,d",
  ],
  [
    "form: deepObject, JSON",
    "bodies.form",
    { Deep: { k: "v" }, Json: { j: 1 } },
    "application/x-www-form-urlencoded",
    "Deep%5Bk%5D=v&Json=%7B%22j%22%3A1%7D",
  ],
  [
    "form: an object without a style",
    "bodies.form",
    { Plain: { a: "&" } },
    "application/x-www-form-urlencoded",
    "Plain=%7B%22a%22%3A%22%26%22%7D",
  ],
  [
    "form: boolean, Date, null",
    "bodies.form",
    { Yes: false, At: DATE, Text: null },
    "application/x-www-form-urlencoded",
    "Yes=false&At=2026-09-01T10%3A20%3A30.400Z&Text=",
  ],
  [
    "form: objects with a style",
    "bodies.form",
    { Exploded: { R: 1, G: 2 }, Flat: { R: 3, G: 4 } },
    "application/x-www-form-urlencoded",
    "R=1&G=2&Flat=R,3,G,4",
  ],
  [
    "form: a list of objects",
    "bodies.form",
    { Objects: [{ R: 1 }, { R: 2 }] },
    "application/x-www-form-urlencoded",
    "Objects=%7B%22R%22%3A1%7D&Objects=%7B%22R%22%3A2%7D",
  ],
  [
    "form: an object in a list of positions",
    "bodies.form",
    { Places: [{ R: 1 }, 2] },
    "application/x-www-form-urlencoded",
    "Places=%7B%22R%22%3A1%7D&Places=2",
  ],
  [
    "form: nested lists",
    "bodies.form",
    { Lists: [[1, 2], [3]] },
    "application/x-www-form-urlencoded",
    "Lists=%5B1%2C2%5D&Lists=%5B3%5D",
  ],
  [
    "form: text or an object, a list or null",
    "bodies.form",
    { TextOrObject: "a", Nullable: ["b", "c"] },
    "application/x-www-form-urlencoded",
    "TextOrObject=a&Nullable=b%7Cc",
  ],
  [
    "form: an object or text",
    "bodies.form",
    { TextOrObject: { R: 1 } },
    "application/x-www-form-urlencoded",
    "TextOrObject=%7B%22R%22%3A1%7D",
  ],
  [
    "form: a style beside a content type",
    "bodies.form",
    { Styled: { R: 1 } },
    "application/x-www-form-urlencoded",
    "Styled%5BR%5D=1",
  ],
  ["a body of any type", "ranges.any", { a: 1 }, "application/json", '{"a":1}'],
  ["a body of any text", "ranges.text", { body: "a" }, "text/plain", "a"],
  ["a body of any image", "ranges.bytes", { body: new Uint8Array([97]) }, "application/octet-stream", "a"],
  ["a media type in upper case", "ranges.upper", { a: 1 }, "Application/X-WWW-Form-Urlencoded", "a=1"],
  ["an empty form", "bodies.form", {}, "application/x-www-form-urlencoded", ""],
  [
    "a form that is a map",
    "bodies.formMap",
    { body: { a: "1", b: "2" } },
    "application/x-www-form-urlencoded",
    "a=1&b=2",
  ],
  ["text", "bodies.text", { body: "a\nb" }, "text/plain", "a\nb"],
  ["XML as text", "bodies.xml", { body: "<a/>" }, "application/xml", "<a/>"],
  ["XML of an object, as the caller wrote it", "bodies.xmlObject", { body: "<R/>" }, "application/soap+xml", "<R/>"],
  ["bytes", "bodies.binary", { body: new TextEncoder().encode("bytes") }, "application/octet-stream", "bytes"],
  [
    "an ArrayBuffer",
    "bodies.binary",
    { body: new TextEncoder().encode("bytes").buffer },
    "application/octet-stream",
    "bytes",
  ],
  ["a Blob", "bodies.binary", { body: new Blob(["blob"]) }, "application/octet-stream", "blob"],
  ["text as bytes", "bodies.binary", { body: "text" }, "application/octet-stream", "text"],
];

const SENT = {
  madeOn: DATE,
  madeAt: DATE,
  saidAt: DATE,
  bigOne: 12,
  netSum: "1.50",
  daysOff: [[DATE]],
  byName: { a_b: { passWord: "x" } },
};
const WIRE =
  '{"Made_on":"2026-09-01","Made_at":"2026-09-01T10:20:30.400Z","Said_at":"Tue, 01 Sep 2026 10:20:30 +0000","Big_one":"12","Net_sum":1.5,"Days_off":[["2026-09-01"]],"By_name":{"a_b":{"Pass_word":"x"}}}';

const RENAMED_BODIES: typeof BODIES = [
  ["JSON fields converted to their wire texts", "renamed.fields", SENT, "application/json", WIRE],
  ["a JSON list or null", "renamed.list", { body: [SENT] }, "application/json", `[${WIRE}]`],
  [
    "names in a map that may be text",
    "renamed.mapOrText",
    { eitherOne: { A_b: { fooBar: "x" } } },
    "application/json",
    '{"Either_one":{"A_b":{"Foo_bar":"x"}}}',
  ],
  [
    "names in a map that may be text and is also read",
    "renamed.both",
    { status: 200, body: '{"Either_one":""}', heldIn: { eitherOne: { A_b: { fooBar: "x" } } } },
    "application/json",
    '{"Held_in":{"Either_one":{"A_b":{"Foo_bar":"x"}}}}',
  ],
  [
    "days and names in one map or another",
    "renamed.eitherMap",
    { eitherOne: { A_b: { madeOn: DATE }, c_d: { otherOne: "x" } } },
    "application/json",
    '{"Either_one":{"A_b":{"Made_on":"2026-09-01"},"c_d":{"Other_one":"x"}}}',
  ],
  [
    "a name that another object only receives",
    "renamed.oneSided",
    { status: 200, body: "{}", heldIn: { fooBar: "x" } },
    "application/json",
    '{"Held_in":{"Foo_bar":"x"}}',
  ],
  [
    "names in positions or an object",
    "renamed.placesOrNames",
    { status: 200, body: "{}", heldIn: ["x", { fooBar: "x" }] },
    "application/json",
    '{"Held_in":["x",{"Foo_bar":"x"}]}',
  ],
  [
    "names in a list with a name whose items hold it",
    "renamed.replies",
    { status: 200, body: "[]", heldIn: [{ fooBar: "x", subReplies: [{ fooBar: "y" }] }] },
    "application/json",
    '{"Held_in":[{"Foo_bar":"x","Sub_replies":[{"Foo_bar":"y"}]}]}',
  ],
  [
    "days in a map with a name whose objects hold it",
    "renamed.folders",
    { status: 200, body: "{}", heldIn: { A_b: { subFolders: { C_d: { madeOn: DATE } } } } },
    "application/json",
    '{"Held_in":{"A_b":{"Sub_folders":{"C_d":{"Made_on":"2026-09-01"}}}}}',
  ],
  [
    "names in a field that is text in another body",
    "renamed.eitherField",
    { heldIn: { fooBar: "x" } },
    "application/json",
    '{"Held_in":{"Foo_bar":"x"}}',
  ],
  [
    "names in a field of a form that is text in another",
    "renamed.eitherPart",
    { heldIn: { fooBar: "x" } },
    "application/x-www-form-urlencoded",
    "Held_in=%7B%22Foo_bar%22%3A%22x%22%7D",
  ],
  [
    "text in a field that is an object in another body",
    "renamed.eitherField",
    { heldIn: "x" },
    "application/json",
    '{"Held_in":"x"}',
  ],
  ["an object instead of a list", "renamed.fields", { daysOff: { a: 1 } }, "application/json", '{"Days_off":{"a":1}}'],
  ["text instead of a map", "renamed.mapOrText", { eitherOne: "" }, "application/json", '{"Either_one":""}'],
  ["a day in JSON", "renamed.dayAlone", { body: DATE }, "application/json", '"2026-09-01"'],
  ["a day as text", "renamed.dayText", { body: DATE }, "text/plain", "2026-09-01"],
  [
    "a whole form",
    "renamed.wholeForm",
    { netSum: "p", body: { madeOn: DATE, byName: { a: { lastOn: DATE } } } },
    "application/x-www-form-urlencoded",
    "Made_on=2026-09-01&By_name=%7B%22a%22%3A%7B%22Last_on%22%3A%222026-09-01%22%7D%7D",
  ],
];

it.each([...BODIES, ...RENAMED_BODIES])("%s", async (_, operation, input, contentType, body) => {
  const { sent } = await send(operation, input);
  expect(sent.headers["content-type"]).toBe(contentType);
  expect(sent.body).toBe(body);
});

it("read-only fields are no input", async () => {
  await expect(send("bodies.json", { made: "x" })).rejects.toThrow(/no field "made"/);
});

it("multipart: names inside a part", async () => {
  const { sent } = await send("renamed.form", { metaData: { fooBar: "x" } });
  expect(sent.body).toContain('{"Foo_bar":"x"}');
});

it("multipart: files, bytes, texts and JSON", async () => {
  const { sent } = await send("bodies.multipart", {
    file: new Blob(["file"], { type: "image/png" }),
    bytes: new TextEncoder().encode("bytes").buffer,
    files: [new Blob(["one"]), new TextEncoder().encode("two")],
    note: "a note",
    count: 3,
    meta: { a: 1 },
    xml: new Blob(["<R/>"], { type: "application/xml" }),
  });
  const form = await new Response(sent.body, {
    headers: { "content-type": sent.headers["content-type"] ?? "" },
  }).formData();
  const parts = await Promise.all(
    [...form].map(async ([name, value]) => [name, typeof value === "string" ? value : await value.text()]),
  );
  expect(parts).toEqual([
    ["file", "file"],
    ["bytes", "bytes"],
    ["files", "one"],
    ["files", "two"],
    ["note", "a note"],
    ["count", "3"],
    ["meta", '{"a":1}'],
    ["xml", "<R/>"],
  ]);
  expect((form.get("xml") as File).type).toBe("application/xml");
  expect((form.get("file") as File).type).toBe("image/png");
});

it("multipart: the media types that the document names", async () => {
  const { sent } = await send("bodies.parts", {
    picture: new Uint8Array([1]),
    table: "a,b",
    vendor: { R: 1 },
    either: new Blob(["x"], { type: "image/gif" }),
    plain: "as all text is",
  });
  expect([...sent.body.matchAll(/name="(\w+)".*\r\nContent-Type: (\S+)/g)].map(([, ...part]) => part)).toEqual([
    ["picture", "image/png"],
    ["table", "text/csv"],
    ["vendor", "application/vnd.x+json"],
    ["either", "image/gif"],
  ]);
});
