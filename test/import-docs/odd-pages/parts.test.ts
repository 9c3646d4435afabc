/** What else stands on pages of text: several operations, unknown headings, pages without fields or without an end. */
import { describe, expect, it } from "vitest";
import { operationsOf } from "../../../scripts/import-docs/fragment.js";
import { fieldsOf } from "../fields.js";
import { fragmentOf, tell } from "../tell.js";
import { current, older } from "./pages.js";

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

  it("answers below a list of codes, one of them without fields: whose the others are is not known", () => {
    const answers = "OK\n\nSchema\n\nsidstring\n\nx\n\nToo bad.\n\nToo bad.\n\nSchema\n\ncodeinteger\n\nx\n";
    const page = `Open a door\n\nPOST \n\n/doors\n\nResponses\n- 200\n- 404\n- 409\n\n${answers}`;
    expect(tell(page)).toMatchObject({ codes: "200 404 409", fields: ["200.sid: string"] });
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
      "names alone, one of which ends in a word for a type",
      "Open a door\nView as Markdown\nRequest\nhow_wide\nhow_long\nopen_at\nResponse\nsid\nphone_number\n",
      "shows only names of fields",
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

describe("renamed headings", () => {
  it.each([
    ["Request\n", "Body parameters\n"],
    ["Response\n", "Success response\n"],
    ["Response\n", "Response 200\n"],
    ["Response\n", "Returns\n"],
  ])("%s is %s: the same page", (heading, other) => {
    const page = current("HowstringRequired\nx");
    expect(tell(page.replace(heading, other))).toEqual(tell(page));
  });
});

describe("unknown headings", () => {
  it("do not make an answer's fields belong to the body", () => {
    const text = current("HowstringRequired\nx").replace("Response\n", "Respuesta\n");
    expect(() => tell(text)).toThrow('shows an answer below "request": give it the heading "Response"');
  });

  it("do not make the fields below belong to the section above", () => {
    const text = current("HowstringRequired\nx").replace("Request\n", "Solicitud\n");
    expect(() => tell(text)).toThrow("shows more path parameters than its address has: Sid, How");
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
