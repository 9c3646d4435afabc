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
import type { NumberGroupMembership } from "./models.js";
import {
  numberGroupMembershipsCreate,
  numberGroupMembershipsDelete,
  numberGroupMembershipsGet,
  numberGroupMembershipsList,
} from "./operations.js";

/** Input of {@link list}. */
export interface ListNumberGroupMembershipsInput {
  /** Id of the number group. */
  number_group_id: string;
  /**
   * Number of the page, counted from 0. Any but the first needs `page_token` too.
   * @default 0
   */
  page_number?: number | undefined;
  /**
   * Number of items per page.
   * @default 50
   * @minimum 1
   * @maximum 1000
   */
  page_size?: number | undefined;
  /** Token from a link on the previous page (`PA…`) or the following one (`PB…`). */
  page_token?: string | undefined;
}

/** Input of {@link create}. */
export interface CreateNumberGroupMembershipInput {
  /** Id of the number group. */
  number_group_id: string;
  /** One of your phone numbers. */
  phone_number_id: string;
}

/** Input of {@link get}. */
export interface GetNumberGroupMembershipInput {
  /** Id of the membership, not of its number or group. */
  id: string;
}

/** Input of {@link deleteNumberGroupMembership}. */
export interface DeleteNumberGroupMembershipInput {
  /** Id of the membership, not of its number or group. */
  id: string;
}

/**
 * List the numbers of a group.
 *
 * Returns the memberships of one group, page by page.
 *
 * `GET /number_groups/{NumberGroupId}/number_group_memberships` (scope Numbers)
 *
 * @example
 * ```ts
 * for await (const numberGroupMembership of numberGroupMemberships.list(client, {
 *   number_group_id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * })) console.log(numberGroupMembership);
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/number-group-membership/list-number-group-memberships
 */
export function list(
  client: Client,
  input: ListNumberGroupMembershipsInput,
  options?: ListOptions,
): List<NumberGroupMembership> {
  return listOperation(client, numberGroupMembershipsList, input, options);
}

/**
 * Add a number to a group.
 *
 * Makes one of your phone numbers a member of the group.
 *
 * `POST /number_groups/{NumberGroupId}/number_group_memberships` (scope Numbers; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const numberGroupMembership = await numberGroupMemberships.create(client, {
 *   number_group_id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   phone_number_id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/number-group-membership/create-number-group-membership
 */
export function create(
  client: Client,
  input: CreateNumberGroupMembershipInput,
  options?: RequestOptions,
): Call<NumberGroupMembership> {
  return callOperation(client, numberGroupMembershipsCreate, input, options);
}

/**
 * Get a membership.
 *
 * Returns one membership by its own id, regardless of the group.
 *
 * `GET /number_group_memberships/{id}` (scope Numbers)
 *
 * @example
 * ```ts
 * const numberGroupMembership = await numberGroupMemberships.get(client, {
 *   id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/number-group-membership/retrieve-number-group-membership
 */
export function get(
  client: Client,
  input: GetNumberGroupMembershipInput,
  options?: RequestOptions,
): Call<NumberGroupMembership> {
  return callOperation(client, numberGroupMembershipsGet, input, options);
}

/**
 * Remove a number from a group.
 *
 * Ends the membership; group and number remain.
 *
 * `DELETE /number_group_memberships/{id}` (scope Numbers)
 *
 * @example
 * ```ts
 * await numberGroupMemberships.delete(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/number-group-membership/delete-number-group-membership
 */
function deleteNumberGroupMembership(
  client: Client,
  input: DeleteNumberGroupMembershipInput,
  options?: RequestOptions,
): Call<void> {
  return callOperation(client, numberGroupMembershipsDelete, input, options);
}
export { deleteNumberGroupMembership as delete };
