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
import type { Fax, FaxQuality, HttpMethod } from "./models.js";
import { faxesCreate, faxesDelete, faxesGet, faxesList, faxesUpdate } from "./operations.js";

/** Input of {@link list}. */
export interface ListFaxesInput {
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
  /** Only the faxes that were created after this time; as text, ISO 8601. */
  dateCreatedAfter?: Date | string | undefined;
  /** Only the faxes that were created at this time or before; as text, ISO 8601. */
  dateCreatedOnOrBefore?: Date | string | undefined;
  /** Only the faxes from this number or SIP address. */
  from?: string | undefined;
  /** Only the faxes to this number or SIP address. */
  to?: string | undefined;
}

/** Input of {@link create}. */
export interface CreateFaxInput {
  /** URL of the PDF to send, which SignalWire fetches. */
  mediaUrl: string;
  /** Number (in E.164 form) or SIP address to send it to. */
  to: string;
  /** One of the account's numbers, in E.164 form, to send from. */
  from: string;
  /**
   * Resolution it is sent in.
   * @default "fine"
   */
  quality?: FaxQuality | undefined;
  /** URL that is notified of its progress. */
  statusCallback?: string | undefined;
  /**
   * HTTP method of the status callback.
   * @default "POST"
   */
  statusCallbackMethod?: HttpMethod | undefined;
  /**
   * Events to be notified of: `initiated`, `ringing`, `answered` and `completed` (the only one by default); also
   * `ringing_forwarded` and `ringing_queued`.
   */
  statusCallbackEvent?: readonly string[] | undefined;
  /**
   * Whether the document is kept.
   * @default true
   */
  storeMedia?: boolean | undefined;
  /**
   * How long to keep trying at most, in minutes.
   * @default 60
   * @minimum 5
   * @maximum 300
   */
  ttl?: number | undefined;
  /** User name for the SIP address. */
  sipAuthUsername?: string | undefined;
  /** Password for the SIP address. A secret. */
  sipAuthPassword?: string | undefined;
}

/** Input of {@link get}, {@link waitUntilDelivered}. */
export interface GetFaxInput {
  /** Sid of the fax. */
  sid: string;
}

/** Input of {@link update}. */
export interface UpdateFaxInput {
  /** Sid of the fax. */
  sid: string;
  /** The new state. */
  status: "canceled";
}

/** Input of {@link cancel}. */
export type CancelFaxInput = Omit<UpdateFaxInput, "status">;

/** Input of {@link deleteFax}. */
export interface DeleteFaxInput {
  /** Sid of the fax. */
  sid: string;
}

/**
 * List faxes.
 *
 * Returns the account's faxes, sent and received, page by page.
 *
 * `GET /Accounts/{AccountSid}/Faxes` (scope Fax)
 *
 * @example
 * ```ts
 * for await (const fax of faxes.list(client)) console.log(fax);
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/faxes/list-all-faxes
 */
export function list(client: Client, input?: ListFaxesInput, options?: ListOptions): List<Fax> {
  return listOperation(client, faxesList, input, options);
}

/**
 * Send a fax.
 *
 * Queues a PDF for sending. The answer comes at once; a callback or the fax itself reports the outcome. Each
 * request is another fax and costs money.
 *
 * `POST /Accounts/{AccountSid}/Faxes` (scope Fax; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const fax = await faxes.create(client, {
 *   mediaUrl: "https://app.example.com/contract.pdf",
 *   to: "+12025550100",
 *   from: "+12025550101",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/faxes/send-fax
 */
export function create(client: Client, input: CreateFaxInput, options?: RequestOptions): Call<Fax> {
  return callOperation(client, faxesCreate, input, options);
}

/**
 * Get a fax.
 *
 * Returns the details of one fax.
 *
 * `GET /Accounts/{AccountSid}/Faxes/{Sid}` (scope Fax)
 *
 * @example
 * ```ts
 * const fax = await faxes.get(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/faxes/retrieve-fax
 */
export function get(client: Client, input: GetFaxInput, options?: RequestOptions): Call<Fax> {
  return callOperation(client, faxesGet, input, options);
}

/**
 * Polls {@link get} until status is delivered or received.
 *
 * `GET /Accounts/{AccountSid}/Faxes/{Sid}` (scope Fax)
 *
 * @example
 * ```ts
 * const fax = await faxes.waitUntilDelivered(client, {
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * }, { maxWaitMs: 120_000 });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {WaiterError} If status becomes no-answer or busy or failed or canceled, or errorCode is set, or `maxWaitMs` passes
 * @see https://signalwire.com/docs/compatibility-api/rest/faxes/retrieve-fax
 */
export function waitUntilDelivered(client: Client, input: GetFaxInput, options: WaitOptions): Call<Fax> {
  return waitOperation(
    client,
    faxesGet,
    { field: "status", success: ["delivered", "received"], failure: ["no-answer", "busy", "failed", "canceled"], errorField: "errorCode" },
    input,
    options,
  );
}

/**
 * Cancel a fax.
 *
 * Stops a fax that has not been sent yet.
 *
 * `POST /Accounts/{AccountSid}/Faxes/{Sid}` (scope Fax; retried after a failure)
 *
 * @example
 * ```ts
 * const fax = await faxes.update(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90", status: "canceled" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/faxes/update-fax
 */
export function update(client: Client, input: UpdateFaxInput, options?: RequestOptions): Call<Fax> {
  return callOperation(client, faxesUpdate, input, options);
}

/**
 * Cancel: {@link update} with status "canceled".
 *
 * `POST /Accounts/{AccountSid}/Faxes/{Sid}` (scope Fax; retried after a failure)
 *
 * @example
 * ```ts
 * const fax = await faxes.cancel(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/faxes/update-fax
 */
export function cancel(client: Client, input: CancelFaxInput, options?: RequestOptions): Call<Fax> {
  return callOperation(client, faxesUpdate, { ...input, status: "canceled" }, options);
}

/**
 * Delete a fax.
 *
 * Permanently deletes the fax and its media.
 *
 * `DELETE /Accounts/{AccountSid}/Faxes/{Sid}` (scope Fax)
 *
 * @example
 * ```ts
 * await faxes.delete(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ConflictError} 409
 * @see https://signalwire.com/docs/compatibility-api/rest/faxes/delete-fax
 */
function deleteFax(client: Client, input: DeleteFaxInput, options?: RequestOptions): Call<void> {
  return callOperation(client, faxesDelete, input, options);
}
export { deleteFax as delete };
