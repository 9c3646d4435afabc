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
import type { CampaignOrder } from "./models.js";
import { campaignOrdersCreate, campaignOrdersGet, campaignOrdersList } from "./operations.js";

/** Input of {@link list}. */
export interface ListCampaignOrdersInput {
  /** Id of the campaign that the orders belong to. */
  campaign_id: string;
  /** Only those in this state. */
  filter_state?: string | undefined;
}

/** Input of {@link create}. */
export interface CreateCampaignOrderInput {
  /** Id of the campaign that the orders belong to. */
  campaign_id: string;
  /** Your numbers, E.164. */
  phone_numbers?: readonly string[] | undefined;
  /** URL that is notified of changes of `state`. */
  status_callback_url?: string | undefined;
}

/** Input of {@link get}. */
export interface GetCampaignOrderInput {
  /** Id of the order. */
  id: string;
}

/**
 * List the orders of a campaign.
 *
 * Returns the orders that assign numbers to one campaign, page by page.
 *
 * `GET /registry/beta/campaigns/{id}/orders` (scope Messaging or Numbers)
 *
 * @example
 * ```ts
 * for await (const campaignOrder of campaignOrders.list(client, {
 *   campaign_id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * })) console.log(campaignOrder);
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 */
export function list(client: Client, input: ListCampaignOrdersInput, options?: ListOptions): List<CampaignOrder> {
  return listOperation(client, campaignOrdersList, input, options);
}

/**
 * Order numbers for a campaign.
 *
 * Orders the assignment of phone numbers to the campaign. This takes time; the order's `state` shows its
 * progress.
 *
 * `POST /registry/beta/campaigns/{id}/orders` (scope Messaging or Numbers; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const campaignOrder = await campaignOrders.create(client, {
 *   campaign_id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   phone_numbers: ["+12025550100"],
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 */
export function create(client: Client, input: CreateCampaignOrderInput, options?: RequestOptions): Call<CampaignOrder> {
  return callOperation(client, campaignOrdersCreate, input, options);
}

/**
 * Get an order.
 *
 * Returns one order and its progress.
 *
 * `GET /registry/beta/orders/{id}` (scope Messaging or Numbers)
 *
 * @example
 * ```ts
 * const campaignOrder = await campaignOrders.get(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 */
export function get(client: Client, input: GetCampaignOrderInput, options?: RequestOptions): Call<CampaignOrder> {
  return callOperation(client, campaignOrdersGet, input, options);
}
