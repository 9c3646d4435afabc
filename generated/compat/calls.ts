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
import type { Call as CallModel, CallStatus, HttpMethod } from "./models.js";
import { callsCreate, callsDelete, callsGet, callsList, callsUpdate } from "./operations.js";

/** Input of {@link list}. */
export interface ListCallsInput {
  /** Only the calls that ended at this time; as text, RFC 2822. */
  endTime?: Date | string | undefined;
  /** Only the calls that ended before this time; as text, RFC 2822. */
  endTimeBefore?: Date | string | undefined;
  /** Only the calls that ended after this time; as text, RFC 2822. */
  endTimeAfter?: Date | string | undefined;
  /** Only the calls from this number (E.164) or SIP address. */
  from?: string | undefined;
  /** Only the calls that this call started. */
  parentCallSid?: string | undefined;
  /** Only the calls that began at this time; as text, RFC 2822. */
  startTime?: Date | string | undefined;
  /** Only the calls that began before this time; as text, RFC 2822. */
  startTimeBefore?: Date | string | undefined;
  /** Only the calls that began after this time; as text, RFC 2822. */
  startTimeAfter?: Date | string | undefined;
  /** Only the calls in this state. */
  status?: CallStatus | undefined;
  /** Only the calls to this number (E.164) or SIP address. */
  to?: string | undefined;
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
export interface CreateCallInput {
  /** Number (in E.164 form), SIP address or client to call. */
  to: string;
  /** One of the account's numbers, in E.164 form, or a SIP address, to call from. */
  from: string;
  /** URL of the cXML that runs once the call is answered. Required unless an application serves the call. */
  url?: string | undefined;
  /** Sid of the application whose URLs serve the call, instead of a URL. */
  applicationSid?: string | undefined;
  /**
   * HTTP method for the cXML URL.
   * @default "POST"
   */
  method?: HttpMethod | undefined;
  /** URL that is requested if the cXML URL fails. */
  fallbackUrl?: string | undefined;
  /**
   * HTTP method for the fallback URL.
   * @default "POST"
   */
  fallbackMethod?: HttpMethod | undefined;
  /** URL that is notified of the call's progress. */
  statusCallback?: string | undefined;
  /**
   * HTTP method of the status callback.
   * @default "POST"
   */
  statusCallbackMethod?: HttpMethod | undefined;
  /**
   * Events to be notified of: `initiated`, `ringing`, `answered` and `completed`; also `ringing_forwarded` and
   * `ringing_queued`.
   * @default ["completed"]
   */
  statusCallbackEvent?: readonly string[] | undefined;
  /** Number, in E.164 form, that the called party sees instead of the one that calls. */
  callerId?: string | undefined;
  /**
   * Keys to press once the call is answered: digits, `#`, `*`, `w` to wait half a second, `W` to wait a whole one.
   * @maxLength 32
   * @pattern `^[\d#*wW]{1,32}$`
   */
  sendDigits?: string | undefined;
  /**
   * How long to let it ring at most, in seconds.
   * @default 60
   * @minimum 1
   * @maximum 600
   */
  timeout?: number | undefined;
  /**
   * Whether to detect that a machine answers: not at all, reported as soon as it is clear, or after the machine's
   * greeting.
   * @default "none"
   */
  machineDetection?: "Enable" | "DetectMessageEnd" | "none" | undefined;
  /**
   * Maximum time for detecting who answered, in seconds.
   * @default 30
   * @minimum 1
   * @maximum 120
   */
  machineDetectionTimeout?: number | undefined;
  /**
   * Speech longer than this counts as a machine, in milliseconds.
   * @default 2400
   * @minimum 1000
   * @maximum 6000
   */
  machineDetectionSpeechThreshold?: number | undefined;
  /**
   * Silence that ends a greeting, in milliseconds.
   * @default 1200
   * @minimum 500
   * @maximum 5000
   */
  machineDetectionSpeechEndThreshold?: number | undefined;
  /**
   * Silence at the start after which it is unknown who answered, in milliseconds.
   * @default 5000
   * @minimum 2000
   * @maximum 10000
   */
  machineDetectionSilenceTimeout?: number | undefined;
  /**
   * More words than this count as a machine.
   * @default 6
   * @minimum 1
   * @maximum 100
   */
  machineWordsThreshold?: number | undefined;
  /**
   * Whether the call continues during the detection of who answered.
   * @default false
   */
  asyncAmd?: boolean | undefined;
  /**
   * HTTP method of the detection callback.
   * @default "POST"
   */
  asyncAmdStatusCallbackMethod?: HttpMethod | undefined;
  /** URL that is notified of who answered; used only if the call continues during the detection. */
  asyncAmdStatusCallback?: string | undefined;
  /**
   * Whether the detection callback also receives guesses before the result.
   * @default false
   */
  asyncAmdPartialResults?: boolean | undefined;
  /**
   * Whether the whole call is recorded.
   * @default false
   */
  record?: boolean | undefined;
  /**
   * One mixed channel, or one for each leg of the call.
   * @default "mono"
   */
  recordingChannels?: "mono" | "dual" | undefined;
  /**
   * Which side to record, as seen from SignalWire.
   * @default "both"
   */
  recordingTrack?: "inbound" | "outbound" | "both" | undefined;
  /** URL that is notified when the recording's state changes. */
  recordingStatusCallback?: string | undefined;
  /**
   * HTTP method of the recording status callback.
   * @default "POST"
   */
  recordingStatusCallbackMethod?: HttpMethod | undefined;
  /**
   * States to be notified of, out of `in-progress`, `completed` and `absent`; as text, separated by spaces.
   * @default "completed"
   */
  recordingStatusCallbackEvent?: string | readonly ("in-progress" | "completed" | "absent")[] | undefined;
  /**
   * Whether silence at the start and end of the recording is cut off.
   * @default "trim-silence"
   */
  trim?: "trim-silence" | "do-not-trim" | undefined;
  /** User name for the SIP address. */
  sipAuthUsername?: string | undefined;
  /** Password for the SIP address. A secret. */
  sipAuthPassword?: string | undefined;
  /**
   * Highest price per minute in US dollars, with at most four decimals; a more expensive call is not made.
   * @pattern `^\d+\.?\d{0,4}$`
   */
  maxPricePerMinute?: string | undefined;
}

/** Input of {@link get}, {@link waitUntilCompleted}. */
export interface GetCallInput {
  /** Sid of the call. */
  sid: string;
}

/** Input of {@link update}. */
export interface UpdateCallInput {
  /** Sid of the call. */
  sid: string;
  /** URL of the cXML that takes over the call. */
  url?: string | undefined;
  /** HTTP method for the cXML URL. */
  method?: HttpMethod | undefined;
  /** `completed` hangs up; `canceled` ends a call only while it is queued or ringing. */
  status?: "canceled" | "completed" | undefined;
  /** URL that is requested if the cXML URL fails. */
  fallbackUrl?: string | undefined;
  /** HTTP method for the fallback URL. */
  fallbackMethod?: HttpMethod | undefined;
  /** URL that is notified of the call's progress. */
  statusCallback?: string | undefined;
  /** HTTP method of the status callback. */
  statusCallbackMethod?: HttpMethod | undefined;
}

/** Input of {@link hangup}. */
export type HangupCallInput = Omit<UpdateCallInput, "status">;

/** Input of {@link cancel}. */
export type CancelCallInput = Omit<UpdateCallInput, "status">;

/** Input of {@link deleteCall}. */
export interface DeleteCallInput {
  /** Sid of the call. */
  sid: string;
}

/**
 * List calls.
 *
 * Returns the account's calls, page by page.
 *
 * `GET /Accounts/{AccountSid}/Calls` (scope Voice)
 *
 * @example
 * ```ts
 * for await (const call of calls.list(client)) console.log(call);
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/calls/list-all-calls
 */
export function list(client: Client, input?: ListCallsInput, options?: ListOptions): List<CallModel> {
  return listOperation(client, callsList, input, options);
}

/**
 * Make a call.
 *
 * Dials, and runs the cXML of the URL or the application once the call is answered. The answer comes at once, with
 * the call queued. Each request is another call and costs money. If the answer is lost, look for the call in the
 * list by its numbers before you dial again, not by its time: as long as it is queued, it has none.
 *
 * `POST /Accounts/{AccountSid}/Calls` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const call = await calls.create(client, {
 *   to: "+12025550100",
 *   from: "+12025550101",
 *   url: "https://app.example.com/call",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/calls/create-a-call
 */
export function create(client: Client, input: CreateCallInput, options?: RequestOptions): Call<CallModel> {
  return callOperation(client, callsCreate, input, options);
}

/**
 * Get a call.
 *
 * Returns the details of a call, in progress or ended.
 *
 * `GET /Accounts/{AccountSid}/Calls/{Sid}` (scope Voice)
 *
 * @example
 * ```ts
 * const call = await calls.get(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/calls/retrieve-a-call
 */
export function get(client: Client, input: GetCallInput, options?: RequestOptions): Call<CallModel> {
  return callOperation(client, callsGet, input, options);
}

/**
 * Polls {@link get} until status is completed.
 *
 * `GET /Accounts/{AccountSid}/Calls/{Sid}` (scope Voice)
 *
 * @example
 * ```ts
 * const call = await calls.waitUntilCompleted(client, {
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * }, { maxWaitMs: 120_000 });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {WaiterError} If status becomes busy or failed or no-answer or canceled, or `maxWaitMs` passes
 * @see https://signalwire.com/docs/compatibility-api/rest/calls/retrieve-a-call
 */
export function waitUntilCompleted(client: Client, input: GetCallInput, options: WaitOptions): Call<CallModel> {
  return waitOperation(
    client,
    callsGet,
    { field: "status", success: ["completed"], failure: ["busy", "failed", "no-answer", "canceled"] },
    input,
    options,
  );
}

/**
 * Change a call in progress.
 *
 * Sends the call to other cXML, or ends it. A call that has ended can't be changed.
 *
 * `POST /Accounts/{AccountSid}/Calls/{Sid}` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const call = await calls.update(client, {
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   url: "https://app.example.com/call",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 503
 * @see https://signalwire.com/docs/compatibility-api/rest/calls/update-a-call
 */
export function update(client: Client, input: UpdateCallInput, options?: RequestOptions): Call<CallModel> {
  return callOperation(client, callsUpdate, input, options);
}

/**
 * Hangup: {@link update} with status "completed".
 *
 * `POST /Accounts/{AccountSid}/Calls/{Sid}` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const call = await calls.hangup(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 503
 * @see https://signalwire.com/docs/compatibility-api/rest/calls/update-a-call
 */
export function hangup(client: Client, input: HangupCallInput, options?: RequestOptions): Call<CallModel> {
  return callOperation(client, callsUpdate, { ...input, status: "completed" }, options);
}

/**
 * Cancel: {@link update} with status "canceled".
 *
 * `POST /Accounts/{AccountSid}/Calls/{Sid}` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const call = await calls.cancel(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 503
 * @see https://signalwire.com/docs/compatibility-api/rest/calls/update-a-call
 */
export function cancel(client: Client, input: CancelCallInput, options?: RequestOptions): Call<CallModel> {
  return callOperation(client, callsUpdate, { ...input, status: "canceled" }, options);
}

/**
 * Delete a call.
 *
 * Permanently deletes the record of a call that has ended. It does not hang up.
 *
 * `DELETE /Accounts/{AccountSid}/Calls/{Sid}` (scope Voice)
 *
 * @example
 * ```ts
 * await calls.delete(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/calls/delete-a-call
 */
function deleteCall(client: Client, input: DeleteCallInput, options?: RequestOptions): Call<void> {
  return callOperation(client, callsDelete, input, options);
}
export { deleteCall as delete };
