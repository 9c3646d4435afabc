// Generated from specs/compat by `npm run generate`. Do not edit.

import { type Call, callOperation, type Client, type RequestOptions } from "../../src/runtime.js";
import type { AvailableCountry, AvailableCountryList, AvailablePhoneNumberList } from "./models.js";
import {
  availablePhoneNumbersGetCountry,
  availablePhoneNumbersListCountries,
  availablePhoneNumbersSearchLocal,
  availablePhoneNumbersSearchTollFree,
} from "./operations.js";

/** Input of {@link listCountries}. */
export type ListCountriesAvailablePhoneNumberInput = Record<string, undefined>;

/** Input of {@link getCountry}. */
export interface GetCountryAvailablePhoneNumberInput {
  /** Two-letter country code, ISO 3166-1 (`US`). */
  isoCountry: string;
}

/** Input of {@link searchLocal}. */
export interface SearchLocalAvailablePhoneNumberInput {
  /** Two-letter country code, ISO 3166-1 (`US`). */
  isoCountry: string;
  /** Only numbers with this area code, such as `512`. */
  areaCode?: string | undefined;
  /** Whether to include numbers that are new to the platform. */
  beta?: boolean | undefined;
  /** Only numbers that contain these digits or letters. */
  contains?: string | undefined;
  /** Leave out numbers that need any address. */
  excludeAllAddressRequired?: boolean | undefined;
  /** Leave out numbers that need an address abroad. */
  excludeForeignAddressRequired?: boolean | undefined;
  /** Leave out numbers that need an address in the country. */
  excludeLocalAddressRequired?: boolean | undefined;
  /** Only numbers that can fax, or only those that cannot. */
  faxEnabled?: boolean | undefined;
  /** Only numbers of this town. */
  inLocality?: string | undefined;
  /** Only numbers of this state or province, two letters (`TX`). */
  inRegion?: string | undefined;
  /** Only numbers that can send MMS, or only those that cannot. */
  mmsEnabled?: boolean | undefined;
  /** Only numbers that can send SMS, or only those that cannot. */
  smsEnabled?: boolean | undefined;
  /** Only numbers that can call, or only those that cannot. */
  voiceEnabled?: boolean | undefined;
}

/** Input of {@link searchTollFree}. */
export interface SearchTollFreeAvailablePhoneNumberInput {
  /** Two-letter country code, ISO 3166-1 (`US`). */
  isoCountry: string;
  /** Only numbers with this area code, such as `512`. */
  areaCode?: string | undefined;
  /** Whether to include numbers that are new to the platform. */
  beta?: boolean | undefined;
  /** Only numbers that contain these digits or letters. */
  contains?: string | undefined;
  /** Leave out numbers that need any address. */
  excludeAllAddressRequired?: boolean | undefined;
  /** Leave out numbers that need an address abroad. */
  excludeForeignAddressRequired?: boolean | undefined;
  /** Leave out numbers that need an address in the country. */
  excludeLocalAddressRequired?: boolean | undefined;
  /** Only numbers that can fax, or only those that cannot. */
  faxEnabled?: boolean | undefined;
  /** Only numbers of this town. */
  inLocality?: string | undefined;
  /** Only numbers of this state or province, two letters (`TX`). */
  inRegion?: string | undefined;
  /** Only numbers that can send MMS, or only those that cannot. */
  mmsEnabled?: boolean | undefined;
  /** Only numbers that can send SMS, or only those that cannot. */
  smsEnabled?: boolean | undefined;
  /** Only numbers that can call, or only those that cannot. */
  voiceEnabled?: boolean | undefined;
}

/**
 * List the countries with numbers.
 *
 * Returns all countries in which numbers can be searched, without paging.
 *
 * `GET /Accounts/{AccountSid}/AvailablePhoneNumbers` (scope Numbers)
 *
 * @example
 * ```ts
 * const availableCountryList = await availablePhoneNumbers.listCountries(client);
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @see https://signalwire.com/docs/compatibility-api/rest/available-phone-numbers/list-available-phone-number-resources
 */
export function listCountries(
  client: Client,
  input?: ListCountriesAvailablePhoneNumberInput,
  options?: RequestOptions,
): Call<AvailableCountryList> {
  return callOperation(client, availablePhoneNumbersListCountries, input, options);
}

/**
 * Get a country with numbers.
 *
 * Returns the paths of the number searches in one country.
 *
 * `GET /Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}` (scope Numbers)
 *
 * @example
 * ```ts
 * const availableCountry = await availablePhoneNumbers.getCountry(client, { isoCountry: "US" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @see https://signalwire.com/docs/compatibility-api/rest/available-phone-numbers/list-available-phone-number-resources-by-country
 */
export function getCountry(
  client: Client,
  input: GetCountryAvailablePhoneNumberInput,
  options?: RequestOptions,
): Call<AvailableCountry> {
  return callOperation(client, availablePhoneNumbersGetCountry, input, options);
}

/**
 * Search local numbers.
 *
 * Finds local numbers of a country that can be bought. The numbers found are not reserved.
 *
 * `GET /Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}/Local` (scope Numbers)
 *
 * @example
 * ```ts
 * const availablePhoneNumberList = await availablePhoneNumbers.searchLocal(client, {
 *   isoCountry: "US",
 *   areaCode: "512",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/available-phone-numbers/search-local-available-phone-numbers
 */
export function searchLocal(
  client: Client,
  input: SearchLocalAvailablePhoneNumberInput,
  options?: RequestOptions,
): Call<AvailablePhoneNumberList> {
  return callOperation(client, availablePhoneNumbersSearchLocal, input, options);
}

/**
 * Search toll-free numbers.
 *
 * Finds toll-free numbers of a country that can be bought. The numbers found are not reserved.
 *
 * `GET /Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}/TollFree` (scope Numbers)
 *
 * @example
 * ```ts
 * const availablePhoneNumberList = await availablePhoneNumbers.searchTollFree(client, { isoCountry: "US" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/available-phone-numbers/search-toll-free-available-phone-numbers
 */
export function searchTollFree(
  client: Client,
  input: SearchTollFreeAvailablePhoneNumberInput,
  options?: RequestOptions,
): Call<AvailablePhoneNumberList> {
  return callOperation(client, availablePhoneNumbersSearchTollFree, input, options);
}
