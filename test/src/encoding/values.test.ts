import { describe, expect, it } from "vitest";
import { compat } from "../../../generated/compat/client.js";
import {
  asDate,
  asDeepObject,
  asExploded,
  asFields,
  asJson,
  asRfc2822,
  callOperation,
  commaDelimited,
  type Operation,
  pipeDelimited,
  spaceDelimited,
} from "../../../src/runtime.js";
import { failure } from "../../support/invariants.js";
import { playCall } from "../harness.js";
import { formOf, formOperation, type Pair } from "./operation.js";

/** What twilio-node (qs, arrays repeated) sends for the same values. */
const values: [id: string, value: unknown, wire: Pair[]][] = [
  ["a space", "a b", [["V", "a b"]]],
  ["F6 a plus", "+15551234567", [["V", "+15551234567"]]],
  ["F6 & = % #", "a&b=c%20#d", [["V", "a&b=c%20#d"]]],
  ["F6 emoji", "\u{1f600} \u00fc", [["V", "\u{1f600} \u00fc"]]],
  ["F6 newlines", "a\r\nb\nc", [["V", "a\r\nb\nc"]]],
  ["F6 NUL", "a\0b", [["V", "a\0b"]]],
  ["quotes", "\"'`", [["V", "\"'`"]]],
  ["brackets", "a[b]=c", [["V", "a[b]=c"]]],
  ["F4 true", true, [["V", "true"]]],
  ["F4 false", false, [["V", "false"]]],
  ["F4 0", 0, [["V", "0"]]],
  ["F4 a fraction", -0.5, [["V", "-0.5"]]],
  ["F4 an empty text", "", [["V", ""]]],
  ["F4 a bigint", 2n ** 70n, [["V", "1180591620717411303424"]]],
  ["F2 undefined", undefined, []],
  ["F3 null", null, [["V", ""]]],
  [
    "F1 an array",
    ["x", "y,z"],
    [
      ["V", "x"],
      ["V", "y,z"],
    ],
  ],
  ["F1 an array of one", ["x"], [["V", "x"]]],
  ["F1 an empty array", [], []],
  [
    "an array with gaps",
    ["x", undefined, null],
    [
      ["V", "x"],
      ["V", ""],
    ],
  ],
  ["F7 a lone surrogate", "a\ud800b", [["V", "a\ufffdb"]]],
  ["a Date", new Date("2026-09-01T10:00:00Z"), [["V", "2026-09-01T10:00:00.000Z"]]],
];

const refused: [id: string, value: unknown][] = [
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["an object", { a: 1 }],
  ["a Map", new Map()],
  ["an invalid Date", new Date("x")],
  ["a function", () => 1],
  ["a symbol", Symbol("s")],
  ["an array in an array", [["x"]]],
  ["an object in an array", [{ a: 1 }]],
  ["NaN in an array", [Number.NaN]],
];

describe("values of forms", () => {
  const own = formOperation({ v: ["body", "V"] });

  it.each(values)("%s", async (_id, value, wire) => {
    const end = await playCall({}, (client) => callOperation(client, own, { v: value }));
    expect(end.error).toBeUndefined();
    expect(end.requests.map(formOf)).toEqual([wire]);
    expect(end.requests[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });

  it.each(values)("the thin client: %s", async (_id, value, wire) => {
    const path = { AccountSid: "P", CallSid: "CA1" };
    const end = await playCall({}, (client) =>
      compat(client).POST("/Accounts/{AccountSid}/Calls/{CallSid}/Recordings", {
        params: { path },
        body: { V: value } as object,
      }),
    );
    expect(end.requests.map(formOf)).toEqual([wire]);
    expect(end.requests[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });

  it.each(refused)("F4 %s is refused before any I/O", async (_id, value) => {
    const end = await playCall({}, (client) => callOperation(client, own, { v: value }));
    expect(failure(end.error)).toMatchObject({ attempts: 0, delivered: "no", message: expect.stringContaining("V") });
    expect(end.requests.length).toBe(0);
  });

  const encodings: [id: string, field: Operation["input"][string], value: unknown, wire: Pair[]][] = [
    ["date", ["body", "V", asDate], new Date("2026-09-01T23:59:59Z"), [["V", "2026-09-01"]]],
    ["rfc2822", ["body", "V", asRfc2822], new Date("2026-09-01T10:00:00Z"), [["V", "Tue, 01 Sep 2026 10:00:00 +0000"]]],
    ["rfc2822, text unchanged", ["body", "V", asRfc2822], "yesterday", [["V", "yesterday"]]],
    ["spaceDelimited", ["body", "V", spaceDelimited], ["a", "b c"], [["V", "a b c"]]],
    ["spaceDelimited, text unchanged", ["body", "V", spaceDelimited], "a b", [["V", "a b"]]],
    ["spaceDelimited, empty", ["body", "V", spaceDelimited], [], []],
    ["commaDelimited", ["body", "V", commaDelimited], ["a", "b"], [["V", "a,b"]]],
    ["pipeDelimited", ["body", "V", pipeDelimited], ["a", "b"], [["V", "a|b"]]],
    [
      "two encodings",
      ["body", "V", { ...commaDelimited, ...asDate }],
      [new Date(0), new Date(86_400_000)],
      [["V", "1970-01-01,1970-01-02"]],
    ],
    [
      "deepObject",
      ["body", "V", asDeepObject],
      { a: 1, b: undefined, c: { d: ["x", "y"] } },
      [
        ["V[a]", "1"],
        ["V[c][d][0]", "x"],
        ["V[c][d][1]", "y"],
      ],
    ],
    [
      "deepObject, a list of objects",
      ["body", "V", asDeepObject],
      [{ a: 1, b: ["x"] }, { a: 2 }],
      [
        ["V[0][a]", "1"],
        ["V[0][b][0]", "x"],
        ["V[1][a]", "2"],
      ],
    ],
    ["deepObject, text unchanged", ["body", "V", asDeepObject], "x", [["V", "x"]]],
    [
      "deepObject, renamed fields",
      ["body", "V", asDeepObject, ["array", { made_on: "madeOn day", in_it: ["inIt array", { a_b: "aB string" }] }]],
      [{ madeOn: new Date(0), inIt: [{ aB: "x" }] }],
      [
        ["V[0][made_on]", "1970-01-01"],
        ["V[0][in_it][0][a_b]", "x"],
      ],
    ],
    [
      "exploded",
      ["body", "V", asExploded],
      { a: 1, b: null },
      [
        ["a", "1"],
        ["b", ""],
      ],
    ],
    ["json", ["body", "V", asJson], { a: [1, null] }, [["V", '{"a":[1,null]}']]],
    [
      "json, renamed fields",
      ["body", "V", asJson, { friendly_name: "friendlyName string" }],
      { friendlyName: "x" },
      [["V", '{"friendly_name":"x"}']],
    ],
    [
      "json, dates and numbers in their wire formats",
      [
        "body",
        "V",
        asJson,
        {
          d: "day",
          at: "date",
          r: "rfc2822",
          n: "numeric",
          m: "decimal",
          l: ["array", ["array", "day"]],
          o: ["object", [{}, "day"]],
        },
      ],
      {
        d: new Date(0),
        at: new Date(0),
        r: new Date(0),
        n: 1e21,
        m: "1.50",
        l: [[new Date(0)], null],
        o: { x: new Date(0) },
      },
      [
        [
          "V",
          '{"d":"1970-01-01","at":"1970-01-01T00:00:00.000Z","r":"Thu, 01 Jan 1970 00:00:00 +0000","n":"1000000000000000000000","m":1.5,"l":[["1970-01-01"],null],"o":{"x":"1970-01-01"}}',
        ],
      ],
    ],
    [
      "json, texts that are not converted",
      ["body", "V", asJson, { d: "day", n: "numeric", m: "decimal", e: "decimal" }],
      { d: "yesterday", n: "1", m: "much", e: "" },
      [["V", '{"d":"yesterday","n":"1","m":"much","e":""}']],
    ],
    [
      "json, an object or a list of objects",
      ["body", "V", asJson, ["any", { a_b: "aB string" }]],
      [{ aB: "x" }, "y"],
      [["V", '[{"a_b":"x"},"y"]']],
    ],
    ["F8 dotted names", ["body", "Parameter1.Name"], "x", [["Parameter1.Name", "x"]]],
    ["a name with special characters", ["body", "a&b=c[ü]"], "x", [["a&b=c[ü]", "x"]]],
    [
      "a whole body",
      ["body", "", asFields, { A: "string", B: ["array", "string"], C_d: ["cD object", { e_f: "eF day" }] }],
      { A: "x", B: ["y", "z"], cD: { eF: new Date(0) } },
      [
        ["A", "x"],
        ["B", "y"],
        ["B", "z"],
        ["C_d", '{"e_f":"1970-01-01"}'],
      ],
    ],
  ];
  it.each(encodings)("encoded: %s", async (_id, field, value, wire) => {
    const end = await playCall({}, (client) => callOperation(client, formOperation({ v: field }), { v: value }));
    expect(end.error).toBeUndefined();
    expect(end.requests.map(formOf)).toEqual([wire]);
  });
});
