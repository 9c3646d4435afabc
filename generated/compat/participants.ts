// Generated from specs/compat by `npm run generate`. Do not edit.

import {
  type Call,
  callOperation,
  type Client,
  type List,
  listOperation,
  type ListOptions,
  type RequestOptions,
} from "../../src/runtime.js";
import type { HttpMethod, Participant } from "./models.js";
import { participantsDelete, participantsGet, participantsList, participantsUpdate } from "./operations.js";

/** Input of {@link list}. */
export interface ListParticipantsInput {
  /** Sid of the conference. */
  conferenceSid: string;
  /** Only participants who are muted, or only those who are not. */
  muted?: boolean | undefined;
  /** Only participants who are on hold, or only those who are not. */
  hold?: boolean | undefined;
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

/** Input of {@link get}. */
export interface GetParticipantInput {
  /** Sid of the conference. */
  conferenceSid: string;
  /** Sid of the participant's call. */
  callSid: string;
}

/** Input of {@link update}. */
export interface UpdateParticipantInput {
  /** Sid of the conference. */
  conferenceSid: string;
  /** Sid of the participant's call. */
  callSid: string;
  /** URL of the cXML or audio that the participant hears. */
  announceUrl?: string | undefined;
  /**
   * HTTP method for the announcement.
   * @default "POST"
   */
  announceMethod?: HttpMethod | undefined;
  /** Whether the participant coaches another. */
  coaching?: boolean | undefined;
  /** Sid of the call of the participant who is coached, the only one who hears the coach. */
  callSidToCoach?: string | undefined;
  /** Whether the participant is on hold. */
  hold?: boolean | undefined;
  /**
   * HTTP method for the hold audio.
   * @default "GET"
   */
  holdMethod?: HttpMethod | undefined;
  /** URL of what is heard on hold. */
  holdUrl?: string | undefined;
  /** Whether nobody hears the participant. */
  muted?: boolean | undefined;
  /** URL of what is heard until the conference begins. */
  waitUrl?: string | undefined;
  /**
   * HTTP method for the waiting audio.
   * @default "POST"
   */
  waitMethod?: HttpMethod | undefined;
}

/** Input of {@link mute}. */
export type MuteParticipantInput = Omit<UpdateParticipantInput, "muted">;

/** Input of {@link unmute}. */
export type UnmuteParticipantInput = Omit<UpdateParticipantInput, "muted">;

/** Input of {@link hold}. */
export type HoldParticipantInput = Omit<UpdateParticipantInput, "hold">;

/** Input of {@link unhold}. */
export type UnholdParticipantInput = Omit<UpdateParticipantInput, "hold">;

/** Input of {@link deleteParticipant}. */
export interface DeleteParticipantInput {
  /** Sid of the conference. */
  conferenceSid: string;
  /** Sid of the participant's call. */
  callSid: string;
}

/**
 * List the participants of a conference.
 *
 * Returns the participants of the conference, page by page.
 *
 * `GET /Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants` (scope Voice)
 *
 * @example
 * ```ts
 * for await (const participant of participants.list(client, {
 *   conferenceSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * })) console.log(participant);
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/conference-participants/list-all-participants
 */
export function list(client: Client, input: ListParticipantsInput, options?: ListOptions): List<Participant> {
  return listOperation(client, participantsList, input, options);
}

/**
 * Get a participant.
 *
 * Returns the details of one participant of the conference.
 *
 * `GET /Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}` (scope Voice)
 *
 * @example
 * ```ts
 * const participant = await participants.get(client, {
 *   conferenceSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   callSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/conference-participants/retrieve-participant
 */
export function get(client: Client, input: GetParticipantInput, options?: RequestOptions): Call<Participant> {
  return callOperation(client, participantsGet, input, options);
}

/**
 * Mute, hold or coach a participant.
 *
 * Changes what one participant hears and who hears that participant, or plays something to that participant only.
 *
 * `POST /Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const participant = await participants.update(client, {
 *   conferenceSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   callSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   muted: true,
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/conference-participants/update-participant
 */
export function update(client: Client, input: UpdateParticipantInput, options?: RequestOptions): Call<Participant> {
  return callOperation(client, participantsUpdate, input, options);
}

/**
 * Mute: {@link update} with muted true.
 *
 * `POST /Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const participant = await participants.mute(client, {
 *   conferenceSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   callSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/conference-participants/update-participant
 */
export function mute(client: Client, input: MuteParticipantInput, options?: RequestOptions): Call<Participant> {
  return callOperation(client, participantsUpdate, { ...input, muted: true }, options);
}

/**
 * Unmute: {@link update} with muted false.
 *
 * `POST /Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const participant = await participants.unmute(client, {
 *   conferenceSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   callSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/conference-participants/update-participant
 */
export function unmute(client: Client, input: UnmuteParticipantInput, options?: RequestOptions): Call<Participant> {
  return callOperation(client, participantsUpdate, { ...input, muted: false }, options);
}

/**
 * Hold: {@link update} with hold true.
 *
 * `POST /Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const participant = await participants.hold(client, {
 *   conferenceSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   callSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/conference-participants/update-participant
 */
export function hold(client: Client, input: HoldParticipantInput, options?: RequestOptions): Call<Participant> {
  return callOperation(client, participantsUpdate, { ...input, hold: true }, options);
}

/**
 * Unhold: {@link update} with hold false.
 *
 * `POST /Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const participant = await participants.unhold(client, {
 *   conferenceSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   callSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/conference-participants/update-participant
 */
export function unhold(client: Client, input: UnholdParticipantInput, options?: RequestOptions): Call<Participant> {
  return callOperation(client, participantsUpdate, { ...input, hold: false }, options);
}

/**
 * Remove a participant.
 *
 * Removes a participant from the conference, which continues.
 *
 * `DELETE /Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}` (scope Voice)
 *
 * @example
 * ```ts
 * await participants.delete(client, {
 *   conferenceSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   callSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/conference-participants/delete-participant
 */
function deleteParticipant(client: Client, input: DeleteParticipantInput, options?: RequestOptions): Call<void> {
  return callOperation(client, participantsDelete, input, options);
}
export { deleteParticipant as delete };
