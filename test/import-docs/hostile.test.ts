/** A page is untrusted text. Whatever it contains becomes data or one clear line, never code, a fetch, a hang or a stack trace. */

import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { operationsOf } from "../../scripts/import-docs/fragment.js";
import { mergePages } from "../../scripts/import-docs/merge/index.js";
import { textsOfOne } from "../../scripts/import-docs/merge/specs.js";
import { isRefusal, openPage } from "../../scripts/import-docs/page.js";
import { readers, readPage } from "../../scripts/import-docs/readers/index.js";
import { markdownOf } from "../../scripts/import-docs/report/markdown.js";
import { NO_CHANGE, NO_PAGE } from "./reports.js";
import { flattened } from "./writer/embedded.js";

const bytes = (text: string) => new TextEncoder().encode(text);

function read(text: string | Uint8Array, reader?: string) {
  const page = openPage("page.md", typeof text === "string" ? bytes(text) : text, "2026-11-20");
  if (isRefusal(page)) return page;
  return readPage(page, { prose: true, ...(reader ? { reader } : {}) });
}

const FENCE = "```";
const page = (yaml: string, title = "List things") =>
  `# ${title}\n\nGET https://x.example/things\n\n## OpenAPI Specification\n\n${FENCE}yaml\nopenapi: 3.1.0\ninfo:\n  title: x\n  version: 1.0.0\n${yaml}\n${FENCE}\n`;
const path = (operation: string) => page(`paths:\n  /things:\n    get:\n${operation.replace(/^/gm, "      ")}`);
const ok = "operationId: list-things\nresponses:\n  '200':\n    description: x\n";
const schema = (text: string) =>
  page(
    `paths:\n  /things:\n    get:\n${ok.replace(/^/gm, "      ")}\ncomponents:\n  schemas:\n${text.replace(/^/gm, "    ")}`,
  );
const byKind = (target: string) => `A:\n  discriminator:\n    propertyName: kind\n    mapping:\n      a: ${target}`;
const bomb = [
  "a: &a [x, x]",
  ...Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : "a"}, *${i ? `b${i - 1}` : "a"}]`),
].join("\n");

describe("pages that are refused in one line", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["an empty page", " \n\n ", "is empty"],
    ["a binary page", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), "is binary"],
    ["a page that is not UTF-8", new Uint8Array(400).fill(0xff), "is binary"],
    ["a page of 50 MB", new Uint8Array(50 * 1024 * 1024).fill(97), "is 50 MiB in size"],
    ["a page that is not there", "# Page Not Found\n\nThis page does not exist.\n", "Page Not Found"],
    [
      "the same below the banner",
      "> For a complete index, fetch https://x.example/llms.txt\n\n# Page Not Found\n",
      "Page Not Found",
    ],
    [
      "the same as HTML",
      "<!doctype html><html><head><title>Page Not Found | Docs</title></head></html>",
      "Page Not Found",
    ],
    ["a guide", "# How to call\n\nFirst, write a program.\n", "no reader fits"],
    [
      "a page of an object",
      "# The door object\n\n## Properties\n\n| Attribute | Type | Text |\n|---|---|---|\n| id | string | x |\n",
      "describes an object, and shows no operation",
    ],
    ["a page that is cut in its document", path(ok).slice(0, -8), "is cut"],
    [
      "a flat page that is cut in its document",
      flattened(
        page(
          "paths:\n  /a:\n    get:\n      operationId: x\n      description: >-\n        a\n\n        ```\n\n        b",
        ),
      ).slice(0, -4),
      "is cut",
    ],
    [
      "a document that refers to what it does not hold",
      path(`${ok}    content:\n      application/json:\n        schema:\n          $ref: '#/components/schemas/A'`),
      "is cut",
    ],
    ["a document that is no YAML, at which line of the page", page("paths: [}"), "at line 12, column 9"],
    [
      "brackets without end, which are never handed to what calls itself",
      page(`x: ${"[".repeat(50_000)}`),
      "nested deeper than 256 levels at line 12",
    ],
    ["a fence of backticks without end", page("").replaceAll(FENCE, "`".repeat(2_000_000)), "holds no operation"],
    ["bytes that only claim to be UTF-16", new Uint8Array([0xff, 0xfe, 0, 0, 97, 0, 0, 0]), "is binary"],
    ["a key twice", path(`${ok}operationId: again`), "is not YAML"],
    ["an alias bomb", page(bomb), "uses aliases"],
    ["a cyclic alias", page("paths: &a\n  /x: *a"), "aliases"],
    ["an unknown tag", page("paths: !!js/function 'x'"), "is not YAML"],
    ["a path with a backtick", page("paths:\n  '/a`evil()`':\n    get:\n      operationId: x"), "invalid path"],
    ["a path that climbs", page("paths:\n  /a/../b:\n    get:\n      operationId: x"), "invalid path"],
    ["a path that is cut in a name", page("paths:\n  '/a/{nam/b':\n    get:\n      operationId: x"), "invalid path"],
    ["a path with half a name", page("paths:\n  '/a/me}/b':\n    get:\n      operationId: x"), "invalid path"],
    ["a path with a name that is empty", page("paths:\n  '/a/{}/b':\n    get:\n      operationId: x"), "invalid path"],
    ["an operationId that is code", path("operationId: 'x(){}; evil'\nresponses: {}"), "invalid operationId"],
    ["a component that is code", schema("'x = evil()':\n  type: object"), "invalid name"],
    ["a reference to a file", schema("A:\n  $ref: /etc/passwd"), "only the page's own schemas"],
    ["a reference to the network", schema("A:\n  $ref: https://evil.example/x.yaml#/A"), "only the page's own schemas"],
    ["a reference that climbs", schema("A:\n  $ref: '#/components/schemas/../../x'"), "only the page's own schemas"],
    ["alternatives told apart by a file", schema(byKind("../../x.yaml")), "only the page's own schemas"],
    ["alternatives told apart by a number", schema(byKind("5")), "only the page's own schemas"],
    [
      "alternatives told apart by nothing",
      schema("A:\n  discriminator:\n    mapping: {}"),
      "a discriminator without a name",
    ],
    [
      "a security scheme that is cut",
      `${schema("A: {}").replace(/\n```\n$/, "")}\n  securitySchemes:\n    Basic:\n${FENCE}\n`,
      "securitySchemes.Basic is not an object",
    ],
    [
      "schemas nested without end",
      schema(`A: ${"{items: ".repeat(3000)}{}${"}".repeat(3000)}`),
      "nested deeper than 256 levels",
    ],
    [
      "a media type that is code",
      path("responses:\n  '200':\n    description: x\n    content:\n      \"a/b'+evil\": {}"),
      "not a media type",
    ],
    ["a type that is none", schema("A:\n  type: text"), '"text" is not a type'],
    ["a type that is an object", schema("A:\n  type:\n    - a: b"), "is not a type"],
    ["a format that is none", schema("A:\n  type: string\n  format: 5"), "5 is not a format"],
    ["names that are none", schema("A:\n  type: object\n  required: [true]"), "[true] is not a list of names"],
    ["a default that JSON cannot express", schema("A:\n  type: number\n  default: .nan"), "NaN is not a value"],
    ["a value that JSON cannot express", schema("A:\n  type: number\n  enum: [1, -.inf]"), "-Infinity is not a value"],
    [
      "a default that passes for a reference",
      schema("A:\n  default: [{$ref: x.yaml}]"),
      '[{"$ref":"x.yaml"}] is not a',
    ],
    ["a mark that is none", schema("A:\n  type: string\n  deprecated: maybe"), "deprecated must be true or false"],
    ["a list of no values", schema("A:\n  type: string\n  enum: []"), "[] is not a list of values"],
    ["values that are objects", schema("A:\n  type: string\n  enum:\n    - a: b"), "is not a list of values"],
    [
      "a parameter that is not in its path",
      path(`parameters:\n  - name: id\n    in: path\n${ok}`),
      'has a parameter "id" that is not in its path',
    ],
    [
      "two parameters of one name",
      path(
        `parameters:\n  - {name: n, in: query, schema: {type: string}}\n  - {name: n, in: query, schema: {type: integer}}\n${ok}`,
      ),
      'has two parameters "query n"',
    ],
    [
      "two parameters of one name, in text",
      "List things\nGET\n/things\nQuery parameters\nnstringOptional\nOne.\nnintegerOptional\nOther.\n",
      'has two parameters "query n"',
    ],
    [
      "a flag that is none",
      path(`parameters:\n  - name: id\n    in: query\n    required: 'yes'\n${ok}`),
      'required must be true or false, not "yes"',
    ],
    ["an answer without a value", path("responses:\n  '200':"), "GET /things response 200 is not an object"],
    [
      "a media type without a value",
      path("responses:\n  '200':\n    content:\n      application/json:"),
      "GET /things response 200 application/json is not an object",
    ],
    ["a path item without a value", page("paths:\n  /things:"), "/things is not an object"],
    ["a path item that is elsewhere", page("paths:\n  /things: {$ref: x.yaml}"), 'refers to "x.yaml"'],
    ["a parameter that is elsewhere", path(`parameters: [{$ref: 'x.yaml#/a'}]\n${ok}`), 'refers to "x.yaml#/a"'],
    ["a parameter that is gone", path(`parameters: [{$ref: '#/components/parameters/A'}]\n${ok}`), "is not among its"],
    ["tags that are a text", path(`tags: Things\n${ok}`), "GET /things: tags is not a list"],
    ["tags that are not texts", path(`tags: [{a: b}]\n${ok}`), '[{"a":"b"}] are not tags'],
    ["a title that is none", schema("A:\n  title: 5"), "5 is not a title"],
    ["a description that is none", path(`description: [x]\n${ok}`), '["x"] is not a description'],
    ["a path that steers a terminal", page('paths:\n  "/a\\e[31m":\n    get:\n      operationId: x'), "invalid path"],
    [
      "a path of text that climbs",
      "Open a door\nView as Markdown\nGET\n/doors/../keys\nQuery parameters\nsizeintegerRequired\nx\n",
      'invalid path: "/doors/../keys"',
    ],
    ["a status code that is none", path("responses:\n  evil:\n    description: x"), "not a status code"],
    ["HTML nested without end", `<!doctype html><html class="docusaurus">${"<div>".repeat(100_000)}`, "nests deeper"],
  ])("%s", (_name, text, reason) => {
    const result = read(text);
    if (!isRefusal(result)) throw new Error("was read");
    expect(result.reason).toContain(reason);
    expect(result.reason).not.toContain("\n");
    expect(result.reason.length).toBeLessThan(300);
  });

  it.each([
    ["lists in lists without end", `${"- ".repeat(5000)}x`],
    ["items in items without end", `A: type: array ${"items: type: array ".repeat(5000)}`],
    ["fields in fields without end", `A: type: object ${"properties: a: type: object ".repeat(5000)}`],
  ])("%s, on one line", (_name, text) => {
    const result = read(flattened(schema("A:\n  type: object")).replace("A: type: object", text));
    expect(isRefusal(result) || operationsOf(result.document).length > 0).toBe(true);
  });
});

describe("pages that are read as data", () => {
  it.each([
    ["little", "utf-16le", true],
    ["big", "utf-16be", false],
  ])("a page that an editor saved as UTF-16, the %s end first", (_, encoding, isLittle) => {
    const text = `\uFEFF${path(ok)}`;
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), isLittle);
    const result = read(new Uint8Array(view.buffer));
    if (isRefusal(result)) throw new Error(`${encoding}: ${result.reason}`);
    expect(operationsOf(result.document).map(({ path }) => path)).toEqual(["/things"]);
  });

  const names = ["__proto__", "constructor", "hasOwnProperty", "toString", "valueOf", "prototype"];
  const fields = names.map((name) => `    ${name}:\n      type: string`).join("\n");
  const text = schema(`A:\n  type: object\n  properties:\n${fields}`);

  it.each([
    ["in lines", text],
    ["on one line", flattened(text)],
  ])("fields that are called like the parts of an object, %s", (_form, given) => {
    const result = read(given);
    if (isRefusal(result)) throw new Error(result.reason);
    expect(Object.keys(result.document.components?.schemas?.A?.properties ?? {})).toEqual(names);
    expect(({} as Record<string, unknown>).type).toBeUndefined();
  });

  it.each([
    ["paths", page("paths:\nwebhooks:\n  a-b:\n    post:\n      responses: {'200': {description: x}}")],
    ["a body", path(`requestBody:\n${ok}`)],
    ["parameters", path(`parameters:\n${ok}`)],
    ["tags", path(`tags:\n${ok}`)],
    ["a title", schema("A:\n  title:\n  properties:")],
  ])("%s without a value", (_, text) => {
    const result = read(text);
    if (isRefusal(result)) throw new Error(result.reason);
    expect(operationsOf(result.document)).toHaveLength(1);
  });

  it.each(["maximum: .inf", "maximum: five", "minLength: [5]", "pattern: ("])("a limit that is none: %s", (limit) => {
    const result = read(schema(`A:\n  type: number\n  ${limit}`));
    if (isRefusal(result)) throw new Error(result.reason);
    expect(result.document.components?.schemas?.A).toEqual({ type: "number" });
    expect(result.decisions).toContain(`not taken over: ${limit.split(":")[0]}`);
  });

  it("a parameter that is listed twice is kept once", () => {
    const one = "  - {name: n, in: query, schema: {type: string}}\n";
    const result = read(path(`parameters:\n${one}${one}${ok}`));
    if (isRefusal(result)) throw new Error(result.reason);
    expect(operationsOf(result.document)[0]?.operation.parameters).toHaveLength(1);
  });

  it("such a field on a text page", () => {
    const result = read(
      "Request\nThis endpoint expects an object.\n__proto__stringRequired\nIt.\nconstructorintegerOptional\nIt.\n",
    );
    if (isRefusal(result)) throw new Error(result.reason);
    const [found] = operationsOf(result.document);
    expect(Object.keys(found?.operation.requestBody?.content["application/json"]?.schema?.properties ?? {})).toEqual([
      "__proto__",
      "constructor",
    ]);
  });

  it("such fields change no prototype when they are merged, and the spec is still YAML", () => {
    const fragment = read(text);
    if (isRefusal(fragment)) throw new Error(fragment.reason);
    const openapi =
      "openapi: 3.1.0\ninfo: { title: x, version: 1.0.0 }\nservers: [{ url: 'https://x.example' }]\npaths: {}\n";
    const merged = mergePages(textsOfOne("x", openapi, undefined), [
      { page: { source: "p", date: "2026-11-20", digest: "d" }, fragment },
    ]);
    expect(parseDocument(merged.files.get("openapi.yaml") ?? "").errors).toEqual([]);
    expect(({} as Record<string, unknown>).type).toBeUndefined();
  });

  it.each([
    ["its own alternative", "A:\n  oneOf:\n    - $ref: '#/components/schemas/A'"],
    ["its own field", "A:\n  type: object\n  properties:\n    A:\n      $ref: '#/components/schemas/A'"],
    [
      "a circle of fields",
      "A:\n  type: object\n  properties:\n    B:\n      $ref: '#/components/schemas/AB'\nAB:\n  type: object\n  properties:\n    A:\n      $ref: '#/components/schemas/A'",
    ],
  ])("a schema that is %s", (_name, schemas) => {
    const used = schema(schemas).replace(
      "description: x",
      "description: x\n          content:\n            application/json:\n              schema:\n                $ref: '#/components/schemas/A'",
    );
    const fragment = read(used);
    if (isRefusal(fragment)) throw new Error(fragment.reason);
    const openapi =
      "openapi: 3.1.0\ninfo: { title: x, version: 1.0.0 }\nservers: [{ url: 'https://x.example' }]\npaths: {}\n";
    const pages = [{ page: { source: "p", date: "2026-11-20", digest: "d" }, fragment }];
    const merged = mergePages(textsOfOne("x", openapi, undefined), pages);
    const after = textsOfOne("x", merged.files.get("openapi.yaml") ?? "", merged.sources);
    expect(mergePages(after, pages).changes).toEqual([]);
    expect(JSON.stringify(fragment.document).length).toBeLessThan(5000);
  });

  it("the text of a page stays text in the report", () => {
    const evil = "<script>alert(1)</script> [x](javascript:y) `a` @someone\n# heading | cell \u001b[31m \u202e";
    const report = markdownOf({
      pages: [{ ...NO_PAGE, source: evil, refusals: [evil] }],
      apis: [
        {
          ...NO_CHANGE,
          changes: [evil],
          contradictions: [
            { about: evil, where: evil, sides: [{ says: evil, pages: [evil] }], decided: evil, reason: evil },
          ],
        },
      ],
    });
    expect(report).not.toMatch(/<script|[^\\]\[x|@someone|^# heading|[^\P{Cc}\n]|\u202e/mu);
  });

  it.each(readers.map(({ name }) => name))("any page forced through %s ends", (name) => {
    const odd = [
      "x",
      "{",
      "# A\n\nGET",
      `${FENCE}yaml\nopenapi: 3.1.0\n${FENCE}`,
      "<div>",
      "a".repeat(100_000),
      "Request\n".repeat(5000),
      "[".repeat(50_000),
      "• Array [\n".repeat(5000),
    ];
    for (const text of odd) expect(() => read(text, name)).not.toThrow();
  });
});
