/** What the docstrings of webhooks and of the fake space show; that their examples compile is tested with all others (wrappers/examples). */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compile } from "../support/compile.js";

const sources = ["src/testing", "src/webhooks"].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [`${folder}/${file}`, readFileSync(`${folder}/${file}`, "utf8")] as const),
);

it("every function that users call has an example", () => {
  const shown = sources.filter(([, source]) => source.includes("@example\n"));
  expect(new Set(shown.map(([file]) => file.replace(/^src\/|\.ts$/g, "")))).toEqual(
    new Set([
      "testing/index",
      "testing/types",
      "testing/sign-webhook",
      "webhooks/express",
      "webhooks/handler",
      "webhooks/parse",
      "webhooks/verify",
    ]),
  );
});

/** The steps that FaultStep's description lists. */
const steps = sources.flatMap(([, source]) =>
  Array.from(source.matchAll(/^ \* - `(\{.*?\})`(?:;.*?`(\{.*?\})`)?/gm), (match) =>
    match.slice(1).filter((step) => step !== undefined),
  ).flat(),
);

it("the fault steps that are shown compile, and there is at least one for each property", () => {
  const list = `import type { FaultStep } from "signalwire-rest/testing";\nexport const steps: FaultStep[] = [${steps.join(",\n")}];`;
  expect(compile([list])).toEqual([""]);
  const properties = ["status", "headers", "body", "delayMs", "drip", "reset", "pass"];
  expect(properties.filter((name) => !steps.join().includes(`${name}:`))).toEqual([]);
});
