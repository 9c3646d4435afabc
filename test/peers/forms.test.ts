/** Form bodies against twilio-node's own wire: hard values in every field of a message, equal after decoding. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as compat from "../../generated/compat/index.js";
import { createClient } from "../../src/index.js";
import { type Namespace, wrappersOf } from "../support/call.js";
import { type Recorder, startRecorder } from "../support/recorder.js";
import { type SdkMethod, twilioNode } from "./sdk.js";

const ACCOUNT = "AC00000000000000000000000000000000";
const TO = "+12025550123";

/** A field of `messages.create`, and what it is given. */
const values: [title: string, field: string, value: unknown][] = [
  ["space", "body", "a b  c "],
  ["plus", "body", "1+1 = +2"],
  ["ampersand and equals sign", "body", "a=b&c=d;e"],
  ["percent", "body", "100%25 %zz"],
  ["emoji", "body", "☎️ 👩‍👩‍👧 🏳️‍🌈"],
  ["other scripts", "body", "Grüße, 東京, مرحبا"],
  ["newlines and tabs", "body", "one\ntwo\r\nthree\rfour\tfive"],
  ["quotes", "body", `"double" 'single' \`back\``],
  ["characters with a meaning in URLs", "body", "/?#[]@!$()*,;:~_.-\\^{}|<>"],
  ["NUL and other controls", "body", "a\u0000b\u0007c\u007f"],
  ["a byte order mark and line separators", "body", "\ufeffa\u2028b\u2029c"],
  ["lone high surrogate", "body", "a\ud83db"],
  ["lone low surrogate", "body", "a\ude00b"],
  ["a lone surrogate at the end", "body", "a\ud83d"],
  ["empty text", "body", ""],
  ["long text", "body", "é+&".repeat(2_000)],
  ["number as text field", "body", 7],
  ["true", "sendAsMms", true],
  ["false", "sendAsMms", false],
  ["integer", "validityPeriod", 14_400],
  ["zero", "validityPeriod", 0],
  ["negative", "validityPeriod", -1],
  ["fraction", "validityPeriod", 0.1],
  ["large number", "validityPeriod", 1e21],
  ["undefined", "body", undefined],
  ["null", "body", null],
  ["array", "mediaUrl", ["https://a.example/?x=1&y=2", "https://b.example/a b+c"]],
  ["array of one", "mediaUrl", ["https://a.example/"]],
  ["array with a repeated value", "mediaUrl", ["https://a.example/", "https://a.example/"]],
  ["array with empty text", "mediaUrl", ["", "https://a.example/"]],
  ["array with null", "mediaUrl", [null, "https://a.example/"]],
  ["array with undefined", "mediaUrl", [undefined, "https://a.example/"]],
  ["empty array", "mediaUrl", []],
];

describe("forms, as twilio-node sends them", () => {
  let recorder: Recorder;
  let theirs: SdkMethod;
  let ours: SdkMethod;
  beforeAll(async () => {
    recorder = await startRecorder();
    const [account] = twilioNode(recorder.url, ACCOUNT, "token").account(ACCOUNT);
    const messages = account?.messages as { create: SdkMethod };
    theirs = (input) => messages.create(input);
    const client = createClient({ baseUrl: recorder.url, projectId: ACCOUNT, token: "token", retry: false });
    const create = wrappersOf(compat as Namespace).get("messages.create");
    ours = async (input) => create?.(client, input);
  });
  afterAll(() => recorder?.close());

  it.each(values)("%s", async (_, field, value) => {
    const input = { to: TO, [field]: value };
    expect(await formSent(recorder, () => ours(input))).toEqual(await formSent(recorder, () => theirs(input)));
  });
});

/** Media type and decoded fields, in order of their names. */
async function formSent(recorder: Recorder, ask: () => Promise<unknown>) {
  const failure = await ask().catch((error: unknown) => error);
  const [request] = recorder.take();
  if (!request) throw new Error(`nothing was sent: ${failure}`);
  const fields = new URLSearchParams(request.body);
  fields.sort();
  return { type: request.contentType?.split(";")[0], fields: [...fields] };
}
