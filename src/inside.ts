import type { Call } from "./call.js";
import type { Client } from "./client.js";
import { SignalWireError } from "./errors.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Settings } from "./settings.js";

/**
 * The inside of a client. The transport comes with the client, not with each imported operation: a wrapper is data and
 * one call into here.
 */
export interface Inside {
  readonly settings: Settings;
  call<T>(operation: Operation, input: object | undefined, options: RequestOptions | undefined): Call<T>;
}

const insides = /* @__PURE__ */ new WeakMap<Client, Inside>();

export function setInside(client: Client, inside: Inside): void {
  insides.set(client, inside);
}

/** @throws {SignalWireError} If it is not a client made by this copy of the package. */
export function insideOf(client: Client): Inside {
  const inside = insides.get(client);
  if (inside) return inside;
  throw new SignalWireError("createClient: no client of createClient, or of another copy of signalwire-rest", {
    operationId: "createClient",
  });
}

export const settingsOf = (client: Client): Settings => insideOf(client).settings;
