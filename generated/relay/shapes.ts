// Generated from specs/relay by `npm run generate`. Do not edit.

import type { Shape } from "../../src/runtime.js";

export const address: Shape = {
  id: "string",
  label: "string",
  country: "string",
  first_name: "string",
  last_name: "string",
  street_number: "string",
  street_name: "string",
  address_type: "string|null",
  address_number: "string|null",
  city: "string",
  state: "string",
  postal_code: "string",
  zip_code: "string",
  emergency_enabled: "boolean",
  validated: "boolean",
  validated_at: "string|null",
};

export const assignedPhoneNumber: Shape = {
  id: "string?",
  name: "string?",
  number: "string?",
  status_callback_url: "string?",
};

export const phoneNumberCapabilities: Shape = {
  voice: "boolean?",
  sms: "boolean?",
  mms: "boolean?",
  fax: "boolean?",
};

export const availablePhoneNumber: Shape = {
  number: "string",
  region: "string?",
  city: "string?",
  rate_center: "string?",
  lata: "string?",
  capabilities: ["object?", phoneNumberCapabilities],
};

export const brand: Shape = {
  id: "string",
  state: "string?",
  name: "string?",
  company_name: "string?",
  contact_email: "string?",
  contact_phone: "string?",
  ein_issuing_country: "string?",
  legal_entity_type: "string?",
  ein: "string?",
  company_address: "string?",
  company_vertical: "string?",
  company_website: "string?",
  csp_brand_reference: "string?",
  csp_self_registered: "boolean?",
  status_callback_url: "string?",
  created_at: "string?",
  updated_at: "string?",
};

export const callerNameLookup: Shape = {
  caller_id: "string?",
};

export const campaign: Shape = {
  id: "string",
  name: "string?",
  state: "string?",
  sms_use_case: "string?",
  sub_use_cases: ["array?", "string"],
  campaign_verify_token: "string?",
  description: "string?",
  sample1: "string?",
  sample2: "string?",
  sample3: "string?",
  sample4: "string?",
  sample5: "string?",
  dynamic_templates: "string?",
  message_flow: "string?",
  opt_in_message: "string?",
  opt_out_message: "string?",
  help_message: "string?",
  opt_in_keywords: "string?",
  opt_out_keywords: "string?",
  help_keywords: "string?",
  number_pooling_required: "boolean?",
  number_pooling_per_campaign: "string?",
  direct_lending: "boolean?",
  embedded_link: "boolean?",
  embedded_phone: "boolean?",
  age_gated_content: "boolean?",
  lead_generation: "boolean?",
  csp_campaign_reference: "string?",
  status_callback_url: "string?",
  created_at: "string?",
  updated_at: "string?",
};

export const campaignOrder: Shape = {
  id: "string",
  state: "string?",
  processed_at: "string?",
  created_at: "string?",
  updated_at: "string?",
  status_callback_url: "string?",
};

export const carrierLookup: Shape = {
  lrn: "string?",
  spid: "string?",
  ocn: "string?",
  lata: "string?",
  city: "string?",
  state: "string?",
  jurisdiction: "string?",
  lec: "string?",
  linetype: "string?",
};

export const conferenceRecording: Shape = {
  id: "string",
  project_id: "string",
  created_at: "string",
  updated_at: "string",
  duration_in_seconds: "number",
  error_code: "string?",
  price: "number",
  price_unit: "string",
  status: "string",
  url: "string",
  stereo: "boolean",
  byte_size: "number?",
  track: "string",
  relay_conference_id: "string",
};

export const domainApplication: Shape = {
  calling_handler_resource_id: "string|null",
  call_request_url: "string|null",
  call_request_method: "string|null",
  call_fallback_url: "string|null",
  call_fallback_method: "string|null",
  call_status_callback_url: "string|null",
  call_status_callback_method: "string|null",
  call_laml_application_id: "string|null",
  call_relay_topic: "string|null",
  call_relay_topic_status_callback_url: "string|null",
  call_relay_script_url: "string|null",
  call_video_room_id: "string|null",
  call_relay_context: "string|null",
  call_relay_context_status_callback_url: "string|null",
  id: "string",
  type: "string",
  domain: "string",
  name: "string|null",
  identifier: "string",
  user: "string",
  ip_auth_enabled: "boolean",
  ip_auth: ["array", "string"],
  call_handler: "string|null",
  encryption: "string",
  codecs: ["array", "string"],
  ciphers: ["array", "string"],
};

export const membershipPhoneNumber: Shape = {
  id: "string?",
  name: "string?",
  number: "string?",
  capabilities: ["array?", "string"],
};

export const mfaRequestResult: Shape = {
  id: "string",
  success: "boolean",
  to: "string",
  channel: "string",
};

export const mfaVerification: Shape = {
  success: "boolean",
};

export const numberAssignment: Shape = {
  id: "string",
  state: "string?",
  campaign_id: "string?",
  phone_number: ["object?", assignedPhoneNumber],
  created_at: "string?",
  updated_at: "string?",
};

export const numberGroup: Shape = {
  id: "string",
  name: "string",
  sticky_sender: "boolean",
  phone_number_count: "number",
};

export const numberGroupMembership: Shape = {
  id: "string",
  number_group_id: "string",
  phone_number: ["object", membershipPhoneNumber],
  created_at: "string",
  updated_at: "string",
};

export const phoneNumber: Shape = {
  calling_handler_resource_id: "string|null",
  call_request_url: "string|null",
  call_request_method: "string|null",
  call_fallback_url: "string|null",
  call_fallback_method: "string|null",
  call_status_callback_url: "string|null",
  call_status_callback_method: "string|null",
  call_laml_application_id: "string|null",
  call_relay_topic: "string|null",
  call_relay_topic_status_callback_url: "string|null",
  call_relay_script_url: "string|null",
  call_video_room_id: "string|null",
  call_relay_context: "string|null",
  call_relay_context_status_callback_url: "string|null",
  message_request_url: "string|null",
  message_request_method: "string|null",
  message_fallback_url: "string|null",
  message_fallback_method: "string|null",
  message_laml_application_id: "string|null",
  id: "string",
  number: "string",
  name: "string|null",
  capabilities: ["array", "string"],
  number_type: "string",
  country_code: "string|null",
  e911_address_id: "string|null",
  e911_status: "string|null",
  created_at: "string",
  updated_at: "string",
  next_billed_at: "string|null",
  call_handler: "string|null",
  call_receive_mode: "string",
  call_dialogflow_agent_id: "string|null",
  call_relay_application: "string|null",
  call_relay_connector_id: "string|null",
  call_sip_endpoint_id: "string|null",
  call_verto_resource: "string|null",
  message_handler: "string|null",
  messaging_handler_resource_id: "string|null",
  message_relay_topic: "string|null",
  message_relay_context: "string|null",
};

export const phoneNumberLookup: Shape = {
  country_code_number: "number?",
  national_number: "string?",
  possible_number: "boolean?",
  valid_number: "boolean?",
  national_number_formatted: "string?",
  international_number_formatted: "string?",
  e164: "string?",
  location: "string?",
  country_code: "string?",
  timezones: ["array?", "string"],
  number_type: "string?",
  carrier: ["object?", carrierLookup],
  cnam: ["object?", callerNameLookup],
};

export const pstnRecording: Shape = {
  id: "string",
  project_id: "string",
  created_at: "string",
  updated_at: "string",
  duration_in_seconds: "number",
  error_code: "string?",
  price: "number",
  price_unit: "string",
  status: "string",
  url: "string",
  stereo: "boolean",
  byte_size: "number?",
  track: "string",
  relay_conference_id: "string?",
  relay_pstn_leg_id: "string",
};

export const queue: Shape = {
  id: "string",
  project_id: "string",
  friendly_name: "string",
  max_size: "number?",
  current_size: "number?",
  average_wait_time: "number?",
  uri: "string?",
  date_created: "string?",
  date_updated: "string?",
};

export const queueMember: Shape = {
  call_id: "string",
  project_id: "string",
  queue_id: "string",
  position: "number",
  uri: "string",
  wait_time: "number?",
  date_enqueued: "string?",
};

export const sipRecording: Shape = {
  id: "string",
  project_id: "string",
  created_at: "string",
  updated_at: "string",
  duration_in_seconds: "number",
  error_code: "string?",
  price: "number",
  price_unit: "string",
  status: "string",
  url: "string",
  stereo: "boolean",
  byte_size: "number?",
  track: "string",
  relay_conference_id: "string?",
  relay_sip_leg_id: "string",
};

export const webRtcRecording: Shape = {
  id: "string",
  project_id: "string",
  created_at: "string",
  updated_at: "string",
  duration_in_seconds: "number",
  error_code: "string?",
  price: "number",
  price_unit: "string",
  status: "string",
  url: "string",
  stereo: "boolean",
  byte_size: "number?",
  track: "string",
  relay_conference_id: "string?",
  relay_webrtc_leg_id: "string",
};

export const recording: Shape = {
  id: "string",
  project_id: "string",
  created_at: "string",
  updated_at: "string",
  duration_in_seconds: "number",
  error_code: "string?",
  price: "number",
  price_unit: "string",
  status: "string",
  url: "string",
  stereo: "boolean",
  byte_size: "number?",
  track: "string",
  relay_conference_id: "string?",
  relay_pstn_leg_id: "string?",
  relay_sip_leg_id: "string?",
  relay_webrtc_leg_id: "string?",
};

export const shortCode: Shape = {
  message_request_url: "string|null",
  message_request_method: "string|null",
  message_fallback_url: "string|null",
  message_fallback_method: "string|null",
  message_laml_application_id: "string|null",
  id: "string",
  name: "string|null",
  number: "string",
  capabilities: ["array", "string"],
  number_type: "string",
  code_type: "string",
  country_code: "string",
  created_at: "string",
  updated_at: "string",
  next_billed_at: "string|null",
  lease_duration: "string|null",
  message_handler: "string|null",
  message_relay_context: "string|null",
};

export const sipEndpoint: Shape = {
  calling_handler_resource_id: "string|null",
  call_request_url: "string|null",
  call_request_method: "string|null",
  call_fallback_url: "string|null",
  call_fallback_method: "string|null",
  call_status_callback_url: "string|null",
  call_status_callback_method: "string|null",
  call_laml_application_id: "string|null",
  call_relay_topic: "string|null",
  call_relay_topic_status_callback_url: "string|null",
  call_relay_script_url: "string|null",
  call_video_room_id: "string|null",
  call_relay_context: "string|null",
  call_relay_context_status_callback_url: "string|null",
  type: "string",
  id: "string",
  username: "string",
  caller_id: "string|null",
  send_as: "string",
  ciphers: ["array", "string"],
  codecs: ["array", "string"],
  encryption: "string",
  call_handler: "string|null",
  call_dialogflow_agent_id: "string|null",
  call_relay_application: "string|null",
};

export const sipProfile: Shape = {
  domain: "string?",
  domain_identifier: "string?",
  default_codecs: ["array?", "string"],
  default_ciphers: ["array?", "string"],
  default_encryption: "string?",
  default_send_as: "string?",
};

export const verifiedCallerId: Shape = {
  type: "string?",
  id: "string",
  number: "string",
  name: "string?",
  extension: "string?",
  verified: "boolean",
  verified_at: "string?",
  status: "string?",
};
