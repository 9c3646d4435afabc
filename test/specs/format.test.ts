/** The specs are formatted as the YAML library prints them, so that an edit by a program changes only what it edits. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parseDocument } from "yaml";

const specs = fileURLToPath(new URL("../../specs/", import.meta.url));
const files = readdirSync(specs, { recursive: true, encoding: "utf8" })
  .filter((file) => /^(?:compat|relay)\/.*\.yaml$/.test(file))
  .sort();

it("the specs are found", () => {
  expect(files).toContain("compat/resources/calls.yaml");
  expect(files).toContain("relay/overlay.yaml");
});

it.each(files)("specs/%s stays as it is when it is read and written", (file) => {
  const text = readFileSync(`${specs}${file}`, "utf8");
  expect(text).toBe(parseDocument(text).toString({ lineWidth: 120, flowCollectionPadding: false }));
});
