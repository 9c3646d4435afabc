/** Which credentials an operation needs, as its page says, and what a spec makes of that. */
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { operationsOf } from "../../../scripts/import-docs/fragment.js";
import { mergePages } from "../../../scripts/import-docs/merge/index.js";
import { emptySpec, textsOfOne } from "../../../scripts/import-docs/merge/specs.js";
import { openPage } from "../../../scripts/import-docs/page.js";
import { current } from "../odd-pages/pages.js";
import { fragmentOf } from "../tell.js";

const HEADER = (text: string) =>
  `\n      parameters: [{name: Authorization, in: header, required: true, description: '${text}', schema: {type: string}}]`;
const scheme = (name: string, members: string) => `\ncomponents: {securitySchemes: {${name}: {${members}}}}`;
const BASIC = scheme("PageAuth", "type: http, scheme: Basic, description: Their words.");

const page = (ofOperation: string, ofDocument = "", path = "/doors") =>
  `openapi: 3.1.0\ninfo: {title: Doors, version: 1.0.0}\npaths:\n  ${path}:\n    post:\n      operationId: open_${path.slice(1)}${ofOperation}\n      responses: {'204': {description: x}}${ofDocument}\n`;

const told = (text: string) => {
  const { document } = fragmentOf(text);
  const [found] = operationsOf(document);
  return { security: found?.operation.security, schemes: document.components?.securitySchemes };
};
const needs = (name: string, kind: Record<string, unknown>) => ({
  security: [{ [name]: [] }],
  schemes: { [name]: kind },
});
const basic = { type: "http", scheme: "basic" };
const bearer = { type: "http", scheme: "bearer" };
const NOTHING = { security: undefined, schemes: undefined };
const login = (line: string) =>
  current("widthintegerOptional").replace("Path parameters", `Authentication\n${line}\nPath parameters`);

describe("a page says which credentials its operation needs", () => {
  it.each<[name: string, text: string, want: ReturnType<typeof told>]>([
    ["by the header and the scheme", page(HEADER("Sent with each request."), BASIC), needs("PageAuth", basic)],
    ["by the header's text", page(HEADER("The word Basic, then project and token.")), needs("BasicAuth", basic)],
    ["by the header's text, a token", page(HEADER("Bearer authentication")), needs("BearerAuth", bearer)],
    ["by a header of which nothing is said", page(HEADER("Sent with each request.")), NOTHING],
    ["not at all", page(""), NOTHING],
    ["for all operations of the document", page("", `\nsecurity: [{PageAuth: []}]${BASIC}`), needs("PageAuth", basic)],
    [
      "for this one operation",
      page("\n      security: [{Key: []}]", scheme("Key", "type: apiKey, in: header, name: X-Key")),
      needs("Key", { type: "apiKey", in: "header", name: "X-Key" }),
    ],
    [
      "by a scheme that is none",
      page("\n      security: [{Key: []}, 7, {Other: []}]", scheme("Key", "type: spell")),
      NOTHING,
    ],
    [
      "by a name that is none",
      page("\n      security: [{'a b': []}]", scheme("'a b'", "type: http, scheme: basic")),
      NOTHING,
    ],
    ["in a line of text", login("AuthorizationBasic"), needs("BasicAuth", basic)],
    ["in a line of text, a token", login("Authorization Bearer"), needs("BearerAuth", bearer)],
    ["in a text that only mentions them", login("Authorization is Basic or Bearer."), NOTHING],
  ])("%s", (_, text, want) => {
    expect(told(text)).toEqual(want);
  });
});

/** What the operation of a page needs in the merged spec, and the schemes that there are then. */
function merged(spec: string | undefined, ...texts: string[]) {
  const pages = texts.map((text, index) => {
    const opened = openPage(`page${index}.yaml`, new TextEncoder().encode(text), "2026-11-20");
    if (!("digest" in opened)) throw new Error(opened.reason);
    return { page: opened, fragment: fragmentOf(text, opened.source) };
  });
  const documents = pages.map(({ fragment }) => fragment.document);
  const before = spec === undefined ? emptySpec("doors", documents) : textsOfOne("doors", spec, undefined);
  const { security, paths, components } = parse(mergePages(before, pages).files.get("openapi.yaml") ?? "");
  const own = Object.values<Record<string, { security?: unknown }>>(paths).flatMap((item) =>
    Object.values(item).map((operation) => operation.security ?? "as all"),
  );
  return { all: security, own, schemes: Object.keys(components?.securitySchemes ?? {}) };
}

const spec = (security: string, schemes: string) =>
  `openapi: 3.1.0\ninfo: {title: Doors, version: 1.0.0}\n${security}paths: {}\ncomponents: {securitySchemes: {${schemes}}}\n`;
const OWN = "Own: {type: http, scheme: basic}";
const TOKEN = "Token: {type: http, scheme: bearer}";
const withBasic = page(HEADER("Sent."), BASIC);
const withBearer = page(HEADER("Bearer."), "", "/keys");

describe("a new operation of a spec", () => {
  it.each<[name: string, spec: string | undefined, texts: string[], want: ReturnType<typeof merged>]>([
    [
      "that asks all for the same, under its own name",
      spec("security: [{Own: []}]\n", OWN),
      [withBasic],
      { all: [{ Own: [] }], own: ["as all"], schemes: ["Own"] },
    ],
    [
      "that lets callers choose, of which a page shows one way",
      spec("security: [{Token: []}, {Own: []}]\n", `${OWN}, ${TOKEN}`),
      [withBasic],
      { all: [{ Token: [] }, { Own: [] }], own: ["as all"], schemes: ["Own", "Token"] },
    ],
    [
      "that asks for something else",
      spec("security: [{Token: []}]\n", TOKEN),
      [withBasic],
      { all: [{ Token: [] }], own: [[{ PageAuth: [] }]], schemes: ["Token", "PageAuth"] },
    ],
    [
      "that has another scheme of that name",
      spec("security: [{PageAuth: []}]\n", "PageAuth: {type: http, scheme: bearer}"),
      [withBasic],
      { all: [{ PageAuth: [] }], own: [[{ PageAuth2: [] }]], schemes: ["PageAuth", "PageAuth2"] },
    ],
    ["that asks for nothing", spec("", OWN), [withBasic], { all: undefined, own: [[{ Own: [] }]], schemes: ["Own"] }],
    [
      "whose page says that it needs nothing",
      spec("security: [{Own: []}]\n", OWN),
      [page("\n      security: []")],
      { all: [{ Own: [] }], own: [[]], schemes: ["Own"] },
    ],
    ["whose page shows nothing", spec("", OWN), [page("")], { all: undefined, own: ["as all"], schemes: ["Own"] }],
    [
      "that is new, too",
      undefined,
      [withBasic, withBearer],
      { all: [{ PageAuth: [] }], own: ["as all", [{ BearerAuth: [] }]], schemes: ["PageAuth", "BearerAuth"] },
    ],
    ["that is new, without any", undefined, [page("")], { all: undefined, own: ["as all"], schemes: [] }],
  ])("%s", (_, before, texts, want) => {
    expect(merged(before, ...texts)).toEqual(want);
  });
});
