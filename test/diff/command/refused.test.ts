import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { answering, sending } from "../documents.js";
import { file, folder, good, narrower, run } from "./files.js";

/** Written as text: it is too deep to be built and printed. */
function nested(depth: number): string {
  const [start = "", end = ""] = JSON.stringify(answering({ here: true })).split('{"here":true}');
  return `${start}${'{"type":"array","items":'.repeat(depth)}{}${"}".repeat(depth)}${end}`;
}

function linkTo(target: string): string {
  const link = join(folder, "link");
  symlinkSync(target, link);
  return link;
}

const NOT_READ = /: a FIFO, a socket or a device is not read; name a file/;

function fifo(name: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  execFileSync("mkfifo", [path]);
  return path;
}

const latinOverlay = file("latin/openapi.yaml", sending({ type: "string" }));
file("latin/overlay.yaml", Buffer.from([0xff]));

const accepted = file("accepted.yaml", "[]");
const overlaid = file("own/openapi.yaml", sending({ type: "string" }));
file("own/overlay.yaml", "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions: []\n");

/** Mistakes in the call: one line on stderr that says what is wrong, and exit code 2. */
const refused: readonly (readonly [name: string, args: readonly string[], says: RegExp])[] = [
  ["an address", ["https://example.com/openapi.yaml", good], /openapi\.yaml: nothing is fetched; name a file/],
  ["no such file", [join(folder, "none.yaml"), good], /none\.yaml: no such file or folder/],
  [
    "a folder without a spec",
    [file("empty/readme.txt", "").replace("/readme.txt", ""), good],
    /holds no openapi\.yaml/,
  ],
  ["an empty document", [file("nothing.yaml", ""), good], /nothing\.yaml:1:1: empty/],
  ["broken YAML", [file("broken.yaml", "openapi: 3.1.0\npaths: {a: [}\n"), good], /broken\.yaml:2:\d+: /],
  ["broken JSON", [file("broken.json", '{"openapi": "3.1.0", '), good], /broken\.json:1:\d+: /],
  ["not OpenAPI", [file("other.yaml", "name: other\n"), good], /other\.yaml:1:1: .*OpenAPI/],
  ["a list", [file("list.yaml", "- a\n"), good], /list\.yaml:1:1: .*OpenAPI/],
  [
    "OpenAPI 2",
    [file("swagger.yaml", 'swagger: "2.0"\npaths: {}\n'), good],
    /swagger\.yaml:1:1: OpenAPI 2\.0 is not read/,
  ],
  ["a future version of OpenAPI", [file("four.yaml", "openapi: 4.0.0\n"), good], /OpenAPI 4\.0\.0 is not read/],
  [
    "a $ref to nothing",
    [file("ref.json", sending({ $ref: "#/components/schemas/Gone" })), good],
    /ref\.json:1:\d+: .*Gone.*nothing stands there/,
  ],
  [
    "a $ref to itself",
    [
      file("self.json", {
        ...sending({ $ref: "#/components/schemas/A" }),
        components: { schemas: { A: { $ref: "#/components/schemas/A" } } },
      }),
      good,
    ],
    /leads only to itself/,
  ],
  [
    "a $ref to the net",
    [file("net.json", sending({ $ref: "https://example.com/a.json" })), good],
    /nothing is fetched/,
  ],
  [
    "a $ref out of the folder",
    [file("in/out.json", sending({ $ref: "../../../etc/passwd" })), good],
    /outside|can't be read/,
  ],
  [
    "a $ref to a file that is not there",
    [file("gone.json", sending({ $ref: "there.yaml#/a" })), good],
    /gone\.json:1:\d+: \$ref there\.yaml: can't be read \(ENOENT\)\n$/,
  ],
  [
    "an alias bomb",
    [
      file(
        "bomb.yaml",
        `openapi: 3.1.0\na: &a [x]\n${"bcdefgh"
          .split("")
          .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefg"[index]}`).join(", ")}]`)
          .join("\n")}\n`,
      ),
      good,
    ],
    /bomb\.yaml.*alias/,
  ],
  ["a schema 10,000 levels deep", [file("deep.json", nested(10_000)), good], /deep\.json.*deep/],
  [
    "a git ref that doesn't exist",
    ["git:no-such-ref:specs/compat", good],
    /git has no ref "no-such-ref"; a shallow clone/,
  ],
  ["a path that doesn't exist at a git ref", ["git:HEAD:specs/nope", good], /HEAD has no specs\/nope/],
  ["a git address without a path", ["git:HEAD", good], /git:REF:PATH/],
  ["a ref that is an option", ["git:--help:specs", good], /git has no ref/],
  ["one document only", [good], /two documents are needed/],
  ["an empty document name, as from an unset variable", ["", good], /two documents are needed/],
  ["three documents", [good, good, good], /only two documents/],
  ["accepted changes from a FIFO", [good, good, "--ignore", fifo("ignored")], NOT_READ],
  ["a $ref to a FIFO", [file("piped/a.json", sending({ $ref: `${basename(fifo("piped/b"))}#/a` })), good], NOT_READ],
  ["a device", ["/dev/zero", good], /zero: not a file/],
  ["levels from a device", [good, good, "--severity", "/dev/zero"], NOT_READ],
  ["an unknown flag", [good, good, "--fast"], /--fast.*--help/],
  ["an unknown format", [good, good, "--format", "pdf"], /--format takes text, json/],
  ["an unknown threshold", [good, good, "--fail-on", "info"], /--fail-on takes breaking, warning, none/],
  ["an unknown scope", [good, good, "--scope", "all"], /--scope takes wire, typescript, both/],
  ["a rule that doesn't exist", ["--explain", "api-removed"], /no rule "api-removed"; did you mean api-/],
  ["a rule similar to none", ["--explain", "nope"], /no rule "nope"; --rules lists all\n$/],
  [
    "an ignore file without a reason",
    [good, good, "--ignore", file("bare.yaml", "- fingerprint: abc\n")],
    /entry 1 \(abc\) has no reason/,
  ],
  [
    "an ignore file without a fingerprint",
    [good, good, "--ignore", file("reason.yaml", "- reason: agreed\n")],
    /entry 1 has no fingerprint/,
  ],
  [
    "an ignore file with an empty fingerprint",
    [good, good, "--ignore", file("unnamed.yaml", '- {fingerprint: "", reason: agreed}\n')],
    /entry 1 has no fingerprint/,
  ],
  [
    "an ignore file that is a different mapping",
    [good, good, "--ignore", file("mapping.yaml", "fingerprint: abc\nreason: agreed\n")],
    /an ignore file is a list/,
  ],
  [
    "a severity file with an unknown rule",
    [good, good, "--severity", file("severity.yaml", "nope: info\n")],
    /no rule "nope"/,
  ],
  [
    "a severity file with an unknown level",
    [good, good, "--severity", file("level.yaml", "endpoint-added: fatal\n")],
    /"fatal" is not one of/,
  ],
  [
    "an ignore file with a key twice",
    [good, good, "--ignore", file("twice.yaml", "- fingerprint: abc\n  fingerprint: abd\n")],
    /twice\.yaml:2:3: Map keys must be unique\n$/,
  ],
  [
    "a severity file of several documents",
    [good, good, "--severity", file("several.yaml", "endpoint-added: info\n---\n")],
    /several\.yaml:2:1: contains multiple documents\n$/,
  ],
  ["a severity file 100,000 levels deep", [good, good, "--severity", file("deep.yaml", "[".repeat(100_000))], /levels/],
  ["an ignore file that is not text", [good, good, "--ignore", file("latin.yaml", Buffer.from([0xff]))], /not UTF-8/],
  ["an overlay that is not text", [latinOverlay, good], /latin\/overlay\.yaml: not UTF-8 text\n$/],
  ["an output over a document", [good, narrower, "--output", narrower], /--output .*narrower\.json is an input/],
  ["an output over a document, by a link", [good, narrower, "--output", linkTo(narrower)], /is an input/],
  ["an output over the overlay", [overlaid, good, "--output", join(folder, "own/overlay.yaml")], /is an input/],
  ["an output over an ignore file", [good, good, "--ignore", accepted, "--output", accepted], /is an input/],
  ["a root that doesn't exist", [good, good, "--root", join(folder, "nowhere")], /--root .*no such folder/],
  ["an output that can't be written", [good, good, "--output", join(folder, "none/report.txt")], /can't be written/],
];

describe("what can't be run ends in one line and exit code 2", () => {
  it.each(refused)("%s", async (_, args, says) => {
    const { code, out, err } = await run(...args);
    expect(err).toMatch(says);
    expect({ code, out, lines: err.trim().split("\n").length }).toEqual({ code: 2, out: "", lines: 1 });
  });
});
