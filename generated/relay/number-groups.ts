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
import type { NumberGroup } from "./models.js";
import {
  numberGroupsCreate,
  numberGroupsDelete,
  numberGroupsGet,
  numberGroupsList,
  numberGroupsUpdate,
} from "./operations.js";

/** Input of {@link list}. */
export interface ListNumberGroupsInput {
  /**
   * Only the groups whose name contains this text.
   * @maxLength 255
   */
  filter_name?: string | undefined;
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
export interface CreateNumberGroupInput {
  /** Your name for it. */
  name: string;
  /**
   * Whether a recipient always hears from the same number of the group.
   * @default false
   */
  sticky_sender?: boolean | undefined;
}

/** Input of {@link get}. */
export interface GetNumberGroupInput {
  /** Id of the number group. */
  id: string;
}

/** Input of {@link update}. */
export interface UpdateNumberGroupInput {
  /** Id of the number group. */
  id: string;
  /** Your name for it, required even if it does not change. */
  name: string;
  /** Whether a recipient always hears from the same number of the group. */
  sticky_sender?: boolean | undefined;
}

/** Input of {@link deleteNumberGroup}. */
export interface DeleteNumberGroupInput {
  /** Id of the number group. */
  id: string;
}

/**
 * List number groups.
 *
 * Returns the project's number groups, page by page.
 *
 * `GET /number_groups` (scope Numbers)
 *
 * @example
 * ```ts
 * for await (const numberGroup of numberGroups.list(client)) console.log(numberGroup);
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/number-groups/list-number-groups
 */
export function list(client: Client, input?: ListNumberGroupsInput, options?: ListOptions): List<NumberGroup> {
  return listOperation(client, numberGroupsList, input, options);
}

/**
 * Create a number group.
 *
 * Creates a group without numbers; add them as memberships.
 *
 * `POST /number_groups` (scope Numbers; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const numberGroup = await numberGroups.create(client, { name: "Support", sticky_sender: true });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/number-groups/create-number-group
 */
export function create(client: Client, input: CreateNumberGroupInput, options?: RequestOptions): Call<NumberGroup> {
  return callOperation(client, numberGroupsCreate, input, options);
}

/**
 * Get a number group.
 *
 * Returns one number group. Its numbers are listed as memberships.
 *
 * `GET /number_groups/{id}` (scope Numbers)
 *
 * @example
 * ```ts
 * const numberGroup = await numberGroups.get(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/number-groups/retrieve-number-group
 */
export function get(client: Client, input: GetNumberGroupInput, options?: RequestOptions): Call<NumberGroup> {
  return callOperation(client, numberGroupsGet, input, options);
}

/**
 * Change a number group.
 *
 * Changes the name of a group and how it sends.
 *
 * `PUT /number_groups/{id}` (scope Numbers)
 *
 * @example
 * ```ts
 * const numberGroup = await numberGroups.update(client, {
 *   id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   name: "Support",
 *   sticky_sender: true,
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/number-groups/update-number-group
 */
export function update(client: Client, input: UpdateNumberGroupInput, options?: RequestOptions): Call<NumberGroup> {
  return callOperation(client, numberGroupsUpdate, input, options);
}

/**
 * Delete a number group.
 *
 * Permanently deletes the group, but not its phone numbers.
 *
 * `DELETE /number_groups/{id}` (scope Numbers)
 *
 * @example
 * ```ts
 * await numberGroups.delete(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/number-groups/delete-number-group
 */
function deleteNumberGroup(client: Client, input: DeleteNumberGroupInput, options?: RequestOptions): Call<void> {
  return callOperation(client, numberGroupsDelete, input, options);
}
export { deleteNumberGroup as delete };
