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
  /** Only those whose number (E.164) contains this text. */
  filter_number?: string | undefined;
  /**
   * Number of the page, counted from 0. Any but the first needs `page_token` too.
   * @default 0
   */
  page_number?: number | undefined;
  /**
   * How many items a page holds.
   * @default 50
   * @minimum 1
   * @maximum 1000
   */
  page_size?: number | undefined;
  /** Token from a link of the page before (`PA…`) or after (`PB…`). */
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
  /** For `laml_webhooks`: told about the message; answers with instructions (cXML). */
  message_request_url?: string | undefined;
  /**
   * Whether the parameters travel in the query (GET) or in the body (POST).
   * @default "POST"
   */
  message_request_method?: HttpMethod | undefined;
  /** Asked instead when `message_request_url` fails. */
  message_fallback_url?: string | undefined;
  /**
   * Whether the parameters travel in the query (GET) or in the body (POST).
   * @default "POST"
   */
  message_fallback_method?: HttpMethod | undefined;
  /** For `laml_application`: the application that answers. */
  message_laml_application_id?: string | undefined;
  /**
   * Your name for it, needed even where it stays the same.
   * @maxLength 255
   */
  name: string;
  /** What a message to the code is handed to. */
  message_handler: ShortCodeMessageHandler;
  /** For `relay_context`: the context that your Relay clients listen on. */
  message_relay_context?: string | undefined;
}

/**
 * List short codes.
 *
 * Gives the short codes that the project leases, page by page.
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
 * Gives one short code and what its messages reach.
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
 * Chooses the name of a short code and what its messages reach.
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
