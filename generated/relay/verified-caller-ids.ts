// Generated from specs/relay by `npm run generate`. Do not edit.

import {
  type Call,
  callOperation,
  type Client,
  type List,
  listOperation,
  type ListOptions,
  type RequestOptions,
} from "../../src/runtime.js";
import type { VerifiedCallerId } from "./models.js";
import {
  verifiedCallerIdsCreate,
  verifiedCallerIdsDelete,
  verifiedCallerIdsGet,
  verifiedCallerIdsList,
  verifiedCallerIdsRedial,
  verifiedCallerIdsUpdate,
  verifiedCallerIdsVerify,
} from "./operations.js";

/** Input of {@link list}. */
export interface ListVerifiedCallerIdsInput {
  /** Only those whose name contains this text. */
  filter_name?: string | undefined;
  /** Only those whose number contains this text. */
  filter_number?: string | undefined;
}

/** Input of {@link create}. */
export interface CreateVerifiedCallerIdInput {
  /** The number, E.164. */
  number: string;
  /**
   * Your name for it; the number if absent.
   * @maxLength 200
   */
  name?: string | undefined;
  /** Extension to dial once the call is answered, if the number is a switchboard's. */
  extension?: string | undefined;
}

/** Input of {@link get}. */
export interface GetVerifiedCallerIdInput {
  /** Id of the caller id, not its number. */
  id: string;
}

/** Input of {@link update}. */
export interface UpdateVerifiedCallerIdInput {
  /** Id of the caller id, not its number. */
  id: string;
  /**
   * Your name for it.
   * @maxLength 200
   */
  name: string;
}

/** Input of {@link deleteVerifiedCallerId}. */
export interface DeleteVerifiedCallerIdInput {
  /** Id of the caller id, not its number. */
  id: string;
}

/** Input of {@link verify}. */
export interface VerifyVerifiedCallerIdInput {
  /** Id of the caller id, not its number. */
  id: string;
  /** The code from the verification call. */
  verification_code: string;
}

/** Input of {@link redial}. */
export interface RedialVerifiedCallerIdInput {
  /** Id of the caller id, not its number. */
  id: string;
}

/**
 * List verified caller ids.
 *
 * Returns the numbers that have been or are being verified, page by page.
 *
 * `GET /verified_caller_ids` (scope Voice)
 *
 * @example
 * ```ts
 * for await (const verifiedCallerId of verifiedCallerIds.list(client)) console.log(verifiedCallerId);
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/verified-caller-id/list-verified-caller-ids
 */
export function list(
  client: Client,
  input?: ListVerifiedCallerIdsInput,
  options?: ListOptions,
): List<VerifiedCallerId> {
  return listOperation(client, verifiedCallerIdsList, input, options);
}

/**
 * Start verifying a number.
 *
 * Calls the number and reads out a code to whoever answers. Submit the code to complete the verification. Each
 * request is another call.
 *
 * `POST /verified_caller_ids` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const verifiedCallerId = await verifiedCallerIds.create(client, { number: "+12025550100" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/verified-caller-id/create-verified-caller-id
 */
export function create(
  client: Client,
  input: CreateVerifiedCallerIdInput,
  options?: RequestOptions,
): Call<VerifiedCallerId> {
  return callOperation(client, verifiedCallerIdsCreate, input, options);
}

/**
 * Get a verified caller id.
 *
 * Returns one caller id and whether it is verified.
 *
 * `GET /verified_caller_ids/{id}` (scope Voice)
 *
 * @example
 * ```ts
 * const verifiedCallerId = await verifiedCallerIds.get(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/verified-caller-id/retrieve-verified-caller-id
 */
export function get(client: Client, input: GetVerifiedCallerIdInput, options?: RequestOptions): Call<VerifiedCallerId> {
  return callOperation(client, verifiedCallerIdsGet, input, options);
}

/**
 * Rename a verified caller id.
 *
 * Changes only the name of a caller id.
 *
 * `PUT /verified_caller_ids/{id}` (scope Voice)
 *
 * @example
 * ```ts
 * const verifiedCallerId = await verifiedCallerIds.update(client, {
 *   id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   name: "Office",
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/verified-caller-id/update-verified-caller-id
 */
export function update(
  client: Client,
  input: UpdateVerifiedCallerIdInput,
  options?: RequestOptions,
): Call<VerifiedCallerId> {
  return callOperation(client, verifiedCallerIdsUpdate, input, options);
}

/**
 * Delete a verified caller id.
 *
 * Deletes the caller id: calls may no longer show it. To use it again, verify it again.
 *
 * `DELETE /verified_caller_ids/{id}` (scope Voice)
 *
 * @example
 * ```ts
 * await verifiedCallerIds.delete(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/verified-caller-id/delete-verified-caller-id
 */
function deleteVerifiedCallerId(
  client: Client,
  input: DeleteVerifiedCallerIdInput,
  options?: RequestOptions,
): Call<void> {
  return callOperation(client, verifiedCallerIdsDelete, input, options);
}
export { deleteVerifiedCallerId as delete };

/**
 * Submit the code of a verification call.
 *
 * Completes the verification with the code from the call.
 *
 * `PUT /verified_caller_ids/{id}/verification` (scope Voice)
 *
 * @example
 * ```ts
 * const verifiedCallerId = await verifiedCallerIds.verify(client, {
 *   id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   verification_code: "123456",
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/verified-caller-id/validate-verification-code
 */
export function verify(
  client: Client,
  input: VerifyVerifiedCallerIdInput,
  options?: RequestOptions,
): Call<VerifiedCallerId> {
  return callOperation(client, verifiedCallerIdsVerify, input, options);
}

/**
 * Call a number again to verify it.
 *
 * Makes another verification call, for a caller id whose code has not been submitted yet.
 *
 * `POST /verified_caller_ids/{id}/verification` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const verifiedCallerId = await verifiedCallerIds.redial(client, {
 *   id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/verified-caller-id/redial-verification-call
 */
export function redial(
  client: Client,
  input: RedialVerifiedCallerIdInput,
  options?: RequestOptions,
): Call<VerifiedCallerId> {
  return callOperation(client, verifiedCallerIdsRedial, input, options);
}
