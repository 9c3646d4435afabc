/** Which file an import edits: in a spec of one file a resource, and in the same spec as one file. */
import { spawnSync } from "node:child_process";
import type { PathLike } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { importCommand } from "../../scripts/commands/import-docs/command.js";
import { readOptions } from "../../scripts/commands/import-docs/options.js";
import { writeSpecs } from "../../scripts/commands/import-docs/specs.js";
import {
  type FragmentDocument,
  type Operation,
  operationsOf,
  type Schema,
} from "../../scripts/import-docs/fragment.js";
import type { Report } from "../../scripts/import-docs/report/model.js";
import { loadSpec } from "../../scripts/spec/index.js";
import { runQuietly } from "../support/command.js";
import { embeddedPage } from "./writer/embedded.js";
import { ownDocument } from "./writer/own.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "import-files-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** A copy of our specs, as they are or with compat in one file. */
async function copySpecs(form: "split" | "whole"): Promise<string> {
  const specs = join(folder, form);
  await cp("specs", specs, { recursive: true });
  if (form === "whole") {
    const { document } = await loadSpec("specs/compat/openapi.yaml", { overlay: null });
    await writeFile(join(specs, "compat/openapi.yaml"), stringify(document, { lineWidth: 120 }));
    await rm(join(specs, "compat/resources"), { recursive: true });
  }
  return specs;
}

const run = (specs: string, ...args: string[]) =>
  runQuietly(importCommand, ["--specs", specs, "--date", "2026-11-20", ...args]);

/** Every file below compat/, `sources.json` aside. */
async function textsIn(specs: string): Promise<Map<string, string>> {
  const names = await readdir(join(specs, "compat"), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile() && entry.name !== "sources.json");
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(join(specs, "compat/").length));
  return new Map(
    await Promise.all(
      paths.sort().map(async (path) => [path, await readFile(join(specs, "compat", path), "utf8")] as const),
    ),
  );
}

const differing = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);

const contractOf = async (specs: string) =>
  JSON.parse(JSON.stringify((await loadSpec(join(specs, "compat/openapi.yaml"), { overlay: null })).document));

const schemaOf = (document: FragmentDocument, name: string): Schema => {
  const schema = document.components?.schemas?.[name];
  if (!schema) throw new Error(`no ${name}`);
  return schema;
};

const schemasOf = (document: FragmentDocument): Record<string, Schema> => {
  if (!document.components?.schemas) throw new Error("no schemas");
  return document.components.schemas;
};

const operation = (document: FragmentDocument, id: string): Operation => {
  const found = operationsOf(document).find((one) => one.operation.operationId === id);
  if (!found) throw new Error(`no ${id}`);
  return found.operation;
};

const answering = (schema: Schema): NonNullable<Operation["responses"]> => ({
  "200": { description: "It.", content: { "application/json": { schema } } },
});

const sid = { name: "AccountSid", in: "path" as const, required: true, schema: { type: "string", format: "uuid" } };

/** Adds an operation to the documentation. */
function add(document: FragmentDocument, path: string, id: string, tag: string, schema: Schema): string {
  const names = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
  document.paths ??= {};
  document.paths[path] = {
    ...document.paths[path],
    get: {
      operationId: id,
      summary: "Get it",
      description: "Gets it.",
      tags: [tag],
      parameters: names.map((name) => ({ ...sid, name })),
      responses: answering(schema),
    },
  };
  return id;
}

const CASES: [name: string, change: (document: FragmentDocument) => string, files: string[]][] = [
  [
    "a component of the operation's own resource",
    (document) => {
      const channels = schemaOf(document, "CreateCallRecordingRequest").properties?.RecordingChannels;
      if (channels) channels.enum = ["mono"];
      return "create_recording";
    },
    ["resources/call-recordings.yaml"],
  ],
  [
    "a component of another resource",
    (document) => {
      schemaOf(document, "RecordingStatus").enum?.push("lost");
      return "create_recording";
    },
    ["resources/recordings.yaml"],
  ],
  [
    "a component that all share",
    (document) => {
      const fields = schemaOf(document, "CompatibilityError").properties;
      if (fields) fields.trace = { type: "string" };
      return "retrieve_queue";
    },
    ["openapi.yaml"],
  ],
  [
    "an operation's own parameter",
    (document) => {
      operation(document, "list_recordings").parameters?.push({
        name: "Track",
        in: "query",
        schema: { type: "string" },
      });
      return "list_recordings";
    },
    ["resources/recordings.yaml"],
  ],
  [
    "a field of a component that is new",
    (document) => {
      schemasOf(document).QueueMood = { type: "object", properties: { mood: { type: "string" } } };
      const fields = schemaOf(document, "Queue").properties;
      if (fields) {
        fields.mood = { $ref: "#/components/schemas/QueueMood" };
        fields.last_mood = { $ref: "#/components/schemas/QueueMood" };
      }
      return "retrieve_queue";
    },
    ["resources/queues.yaml"],
  ],
  [
    "a method of a path that is there",
    (document) =>
      add(document, "/Accounts/{AccountSid}/Calls/{CallSid}/Streams", "list_streams", "Streams", {
        $ref: "#/components/schemas/Stream",
      }),
    ["resources/streams.yaml"],
  ],
  [
    "a path of a resource that is there",
    (document) =>
      add(document, "/Accounts/{AccountSid}/Queues/{QueueSid}/Front", "get_front", "Queue Members", {
        $ref: "#/components/schemas/QueueMember",
      }),
    ["openapi.yaml", "resources/queue-members.yaml"],
  ],
  [
    "a path of a tag that two resources have: the nearer one's",
    (document) =>
      add(document, "/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}/Size", "get_size", "Recordings", {
        type: "object",
        properties: { size: { type: "integer" } },
      }),
    ["openapi.yaml", "resources/call-recordings.yaml"],
  ],
  [
    "a new resource",
    (document) => {
      schemasOf(document).TrunkList = {
        type: "object",
        properties: {
          next: { $ref: "#/components/schemas/Paging" },
          trunks: { type: "array", items: { $ref: "#/components/schemas/Trunk" } },
          first: { $ref: "#/components/schemas/Trunk" },
        },
      };
      schemasOf(document).Trunk = { type: "object", required: ["sid"], properties: { sid: { type: "string" } } };
      return add(document, "/Accounts/{AccountSid}/Trunks", "list_trunks", "Elastic Trunks", {
        $ref: "#/components/schemas/TrunkList",
      });
    },
    ["openapi.yaml", "resources/elastic-trunks.yaml"],
  ],
  [
    "a new webhook",
    (document) => {
      document.webhooks ??= {};
      document.webhooks.faxStatusCallback = {
        post: {
          operationId: "fax_status_callback",
          summary: "A fax changed its state",
          tags: ["Faxes"],
          requestBody: {
            content: { "application/json": { schema: { type: "object", properties: { FaxSid: { type: "string" } } } } },
          },
          responses: { "200": { description: "Seen." } },
        },
      };
      return "fax_status_callback";
    },
    ["openapi.yaml", "resources/faxes.yaml"],
  ],
];

async function pageWith(change: (document: FragmentDocument) => string): Promise<string> {
  const document = await ownDocument("compat");
  const id = change(document);
  const target = operationsOf(document).find((one) => one.operation.operationId === id);
  if (!target) throw new Error(`no ${id}`);
  const path = join(folder, `pages/${id}.md`);
  await mkdir(join(folder, "pages"), { recursive: true });
  await writeFile(path, embeddedPage(document, target));
  return path;
}

describe("a change goes where it belongs", () => {
  it.each(CASES)("%s", async (_, change, files) => {
    const page = await pageWith(change);
    const specs = await copySpecs("split");
    const before = await textsIn(specs);
    const asked = await run(specs, page, "--api", "compat", "--report", join(folder, "report.json"));
    expect([asked.code, differing(before, await textsIn(specs))]).toEqual([1, []]);
    const { apis }: Report = JSON.parse(await readFile(join(folder, "report.json"), "utf8"));
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

  it.each(CASES)("%s: the same contract as in one file, which stays one", async (_, change) => {
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
    const [, change] = CASES.find(([one]) => one === name) ?? [];
    if (!change) throw new Error(name);
    const specs = await copySpecs("split");
    await run(specs, await pageWith(change), "--api", "compat", "--write");
    return (file: string) => readFile(join(specs, "compat", file), "utf8");
  };

  it("refers to what is shared, and is referred to from the entry file behind its resource's other paths", async () => {
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

  it("stands above the components of its file", async () => {
    const read = await write("a new webhook");
    expect(await read("resources/faxes.yaml")).toMatch(/\nwebhooks:\n {2}faxStatusCallback:\n[\s\S]*\ncomponents:\n/);
  });

  it("brings its components along, into its own file", async () => {
    const read = await write("a new resource");
    const text = await read("resources/elastic-trunks.yaml");
    expect(text).toMatch(/^paths:\n {2}\/Accounts\/\{AccountSid\}\/Trunks:\n {4}get:\n {6}operationId: list_trunks\n/);
    expect(text).toContain("$ref: ../openapi.yaml#/components/schemas/Paging\n");
    expect(text).toMatch(/\n\ncomponents:\n {2}schemas:\n/);
    expect(text).toContain('$ref: "#/components/schemas/Trunk"\n');
    expect(await read("openapi.yaml")).not.toContain("Trunk:");
  });
});

describe("a run that fails", () => {
  it("writes none of its files, and leaves none behind", async () => {
    const changes = [CASES[0]?.[1], CASES[8]?.[1]].flatMap((change) => change ?? []);
    const pages = await Promise.all(changes.map(pageWith));
    const specs = await copySpecs("split");
    await writeFile(join(specs, "compat/resources/elastic-trunks.yaml"), "# a draft of somebody's\n");
    const before = await textsIn(specs);
    const { code, err } = await run(specs, ...pages, "--api", "compat", "--write");
    expect([code, err]).toEqual([2, expect.stringContaining("elastic-trunks.yaml: is there already")]);
    const after = await textsIn(specs);
    expect([...after]).toEqual([...before]);
    const sources = await readFile(join(specs, "compat/sources.json"), "utf8");
    expect(sources).toBe(await readFile("specs/compat/sources.json", "utf8"));
  });

  it("that was killed half way is brought to its end by the next", async () => {
    const pages = await Promise.all([CASES[0]?.[1], CASES[8]?.[1]].flatMap((change) => change ?? []).map(pageWith));
    const [whole, half] = [await copySpecs("split"), join(folder, "half")];
    await cp(whole, half, { recursive: true });
    await run(whole, ...pages, "--api", "compat", "--write");
    const name = "compat/resources/elastic-trunks.yaml";
    await cp(join(whole, name), join(half, name));
    expect(await run(half, ...pages, "--api", "compat", "--write")).toMatchObject({ code: 0 });
    expect(await textsIn(half)).toEqual(await textsIn(whole));
  });

  it("leaves alone what somebody has changed since it began", async () => {
    const specs = await copySpecs("split");
    const before = await textsIn(specs);
    const files = new Map([["resources/queues.yaml", "x"]]);
    const spec = { name: "compat", files: before, parts: [], document: {}, sources: undefined };
    const merged = { files, sources: "y", changes: [], contradictions: [], perPage: new Map() };
    await writeFile(join(specs, "compat/resources/queues.yaml"), "paths: {} # mine\n");
    await expect(writeSpecs({ ...readOptions({}), specs }, [{ before: spec, merged }])).rejects.toThrow(
      "queues.yaml: has been changed since this run began; nothing was written",
    );
    expect(await readFile(join(specs, "compat/resources/queues.yaml"), "utf8")).toBe("paths: {} # mine\n");
  });

  it("is not ended by Ctrl-C while its files take their places", async () => {
    const pages = await Promise.all([CASES[0]?.[1], CASES[8]?.[1]].flatMap((change) => change ?? []).map(pageWith));
    const specs = await copySpecs("split");
    const interrupting = `import fs from "node:fs/promises";
      import { syncBuiltinESMExports } from "node:module";
      const { rename } = fs;
      fs.rename = async (from, to) => {
        process.kill(process.pid, "SIGINT");
        await new Promise((done) => setTimeout(done, 50));
        return rename(from, to);
      };
      syncBuiltinESMExports();`;
    const child = spawnSync(
      process.execPath,
      [
        ...["--import", `data:text/javascript,${encodeURIComponent(interrupting)}`, "--import", "tsx"],
        ...["scripts/commands/import-docs.ts", ...pages],
        ...["--specs", specs, "--date", "2026-11-20", "--api", "compat", "--write"],
      ],
      { timeout: 60_000 },
    );
    expect(child.signal).toBe("SIGINT");
    const again = await run(specs, ...pages, "--api", "compat", "--write");
    expect([again.code, again.out]).toEqual([0, expect.stringContaining("compat: 0 changes")]);
    const names = await readdir(join(specs, "compat"), { recursive: true });
    expect(names.filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("changes no text that stands in two places, and says where", async () => {
    const page = await pageWith((CASES[0] ?? [])[1] ?? (() => ""));
    const specs = await copySpecs("split");
    const file = join(specs, "compat/resources/call-recordings.yaml");
    const text = await readFile(file, "utf8");
    await writeFile(file, `${text}    Twin: *request\n`.replace("    CreateCallRecordingRequest:", "$& &request"));
    const { code, err } = await run(specs, page, "--write");
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^resources\/call-recordings\.yaml:\d+: \*request stands for/),
    ]);
  });

  it.each([
    ["is no YAML", "paths: [", /streams\.yaml:1:\d+: /],
    ["lacks what is referred to", "paths: {}\n", /openapi\.yaml:\d+:\d+: .*nothing stands there/],
    ["refers out of the folder", "paths: { $ref: ../../../x.yaml }\n", /nothing stands there|outside/],
  ])("names the file that %s", async (_, text, want) => {
    const page = await pageWith((CASES[0] ?? [])[1] ?? (() => ""));
    const specs = await copySpecs("split");
    await writeFile(join(specs, "compat/resources/streams.yaml"), text);
    const { code, err } = await run(specs, page, "--write");
    expect([code, err.trim().split("\n").length]).toEqual([2, 1]);
    expect(err).toMatch(want);
  });
});

describe("a run that fails while its files take their places", () => {
  it.each([0, 1, 2])("at file %i puts back what was there, and leaves nothing else", async (failing) => {
    const specs = await copySpecs("split");
    const [before, sources] = [await textsIn(specs), await readFile(join(specs, "compat/sources.json"), "utf8")];
    const files = new Map(["resources/new.yaml", "resources/queues.yaml", "openapi.yaml"].map((name) => [name, "x"]));
    const spec = { name: "compat", files: before, parts: [], document: {}, sources };
    const merged = { files, sources: "y", changes: [], contradictions: [], perPage: new Map() };
    let moved = 0;
    const replace = async (from: PathLike, to: PathLike) => {
      if (moved++ === failing) throw Object.assign(new Error("no"), { code: "EPERM" });
      await rename(from, to);
    };
    const run = writeSpecs({ ...readOptions({}), specs }, [{ before: spec, merged }], replace);
    await expect(run).rejects.toThrow("can't be written (EPERM); nothing was");
    expect(await textsIn(specs)).toEqual(before);
    expect(await readFile(join(specs, "compat/sources.json"), "utf8")).toBe(sources);
  });
});
