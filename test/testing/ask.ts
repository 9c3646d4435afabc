/** Plain fetch against a space, as the tests write it: a method, a path below the API, form fields or a JSON body. */
import type { FakeSpace } from "../../src/testing/index.js";
import { createFakeSpace } from "../../src/testing/index.js";

export const PROJECT = "P-1";
export const TOKEN = "T-1";
export const AUTHORIZATION = `Basic ${btoa(`${PROJECT}:${TOKEN}`)}`;
export const ACCOUNTS = "/api/laml/2010-04-01/Accounts";
export const START = Date.UTC(2026, 0, 5, 10);

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Record<string, unknown>;
  readonly bytes: Uint8Array;
}

export interface Asking {
  readonly form?: Record<string, string> | string;
  readonly json?: unknown;
  /** A form as it goes over the wire. */
  readonly text?: string;
  readonly headers?: Record<string, string>;
}

/** A space whose clock moves only by `advance`. */
export function stillSpace(): FakeSpace {
  return createFakeSpace({ projectId: PROJECT, token: TOKEN, now: () => START });
}

export async function ask(space: FakeSpace, method: string, path: string, asking: Asking = {}): Promise<Answer> {
  const response = await space.fetch(urlOf(path), {
    method,
    headers: { authorization: AUTHORIZATION, ...contentType(asking), ...asking.headers },
    ...bodyOf(asking),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isJson = bytes.length > 0 && response.headers.get("content-type")?.includes("json") === true;
  const json: unknown = isJson ? JSON.parse(new TextDecoder().decode(bytes)) : {};
  return { status: response.status, headers: response.headers, json: Object(json), bytes };
}

/** `/Recordings` is below the project's account, `relay:/recordings` below Relay REST; a path from the origin stays. */
function urlOf(path: string): string {
  const origin = "https://demo.signalwire.com";
  if (path.startsWith("https:")) return path;
  if (path.startsWith("relay:")) return `${origin}/api/relay/rest${path.slice("relay:".length)}`;
  return path.startsWith("/api/") ? origin + path : `${origin}/api/laml/2010-04-01/Accounts/${PROJECT}${path}`;
}

function contentType({ form, json, text }: Asking): Record<string, string> {
  if (json !== undefined) return { "content-type": "application/json" };
  return (form ?? text) === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" };
}

function bodyOf({ form, json, text }: Asking): { body?: string } {
  if (text !== undefined) return { body: text };
  if (json !== undefined) return { body: JSON.stringify(json) };
  return form === undefined ? {} : { body: String(new URLSearchParams(form)) };
}
