/** Which file an import edits: in a spec with one file per resource, and in the same spec as a single file. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../scripts/import-docs/report/model.js";
import { loadSpec } from "../../../scripts/spec/index.js";
import { CHANGES, changeOf } from "./changes.js";
import { copySpecs, differing, pageWith, run, scratch, textsIn } from "./specs.js";

const contractOf = async (specs: string) =>
  JSON.parse(JSON.stringify((await loadSpec(join(specs, "compat/openapi.yaml"), { overlay: null })).document));

describe("a change goes where it belongs", () => {
  it.each(CHANGES)("%s", async (_, change, files) => {
    const page = await pageWith(change);
    const specs = await copySpecs("split");
    const before = await textsIn(specs);
    const asked = await run(specs, page, "--api", "compat", "--report", scratch("report.json"));
    expect([asked.code, differing(before, await textsIn(specs))]).toEqual([1, []]);
    const { apis }: Report = JSON.parse(await readFile(scratch("report.json"), "utf8"));
    expect(apis[0]?.files).toEqual(files);
    expect(asked.out).toContain(`compat: files touched: ${files.join(", ")}\n`);

    await run(specs, page, "--api", "compat", "--write");
    const after = await textsIn(specs);
    expect(differing(before, after)).toEqual(files);
    const comments = (texts: ReadonlyMap<string, string>) =>
      [...texts.values()]
        .join("\n")
        .split("\n")
        .filter((line) => /^\s*#/.test(line));
    expect(comments(after)).toEqual(comments(before));

    const again = await run(specs, page, "--api", "compat", "--write");
    expect([again.code, again.out]).toEqual([0, expect.stringContaining("compat: 0 changes")]);
    expect(differing(after, await textsIn(specs))).toEqual([]);
  });

  it.each(CHANGES)("%s: the same contract as in one file, which stays one", async (_, change) => {
    const page = await pageWith(change);
    const [split, whole] = [await copySpecs("split"), await copySpecs("whole")];
    await run(split, page, "--api", "compat", "--write");
    const before = await textsIn(whole);
    await run(whole, page, "--api", "compat", "--write");
    expect(differing(before, await textsIn(whole))).toEqual(["openapi.yaml"]);
    expect(await contractOf(split)).toEqual(await contractOf(whole));
  });
});

describe("what is new", () => {
  const write = async (name: string) => {
    const specs = await copySpecs("split");
    await run(specs, await pageWith(changeOf(name)), "--api", "compat", "--write");
    return (file: string) => readFile(join(specs, "compat", file), "utf8");
  };

  it("refers to shared parts, and is referred to from the entry file after its resource's other paths", async () => {
    const read = await write("a path of a resource that is there");
    expect(await read("openapi.yaml")).toContain(
      "    $ref: resources/queue-members.yaml#/paths/~1Accounts~1%7BAccountSid%7D~1Queues~1%7BQueueSid%7D~1Members~1%7BCallSid%7D\n" +
        "  /Accounts/{AccountSid}/Queues/{QueueSid}/Front:\n" +
        "    $ref: resources/queue-members.yaml#/paths/~1Accounts~1%7BAccountSid%7D~1Queues~1%7BQueueSid%7D~1Front\n",
    );
    const text = await read("resources/queue-members.yaml");
    expect(text).toContain("- $ref: ../openapi.yaml#/components/parameters/AccountSid\n");
    expect(text).toContain('$ref: "#/components/schemas/QueueMember"\n');
  });

  it("goes above the components of its file", async () => {
    const read = await write("a new webhook");
    expect(await read("resources/faxes.yaml")).toMatch(/\nwebhooks:\n {2}faxStatusCallback:\n[\s\S]*\ncomponents:\n/);
  });

  it("brings its components into its own file", async () => {
    const read = await write("a new resource");
    const text = await read("resources/elastic-trunks.yaml");
    expect(text).toMatch(/^paths:\n {2}\/Accounts\/\{AccountSid\}\/Trunks:\n {4}get:\n {6}operationId: list_trunks\n/);
    expect(text).toContain("$ref: ../openapi.yaml#/components/schemas/Paging\n");
    expect(text).toMatch(/\n\ncomponents:\n {2}schemas:\n/);
    expect(text).toContain('$ref: "#/components/schemas/Trunk"\n');
    expect(await read("openapi.yaml")).not.toContain("Trunk:");
  });
});
