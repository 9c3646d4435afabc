import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { version } from "../../src/version.js";

it("the version that the User-Agent states is the package's", () => {
  const packageJson = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(version).toBe(packageJson.version);
});
