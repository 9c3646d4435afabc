// Generated from specs/relay by `npm run generate`. Do not edit.

import { type Call, callOperation, type Client, type RequestOptions } from "../../src/runtime.js";
import type { MfaRequestResult, MfaVerification } from "./models.js";
import { mfaCall, mfaSms, mfaVerify } from "./operations.js";

/** Input of {@link sms}. */
export interface SmsMfaInput {
  /** Where the code goes, E.164. */
  to: string;
  /** Your number that it is sent from, E.164; one of SignalWire's if absent. */
  from?: string | undefined;
  /**
   * The text before the code; a plain English sentence if absent. In a text message it must fit into one SMS (160
   * characters, or 70 with characters outside the GSM alphabet). Requires one of your numbers in `from`.
   */
  message?: string | undefined;
  /**
   * How many characters the code has, from 4 to 20.
   * @default 6
   */
  token_length?: number | undefined;
  /**
   * Seconds until the code expires, at most 604800 (a week).
   * @default 3600
   */
  valid_for?: number | undefined;
  /**
   * How many times a code may be tried, from 1 to 20.
   * @default 3
   */
  max_attempts?: number | undefined;
  /**
   * Whether the code has letters as well as digits.
   * @default false
   */
  allow_alphas?: boolean | undefined;
}

/** Input of {@link call}. */
export interface CallMfaInput {
  /** Where the code goes, E.164. */
  to: string;
  /** Your number that it is sent from, E.164; one of SignalWire's if absent. */
  from?: string | undefined;
  /**
   * The text before the code; a plain English sentence if absent. In a text message it must fit into one SMS (160
   * characters, or 70 with characters outside the GSM alphabet). Requires one of your numbers in `from`.
   */
  message?: string | undefined;
  /**
   * How many characters the code has, from 4 to 20.
   * @default 6
   */
  token_length?: number | undefined;
  /**
   * Seconds until the code expires, at most 604800 (a week).
   * @default 3600
   */
  valid_for?: number | undefined;
  /**
   * How many times a code may be tried, from 1 to 20.
   * @default 3
   */
  max_attempts?: number | undefined;
  /**
   * Whether the code has letters as well as digits.
   * @default false
   */
  allow_alphas?: boolean | undefined;
}

/** Input of {@link verify}. */
export interface VerifyMfaInput {
  /** Id of the request that sent the code. */
  mfa_request_id: string;
  /** The code as typed in by the person. */
  token: string;
}

/**
 * Send a code by text message.
 *
 * Sends a new code to a phone number. Verify what the person types in against the request's id. Each request is
 * another message and costs money.
 *
 * `POST /mfa/sms` (scope Management; not retried if it may have taken effect)
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
 * Send a code by phone call.
 *
 * Calls a phone number and reads out a new code. Verify what the person types in against the request's id. Each
 * request is another call and costs money.
 *
 * `POST /mfa/call` (scope Management; not retried if it may have taken effect)
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
 * Checks whether the code is the one that was sent; a wrong code is not an error but `success: false`. Every
 * attempt counts towards the request's `max_attempts`. The request is refused once these are used up, after the
 * code has expired, or if it has been verified before.
 *
 * `POST /mfa/{mfa_request_id}/verify` (scope Management; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const mfaVerification = await mfa.verify(client, {
 *   mfa_request_id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   token: "123456",
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
