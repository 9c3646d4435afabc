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
import type { Application, HttpMethod } from "./models.js";
import {
  applicationsCreate,
  applicationsDelete,
  applicationsGet,
  applicationsList,
  applicationsUpdate,
} from "./operations.js";

/** Input of {@link list}. */
export interface ListApplicationsInput {
  /** Only the applications of this name. */
  friendlyName?: string | undefined;
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

/** Input of {@link create}. */
export interface CreateApplicationInput {
  /**
   * Its name, for display.
   * @maxLength 64
   */
  friendlyName: string;
  /** URL of the cXML for incoming calls. */
  voiceUrl?: string | undefined;
  /**
   * HTTP method for the voice URL.
   * @default "POST"
   */
  voiceMethod?: HttpMethod | undefined;
  /** URL that is requested if the voice URL fails. */
  voiceFallbackUrl?: string | undefined;
  /**
   * HTTP method for the voice fallback URL.
   * @default "POST"
   */
  voiceFallbackMethod?: HttpMethod | undefined;
  /** URL that is notified of a call's progress. */
  statusCallback?: string | undefined;
  /**
   * HTTP method of the status callback.
   * @default "POST"
   */
  statusCallbackMethod?: HttpMethod | undefined;
  /** URL of the cXML for incoming messages. */
  smsUrl?: string | undefined;
  /**
   * HTTP method for the SMS URL.
   * @default "POST"
   */
  smsMethod?: HttpMethod | undefined;
  /** URL that is requested if the SMS URL fails. */
  smsFallbackUrl?: string | undefined;
  /**
   * HTTP method for the SMS fallback URL.
   * @default "POST"
   */
  smsFallbackMethod?: HttpMethod | undefined;
  /** URL that is notified of a message's progress. */
  smsStatusCallback?: string | undefined;
  /**
   * HTTP method of the SMS status callback.
   * @default "POST"
   */
  smsStatusCallbackMethod?: HttpMethod | undefined;
}

/** Input of {@link get}. */
export interface GetApplicationInput {
  /** Sid of the application. */
  sid: string;
}

/** Input of {@link update}. */
export interface UpdateApplicationInput {
  /** Sid of the application. */
  sid: string;
  /**
   * Its name, for display.
   * @maxLength 64
   */
  friendlyName: string;
  /** URL of the cXML for incoming calls. */
  voiceUrl?: string | undefined;
  /**
   * HTTP method for the voice URL.
   * @default "POST"
   */
  voiceMethod?: HttpMethod | undefined;
  /** URL that is requested if the voice URL fails. */
  voiceFallbackUrl?: string | undefined;
  /**
   * HTTP method for the voice fallback URL.
   * @default "POST"
   */
  voiceFallbackMethod?: HttpMethod | undefined;
  /** URL that is notified of a call's progress. */
  statusCallback?: string | undefined;
  /**
   * HTTP method of the status callback.
   * @default "POST"
   */
  statusCallbackMethod?: HttpMethod | undefined;
  /** URL of the cXML for incoming messages. */
  smsUrl?: string | undefined;
  /**
   * HTTP method for the SMS URL.
   * @default "POST"
   */
  smsMethod?: HttpMethod | undefined;
  /** URL that is requested if the SMS URL fails. */
  smsFallbackUrl?: string | undefined;
  /**
   * HTTP method for the SMS fallback URL.
   * @default "POST"
   */
  smsFallbackMethod?: HttpMethod | undefined;
  /** URL that is notified of a message's progress. */
  smsStatusCallback?: string | undefined;
  /**
   * HTTP method of the SMS status callback.
   * @default "POST"
   */
  smsStatusCallbackMethod?: HttpMethod | undefined;
}

/** Input of {@link deleteApplication}. */
export interface DeleteApplicationInput {
  /** Sid of the application. */
  sid: string;
}

/**
 * List applications.
 *
 * Returns the applications of the account, page by page.
 *
 * `GET /Accounts/{AccountSid}/Applications` (scope Voice or Messaging or Fax)
 *
 * @example
 * ```ts
 * for await (const application of applications.list(client)) console.log(application);
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/applications/list-applications
 */
export function list(client: Client, input?: ListApplicationsInput, options?: ListOptions): List<Application> {
  return listOperation(client, applicationsList, input, options);
}

/**
 * Create an application.
 *
 * Adds a set of URLs that numbers and calls can share.
 *
 * `POST /Accounts/{AccountSid}/Applications` (scope Voice or Messaging or Fax; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const application = await applications.create(client, {
 *   friendlyName: "Support",
 *   voiceUrl: "https://app.example.com/call",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/applications/create-application
 */
export function create(client: Client, input: CreateApplicationInput, options?: RequestOptions): Call<Application> {
  return callOperation(client, applicationsCreate, input, options);
}

/**
 * Get an application.
 *
 * Returns one application with its URLs.
 *
 * `GET /Accounts/{AccountSid}/Applications/{Sid}` (scope Voice or Messaging or Fax)
 *
 * @example
 * ```ts
 * const application = await applications.get(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/applications/get-application
 */
export function get(client: Client, input: GetApplicationInput, options?: RequestOptions): Call<Application> {
  return callOperation(client, applicationsGet, input, options);
}

/**
 * Update an application.
 *
 * Changes the fields that are sent; the others keep their values. The name is required even if it does not
 * change.
 *
 * `POST /Accounts/{AccountSid}/Applications/{Sid}` (scope Voice or Messaging or Fax; retried after a failure)
 *
 * @example
 * ```ts
 * const application = await applications.update(client, {
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   friendlyName: "Support",
 *   voiceUrl: "https://app.example.com/call",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/applications/update-application
 */
export function update(client: Client, input: UpdateApplicationInput, options?: RequestOptions): Call<Application> {
  return callOperation(client, applicationsUpdate, input, options);
}

/**
 * Delete an application.
 *
 * Permanently deletes the application and its URLs.
 *
 * `DELETE /Accounts/{AccountSid}/Applications/{Sid}` (scope Voice or Messaging or Fax)
 *
 * @example
 * ```ts
 * await applications.delete(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/applications/delete-application
 */
function deleteApplication(client: Client, input: DeleteApplicationInput, options?: RequestOptions): Call<void> {
  return callOperation(client, applicationsDelete, input, options);
}
export { deleteApplication as delete };
