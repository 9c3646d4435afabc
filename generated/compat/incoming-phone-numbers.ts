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
import type { HttpMethod, IncomingPhoneNumber } from "./models.js";
import {
  incomingPhoneNumbersCreate,
  incomingPhoneNumbersDelete,
  incomingPhoneNumbersGet,
  incomingPhoneNumbersList,
  incomingPhoneNumbersUpdate,
} from "./operations.js";

/** Input of {@link list}. */
export interface ListIncomingPhoneNumbersInput {
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
  /** Only this number, in E.164 form. */
  phoneNumber?: string | undefined;
  /** Only the numbers of this name. */
  friendlyName?: string | undefined;
}

/** Input of {@link create}. */
export interface CreateIncomingPhoneNumberInput {
  /** Sid of the application whose URLs serve messages, instead of the URLs here. */
  smsApplicationSid?: string | undefined;
  /**
   * HTTP method for the SMS fallback URL.
   * @default "POST"
   */
  smsFallbackMethod?: HttpMethod | undefined;
  /** URL that is requested if the SMS URL fails. */
  smsFallbackUrl?: string | undefined;
  /**
   * HTTP method for the SMS URL.
   * @default "POST"
   */
  smsMethod?: HttpMethod | undefined;
  /** URL of the cXML for incoming messages. */
  smsUrl?: string | undefined;
  /** URL that is notified of a call's progress. */
  statusCallback?: string | undefined;
  /**
   * HTTP method of the status callback.
   * @default "POST"
   */
  statusCallbackMethod?: HttpMethod | undefined;
  /** Sid of the application whose URLs serve calls, instead of the URLs here. */
  voiceApplicationSid?: string | undefined;
  /**
   * HTTP method for the voice fallback URL.
   * @default "POST"
   */
  voiceFallbackMethod?: HttpMethod | undefined;
  /** URL that is requested if the voice URL fails. */
  voiceFallbackUrl?: string | undefined;
  /**
   * HTTP method for the voice URL.
   * @default "POST"
   */
  voiceMethod?: HttpMethod | undefined;
  /** URL of the cXML for incoming calls. */
  voiceUrl?: string | undefined;
  /**
   * The number, in E.164 form.
   * @minLength 6
   * @maxLength 18
   * @pattern `^\+\d{5,17}$`
   */
  phoneNumber: string;
  /** Its name, for display. */
  friendlyName?: string | undefined;
  /**
   * Whether it takes calls or faxes.
   * @default "voice"
   */
  voiceReceiveMode?: "voice" | "fax" | undefined;
}

/** Input of {@link get}. */
export interface GetIncomingPhoneNumberInput {
  /** Sid of the phone number. */
  sid: string;
}

/** Input of {@link update}. */
export interface UpdateIncomingPhoneNumberInput {
  /** Sid of the phone number. */
  sid: string;
  /** Sid of the application whose URLs serve messages, instead of the URLs here. */
  smsApplicationSid?: string | undefined;
  /**
   * HTTP method for the SMS fallback URL.
   * @default "POST"
   */
  smsFallbackMethod?: HttpMethod | undefined;
  /** URL that is requested if the SMS URL fails. */
  smsFallbackUrl?: string | undefined;
  /**
   * HTTP method for the SMS URL.
   * @default "POST"
   */
  smsMethod?: HttpMethod | undefined;
  /** URL of the cXML for incoming messages. */
  smsUrl?: string | undefined;
  /** URL that is notified of a call's progress. */
  statusCallback?: string | undefined;
  /**
   * HTTP method of the status callback.
   * @default "POST"
   */
  statusCallbackMethod?: HttpMethod | undefined;
  /** Sid of the application whose URLs serve calls, instead of the URLs here. */
  voiceApplicationSid?: string | undefined;
  /**
   * HTTP method for the voice fallback URL.
   * @default "POST"
   */
  voiceFallbackMethod?: HttpMethod | undefined;
  /** URL that is requested if the voice URL fails. */
  voiceFallbackUrl?: string | undefined;
  /**
   * HTTP method for the voice URL.
   * @default "POST"
   */
  voiceMethod?: HttpMethod | undefined;
  /** URL of the cXML for incoming calls. */
  voiceUrl?: string | undefined;
  /** Sid of the account to transfer the number to, in the same space; the number leaves this account. */
  targetAccountSid?: string | undefined;
  /** Sid of the address that emergency services get; not for toll-free numbers. */
  emergencyAddressSid?: string | undefined;
  /**
   * Its name, for display.
   * @minLength 1
   * @maxLength 255
   */
  friendlyName?: string | undefined;
  /** Whether it takes calls or faxes. */
  voiceReceiveMode?: "voice" | "fax" | undefined;
}

/** Input of {@link deleteIncomingPhoneNumber}. */
export interface DeleteIncomingPhoneNumberInput {
  /** Sid of the phone number. */
  sid: string;
}

/**
 * List phone numbers.
 *
 * Returns the account's phone numbers, page by page.
 *
 * `GET /Accounts/{AccountSid}/IncomingPhoneNumbers` (scope Numbers)
 *
 * @example
 * ```ts
 * for await (const incomingPhoneNumber of incomingPhoneNumbers.list(client)) console.log(incomingPhoneNumber);
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/incoming-phone-numbers/list-incoming-phone-numbers
 */
export function list(
  client: Client,
  input?: ListIncomingPhoneNumbersInput,
  options?: ListOptions,
): List<IncomingPhoneNumber> {
  return listOperation(client, incomingPhoneNumbersList, input, options);
}

/**
 * Buy a phone number.
 *
 * Buys the number and sets where its calls and messages go. It costs money at once and each month.
 *
 * `POST /Accounts/{AccountSid}/IncomingPhoneNumbers` (scope Numbers; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const incomingPhoneNumber = await incomingPhoneNumbers.create(client, {
 *   voiceUrl: "https://app.example.com/call",
 *   phoneNumber: "+12025550100",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/incoming-phone-numbers/create-incoming-phone-number
 */
export function create(
  client: Client,
  input: CreateIncomingPhoneNumberInput,
  options?: RequestOptions,
): Call<IncomingPhoneNumber> {
  return callOperation(client, incomingPhoneNumbersCreate, input, options);
}

/**
 * Get a phone number.
 *
 * Returns one phone number with its settings.
 *
 * `GET /Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}` (scope Numbers)
 *
 * @example
 * ```ts
 * const incomingPhoneNumber = await incomingPhoneNumbers.get(client, {
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/incoming-phone-numbers/retrieve-incoming-phone-number
 */
export function get(
  client: Client,
  input: GetIncomingPhoneNumberInput,
  options?: RequestOptions,
): Call<IncomingPhoneNumber> {
  return callOperation(client, incomingPhoneNumbersGet, input, options);
}

/**
 * Update a phone number.
 *
 * Changes where the calls and messages of a number go, or transfers it to another account.
 *
 * `POST /Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}` (scope Numbers; retried after a failure)
 *
 * @example
 * ```ts
 * const incomingPhoneNumber = await incomingPhoneNumbers.update(client, {
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   voiceUrl: "https://app.example.com/call",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/incoming-phone-numbers/update-incoming-phone-number
 */
export function update(
  client: Client,
  input: UpdateIncomingPhoneNumberInput,
  options?: RequestOptions,
): Call<IncomingPhoneNumber> {
  return callOperation(client, incomingPhoneNumbersUpdate, input, options);
}

/**
 * Release a phone number.
 *
 * Gives the number back: its calls and messages no longer reach you. Somebody else may get it, so you may lose
 * it permanently.
 *
 * `DELETE /Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}` (scope Numbers)
 *
 * @example
 * ```ts
 * await incomingPhoneNumbers.delete(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ConflictError} 409
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/incoming-phone-numbers/delete-incoming-phone-number
 */
function deleteIncomingPhoneNumber(
  client: Client,
  input: DeleteIncomingPhoneNumberInput,
  options?: RequestOptions,
): Call<void> {
  return callOperation(client, incomingPhoneNumbersDelete, input, options);
}
export { deleteIncomingPhoneNumber as delete };
