/** Pages as they occur in practice: odd blanks, entities, code samples, tables, several operations, lost names. */
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { operationsOf } from "../../scripts/import-docs/fragment.js";
import { isRefusal, openPage } from "../../scripts/import-docs/page.js";
import { fieldsOf } from "./fields.js";
import { fragmentOf, tell } from "./tell.js";

const current = (body: string, call = "GET\nhttps://{space}.doors.example/api/doors/:Sid") =>
  `Open a door\nView as Markdown\n${call}\nPath parameters\nSidstringRequired\nWhich one.\nRequest\nThis endpoint expects an object.\n${body}\nResponse\nThe request has succeeded.\nsidstring\nWhich one.\nErrors\n404\nNot Found Error\n`;

const older = (body: string, call = "POST \n\n/doors/:Sid") =>
  `Open a door\n\n${call}\n\nOpens it.\n\nRequest\n\nPath Parameters\n\n    Sid uuidrequired\n\n    Which one.\n\nBody\n\n${body}\n\nResponses\n\nOK\n\nSchema\n\n    widthinteger\n\n    How wide.\n`;

const embedded = (field: string) =>
  `openapi: 3.1.0\ninfo: {title: Doors, version: 1.0.0}\npaths:\n  /doors:\n    post:\n      responses: {'200': {description: x}}\n      requestBody: {content: {application/json: {schema: {type: object, properties: {${field}}}}}}\n`;

const bodyOf = (text: string) =>
  tell(text)
    .fields.filter((field) => field.startsWith("body."))
    .map((field) => field.slice("body.".length));

describe("odd characters", () => {
  it.each<[name: string, text: string, fields: string[]]>([
    ["a mark of the byte order", `\ufeff${current("HowenumRequired\nx")}`, ["How: string!"]],
    ["blanks that do not break", current("How\u00a0string\u00a0Required\nx"), ["How: string!"]],
    ["blanks without width", current("\u200bHowstring\u200bRequired\u200b\nx"), ["How: string!"]],
    ["blanks without width, as entities", current("Ho&#8203;wstring&nbsp;Required\nx"), ["How: string!"]],
    ["blanks without width in a document", embedded("Ho\u200bw\u00a0: {type: str\u2060ing}"), ["How: string"]],
    ["marks that turn the direction in a document", embedded("\u2066How\u2069: {type: string}"), ["How: string"]],
    ["marks that turn the direction", current("\u202eHowstringRequired\u202c\nx"), ["How: string!"]],
    ["tabs", current("How\tstring\tRequired\nx"), ["How: string!"]],
    ["line breaks of other alphabets", current("HowstringRequired\u2028x"), ["How: string!"]],
    [
      "entities",
      current("Countinteger&gt;=0Optional\nx\nDateSent&lt;stringOptional\nx"),
      ["Count: integer", "DateSent<: string"],
    ],
    [
      "entities by number",
      current("DateSent&#62;stringOptional\nx\nDateSent&#x3C;stringOptional\nx"),
      ["DateSent>: string", "DateSent<: string"],
    ],
    ["entities in the older site", older("    Howstring&lt;uri&gt;required\n\n    x"), ["How: string!"]],
    ["names in backticks", older("    `How` string required\n\n    x"), ["How: string!"]],
    ["a text behind a dash", older("    How string required — In what way it is."), ["How: string!"]],
    [
      "flags in parentheses",
      current("How string (optional)\nx\nWhy string (required)\nx"),
      ["How: string", "Why: string!"],
    ],
    ["flags in parentheses, in the older site", older("    How string (required)"), ["How: string!"]],
    ["flags in capitals", current("How string REQUIRED\nx\nWhy string OPTIONAL\nx"), ["How: string!", "Why: string"]],
    [
      "emphasis",
      older("    **How** *string* required\n\n    Why _integer_\n\n    x"),
      ["How: string!", "Why: integer"],
    ],
    ["a name with underscores", older("    _how_many_times integer"), ["_how_many_times: integer"]],
    ["tags of HTML in a line", older("    <code>How</code> <b>string</b> required"), ["How: string!"]],
    ["a link for a type", older("    How [string](/types#string) required"), ["How: string!"]],
    [
      "headings with anchors",
      current("HowstringRequired\nx").replace("Request\n", "## Request {#request}\n"),
      ["How: string!"],
    ],
    [
      "headings with a sign",
      current("HowstringRequired\nx").replace("Request\n", "### Request 🔗\n"),
      ["How: string!"],
    ],
    ["values in backticks, glued", current("HowenumRequired\nx\nAllowed values:`a``b`"), ['How: string! ["a","b"]']],
    ["values between bars", current("HowenumRequired\nx\nAllowed values: a | b"), ['How: string! ["a","b"]']],
    ["literals", current('How"a" or "b" or nullRequired\nx'), ['How: string!? ["a","b"]']],
    ["a value with a comma", older('    How string\n\n    Possible values: ["a, b", c]'), ['How: string ["a, b","c"]']],
    [
      "a list in words",
      older("    How array of strings required\n\n    Why list of objects"),
      ["How: array!", "Why: array"],
    ],
    [
      "a literal that is true or false",
      current("stayfalseRequired\nx\nHowtrueOptional\nx"),
      ["stay: boolean! [false]", "How: boolean [true]"],
    ],
    ["items of several kinds", current("Howlist of strings or objectsOptional\nx"), ["How: array"]],
    ["items that may be null, in old words", current("Howlist of optional objectsOptional\nx"), ["How: array"]],
    ["one value in backticks", current("HowenumRequired\nx\nAllowed values: `wide`"), ['How: string! ["wide"]']],
    [
      "values that are glued behind a blank",
      current("HowenumOptionalDefaults to wide\nx\nAllowed values: widelittle"),
      ["How: string"],
    ],
    [
      "one value where blanks stand between",
      current("How enum Optional\nx\nAllowed values: wide"),
      ['How: string ["wide"]'],
    ],
    [
      "a flag and a type whose name stands elsewhere",
      current("Requiredstring\nx\nHowstringRequired\nx"),
      ["How: string!"],
    ],
    [
      "a heading and the sentence below it on one line",
      current("HowstringRequired\nx").replace("Request\nThis", "Request This"),
      ["How: string!"],
    ],
    [
      "an example under the heading of the fields",
      current("HowstringRequired\nx").replace("View as", 'Request\n1{\n2 "How": "x"\n3}\nIt opens.\nView as'),
      ["How: string!"],
    ],
    ["scripts", current("<script>alert(1)</script>stringRequired\nx\nHowstringRequired\nx"), ["How: string!"]],
  ])("%s", (_name, text, fields) => expect(bodyOf(text)).toEqual(fields));
});

describe("what looks like a field but is not one", () => {
  const code = "```typescript\ninterface Door {\nid string required\nwidthintegerrequired\n}\n```";

  it.each<[name: string, text: string]>([
    ["code between fences", older(`    Howstringrequired\n\n    x\n\n${code}`)],
    [
      "code between fences, in the current site",
      current(`HowstringRequired\nx\n${code.replaceAll("required", "Required")}`),
    ],
    ["a line of YAML", older("    Howstringrequired\n\n    x\n\ntype: string\nformat: uri")],
    ["languages of the samples", older("    Howstringrequired\n\n    x\n\n- curl\n- python\n- go")],
    ["a word that ends as a type does", older("    Howstringrequired\n\n    x\n\nupdate\nCompany\nprofile")],
  ])("%s", (_name, text) => expect(bodyOf(text)).toEqual(["How: string!"]));

  it("a fence that never closes takes no field with it", () => {
    expect(bodyOf(current("```\nHowstringRequired\nx"))).toEqual(["How: string!"]);
  });

  it("but a field whose name ends a word is one if there is a text below", () => {
    expect(bodyOf(older("    upany\n\n    Whether it goes up."))).toEqual(["up: any"]);
  });
});

describe("tables", () => {
  const page = (table: string) => `# Open\n\nPOST /doors\n\n## Body\n\n${table}\n`;

  it.each<[name: string, table: string, fields: string[]]>([
    [
      "flags in bold",
      "| Name | Type | Required |\n|:-|:-:|-:|\n| `How` | string | **Yes** |\n| Key | string | no |",
      ["How: string!", "Key: string"],
    ],
    [
      "flags at the name",
      "| Name | Type | Description |\n|---|---|---|\n| How* | string | x |\n| Why (required) | string | x |\n| Key (optional) | string | x |",
      ["How: string!", "Why: string!", "Key: string"],
    ],
    [
      "values and defaults in columns",
      "| Name | Type | Allowed values | Default |\n|---|---|---|---|\n| How | string | `wide`, `little` | wide |\n| Key | string | - | |",
      ['How: string ["wide","little"]', "Key: string"],
    ],
    [
      "links, tags and emphasis in cells",
      "| Name | Type | Required |\n|---|---|---|\n| [How](/how) | [string](/s) | ✅ |\n| **Why** | *integer* | |\n| <code>Key</code> | <code>boolean</code> | |",
      ["How: string!", "Why: integer", "Key: boolean"],
    ],
    [
      "a bar in a cell",
      "| Name | Type | Description |\n|---|---|---|\n| Key | string \\| null | x |",
      ["Key: string?"],
    ],
    ["the type first", "| Type | Name | Description |\n|---|---|---|\n| string | How | x |", ["How: string"]],
    ["without outer bars", "Field | Type\n---|---\nHow | string\nCount | integer", ["How: string", "Count: integer"]],
    [
      "of one column",
      "Body — REQUIRED |\n---|\nHow string — REQUIREDIn what way. |\nUrl uriWhere to. |\nCount integer |",
      ["How: string!", "Url: string", "Count: integer"],
    ],
  ])("%s", (_name, table, fields) => expect(bodyOf(page(table))).toEqual(fields));
});

describe("several operations on a page", () => {
  const all = (text: string) =>
    operationsOf(fragmentOf(text).document).map(({ method, path, operation }) => {
      const names = [...fieldsOf(fragmentOf(text).document, operation).keys()].filter((name) =>
        name.startsWith("body"),
      );
      return `${method} ${path} ${names.join(" ")}`;
    });

  it.each<[name: string, text: string, operations: string[]]>([
    [
      "of the current site",
      `${current("HowstringRequired\nx")}${current("WhystringRequired\nx", "PUT\nhttps://{space}.doors.example/api/gates/:Sid")}`,
      ["get /api/doors/{Sid} body.How", "put /api/gates/{Sid} body.Why"],
    ],
    [
      "of the older site",
      `${older("    Howstring")}\n${older("    Whystring", "PUT /doors/:Sid")}`,
      ["put /doors/{Sid} body.Why", "post /doors/{Sid} body.How"],
    ],
    [
      "one of which is only spoken of",
      `${older("    Howstring")}\nSee also\n\nGET /gates/:Sid\n\nPUT /gates/:Sid\n`,
      ["post /doors/{Sid} body.How"],
    ],
    [
      "one of which is spoken of before",
      `POST /gates\n\nwas before.\n\n${older("    Howstring")}`,
      ["post /doors/{Sid} body.How"],
    ],
    [
      "that are one, shown twice",
      current("HowstringRequired\nx", "GET\nhttps://{space}.doors.example/api/doors/:Sid\nGET\n/api/doors/:Sid"),
      ["get /api/doors/{Sid} body.How"],
    ],
  ])("%s", (_name, text, operations) => expect(all(text)).toEqual(operations));
});

describe("what else a page shows", () => {
  const told = (text: string) => fragmentOf(text).document;
  const operationOf = (text: string) => operationsOf(told(text))[0];

  it("a multipart form, named in a sentence", () => {
    const text = current("audiofileRequired\nx").replace("an object", "a multipart form containing a file");
    expect(Object.keys(operationOf(text)?.operation.requestBody?.content ?? {})).toEqual(["multipart/form-data"]);
  });

  it("a method whose address the copy has lost", () => {
    expect(operationOf(current("", "PUT"))?.method).toBe("put");
  });

  it("a pattern in the place of a format", () => {
    const body = operationOf(current('Howstringformat: "^a+$"1-5 charactersRequired\nx'))?.operation.requestBody;
    expect(body?.content["application/json"]?.schema?.properties?.How).toEqual({
      type: "string",
      minLength: 1,
      maxLength: 5,
    });
  });

  it("an example that looks like a status code", () => {
    const text = older("    How string\n\n    x").replace(
      "How wide.",
      "How wide.\n\n    Example:\n    404\n    heightinteger",
    );
    expect(tell(text).codes).toBe("200");
    expect(tell(text).fields).toContain("200.height: integer");
  });

  it("consecutive objects, if the names of all other fields are lost", () => {
    const text =
      "List\n\nGET \n\n/doors\n\nResponses\n\nOK\n\nSchema\n\ndoor\n\nobject\n\nHow wide.\n\nlinks\n\nobject\n\nWhere.\n";
    const example = '{\n"door": {\n"width": 1\n},\n"links": {\n"self": "x"\n}\n}\n';
    expect(tell(text + example).fields).toEqual([
      "200.door: object",
      "200.door.width: integer",
      "200.links: object",
      "200.links.self: string",
    ]);
  });
});

describe("pages that show no fields are refused", () => {
  it.each<[name: string, text: string, reason: string]>([
    [
      "descriptions alone, an answer among them",
      "Open a door\nView as Markdown\nRequest\nIn what way to open it.\nResponse\nWhat was opened.\n",
      "shows no fields: the copy kept only descriptions, or it is not a page of an operation",
    ],
    [
      "sentences that words of code interrupt",
      "Open a door\nView as Markdown\nRequest\nThe way.\nhow_wide\nis only taken when it opens.\nResponse\nIt.\n",
      "shows no fields",
    ],
    [
      "a WebSocket",
      "Listen\nHandshakeTry it\nHeaders\nThe key.\nQuery parameters\nThe way.\nSend\nReceive\nThe server sends what it has.\n",
      "is about a WebSocket",
    ],
    [
      "an address and the body's descriptions",
      "Open a door\nPOST/doors\nRequest\n- application/json\nBody\nrequired\nThe way to open it.\nResponses\n- 200\nOK\n- application/json\n- Schema\nSchema\nWhich one it was.\n",
      "shows no fields: the copy kept only descriptions",
    ],
  ])("%s", (_name, text, reason) => expect(() => fragmentOf(text)).toThrow(reason));
});

describe("unknown headings", () => {
  it("do not make the fields below belong to the section above", () => {
    const text = current("HowstringRequired\nx").replace("Request\n", "Solicitud\n");
    expect(() => tell(text)).toThrow("shows more path parameters than its address has: Sid, How");
  });
});

describe("limits of a field", () => {
  it.each<[text: string, schema: object]>([
    ["string\n\n    Possible values: non-empty and <= 64 characters", { type: "string", minLength: 1, maxLength: 64 }],
    ["string[]\n\n    Possible values: <= 5", { type: "array", items: { type: "string" }, maxItems: 5 }],
    ["integer\n\n    Possible values: `>= 1` and `<= 9`", { type: "integer", minimum: 1, maximum: 9 }],
  ])("%j", (field, schema) => {
    const [found] = operationsOf(fragmentOf(older(`    How ${field}`)).document);
    expect(found?.operation.requestBody?.content["application/json"]?.schema?.properties?.How).toEqual(schema);
  });

  it("and a default in printer's quotes", () => {
    const [found] = operationsOf(fragmentOf(current("HowstringOptionalDefaults to “wide”\nx")).document);
    const body = found?.operation.requestBody?.content["application/json"]?.schema;
    expect(body?.properties?.How?.default).toBe("wide");
  });
});

describe("HTML", () => {
  const html = (fields: string) =>
    `<?xml version="1.0"?><!DOCTYPE html><html><body class="fern-x"><h1>Open</h1><div><span>POST</span><span>/doors</span></div><h3>Request</h3><p>This endpoint expects an object.</p>${fields}</body></html>`;

  it.each<[name: string, html: string, fields: string[]]>([
    [
      "flags in blocks of their own",
      "<div><span>How</span><span>enum</span></div><div>Required</div><p>x</p>",
      ["How: string!"],
    ],
    [
      "name, type and flag in blocks",
      "<div>How</div><div>enum</div><div>Required</div><p>x</p><div>Body</div><div>string</div>",
      ["How: string!", "Body: string"],
    ],
    [
      "values in a list",
      "<div><span>How</span><span>enum</span></div><div>Allowed values:</div><ul><li><code>a</code></li><li><code>b</code></li></ul>",
      ['How: string ["a","b"]'],
    ],
    [
      "code samples",
      "<div><span>How</span><span>string</span></div><pre><code><span>foo</span><span>string</span>\n</code></pre>",
      ["How: string"],
    ],
    [
      "scripts and templates",
      "<script>var a = '<span>foo</span><span>string</span>';</script><template><span>foo</span><span>string</span></template><div><span>How</span><span>string</span></div>",
      ["How: string"],
    ],
  ])("%s", (_name, text, fields) => expect(bodyOf(html(text))).toEqual(fields));
});

describe("an embedded document", () => {
  const yaml =
    "openapi: 3.1.0\npaths:\n  /doors:\n    get:\n      operationId: list-doors\n      parameters:\n        - name: how\n          in: query\n          schema:\n            type: string\n            enum: [a, a, b]\n      responses:\n        '200':\n          description: x\n";
  const json = JSON.stringify(parse(yaml), null, 2);
  const page = (fence: string, document: string, end = "```") =>
    `# List\n\nGET /doors\n\n${fence}\n${document}\n${end}\n`;

  it.each<[name: string, text: string]>([
    ["in YAML", page("```yaml", yaml)],
    ["in a titled fence", page('```yaml title="openapi.yaml"', yaml)],
    ["between tildes", page("~~~yml", yaml, "~~~")],
    ["in JSON", page("```json", json)],
    ["without a page", yaml],
    ["without a page, in JSON", json],
    ["behind a mark of the byte order", `\ufeff${page("```yaml", yaml).replaceAll("\n", "\r\n")}`],
  ])("%s", (_name, text) => {
    expect(tell(text)).toEqual({
      reader: "embedded",
      at: "get /doors",
      codes: "200",
      fields: ['query how: string ["a","b"]'],
    });
  });
});

describe("a page that is not UTF-8", () => {
  it("is read as browsers read it", () => {
    const text = current("HowenumRequired\nx\nAllowed values: groß klein");
    const page = openPage("page.txt", Buffer.from(text, "latin1"), "2026-11-20");
    expect(isRefusal(page) ? page.reason : page.text).toBe(text);
  });
});

describe("a copy that has lost the names", () => {
  const text = `List doors\nGET/houses/:house_id/doors\nLists them.\nRequest\nPath Parameters\nWhich house.\nResponses\n- 200\nOK\n- application/json\n- Schema\n- Example (from schema)\nSchema\nArray [\n]\ndoors\nobject[]\nrequired\nWhich one.\nPossible values: [open\n, shut\n]\nIts state.\nHow wide.\n{\n"doors": [\n{\n"sid": "x",\n"state": "open",\n"width": 1.5,\n"keys": [],\n"lock": null\n}\n],\n"page": 0\n}`;

  it("gets them from its address and its example", () => {
    expect(tell(text).fields).toEqual([
      "path house_id: any!",
      "200.doors: array!",
      "200.doors[].sid: string",
      "200.doors[].state: string",
      "200.doors[].width: number",
      "200.doors[].keys: array",
      "200.doors[].lock: any",
      "200.page: integer",
    ]);
  });

  it("says that it shows no flags", () => {
    expect(JSON.stringify(fragmentOf(text).document)).toContain('"x-docs-required":"not told"');
  });

  it("takes no type from an example if the text has one", () => {
    const kept = text.replace("Array [\n]", "page string\nWhich part.");
    expect(tell(kept).fields).not.toContain("200.page: integer");
  });
});

describe("a page without end", () => {
  it.each<[name: string, line: (n: number) => string]>([
    ["of values", () => "wide\n"],
    ["of values of nothing", () => "aenum\nAllowed values:\nb\n"],
    ["of flags", () => "Required\n"],
    ["of names above their types", (n) => `f${n}\nstring\nRequired\nx y\n`],
    ["of objects that may be alternatives", () => "aobject\n"],
    ["of calls", (n) => `GET /a${n}\n`],
    ["of operations", (n) => `GET /a${n}/:id\nPath parameters\nidstringRequired\n`],
    ["of fences", () => "```\na\n"],
    ["of rows", () => "a string |\n"],
  ])("%s takes time in proportion", (_name, line) => {
    const text = current(
      `HowenumRequired\nx\nAllowed values:\n${Array.from({ length: 20_000 }, (_, n) => line(n)).join("")}`,
    );
    const started = process.cpuUsage();
    expect(operationsOf(fragmentOf(text).document).length).toBeGreaterThan(0);
    expect(process.cpuUsage(started).user).toBeLessThan(6_000_000);
  });
});
