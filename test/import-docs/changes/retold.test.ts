/** A spec that text pages have made, and the same page with other words a day later. */
import { expect, it } from "vitest";
import { parse } from "yaml";
import { mergePages, type PageToMerge } from "../../../scripts/import-docs/merge/index.js";
import { emptySpec, textsOfOne } from "../../../scripts/import-docs/merge/specs.js";
import { isRefusal, openPage } from "../../../scripts/import-docs/page.js";
import { current } from "../odd-pages/pages.js";
import { fragmentOf } from "../tell.js";

function pageOf(body: string, date: string): PageToMerge {
  const text = current(body);
  const page = openPage("page.txt", new TextEncoder().encode(text), date);
  if (isRefusal(page)) throw new Error(page.reason);
  return { page, fragment: fragmentOf(text) };
}

/** The body's field after the first page, and after the second. */
function retold(before: string, after: string) {
  const first = mergePages(emptySpec("doors", []), [pageOf(before, "2026-11-20")]);
  const openapi = first.files.get("openapi.yaml") ?? "";
  const page = pageOf(after, "2026-11-21");
  const second = mergePages(textsOfOne("doors", openapi, first.sources), [page]);
  const again = mergePages(textsOfOne("doors", second.files.get("openapi.yaml") ?? openapi, second.sources), [page]);
  expect(again.changes).toEqual([]);
  return [openapi, second.files.get("openapi.yaml") ?? openapi].map((text) => {
    const { requestBody } = parse(text).paths["/api/doors/{Sid}"].get;
    return requestBody.content["application/json"].schema.properties.How;
  });
}

it.each<[name: string, before: string, after: string, want: object[]]>([
  [
    "a default goes with its type",
    "HowintegerOptionalDefaults to 25\nx",
    "HowbooleanOptional\nx",
    [{ type: "integer", default: 25 }, { type: "boolean" }],
  ],
  [
    "a default stays with one of its types",
    "HowintegerOptionalDefaults to 25\nx",
    "Howstring or integerOptional\nx",
    [
      { type: "integer", default: 25 },
      { type: ["string", "integer"], default: 25 },
    ],
  ],
  [
    "another default comes with another type",
    "HowintegerOptionalDefaults to 25\nx",
    "HowstringOptionalDefaults to all\nx",
    [
      { type: "integer", default: 25 },
      { type: "string", default: "all" },
    ],
  ],
  [
    "a page without a default says nothing of it",
    "HowintegerOptionalDefaults to 25\nx",
    "HowintegerRequired\nx",
    [
      { type: "integer", default: 25 },
      { type: "integer", default: 25 },
    ],
  ],
  [
    "null is one of the values from the first day on",
    "How enum or null Optional\nx\nAllowed values: up down",
    "How enum or null Optional\nx\nAllowed values: up down left",
    [
      { type: ["string", "null"], enum: ["up", "down", null] },
      { type: ["string", "null"], enum: ["up", "down", "left", null] },
    ],
  ],
])("%s", (_, before, after, want) => {
  expect(retold(before, after)).toEqual(want);
});
