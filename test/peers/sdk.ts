/** Other SDKs, pointed at loopback with their own encoders, and how our operations are found in them. */
import { createRequire } from "node:module";
import twilio from "twilio";
import type { OperationModel } from "../../scripts/spec/model/index.js";
import { routeOf, type Step } from "./route.js";

export type SdkMethod = (input?: Record<string, unknown>) => Promise<unknown>;

/** Its types can't be reached through `exports`. */
const { RestClient } = createRequire(import.meta.url)("@signalwire/compatibility-api") as {
  RestClient: ((project: string, token: string, options: object) => { api: Node; fax: Node }) & {
    RequestClient: new () => HttpClient;
  };
};

/** A resource of an SDK, or a function that returns one for a Sid. */
type Node = Record<string, unknown>;

export interface Sdk {
  /** How paths below an account begin. */
  account(sid: string): Node[];
  /** How other paths begin. */
  root: Node;
}

interface HttpClient {
  request(options: { uri: string }): Promise<unknown>;
}

/** An SDK's own HTTP client with another origin. */
function redirected(own: HttpClient, origin: string): HttpClient {
  return { request: (options) => own.request({ ...options, uri: options.uri.replace(/^https?:\/\/[^/]+/, origin) }) };
}

export function compatibilityApi(origin: string, project: string, token: string): Sdk {
  const httpClient = redirected(new RestClient.RequestClient(), origin);
  const client = RestClient(project, token, { signalwireSpaceUrl: "space.invalid", httpClient });
  return twilioLike(client.api.v2010 as Node, [client.fax.v1 as Node]);
}

export function twilioNode(origin: string, account: string, token: string): Sdk {
  const httpClient = redirected(new twilio.RequestClient() as HttpClient, origin);
  const client = twilio(account, token, { httpClient: httpClient as never });
  return twilioLike(client.api.v2010 as unknown as Node, []);
}

const twilioLike = (root: Node, more: Node[]): Sdk => ({
  root,
  account: (sid) => [(root.accounts as (sid: string) => Node)(sid), ...more],
});

/** The method that sends an operation; undefined if there is none. */
export function sdkMethod(
  sdk: Sdk,
  operation: OperationModel,
  sidOf: (wireName: string) => string,
): SdkMethod | undefined {
  const { below, steps, method } = routeOf(operation);
  for (const start of below ? sdk.account(sidOf("AccountSid")) : [sdk.root]) {
    const node = steps.reduce<unknown>((at, step) => walk(at, step, sidOf), start) as Node | undefined;
    const found = node?.[method];
    if (typeof found === "function") return (input) => Reflect.apply(found, node, input ? [input] : []);
  }
  return undefined;
}

function walk(at: unknown, step: Step, sidOf: (wireName: string) => string): unknown {
  if ("sid" in step) return typeof at === "function" ? at(sidOf(step.sid)) : undefined;
  return (at as Node | undefined)?.[step.resource];
}
