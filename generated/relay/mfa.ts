// Generated from specs/relay by `npm run generate`. Do not edit.

import { type Call, callOperation, type Client, type RequestOptions } from "../../src/runtime.js";
import type { MfaRequestResult, MfaVerification } from "./models.js";
import { mfaCall, mfaSms, mfaVerify } from "./operations.js";

/** Input of {@link sms}. */
export interface SmsMfaInput {
  /** Where the code goes, E.164. */
  to: string;
  /** The number that it comes from, E.164. */
  from?: string | undefined;
  /** What is said before the code. A plain English sentence if absent. */
  message?: string | undefined;
  /**
   * How many characters the code has.
   * @default 6
   */
  token_length?: number | undefined;
  /**
   * Seconds until the code expires.
   * @default 3600
   */
  valid_for?: number | undefined;
  /**
   * How many times a code may be handed in.
   * @default 3
   */
  max_attempts?: number | undefined;
  /**
   * Whether the code has letters beside digits.
   * @default false
   */
  allow_alphas?: boolean | undefined;
}

/** Input of {@link call}. */
export interface CallMfaInput {
  /** Where the code goes, E.164. */
  to: string;
  /** The number that it comes from, E.164. */
  from?: string | undefined;
  /** What is said before the code. A plain English sentence if absent. */
  message?: string | undefined;
  /**
   * How many characters the code has.
   * @default 6
   */
  token_length?: number | undefined;
  /**
   * Seconds until the code expires.
   * @default 3600
   */
  valid_for?: number | undefined;
  /**
   * How many times a code may be handed in.
   * @default 3
   */
  max_attempts?: number | undefined;
  /**
   * Whether the code has letters beside digits.
   * @default false
   */
  allow_alphas?: boolean | undefined;
}

/** Input of {@link verify}. */
export interface VerifyMfaInput {
  /** Id of the request that sent the code. */
  mfa_request_id: string;
  /** What the user has typed in. */
  token: string;
}

/**
 * Send a code by text message.
 *
 * Sends a new code to a phone number. What the person types in is then verified against the request's id.
 *
 * `POST /mfa/sms` (scope Management)
 *
 * @example
 * ```ts
 * const mfaRequestResult = await mfa.sms(client, { to: "+12025550100" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/multi-factor-authentication/request-mfa-sms
 */
export function sms(client: Client, input: SmsMfaInput, options?: RequestOptions): Call<MfaRequestResult> {
  return callOperation(client, mfaSms, input, options);
}

/**
 * Tell a code by phone call.
 *
 * Calls a phone number and reads a new code out. What the person types in is then verified against the request's
 * id.
 *
 * `POST /mfa/call` (scope Management)
 *
 * @example
 * ```ts
 * const mfaRequestResult = await mfa.call(client, { to: "+12025550100" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/multi-factor-authentication/request-mfa-call
 */
export function call(client: Client, input: CallMfaInput, options?: RequestOptions): Call<MfaRequestResult> {
  return callOperation(client, mfaCall, input, options);
}

/**
 * Verify a code.
 *
 * Tells whether the code is the one that was sent. Every try counts towards the request's `max_attempts`.
 *
 * `POST /mfa/{mfa_request_id}/verify` (scope Management)
 *
 * @example
 * ```ts
 * const mfaVerification = await mfa.verify(client, {
 *   mfa_request_id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   token: "token",
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/multi-factor-authentication/verify-mfa-token
 */
export function verify(client: Client, input: VerifyMfaInput, options?: RequestOptions): Call<MfaVerification> {
  return callOperation(client, mfaVerify, input, options);
}
