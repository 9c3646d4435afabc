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
import type { Campaign } from "./models.js";
import { campaignsCreate, campaignsGet, campaignsList, campaignsUpdate } from "./operations.js";

/** Input of {@link list}. */
export interface ListCampaignsInput {
  /** Id of the brand that the campaigns belong to. */
  brand_id: string;
  /** Only those whose name contains this text. */
  filter_name?: string | undefined;
  /** Only those in this state. */
  filter_state?: string | undefined;
}

/** Input of {@link create}. */
export type CreateCampaignInput = {
  /** Id of the brand. */
  id: string;
} & ({
  /**
   * Your name for it.
   * @minLength 3
   * @maxLength 64
   */
  name: string;
  /** The brand that the messages are sent for: the same as `id`. */
  brand_id: string;
  /**
   * What the messages are for, as the registry names it, such as `2FA`, `ACCOUNT_NOTIFICATION`,
   * `CUSTOMER_CARE`, `MARKETING` or `MIXED`.
   */
  sms_use_case: string;
  /** What the messages are for in particular, if the use case is `MIXED` or `LOW_VOLUME_MIXED`. */
  sub_use_cases?: readonly string[] | undefined;
  /** From Campaign Verify; required for the use case `POLITICAL_SECTION_527`. */
  campaign_verify_token?: string | undefined;
  /**
   * What the campaign is about.
   * @minLength 40
   */
  description: string;
  /**
   * An example of a message it sends.
   * @minLength 20
   */
  sample1: string;
  /**
   * Another example of a message it sends.
   * @minLength 20
   */
  sample2: string;
  /**
   * Another example of a message it sends.
   * @minLength 20
   */
  sample3?: string | undefined;
  /**
   * Another example of a message it sends.
   * @minLength 20
   */
  sample4?: string | undefined;
  /**
   * Another example of a message it sends.
   * @minLength 20
   */
  sample5?: string | undefined;
  /** Examples with placeholders; called `dynamic_templates` in answers. */
  dynamic_messages?: string | undefined;
  /**
   * How people give their consent to the messages.
   * @minLength 40
   */
  message_flow: string;
  /**
   * Sent when somebody signs up.
   * @minLength 20
   */
  opt_in_message?: string | undefined;
  /**
   * Sent when somebody asks for no more messages.
   * @minLength 20
   */
  opt_out_message: string;
  /**
   * Sent when somebody asks for help.
   * @minLength 20
   */
  help_message: string;
  /** Words that sign somebody up, separated by commas. */
  opt_in_keywords?: string | undefined;
  /** Words that stop the messages, separated by commas. */
  opt_out_keywords?: string | undefined;
  /** Words that ask for help, separated by commas. */
  help_keywords?: string | undefined;
  /** Whether the messages come from a pool of many numbers. */
  number_pooling_required: boolean;
  /** What the pool is needed for. */
  number_pooling_per_campaign?: string | undefined;
  /** Whether the messages are about loans. */
  direct_lending: boolean;
  /** Whether messages contain links. */
  embedded_link: boolean;
  /** Whether messages contain phone numbers other than the one for help. */
  embedded_phone: boolean;
  /** Whether the content is for adults only. */
  age_gated_content: boolean;
  /** Whether the campaign collects contacts for others. */
  lead_generation: boolean;
  /** Whether you accept the terms and conditions. */
  terms_and_conditions: boolean;
  /** URL that is notified of changes of `state`. */
  status_callback_url?: string | undefined;
} | {
  /**
   * Your name for it.
   * @minLength 3
   * @maxLength 64
   */
  name: string;
  /** The brand that the messages are sent for: the same as `id`. */
  brand_id: string;
  /** Its id in the registry. */
  csp_campaign_reference: string;
  /** URL that is notified of changes of `state`. */
  status_callback_url?: string | undefined;
});

/** Input of {@link get}. */
export interface GetCampaignInput {
  /** Id of the campaign. */
  id: string;
}

/** Input of {@link update}. */
export interface UpdateCampaignInput {
  /** Id of the campaign. */
  id: string;
  /** Your name for it. */
  name?: string | undefined;
}

/**
 * List the campaigns of a brand.
 *
 * Returns the campaigns of one brand, page by page.
 *
 * `GET /registry/beta/brands/{id}/campaigns` (scope Messaging or Numbers)
 *
 * @example
 * ```ts
 * for await (const campaign of campaigns.list(client, {
 *   brand_id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * })) console.log(campaign);
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 */
export function list(client: Client, input: ListCampaignsInput, options?: ListOptions): List<Campaign> {
  return listOperation(client, campaignsList, input, options);
}

/**
 * Register a campaign.
 *
 * Registers a campaign of the brand, which the registry charges for, or adds one that you have registered
 * yourself as a campaign service provider.
 *
 * `POST /registry/beta/brands/{id}/campaigns` (scope Messaging or Numbers; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const campaign = await campaigns.create(client, {
 *   id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   name: "Reminders",
 *   brand_id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   sms_use_case: "CUSTOMER_CARE",
 *   description: "Reminds patients of the appointments that they have made.",
 *   sample1: "Acme: your appointment is tomorrow at 10:00.",
 *   sample2: "Acme: your appointment was moved to Friday.",
 *   message_flow: "Patients agree to reminders on the form that they sign at their first visit.",
 *   opt_out_message: "You will get no more messages from Acme.",
 *   help_message: "Call us at +1 202 555 0100, or see example.com.",
 *   number_pooling_required: false,
 *   direct_lending: false,
 *   embedded_link: false,
 *   embedded_phone: false,
 *   age_gated_content: false,
 *   lead_generation: false,
 *   terms_and_conditions: true,
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 */
export function create(client: Client, input: CreateCampaignInput, options?: RequestOptions): Call<Campaign> {
  return callOperation(client, campaignsCreate, input, options);
}

/**
 * Get a campaign.
 *
 * Returns one campaign and the progress of its registration.
 *
 * `GET /registry/beta/campaigns/{id}` (scope Messaging or Numbers)
 *
 * @example
 * ```ts
 * const campaign = await campaigns.get(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 */
export function get(client: Client, input: GetCampaignInput, options?: RequestOptions): Call<Campaign> {
  return callOperation(client, campaignsGet, input, options);
}

/**
 * Rename a campaign.
 *
 * Changes your name for the campaign, the only thing that can be changed.
 *
 * `PUT /registry/beta/campaigns/{id}` (scope Messaging or Numbers)
 *
 * @example
 * ```ts
 * const campaign = await campaigns.update(client, {
 *   id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   name: "Reminders",
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 */
export function update(client: Client, input: UpdateCampaignInput, options?: RequestOptions): Call<Campaign> {
  return callOperation(client, campaignsUpdate, input, options);
}
