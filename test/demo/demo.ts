/** Records a call, waits for the recording, downloads it and deletes it, in an in-memory space: `npm run demo`. */
import { join } from "node:path";
import { callRecordings, recordings } from "../../generated/compat/index.js";
import { onLostStream, wantsColors } from "../../scripts/cli.js";
import { Failure } from "../../scripts/failure.js";
import { temporaryFolder } from "../../scripts/temporary-folder.js";
import { DownloadError, NotFoundError } from "../../src/index.js";
import { saveToFile } from "../../src/node/index.js";
import { createFakeSpace } from "../../src/testing/index.js";
import { createPaint } from "./paint.js";
import { showingFetch } from "./wire.js";

if (process.argv.length > 2) {
  const isHelp = process.argv.some((argument) => argument === "--help" || argument === "-h");
  process[isHelp ? "stdout" : "stderr"].write(
    "npm run demo takes no arguments, needs no account and uses no network\n",
  );
  process.exit(isHelp ? 0 : 2);
}

const paint = createPaint(wantsColors(process.stdout.isTTY, process.env));
const print = (line: string) => void process.stdout.write(`${line}\n`);
// When a pager or `head` has read enough, the rest runs unseen.
process.stdout.on("error", onLostStream);
let steps = 0;
const step = (title: string) => print(paint.bold(`${++steps}. ${title}`));

const space = createFakeSpace({ projectId: "demo-project" });
const { url, close } = await space.listen();
const client = space.client({ baseUrl: url, fetch: showingFetch(print, paint) });
const callSid = "demo-call";

print(`A SignalWire space in memory, at ${url}: no account, no network.\n`);

try {
  const folder = temporaryFolder("signalwire-demo-");
  process.on("exit", folder.remove);

  step("Record a call in progress, each side in its own channel");
  const { sid } = await callRecordings.create(client, {
    callSid,
    recordingChannels: "dual",
    recordingStatusCallback: "https://app.example.com/hooks/recording",
    recordingStatusCallbackEvent: ["in-progress", "completed"],
  });

  space.advance(4000);
  step("Pause: the caller reads out a card number");
  await callRecordings.pause(client, { callSid, sid, pauseBehavior: "skip" });

  space.advance(8000);
  step("Resume");
  await callRecordings.resume(client, { callSid, sid });

  space.advance(3000);
  step("Stop");
  await callRecordings.stop(client, { callSid, sid });

  step("Wait until the audio is ready");
  const done = await recordings.waitUntilCompleted(client, { sid }, { maxWaitMs: 120_000 });

  step("Download it");
  const file = join(folder.path, `${done.sid}.wav`);
  const saved = await saveToFile(recordings.download(client, { sid, format: "wav" }), file);
  print(`    ${saved.bytes} bytes for ${done.duration} seconds, whole: ${saved.verified}\n`);

  step("List the recordings of this call");
  for await (const recording of recordings.list(client, { callSid })) {
    print(
      `    ${recording.sid}  ${recording.status}  ${recording.duration} s  ${recording.dateCreated?.toISOString()}\n`,
    );
  }

  step("Delete it");
  await recordings.delete(client, { sid });

  step("Get it again");
  const gone = await recordings.get(client, { sid }).safe();
  if (!gone.ok && NotFoundError.is(gone.error)) print(`    ${gone.error.name}: ${gone.error.message}`);
} catch (error) {
  if (!(error instanceof Failure) && !DownloadError.is(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
} finally {
  await close();
}
