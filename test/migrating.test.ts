import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "./support/compile.js";

const text = readFileSync(new URL("../MIGRATING.md", import.meta.url), "utf8");

/** What a reader of the table has at hand. */
const PREAMBLE = `
import { ApiError, type Client, createClient, NotFoundError, type Page } from "signalwire-rest";
import { availablePhoneNumbers, callRecordings, calls, incomingPhoneNumbers, messages, recordings } from "signalwire-rest/compat";
import { saveToFile } from "signalwire-rest/node";
import { verifyWebhook } from "signalwire-rest/webhooks";
declare const client: Client, page: Page<unknown>, since: Date, headers: Headers;
declare const projectId: string, token: string, accountSid: string, sid: string, callSid: string;
declare const to: string, from: string, body: string, url: string, phoneNumber: string;
declare const signingKey: string, rawBody: string;
`;

const asFile = (statement: string): string => `${PREAMBLE}export async function example() {\n${statement}\n}\n`;

/** `| what | before | code |` of the table below a heading; code stands in backticks. */
function rowsBelow(heading: string): { what: string; code: string }[] {
  const section = text.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";
  return section
    .split("\n")
    .filter((line) => line.startsWith("| ") && line.endsWith("` |"))
    .map((line) => {
      const cells = line.slice(2, -2).split(" | ");
      return { what: cells[0] ?? "", code: (cells.at(-1) ?? "").replace(/^`+|`+$/g, "") };
    });
}

const rows = rowsBelow("The usual calls");
const blocks = Array.from(text.matchAll(/^```ts\n(.*?)^```$/gms), ([, code = ""]) => code);
const compiled = compile([...rows.map(({ code }) => asFile(code)), ...blocks]);

describe("MIGRATING.md", () => {
  it("has the usual calls and the bulk job", () => {
    expect(rows.length).toBeGreaterThan(15);
    expect(blocks).toHaveLength(1);
  });

  it.each(rows.map(({ what, code }, index) => [what, code, compiled[index]]))("%s: %s", (_what, _code, messages) => {
    expect(messages).toBe("");
  });

  it("compiles the bulk job", () => {
    expect(compiled.slice(rows.length)).toEqual(blocks.map(() => ""));
  });
});
