// Generated from specs/compat by `npm run generate`. Do not edit.

import {
  type Call,
  callOperation,
  type Client,
  type List,
  listOperation,
  type ListOptions,
  type RequestOptions,
  waitOperation,
  type WaitOptions,
} from "../../src/runtime.js";
import type { Message, MessageStatus } from "./models.js";
import { messagesCreate, messagesDelete, messagesGet, messagesList, messagesUpdate } from "./operations.js";

/** Input of {@link list}. */
export interface ListMessagesInput {
  /** Only the messages that were sent on this day (UTC), so none that is still queued; as text, YYYY-MM-DD. */
  dateSent?: Date | string | undefined;
  /** Only the messages that were sent before this day (UTC), so none that is still queued; as text, YYYY-MM-DD. */
  dateSentBefore?: Date | string | undefined;
  /** Only the messages that were sent after this day (UTC), so none that is still queued; as text, YYYY-MM-DD. */
  dateSentAfter?: Date | string | undefined;
  /** Only the messages from this number, in E.164 form. */
  from?: string | undefined;
  /** Only the messages to this number, in E.164 form. */
  to?: string | undefined;
  /** Only the messages in this state. */
  status?: MessageStatus | undefined;
  /**
   * Number of the page, from 0. Any page but the first needs its token too.
   * @default 0
   * @minimum 0
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
export interface CreateMessageInput {
  /** Recipient's number, in E.164 form. */
  to: string;
  /**
   * One of the account's numbers, in E.164 form, or a short code, to send from. Required unless a number group
   * is to choose it.
   */
  from?: string | undefined;
  /** Its text, at most 1,600 characters. A long text takes several SMS, each of which is charged. */
  body?: string | undefined;
  /** URLs of its media, at most 8. */
  mediaUrl?: string | readonly string[] | undefined;
  /** Whether it is sent as an MMS even if it has no media. */
  sendAsMms?: boolean | undefined;
  /** Sid of the application that is notified of its progress. */
  applicationSid?: string | undefined;
  /**
   * Highest price in US dollars, with at most four decimals; a more expensive message is not sent and fails.
   * @pattern `^\d+\.?\d{0,4}$`
   */
  maxPrice?: string | undefined;
  /** URL that is notified of its progress. */
  statusCallback?: string | undefined;
  /**
   * How long it may wait to be sent at most, in seconds.
   * @default 14400
   * @minimum 1
   * @maximum 172800
   */
  validityPeriod?: number | undefined;
  /** Id of the number group (`numberGroups` in Relay REST) that chooses the sender's number. */
  messagingServiceSid?: string | undefined;
}

/** Input of {@link get}, {@link waitUntilDelivered}. */
export interface GetMessageInput {
  /** Sid of the message. */
  sid: string;
}

/** Input of {@link update}. */
export interface UpdateMessageInput {
  /** Sid of the message. */
  sid: string;
  /**
   * The empty text; nothing else is accepted.
   * @maxLength 0
   */
  body: "";
}

/** Input of {@link redact}. */
export type RedactMessageInput = Omit<UpdateMessageInput, "body">;

/** Input of {@link deleteMessage}. */
export interface DeleteMessageInput {
  /** Sid of the message. */
  sid: string;
}

/**
 * List messages.
 *
 * Returns the account's messages, sent and received, page by page.
 *
 * `GET /Accounts/{AccountSid}/Messages` (scope Messaging)
 *
 * @example
 * ```ts
 * for await (const message of messages.list(client)) console.log(message);
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/messages/list-messages
 */
export function list(client: Client, input?: ListMessagesInput, options?: ListOptions): List<Message> {
  return listOperation(client, messagesList, input, options);
}

/**
 * Send a message.
 *
 * Queues an SMS, or an MMS if it has media. The answer comes at once; a callback or the message itself reports
 * the outcome. Each request is another message and costs money. If the answer is lost, look for the message in
 * the list by its numbers before you send it again, not by its date: as long as it is queued, it has none.
 *
 * `POST /Accounts/{AccountSid}/Messages` (scope Messaging; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const message = await messages.create(client, { to: "+12025550100", from: "+12025550101", body: "Hello" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/messages/create-message
 */
export function create(client: Client, input: CreateMessageInput, options?: RequestOptions): Call<Message> {
  return callOperation(client, messagesCreate, input, options);
}

/**
 * Get a message.
 *
 * Returns one message with its text and state. If the carrier does not report delivery, `sent` is the final
 * state.
 *
 * `GET /Accounts/{AccountSid}/Messages/{Sid}` (scope Messaging)
 *
 * @example
 * ```ts
 * const message = await messages.get(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/messages/retrieve-message
 */
export function get(client: Client, input: GetMessageInput, options?: RequestOptions): Call<Message> {
  return callOperation(client, messagesGet, input, options);
}

/**
 * Polls {@link get} until status is delivered or received.
 *
 * `GET /Accounts/{AccountSid}/Messages/{Sid}` (scope Messaging)
 *
 * @example
 * ```ts
 * const message = await messages.waitUntilDelivered(client, {
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * }, { maxWaitMs: 120_000 });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {WaiterError} If status becomes failed or undelivered, or errorCode is set, or `maxWaitMs` passes
 * @see https://signalwire.com/docs/compatibility-api/rest/messages/retrieve-message
 */
export function waitUntilDelivered(client: Client, input: GetMessageInput, options: WaitOptions): Call<Message> {
  return waitOperation(
    client,
    messagesGet,
    { field: "status", success: ["delivered", "received"], failure: ["failed", "undelivered"], errorField: "errorCode" },
    input,
    options,
  );
}

/**
 * Redact a message.
 *
 * Permanently removes the text of a message. The record that it was sent remains.
 *
 * `POST /Accounts/{AccountSid}/Messages/{Sid}` (scope Messaging; retried after a failure)
 *
 * @example
 * ```ts
 * const message = await messages.update(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90", body: "" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/messages/update-message
 */
export function update(client: Client, input: UpdateMessageInput, options?: RequestOptions): Call<Message> {
  return callOperation(client, messagesUpdate, input, options);
}

/**
 * Redact: {@link update} with body "".
 *
 * `POST /Accounts/{AccountSid}/Messages/{Sid}` (scope Messaging; retried after a failure)
 *
 * @example
 * ```ts
 * const message = await messages.redact(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/messages/update-message
 */
export function redact(client: Client, input: RedactMessageInput, options?: RequestOptions): Call<Message> {
  return callOperation(client, messagesUpdate, { ...input, body: "" }, options);
}

/**
 * Delete a message.
 *
 * Permanently deletes the message and its media.
 *
 * `DELETE /Accounts/{AccountSid}/Messages/{Sid}` (scope Messaging)
 *
 * @example
 * ```ts
 * await messages.delete(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/messages/delete-message
 */
function deleteMessage(client: Client, input: DeleteMessageInput, options?: RequestOptions): Call<void> {
  return callOperation(client, messagesDelete, input, options);
}
export { deleteMessage as delete };
