// Generated from specs/compat by `npm run generate`. Do not edit.

import { type Call, callOperation, type Client, type RequestOptions } from "../../src/runtime.js";
import type { ConferenceStream, HttpMethod } from "./models.js";
import { conferenceStreamsCreate, conferenceStreamsUpdate } from "./operations.js";

/** Input of {@link create}. */
export interface CreateConferenceStreamInput {
  /** Sid of the conference. */
  conferenceSid: string;
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
  /** Codec of the audio. */
  streamCodec?: "PCMU" | "PCMA" | "L16" | "L16@16000h" | "L16@24000h" | undefined;
  /** Whether audio is sent as it arrives, without a buffer. */
  streamRealTime?: boolean | undefined;
}

/** Input of {@link update}. */
export interface UpdateConferenceStreamInput {
  /** Sid of the conference. */
  conferenceSid: string;
  /** Sid of the stream. */
  sid: string;
  /** The new state. */
  status: "stopped";
}

/** Input of {@link stop}. */
export type StopConferenceStreamInput = Omit<UpdateConferenceStreamInput, "status">;

/**
 * Stream the audio of a conference.
 *
 * Sends live audio of a conference in progress to a WebSocket, until the stream is stopped or the conference
 * ends.
 *
 * `POST /Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const conferenceStream = await conferenceStreams.create(client, {
 *   conferenceSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   url: "wss://app.example.com/audio",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/conference-streams/create-conference-stream
 */
export function create(
  client: Client,
  input: CreateConferenceStreamInput,
  options?: RequestOptions,
): Call<ConferenceStream> {
  return callOperation(client, conferenceStreamsCreate, input, options);
}

/**
 * Stop the stream of a conference.
 *
 * Ends the stream. The conference continues.
 *
 * `POST /Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams/{Sid}` (scope Voice; retried after a failure)
 *
 * @example
 * ```ts
 * const conferenceStream = await conferenceStreams.update(client, {
 *   conferenceSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   status: "stopped",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/conference-streams/update-conference-stream
 */
export function update(
  client: Client,
  input: UpdateConferenceStreamInput,
  options?: RequestOptions,
): Call<ConferenceStream> {
  return callOperation(client, conferenceStreamsUpdate, input, options);
}

/**
 * Stop: {@link update} with status "stopped".
 *
 * `POST /Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams/{Sid}` (scope Voice; retried after a failure)
 *
 * @example
 * ```ts
 * const conferenceStream = await conferenceStreams.stop(client, {
 *   conferenceSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/conference-streams/update-conference-stream
 */
export function stop(
  client: Client,
  input: StopConferenceStreamInput,
  options?: RequestOptions,
): Call<ConferenceStream> {
  return callOperation(client, conferenceStreamsUpdate, { ...input, status: "stopped" }, options);
}
