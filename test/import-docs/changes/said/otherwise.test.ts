/** A page that contradicts the spec, together with other pages, component names and our own extensions. */
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Schema } from "../../../../scripts/import-docs/fragment.js";
import { mergePages } from "../../../../scripts/import-docs/merge/index.js";
import { textsOfOne } from "../../../../scripts/import-docs/merge/specs.js";
import {
  answer,
  type Change,
  DOOR,
  difference,
  field,
  GET,
  LIST,
  line,
  mergedWith,
  pageWith,
  parameter,
  ref,
  SPEC,
} from "../doors.js";

describe("a page that contradicts the spec", () => {
  it.each([
    ["the one that says otherwise first", "a.md", "b.md", { type: "string" }],
    ["the one that says otherwise last", "b.md", "a.md", { type: "string" }],
    ["with a format", "a.md", "b.md", { type: "string", format: "uri" }],
    ["with fields", "a.md", "b.md", { type: "object", properties: { inside: { type: "integer" } } }],
  ])("is left open against a page of the same day, and nothing is written: %s", (_, one, other, told) => {
    const changed = pageWith("get_door", field("width", told));
    const pages = [
      { ...changed, page: { ...changed.page, source: one } },
      { ...pageWith("list_doors", () => undefined), page: { ...changed.page, source: other } },
    ];
    const { changes, contradictions, files } = mergePages(textsOfOne("doors", SPEC, undefined), pages);
    expect([changes, [...files]]).toEqual([[], []]);
    expect(contradictions.map(({ about, open, decided }) => [about, open, decided])).toEqual([
      ["type", true, "integer"],
    ]);
  });

  it("is left open if one page of the day has a parameter that another one lacks, and nothing is written", () => {
    const said = [parameter("shut", { schema: { type: "boolean" } }), () => undefined];
    for (const order of [said, said.toReversed()]) {
      const pages = order.map((change, index) => {
        const one = pageWith("list_doors", change);
        return { ...one, page: { ...one.page, source: `${index}.md` } };
      });
      const { changes, files, contradictions } = mergePages(textsOfOne("doors", SPEC, undefined), pages);
      expect([changes, [...files]]).toEqual([[], []]);
      expect(contradictions.map(({ about, open }) => [about, open])).toEqual([["parameter", true]]);
    }
  });

  it("gets its own component if another page still has the shared one", () => {
    const change: Change = (document, operation) => {
      const schemas = document.components?.schemas ?? {};
      schemas.Gate = { ...schemas.Door, properties: { ...schemas.Door?.properties, bars: { type: "integer" } } };
      return answer("200", ref("Gate"))(document, operation);
    };
    const list = pageWith("list_doors", () => undefined);
    const pages = [{ ...list, page: { ...list.page, source: "list.md" } }, pageWith("get_door", change)];
    const { changes, files, sources } = mergePages(textsOfOne("doors", SPEC, undefined), pages);
    expect(changes).toEqual([`${GET} › 200: schema: Door → Gate`]);
    const again = mergePages(textsOfOne("doors", files.get("openapi.yaml") ?? "", sources), pages);
    expect([again.changes, [...again.files]]).toEqual([[], []]);
  });

  it.each([
    ["builds on", "{allOf: [{$ref: '#/components/schemas/Size'}], properties: {doors: {type: array}}}"],
    ["stands for", "{$ref: '#/components/schemas/Size'}"],
  ])("is reported with the name of what the spec has there, not of what that %s", (_, schema) => {
    const list = `    DoorList: ${schema}\n`;
    const spec = SPEC.replace("    Door:\n", `${list}    Door:\n`).replace(
      DOOR,
      "schema: {$ref: '#/components/schemas/DoorList'}",
    );
    expect(mergedWith("get_door", answer("200", ref("Key")), spec).changes).toEqual([
      `${GET} › 200: schema: DoorList → Key`,
    ]);
  });

  it("changes a component that is called as its generator calls what was inline, though another page shows it elsewhere", () => {
    const colour = "        - {name: colour, in: query, schema: {$ref: '#/components/schemas/DoorColour'}}\n";
    const spec = SPEC.replaceAll("Colour", "DoorColour").replace(
      /summary: List keys\n.*\n.*\n/,
      (lines) => lines + colour,
    );
    const change: Change = (document) => {
      document.components?.schemas?.DoorColour?.enum?.push("green");
      return undefined;
    };
    const keys = pageWith("list_keys", change, spec);
    const pages = [pageWith("get_door", change, spec), { ...keys, page: { ...keys.page, source: "z.md" } }];
    expect(mergePages(textsOfOne("doors", spec, undefined), pages).changes).toEqual([
      `${GET} › 200 › colour: enum: ["red","blue"] → ["red","blue","green"]`,
    ]);
  });

  it.each(["a.md", "z.md"])("gets its own parameter where another page, %s, still has the shared one", (source) => {
    const list = pageWith("list_doors", parameter("page_size", { schema: { type: "string", default: "all" } }));
    const keys = pageWith("list_keys", () => undefined);
    const pages = [list, { ...keys, page: { ...keys.page, source } }];
    const { changes, contradictions } = mergePages(textsOfOne("doors", SPEC, undefined), pages);
    expect(changes).toEqual([
      `${LIST} › query page_size: type: integer → string`,
      `${LIST} › query page_size: default: 50 → all`,
    ]);
    expect(contradictions.filter(({ open }) => open)).toEqual([]);
  });

  it("leaves a shared component alone that the page still has, if one answer is written out otherwise", () => {
    const told: Schema = { type: "object", properties: { code: { type: "string" } }, required: ["code"] };
    const page = pageWith("delete_door", answer("400", told));
    const { changes, files, sources } = mergePages(textsOfOne("doors", SPEC, undefined), [page]);
    expect(changes).toEqual(["DELETE /doors/{id} › 400: schema: Problem → object"]);
    const again = mergePages(textsOfOne("doors", files.get("openapi.yaml") ?? "", sources), [page]);
    expect([again.changes, [...again.files]]).toEqual([[], []]);
  });

  it.each([
    "example: Some words.",
    "examples: [Some words.]",
    "$comment: Some words.",
    "x-note: Some words.",
    "externalDocs: {description: Some words., url: 'https://x.example'}",
    "prefixItems: [{type: integer, description: Some words.}]",
    "patternProperties: {a: {description: Some words.}}",
    "not: {$ref: ../../x.yaml}",
    "discriminator: {propertyName: kind, mapping: {key: '#/components/schemas/Nothing'}}",
  ])("adds the contract of a new field, without %s", (text) => {
    const change: Change = (document, operation) => {
      field("lock", { type: "string" })(document, operation);
      return line(/lock:\n( +)type: string/, text)(document, operation);
    };
    const { files } = mergePages(textsOfOne("doors", SPEC, undefined), [pageWith("get_door", change)]);
    const lines = difference(SPEC, files.get("openapi.yaml") ?? SPEC);
    const kept = text.startsWith("discriminator") ? ["+ discriminator:", "+ propertyName: kind"] : [];
    expect(lines).toEqual(["+ lock:", "+ type: string", ...kept]);
  });

  it("adds the discriminator of alternatives, with their names in the spec", () => {
    const change: Change = (document, operation) => {
      const schemas = document.components?.schemas ?? {};
      schemas.Bolt = { ...schemas.Key, title: "Bolt" };
      const mapping = { key: "#/components/schemas/Bolt", door: "#/components/schemas/Size" };
      const discriminator = { propertyName: "kind", mapping };
      return field("lock", { oneOf: [ref("Bolt"), ref("Size")], discriminator })(document, operation);
    };
    const { files } = mergePages(textsOfOne("doors", SPEC, undefined), [pageWith("get_door", change)]);
    const { lock } = parse(files.get("openapi.yaml") ?? "").components.schemas.Door.properties;
    expect(lock.discriminator?.mapping).toEqual({ key: lock.oneOf[0].$ref, door: lock.oneOf[1].$ref });
  });

  it("does not give an operation the operationId of another", () => {
    const page = pageWith("get_door", () => (text) => text.replace("operationId: get-door", "operationId: list-keys"));
    const { files, perPage } = mergePages(textsOfOne("doors", SPEC, undefined), [page]);
    expect([[...files], perPage.get("page.md")?.refusals]).toEqual([
      [],
      [`${GET}: has the operationId list_keys of GET /keys; it keeps get_door`],
    ]);
  });

  it("is named on its side of each contradiction, however often it changes the place", () => {
    const pages = [pageWith("get_door", field("width", { type: "string", enum: ["wide"] }))];
    const { contradictions } = mergePages(textsOfOne("doors", SPEC, undefined), pages);
    expect(contradictions.map(({ about, sides }) => [about, ...sides.flatMap(({ pages }) => pages)])).toEqual([
      ["type", "specs/doors/openapi.yaml", "page.md"],
      ["enum", "specs/doors/openapi.yaml", "page.md"],
    ]);
  });
});
