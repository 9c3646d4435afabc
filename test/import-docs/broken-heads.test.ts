/** Heads of fields that a copy has broken over several lines. */
import { describe, expect, it } from "vitest";
import { operationsOf } from "../../scripts/import-docs/fragment.js";
import { fragmentOf, tell } from "./tell.js";

const page = (body: string, answer = "sidstring\nWhich one.") =>
  `Open a door\nView as Markdown\nOpens it.\nPath parameters\nSidstringRequired\nWhich one.\nRequest\nThis endpoint expects an object.\n${body}\nResponse\nThe request has succeeded.\n${answer}\nErrors\n404\nNot Found Error\n`;

const defaultOf = (text: string) => {
  const [found] = operationsOf(fragmentOf(text).document);
  return found?.operation.requestBody?.content["application/json"]?.schema?.properties?.How?.default;
};

/** The body's fields and the answer's. */
const read = (text: string) => tell(text).fields.slice(1);

describe("a head of the current site", () => {
  it.each<[name: string, body: string, fields: string[]]>([
    ["whole", "HowenumRequired\nIn what way.", ["body.How: string!"]],
    ["flag below", "Howenum\nRequired\nIn what way.", ["body.How: string!"]],
    ["flag below, after an empty line", "Howenum\n\nOptional\n\nIn what way.", ["body.How: string"]],
    ["flag below, as a bullet", "Howenum\n• Required\nIn what way.", ["body.How: string!"]],
    ["flag below, in bold", "Howenum\n**Required**\nIn what way.", ["body.How: string!"]],
    ["flag and format below", 'Urlstring\nRequired\nformat: "uri"\nWhere to.', ["body.Url: string!"]],
    ["several flags on the line below", "Countinteger\nRequired >=0\nHow often.", ["body.Count: integer!"]],
    ["limits below", "Namestring\n1-64 characters\nRequired\nWhat it is called.", ["body.Name: string!"]],
    ["null and a flag below", "Keystring or null\nRequired\nWith what.", ["body.Key: string!?"]],
    ["list and a flag below", "Keyslist of strings\nRequired\nWith what.", ["body.Keys: array!"]],
    ["apart, flag below", "How enum\nRequired\nIn what way.", ["body.How: string!"]],
    ["type and flag below", "How\nenum\nRequired\nIn what way.", ["body.How: string!"]],
    ["type with its flag below", "How\nenumRequired\nIn what way.", ["body.How: string!"]],
    [
      "all apart, several fields",
      "How\nenum\nOptional\nIn what way.\nDoor\nstring or null\nRequired\nWhich.",
      ["body.How: string", "body.Door: string!?"],
    ],
    [
      "called like a heading",
      "Body\nstring\nRequired\nWhat it says.\nHow\nenum\nOptional\nHow.",
      ["body.Body: string!", "body.How: string"],
    ],
    [
      "values below its flag",
      "Howenum\nRequired\nIn what way.\nAllowed values: wide little",
      ['body.How: string! ["wide","little"]'],
    ],
  ])("%s", (_name, body, fields) => {
    expect(read(page(body))).toEqual([...fields, "200.sid: string"]);
  });

  it.each([
    ["wide\nlittle", '["wide","little"]'],
    ["wide\nlittle\nDoorstringOptional\nWhich.", '["wide","little"]'],
    ["• wide\n• little", '["wide","little"]'],
    ["", "null"],
    ["DoorstringOptional\nWhich.", "null"],
    ["DoorstrangeOptional\nOf a type that nobody knows.", "null"],
    ["wide\nlittle\nDoorstrangeOptional\nOf a type that nobody knows.", '["wide","little"]'],
  ])("may have its values below: %j", (below, values) => {
    const { operation } =
      operationsOf(fragmentOf(page(`HowenumRequired\nIn what way.\nAllowed values:\n${below}`)).document)[0] ?? {};
    const schema = operation?.requestBody?.content["application/json"]?.schema?.properties?.How;
    expect(JSON.stringify(schema?.enum ?? null)).toBe(values);
  });

  it.each([
    ["Required", "body.How: string!"],
    ["Required.", "body.How: string"],
    ["Required when it is locked.", "body.How: string"],
    ["Optional reading", "body.How: string"],
    ["Defaults to the way of the house", "body.How: string"],
  ])("does not take %j for something else", (below, field) => {
    expect(read(page(`Howstring\n${below}`))[0]).toBe(field);
  });

  it.each([
    ["wide", "wide"],
    ["`wide`", "wide"],
    ["60.", undefined],
    ["the way of the house", undefined],
  ])("has a default below: %j", (below, value) => {
    expect(defaultOf(page(`Howstring\nDefaults to ${below}\nOptional`))).toBe(value);
  });

  it("is also read in an answer", () => {
    const answer = "sid\nstring\nRequired\nWhich one.\nwidth\ninteger or null\nOptional\nHow wide.";
    expect(read(page("HowenumOptional", answer)).slice(1)).toEqual(["200.sid: string!", "200.width: integer?"]);
  });

  it("is not made from two names if the copy has lost the types", () => {
    const text =
      "Open\nRequest\nThis endpoint expects an object.\nHow\nIn what way.\nfile\nWhich file.\nResponse\nThe request has succeeded.\nsid\nWhich one.";
    expect(tell(text).fields).toEqual(["body.How: any", "body.file: any", "200.sid: any"]);
  });
});
