// Generated from specs/compat by `npm run generate`. Do not edit.

import { type Call, callOperation, type Client, type RequestOptions } from "../../src/runtime.js";
import type { HttpMethod, Stream } from "./models.js";
import { streamsCreate, streamsUpdate } from "./operations.js";

/** Input of {@link create}. */
export interface CreateStreamInput {
  /** Sid of the call. */
  callSid: string;
  /** Name of the stream, unique in the call or conference. */
  name?: string | undefined;
  /**
   * Which side is sent, as seen from SignalWire.
   * @default "both_tracks"
   */
  track?: "inbound_track" | "outbound_track" | "both_tracks" | undefined;
  /**
   * HTTP method of the status callback.
   * @default "POST"
   */
  statusCallbackMethod?: HttpMethod | undefined;
  /** URL that is notified when the stream's state changes. */
  statusCallback?: string | undefined;
  /** WebSocket (`wss:`) that receives the audio. */
  url: string;
  /** Name of your own parameter that is passed to the WebSocket. */
  parameter1Name?: string | undefined;
  /** Value of your own parameter. */
  parameter1Value?: string | undefined;
  /** Name of a second parameter of your own. More, up to 99, are sent by `options.extra`: `{ "Parameter3.Name": name, "Parameter3.Value": value }`. */
  parameter2Name?: string | undefined;
  /** Value of the second parameter. */
  parameter2Value?: string | undefined;
  /** Token, a secret, that is sent to the WebSocket in the Authorization header. */
  authorizationBearerToken?: string | undefined;
}

/** Input of {@link update}. */
export interface UpdateStreamInput {
  /** Sid of the call. */
  callSid: string;
  /** Sid of the stream. */
  sid: string;
  /** The new state. */
  status: "stopped";
}

/** Input of {@link stop}. */
export type StopStreamInput = Omit<UpdateStreamInput, "status">;

/**
 * Stream the audio of a call.
 *
 * Sends live audio of a call in progress to a WebSocket, until the stream is stopped or the call ends.
 *
 * `POST /Accounts/{AccountSid}/Calls/{CallSid}/Streams` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const stream = await streams.create(client, {
 *   callSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   url: "wss://app.example.com/audio",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 503
 * @see https://signalwire.com/docs/compatibility-api/rest/streams/create-stream
 */
export function create(client: Client, input: CreateStreamInput, options?: RequestOptions): Call<Stream> {
  return callOperation(client, streamsCreate, input, options);
}

/**
 * Stop the stream of a call.
 *
 * Ends the stream. The call continues.
 *
 * `POST /Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}` (scope Voice; retried after a failure)
 *
 * @example
 * ```ts
 * const stream = await streams.update(client, {
 *   callSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   status: "stopped",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 503
 * @see https://signalwire.com/docs/compatibility-api/rest/streams/update-stream
 */
export function update(client: Client, input: UpdateStreamInput, options?: RequestOptions): Call<Stream> {
  return callOperation(client, streamsUpdate, input, options);
}

/**
 * Stop: {@link update} with status "stopped".
 *
 * `POST /Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}` (scope Voice; retried after a failure)
 *
 * @example
 * ```ts
 * const stream = await streams.stop(client, {
 *   callSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 503
 * @see https://signalwire.com/docs/compatibility-api/rest/streams/update-stream
 */
export function stop(client: Client, input: StopStreamInput, options?: RequestOptions): Call<Stream> {
  return callOperation(client, streamsUpdate, { ...input, status: "stopped" }, options);
}
