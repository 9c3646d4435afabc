import { describe } from "vitest";
import { recordings } from "../../generated/compat/index.js";
import { projectId } from "../support/invariants.js";
import type { Place } from "../support/servers.js";
import { play, type Row } from "./harness.js";
import { all, allNumbers, astray, base, numbers, page } from "./pages.js";

/** Links that a list must not follow, given both servers. */
const links: readonly [name: string, link: (a: Place, b: Place) => unknown][] = [
  ["E2 a link to B", (_, b) => `${b.url}${base}?Page=1`],
  ["E4 a link to B without a scheme", (_, b) => `//127.0.0.1:${b.port}${base}`],
  ["E4 a link to B with backslashes", (_, b) => `\\\\127.0.0.1:${b.port}${base}`],
  ["E4 a link to B with a slash and a backslash", (_, b) => `/\\127.0.0.1:${b.port}${base}`],
  ["E4 a link to B with a tab between slashes", (_, b) => `/\t/127.0.0.1:${b.port}${base}`],
  ["E4 a link to B after a blank", (_, b) => ` ${b.url}${base}`],
  ["E4 a link with userinfo", (a) => a.url.replace("//", "//u:p@") + base],
  ["E4 a link with a user and no password", (a) => a.url.replace("//", "//u@") + base],
  ["E4 a link with another name for the host", (a) => a.url.replace("127.0.0.1", "localhost") + base],
  ["E4 an https link", (a) => a.url.replace("http", "https") + base],
  ["E4 an ftp link", (a) => a.url.replace("http", "ftp") + base],
  ["E4 a blob link", (a) => `blob:${a.url}${base}`],
  ["E4 a data link", () => "data:application/json,{}"],
  ["E4 a javascript link", () => "javascript:1"],
  ["E4 a link to the default port", () => `http://127.0.0.1${base}`],
  ["E4 a text that is not a URL", () => "http://[::"],
  ["E10 a link outside the API", () => "/admin/users"],
  ["E10 a link to another API", () => `/api/relay/rest/phone_numbers`],
  ["E10 a link to another account", () => base.replace(projectId, "AC9")],
  ["E10 a link to an account whose name only begins like the client's", () => base.replace(projectId, `${projectId}9`)],
  ["E10 a link with dot segments", () => `${base}/../../AC9/Recordings`],
  ["E10 a link with encoded dot segments", () => `${base}/%2e%2e/%2e%2e/AC9/Recordings`],
  ["E10 a link with dot segments and an encoded slash", () => `${base}/..%2f..%2fAC9`],
  ["E10 a link with dot segments and an encoded backslash", () => `${base}/..%5c..%5cAC9`],
  ["E10 a link with NUL", () => `${base}/%00`],
  ["E10 a link with a line break", () => `${base}\r\nX-Evil: 1`],
  ["E10 a link with a doubled prefix", () => `/api/laml/2010-04-01${base}`],
];

const rows: readonly Row[] = [
  ...links.flatMap(([name, link]): Row[] => [
    [`${name} is not followed`, { call: all(), a: (a, b) => [page("a", link(a, b))] }, { requests: 1, error: astray }],
    [
      `${name} does not withhold its page`,
      { call: (client) => recordings.list(client), a: (a, b) => [page("a", link(a, b))] },
      { requests: 1, value: { items: [{ sid: "a" }], hasNext: true, cursor: null } },
    ],
    [
      `${name} is refused as a cursor`,
      { call: (client, { a, b }) => recordings.list(client, {}, { cursor: String(link(a, b)) }) },
      { requests: 0, error: { name: "PaginationError" } },
    ],
  ]),
  [
    "E4 a link to B, in Relay",
    { call: allNumbers, a: (_, b) => [numbers("a", `${b.url}/api/relay/rest/phone_numbers?page=1`)] },
    { requests: 1, error: astray },
  ],
  [
    "E10 a link to the other API, in Relay",
    { call: allNumbers, a: [numbers("a", base)] },
    { requests: 1, error: astray },
  ],
  ...[[{}], [7], [["x"]], [true]].map(
    ([link]): Row => [
      `E4 a link that is ${JSON.stringify(link)}`,
      { call: all(), a: [page("a", link)] },
      { requests: 1, error: { name: "ResponseParseError" } },
    ],
  ),
];

describe("E. links that are not followed", () => play(rows));
