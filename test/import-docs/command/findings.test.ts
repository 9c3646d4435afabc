/** What a run tells of: where sources disagree, and what a change does to the overlay and the clients. */
import { describe, expect, it } from "vitest";
import { file, pageOf, report, run, scratch } from "./scratch.js";

describe("a run", () => {
  it.each([
    ["method", /^GET (?=https)/m, "DELETE "],
    ["path", /^(GET .*)\/Queues\/.*$/m, "$1/Lines/{Sid}"],
  ])("reports a page whose header has another %s than its document", async (_, head, other) => {
    const page = (await pageOf("retrieve_queue")).replace(head, other);
    const { code } = await run(await file("page.md", page), "--report", scratch("report.json"));
    const { pages } = await report();
    expect([code, pages[0]?.contradictions.map(({ about, decided }) => [about, decided])]).toEqual([
      0,
      [["address", "GET /Accounts/{AccountSid}/Queues/{Sid}"]],
    ]);
  });

  it("reports overlay actions that lose their target", async () => {
    const page = (await pageOf("create_recording")).replace(
      "operationId: create-recording",
      "operationId: start-recording",
    );
    const result = await run(await file("page.md", page));
    expect(result.out).toContain("overlay action no longer matches anything");
    expect(result.code).toBe(1);
  });

  it("reports a change that the overlay cannot be applied to any more, as it does others", async () => {
    const page = (await pageOf("recording_status_callback")).replace(
      /\$ref: .*RecordingStatusCallbackPayload.*/,
      "type: string",
    );
    const { code, out } = await run(await file("page.md", page), "--date", "2026-11-20");
    expect(out).toMatch(/ clients can be generated: \S+overlay\.yaml:\d+:\d+: \$ref \S+: nothing stands there\n/);
    expect([code, out]).toEqual([1, expect.stringContaining("compat: 1 change, ")]);
  });

  it("distinguishes two files of the same name: if they differ, a person has to decide", async () => {
    const page = await pageOf("retrieve_queue");
    await file("pages/a/queue.md", page);
    await file("pages/b/queue.md", page.replace(/(friendly_name:\n +type: )string/, "$1integer"));
    const given = [scratch("pages"), "--date", "2026-11-20"];
    const { code, out } = await run(...given, "--report", scratch("report.json"));
    const open =
      "GET /Accounts/{AccountSid}/Queues/{Sid} › 200 › friendly_name: type: string (a/queue.md) or integer (b/queue.md): both are of the same kind and day: a person has to decide";
    expect([code, out]).toEqual([1, `compat: open: ${open}\ncompat: 0 changes, 1 contradiction, 1 of them open\n`]);
    expect((await run(...given)).out).toContain(
      "compat: 0 changes, 1 contradiction, 1 of them open (--report FILE lists them)\n",
    );
    const { apis } = await report();
    expect(apis[0]?.contradictions.map(({ open, sides }) => [open, sides.map(({ pages }) => pages)])).toEqual([
      [true, [["a/queue.md"], ["b/queue.md"]]],
    ]);
  });

  it("prints each finding on one line, whatever a field is called", async () => {
    const page = (await pageOf("retrieve_queue")).replace(
      /( +)friendly_name:\n/,
      '$1"a\\nb\\e[31mc":\n$1  type: string\n$&',
    );
    const { out } = await run(await file("page.md", page), "--date", "2026-11-20");
    expect(out).toContain("200 › a b\\u001b[31mc: field: absent → present (resources/queues.yaml:");
  });

  it("reports where the overlay hides a change, and what prevents clients from being generated", async () => {
    const page = (await pageOf("retrieve_queue"))
      .replace(/(date_created:\n +type: )string/, "$1integer")
      .replace(/( +)friendly_name:\n/, "$1friendlyName:\n$1  type: string\n$&");
    const { code, out } = await run(await file("page.md", page), "--date", "2026-11-20", "--write");
    expect(code).toBe(0);
    expect(out).toMatch(
      /hidden by the overlay: \/components\/schemas\/Queue\/properties\/date_created\/type: string → integer, but overlay.yaml:\d+ overrides/,
    );
    expect(out).toMatch(
      /before the clients can be generated: \S+\/resources\/queues\.yaml:\d+:\d+: properties "friendly_name" and "friendlyName" would both/,
    );
  });
});
