// Generated from specs/relay by `npm run generate`. Do not edit.

import type { Open } from "../../src/runtime.js";

/** A street address that emergency services can be sent to. */
export interface Address {
  /** Id of the address. */
  id: string;
  /** Your name for the address. */
  label: string;
  /** Two letters, ISO 3166-1: `US`. */
  country: string;
  /** Given name of the person at the address. */
  first_name: string;
  /** Family name of the person at the address. */
  last_name: string;
  /** House number. */
  street_number: string;
  /** Name of the street. */
  street_name: string;
  /** The kind of unit that `address_number` numbers, if the building has several. */
  address_type: Open<AddressType> | null;
  /** Number of the apartment, suite or floor. */
  address_number: string | null;
  /** Name of the city. */
  city: string;
  /** Two letters in the US and Canada: `TX`. */
  state: string;
  /** Postal code. */
  postal_code: string;
  /** The same as `postal_code`. */
  zip_code: string;
  /** Whether the address may be assigned to phone numbers for emergency calls. */
  emergency_enabled: boolean;
  /** Whether the address has been validated. */
  validated: boolean;
  /** When the address was validated; null before that. */
  validated_at: string | null;
}

/** The part of a building that an address stands for. */
export type AddressType = "Apartment" | "Basement" | "Building" | "Department" | "Floor" | "Office" | "Penthouse" | "Suite" | "Trailer" | "Unit";

/** The number that is assigned. */
export interface AssignedPhoneNumber {
  /** Id of the phone number. */
  id?: string;
  /** Your name for it. */
  name?: string;
  /** The number itself, E.164. */
  number?: string;
  /** URL that is notified of changes of the assignment's `state`. */
  status_callback_url?: string;
}

/** A number that can be bought. */
export interface AvailablePhoneNumber {
  /** The number, E.164. */
  number: string;
  /** State or province, two letters. */
  region?: string;
  /** Name of the city. */
  city?: string;
  /** The area in which calls to the number are local. */
  rate_center?: string;
  /** The local access and transport area, a US unit of telephone geography. */
  lata?: string;
  /** What a number can be used for. */
  capabilities?: PhoneNumberCapabilities;
}

/** A company or organization as the US campaign registry knows it. */
export interface Brand {
  /** Id of the brand. */
  id: string;
  /** Progress of its registration. */
  state?: string;
  /** Your name for it. */
  name?: string;
  /** Its legal name. */
  company_name?: string;
  /** Email address that the registry writes to. */
  contact_email?: string;
  /** Its phone number, E.164. */
  contact_phone?: string;
  /** The country that issued the tax number, such as `US`. */
  ein_issuing_country?: string;
  /** `PRIVATE_PROFIT`, `PUBLIC_PROFIT`, `NON_PROFIT` or `GOVERNMENT`. */
  legal_entity_type?: string;
  /** Tax number (in the US, the employer identification number). */
  ein?: string;
  /** Address in one line. */
  company_address?: string;
  /** Its industry. */
  company_vertical?: string;
  /** Address of its website. */
  company_website?: string;
  /** Its id in the registry, if you registered it there yourself. */
  csp_brand_reference?: string;
  /** Whether you registered it in the registry yourself, as a campaign service provider (CSP). */
  csp_self_registered?: boolean;
  /** URL that is notified of changes of `state`. */
  status_callback_url?: string;
  /** When it was created. */
  created_at?: string;
  /** When it last changed. */
  updated_at?: string;
}

/** Which version of a call flow answers: the one being edited, or the one deployed last. */
export type CallFlowVersion = "working_copy" | "current_deployed";

/** Whether an incoming call is taken as speech or as a fax. */
export type CallReceiveMode = "voice" | "fax";

/** The name registered for calls from the number (CNAM). Present if requested. */
export interface CallerNameLookup {
  /** The name. */
  caller_id?: string;
}

/** What a brand sends text messages for, as the US campaign registry knows it. */
export interface Campaign {
  /** Id of the campaign. */
  id: string;
  /** Your name for it. */
  name?: string;
  /** Progress of its registration. */
  state?: string;
  /**
   * What the messages are for, as the registry names it, such as `2FA`, `ACCOUNT_NOTIFICATION`,
   * `CUSTOMER_CARE`, `MARKETING` or `MIXED`.
   */
  sms_use_case?: string;
  /** What the messages are for in particular, if the use case is `MIXED` or `LOW_VOLUME_MIXED`. */
  sub_use_cases?: string[];
  /** From Campaign Verify; required for the use case `POLITICAL_SECTION_527`. */
  campaign_verify_token?: string;
  /** What the campaign is about. */
  description?: string;
  /** An example of a message it sends. */
  sample1?: string;
  /** Another example of a message it sends. */
  sample2?: string;
  /** Another example of a message it sends. */
  sample3?: string;
  /** Another example of a message it sends. */
  sample4?: string;
  /** Another example of a message it sends. */
  sample5?: string;
  /** Examples with placeholders; called `dynamic_messages` in requests. */
  dynamic_templates?: string;
  /** How people give their consent to the messages. */
  message_flow?: string;
  /** Sent when somebody signs up. */
  opt_in_message?: string;
  /** Sent when somebody asks for no more messages. */
  opt_out_message?: string;
  /** Sent when somebody asks for help. */
  help_message?: string;
  /** Words that sign somebody up, separated by commas. */
  opt_in_keywords?: string;
  /** Words that stop the messages, separated by commas. */
  opt_out_keywords?: string;
  /** Words that ask for help, separated by commas. */
  help_keywords?: string;
  /** Whether the messages come from a pool of many numbers. */
  number_pooling_required?: boolean;
  /** What the pool is needed for. */
  number_pooling_per_campaign?: string;
  /** Whether the messages are about loans. */
  direct_lending?: boolean;
  /** Whether messages contain links. */
  embedded_link?: boolean;
  /** Whether messages contain phone numbers other than the one for help. */
  embedded_phone?: boolean;
  /** Whether the content is for adults only. */
  age_gated_content?: boolean;
  /** Whether the campaign collects contacts for others. */
  lead_generation?: boolean;
  /** Its id in the registry, if you registered it there yourself. */
  csp_campaign_reference?: string;
  /** URL that is notified of changes of `state`. */
  status_callback_url?: string;
  /** When it was created. */
  created_at?: string;
  /** When it last changed. */
  updated_at?: string;
}

/** A request to assign phone numbers to a campaign. It is processed in the background. */
export interface CampaignOrder {
  /** Id of the order. */
  id: string;
  /** Its progress. */
  state?: string;
  /** When it was completed; absent or null before that. Wait for it rather than for a `state`, whose values are not documented. */
  processed_at?: string;
  /** When it was created. */
  created_at?: string;
  /** When it last changed. */
  updated_at?: string;
  /** URL that is notified of changes of `state`. */
  status_callback_url?: string;
}

/** The carrier that serves the number. Present if requested. */
export interface CarrierLookup {
  /** Location routing number: where calls to a ported number are routed. */
  lrn?: string;
  /** Service provider's id. */
  spid?: string;
  /** Operating company's number. */
  ocn?: string;
  /** The local access and transport area, a US unit of telephone geography. */
  lata?: string;
  /** Name of the city. */
  city?: string;
  /** State or province, two letters. */
  state?: string;
  /** Jurisdiction that the line belongs to. */
  jurisdiction?: string;
  /** Name of the local exchange carrier. */
  lec?: string;
  /** Kind of line, such as mobile or landline. */
  linetype?: string;
}

/** The company's industry. */
export type CompanyVertical = "AGRICULTURE" | "COMMUNICATION" | "CONSTRUCTION" | "EDUCATION" | "ENERGY" | "ENTERTAINMENT" | "FINANCIAL" | "GAMBLING" | "GOVERNMENT" | "HEALTHCARE" | "HOSPITALITY" | "HUMAN_RESOURCES" | "INSURANCE" | "LEGAL" | "MANUFACTURING" | "NGO" | "POLITICAL" | "POSTAL" | "PROFESSIONAL" | "REAL_ESTATE" | "RETAIL" | "TECHNOLOGY" | "TRANSPORTATION";

/** A recording of a whole conference. */
export interface ConferenceRecording {
  /** Id of the recording. */
  id: string;
  /** Id of the project it belongs to. */
  project_id: string;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** Length in seconds. */
  duration_in_seconds: number;
  /** Why the recording failed, if it did. */
  error_code?: string;
  /** Its price, in `price_unit`. */
  price: number;
  /** Currency, ISO 4217: `USD`. */
  price_unit: string;
  /** Its state; `completed` when the audio is available. */
  status: string;
  /** URL of the audio. It needs no credentials unless media protection is on in the project. */
  url: string;
  /** Whether the two sides of the call are on separate channels. */
  stereo: boolean;
  /** Size of the audio file, in bytes. */
  byte_size?: number;
  /** Which side of the call was recorded, such as `inbound`. */
  track: string;
  /** Id of the conference, if there was one. */
  relay_conference_id: string;
}

/** Your own SIP domain under that of your space, whose calls are handled like those of a phone number. */
export interface DomainApplication {
  /** The resource behind the handler, if it is one (an AI agent, a call flow, a subscriber). */
  calling_handler_resource_id: string | null;
  /** URL of the instructions (cXML) for the call. */
  call_request_url: string | null;
  /** How `call_request_url` is requested. */
  call_request_method: Open<HttpMethod> | null;
  /** URL that is requested instead if `call_request_url` fails. */
  call_fallback_url: string | null;
  /** How `call_fallback_url` is requested. */
  call_fallback_method: Open<HttpMethod> | null;
  /** URL that is notified of the call's progress. */
  call_status_callback_url: string | null;
  /** How `call_status_callback_url` is requested. */
  call_status_callback_method: Open<HttpMethod> | null;
  /** The application that answers. */
  call_laml_application_id: string | null;
  /** The topic that your Relay clients listen on. */
  call_relay_topic: string | null;
  /** URL that is notified of the progress of a call that a topic received. */
  call_relay_topic_status_callback_url: string | null;
  /** URL of the SWML document for the call. */
  call_relay_script_url: string | null;
  /** The video room that the call joins. */
  call_video_room_id: string | null;
  /**
   * The former name of `call_relay_topic`.
   * @deprecated
   */
  call_relay_context: string | null;
  /**
   * The former name of `call_relay_topic_status_callback_url`.
   * @deprecated
   */
  call_relay_context_status_callback_url: string | null;
  /** Id of the domain application. */
  id: string;
  /** The kind of resource: always that of a domain application. */
  type: string;
  /** The whole domain, to dial from SIP equipment. */
  domain: string;
  /** Your name for it. */
  name: string | null;
  /** The part of the domain that you chose. */
  identifier: string;
  /** The SIP user that calls must be addressed to; `*` means any user. */
  user: string;
  /** Whether calls are accepted only from the addresses in `ip_auth`. */
  ip_auth_enabled: boolean;
  /** IP addresses and address blocks that may call. */
  ip_auth: string[];
  /** What answers a call to the domain; null if nothing does. */
  call_handler: Open<DomainApplicationCallHandler> | null;
  /** Whether media is encrypted (SRTP). */
  encryption: Open<DomainApplicationEncryption>;
  /** Audio codecs offered, preferred ones first: `PCMU`. */
  codecs: string[];
  /** Ciphers offered for encrypted media, preferred ones first. */
  ciphers: string[];
}

/** What answers a call to the domain. */
export type DomainApplicationCallHandler = "relay_topic" | "relay_application" | "laml_webhooks" | "laml_application" | "video_room" | "relay_script" | "dialogflow" | "ai_agent" | "call_flow" | "relay_context" | "relay_connector" | "fabric_subscriber" | "sip_gateway" | "call_queue";

/** What should answer a call to the domain. */
export type DomainApplicationCallHandlerChoice = "relay_topic" | "relay_application" | "laml_webhooks" | "laml_application" | "video_room" | "relay_script" | "dialogflow" | "ai_agent" | "call_flow" | "relay_context";

/** Whether media is encrypted (SRTP). */
export type DomainApplicationEncryption = "optional" | "required" | "forbidden";

/** Whether the parameters are sent in the query (GET) or in the body (POST). */
export type HttpMethod = "GET" | "POST";

/** `tollfree` (spelled `toll-free` in answers) if calls to it cost the caller nothing, else `longcode`. */
export type ImportedNumberType = "longcode" | "tollfree";

/** Who owns the company: private owners, shareholders on an exchange, a non-profit, or the state. */
export type LegalEntityType = "PRIVATE_PROFIT" | "PUBLIC_PROFIT" | "NON_PROFIT" | "GOVERNMENT";

/** The number that belongs to the group. */
export interface MembershipPhoneNumber {
  /** Id of the phone number. */
  id?: string;
  /** Your name for it. */
  name?: string;
  /** The number itself, E.164. */
  number?: string;
  /** What the number can be used for. */
  capabilities?: string[];
}

/** A code on its way. */
export interface MfaRequestResult {
  /** The request's id: what the code is verified against. */
  id: string;
  /** Whether the code has been sent. */
  success: boolean;
  /** Where the code went, E.164. */
  to: string;
  /** How it was sent: as a text message or a call. */
  channel: string;
}

/** Whether the code is right. */
export interface MfaVerification {
  /** Whether the code was right. */
  success: boolean;
}

/** Assignment of a phone number to a campaign, whose messages it sends. */
export interface NumberAssignment {
  /** The assignment's id; it is not the phone number's. */
  id: string;
  /** Progress of the assignment. */
  state?: string;
  /** Id of the campaign. */
  campaign_id?: string;
  /** The number that is assigned. */
  phone_number?: AssignedPhoneNumber;
  /** When it was created. */
  created_at?: string;
  /** When it last changed. */
  updated_at?: string;
}

/** Phone numbers of yours that send messages as a group. */
export interface NumberGroup {
  /** Id of the group. */
  id: string;
  /** Your name for it. */
  name: string;
  /** Whether a recipient always hears from the same number of the group. */
  sticky_sender: boolean;
  /** How many numbers are in it. */
  phone_number_count: number;
}

/** Membership of a phone number in a group. */
export interface NumberGroupMembership {
  /** Id of the membership. */
  id: string;
  /** Id of the group. */
  number_group_id: string;
  /** The number that belongs to the group. */
  phone_number: MembershipPhoneNumber;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
}

/** A phone number that you own, and what happens to the calls and messages it receives. */
export interface PhoneNumber {
  /** The resource behind the handler, if it is one (an AI agent, a call flow, a subscriber). */
  calling_handler_resource_id: string | null;
  /** URL of the instructions (cXML) for the call. */
  call_request_url: string | null;
  /** How `call_request_url` is requested. */
  call_request_method: Open<HttpMethod> | null;
  /** URL that is requested instead if `call_request_url` fails. */
  call_fallback_url: string | null;
  /** How `call_fallback_url` is requested. */
  call_fallback_method: Open<HttpMethod> | null;
  /** URL that is notified of the call's progress. */
  call_status_callback_url: string | null;
  /** How `call_status_callback_url` is requested. */
  call_status_callback_method: Open<HttpMethod> | null;
  /** The application that answers. */
  call_laml_application_id: string | null;
  /** The topic that your Relay clients listen on. */
  call_relay_topic: string | null;
  /** URL that is notified of the progress of a call that a topic received. */
  call_relay_topic_status_callback_url: string | null;
  /** URL of the SWML document for the call. */
  call_relay_script_url: string | null;
  /** The video room that the call joins. */
  call_video_room_id: string | null;
  /**
   * The former name of `call_relay_topic`.
   * @deprecated
   */
  call_relay_context: string | null;
  /**
   * The former name of `call_relay_topic_status_callback_url`.
   * @deprecated
   */
  call_relay_context_status_callback_url: string | null;
  /** URL that is notified of the message; it answers with instructions (cXML). */
  message_request_url: string | null;
  /** How `message_request_url` is requested. */
  message_request_method: Open<HttpMethod> | null;
  /** URL that is requested instead if `message_request_url` fails. */
  message_fallback_url: string | null;
  /** How `message_fallback_url` is requested. */
  message_fallback_method: Open<HttpMethod> | null;
  /** The application that answers. */
  message_laml_application_id: string | null;
  /** Id of the phone number. */
  id: string;
  /** The number itself, E.164. */
  number: string;
  /** Your name for it. */
  name: string | null;
  /** What the number can be used for. */
  capabilities: Open<PhoneNumberCapability>[];
  /** `toll-free` if calls to it cost the caller nothing, else `longcode`. */
  number_type: Open<PhoneNumberType>;
  /** Two letters, ISO 3166-1: `US`. */
  country_code: string | null;
  /** The address sent to emergency services on an emergency call. */
  e911_address_id: string | null;
  /** Progress of the registration with emergency services; null without one. */
  e911_status: Open<PhoneNumberE911Status> | null;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** When the number is billed next. */
  next_billed_at: string | null;
  /** What answers a call to the number; null if nothing does. */
  call_handler: Open<PhoneNumberCallHandler> | null;
  /** Whether an incoming call is taken as speech or as a fax. */
  call_receive_mode: Open<CallReceiveMode>;
  /** The Dialogflow agent that answers. */
  call_dialogflow_agent_id: string | null;
  /** The Relay application that answers. */
  call_relay_application: string | null;
  /** The connector (to FreeSWITCH, say) that answers. */
  call_relay_connector_id: string | null;
  /** The SIP endpoint that rings. */
  call_sip_endpoint_id: string | null;
  /** The Verto endpoint that rings. */
  call_verto_resource: string | null;
  /** What handles a message to the number; null if nothing does. */
  message_handler: Open<PhoneNumberMessageHandler> | null;
  /** The resource behind the message handler, if it is one. */
  messaging_handler_resource_id: string | null;
  /** The topic that your Relay clients listen on for messages. */
  message_relay_topic: string | null;
  /** The former name of `message_relay_topic`. */
  message_relay_context: string | null;
}

/** What answers a call to the number. */
export type PhoneNumberCallHandler = "relay_context" | "relay_topic" | "relay_script" | "relay_application" | "relay_connector" | "relay_sip_endpoint" | "relay_verto_endpoint" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "call_flow" | "ai_agent" | "fabric_subscriber" | "sip_gateway" | "call_queue";

/** What should answer a call to the number. */
export type PhoneNumberCallHandlerChoice = "relay_context" | "relay_topic" | "relay_script" | "relay_application" | "relay_connector" | "relay_sip_endpoint" | "relay_verto_endpoint" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room";

/** What a number can be used for. */
export interface PhoneNumberCapabilities {
  /** Calls. */
  voice?: boolean;
  /** Text messages. */
  sms?: boolean;
  /** Messages with media. */
  mms?: boolean;
  /** Faxes. */
  fax?: boolean;
}

/** Something a number can be used for. */
export type PhoneNumberCapability = "voice" | "sms" | "mms" | "fax";

/** Progress of the registration with emergency services. */
export type PhoneNumberE911Status = "pending" | "active" | "failed" | "pending_removal" | "unregistered";

/** What is known about a phone number, yours or not. */
export interface PhoneNumberLookup {
  /** The country's calling code: `44`. */
  country_code_number?: number;
  /** The number without that code, digits only. */
  national_number?: string;
  /** Whether the number has a length that its country uses. */
  possible_number?: boolean;
  /** Whether the number lies in a range that its country has assigned. */
  valid_number?: boolean;
  /** The number as written inside its country. */
  national_number_formatted?: string;
  /** The number as written outside its country. */
  international_number_formatted?: string;
  /** The number, E.164. */
  e164?: string;
  /** Where its range is in use: a city, a region, a country. */
  location?: string;
  /** Two letters, ISO 3166-1: `GB`. */
  country_code?: string;
  /** IANA names of the time zones its range is in use in. */
  timezones?: string[];
  /** What kind of line the number's range is for. */
  number_type?: string;
  /** The carrier that serves the number. Present if requested. */
  carrier?: CarrierLookup;
  /** The name registered for calls from the number (CNAM). Present if requested. */
  cnam?: CallerNameLookup;
}

/** What handles a message to the number. */
export type PhoneNumberMessageHandler = "relay_context" | "relay_topic" | "relay_application" | "laml_webhooks" | "laml_application";

/** `toll-free` if calls to it cost the caller nothing, else `longcode`. */
export type PhoneNumberType = "toll-free" | "longcode";

/** A recording of a call on the telephone network. */
export interface PstnRecording {
  /** Id of the recording. */
  id: string;
  /** Id of the project it belongs to. */
  project_id: string;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** Length in seconds. */
  duration_in_seconds: number;
  /** Why the recording failed, if it did. */
  error_code?: string;
  /** Its price, in `price_unit`. */
  price: number;
  /** Currency, ISO 4217: `USD`. */
  price_unit: string;
  /** Its state; `completed` when the audio is available. */
  status: string;
  /** URL of the audio. It needs no credentials unless media protection is on in the project. */
  url: string;
  /** Whether the two sides of the call are on separate channels. */
  stereo: boolean;
  /** Size of the audio file, in bytes. */
  byte_size?: number;
  /** Which side of the call was recorded, such as `inbound`. */
  track: string;
  /** Id of the conference, if there was one. */
  relay_conference_id?: string;
  /** Id of the recorded leg of the call. */
  relay_pstn_leg_id: string;
}

/** Calls waiting their turn. */
export interface Queue {
  /** Id of the queue. */
  id: string;
  /** Id of the project it belongs to. */
  project_id: string;
  /** Your name for it; called `name` in requests. */
  friendly_name: string;
  /** How many calls may wait at once. */
  max_size?: number;
  /** How many calls wait now. */
  current_size?: number;
  /** How long calls have waited on average, in seconds. */
  average_wait_time?: number;
  /** Location of the queue in this API. */
  uri?: string;
  /** When it was created. */
  date_created?: string;
  /** When it last changed. */
  date_updated?: string;
}

/** A call that waits in a queue. */
export interface QueueMember {
  /** Id of the call. */
  call_id: string;
  /** Id of the project it belongs to. */
  project_id: string;
  /** Id of the queue. */
  queue_id: string;
  /** Its place in the queue. */
  position: number;
  /** Location of the member in this API. */
  uri: string;
  /** How long it has waited, in seconds. */
  wait_time?: number;
  /** When it started waiting. */
  date_enqueued?: string;
}

/**
 * A recording. The key that is present says what was recorded: `relay_pstn_leg_id`, `relay_sip_leg_id` or
 * `relay_webrtc_leg_id` for a call, `relay_conference_id` alone for a conference.
 */
export type Recording = PstnRecording | SipRecording | WebRtcRecording | ConferenceRecording;

/**
 * A short code (a number of five or six digits for messages) that you lease, and what happens to the messages it
 * receives.
 */
export interface ShortCode {
  /** URL that is notified of the message; it answers with instructions (cXML). */
  message_request_url: string | null;
  /** How `message_request_url` is requested. */
  message_request_method: Open<HttpMethod> | null;
  /** URL that is requested instead if `message_request_url` fails. */
  message_fallback_url: string | null;
  /** How `message_fallback_url` is requested. */
  message_fallback_method: Open<HttpMethod> | null;
  /** The application that answers. */
  message_laml_application_id: string | null;
  /** Id of the short code. */
  id: string;
  /** Your name for it. */
  name: string | null;
  /** The code itself: digits only. */
  number: string;
  /** What the code can be used for. */
  capabilities: Open<ShortCodeCapability>[];
  /** Distinguishes a short code from a phone number. */
  number_type: Open<ShortCodeNumberType>;
  /** Whether the digits were chosen or random. */
  code_type: Open<ShortCodeType>;
  /** Two letters, ISO 3166-1: `US`. */
  country_code: string;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** When the lease is billed next. */
  next_billed_at: string | null;
  /** How long the code is leased for. */
  lease_duration: string | null;
  /** What handles a message to the code; null if nothing does. */
  message_handler: Open<ShortCodeMessageHandler> | null;
  /** The context that your Relay clients listen on. */
  message_relay_context: string | null;
}

/** A kind of message that the code can send and receive. */
export type ShortCodeCapability = "sms" | "mms";

/** What handles a message to the code. */
export type ShortCodeMessageHandler = "relay_context" | "laml_webhooks" | "laml_application";

/** Distinguishes a short code from a phone number. */
export type ShortCodeNumberType = "shortcode";

/** Whether the digits were chosen or random. */
export type ShortCodeType = "vanity" | "random";

/** A SIP account: a phone or program that registers with your space and makes calls through it. */
export interface SipEndpoint {
  /** The resource behind the handler, if it is one (an AI agent, a call flow, a subscriber). */
  calling_handler_resource_id: string | null;
  /** URL of the instructions (cXML) for the call. */
  call_request_url: string | null;
  /** How `call_request_url` is requested. */
  call_request_method: Open<HttpMethod> | null;
  /** URL that is requested instead if `call_request_url` fails. */
  call_fallback_url: string | null;
  /** How `call_fallback_url` is requested. */
  call_fallback_method: Open<HttpMethod> | null;
  /** URL that is notified of the call's progress. */
  call_status_callback_url: string | null;
  /** How `call_status_callback_url` is requested. */
  call_status_callback_method: Open<HttpMethod> | null;
  /** The application that answers. */
  call_laml_application_id: string | null;
  /** The topic that your Relay clients listen on. */
  call_relay_topic: string | null;
  /** URL that is notified of the progress of a call that a topic received. */
  call_relay_topic_status_callback_url: string | null;
  /** URL of the SWML document for the call. */
  call_relay_script_url: string | null;
  /** The video room that the call joins. */
  call_video_room_id: string | null;
  /**
   * The former name of `call_relay_topic`.
   * @deprecated
   */
  call_relay_context: string | null;
  /**
   * The former name of `call_relay_topic_status_callback_url`.
   * @deprecated
   */
  call_relay_context_status_callback_url: string | null;
  /** The kind of resource: always that of a SIP endpoint. */
  type: string;
  /** Id of the endpoint. */
  id: string;
  /** The name that the endpoint registers with. */
  username: string;
  /** The name or number shown to those whom the endpoint calls. */
  caller_id: string | null;
  /**
   * The phone number, bought or verified, that calls to the telephone network come from; `random` means any of
   * yours.
   */
  send_as: string;
  /** Ciphers offered for encrypted media, preferred ones first. */
  ciphers: string[];
  /** Audio codecs offered, preferred ones first: `OPUS`. */
  codecs: string[];
  /** Whether media is encrypted (SRTP); `default` follows the space's SIP profile. */
  encryption: Open<SipEndpointEncryption>;
  /** What handles a call that the endpoint makes; null if nothing does. */
  call_handler: Open<SipEndpointCallHandler> | null;
  /** The Dialogflow agent that answers. */
  call_dialogflow_agent_id: string | null;
  /** The Relay application that answers. */
  call_relay_application: string | null;
}

/** What handles a call that the endpoint makes. */
export type SipEndpointCallHandler = "relay_context" | "relay_topic" | "relay_application" | "relay_connector" | "relay_script" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "call_flow" | "ai_agent";

/** Whether media is encrypted (SRTP); `default` follows the space's SIP profile. */
export type SipEndpointEncryption = "default" | "required" | "optional";

/** How SIP works in your space unless an endpoint says otherwise. */
export interface SipProfile {
  /** The space's SIP domain: what endpoints register with. */
  domain?: string;
  /** The part of the domain that you chose. */
  domain_identifier?: string;
  /** Audio codecs to offer, preferred ones first: `OPUS`. */
  default_codecs?: string[];
  /** Ciphers to offer for encrypted media, preferred ones first. */
  default_ciphers?: string[];
  /** Whether media is encrypted (SRTP) unless an endpoint says otherwise. */
  default_encryption?: Open<SipProfileEncryption>;
  /**
   * The phone number, bought or verified, that endpoints' calls to the telephone network come from; `random` means
   * any of yours.
   */
  default_send_as?: string;
}

/** Whether media is encrypted (SRTP) unless an endpoint says otherwise. */
export type SipProfileEncryption = "required" | "optional";

/** A recording of a SIP call. */
export interface SipRecording {
  /** Id of the recording. */
  id: string;
  /** Id of the project it belongs to. */
  project_id: string;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** Length in seconds. */
  duration_in_seconds: number;
  /** Why the recording failed, if it did. */
  error_code?: string;
  /** Its price, in `price_unit`. */
  price: number;
  /** Currency, ISO 4217: `USD`. */
  price_unit: string;
  /** Its state; `completed` when the audio is available. */
  status: string;
  /** URL of the audio. It needs no credentials unless media protection is on in the project. */
  url: string;
  /** Whether the two sides of the call are on separate channels. */
  stereo: boolean;
  /** Size of the audio file, in bytes. */
  byte_size?: number;
  /** Which side of the call was recorded, such as `inbound`. */
  track: string;
  /** Id of the conference, if there was one. */
  relay_conference_id?: string;
  /** Id of the recorded leg of the call. */
  relay_sip_leg_id: string;
}

/** A phone number from elsewhere that your calls may show: its owner has confirmed that you may call from it. */
export interface VerifiedCallerId {
  /** The kind of resource: always that of a verified caller id. */
  type?: string;
  /** Id of the caller id. */
  id: string;
  /** The number, E.164. */
  number: string;
  /** Your name for it. */
  name?: string;
  /** Extension that is dialed after the verification call is answered. */
  extension?: string;
  /** Whether the number has been verified. */
  verified: boolean;
  /** When the number was verified; absent or null before that. */
  verified_at?: string;
  /** Whether the code from the verification call has been submitted. */
  status?: Open<VerifiedCallerIdStatus>;
}

/** Whether the code from the verification call has been submitted. */
export type VerifiedCallerIdStatus = "Verified" | "Awaiting Verification";

/** A recording of a call from a browser or an app. */
export interface WebRtcRecording {
  /** Id of the recording. */
  id: string;
  /** Id of the project it belongs to. */
  project_id: string;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** Length in seconds. */
  duration_in_seconds: number;
  /** Why the recording failed, if it did. */
  error_code?: string;
  /** Its price, in `price_unit`. */
  price: number;
  /** Currency, ISO 4217: `USD`. */
  price_unit: string;
  /** Its state; `completed` when the audio is available. */
  status: string;
  /** URL of the audio. It needs no credentials unless media protection is on in the project. */
  url: string;
  /** Whether the two sides of the call are on separate channels. */
  stereo: boolean;
  /** Size of the audio file, in bytes. */
  byte_size?: number;
  /** Which side of the call was recorded, such as `inbound`. */
  track: string;
  /** Id of the conference, if there was one. */
  relay_conference_id?: string;
  /** Id of the recorded leg of the call. */
  relay_webrtc_leg_id: string;
}
