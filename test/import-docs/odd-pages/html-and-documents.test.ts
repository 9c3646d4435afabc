/** Odd pages in HTML, with an embedded document, or in another encoding. */
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isRefusal, openPage } from "../../../scripts/import-docs/page.js";
import { tell } from "../tell.js";
import { bodyOf, current } from "./pages.js";

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

describe("HTML tables", () => {
  const html = (rows: string) =>
    `<!doctype html><html class="docusaurus"><body><h1>Open</h1><pre><span>POST</span><h2>/doors</h2></pre><h3>Body</h3>${rows}<h2>Responses</h2><ul><li>200</li></ul></body></html>`;
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  const head = `<tr>${["Name", "Type", "Required"].map((cell) => `<th><b>${cell}</b></th>`).join("")}</tr>`;

  it.each<[name: string, html: string, fields: string[]]>([
    [
      "a row for each field",
      `<table><thead>${head}</thead><tbody>${row("<code>How</code>", "<p>string</p>", "Yes")}${row("Key", "integer", "")}</tbody></table>`,
      ["How: string!", "Key: integer"],
    ],
    [
      "a type for two fields",
      `<table>${head}<tr><td>How</td><td rowspan="2">integer</td><td>Yes</td></tr>${row("Key", "No")}${row("Why", "string", "Yes")}</table>`,
      ["How: integer!", "Key: integer", "Why: string!"],
    ],
    [
      "a row that heads others",
      `<table>${head}<tr><td colspan="3">Further</td></tr>${row("Key", "integer", "Yes")}</table>`,
      ["Key: integer!"],
    ],
    [
      "cells that cover more than there is",
      `<table>${head}<tr><td>How</td><td rowspan="99999" colspan="99999">string</td><td>x</td></tr>${row("Key", "Yes")}</table>`,
      ["How: string", "Key: string"],
    ],
    [
      "a page in a table",
      `<table><tr><td><div><strong>How</strong><span>string</span></div><p>x</p></td></tr></table>`,
      ["How: string"],
    ],
    [
      "two tables",
      `<table>${head}${row("How", "string", "Yes")}</table><table>${head}${row("Key", "integer", "Yes")}</table>`,
      ["How: string!", "Key: integer!"],
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
