// Generated from specs/relay by `npm run generate`. Do not edit.

import {
  type Call,
  callOperation,
  type Client,
  type List,
  listOperation,
  type ListOptions,
  type RequestOptions,
} from "../../src/runtime.js";
import type { Address, AddressType } from "./models.js";
import { addressesCreate, addressesDelete, addressesGet, addressesList, addressesUpdate } from "./operations.js";

/** Input of {@link list}. */
export interface ListAddressesInput {
  /** Only the addresses whose label contains this text. */
  filter_label?: string | undefined;
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

/** Input of {@link create}. */
export interface CreateAddressInput {
  /**
   * Your name for the address.
   * @maxLength 250
   */
  label: string;
  /** Two letters, ISO 3166-1: `US`. */
  country: string;
  /**
   * Given name of the person at the address.
   * @maxLength 250
   */
  first_name: string;
  /**
   * Family name of the person at the address.
   * @maxLength 250
   */
  last_name: string;
  /**
   * House number.
   * @maxLength 250
   */
  street_number: string;
  /**
   * Name of the street.
   * @maxLength 250
   */
  street_name: string;
  /** The kind of unit that `address_number` numbers, if the building has several. */
  address_type?: AddressType | undefined;
  /** Number of the apartment, suite or floor. */
  address_number?: string | undefined;
  /**
   * Name of the city.
   * @maxLength 250
   */
  city: string;
  /** Two letters in the US and Canada: `TX`. */
  state: string;
  /**
   * Postal code.
   * @maxLength 250
   */
  postal_code: string;
  /**
   * Whether the address will be assigned to phone numbers for emergency calls.
   * @default false
   */
  emergency_enabled?: boolean | undefined;
  /**
   * Whether an address that is nearly right is corrected. Otherwise it is refused, with likely addresses in
   * `candidates`.
   * @default true
   */
  auto_correct_address?: boolean | undefined;
}

/** Input of {@link get}. */
export interface GetAddressInput {
  /** Id of the address. */
  id: string;
}

/** Input of {@link update}. */
export interface UpdateAddressInput {
  /** Id of the address. */
  id: string;
  /**
   * Your name for the address.
   * @maxLength 250
   */
  label: string;
  /** Two letters, ISO 3166-1: `US`. */
  country: string;
  /**
   * Given name of the person at the address.
   * @maxLength 250
   */
  first_name: string;
  /**
   * Family name of the person at the address.
   * @maxLength 250
   */
  last_name: string;
  /**
   * House number.
   * @maxLength 250
   */
  street_number: string;
  /**
   * Name of the street.
   * @maxLength 250
   */
  street_name: string;
  /** The kind of unit that `address_number` numbers, if the building has several. */
  address_type?: AddressType | undefined;
  /** Number of the apartment, suite or floor. */
  address_number?: string | undefined;
  /**
   * Name of the city.
   * @maxLength 250
   */
  city: string;
  /** Two letters in the US and Canada: `TX`. */
  state: string;
  /**
   * Postal code.
   * @maxLength 250
   */
  postal_code: string;
  /**
   * Whether the address will be assigned to phone numbers for emergency calls.
   * @default false
   */
  emergency_enabled?: boolean | undefined;
  /**
   * Whether an address that is nearly right is corrected. Otherwise it is refused, with likely addresses in
   * `candidates`.
   * @default true
   */
  auto_correct_address?: boolean | undefined;
}

/** Input of {@link deleteAddress}. */
export interface DeleteAddressInput {
  /** Id of the address. */
  id: string;
}

/**
 * List addresses.
 *
 * Returns the project's addresses, page by page.
 *
 * `GET /addresses` (scope Numbers)
 *
 * @example
 * ```ts
 * for await (const address of addresses.list(client)) console.log(address);
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/e911-addresses/list-addresses
 */
export function list(client: Client, input?: ListAddressesInput, options?: ListOptions): List<Address> {
  return listOperation(client, addressesList, input, options);
}

/**
 * Create an address.
 *
 * Creates an address for emergency calls. If the address is refused, the error may list `candidates`: addresses
 * that resemble it.
 *
 * `POST /addresses` (scope Numbers; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const address = await addresses.create(client, {
 *   label: "Office",
 *   country: "US",
 *   first_name: "Ada",
 *   last_name: "Lovelace",
 *   street_number: "1600",
 *   street_name: "Main Street",
 *   city: "Austin",
 *   state: "TX",
 *   postal_code: "78701",
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/e911-addresses/create-address
 */
export function create(client: Client, input: CreateAddressInput, options?: RequestOptions): Call<Address> {
  return callOperation(client, addressesCreate, input, options);
}

/**
 * Get an address.
 *
 * Returns one address and whether emergency services know it.
 *
 * `GET /addresses/{id}` (scope Numbers)
 *
 * @example
 * ```ts
 * const address = await addresses.get(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/e911-addresses/get-address
 */
export function get(client: Client, input: GetAddressInput, options?: RequestOptions): Call<Address> {
  return callOperation(client, addressesGet, input, options);
}

/**
 * Replace an address.
 *
 * Replaces every field of the address, so send all of them.
 *
 * `PUT /addresses/{id}` (scope Numbers)
 *
 * @example
 * ```ts
 * const address = await addresses.update(client, {
 *   id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   label: "Office",
 *   country: "US",
 *   first_name: "Ada",
 *   last_name: "Lovelace",
 *   street_number: "1600",
 *   street_name: "Main Street",
 *   city: "Austin",
 *   state: "TX",
 *   postal_code: "78701",
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/e911-addresses/update-address
 */
export function update(client: Client, input: UpdateAddressInput, options?: RequestOptions): Call<Address> {
  return callOperation(client, addressesUpdate, input, options);
}

/**
 * Delete an address.
 *
 * Permanently deletes the address.
 *
 * `DELETE /addresses/{id}` (scope Numbers)
 *
 * @example
 * ```ts
 * await addresses.delete(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/e911-addresses/delete-address
 */
function deleteAddress(client: Client, input: DeleteAddressInput, options?: RequestOptions): Call<void> {
  return callOperation(client, addressesDelete, input, options);
}
export { deleteAddress as delete };
