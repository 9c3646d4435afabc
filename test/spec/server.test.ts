import { describe, expect, it } from "vitest";
import { readServer } from "../../scripts/spec/model/server.js";

/** What follows the client's origin: nothing, or a path that starts with a slash. */
const CASES: [url: string, host: string | undefined, basePath: string][] = [
  ["", undefined, ""],
  ["/", undefined, ""],
  ["v2/", undefined, "/v2"],
  [".example.com/v2", undefined, "/.example.com/v2"],
  ["https://api.test", "api.test", ""],
  ["https://user:key@api.test/v2/?a=1#b", "api.test", "/v2"],
  ["//api.test/v2", "api.test", "/v2"],
  ["{scheme}://api.test/{version}", "api.test", "/v2"],
  ["https://api.test/{tenant}", "api.test", "/_"],
  ["javascript:.example.com/v2", "", ""],
  ["mailto:@example.com/v2", "", ""],
  ["https://[", undefined, ""],
];

describe("a server's base path", () => {
  it.each(CASES)("%j", (url, host, basePath) => {
    const variables = { scheme: { default: "https" }, version: { default: "v2" } };
    expect(readServer([{ url, variables }])).toEqual({ host, basePath });
  });
});
