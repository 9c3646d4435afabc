/** The specs are written as the YAML library prints them, so that a program's edit changes only what it edits. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parseDocument } from "yaml";

const files = ["compat/openapi.yaml", "compat/overlay.yaml", "relay/openapi.yaml", "relay/overlay.yaml"];

it.each(files)("specs/%s stays as it is when it is read and written", (file) => {
  const text = readFileSync(fileURLToPath(new URL(`../../specs/${file}`, import.meta.url)), "utf8");
  expect(parseDocument(text).toString({ lineWidth: 120, flowCollectionPadding: false })).toBe(text);
});
