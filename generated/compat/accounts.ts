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
import type { Account } from "./models.js";
import { accountsCreate, accountsGet, accountsList, accountsUpdate } from "./operations.js";

/** Input of {@link list}. */
export interface ListAccountsInput {
  /** Only the accounts of this name. */
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
export interface CreateAccountInput {
  /**
   * Its name, for display.
   * @maxLength 250
   */
  friendlyName: string;
}

/** Input of {@link get}. */
export interface GetAccountInput {
  /** Sid of the account; for the project, the project's id. */
  sid: string;
}

/** Input of {@link update}. */
export interface UpdateAccountInput {
  /** Sid of the account; for the project, the project's id. */
  sid: string;
  /**
   * Its name, for display.
   * @maxLength 250
   */
  friendlyName: string;
}

/**
 * List accounts.
 *
 * Returns the project and its subprojects, page by page.
 *
 * `GET /Accounts` (scope Management)
 *
 * @example
 * ```ts
 * for await (const account of accounts.list(client)) console.log(account);
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/accounts/list-accounts
 */
export function list(client: Client, input?: ListAccountsInput, options?: ListOptions): List<Account> {
  return listOperation(client, accountsList, input, options);
}

/**
 * Create a subproject.
 *
 * Adds an account below the project. This API cannot remove it again.
 *
 * `POST /Accounts` (scope Management; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const account = await accounts.create(client, { friendlyName: "Support" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/accounts/create-subprojects
 */
export function create(client: Client, input: CreateAccountInput, options?: RequestOptions): Call<Account> {
  return callOperation(client, accountsCreate, input, options);
}

/**
 * Get an account.
 *
 * Returns the details of the project or one of its subprojects.
 *
 * `GET /Accounts/{Sid}` (scope Management)
 *
 * @example
 * ```ts
 * const account = await accounts.get(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/accounts/get-account
 */
export function get(client: Client, input: GetAccountInput, options?: RequestOptions): Call<Account> {
  return callOperation(client, accountsGet, input, options);
}

/**
 * Rename an account.
 *
 * Changes the name of the project or one of its subprojects.
 *
 * `POST /Accounts/{Sid}` (scope Management; retried after a failure)
 *
 * @example
 * ```ts
 * const account = await accounts.update(client, {
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   friendlyName: "Support",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/accounts/update-account
 */
export function update(client: Client, input: UpdateAccountInput, options?: RequestOptions): Call<Account> {
  return callOperation(client, accountsUpdate, input, options);
}
