/** Pages written from our own specs by the inverse rules, imported again: the contract must be the same. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type FragmentDocument, operationsOf } from "../../scripts/import-docs/fragment.js";
import { mergePages, type PageToMerge } from "../../scripts/import-docs/merge/index.js";
import { emptySpec, textsOf, textsOfOne } from "../../scripts/import-docs/merge/specs.js";
import { isRefusal, openPage } from "../../scripts/import-docs/page.js";
import { readPage } from "../../scripts/import-docs/readers/index.js";
import { loadSpec } from "../../scripts/spec/index.js";
import { fieldsOf, type Score, score } from "./fields.js";
import { embeddedPage, flattened } from "./writer/embedded.js";
import { factsAreHere, factsDocument } from "./writer/facts.js";
import { ownDocument } from "./writer/own.js";

function pageOf(source: string, text: string): PageToMerge {
  const page = openPage(source, new TextEncoder().encode(text), "2026-11-20");
  if (isRefusal(page)) throw new Error(page.reason);
  const fragment = readPage(page, { prose: false });
  if (isRefusal(fragment)) throw new Error(`${source}: ${fragment.reason}`);
  return { page, fragment };
}

const own = async (name: string) =>
  textsOf(
    name,
    await loadSpec(`specs/${name}/openapi.yaml`, { overlay: null, door: "wide" }),
    readFileSync(`specs/${name}/sources.json`, "utf8"),
  );

async function pagesOf(api: string, form: (page: string) => string): Promise<PageToMerge[]> {
  const document = await ownDocument(api);
  return operationsOf(document).map((target) =>
    pageOf(`${target.operation.operationId}.md`, form(embeddedPage(document, target))),
  );
}

describe.each(["compat", "relay"])("%s", (api) => {
  it.each([
    ["in lines", (page: string) => page],
    ["on one line", flattened],
  ])("pages of every operation and webhook, %s, change nothing", async (_form, form) => {
    const before = await own(api);
    const merged = mergePages(before, await pagesOf(api, form));
    expect(merged.changes).toEqual([]);
    expect(merged.contradictions).toEqual([]);
    expect([...merged.files]).toEqual([]);
    expect([...merged.perPage.values()].flatMap(({ refusals }) => refusals)).toEqual([]);
  });

  it("pages that are imported twice are the same evidence", async () => {
    const before = await own(api);
    const pages = await pagesOf(api, flattened);
    const once = mergePages(before, pages);
    const twice = mergePages({ ...before, sources: once.sources }, pages);
    expect(twice.sources).toBe(once.sources);
  });
});

describe.skipIf(!factsAreHere)("pages of ../shared/facts (skipped unless it is there)", () => {
  it("pages make an equivalent new spec, and a second import does not change it", () => {
    const document = factsDocument("compatibility");
    const targets = operationsOf(document);
    const pages = targets.map((target) => pageOf(`${target.operation.operationId}.md`, embeddedPage(document, target)));
    const merged = mergePages(
      emptySpec(
        "doors",
        pages.map(({ fragment }) => fragment.document),
      ),
      pages,
    );
    const openapi = merged.files.get("openapi.yaml") ?? "";
    const spec = parse(openapi) as FragmentDocument;
    const made = operationsOf(spec);
    const total: Score = { total: 0, right: 0, wrong: [] };
    for (const { kind, path, method, operation } of targets) {
      const found = made.find((one) => one.kind === kind && one.path === path && one.method === method);
      if (!found) throw new Error(`${method} ${path} is missing`);
      const got = fieldsOf(spec, found.operation);
      score(fieldsOf(document, operation), got, ["type", "required", "values", "nullable"], total, path);
    }
    expect(total.wrong).toEqual([]);
    expect(total.total).toBeGreaterThan(2000);
    const again = mergePages(textsOfOne("doors", openapi, merged.sources), pages);
    expect([again.changes, [...again.files]]).toEqual([[], []]);
  });
});
