import { afterAll, expect, it } from "vitest";
import { startWire } from "./client.js";

const { send, close } = await startWire();
afterAll(close);

const DATE = new Date("2026-09-01T10:20:30.400Z");

/** The object of RFC 6570's examples. */
const KEYS = { semi: ";", dot: ".", comma: "," };

const URLS: [name: string, operation: string, input: object, path: string][] = [
  [
    "path: segments, lists, parts",
    "segments.get",
    { id: "a/b?c d", list: [1, 2], part: true },
    "/v1/paths/a%2Fb%3Fc%20d/1,2/x-true.json",
  ],
  [
    "path: labels",
    "segments.label",
    { text: "a.b", list: [1, 2], dots: ["x/y", "z"] },
    "/v1/labels/.a.b/.1,2/.x%2Fy.z",
  ],
  [
    "path: a matrix",
    "segments.matrix",
    { text: "a;b", "the list": [1, 2], each: [DATE, "2026-09-02"] },
    "/v1/matrix;text=a%3Bb/;the%20list=1,2;each=2026-09-01;each=2026-09-02",
  ],
  [
    "path: objects",
    "segments.objects",
    { simple: KEYS, simpleEach: KEYS, label: KEYS, labelEach: KEYS, matrix: KEYS, matrixEach: KEYS },
    "/v1/objects/semi,%3B,dot,.,comma,%2C/semi=%3B,dot=.,comma=%2C/.semi,%3B,dot,.,comma,%2C/.semi=%3B.dot=..comma=%2C;matrix=semi,%3B,dot,.,comma,%2C;semi=%3B;dot=.;comma=%2C",
  ],
  ["path: text, a list or an object: text", "segments.either", { one: "a", each: "b" }, "/v1/either/a/.b"],
  [
    "path: text, a list or an object: a list",
    "segments.either",
    { one: ["a", "b"], each: ["c", "d"] },
    "/v1/either/a,b/.c.d",
  ],
  [
    "path: text, a list or an object: an object",
    "segments.either",
    { one: { R: 1, G: 2 }, each: { R: 3, G: 4 } },
    "/v1/either/R,1,G,2/.R=3.G=4",
  ],
  [
    "path: names and days inside an object",
    "renamed.paths",
    { oneOf: { madeOn: DATE, lastOn: DATE }, eachOf: { madeOn: DATE } },
    "/v1/paths/Made_on,2026-09-01,Last_on,2026-09-01/Made_on=2026-09-01",
  ],
  ["query: text", "queries.get", { plain: "a b&c=d+é" }, "/v1/queries?plain=a%20b%26c%3Dd%2B%C3%A9"],
  ["query: hostile name", "queries.get", { "a&b=c#": "x" }, "/v1/queries?a%26b%3Dc%23=x"],
  ["query: a name every object has", "queries.get", JSON.parse('{"__proto__":"x"}'), "/v1/queries?__proto__=x"],
  ["query: date-time", "queries.get", { "At<": DATE }, "/v1/queries?At%3C=2026-09-01T10%3A20%3A30.400Z"],
  ["query: date", "queries.get", { day: DATE }, "/v1/queries?day=2026-09-01"],
  ["query: exploded list", "queries.get", { many: ["a", "b c"] }, "/v1/queries?many=a&many=b%20c"],
  ["query: empty list", "queries.get", { many: [] }, "/v1/queries"],
  ["query: comma list", "queries.get", { commas: ["a,b", "c"] }, "/v1/queries?commas=a%2Cb,c"],
  ["query: space list", "queries.get", { spaces: ["a", "b"] }, "/v1/queries?spaces=a%20b"],
  ["query: pipe list", "queries.get", { pipes: [1, 2] }, "/v1/queries?pipes=1%7C2"],
  ["query: deepObject", "queries.get", { deep: { a: 1, b: "x y" } }, "/v1/queries?deep%5Ba%5D=1&deep%5Bb%5D=x%20y"],
  [
    "query: a list in deepObject",
    "queries.get",
    { deep: { a: ["x", "y"], b: { c: [{ d: 1 }] } } },
    "/v1/queries?deep%5Ba%5D%5B0%5D=x&deep%5Ba%5D%5B1%5D=y&deep%5Bb%5D%5Bc%5D%5B0%5D%5Bd%5D=1",
  ],
  [
    "query: deepObject of a list",
    "queries.get",
    { numbered: [{ R: 1 }, { G: 2 }] },
    "/v1/queries?numbered%5B0%5D%5BR%5D=1&numbered%5B1%5D%5BG%5D=2",
  ],
  ["query: days in deepObject", "queries.get", { days: [DATE] }, "/v1/queries?days%5B0%5D=2026-09-01"],
  ["query: exploded object", "queries.get", { open: { x: 1, y: "&" } }, "/v1/queries?x=1&y=%26"],
  ["query: JSON", "queries.get", { json: { a: [1] } }, "/v1/queries?json=%7B%22a%22%3A%5B1%5D%7D"],
  ["query: an object, not exploded", "styles.get", { flat: { R: 1, G: 2 } }, "/v1/styles?flat=R,1,G,2"],
  [
    "query: an object, separated by spaces",
    "styles.get",
    { flatSpaces: { R: 1, G: 2 } },
    "/v1/styles?flatSpaces=R%201%20G%202",
  ],
  [
    "query: delimited styles, exploded",
    "styles.get",
    { explodedSpaces: ["a", "b"], explodedPipes: ["c", "d"] },
    "/v1/styles?explodedSpaces=a&explodedSpaces=b&explodedPipes=c&explodedPipes=d",
  ],
  ["query: an object behind allOf", "styles.get", { behindAllOf: { R: 1, G: 2 } }, "/v1/styles?R=1&G=2"],
  ["query: a list behind references", "styles.get", { behindRefs: ["a", "b"] }, "/v1/styles?behindRefs=a,b"],
  [
    "query: a list or another type",
    "styles.get",
    { orText: ["a", "b"], orNull: ["c", "d"] },
    "/v1/styles?orText=a,b&orNull=c,d",
  ],
  ["query: text content", "styles.get", { text: "a" }, "/v1/styles?text=a"],
  ["a path's own server", "servers.path", {}, "/v3/servers"],
  [
    "query: names inside deepObject",
    "renamed.query",
    { deepOne: { fooBar: "x" } },
    "/v1/queries?Deep_one%5BFoo_bar%5D=x",
  ],
  ["query: names inside one value", "renamed.query", { flatOne: { fooBar: "x" } }, "/v1/queries?Flat_one=Foo_bar,x"],
  [
    "query: names inside an exploded object",
    "renamed.query",
    { explodedOne: { fooBar: "x" } },
    "/v1/queries?Foo_bar=x",
  ],
  ["query: a day behind a reference", "renamed.days", { dayOne: DATE }, "/v1/queries/days?Day_one=2026-09-01"],
  ["query: days", "renamed.days", { dayList: [DATE] }, "/v1/queries/days?Day_list=2026-09-01"],
  ["query: a day or null", "renamed.days", { dayNone: DATE }, "/v1/queries/days?Day_none=2026-09-01"],
  ["query: a map of days", "renamed.days", { dayMap: { a_b: DATE } }, "/v1/queries/days?Day_map%5Ba_b%5D=2026-09-01"],
  [
    "query: days inside deepObject",
    "renamed.days",
    { dayDeep: [{ madeOn: DATE, byName: { x: { lastOn: DATE } } }] },
    "/v1/queries/days?Day_deep%5B0%5D%5BMade_on%5D=2026-09-01&Day_deep%5B0%5D%5BBy_name%5D%5Bx%5D%5BLast_on%5D=2026-09-01",
  ],
  ["a parameter with another's name", "places.get", { id: "a", query_id: "b" }, "/v1/clashes/a?id=b"],
  ["a query beside the one in the path", "places.fixed", { b: "2" }, "/v1/fixed?a=1&b=2"],
  ["a fragment that distinguishes operations", "places.fragment", { b: "2" }, "/v1/fragment?b=2"],
  ["an API key in the query", "secured.query", { api_key: "K&" }, "/v1/secured/keys?api_key=K%26"],
  ["query: no body besides", "bodies.ofGet", { q: "x" }, "/v1/searches?q=x"],
  ["query: reserved characters", "styles.get", { reserved: "a/b?c" }, "/v1/styles?reserved=a%2Fb%3Fc"],
  ["query: undefined", "queries.get", { plain: undefined, many: ["x"] }, "/v1/queries?many=x"],
];

it.each(URLS)("%s", async (_, operation, input, path) => {
  const { sent } = await send(operation, input);
  expect(sent.url).toBe(path);
  expect(sent.method).toBe("GET");
});

it("an operation's server before its path's", async () => {
  expect((await send("servers.operation")).sent.url).toBe("/v2/servers");
});

it("headers and cookies", async () => {
  const { sent } = await send("headers.get", { "X-Text": "t", "X-List": [1, 2], session: "a b;c", "odd;name": "x" });
  expect(sent.headers).toMatchObject({ "x-text": "t", "x-list": "1,2", cookie: "session=a%20b%3Bc; odd%3Bname=x" });
});

it("objects in headers and cookies", async () => {
  const { sent } = await send("headers.get", {
    "X-Keys": KEYS,
    "X-Each": KEYS,
    keys: KEYS,
    each: { a: "b c", d: ";" },
  });
  expect(sent.headers).toMatchObject({
    "x-keys": "semi,;,dot,.,comma,,",
    "x-each": "semi=;,dot=.,comma=,",
    cookie: "keys=semi%2C%3B%2Cdot%2C.%2Ccomma%2C%2C; a=b%20c; d=%3B",
  });
});

it("text where a cookie may be an object", async () => {
  expect((await send("headers.get", { each: "a" })).sent.headers.cookie).toBe("each=a");
});

const REFUSED: [name: string, operation: string, input: object][] = [
  ["an empty object in a path", "segments.either", { one: {}, each: "a" }],
  ["a list in an object in a path", "segments.either", { one: { a: ["b"] }, each: "a" }],
  ["an object in an object in a path", "segments.either", { one: "a", each: { a: {} } }],
  ["a list in an object in a header", "headers.get", { "X-Keys": { a: [1] } }],
  ["an object in an object in a cookie", "headers.get", { each: { a: {} } }],
];

it.each(REFUSED)("refused: %s", async (_, operation, input) => {
  await expect(send(operation, input)).rejects.toThrow(/must be text|is missing/);
});

const BASIC = `Basic ${Buffer.from("P:T").toString("base64")}`;
const SECURITY: [operation: string, headers: Record<string, string | undefined>, input?: object][] = [
  ["secured.basic", { authorization: BASIC }],
  ["secured.bearer", { authorization: "Bearer T" }],
  ["secured.key", { "x-api-key": "T", authorization: undefined }],
  ["secured.either", { authorization: "Bearer T", "x-api-key": undefined }],
  ["secured.nothing", { authorization: undefined, "x-api-key": undefined }],
  ["secured.rather", { authorization: BASIC }],
  ["secured.query", { authorization: undefined }, { api_key: "K" }],
  ["secured.declared", { authorization: undefined }, { api_key: "K" }],
  ["secured.anyCase", { authorization: BASIC, "x-api-key": "K" }, { "x-api-key": "K" }],
  ["secured.cookie", { authorization: undefined, cookie: "sid=K" }, { sid: "K" }],
  ["secured.several", { authorization: BASIC, "x-api-key": "H" }, { "X-Api-Key": "H", api_key: "K" }],
];

it.each(SECURITY)("%s", async (operation, headers, input) => {
  const { sent } = await send(operation, input);
  for (const [name, value] of Object.entries(headers)) expect(sent.headers[name]).toBe(value);
});
