// Generated from specs/compat by `npm run generate`. Do not edit.

import { type Call, callOperation, type Client, type RequestOptions } from "../../src/runtime.js";
import type { IncomingPhoneNumber, NumberType, PhoneNumberCapability } from "./models.js";
import { importedPhoneNumbersCreate } from "./operations.js";

/** Input of {@link create}. */
export interface CreateImportedPhoneNumberInput {
  /**
   * The number, in E.164 form.
   * @minLength 6
   * @maxLength 31
   * @pattern `^\+\d{5,30}$`
   */
  number: string;
  /** Kind of number. */
  numberType: NumberType;
  /**
   * What the other carrier allows the number to do.
   * @minItems 1
   */
  capabilities?: readonly PhoneNumberCapability[] | undefined;
}

/**
 * Import a phone number.
 *
 * Adds another carrier's number to the account.
 *
 * `POST /Accounts/{AccountSid}/ImportedPhoneNumbers` (scope Numbers; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const incomingPhoneNumber = await importedPhoneNumbers.create(client, {
 *   number: "+12025550100",
 *   numberType: "longcode",
 *   capabilities: ["voice"],
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/imported-phone-numbers/create-imported-phone-number
 */
export function create(
  client: Client,
  input: CreateImportedPhoneNumberInput,
  options?: RequestOptions,
): Call<IncomingPhoneNumber> {
  return callOperation(client, importedPhoneNumbersCreate, input, options);
}
