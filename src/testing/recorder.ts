import type { RawRequest } from "./raw-request.js";
import type { FakeRequest } from "./types.js";

/** Makes records of requests. Whatever requests have in common is stored once, so that ten thousand of them take little memory. */
export function createRecorder(): (raw: RawRequest) => FakeRequest {
  const headerSets = new Map<string, Record<string, string>>();
  const texts = new Map<string, string>();
  const share = (text: string) => shared(texts, text, text);
  return ({ method, url, headers, body }) => ({
    method,
    path: share(url.pathname),
    query: share(url.search.slice(1)),
    headers: shared(headerSets, JSON.stringify(headers), Object.freeze({ ...headers })),
    body: share(body),
  });
}

function shared<T>(known: Map<string, T>, key: string, value: T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, value);
  return value;
}
