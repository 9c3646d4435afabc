// Generated from specs/relay by `npm run generate`. Do not edit.

import { type Call, callOperation, type Client, type RequestOptions } from "../../src/runtime.js";
import type { SipProfile, SipProfileEncryption } from "./models.js";
import { sipProfileGet, sipProfileUpdate } from "./operations.js";

/** Input of {@link get}. */
export type GetSipProfileInput = Record<string, undefined>;

/** Input of {@link update}. */
export interface UpdateSipProfileInput {
  /** The part of the SIP domain that you choose. After a change, equipment must be set to the new domain. */
  domain_identifier?: string | undefined;
  /** Audio codecs to offer, preferred ones first: `OPUS`. */
  default_codecs?: readonly string[] | undefined;
  /** Ciphers to offer for encrypted media, preferred ones first. */
  default_ciphers?: readonly string[] | undefined;
  /** Whether media is encrypted (SRTP) unless an endpoint says otherwise. */
  default_encryption?: SipProfileEncryption | undefined;
  /**
   * The phone number, bought or verified, that endpoints' calls to the telephone network come from; `random` means
   * any of yours.
   */
  default_send_as?: string | undefined;
}

/**
 * Get the SIP profile.
 *
 * Returns the space's SIP domain and the defaults of its endpoints.
 *
 * `GET /sip_profile` (scope Voice)
 *
 * @example
 * ```ts
 * const result = await sipProfile.get(client);
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/sip-profile/retrieve-sip-profile
 */
export function get(client: Client, input?: GetSipProfileInput, options?: RequestOptions): Call<SipProfile> {
  return callOperation(client, sipProfileGet, input, options);
}

/**
 * Change the SIP profile.
 *
 * Changes settings of the profile; all of them are optional.
 *
 * `PUT /sip_profile` (scope Voice)
 *
 * @example
 * ```ts
 * const result = await sipProfile.update(client, { default_codecs: ["OPUS", "PCMU"] });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/sip-profile/update-sip-profile
 */
export function update(client: Client, input?: UpdateSipProfileInput, options?: RequestOptions): Call<SipProfile> {
  return callOperation(client, sipProfileUpdate, input, options);
}
