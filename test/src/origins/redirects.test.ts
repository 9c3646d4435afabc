/** Where redirects may lead. */
import { describe, expect, it } from "vitest";
import { create } from "../../../generated/compat/call-recordings.js";
import { get, delete as remove } from "../../../generated/compat/recordings.js";
import type { Client } from "../../../src/index.js";
import { failure, phone } from "../../support/invariants.js";
import { type Place, type Step, redirect as to } from "../../support/servers.js";
import { playCall } from "../harness.js";

const byGet = (client: Client) => get(client, { sid: "RE1" });
const byPost = (client: Client) => create(client, { callSid: "CA1" }, { extra: { To: phone } });
const byDelete = (client: Client) => remove(client, { sid: "RE1" });

type Row = [
  id: string,
  call: (client: Client) => Promise<unknown>,
  steps: (a: Place, b: Place) => Step[],
  requests: number,
  error?: object,
];
const refused = { name: "ApiError", delivered: "maybe" };

const redirects: Row[] = [
  ["D3 302 inside the origin, GET", byGet, () => [to("/elsewhere"), 200], 2],
  ["D3 a relative Location, GET", byGet, () => [to("other?x=1"), 200], 2],
  ["D3 three hops", byGet, () => [to("/1"), to("/2", 301), to("/3", 307), 200], 4],
  ["D4 four hops", byGet, () => [to("/1"), to("/2"), to("/3"), to("/4"), 200], 4, { ...refused, status: 302 }],
  ["D4 a loop", byGet, () => [to("/1")], 4, refused],
  ["D3 POST inside the origin", byPost, () => [to("/x")], 1, refused],
  ["303 after a POST", byPost, () => [to("/x", 303)], 1, { ...refused, status: 303 }],
  ["DELETE inside the origin", byDelete, () => [to("/x", 307)], 1, refused],
  ...[301, 302, 303, 307, 308].flatMap((status): Row[] => [
    [`D2 ${status} to another origin, POST`, byPost, (_, b) => [to(`${b.url}/x`, status)], 1, { ...refused, status }],
    [`D2 ${status} to another origin, GET`, byGet, (_, b) => [to(`${b.url}/x`, status)], 1, { ...refused, status }],
  ]),
  ["D5 to another scheme", byGet, (a) => [to(a.url.replace("http:", "https:"))], 1, refused],
  ["//host", byGet, (_, b) => [to(b.url.slice(5))], 1, refused],
  ["\\\\host", byGet, (_, b) => [to(`\\\\${b.url.slice(7)}`)], 1, refused],
  ["userinfo", byGet, (a) => [to(a.url.replace("://", "://u:p@"))], 1, refused],
  ["blob:", byGet, (a) => [to(`blob:${a.url}/1`)], 1, refused],
  ["javascript:", byGet, () => [to("javascript:alert(1)")], 1, refused],
  ["a text that is not a URL", byGet, () => [to("http://")], 1, refused],
  ["inside the origin, then to another", byGet, (_, b) => [to("/1"), to(b.url)], 2, refused],
];

describe("redirects", () => {
  it.each(redirects)("%s", async (_id, call, server, requests, error) => {
    const end = await playCall({ server }, call);
    expect(end.requests.length, "I4").toBe(requests);
    expect(end.b.requests.length, "I2: B receives nothing").toBe(0);
    if (error) expect(failure(end.error)).toMatchObject(error);
    else expect(end.error).toBeUndefined();
  });
});
