/** What MIGRATING.md says of other packages compiles against their declarations. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compile } from "../support/compile.js";
import { codeOf, usualCalls } from "../support/migrating.js";

/** What a reader of the table has, besides the package. */
const PREAMBLE = `
declare const projectId: string, accountSid: string, authToken: string, token: string, signingKey: string, signature: string, params: Record<string, string>;
declare const sid: string, callSid: string, conferenceSid: string, messageSid: string, queueSid: string;
declare const to: string, from: string, body: string, url: string, phoneNumber: string, since: Date, save: (payload: unknown) => void;
declare const request: { body: { MediaUrl0: string } };
type Handler = (request: { body: unknown }, response: unknown) => void;
declare const app: { post(path: string, middleware: unknown, handler: Handler): void };
const message = await client.messages("sid").fetch(), recording = await client.recordings("sid").fetch(), page = await client.messages.page({});
`;

const PACKAGES: Readonly<Record<string, string>> = {
  "twilio-node": `
import twilio from "twilio";
const client = twilio("AC1", "token");
const { getExpectedTwilioSignature, validateRequest, webhook } = twilio;`,
  // Its declarations can't be reached through its exports.
  "compatibility-api": `
import { RestClient } from "./node_modules/@signalwire/compatibility-api/compatibility-api.js";
const client = RestClient("project", "token", { signalwireSpaceUrl: "example.signalwire.com" });
const { validateRequest, webhook } = RestClient;`,
};

const FOLDER = fileURLToPath(new URL(".", import.meta.url));

describe.each(Object.entries(PACKAGES))("%s", (name, imports) => {
  const others = Object.keys(PACKAGES).filter((other) => other !== name);
  const rows = usualCalls.filter(
    ({ what, before }) => before.startsWith("`") && !others.some((other) => what.endsWith(other)),
  );
  const asFile = (code: string): string =>
    `${imports}${PREAMBLE}export async function example() {\n${code.replace("…", "await message.remove();")}\n}\n`;
  const compiled = compile(
    rows.map(({ before }) => asFile(codeOf(before))),
    FOLDER,
    { useUnknownInCatchVariables: false },
  );

  it.each(
    rows.map(({ what, before }, index) => [what, before, compiled[index]]),
  )("%s: %s", (_what, _before, messages) => {
    expect(messages).toBe("");
  });
});
