import createFetchClient, { type Client as FetchClient } from "openapi-fetch";
import { type Client, settingsOf } from "./client.js";
import type { Api, Operation } from "./operation.js";

/** openapi-fetch over an API's paths. */
export type ThinClient<Paths extends {}> = FetchClient<Paths>;

export function thinClient<Paths extends {}>(
  client: Client,
  api: Api,
  _operations: readonly Operation[],
): ThinClient<Paths> {
  return createFetchClient<Paths>({ baseUrl: settingsOf(client).base + api.basePath });
}
