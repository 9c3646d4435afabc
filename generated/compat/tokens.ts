// Generated from specs/compat by `npm run generate`. Do not edit.

import { type Call, callOperation, type Client, type RequestOptions } from "../../src/runtime.js";
import type { Token } from "./models.js";
import { tokensCreate, tokensDelete, tokensUpdate } from "./operations.js";

/** Input of {@link create}. */
export interface CreateTokenInput {
  /**
   * Its name, for display.
   * @minLength 1
   */
  name: string;
  /**
   * Its scopes, out of `calling`, `chat`, `datasphere`, `fax`, `management`, `messaging`, `numbers`, `pubsub`,
   * `storage`, `tasking` and `video`.
   * @minItems 1
   */
  permissions: readonly string[];
  /** Id of the subproject it is for; if absent, it is for the project. */
  subprojectId?: string | undefined;
}

/** Input of {@link deleteToken}. */
export interface DeleteTokenInput {
  /** Id of the token. */
  tokenId: string;
}

/** Input of {@link update}. */
export interface UpdateTokenInput {
  /** Id of the token. */
  tokenId: string;
  /**
   * Its name, for display.
   * @minLength 1
   */
  name?: string | undefined;
  /**
   * Its scopes, out of `calling`, `chat`, `datasphere`, `fax`, `management`, `messaging`, `numbers`, `pubsub`,
   * `storage`, `tasking` and `video`.
   */
  permissions?: readonly string[] | undefined;
}

/**
 * Create an API token.
 *
 * Creates a token for this project or one of its subprojects, with the given scopes.
 *
 * `POST /Accounts/{AccountSid}/tokens` (scope Management; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const token = await tokens.create(client, { name: "Billing", permissions: ["messaging"] });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/tokens/create-token
 */
export function create(client: Client, input: CreateTokenInput, options?: RequestOptions): Call<Token> {
  return callOperation(client, tokensCreate, input, options);
}

/**
 * Delete an API token.
 *
 * Permanently deletes the token. Requests that use it are refused from then on.
 *
 * `DELETE /Accounts/{AccountSid}/tokens/{token_id}` (scope Management)
 *
 * @example
 * ```ts
 * await tokens.delete(client, { tokenId: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/tokens/delete-token
 */
function deleteToken(client: Client, input: DeleteTokenInput, options?: RequestOptions): Call<void> {
  return callOperation(client, tokensDelete, input, options);
}
export { deleteToken as delete };

/**
 * Update an API token.
 *
 * Changes the name or the scopes of a token.
 *
 * `PATCH /Accounts/{AccountSid}/tokens/{token_id}` (scope Management; retried after a failure)
 *
 * @example
 * ```ts
 * const token = await tokens.update(client, {
 *   tokenId: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   name: "Billing",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/tokens/update-token
 */
export function update(client: Client, input: UpdateTokenInput, options?: RequestOptions): Call<Token> {
  return callOperation(client, tokensUpdate, input, options);
}
