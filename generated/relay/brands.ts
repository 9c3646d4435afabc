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
import type { Brand, CompanyVertical, LegalEntityType } from "./models.js";
import { brandsCreate, brandsGet, brandsList } from "./operations.js";

/** Input of {@link list}. */
export interface ListBrandsInput {
  /** Only those whose name contains this text. */
  filter_name?: string | undefined;
  /** Only those in this state. */
  filter_state?: string | undefined;
}

/** Input of {@link create}. */
export type CreateBrandInput = {
  /**
   * Your name for it.
   * @minLength 3
   * @maxLength 64
   */
  name: string;
  /**
   * Its legal name.
   * @minLength 3
   * @maxLength 64
   */
  company_name: string;
  /**
   * Email address that the registry writes to.
   * @minLength 3
   * @maxLength 64
   */
  contact_email: string;
  /**
   * Its phone number, E.164.
   * @minLength 3
   * @maxLength 64
   */
  contact_phone: string;
  /** The country that issued the tax number, such as `US`. */
  ein_issuing_country: string;
  /** Who owns the company: private owners, shareholders on an exchange, a non-profit, or the state. */
  legal_entity_type: LegalEntityType;
  /** Tax number (in the US, the employer identification number). */
  ein: string;
  /** Address in one line. */
  company_address: string;
  /** The company's industry. */
  company_vertical?: CompanyVertical | undefined;
  /** Address of its website. */
  company_website: string;
  /** URL that is notified of changes of `state`. */
  status_callback_url?: string | undefined;
} | {
  /** Says which of the two kinds of brand this is. */
  csp_self_registered: true;
  /**
   * Your name for it.
   * @minLength 3
   * @maxLength 64
   */
  name: string;
  /** Its id in the registry. */
  csp_brand_reference: string;
  /** URL that is notified of changes of `state`. */
  status_callback_url?: string | undefined;
};

/** Input of {@link get}. */
export interface GetBrandInput {
  /** Id of the brand. */
  id: string;
}

/**
 * List brands.
 *
 * Returns the project's brands, page by page.
 *
 * `GET /registry/beta/brands` (scope Messaging or Numbers)
 *
 * @example
 * ```ts
 * for await (const brand of brands.list(client)) console.log(brand);
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ServerError} 500
 */
export function list(client: Client, input?: ListBrandsInput, options?: ListOptions): List<Brand> {
  return listOperation(client, brandsList, input, options);
}

/**
 * Register a brand.
 *
 * Registers a company, which the registry charges for, or adds one that you have registered yourself as a
 * campaign service provider.
 *
 * `POST /registry/beta/brands` (scope Messaging or Numbers; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const brand = await brands.create(client, {
 *   name: "Acme",
 *   company_name: "Acme Incorporated",
 *   contact_email: "ada@example.com",
 *   contact_phone: "+12025550100",
 *   ein_issuing_country: "US",
 *   legal_entity_type: "PRIVATE_PROFIT",
 *   ein: "12-3456789",
 *   company_address: "1600 Main Street, Austin, TX 78701",
 *   company_website: "https://example.com",
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 */
export function create(client: Client, input: CreateBrandInput, options?: RequestOptions): Call<Brand> {
  return callOperation(client, brandsCreate, input, options);
}

/**
 * Get a brand.
 *
 * Returns one brand and the progress of its registration.
 *
 * `GET /registry/beta/brands/{id}` (scope Messaging or Numbers)
 *
 * @example
 * ```ts
 * const brand = await brands.get(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 */
export function get(client: Client, input: GetBrandInput, options?: RequestOptions): Call<Brand> {
  return callOperation(client, brandsGet, input, options);
}
