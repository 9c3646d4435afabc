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
  HttpMethod,
  SipEndpoint,
  SipEndpointCallHandler,
  SipEndpointEncryption,
} from "./models.js";
import {
  sipEndpointsCreate,
  sipEndpointsDelete,
  sipEndpointsGet,
  sipEndpointsList,
  sipEndpointsUpdate,
} from "./operations.js";

/** Input of {@link list}. */
export interface ListSipEndpointsInput {
  /** Only the endpoints whose user name contains this text. */
  filter_username?: string | undefined;
  /** Only the endpoints whose caller id contains this text. */
  filter_caller_id?: string | undefined;
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
export interface CreateSipEndpointInput {
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
  /** The name that the endpoint registers with; without spaces or `@`, and unique in the project. */
  username: string;
  /** The secret that the endpoint registers with. It is never shown again, but can be changed. */
  password: string;
  /** The name or number shown to those whom the endpoint calls. */
  caller_id?: string | undefined;
  /**
   * The phone number, bought or verified, that calls to the telephone network come from; `random` means any of
   * yours.
   */
  send_as?: string | undefined;
  /** Ciphers to offer for encrypted media, preferred ones first; those of the SIP profile if empty or absent. */
  ciphers?: readonly string[] | undefined;
  /**
   * Codecs to offer, preferred ones first, out of `OPUS`, `G722`, `PCMU`, `PCMA`, `VP8` and `H264`; those of the
   * SIP profile if empty or absent.
   */
  codecs?: readonly string[] | undefined;
  /** Whether media is encrypted (SRTP); `default` follows the space's SIP profile. */
  encryption?: SipEndpointEncryption | undefined;
  /** What handles a call that the endpoint makes. */
  call_handler?: SipEndpointCallHandler | undefined;
  /** For `ai_agent`: the agent that answers. */
  call_ai_agent_id?: string | undefined;
  /** For `call_flow`: the flow that answers. */
  call_flow_id?: string | undefined;
  /** Which version of the flow answers: `working_copy` or `current_deployed`. */
  call_flow_version?: CallFlowVersion | undefined;
}

/** Input of {@link get}. */
export interface GetSipEndpointInput {
  /** Id of the endpoint, not its user name. */
  id: string;
}

/** Input of {@link update}. */
export interface UpdateSipEndpointInput {
  /** Id of the endpoint, not its user name. */
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
  /** The name that the endpoint registers with; without spaces or `@`, and unique in the project. */
  username?: string | undefined;
  /** The secret that the endpoint registers with. It is never shown again, but can be changed. */
  password?: string | undefined;
  /** The name or number shown to those whom the endpoint calls. */
  caller_id?: string | undefined;
  /**
   * The phone number, bought or verified, that calls to the telephone network come from; `random` means any of
   * yours.
   */
  send_as?: string | undefined;
  /** Ciphers to offer for encrypted media, preferred ones first; those of the SIP profile if empty or absent. */
  ciphers?: readonly string[] | undefined;
  /**
   * Codecs to offer, preferred ones first, out of `OPUS`, `G722`, `PCMU`, `PCMA`, `VP8` and `H264`; those of the
   * SIP profile if empty or absent.
   */
  codecs?: readonly string[] | undefined;
  /** Whether media is encrypted (SRTP); `default` follows the space's SIP profile. */
  encryption?: SipEndpointEncryption | undefined;
  /** What handles a call that the endpoint makes. */
  call_handler?: SipEndpointCallHandler | undefined;
  /** For `ai_agent`: the agent that answers. */
  call_ai_agent_id?: string | undefined;
  /** For `call_flow`: the flow that answers. */
  call_flow_id?: string | undefined;
  /** Which version of the flow answers: `working_copy` or `current_deployed`. */
  call_flow_version?: CallFlowVersion | undefined;
}

/** Input of {@link deleteSipEndpoint}. */
export interface DeleteSipEndpointInput {
  /** Id of the endpoint, not its user name. */
  id: string;
}

/**
 * List SIP endpoints.
 *
 * Returns the project's SIP endpoints, page by page.
 *
 * `GET /endpoints/sip` (scope Voice)
 *
 * @example
 * ```ts
 * for await (const sipEndpoint of sipEndpoints.list(client)) console.log(sipEndpoint);
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 */
export function list(client: Client, input?: ListSipEndpointsInput, options?: ListOptions): List<SipEndpoint> {
  return listOperation(client, sipEndpointsList, input, options);
}

/**
 * Create a SIP endpoint.
 *
 * Creates an account that a SIP phone can register with.
 *
 * `POST /endpoints/sip` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const sipEndpoint = await sipEndpoints.create(client, { username: "desk", password: "a long random secret" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 */
export function create(client: Client, input: CreateSipEndpointInput, options?: RequestOptions): Call<SipEndpoint> {
  return callOperation(client, sipEndpointsCreate, input, options);
}

/**
 * Get a SIP endpoint.
 *
 * Returns one SIP endpoint, without its password.
 *
 * `GET /endpoints/sip/{id}` (scope Voice)
 *
 * @example
 * ```ts
 * const sipEndpoint = await sipEndpoints.get(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 */
export function get(client: Client, input: GetSipEndpointInput, options?: RequestOptions): Call<SipEndpoint> {
  return callOperation(client, sipEndpointsGet, input, options);
}

/**
 * Change a SIP endpoint.
 *
 * Changes settings of the endpoint; all of them are optional.
 *
 * `PUT /endpoints/sip/{id}` (scope Voice)
 *
 * @example
 * ```ts
 * const sipEndpoint = await sipEndpoints.update(client, {
 *   id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   caller_id: "+12025550100",
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 */
export function update(client: Client, input: UpdateSipEndpointInput, options?: RequestOptions): Call<SipEndpoint> {
  return callOperation(client, sipEndpointsUpdate, input, options);
}

/**
 * Delete a SIP endpoint.
 *
 * Deletes the account: the phone can no longer register.
 *
 * `DELETE /endpoints/sip/{id}` (scope Voice)
 *
 * @example
 * ```ts
 * await sipEndpoints.delete(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 */
function deleteSipEndpoint(client: Client, input: DeleteSipEndpointInput, options?: RequestOptions): Call<void> {
  return callOperation(client, sipEndpointsDelete, input, options);
}
export { deleteSipEndpoint as delete };
