// Generated from specs/relay by `npm run generate`. Do not edit.

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
import type {
  AvailablePhoneNumber,
  CallReceiveMode,
  HttpMethod,
  ImportedNumberType,
  PhoneNumber,
  PhoneNumberCallHandlerChoice,
  PhoneNumberCapability,
  PhoneNumberLookup,
  PhoneNumberMessageHandler,
} from "./models.js";
import {
  phoneNumbersAssignE911Address,
  phoneNumbersGet,
  phoneNumbersImport,
  phoneNumbersList,
  phoneNumbersLookup,
  phoneNumbersPurchase,
  phoneNumbersRelease,
  phoneNumbersRemoveE911Address,
  phoneNumbersSearch,
  phoneNumbersUpdate,
} from "./operations.js";

/** Input of {@link list}. */
export interface ListPhoneNumbersInput {
  /** Only those whose name contains this text. */
  filter_name?: string | undefined;
  /** Only those whose number contains this text. */
  filter_number?: string | undefined;
  /**
   * Number of the page, counted from 0. Any but the first needs `page_token` too.
   * @default 0
   */
  page_number?: number | undefined;
  /**
   * Number of items per page.
   * @default 50
   * @minimum 1
   * @maximum 1000
   */
  page_size?: number | undefined;
  /** Token from a link on the previous page (`PA…`) or the following one (`PB…`). */
  page_token?: string | undefined;
}

/** Input of {@link purchase}. */
export interface PurchasePhoneNumberInput {
  /** One of the numbers that a search has found, E.164. */
  number: string;
}

/** Input of {@link search}. */
export interface SearchPhoneNumbersInput {
  /** Only numbers of this area code, such as `512`. */
  areacode?: string | undefined;
  /** Only numbers of this kind, `local` or `toll-free`; `local` if absent. */
  number_type?: string | undefined;
  /** Only numbers that begin with these 3 to 7 digits. Cannot be combined with `contains` or `ends_with`. */
  starts_with?: string | undefined;
  /** Only numbers that contain these 3 to 7 digits. Cannot be combined with `starts_with` or `ends_with`. */
  contains?: string | undefined;
  /** Only numbers that end with these 3 to 7 digits. Cannot be combined with `starts_with` or `contains`. */
  ends_with?: string | undefined;
  /** Maximum number of results, up to 100; 50 if absent. */
  max_results?: number | undefined;
  /** Only numbers of this state or province, two letters (`TX`). Cannot be combined with `areacode`. */
  region?: string | undefined;
  /** Only numbers of this city. Needs `region`, and cannot be combined with `areacode` or any of the digit filters. */
  city?: string | undefined;
}

/** Input of {@link get}, {@link waitUntilE911Active}. */
export interface GetPhoneNumberInput {
  /** Id of the phone number, not the number itself. */
  id: string;
}

/** Input of {@link update}. */
export interface UpdatePhoneNumberInput {
  /** Id of the phone number, not the number itself. */
  id: string;
  /** For `laml_webhooks`: URL of the instructions (cXML) for the call. */
  call_request_url?: string | undefined;
  /** How `call_request_url` is requested. */
  call_request_method?: HttpMethod | undefined;
  /** URL that is requested instead if `call_request_url` fails. */
  call_fallback_url?: string | undefined;
  /** How `call_fallback_url` is requested. */
  call_fallback_method?: HttpMethod | undefined;
  /** URL that is notified of the call's progress. */
  call_status_callback_url?: string | undefined;
  /** How `call_status_callback_url` is requested. */
  call_status_callback_method?: HttpMethod | undefined;
  /** For `laml_application`: the application that answers. */
  call_laml_application_id?: string | undefined;
  /** For `dialogflow`: the agent that answers. */
  call_dialogflow_agent_id?: string | undefined;
  /** For `relay_topic`: the topic that your Relay clients listen on. */
  call_relay_topic?: string | undefined;
  /** For `relay_topic`: URL that is notified of the call's progress. */
  call_relay_topic_status_callback_url?: string | undefined;
  /** For `relay_application`: the name of the application that answers. */
  call_relay_application?: string | undefined;
  /** For `relay_script`: URL of the SWML document for the call. */
  call_relay_script_url?: string | undefined;
  /** For `video_room`: the room that the call joins. */
  call_video_room_id?: string | undefined;
  /**
   * The former name of `call_relay_topic`, for `relay_context`.
   * @deprecated
   */
  call_relay_context?: string | undefined;
  /**
   * The former name of `call_relay_topic_status_callback_url`.
   * @deprecated
   */
  call_relay_context_status_callback_url?: string | undefined;
  /** For `laml_webhooks`: URL that is notified of the message; it answers with instructions (cXML). */
  message_request_url?: string | undefined;
  /** How `message_request_url` is requested. */
  message_request_method?: HttpMethod | undefined;
  /** URL that is requested instead if `message_request_url` fails. */
  message_fallback_url?: string | undefined;
  /** How `message_fallback_url` is requested. */
  message_fallback_method?: HttpMethod | undefined;
  /** For `laml_application`: the application that answers. */
  message_laml_application_id?: string | undefined;
  /** Your name for it. */
  name?: string | undefined;
  /** What should answer a call to the number. */
  call_handler?: PhoneNumberCallHandlerChoice | undefined;
  /** Whether an incoming call is taken as speech (`voice`) or as a fax (`fax`). */
  call_receive_mode?: CallReceiveMode | undefined;
  /** For `relay_connector`: the connector (to FreeSWITCH, say) that answers. */
  call_relay_connector_id?: string | undefined;
  /** For `relay_sip_endpoint`: the SIP endpoint that rings. */
  call_sip_endpoint_id?: string | undefined;
  /** For `relay_verto_endpoint`: the Verto endpoint that rings. */
  call_verto_resource?: string | undefined;
  /** What handles a message to the number. */
  message_handler?: PhoneNumberMessageHandler | undefined;
  /** For `relay_topic`: the topic that your Relay clients listen on. */
  message_relay_topic?: string | undefined;
  /**
   * The former name of `message_relay_topic`, for `relay_context`.
   * @deprecated
   */
  message_relay_context?: string | undefined;
  /** For `relay_application`: the name of the application that answers. */
  message_relay_application?: string | undefined;
}

/** Input of {@link release}. */
export interface ReleasePhoneNumberInput {
  /** Id of the phone number, not the number itself. */
  id: string;
}

/** Input of {@link assignE911Address}. */
export interface AssignE911AddressPhoneNumberInput {
  /** Id of the phone number, not the number itself. */
  id: string;
  /** One of your addresses. */
  e911_address_id: string;
}

/** Input of {@link removeE911Address}. */
export interface RemoveE911AddressPhoneNumberInput {
  /** Id of the phone number, not the number itself. */
  id: string;
}

/** Input of {@link importPhoneNumber}. */
export interface ImportPhoneNumberInput {
  /**
   * The number, E.164.
   * @minLength 5
   * @maxLength 30
   */
  number: string;
  /** `tollfree` (spelled `toll-free` in answers) if calls to it cost the caller nothing, else `longcode`. */
  number_type: ImportedNumberType;
  /** What the other carrier allows the number to be used for. */
  capabilities?: readonly PhoneNumberCapability[] | undefined;
}

/** Input of {@link lookup}. */
export interface LookupPhoneNumberInput {
  /** Any phone number, E.164. */
  e164_number: string;
  /** What else to look up, at a price: `carrier`, `cnam` (the owner's name), or both as `carrier,cnam`. */
  include?: string | undefined;
}

/**
 * List phone numbers.
 *
 * Returns the phone numbers that the project owns, page by page.
 *
 * `GET /phone_numbers` (scope Numbers)
 *
 * @example
 * ```ts
 * for await (const phoneNumber of phoneNumbers.list(client)) console.log(phoneNumber);
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/phone-numbers/list-phone-numbers
 */
export function list(client: Client, input?: ListPhoneNumbersInput, options?: ListOptions): List<PhoneNumber> {
  return listOperation(client, phoneNumbersList, input, options);
}

/**
 * Buy a phone number.
 *
 * Buys a number that a search has found. It costs money, now and at each later billing (`next_billed_at`).
 *
 * `POST /phone_numbers` (scope Numbers; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const phoneNumber = await phoneNumbers.purchase(client, { number: "+12025550100" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/phone-numbers/purchase-phone-number
 */
export function purchase(client: Client, input: PurchasePhoneNumberInput, options?: RequestOptions): Call<PhoneNumber> {
  return callOperation(client, phoneNumbersPurchase, input, options);
}

/**
 * Search for phone numbers to buy.
 *
 * Returns numbers for sale that match all filters. The numbers found are not reserved.
 *
 * `GET /phone_numbers/search` (scope Numbers)
 *
 * @example
 * ```ts
 * for await (const phoneNumber of phoneNumbers.search(client, {
 *   areacode: "512",
 *   max_results: 10,
 * })) console.log(phoneNumber);
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/phone-numbers/search-available-phone-numbers
 */
export function search(
  client: Client,
  input?: SearchPhoneNumbersInput,
  options?: ListOptions,
): List<AvailablePhoneNumber> {
  return listOperation(client, phoneNumbersSearch, input, options);
}

/**
 * Get a phone number.
 *
 * Returns one of your phone numbers and where its calls and messages go.
 *
 * `GET /phone_numbers/{id}` (scope Numbers)
 *
 * @example
 * ```ts
 * const phoneNumber = await phoneNumbers.get(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/phone-numbers/retrieve-phone-number
 */
export function get(client: Client, input: GetPhoneNumberInput, options?: RequestOptions): Call<PhoneNumber> {
  return callOperation(client, phoneNumbersGet, input, options);
}

/**
 * Polls {@link get} until e911_status is active.
 *
 * `GET /phone_numbers/{id}` (scope Numbers)
 *
 * @example
 * ```ts
 * const phoneNumber = await phoneNumbers.waitUntilE911Active(client, {
 *   id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * }, { maxWaitMs: 120_000 });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @throws {WaiterError} If e911_status becomes failed, or `maxWaitMs` passes
 * @see https://signalwire.com/docs/apis/rest/phone-numbers/retrieve-phone-number
 */
export function waitUntilE911Active(
  client: Client,
  input: GetPhoneNumberInput,
  options: WaitOptions,
): Call<PhoneNumber> {
  return waitOperation(
    client,
    phoneNumbersGet,
    { field: "e911_status", success: ["active"], failure: ["failed"] },
    input,
    options,
  );
}

/**
 * Change a phone number.
 *
 * Changes the name of a phone number and what answers its calls and messages.
 *
 * `PUT /phone_numbers/{id}` (scope Numbers)
 *
 * @example
 * ```ts
 * const phoneNumber = await phoneNumbers.update(client, {
 *   id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   name: "Support",
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/phone-numbers/update-phone-number
 */
export function update(client: Client, input: UpdatePhoneNumberInput, options?: RequestOptions): Call<PhoneNumber> {
  return callOperation(client, phoneNumbersUpdate, input, options);
}

/**
 * Release a phone number.
 *
 * Gives the number back: its calls and messages no longer reach you. Somebody else may get it, so you may lose
 * it permanently.
 *
 * `DELETE /phone_numbers/{id}` (scope Numbers)
 *
 * @example
 * ```ts
 * await phoneNumbers.release(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/phone-numbers/release-phone-number
 */
export function release(client: Client, input: ReleasePhoneNumberInput, options?: RequestOptions): Call<void> {
  return callOperation(client, phoneNumbersRelease, input, options);
}

/**
 * Assign an emergency address.
 *
 * Registers the address that emergency services are sent to on a call from this number. The number's
 * `e911_status` shows the progress of the registration.
 *
 * `POST /phone_numbers/{id}/e911_address` (scope Numbers; retried after a failure)
 *
 * @example
 * ```ts
 * const phoneNumber = await phoneNumbers.assignE911Address(client, {
 *   id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   e911_address_id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/phone-numbers/assign-e911-address
 */
export function assignE911Address(
  client: Client,
  input: AssignE911AddressPhoneNumberInput,
  options?: RequestOptions,
): Call<PhoneNumber> {
  return callOperation(client, phoneNumbersAssignE911Address, input, options);
}

/**
 * Remove the emergency address.
 *
 * Takes the number's address from the emergency services' records.
 *
 * `DELETE /phone_numbers/{id}/e911_address` (scope Numbers)
 *
 * @example
 * ```ts
 * const phoneNumber = await phoneNumbers.removeE911Address(client, {
 *   id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/phone-numbers/remove-e911-address
 */
export function removeE911Address(
  client: Client,
  input: RemoveE911AddressPhoneNumberInput,
  options?: RequestOptions,
): Call<PhoneNumber> {
  return callOperation(client, phoneNumbersRemoveE911Address, input, options);
}

/**
 * Import a phone number.
 *
 * Adds a number that another carrier provides to your phone numbers here.
 *
 * `POST /imported_phone_numbers` (scope Numbers; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const phoneNumber = await phoneNumbers.import(client, { number: "+12025550100", number_type: "longcode" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/imported-phone-numbers/create-imported-phone-number
 */
function importPhoneNumber(client: Client, input: ImportPhoneNumberInput, options?: RequestOptions): Call<PhoneNumber> {
  return callOperation(client, phoneNumbersImport, input, options);
}
export { importPhoneNumber as import };

/**
 * Look up a phone number.
 *
 * Returns what is known about a phone number, yours or not: whether it can exist, how it is written, where it
 * belongs, and on request its carrier and its owner's name; some of this costs money at each request.
 *
 * `GET /lookup/phone_number/{e164_number}`
 *
 * @example
 * ```ts
 * const phoneNumberLookup = await phoneNumbers.lookup(client, { e164_number: "+12025550100" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/phone-number-lookup/lookup-phone-number
 */
export function lookup(
  client: Client,
  input: LookupPhoneNumberInput,
  options?: RequestOptions,
): Call<PhoneNumberLookup> {
  return callOperation(client, phoneNumbersLookup, input, options);
}
