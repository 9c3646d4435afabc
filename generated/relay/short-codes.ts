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
import type { HttpMethod, ShortCode, ShortCodeMessageHandler } from "./models.js";
import { shortCodesGet, shortCodesList, shortCodesUpdate } from "./operations.js";

/** Input of {@link list}. */
export interface ListShortCodesInput {
  /** Only those whose name contains this text. */
  filter_name?: string | undefined;
  /** Only those whose number contains this text. */
  filter_number?: string | undefined;
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

/** Input of {@link get}. */
export interface GetShortCodeInput {
  /** Id of the short code, not its digits. */
  id: string;
}

/** Input of {@link update}. */
export interface UpdateShortCodeInput {
  /** Id of the short code, not its digits. */
  id: string;
  /** For `laml_webhooks`: URL that is notified of the message; it answers with instructions (cXML). */
  message_request_url?: string | undefined;
  /**
   * Whether the parameters are sent in the query (GET) or in the body (POST).
   * @default "POST"
   */
  message_request_method?: HttpMethod | undefined;
  /** URL that is requested instead if `message_request_url` fails. */
  message_fallback_url?: string | undefined;
  /**
   * Whether the parameters are sent in the query (GET) or in the body (POST).
   * @default "POST"
   */
  message_fallback_method?: HttpMethod | undefined;
  /** For `laml_application`: the application that answers. */
  message_laml_application_id?: string | undefined;
  /**
   * Your name for it, required even if it does not change.
   * @maxLength 255
   */
  name: string;
  /** What handles a message to the code. */
  message_handler: ShortCodeMessageHandler;
  /** For `relay_context`: the context that your Relay clients listen on. */
  message_relay_context?: string | undefined;
}

/**
 * List short codes.
 *
 * Returns the short codes that the project leases, page by page.
 *
 * `GET /short_codes` (scope Numbers)
 *
 * @example
 * ```ts
 * for await (const shortCode of shortCodes.list(client)) console.log(shortCode);
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/short-codes/list-short-codes
 */
export function list(client: Client, input?: ListShortCodesInput, options?: ListOptions): List<ShortCode> {
  return listOperation(client, shortCodesList, input, options);
}

/**
 * Get a short code.
 *
 * Returns one short code and where its messages go.
 *
 * `GET /short_codes/{id}` (scope Numbers)
 *
 * @example
 * ```ts
 * const shortCode = await shortCodes.get(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/short-codes/retrieve-short-code
 */
export function get(client: Client, input: GetShortCodeInput, options?: RequestOptions): Call<ShortCode> {
  return callOperation(client, shortCodesGet, input, options);
}

/**
 * Change a short code.
 *
 * Changes the name of a short code and where its messages go.
 *
 * `PUT /short_codes/{id}` (scope Numbers)
 *
 * @example
 * ```ts
 * const shortCode = await shortCodes.update(client, {
 *   id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   message_request_url: "https://app.example.com/message",
 *   name: "Support",
 *   message_handler: "laml_webhooks",
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/short-codes/update-short-code
 */
export function update(client: Client, input: UpdateShortCodeInput, options?: RequestOptions): Call<ShortCode> {
  return callOperation(client, shortCodesUpdate, input, options);
}
