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
import type {
  CallFlowVersion,
  DomainApplication,
  DomainApplicationCallHandlerChoice,
  DomainApplicationEncryption,
  HttpMethod,
} from "./models.js";
import {
  domainApplicationsCreate,
  domainApplicationsDelete,
  domainApplicationsGet,
  domainApplicationsList,
  domainApplicationsUpdate,
} from "./operations.js";

/** Input of {@link list}. */
export interface ListDomainApplicationsInput {
  /** Only the applications whose domain contains this text. */
  filter_domain?: string | undefined;
  /** Only those whose name contains this text. */
  filter_name?: string | undefined;
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
export interface CreateDomainApplicationInput {
  /** For `laml_webhooks`: URL of the instructions (cXML) for the call. */
  call_request_url?: string | undefined;
  /**
   * Whether the parameters are sent in the query (GET) or in the body (POST).
   * @default "POST"
   */
  call_request_method?: HttpMethod | undefined;
  /** URL that is requested instead if `call_request_url` fails. */
  call_fallback_url?: string | undefined;
  /**
   * Whether the parameters are sent in the query (GET) or in the body (POST).
   * @default "POST"
   */
  call_fallback_method?: HttpMethod | undefined;
  /** URL that is notified of the call's progress. */
  call_status_callback_url?: string | undefined;
  /**
   * Whether the parameters are sent in the query (GET) or in the body (POST).
   * @default "POST"
   */
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
  /** Your name for it. */
  name: string;
  /** The part of the domain that you choose: letters, digits and dashes, unique in the project. */
  identifier: string;
  /**
   * The SIP user that calls must be addressed to; `*` means any user.
   * @default "*"
   */
  user?: string | undefined;
  /** Whether calls are accepted only from the addresses in `ip_auth`. */
  ip_auth_enabled?: boolean | undefined;
  /**
   * IP addresses and address blocks that may call.
   * @default []
   */
  ip_auth?: readonly string[] | undefined;
  /**
   * Whether media is encrypted (SRTP).
   * @default "optional"
   */
  encryption?: DomainApplicationEncryption | undefined;
  /**
   * Audio codecs to offer, preferred ones first.
   * @default ["PCMU", "PCMA"]
   */
  codecs?: readonly string[] | undefined;
  /**
   * Ciphers to offer for encrypted media, preferred ones first.
   * @default ["AEAD_AES_256_GCM_8", "AES_256_CM_HMAC_SHA1_80", "AES_CM_128_HMAC_SHA1_80", "AES_256_CM_HMAC_SHA1_32", "AES_CM_128_HMAC_SHA1_32"]
   */
  ciphers?: readonly string[] | undefined;
  /** What should answer a call to the domain. */
  call_handler?: DomainApplicationCallHandlerChoice | undefined;
  /** For `ai_agent`: the agent that answers. */
  call_ai_agent_id?: string | undefined;
  /** For `call_flow`: the flow that answers. */
  call_flow_id?: string | undefined;
  /** Which version of a call flow answers: the one being edited, or the one deployed last. */
  call_flow_version?: CallFlowVersion | undefined;
}

/** Input of {@link get}. */
export interface GetDomainApplicationInput {
  /** Id of the domain application. */
  id: string;
}

/** Input of {@link update}. */
export interface UpdateDomainApplicationInput {
  /** Id of the domain application. */
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
  /** Your name for it. */
  name?: string | undefined;
  /** The part of the domain that you choose: letters, digits and dashes, unique in the project. */
  identifier?: string | undefined;
  /** The SIP user that calls must be addressed to; `*` means any user. */
  user?: string | undefined;
  /** Whether calls are accepted only from the addresses in `ip_auth`. */
  ip_auth_enabled?: boolean | undefined;
  /** IP addresses and address blocks that may call. */
  ip_auth?: readonly string[] | undefined;
  /** Whether media is encrypted (SRTP). */
  encryption?: DomainApplicationEncryption | undefined;
  /** Audio codecs to offer, preferred ones first. */
  codecs?: readonly string[] | undefined;
  /** Ciphers to offer for encrypted media, preferred ones first. */
  ciphers?: readonly string[] | undefined;
  /** What should answer a call to the domain. */
  call_handler?: DomainApplicationCallHandlerChoice | undefined;
  /** For `ai_agent`: the agent that answers. */
  call_ai_agent_id?: string | undefined;
  /** For `call_flow`: the flow that answers. */
  call_flow_id?: string | undefined;
  /** Which version of a call flow answers: the one being edited, or the one deployed last. */
  call_flow_version?: CallFlowVersion | undefined;
}

/** Input of {@link deleteDomainApplication}. */
export interface DeleteDomainApplicationInput {
  /** Id of the domain application. */
  id: string;
}

/**
 * List domain applications.
 *
 * Returns the project's domain applications, page by page.
 *
 * `GET /domain_applications` (scope Voice or Messaging or Fax)
 *
 * @example
 * ```ts
 * for await (const domainApplication of domainApplications.list(client)) console.log(domainApplication);
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/space-domain-applications/list-domain-applications
 */
export function list(
  client: Client,
  input?: ListDomainApplicationsInput,
  options?: ListOptions,
): List<DomainApplication> {
  return listOperation(client, domainApplicationsList, input, options);
}

/**
 * Create a domain application.
 *
 * Creates a SIP domain and sets what answers the calls to it.
 *
 * `POST /domain_applications` (scope Voice or Messaging or Fax; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const domainApplication = await domainApplications.create(client, {
 *   call_request_url: "https://app.example.com/call",
 *   name: "Support",
 *   identifier: "support",
 *   call_handler: "laml_webhooks",
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/space-domain-applications/create-domain-application
 */
export function create(
  client: Client,
  input: CreateDomainApplicationInput,
  options?: RequestOptions,
): Call<DomainApplication> {
  return callOperation(client, domainApplicationsCreate, input, options);
}

/**
 * Get a domain application.
 *
 * Returns one domain application and what answers the calls to it.
 *
 * `GET /domain_applications/{id}` (scope Voice or Messaging or Fax)
 *
 * @example
 * ```ts
 * const domainApplication = await domainApplications.get(client, {
 *   id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/space-domain-applications/retrieve-domain-application
 */
export function get(
  client: Client,
  input: GetDomainApplicationInput,
  options?: RequestOptions,
): Call<DomainApplication> {
  return callOperation(client, domainApplicationsGet, input, options);
}

/**
 * Change a domain application.
 *
 * Changes settings of the domain application; all of them are optional.
 *
 * `PUT /domain_applications/{id}` (scope Voice or Messaging or Fax)
 *
 * @example
 * ```ts
 * const domainApplication = await domainApplications.update(client, {
 *   id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   name: "Support",
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/space-domain-applications/update-domain-application
 */
export function update(
  client: Client,
  input: UpdateDomainApplicationInput,
  options?: RequestOptions,
): Call<DomainApplication> {
  return callOperation(client, domainApplicationsUpdate, input, options);
}

/**
 * Delete a domain application.
 *
 * Deletes the domain: calls to it are no longer answered.
 *
 * `DELETE /domain_applications/{id}` (scope Voice or Messaging or Fax)
 *
 * @example
 * ```ts
 * await domainApplications.delete(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/space-domain-applications/delete-domain-application
 */
function deleteDomainApplication(
  client: Client,
  input: DeleteDomainApplicationInput,
  options?: RequestOptions,
): Call<void> {
  return callOperation(client, domainApplicationsDelete, input, options);
}
export { deleteDomainApplication as delete };
