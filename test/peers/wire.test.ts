/** Each operation that @signalwire/compatibility-api also has, called in both with the same full input, sends the same request. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as compat from "../../generated/compat/index.js";
import { createClient } from "../../src/index.js";
import { invoke } from "../support/call.js";
import { type Recorded, type Recorder, startRecorder } from "../support/recorder.js";
import { readSurface, type WrapperCall, wrapperCalls } from "../support/surface.js";
import { staleOf, unlisted, wireExceptions } from "./exceptions.js";
import { compatibilityApi, type Sdk, sdkMethod } from "./sdk.js";

const PROJECT = "0b7e1c52-93ad-4f06-8d15-6a2c9be4f731";
const surface = await readSurface("compat");
const { basePath } = surface.model;
const calls = wrapperCalls(surface, ["full"])
  .filter(({ operation, verb }) => verb === operation.verb)
  .map(withPlainPath);
const shared = calls.filter((call) =>
  sdkMethod(compatibilityApi("http://127.0.0.1", PROJECT, "token"), call.operation, () => PROJECT),
);

describe("the wire of @signalwire/compatibility-api", () => {
  let recorder: Recorder;
  let sdk: Sdk;
  const found: string[] = [];
  beforeAll(async () => {
    recorder = await startRecorder();
    sdk = compatibilityApi(recorder.url, PROJECT, "token");
  });
  afterAll(() => recorder?.close());

  it.each(shared.map((call): [string, WrapperCall] => [call.wrapper, call]))("%s", async (name, call) => {
    const theirs = await sent(recorder, () => askSdk(sdk, call));
    const ours = await sent(recorder, () => invoke(compat, ourClient(recorder), call));
    const differences = compare(ours, theirs).map((difference) => `${name}: ${difference}`);
    found.push(...differences);
    expect(unlisted(wireExceptions, differences)).toEqual([]);
  });

  it("differs in everything that is listed as different", () => {
    expect(staleOf(wireExceptions, found)).toEqual([]);
  });
});

const ourClient = ({ url }: Recorder) =>
  createClient({ baseUrl: url, projectId: PROJECT, token: "token", retry: false });

/** A path of plain letters, because the SDK doesn't encode paths. */
function withPlainPath(call: WrapperCall): WrapperCall {
  const names = call.operation.fields.filter(({ place }) => place === "path").map(({ name }) => name);
  const plain = names.filter((name) => !/^[\w-]+$/.test(String(call.input[name]))).map((name) => [name, "US"]);
  return { ...call, input: { ...call.input, ...Object.fromEntries(plain) } };
}

async function askSdk(sdk: Sdk, { operation, input }: WrapperCall): Promise<unknown> {
  const sids = new Map(
    operation.fields.filter(({ place }) => place === "path").map(({ wire, name }) => [wire, String(input[name])]),
  );
  const rest = operation.fields.filter(({ place }) => place !== "path").map(({ name }) => [name, input[name]]);
  const method = sdkMethod(sdk, operation, (wire) => sids.get(wire) ?? PROJECT);
  return method?.(rest.length > 0 ? Object.fromEntries(rest) : undefined);
}

/** The request that was sent; what happens to the answer does not matter. */
async function sent(recorder: Recorder, ask: () => Promise<unknown>): Promise<Recorded> {
  const failure = await ask().catch((error: unknown) => error);
  const [request] = recorder.take();
  if (!request) throw new Error(`nothing was sent: ${failure}`);
  return request;
}

function compare(ours: Recorded, theirs: Recorded): string[] {
  return [
    ...(ours.method === theirs.method ? [] : [`method: ours ${ours.method}, theirs ${theirs.method}`]),
    ...(pathOf(ours) === pathOf(theirs) ? [] : [`path: ours ${pathOf(ours)}, theirs ${pathOf(theirs)}`]),
    ...comparePairs("query", ours.query, theirs.query),
    ...comparePairs("body", formOf(ours), formOf(theirs)),
  ];
}

const formOf = ({ body }: Recorded): [string, string][] => [...new URLSearchParams(body)];

/** Without the prefix, which the two do not share, and the suffix. */
const pathOf = ({ path }: Recorded): string =>
  path
    .replace(basePath, "")
    .replace(/^\/2010-04-01/, "")
    .replace(/\.json$/, "");

function comparePairs(place: string, ours: [string, string][], theirs: [string, string][]): string[] {
  const names = [...new Set([...ours, ...theirs].map(([name]) => name))].sort();
  return names.flatMap((name) => {
    const [our = "", their = ""] = [ours, theirs].map((pairs) =>
      pairs
        .filter(([candidate]) => candidate === name)
        .map(([, value]) => JSON.stringify(value))
        .sort()
        .join(" "),
    );
    if (our === their) return [];
    if (their === "") return [`${place} ${name} is ours alone`];
    return our === "" ? [`${place} ${name} is theirs alone`] : [`${place} ${name}: ours ${our}, theirs ${their}`];
  });
}
