/** The generator prints what a person would write. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { generate } from "../../scripts/generate/index.js";
import { loadSpec } from "../../scripts/spec/index.js";
import { ROOT, textOf } from "./make.js";

it("prints call-recordings.ts byte for byte", async () => {
  const { document } = await loadSpec(join(ROOT, "specs/compat/openapi.yaml"));
  const { files } = generate(document, { name: "compat", runtime: "../../src/runtime.js", origin: "specs/compat" });
  const printed = textOf(files, "call-recordings.ts");
  expect(printed).toBe(await readFile(join(import.meta.dirname, "golden/call-recordings.ts"), "utf8"));
});
