// Generated from specs/compat by `npm run generate`. Do not edit.

import { type Client, thinClient, type ThinClient } from "../../src/runtime.js";
import { api as description, operations } from "./operations.js";
import type { paths } from "./types.js";

/**
 * The thin client: openapi-fetch over every path, with the wrappers' authentication, encodings and guards. Unlike them, it
 * also sends fields and parameters that the spec lacks, so watch the spelling of optional ones.
 *
 * @throws {SignalWireError} If `client` was not made by `createClient`
 * @example
 * ```ts
 * const { data, error } = await compat(client).GET("/Accounts");
 * ```
 */
export function compat(client: Client): ThinClient<paths> {
  return thinClient<paths>(client, description, operations);
}
