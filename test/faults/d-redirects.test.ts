import { describe, expect, it } from "vitest";
import { phone, projectId } from "../support/invariants.js";
import { type Place, redirect as to } from "../support/servers.js";
import { check, type Kind, kinds, play, playScene, type Row, type Scene } from "./harness.js";
import { fromMemory, withSecretHeaders } from "./origins.js";

const refused = (status: number) => ({ requests: 1, error: { name: "ApiError", status } });
const reading: readonly Kind[] = ["get", "list", "fetch", "thinGet", "download"];
const writing: readonly Kind[] = ["create", "update", "delete", "patch", "thinPost"];

/** Ways to write a location other than A, given B. */
const elsewhere: readonly [name: string, location: (a: Place, b: Place) => string][] = [
  ["another port", (_, b) => `${b.url}/x`],
  ["no scheme", (_, b) => `//127.0.0.1:${b.port}/x`],
  ["backslashes", (_, b) => `\\\\127.0.0.1:${b.port}\\x`],
  ["a slash and a backslash", (_, b) => `/\\127.0.0.1:${b.port}/x`],
  ["another name for the host", (a) => a.url.replace("127.0.0.1", "localhost")],
  ["a number as the host", (_, b) => `http://2130706433:${b.port}/`],
  ["capital letters", (_, b) => b.url.toUpperCase()],
  ["userinfo", (a) => a.url.replace("//", "//user:pass@")],
  ["A as the user of B", (a, b) => `http://${a.url.slice(7)}@127.0.0.1:${b.port}/`],
  ["blanks around the URL", (_, b) => `  ${b.url}/x  `],
  ["https", (a) => a.url.replace("http", "https")],
  ["data:", () => "data:application/json,{}"],
  ["file:", () => "file:///etc/passwd"],
  ["javascript:", () => "javascript:alert(1)"],
  ["blob:", (a) => `blob:${a.url}/1`],
  ["a text that is not a URL", () => "http://[::"],
  ["a metadata address", () => "http://169.254.169.254/latest"],
];

const redirects: readonly Row[] = [
  ...elsewhere.flatMap(([name, location]) =>
    ([301, 302, 303, 307, 308] as const).map((status): Row => {
      const a: Scene["a"] = (a, b) => [to(location(a, b), status)];
      return [`D2 ${status} of a POST, ${name}`, { call: "create", a, options: withSecretHeaders }, refused(status)];
    }),
  ),
  ...elsewhere.flatMap(([name, location]) =>
    reading.map((call): Row => {
      const a: Scene["a"] = (a, b) => [to(location(a, b))];
      const want = { fetch: { value: { status: 302 } }, thinGet: { value: { error: "HTTP 302" } } }[call as string];
      return [
        `D2 302, ${call}, ${name}`,
        { call, a, options: withSecretHeaders },
        { requests: 1, ...(want ?? { error: {} }) },
      ];
    }),
  ),
  ...writing.map((call): Row => {
    const want = call === "thinPost" ? { requests: 1, value: { error: "HTTP 307" } } : refused(307);
    return [
      `D3 307 inside the origin, ${call}`,
      { call, a: [to("/again", 307), 200], options: withSecretHeaders },
      want,
    ];
  }),
  ...reading.flatMap((call): Row[] => [
    [`D3 three hops, ${call}`, { call, a: [to("/1"), to("2", 301), to("?3", 307), 200] }, { requests: 4 }],
    [
      `D4 a loop, ${call}`,
      { call, a: [to("/1")] },
      call === "fetch" || call === "thinGet" ? { requests: 4 } : { requests: 4, error: {} },
    ],
  ]),
  [
    "D3 inside the origin, then to another",
    { call: "get", a: (_, b) => [to("/1"), to(`${b.url}/2`)] },
    { requests: 2, error: { status: 302 } },
  ],
  [
    "D3 hops are counted per attempt",
    { call: "get", a: [to("/1"), 503, to("/1"), to("/2"), to("/3"), 200] },
    { requests: 6 },
  ],
  [
    "D3 a Location with a query, with credentials and headers",
    { call: "get", a: [to("/api?x=1"), 200], options: withSecretHeaders },
    { requests: 2 },
  ],
];

describe("D. redirects", () => {
  play(redirects);

  it.each([
    "http://a.test/x",
    "//b.test/x",
    "https://a.test:8443/x",
    "https://a.test.evil.test/",
  ])("D5 no redirect from https to %s", async (location) => {
    const seen: string[] = [];
    const found = () => new Response(null, { status: 302, headers: { location } });
    const path = `https://a.test/api/laml/2010-04-01/Accounts/${projectId}/Recordings/RE1.json`;
    check(await playScene({ call: "get", options: fromMemory({ [path]: found }, seen) }), {
      requests: 0,
      error: { status: 302 },
    });
    expect(seen).toEqual([path]);
  });

  it("D2 another origin learns nothing about the caller", async () => {
    const end = await playScene({
      call: kinds.create,
      a: (_, b) => [to(`${b.url}/?to=${phone.slice(1)}`, 307)],
      options: withSecretHeaders,
    });
    check(end, refused(307));
  });
});
