/** Where an SDK in the style of twilio-node has an operation: `GET /Calls/{Sid}` is `calls(sid).fetch()` of an account. */
import type { OperationModel } from "../../scripts/spec/model/index.js";

export type Step = { resource: string } | { sid: string };

export interface Route {
  /** Whether the steps begin at an account. */
  below: boolean;
  steps: Step[];
  method: string;
  list: boolean;
}

const ACCOUNT = "/Accounts/{AccountSid}";
const OF_ONE: Readonly<Record<string, string>> = { GET: "fetch", POST: "update", DELETE: "remove" };
const OF_ALL: Readonly<Record<string, string>> = { GET: "page", POST: "create" };

export function routeOf({ method, path }: OperationModel): Route {
  const plain = path.replace(/\.json$/, "");
  const below = plain.startsWith(`${ACCOUNT}/`);
  const segments = (below ? plain.slice(ACCOUNT.length) : plain).slice(1).split("/");
  const one = plain.endsWith("}");
  return {
    below,
    steps: segments.map(stepOf),
    method: (one ? OF_ONE : OF_ALL)[method] ?? "",
    list: !one && method === "GET",
  };
}

/** `tokens` is the only path in lower case, and isn't what SDKs call by that name. */
function stepOf(segment: string): Step {
  const sid = /^\{(\w+)\}$/.exec(segment)?.[1];
  if (sid !== undefined) return { sid };
  return { resource: /^[A-Z]/.test(segment) ? segment.charAt(0).toLowerCase() + segment.slice(1) : "" };
}
