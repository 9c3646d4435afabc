import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diff, FORMATS, type Report, type ReportedChange, reporters, verdictOf } from "../../scripts/diff/index.js";
import { answering, openapi, text } from "./documents.js";

const hostile = `<img src=x onerror=alert(1)>"'|\`@all\u001b[31m\n::error::x\u202e\u200f\u200b`;
const thing = (properties: object, required: readonly string[] = []) => ({ type: "object", properties, required });

const base = {
  ...answering(thing({ id: text, state: { ...text, enum: ["a"] }, [hostile]: text }, ["id"])),
  info: { title: "Things", version: "1" },
};
const revised = answering(thing({ state: { ...text, enum: ["a", "b"] }, more: text }));
const revision = { ...revised, paths: { ...Object(revised).paths, [`/${hostile}`]: { get: {} } } };

function report(from: object, into: object): Report {
  const changes = diff(from, into).map(
    (change, index): ReportedChange => ({
      ...change,
      location: { file: change.pointer.revision === null ? "old.yaml" : "openapi,1.yaml", line: index + 2, column: 5 },
      revisionLocation: { file: "openapi,1.yaml", line: index + 2, column: 5 },
      excerpts: {
        base: { location: { file: "old.yaml", line: 2, column: 1 }, firstLine: 1, lines: ["a:", `  ${hostile}`] },
        revision: undefined,
      },
    }),
  );
  return {
    base: "old.yaml",
    revision: "openapi,1.yaml",
    verdict: verdictOf(changes, false),
    notes: ["base: a note"],
    changes,
  };
}

const options = { colors: false, summary: false };
const full = report(base, revision);

describe("the text of every report", () => {
  it.each(FORMATS)("%s: nothing from a document becomes a command, markup or a separate line", (format) => {
    const out = reporters[format](full, options);
    expect([..."\u001b\u200b\u200f\u202e"].filter((character) => out.includes(character))).toEqual([]);
    expect(["markdown", "html", "junit"].includes(format) && out.includes("<img")).toBe(false);
    expect(out).not.toMatch(/^::error::x/m);
    expect(out.endsWith("\n")).toBe(true);
  });

  it("counts only levels that have changes", () => {
    const only = { ...full, changes: full.changes.filter(({ level }) => level === "breaking") };
    const out = reporters.text(only, { ...options, summary: true });
    expect(out.split("\n")[0]).toBe(`old.yaml → openapi,1.yaml: ${only.changes.length} breaking`);
  });

  it.each(["html", "markdown"] as const)("%s: shows notes, if there are any", (format) => {
    const heads = [full, { ...full, notes: [] }].map((one) => /\bNotes\b/.test(reporters[format](one, options)));
    expect(heads).toEqual([true, false]);
    expect(reporters[format](full, options)).toContain("base: a note");
  });

  it.each(FORMATS)("%s: a summary names no change", (format) => {
    const out = reporters[format](full, { ...options, summary: true });
    expect(out).not.toContain("response-required-property-removed");
  });
});

describe("messages", () => {
  const schemes = { securitySchemes: { basic: { type: "http", scheme: "basic" } } };
  const get = (operation: object) => openapi({ components: schemes, paths: { "/a": { get: operation } } });
  const tagged = (tag: string) => get({ operationId: "list", tags: [tag] });
  const named = (...properties: readonly string[]) => ({
    type: "object",
    properties: Object.fromEntries(properties.map((name) => [name, {}])),
    required: properties,
  });

  it.each([
    [
      "a value that reverses the text",
      answering({ enum: ["a", "\u202eb"] }),
      answering({ enum: ["a"] }),
      ['response 200: value "\\u202eb" was removed from the enum'],
    ],
    [
      "the first credential",
      get({ security: [] }),
      get({ security: [{ basic: [] }] }),
      ["a credential is now required, where none was: basic"],
    ],
    [
      "a tag that names a function",
      tagged("Things"),
      tagged("Items"),
      [
        "tag Items was added, which renames things.list to items.list",
        "tag Things was removed, which renames things.list to items.list",
      ],
    ],
    [
      "alternatives without a name",
      answering({ oneOf: [named("a")] }),
      answering({ oneOf: [named("a"), named("b", "c"), named("d", "e", "f", "g", "h")] }),
      ["response 200: object { b, c } was added to oneOf", "response 200: object { d, e, f, g, … } was added to oneOf"],
    ],
    [
      "a schema that allowed only null",
      answering({ type: "null" }),
      answering({ type: ["string", "null"] }),
      ["response 200: widened from nothing to string"],
    ],
  ])("%s", (_, base, revision, messages) => {
    expect(diff(base, revision).map(({ message }) => message)).toEqual(messages);
  });
});

describe("text", () => {
  it("is coloured in a terminal", () => {
    expect(reporters.text(full, { ...options, colors: true })).toContain("\u001b[1;31mbreaking\u001b[0m");
  });

  it("shows what changed, why, for whom, where, and the line itself", () => {
    const [first] = reporters.text(full, options).split("\n\n");
    expect(first?.split("\n").slice(0, 4)).toEqual([
      expect.stringMatching(/^breaking response 200: (optional )?property .* was removed$/),
      expect.stringMatching(
        /^ {2}response-(required|optional)-property-removed · wire breaking, TypeScript breaking · [0-9a-f]{16}$/,
      ),
      "  POST /things",
      expect.stringMatching(/^ {2}at old\.yaml:\d+:5 in the base$/),
    ]);
  });
});

describe("github", () => {
  it("annotates a line of the revision, with commas and colons escaped", () => {
    expect(reporters.github(full, options)).toMatch(
      /^::error file=openapi%2C1\.yaml,line=\d+,col=5,title=response-required-property-removed::/m,
    );
  });
});

describe("github, for a change that affects several operations", () => {
  const changes = full.changes.slice(0, 1).map((change) => ({
    ...change,
    location: { file: "old.yaml", line: 7, column: 1 },
    operations: Array.from({ length: 7 }, (_, index) => ({
      method: "GET",
      path: `/${index}`,
      direction: "both" as const,
    })),
  }));
  const out = reporters.github({ ...full, changes }, options);
  it.each([
    ["points at the revision's line, not at the base's", "::error file=openapi%2C1.yaml,line=2,"],
    ["names five of them, and how many more", "(GET /0, GET /1, GET /2, GET /3, GET /4 and 2 more)"],
  ])("%s", (_, want) => expect(out).toContain(want));
});

describe("junit", () => {
  it("reports a warning without a failure", () => {
    const changes = full.changes.slice(0, 1).map((change) => ({ ...change, level: "warning" as const }));
    const out = reporters.junit({ ...full, changes }, options);
    expect(out).toMatch(/<system-out>response 200: .*\nPOST \/things\nold\.yaml:2:5 in the base<\/system-out>/);
    expect(out).not.toContain("<failure");
  });

  it("counts cases and failures", () => {
    const failures = full.changes.filter(({ level }) => level === "breaking").length;
    expect(reporters.junit(full, options)).toContain(`tests="${full.changes.length}" failures="${failures}"`);
  });
});

describe("markdown", () => {
  it("is one row for each change", () => {
    const rows = reporters
      .markdown(full, options)
      .split("\n")
      .filter((line) => line.includes("<sub>wire"));
    expect(rows).toHaveLength(full.changes.length);
    expect(rows.every((row) => row.split("|").length === 5)).toBe(true);
  });
});

describe("markdown, as a whole", () => {
  const only = report(answering(thing({ id: text, more: text }, ["id"])), answering(thing({ more: text, new: text })));
  const [first, second] = only.changes.map(({ fingerprint }) => fingerprint);
  const row = (says: string, place: string, rule: string, levels: string, print = "") =>
    `| response 200: ${says}<br><sub>${place}</sub> | <code>POST /things</code> | <code>${rule}</code><br><sub>${levels} · ${print}</sub> |`;

  it("says the verdicts, and the changes by level", () => {
    expect(reporters.markdown({ ...only, notes: [] }, options).split("\n")).toEqual([
      "## 🔴 Contract diff: 1 breaking, 1 info",
      "",
      "<code>old.yaml</code> → <code>openapi,1.yaml</code>",
      "",
      "| | verdict | next version |",
      "|---|---|---|",
      "| on the wire | 🔴 breaking | API: **major** |",
      "| in TypeScript | 🔴 breaking | client: **major** |",
      "",
      "### 🔴 Breaking (1)",
      "",
      "| change | operations | rule |",
      "|---|---|---|",
      row(
        "property id was removed",
        "old.yaml:2:5 in the base",
        "response-required-property-removed",
        "wire breaking, TypeScript breaking",
        first,
      ),
      "",
      "<details>",
      "<summary>🔵 Compatible (1)</summary>",
      "",
      "| change | operations | rule |",
      "|---|---|---|",
      row(
        "new property new",
        "openapi,1.yaml:3:5",
        "response-optional-property-added",
        "wire info, TypeScript info",
        second,
      ),
      "",
      "</details>",
      "",
    ]);
  });
});

describe("changes with the same message", () => {
  const paths = (status: string) =>
    Object.fromEntries(
      ["a", "b", "c", "d", "e", "f"].map((name) => [`/${name}`, { get: { responses: { "204": {}, [status]: {} } } }]),
    );
  const alike = report(openapi({ paths: paths("204") }), openapi({ paths: paths("429") }));
  const fingerprints = alike.changes.map(({ fingerprint }) => fingerprint);

  it("each have their own fingerprint", () => expect(new Set(fingerprints).size).toBe(6));

  it("text: are shown once, with a line for each place", () => {
    expect(reporters.text(alike, options).split("\n").slice(0, 4)).toEqual([
      "info status 429 was added",
      "  response-non-success-status-added · wire info, TypeScript info · 6 places",
      `  GET /a · ${fingerprints[0]} · openapi,1.yaml:2:5`,
      `  GET /b · ${fingerprints[1]} · openapi,1.yaml:3:5`,
    ]);
  });

  it("markdown: are one folded row with every fingerprint", () => {
    const rows = reporters
      .markdown(alike, options)
      .split("\n")
      .filter((line) => line.includes("<sub>wire"));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain("<details><summary>and 2 more</summary><code>GET /e</code>");
    expect(fingerprints.every((fingerprint) => rows[0]?.includes(fingerprint))).toBe(true);
  });

  it("github: are each at their own line, after all other messages", () => {
    const get = { responses: { "204": {}, "503": {} } };
    const before = openapi({ paths: { ...paths("204"), "/z": { get: { responses: { "204": {} } } } } });
    const after = openapi({ paths: { ...paths("429"), "/z": { get } } });
    const said = [
      ...reporters.github(report(before, after), options).matchAll(/line=(\d+).*::status (\d+) was added/g),
    ];
    expect(said.map(([, line, status]) => [line, status])).toEqual([
      ["2", "429"],
      ["8", "503"],
      ...["3", "4", "5", "6", "7"].map((line) => [line, "429"]),
    ]);
  });

  it("json and junit: are listed separately", () => {
    expect(JSON.parse(reporters.json(alike, options)).changes).toHaveLength(6);
    expect(reporters.junit(alike, options)).toContain('tests="6"');
  });
});

const browserPath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Needs a browser: `apt-get install chromium`, or CHROMIUM=its path. Skipped without one. */
describe.skipIf(!existsSync(browserPath))("html, in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  const file = join(folder, "report.html");
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
    page = await browser.newPage();
    page.on("request", (request) => requests.push(request.url()));
    page.on("dialog", () => requests.push("dialog"));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function open(shown: Report): Promise<void> {
    writeFileSync(file, reporters.html(shown, options));
    requests.length = 0;
    await page.goto(pathToFileURL(file).href);
  }

  const visible = (selector: string) => page.locator(`${selector}:visible`).count();

  it("shows both verdicts and the next versions", async () => {
    await open(full);
    expect(await page.locator(".verdict").allInnerTexts()).toEqual([
      "On the wire\n\nBreaking\n\nNext version of the API: major",
      "In TypeScript\n\nBreaking\n\nNext version of the client: major",
    ]);
  });

  it("sends no request and runs nothing from the documents", async () => {
    await open(full);
    expect(requests).toEqual([pathToFileURL(file).href]);
    expect(await page.locator("img, iframe, link, script[src]").count()).toBe(0);
  });

  it("counts what is shown, and filters by level", async () => {
    await open(full);
    expect(await visible("article")).toBe(full.changes.length);
    for (const level of ["breaking", "warning", "info"]) {
      const count = full.changes.filter((change) => change.level === level).length;
      const button = page.locator(`.tools button.${level}`);
      expect(await button.innerText()).toBe(`${level} ${count}`);
      await button.click();
      expect(await visible(`article.${level}`)).toBe(0);
    }
    expect(await page.locator(".empty").innerText()).toBe("No change matches the filters.");
  });

  it("filters by words", async () => {
    await open(full);
    await page.locator(".tools input").fill("enum POST");
    expect(await page.locator("article:visible .what p").allInnerTexts()).toEqual([
      "response 200.state: value b was added to the enum",
    ]);
  });

  it.each([320, 380, 1300])("keeps the texts of both sides inside their change, %d pixels wide", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await open(full);
    const right = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => one.getBoundingClientRect().right);
    expect(await right("figure:last-child")).toBeLessThan(await right("article"));
  });

  it("says so when nothing has changed", async () => {
    await open(report(openapi({}), openapi({})));
    expect(await page.locator(".empty").innerText()).toBe("The two contracts are the same.");
  });
});
