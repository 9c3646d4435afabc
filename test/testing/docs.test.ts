/** The examples in the docstrings of webhooks and of the fake space compile as a user's files. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../support/compile.js";

/** What the examples take for granted. */
const GIVEN = `
import { parseWebhook, verifyWebhook, webhookHandler } from "signalwire-rest/webhooks";
import { webhook } from "signalwire-rest/webhooks/express";
import { createFakeSpace, type FaultStep, signWebhook } from "signalwire-rest/testing";
declare const app: { post(path: string, handler: unknown): void };
declare const signingKey: string, url: string, request: Request;
declare const space: import("signalwire-rest/testing").FakeSpace;
declare const handler: (request: Request) => Promise<Response>;
declare function store(recordingSid: string): Promise<void>;
`;

const sources = ["src/testing", "src/webhooks"].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [`${folder}/${file}`, readFileSync(`${folder}/${file}`, "utf8")] as const),
);

const examples = sources.flatMap(([file, source]) =>
  Array.from(
    source.matchAll(/@example\n([\s\S]*?)(?=\n\s*\*(?:\/| @))/g),
    ({ 1: text = "" }) => [file, uncomment(text)] as const,
  ),
);

/** The steps that FaultStep's description lists. */
const steps = sources.flatMap(([, source]) =>
  Array.from(source.matchAll(/^ \* - `(\{.*?\})`(?:;.*?`(\{.*?\})`)?/gm), (match) =>
    match.slice(1).filter((step) => step !== undefined),
  ).flat(),
);

function uncomment(text: string): string {
  return text.replace(/^\s*\* ?/gm, "");
}

describe("examples", () => {
  const stepList = `export const steps: FaultStep[] = [${steps.join(",\n")}];`;
  const messages = compile([...examples.map(([, code]) => code), stepList].map((code) => GIVEN + code));

  it.each(
    examples.map(([file, code], index) => [file, code.split("\n", 1)[0], index] as const),
  )("%s: %s", (_, __, index) => {
    expect(messages[index]).toBe("");
  });

  it("exist for every function that users call", () => {
    expect(new Set(examples.map(([file]) => file.replace(/^src\/|\.ts$/g, "")))).toEqual(
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

  it("of fault steps compile too, and there is at least one for each property", () => {
    expect(messages.at(-1)).toBe("");
    const properties = ["status", "headers", "body", "delayMs", "drip", "reset", "pass"];
    expect(properties.filter((name) => !steps.join().includes(`${name}:`))).toEqual([]);
  });
});
