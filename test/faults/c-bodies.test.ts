import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { recordings } from "../../generated/compat/index.js";
import { answer, type Step } from "../support/servers.js";
import { check, type Perform, play, playScene, type Row } from "./harness.js";

const json = JSON.stringify(answer);
const type = (contentType: string, body: string | Uint8Array = json): Step => ({
  headers: { "content-type": contentType },
  body,
});
const parseError = { name: "ResponseParseError", status: 200, contentType: "application/json" };
const fine = { requests: 1, value: { data: { sid: "RE1" } } };

const bodies: readonly Row[] = [
  ["C13 a BOM", { call: "get", a: [{ body: `\ufeff${json}` }] }, fine],
  ["C13 a BOM, thin", { call: "thinGet", a: [{ body: `\ufeff${json}` }] }, fine],
  [
    "C13 UTF-16",
    { call: "create", a: [{ body: Buffer.from(`\ufeff${json}`, "utf16le") }] },
    { requests: 1, error: { name: "ResponseParseError" } },
  ],
  [
    "C15 invalid UTF-8",
    { call: "get", a: [{ body: Buffer.from('{"sid":"RE1","call_sid":"\xff\xc3"}', "latin1") }] },
    { requests: 1, value: { data: { callSid: "\ufffd\ufffd" } } },
  ],
  [
    "C17 numbers as JSON.parse reads them",
    { call: "get", a: [{ body: '{"sid":"RE1","x":9007199254740993,"y":1e999,"price":"0.0050"}' }] },
    { requests: 1, value: { data: { x: 9007199254740992, y: Number.POSITIVE_INFINITY, price: "0.0050" } } },
  ],
  [
    "C17 money sent as a number, and numbers sent as text",
    { call: "get", a: [{ body: '{"sid":"RE1","price":1e-7,"duration":"12","channels":"2"}' }] },
    { requests: 1, value: { data: { price: "0.0000001", duration: 12, channels: 2 } } },
  ],
  ["C18 a key that occurs twice", { call: "get", a: [{ body: '{"sid":"RE0","sid":"RE1"}' }] }, fine],
  [
    "C21 a body larger than the limit",
    { call: "get", a: [{ body: `{"sid":"${"x".repeat(9_999)}"}` }], options: { maxBodyBytes: 5_000 } },
    {
      requests: 1,
      error: { name: "ResponseParseError", message: expect.stringMatching(/maxBodyBytes.*5000/), delivered: "yes" },
    },
  ],
  [
    "C21 a body as large as the limit",
    { call: "get", a: [{ body: json }], options: { maxBodyBytes: json.length } },
    fine,
  ],
  [
    "C21 a body one byte larger than the limit",
    { call: "get", a: [{ body: json }], options: { maxBodyBytes: json.length - 1 } },
    { requests: 1, error: parseError },
  ],
  [
    "C21 an endless body",
    { call: "list", a: [endless(200)], options: { maxBodyBytes: 100_000 } },
    { requests: 1, error: parseError },
  ],
  ["C21 an endless error body", { call: "create", a: [endless(400)] }, { requests: 1, error: { status: 400 } }],
  [
    "C21 an endless body, fetch",
    { call: "fetch", a: [endless(200)], options: { maxBodyBytes: 100_000 } },
    { requests: 1, error: { message: expect.stringMatching(/maxBodyBytes/) } },
  ],
  ...(
    [
      ["gzip", gzipSync],
      ["deflate", deflateSync],
      ["br", brotliCompressSync],
    ] as const
  ).flatMap(([encoding, compress]): Row[] => [
    [
      `C22 a body in ${encoding}`,
      { call: "get", a: [{ headers: { "content-encoding": encoding }, body: compress(json) }] },
      fine,
    ],
    [
      `C22 a bomb in ${encoding}`,
      {
        call: "get",
        a: [{ headers: { "content-encoding": encoding }, body: compress(Buffer.alloc(20_000_000, " ")) }],
      },
      { requests: 1, error: { message: expect.stringMatching(/maxBodyBytes/) } },
    ],
    [
      `C22 an error with a bomb in ${encoding}`,
      {
        call: "create",
        a: [{ status: 500, headers: { "content-encoding": encoding }, body: compress(Buffer.alloc(20_000_000, " ")) }],
      },
      { requests: 1, error: { status: 500 } },
    ],
    [
      `C23 a body that is not ${encoding} as stated, GET`,
      { call: "get", a: [{ headers: { "content-encoding": encoding } }] },
      { requests: 3, error: { name: "ConnectionError" } },
    ],
    [
      `C23 a body that is not ${encoding} as stated, POST`,
      { call: "create", a: [{ headers: { "content-encoding": encoding } }] },
      { requests: 1, error: { name: "ConnectionError", delivered: "yes" } },
    ],
    [
      `C23 a truncated body in ${encoding}`,
      { call: "create", a: [{ headers: { "content-encoding": encoding }, body: compress(json).subarray(0, 20) }] },
      { requests: 1, error: { delivered: "yes" } },
    ],
  ]),
  [
    "C23 an unknown encoding",
    { call: "create", a: [{ headers: { "content-encoding": "zip64" }, body: "\0\x01" }] },
    { requests: 1, error: { name: "ResponseParseError" } },
  ],
  [
    "C23 six encodings",
    { call: "create", a: [{ headers: { "content-encoding": "gzip, gzip, gzip, gzip, gzip, gzip" } }] },
    { requests: 1, error: { name: expect.stringMatching(/^(?:ConnectionError|ResponseParseError)$/) } },
  ],
  ...[
    "text/plain",
    "application/problem+json",
    "application/json;charset=UTF-8",
    "application/octet-stream",
    "text/html",
    "nonsense",
    "",
  ].map(
    (contentType): Row => [
      `C25 JSON with the Content-Type ${JSON.stringify(contentType)}`,
      { call: "get", a: [type(contentType)] },
      fine,
    ],
  ),
  [
    "C25 the JSON of an error as text/plain",
    {
      call: "create",
      a: [{ status: 422, headers: { "content-type": "text/plain" }, json: { code: 1, message: "m" } }],
    },
    { requests: 1, error: { code: "1" } },
  ],
  [
    "C27 a missing date",
    { call: "get", a: [{ json: { sid: "RE1" } }] },
    { requests: 1, value: { data: expect.not.objectContaining({ dateCreated: expect.anything() }) } },
  ],
  [
    "C30 unknown fields keep their names",
    { call: "get", a: [{ json: { sid: "RE1", new_field: { inner_name: 1 }, NewOne: [1] } }] },
    { requests: 1, value: { data: { new_field: { inner_name: 1 }, NewOne: [1] } } },
  ],
];

function endless(status: number): Step {
  return (_, response) => {
    response.writeHead(status, { "content-type": "application/json" });
    const more = () => {
      while (!response.destroyed && response.write(" ".repeat(65_536)));
      if (!response.destroyed) response.once("drain", more);
    };
    more();
  };
}

describe("C. bodies", () => {
  play(bodies);

  it("C15 the raw bytes are in withResponse()", async () => {
    const body = Buffer.from('{"sid":"RE1","call_sid":"\xff"}', "latin1");
    const call: Perform = async (client) => {
      const { response } = await recordings.get(client, { sid: "RE1" }).withResponse();
      return { bytes: Buffer.from(await response.arrayBuffer()) };
    };
    check(await playScene({ call, a: [{ body }] }), { requests: 1, value: { bytes: body } });
  });

  it("C21 the default limit is 16 MiB", async () => {
    const body = `{"sid":"RE1","x":"${"x".repeat(16 * 2 ** 20)}"}`;
    check(await playScene({ call: "get", a: [{ body }], budgetMs: 10_000 }), {
      requests: 1,
      error: { message: expect.stringMatching(/16777216/) },
    });
  });
});
