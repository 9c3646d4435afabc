/** Copies of older pages that have lost all indentation: what shows which object a field belongs to. */
import { describe, expect, it } from "vitest";
import { fragmentOf, tell } from "./tell.js";

const page = (fields: string, below = "") =>
  `Get a house\n\nGET \n\n/house\n\nResponses\n\nOK\n\nSchema\n\n${fields}\n${below}`;

/** The fields of the answer, `a.b` for b in a. */
const namesOf = (text: string) => tell(text).fields.map((field) => field.replace(/^200\.|:.*$/g, ""));

/** Fields with a text each, so that empty lines mean nothing. */
const texts = (...heads: string[]) => heads.map((head) => `${head}\n\nWhat it is.\n`).join("\n");

describe("what shows where an object ends", () => {
  it.each<[name: string, text: string, names: string]>([
    ["nothing is needed for the last one", texts("id uuid", "door object", "width integer"), "id door door.width"],
    [
      "a name that the object has already",
      texts("door object", "id uuid", "width integer", "id uuid", "open boolean"),
      "door door.id door.width id open",
    ],
    [
      "the marks of a list",
      "doors\n\nobject[]\n\n  • Array [\n\n  • id uuid\n\nWhich.\n\n  • ]\n\ncount integer\n\nHow many.",
      "doors doors[].id count",
    ],
    [
      "the marks of a list in an object",
      "door\n\nobject\n\nkeys\n\nobject[]\n\n  • Array [\n\n  • id uuid\n\nWhich.\n\n  • ]\n\nwidth integer\n\nHow wide.",
      "door door.keys door.keys[].id door.width",
    ],
    [
      "no empty line after an example: the same list goes on",
      "door\n\nobject\n\nIts door.\n\nwidthinteger\nExample: 3\nheightinteger\nExample: 4\n\nopenboolean\nExample: true",
      "door door.width door.height open",
    ],
    [
      "no empty line tells nothing: what looks like the fields before the object is beside it",
      "id string\n\nIt.\n\nname string\n\nIts name.\n\nopen\n\nobject\n\nWhich way.\n\nwestboolean\nsouthboolean\nnorthboolean\nownerstring\n\nWhose.\n\ncitystring\n\nWhere.\n\nareastring\n\nHow large.",
      "id name open open.west open.south open.north owner city area",
    ],
    [
      "no empty line after an object's own example: it holds nothing",
      "door object\n\nIts door.\n\nExample: {}\nopen boolean\n\nWhether it is.",
      "door open",
    ],
    [
      "a head on one line where others stand on two: it holds nothing",
      `door\n\nobject\n\nIts door.\n\n${texts("width integer", "meta object", "height integer")}`,
      "door door.width door.meta door.height",
    ],
    [
      "more empty lines than are usual",
      "door\n\nobject\n\nwidth integer\n\nHow wide.\n\nheight integer\n\nHow high.\n\n\nopen boolean\n\nWhether it is.",
      "door door.width door.height open",
    ],
    [
      "the example of the page",
      `${texts("door object", "width integer", "open boolean", "links object", "self uri", "next uri", "count integer")}\n{\n"door": {\n"width": 3\n},\n"open": true,\n"links": {\n"self": "x",\n"next": "x"\n},\n"count": 1\n}`,
      "door door.width open links links.self links.next count",
    ],
    [
      "the example of the page, which leaves out a field",
      `${texts("door object", "width integer", "height integer", "open boolean")}\n{\n"door": {\n"width": 3\n},\n"open": true\n}`,
      "door door.width door.height open",
    ],
    [
      "the letters: one list runs by them, and the field goes on in it",
      texts(
        "area string",
        "cellar string",
        "door object",
        "width string",
        "height string",
        "floor string",
        "garden string",
        "hall string",
        "kitchen string",
        "lamp string",
      ),
      "area cellar door door.width door.height floor garden hall kitchen lamp",
    ],
    [
      "the types: the object's fields are of one, those beside it of another",
      texts(
        "sid string",
        "name string",
        "open object",
        "west boolean",
        "south boolean",
        "north boolean",
        "owner string",
        "city string",
        "area string",
      ),
      "sid name open open.west open.south open.north owner city area",
    ],
  ])("%s", (_name, text, names) => {
    expect(namesOf(page(text)).join(" ")).toBe(names);
  });

  it("the example of the answer, for the request too", () => {
    const body = texts("meta object", "open boolean", "door object", "width integer", "city string");
    const example =
      '{\n"id": "x",\n"house": {\n"meta": {\n"by": "x"\n},\n"open": true,\n"door": {\n"width": 3\n},\n"city": "x"\n}\n}';
    const text = `Build\n\nPOST /houses\n\nRequest\n\nBody\n\n${body}\n\nResponses\n\nOK\n\nSchema\n\nid uuid\n\nIt.\n\n${example}`;
    expect(tell(text).fields.join(" ")).toContain("body.door.width");
    expect(tell(text).fields.join(" ")).toContain("body.city");
  });
});

describe("a page that leaves the nesting open", () => {
  const said = (text: string) => fragmentOf(text).decisions;

  it("is reported", () => {
    const text = page(texts("door object", "width integer", "height integer"));
    expect(said(text)).toEqual([
      "the page does not show where one of its objects ends: inferred from what the fields look like",
    ]);
    expect(JSON.stringify(fragmentOf(text).document)).toContain('"x-docs-end":"not told"');
  });

  it.each([
    ["there is no object", texts("id uuid", "width integer")],
    [
      "the object is the last and has one field",
      "id uuid\n\nIt.\n\ndoor\n\nobject\n\nIts door.\n\nwidth integer\n\nIt.",
    ],
    [
      "it is all between marks",
      "doors\n\nobject[]\n\n  • Array [\n\n  • id uuid\n\nIt.\n\n  • ]\n\ncount integer\n\nIt.",
    ],
    [
      "the example shows it",
      `${texts("door object", "width integer", "open boolean")}\n{\n"door": {\n"width": 3\n},\n"open": true\n}`,
    ],
    [
      "the page has its indentation",
      "door\n\nobject\n\n    width integer\n\n    How wide.\n\nopen boolean\n\nWhether.",
    ],
  ])("is not reported if the nesting is certain: %s", (_name, fields) => {
    expect(said(page(fields))).toEqual([]);
  });
});

describe("a page without end", () => {
  it.each([
    ["of fields", (n: number) => texts(...Array.from({ length: n }, (_, i) => `f${i} string`))],
    ["of objects in objects", (n: number) => texts(...Array.from({ length: n }, (_, i) => `f${i} object`))],
    [
      "of objects beside fields",
      (n: number) => texts(...Array.from({ length: n }, (_, i) => `f${i} ${i % 2 ? "object" : "string"}`)),
    ],
  ])("%s takes time in proportion", (_name, fields) => {
    const started = process.cpuUsage();
    expect(tell(page(fields(20_000))).at).toBe("get /house");
    expect(process.cpuUsage(started).user).toBeLessThan(10_000_000);
  });

  it.each([
    ["lists in lists", "keys object[]\n• Array [\n".repeat(20_000)],
    ["objects in objects", Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i)}f${i} object`).join("\n")],
  ])("of %s is refused in one line", (_name, fields) => {
    expect(() => fragmentOf(page(fields))).toThrow(
      /^its fields nest deeper than 200 objects \(read as docusaurus-text\)$/,
    );
  });
});
