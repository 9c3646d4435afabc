/** Pages of text that nobody would write, and that crawlers leave all the same: characters, heads, limits and tables of fields. */
import { describe, expect, it } from "vitest";
import { operationsOf } from "../../../scripts/import-docs/fragment.js";
import { fragmentOf } from "../tell.js";
import { bodyOf, current, embedded, older } from "./pages.js";

describe("odd characters", () => {
  it.each<[name: string, text: string, fields: string[]]>([
    ["a mark of the byte order", `\ufeff${current("HowenumRequired\nx")}`, ["How: string!"]],
    ["blanks that do not break", current("How\u00a0string\u00a0Required\nx"), ["How: string!"]],
    ["blanks without width", current("\u200bHowstring\u200bRequired\u200b\nx"), ["How: string!"]],
    ["blanks without width, as entities", current("Ho&#8203;wstring&nbsp;Required\nx"), ["How: string!"]],
    ["blanks without width in a document", embedded("Ho\u200bw\u00a0: {type: str\u2060ing}"), ["How: string"]],
    ["marks that turn the direction in a document", embedded("\u2066How\u2069: {type: string}"), ["How: string"]],
    ["marks that turn the direction", current("\u202eHowstringRequired\u202c\nx"), ["How: string!"]],
    ["marks that steer a terminal", current("H\u001bow\u0008string\u0092Required\nx"), ["How: string!"]],
    ["line breaks of old machines", current("HowstringRequired\u0085x"), ["How: string!"]],
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
    [
      "an object's type and flag on one line",
      older(
        "    Size\n\n    objectrequired\n\n    x\n\n        wideinteger\n\n        x\n\n    Parts\n\n    object[] required\n\n    Array [\n\n        nostring\n\n    ]",
      ),
      ["Size: object!", "Size.wide: integer", "Parts: array!", "Parts[].no: string"],
    ],
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
      "a text that begins like values, under a type that has none",
      current("CountintegerOptional\nAllowed values: 1 to 100.\nHowlist of stringsOptional\nx\nAllowed values: any."),
      ["Count: integer", "How: array"],
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
      "rows that end early",
      "| Name | Type | Required |\n|---|---|---|\n| How | string |\n| Why |\n| Key | string | yes |",
      ["How: string", "Key: string!"],
    ],
    [
      "a type in other words",
      "| Name | Type | Required |\n|---|---|---|\n| How | One of: wide, little | yes |\n| **More** | | |\n| Key | string | no |",
      ["How: any!", "Key: string"],
    ],
    [
      "of one column",
      "Body — REQUIRED |\n---|\nHow string — REQUIREDIn what way. |\nUrl uriWhere to. |\nCount integer |",
      ["How: string!", "Url: string", "Count: integer"],
    ],
  ])("%s", (_name, table, fields) => expect(bodyOf(page(table))).toEqual(fields));
});

describe("limits of a field", () => {
  it.each<[text: string, schema: object]>([
    ["string\n\n    Possible values: non-empty and <= 64 characters", { type: "string", minLength: 1, maxLength: 64 }],
    ["string[]\n\n    Possible values: <= 5", { type: "array", items: { type: "string" }, maxItems: 5 }],
    ["integer\n\n    Possible values: `>= 1` and `<= 9`", { type: "integer", minimum: 1, maximum: 9 }],
    ["integer\n\n    Possible values: >= 1 and <= 1.2.3", { type: "integer", minimum: 1 }],
    [`integer >=${"9".repeat(350)}`, { type: "integer" }],
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
