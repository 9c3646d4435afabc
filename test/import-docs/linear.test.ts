/** Untrusted text is read in linear time: a pattern that tries again at every position would take minutes for each of these texts. */
import { expect, it } from "vitest";
import { normalServer, serverPath } from "../../scripts/import-docs/addresses.js";
import { linksOf } from "../../scripts/import-docs/crawl/links.js";
import { examplesOf } from "../../scripts/import-docs/lines/examples.js";
import { slugOf } from "../../scripts/import-docs/names.js";
import { isRefusal, openPage, type Page } from "../../scripts/import-docs/page.js";
import { embedded } from "../../scripts/import-docs/readers/embedded.js";
import { readPage } from "../../scripts/import-docs/readers/index.js";
import { scopesIn } from "../../scripts/import-docs/scopes.js";
import { codeOfReason } from "../../scripts/import-docs/status-codes.js";
import { kebabCase } from "../../scripts/spec/model/naming.js";
import { busyMs, least } from "../support/effort.js";

const LENGTH = 100_000;
/** Work of a millisecond or two takes seconds in quadratic time. */
const ENOUGH_MS = 500;
const many = (text: string) => text.repeat(LENGTH / text.length);
const lines = (text: string) => [{ text, indent: 0, prose: true }];

function pageOf(text: string): Page {
  const page = openPage("page.md", new TextEncoder().encode(text), "2026-11-20");
  if (isRefusal(page)) throw new Error(page.reason);
  return page;
}

const document = "paths: {/x: {get: {operationId: x_y, responses: {'200': {description: x}}}}}";
const pageAt = (url: string) => pageOf(`# x\n\nGET ${url}\n\n\`\`\`yaml\nopenapi: 3.1.0\n${document}\n\`\`\`\n`);

const TEXTS: [name: string, run: () => unknown][] = [
  ["a document of empty lines", () => embedded.looks(pageOf(`\`\`\`yaml\n${many("\n")}x\n\`\`\`\n`))],
  ["an address of braces", () => readPage(pageAt(`https://x.example/${many("{")}`), { prose: true })],
  ["an address of slashes", () => [normalServer(`${many("/")}x`), serverPath(`${many("/")}x`)]],
  ["a name of question marks", () => slugOf(`${many("?")}\n`)],
  ["permissions without an end", () => scopesIn(lines(many("API tokenscope")))],
  ["a reason of dots", () => codeOfReason(`${many(". ")}x`)],
  ["texts that never close", () => examplesOf([{ text: "{", indent: 0, prose: false }, ...lines(many('"\\'))])],
  ["links that never close", () => linksOf(many("["), "https://docs.example")],
  ["a name in capitals", () => kebabCase(many("A"))],
];

it.each(TEXTS)("%s", async (_, run) => {
  expect(await least(ENOUGH_MS, () => busyMs(run), 3)).toBeLessThanOrEqual(ENOUGH_MS);
});
