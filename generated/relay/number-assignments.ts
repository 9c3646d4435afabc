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
import type { NumberAssignment } from "./models.js";
import { numberAssignmentsDelete, numberAssignmentsList } from "./operations.js";

/** Input of {@link list}. */
export interface ListNumberAssignmentsInput {
  /** Id of the campaign that the numbers are assigned to. */
  campaign_id: string;
  /** Only those in this state. */
  filter_state?: string | undefined;
}

/** Input of {@link deleteNumberAssignment}. */
export interface DeleteNumberAssignmentInput {
  /** Id of the assignment, not of the number. */
  id: string;
}

/**
 * List the numbers of a campaign.
 *
 * Returns the phone numbers that are assigned to one campaign, page by page.
 *
 * `GET /registry/beta/campaigns/{id}/numbers` (scope Messaging or Numbers)
 *
 * @example
 * ```ts
 * for await (const numberAssignment of numberAssignments.list(client, {
 *   campaign_id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * })) console.log(numberAssignment);
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 */
export function list(client: Client, input: ListNumberAssignmentsInput, options?: ListOptions): List<NumberAssignment> {
  return listOperation(client, numberAssignmentsList, input, options);
}

/**
 * Remove a number from its campaign.
 *
 * Ends the assignment: the number no longer sends the campaign's messages.
 *
 * `DELETE /registry/beta/numbers/{id}` (scope Messaging or Numbers)
 *
 * @example
 * ```ts
 * await numberAssignments.delete(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 */
function deleteNumberAssignment(
  client: Client,
  input: DeleteNumberAssignmentInput,
  options?: RequestOptions,
): Call<void> {
  return callOperation(client, numberAssignmentsDelete, input, options);
}
export { deleteNumberAssignment as delete };
