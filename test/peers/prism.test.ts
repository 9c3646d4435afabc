/** Prism serves our own documents and judges every request that the generated functions send, and every example in them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as compat from "../../generated/compat/index.js";
import * as relay from "../../generated/relay/index.js";
import type { Clock } from "../../src/clock.js";
import { createClient, WaiterError } from "../../src/index.js";
import { invoke, type Namespace, wrappersOf } from "../support/call.js";
import { readSurface, type WrapperCall, wrapperCalls } from "../support/surface.js";
import { objections, type Prism, startPrism } from "./prism.js";

const PROJECT = "0b7e1c52-93ad-4f06-8d15-6a2c9be4f731";
const apis: [name: string, index: Namespace][] = [
  ["compat", compat],
  ["relay", relay],
];

for (const [name, index] of apis) {
  const surface = await readSurface(name);
  const calls = wrapperCalls(surface, ["full", "minimal"]);

  describe(`${name}, judged by Prism`, () => {
    let prism: Prism;
    beforeAll(async () => {
      prism = await startPrism(surface.document);
    }, 40_000);
    afterAll(() => prism?.close());

    it("has a call for every wrapper", () => {
      expect([...new Set(calls.map(({ wrapper }) => wrapper))].sort()).toEqual([...wrappersOf(index).keys()].sort());
    });

    it.each(
      calls.map((call): [string, WrapperCall] => [`${call.wrapper}, ${call.title} input`, call]),
    )("%s", async (_, call) => {
      expect(await judge(prism, index, surface.model.basePath, call)).toEqual([]);
    });
  });
}

describe("Prism objects to", () => {
  const FORM = "application/x-www-form-urlencoded";
  const wrong: [title: string, body: string, contentType: string, credentials: boolean, objection: RegExp][] = [
    ["a field that is missing", "From=%2B1&Body=a", FORM, true, /required property 'To'/],
    ["no body", "", FORM, true, /required/],
    ["a body in another media type", '{"To":"+1","From":"+1","Body":"a"}', "application/json", true, /content types/],
    ["an invalid number", "To=%2B1&From=%2B1&Body=a&ValidityPeriod=soon", FORM, true, /ValidityPeriod/],
    ["an invalid boolean", "To=%2B1&From=%2B1&Body=a&SendAsMms=maybe", FORM, true, /SendAsMms/],
    ["no credentials", "To=%2B1&From=%2B1&Body=a", FORM, false, /security|401/],
  ];
  let prism: Prism;
  beforeAll(async () => {
    prism = await startPrism((await readSurface("compat")).document);
  }, 40_000);
  afterAll(() => prism?.close());

  it.each(wrong)("%s", async (_, body, contentType, credentials, objection) => {
    const response = await fetch(`${prism.url}/Accounts/${PROJECT}/Messages`, {
      method: "POST",
      headers: { "content-type": contentType, ...(credentials ? { authorization: "Basic YTpi" } : {}) },
      body,
    });
    expect(objections(response).join("; ")).toMatch(objection);
  });
});

/** What Prism objects to when the wrapper is called, and what the client could not read in a valid answer. */
async function judge(prism: Prism, index: Namespace, basePath: string, call: WrapperCall): Promise<string[]> {
  const found: string[] = [];
  let sent = 0;
  const client = createClient({
    baseUrl: prism.url,
    projectId: PROJECT,
    token: "PTsecret",
    retry: false,
    clock: hastyClock(),
    onUnexpected: ({ pointer, reason }) => found.push(`answer${pointer}: ${reason}`),
    fetch: async (target, init) => {
      sent++;
      const request = new Request(target, init);
      const response = await fetch(withoutBase(request, basePath));
      found.push(...objections(response));
      return response;
    },
  });
  const failure = await invoke(index, client, call).catch((error: unknown) => error);
  if (sent === 0) found.push("sent nothing");
  if (failure !== undefined && !(call.waits && WaiterError.is(failure))) found.push(String(failure));
  return found;
}

/** Waiting ends immediately. */
function hastyClock(): Clock {
  let time = 0;
  return {
    now: () => time,
    sleep: async (ms) => {
      time += ms;
    },
    random: () => 0.5,
  };
}

/** Prism serves a document's paths at its root, without the path of `servers`. */
function withoutBase(request: Request, basePath: string): Request {
  const url = new URL(request.url);
  if (!url.pathname.startsWith(`${basePath}/`)) throw new Error(`${url.pathname} is not below ${basePath}`);
  url.pathname = url.pathname.slice(basePath.length);
  return new Request(url, request);
}
