import { describe, expect, it } from "vitest";
import { openapi, sending } from "../documents.js";
import { file, good, narrower, run } from "./files.js";

describe("accepted changes and changed levels", () => {
  async function fingerprint(): Promise<string> {
    return JSON.parse((await run(good, narrower, "--format", "json")).out).changes[0].fingerprint;
  }

  it("leaves out a change that the ignore file accepts, and says so", async () => {
    const ignore = file("accepted.yaml", `- fingerprint: ${await fingerprint()}\n  reason: agreed with everybody\n`);
    const { code, err } = await run(good, narrower, "--ignore", ignore);
    expect({ code, err }).toEqual({ code: 0, err: "ignore file: 1 accepted change left out\n" });
  });

  it("shows tab-indented lines, and a reason on one line", async () => {
    const tabbed = file("tabbed.json", JSON.stringify(sending({ type: "string", maxLength: 3 }), null, "\t"));
    const ignore = file("lines.yaml", "- fingerprint: 0123456789abcdef\n  reason: |\n    long\n    ago\n");
    const { out, err } = await run(narrower, tabbed, "--ignore", ignore);
    expect(out).toMatch(/> \d+ \| {3,}"/);
    expect(out).not.toContain("u0009");
    expect(err).toBe("ignore file: 0123456789abcdef (long ago) no longer matches any change: remove it\n");
  });

  it("reports an entry that no longer matches anything", async () => {
    const ignore = file("stale.yaml", "- fingerprint: 0123456789abcdef\n  reason: long ago\n");
    const { out, err } = await run(good, narrower, "--ignore", ignore, "--format", "json");
    expect(err).toMatch(/0123456789abcdef \(long ago\) no longer matches any change/);
    expect(JSON.parse(out).notes).toEqual([expect.stringMatching(/long ago/)]);
  });

  it("shows no character of an ignore file that controls a terminal", async () => {
    const ignore = file("loud.yaml", '- {fingerprint: "\\e[31m\\n::error::", reason: "\\u202e\\a"}\n');
    const { out, err } = await run(good, narrower, "--ignore", ignore, "--format", "markdown");
    expect(`${out}${err}`.match(/[^\P{Cc}\n]|\p{Bidi_Control}|^::/mu)).toBeNull();
  });

  it("reads an ignore file with a byte order mark", async () => {
    const ignore = file("mark.yaml", "\ufeff- { fingerprint: abc, reason: x }\n");
    expect((await run(good, good, "--ignore", ignore)).code).toBe(0);
  });

  it("reads /dev/null as files that say nothing", async () => {
    expect((await run(good, good, "--ignore", "/dev/null", "--severity", "/dev/null")).code).toBe(0);
  });

  it.each([
    "0123456789012345",
    "12345678e1234567",
    "0x12345678901234",
  ])("reads the fingerprint %s as text", async (digits) => {
    const ignore = file("digits.yaml", `- fingerprint: ${digits}\n  reason: long ago\n`);
    const { err } = await run(good, narrower, "--ignore", ignore);
    expect(err).toContain(`${digits} (long ago)`);
  });

  const pausing = (state: string) => {
    const get = { operationId: "list", "x-client-presets": { pause: { state } } };
    return file(`${state}.json`, openapi({ paths: { "/a": { get } } }));
  };
  it.each([
    [
      "on the wire",
      good,
      file("wider.json", sending({ type: ["string", "integer"] })),
      { wire: "breaking", typescript: "info" },
    ],
    ["in TypeScript", pausing("on"), pausing("off"), { wire: "none", typescript: "breaking" }],
  ])("raises the verdict that a rule is about: %s", async (_, base, revision, scope) => {
    const [change] = JSON.parse((await run(base, revision, "--format", "json")).out).changes;
    const severity = file("raised.yaml", `${change.id}: breaking\n`);
    const { out } = await run(base, revision, "--severity", severity, "--format", "json");
    expect(JSON.parse(out).changes[0].scope).toEqual(scope);
  });

  it("caps the verdict that is above a level, and leaves alone the one below it", async () => {
    const path = (...parameters: readonly object[]) => openapi({ paths: { "/a/{id}": { get: { parameters } } } });
    const stated = path({ name: "id", in: "path", required: true, schema: { type: "string" } });
    const levels = file("capped.yaml", "new-request-path-parameter: warning\n");
    const sides = [file("unsaid.json", path()), file("stated.json", stated)];
    const { out } = await run(...sides, "--severity", levels, "--format", "json");
    expect(JSON.parse(out).changes[0].scope).toEqual({ wire: "info", typescript: "warning" });
  });

  it.each([
    ["lowered", "request-body-became-enum: info", 0, "minor"],
    ["dropped", "request-body-became-enum: none", 0, "patch"],
    ["not if all lines are comments", "# request-body-became-enum: info", 1, "major"],
    ["in oasdiff's lines", "request-body-became-enum info\nendpoint-added warn", 0, "minor"],
    ["in oasdiff's words", "request-body-became-enum: warn", 0, "minor"],
  ])("gives a rule another level: %s", async (_, line, code, bump) => {
    const result = await run(good, narrower, "--severity", file("weights.yaml", `${line}\n`), "--format", "json");
    expect({ code: result.code, bump: JSON.parse(result.out).verdict.bump.api }).toEqual({ code, bump });
  });
});
