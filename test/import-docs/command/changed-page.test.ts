/** A page that says something else than the spec, read in a dry run and with `--write`. */
import { describe, expect, it } from "vitest";
import { flattened } from "../writer/embedded.js";
import { fernPage } from "../writer/fern.js";
import { file, found, pageOf, report, run, scratch, specText } from "./scratch.js";

const recordings = () => specText("compat/resources/call-recordings.yaml");

/** The page after a change of the API: an enum value removed, a field newly required. */
async function changedPage(): Promise<string> {
  const page = await pageOf("create_recording");
  const changed = page
    .replace(/\n +- dual\n/, "\n")
    .replace(
      /( {6}type: object\n {6}properties:\n {8}RecordingChannels:[\s\S]*?)\n {6}description/,
      "$1\n      required:\n        - Trim\n      description",
    );
  expect(changed).not.toBe(page);
  return changed;
}

describe("one changed page", () => {
  it.each([
    ["in lines", (page: string) => page],
    ["on one line", flattened],
  ])("%s: reports the right change, the verdict and the functions, and writes nothing without --write", async (_form, form) => {
    const page = await file("create-recording.md", form(await changedPage()));
    const before = await recordings();
    const result = await run(page, "--date", "2026-11-20", "--report", scratch("report.json"));
    expect(result.code).toBe(1);
    expect(await recordings()).toBe(before);
    const [api] = (await report()).apis;
    expect(api?.changes).toHaveLength(2);
    expect(api?.diff?.verdict).toMatchObject({
      wire: "breaking",
      typescript: "breaking",
      bump: { api: "major", client: "major" },
    });
    expect(api?.diff?.functions).toEqual(["compat: callRecordings.create"]);
    expect(api?.contradictions[0]?.sides.map(({ pages }) => pages)).toEqual([
      ["create-recording.md (header line)"],
      ["create-recording.md (embedded document)"],
    ]);
    expect(api?.contradictions.map(({ about, reason }) => `${about}: ${reason}`)).toEqual([
      "request content type: the generator prints every body as JSON; only the header line shows the media type",
      "enum: 2026-11-20 is newer than 2026-08-21",
      "required: 2026-11-20 is newer than 2026-08-21",
    ]);
  });

  it("is written with --write, touches two places of one file, and changes nothing the second time", async () => {
    const page = await file("create-recording.md", await changedPage());
    const before = (await recordings()).split("\n");
    expect((await run(page, "--date", "2026-11-20", "--write")).code).toBe(0);
    const after = (await recordings()).split("\n");
    const added = after.filter((line) => !before.includes(line));
    const removed = before.filter((line) => !after.includes(line));
    expect(added.length).toBeGreaterThan(0);
    expect([...added, ...removed].length).toBeLessThan(6);
    const again = await run(page, "--date", "2026-11-21");
    expect([again.code, again.out]).toEqual([0, expect.stringContaining("0 changes")]);
  });

  it("of text does not outweigh an embedded spec: both sides are reported, the spec stays unchanged", async () => {
    const text = fernPage(...(await found("update_recording")), {
      glue: "",
      head: "none",
      flags: false,
      values: false,
    });
    const page = await file("update.txt", text.replace("PauseBehaviorenumOptional", "PauseBehaviorenumRequired"));
    const result = await run(page, "--date", "2026-11-20", "--report", scratch("report.json"));
    expect(result.code).toBe(0);
    const { pages } = await report();
    expect(pages[0]?.operations).toEqual(["POST /Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}"]);
    expect(pages[0]?.contradictions).toMatchObject([
      { about: "required", decided: false, sides: [{ says: false }, { says: true, pages: ["update.txt"] }] },
    ]);
  });
});
