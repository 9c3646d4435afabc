// Generated from specs/compat by `npm run generate`. Do not edit.

import {
  type Call,
  callOperation,
  type Client,
  type List,
  listOperation,
  type ListOptions,
  type RequestOptions,
} from "../../src/runtime.js";
import type { CxmlScript } from "./models.js";
import {
  cxmlScriptsCreate,
  cxmlScriptsDelete,
  cxmlScriptsGet,
  cxmlScriptsList,
  cxmlScriptsUpdate,
} from "./operations.js";

/** Input of {@link list}. */
export interface ListCxmlScriptsInput {
  /** Only the scripts of this name. */
  name?: string | undefined;
  /**
   * Number of the page, from 0. Any page but the first needs its token too.
   * @default 0
   */
  page?: number | undefined;
  /**
   * Number of items per page.
   * @default 50
   * @minimum 1
   * @maximum 1000
   */
  pageSize?: number | undefined;
  /** Token of the page, taken from a link to it; begins with `PA` (forward) or `PB` (back). */
  pageToken?: string | undefined;
}

/** Input of {@link create}. */
export interface CreateCxmlScriptInput {
  /**
   * Its name, for display.
   * @minLength 1
   */
  name: string;
  /** The cXML document. */
  contents?: string | undefined;
}

/** Input of {@link get}. */
export interface GetCxmlScriptInput {
  /** Sid of the script. */
  sid: string;
}

/** Input of {@link update}. */
export interface UpdateCxmlScriptInput {
  /** Sid of the script. */
  sid: string;
  /**
   * Its name, for display.
   * @minLength 1
   */
  name: string;
  /** The cXML document. */
  contents?: string | undefined;
}

/** Input of {@link deleteCxmlScript}. */
export interface DeleteCxmlScriptInput {
  /** Sid of the script. */
  sid: string;
}

/**
 * List cXML scripts.
 *
 * Returns the account's stored cXML scripts, page by page.
 *
 * `GET /Accounts/{AccountSid}/LamlBins` (scope Voice or Messaging or Fax)
 *
 * @example
 * ```ts
 * for await (const cxmlScript of cxmlScripts.list(client)) console.log(cxmlScript);
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/cxml-scripts/list-cxml-scripts
 */
export function list(client: Client, input?: ListCxmlScriptsInput, options?: ListOptions): List<CxmlScript> {
  return listOperation(client, cxmlScriptsList, input, options);
}

/**
 * Create a cXML script.
 *
 * Stores a cXML document and gives it a URL that numbers and calls can use.
 *
 * `POST /Accounts/{AccountSid}/LamlBins` (scope Voice or Messaging or Fax; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const cxmlScript = await cxmlScripts.create(client, {
 *   name: "Greeting",
 *   contents: "<Response><Say>Hello</Say></Response>",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/cxml-scripts/create-cxml-script
 */
export function create(client: Client, input: CreateCxmlScriptInput, options?: RequestOptions): Call<CxmlScript> {
  return callOperation(client, cxmlScriptsCreate, input, options);
}

/**
 * Get a cXML script.
 *
 * Returns one script with its document and URL.
 *
 * `GET /Accounts/{AccountSid}/LamlBins/{Sid}` (scope Voice or Messaging or Fax)
 *
 * @example
 * ```ts
 * const cxmlScript = await cxmlScripts.get(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/cxml-scripts/retrieve-cxml-script
 */
export function get(client: Client, input: GetCxmlScriptInput, options?: RequestOptions): Call<CxmlScript> {
  return callOperation(client, cxmlScriptsGet, input, options);
}

/**
 * Update a cXML script.
 *
 * Changes the name and the document of a script. The name is required even if it does not change.
 *
 * `POST /Accounts/{AccountSid}/LamlBins/{Sid}` (scope Voice or Messaging or Fax; retried after a failure)
 *
 * @example
 * ```ts
 * const cxmlScript = await cxmlScripts.update(client, {
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   name: "Greeting",
 *   contents: "<Response><Say>Hello</Say></Response>",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/cxml-scripts/update-cxml-script
 */
export function update(client: Client, input: UpdateCxmlScriptInput, options?: RequestOptions): Call<CxmlScript> {
  return callOperation(client, cxmlScriptsUpdate, input, options);
}

/**
 * Delete a cXML script.
 *
 * Permanently deletes the script. Its URL no longer answers.
 *
 * `DELETE /Accounts/{AccountSid}/LamlBins/{Sid}` (scope Voice or Messaging or Fax)
 *
 * @example
 * ```ts
 * await cxmlScripts.delete(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/cxml-scripts/delete-cxml-script
 */
function deleteCxmlScript(client: Client, input: DeleteCxmlScriptInput, options?: RequestOptions): Call<void> {
  return callOperation(client, cxmlScriptsDelete, input, options);
}
export { deleteCxmlScript as delete };
