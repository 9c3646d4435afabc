/** Which of two sources wins, and what is recorded about the sources. */
import { describe, expect, it } from "vitest";
import type { EvidenceKind } from "../../../scripts/import-docs/fragment.js";
import {
  type Evidence,
  parseSources,
  printSources,
  Sources,
  weigh,
} from "../../../scripts/import-docs/merge/evidence.js";

const said = (page: string, kind: EvidenceKind, date: string): Evidence => ({ page, kind, date });
const OLD = said("old.md", "page", "2026-11-01");
const none = () => new Sources(parseSources(undefined, "specs/doors/openapi.yaml"));

const WEIGHED: [name: string, page: Evidence, spec: Evidence, wins: string][] = [
  ["an embedded spec, though older", said("new.md", "embedded-spec", "2026-10-01"), OLD, "page"],
  ["the older site, though newer", said("new.md", "older-page", "2026-12-01"), OLD, "spec"],
  ["a newer page", said("new.md", "page", "2026-11-02"), OLD, "page"],
  ["an older page", said("new.md", "page", "2026-10-31"), OLD, "spec"],
  ["the same page under an earlier day", said("old.md", "page", "2026-10-31"), OLD, "page"],
  ["another page of that day", said("new.md", "page", "2026-11-01"), OLD, "page"],
];

describe("evidence", () => {
  it.each(WEIGHED)("%s", (_, page, spec, wins) => {
    expect(weigh(page, spec, none()).wins).toBe(wins);
  });

  it("of the same day from two pages of one run decides nothing", () => {
    const sources = none();
    sources.notePage(OLD, "digest");
    expect(weigh(said("new.md", "page", "2026-11-01"), OLD, sources).wins).toBe("neither");
  });

  it.each([
    ["unchanged: neither wins", "digest", "neither"],
    ["changed, which may not say so any longer: the other page wins", "another", "page"],
  ])("of the same day from a page that this run has still to merge, %s", (_, digest, wins) => {
    const before = none();
    before.notePage(OLD, "digest");
    const sources = new Sources(before.file);
    sources.evidenceOf(OLD.page, OLD.kind, OLD.date, digest);
    expect(weigh(said("new.md", "page", "2026-11-01"), OLD, sources).wins).toBe(wins);
  });

  it.each([
    ["unchanged", "digest", "page", "2026-11-01"],
    ["changed", "another", "page", "2026-11-09"],
    ["read as something else", "digest", "older-page", "2026-11-09"],
  ] as const)("of a page that is %s is of the right day", (_, digest, kind, day) => {
    const sources = none();
    sources.notePage(OLD, "digest");
    expect(sources.evidenceOf("old.md", kind, "2026-11-09", digest).date).toBe(day);
  });

  it("moves with its part, and with everything within that part", () => {
    const sources = none();
    for (const part of ["/paths/~1a/get", "/paths/~1a/get/responses", "/paths/~1a/getter"]) sources.notePart(part, OLD);
    sources.renamePart("/paths/~1a/get", "/paths/~1A/get");
    const parts = ["/paths/~1A/get", "/paths/~1A/get/responses", "/paths/~1a/getter"];
    expect(Object.keys(JSON.parse(printSources(sources.file)).parts)).toEqual(parts);
    expect(sources.at("/paths/~1A/get/parameters/0")).toBe(OLD);
    expect(sources.at("/paths/~1c").kind).toBe("embedded-spec");
  });

  it("uses the baseline from its file", () => {
    expect(parseSources(JSON.stringify({ baseline: OLD }), "x").baseline).toEqual(OLD);
  });

  it.each<[name: string, data: unknown, what: string]>([
    ["a list", [], "is no object"],
    ["nothing", null, "is no object"],
    ["another key", { sources: {} }, '"sources" is none of baseline, pages and parts'],
    ["a baseline that is text", { baseline: "x" }, '"baseline" is not of the form { page, kind, date }'],
    ["a list of pages", { pages: [] }, '"pages" is no object'],
    ["a page without its digest", { pages: { "a.md": OLD } }, '"a.md" is not of the form { kind, date, digest }'],
    ["parts that are text", { parts: "x" }, '"parts" is no object'],
    [
      "a part of an unknown kind",
      { parts: { "/a": { ...OLD, kind: "x" } } },
      '"/a" is not of the form { page, kind, date }',
    ],
    ["a part of an inherited kind", { parts: { "/a": { ...OLD, kind: "toString" } } }, '"/a" is not of the form'],
    ["a part without a page", { parts: { "/a": { ...OLD, page: 1 } } }, '"/a" is not of the form { page, kind, date }'],
    [
      "a part of no day",
      { parts: { "/a": { ...OLD, date: "today" } } },
      '"/a" is not of the form { page, kind, date }',
    ],
  ])("is refused if its file holds %s, which would be lost", (_, data, what) => {
    const parse = () => parseSources(JSON.stringify(data), "specs/doors/openapi.yaml");
    expect(parse).toThrow(`specs/doors/sources.json: ${what}`);
    expect(parse).toThrow("restore its last valid version from git");
  });

  it.each([{}, { pages: {} }, { baseline: OLD, parts: { "/a": OLD } }])("is read from %j", (data) => {
    expect(parseSources(JSON.stringify(data), "x")).toMatchObject(data);
  });
});
