// Generated from specs/relay by `npm run generate`. Do not edit.

import { type Api, defineOperation, json, type Operation } from "../../src/runtime.js";
import {
  address,
  availablePhoneNumber,
  brand,
  campaign,
  campaignOrder,
  domainApplication,
  mfaRequestResult,
  mfaVerification,
  numberAssignment,
  numberGroup,
  numberGroupMembership,
  phoneNumber,
  phoneNumberLookup,
  queue,
  queueMember,
  recording,
  shortCode,
  sipEndpoint,
  sipProfile,
  verifiedCallerId,
} from "./shapes.js";

export const api: Api = { name: "relay", basePath: "/api/relay/rest" };

export const recordingsList: Operation = /* @__PURE__ */ defineOperation({
  id: "recordings.list",
  api,
  method: "GET",
  path: "/recordings",
  input: {},
  returns: "json",
  shape: recording,
  paging: { items: "data", next: "links.next" },
});

export const recordingsGet: Operation = /* @__PURE__ */ defineOperation({
  id: "recordings.get",
  api,
  method: "GET",
  path: "/recordings/{id}",
  input: {
    id: ["path", "id"],
  },
  returns: "json",
  shape: recording,
});

export const recordingsDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "recordings.delete",
  api,
  method: "DELETE",
  path: "/recordings/{id}",
  input: {
    id: ["path", "id"],
  },
});

export const phoneNumbersList: Operation = /* @__PURE__ */ defineOperation({
  id: "phoneNumbers.list",
  api,
  method: "GET",
  path: "/phone_numbers",
  input: {
    filter_name: ["query", "filter_name"],
    filter_number: ["query", "filter_number"],
    page_number: ["query", "page_number"],
    page_size: ["query", "page_size"],
    page_token: ["query", "page_token"],
  },
  returns: "json",
  shape: phoneNumber,
  paging: { items: "data", next: "links.next", size: ["page_size", 1000] },
});

export const phoneNumbersPurchase: Operation = /* @__PURE__ */ defineOperation({
  id: "phoneNumbers.purchase",
  api,
  method: "POST",
  path: "/phone_numbers",
  input: {
    number: ["body", "number"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: phoneNumber,
});

export const phoneNumbersSearch: Operation = /* @__PURE__ */ defineOperation({
  id: "phoneNumbers.search",
  api,
  method: "GET",
  path: "/phone_numbers/search",
  input: {
    areacode: ["query", "areacode"],
    number_type: ["query", "number_type"],
    starts_with: ["query", "starts_with"],
    contains: ["query", "contains"],
    ends_with: ["query", "ends_with"],
    max_results: ["query", "max_results"],
    region: ["query", "region"],
    city: ["query", "city"],
  },
  returns: "json",
  shape: availablePhoneNumber,
  paging: { items: "data", next: "links.next" },
});

export const phoneNumbersGet: Operation = /* @__PURE__ */ defineOperation({
  id: "phoneNumbers.get",
  api,
  method: "GET",
  path: "/phone_numbers/{id}",
  input: {
    id: ["path", "id"],
  },
  returns: "json",
  shape: phoneNumber,
});

export const phoneNumbersUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "phoneNumbers.update",
  api,
  method: "PUT",
  path: "/phone_numbers/{id}",
  input: {
    id: ["path", "id"],
    call_request_url: ["body", "call_request_url"],
    call_request_method: ["body", "call_request_method"],
    call_fallback_url: ["body", "call_fallback_url"],
    call_fallback_method: ["body", "call_fallback_method"],
    call_status_callback_url: ["body", "call_status_callback_url"],
    call_status_callback_method: ["body", "call_status_callback_method"],
    call_laml_application_id: ["body", "call_laml_application_id"],
    call_dialogflow_agent_id: ["body", "call_dialogflow_agent_id"],
    call_relay_topic: ["body", "call_relay_topic"],
    call_relay_topic_status_callback_url: ["body", "call_relay_topic_status_callback_url"],
    call_relay_application: ["body", "call_relay_application"],
    call_relay_script_url: ["body", "call_relay_script_url"],
    call_video_room_id: ["body", "call_video_room_id"],
    call_relay_context: ["body", "call_relay_context"],
    call_relay_context_status_callback_url: ["body", "call_relay_context_status_callback_url"],
    message_request_url: ["body", "message_request_url"],
    message_request_method: ["body", "message_request_method"],
    message_fallback_url: ["body", "message_fallback_url"],
    message_fallback_method: ["body", "message_fallback_method"],
    message_laml_application_id: ["body", "message_laml_application_id"],
    name: ["body", "name"],
    call_handler: ["body", "call_handler"],
    call_receive_mode: ["body", "call_receive_mode"],
    call_relay_connector_id: ["body", "call_relay_connector_id"],
    call_sip_endpoint_id: ["body", "call_sip_endpoint_id"],
    call_verto_resource: ["body", "call_verto_resource"],
    message_handler: ["body", "message_handler"],
    message_relay_topic: ["body", "message_relay_topic"],
    message_relay_context: ["body", "message_relay_context"],
    message_relay_application: ["body", "message_relay_application"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: phoneNumber,
});

export const phoneNumbersRelease: Operation = /* @__PURE__ */ defineOperation({
  id: "phoneNumbers.release",
  api,
  method: "DELETE",
  path: "/phone_numbers/{id}",
  input: {
    id: ["path", "id"],
  },
});

export const phoneNumbersAssignE911Address: Operation = /* @__PURE__ */ defineOperation({
  id: "phoneNumbers.assignE911Address",
  api,
  method: "POST",
  path: "/phone_numbers/{id}/e911_address",
  input: {
    id: ["path", "id"],
    e911_address_id: ["body", "e911_address_id"],
  },
  body: json,
  contentType: "application/json",
  idempotent: true,
  returns: "json",
  shape: phoneNumber,
});

export const phoneNumbersRemoveE911Address: Operation = /* @__PURE__ */ defineOperation({
  id: "phoneNumbers.removeE911Address",
  api,
  method: "DELETE",
  path: "/phone_numbers/{id}/e911_address",
  input: {
    id: ["path", "id"],
  },
  returns: "json",
  shape: phoneNumber,
});

export const phoneNumbersImport: Operation = /* @__PURE__ */ defineOperation({
  id: "phoneNumbers.import",
  api,
  method: "POST",
  path: "/imported_phone_numbers",
  input: {
    number: ["body", "number"],
    number_type: ["body", "number_type"],
    capabilities: ["body", "capabilities"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: phoneNumber,
});

export const phoneNumbersLookup: Operation = /* @__PURE__ */ defineOperation({
  id: "phoneNumbers.lookup",
  api,
  method: "GET",
  path: "/lookup/phone_number/{e164_number}",
  input: {
    e164_number: ["path", "e164_number"],
    include: ["query", "include"],
  },
  returns: "json",
  shape: phoneNumberLookup,
});

export const numberGroupsList: Operation = /* @__PURE__ */ defineOperation({
  id: "numberGroups.list",
  api,
  method: "GET",
  path: "/number_groups",
  input: {
    filter_name: ["query", "filter_name"],
    page_number: ["query", "page_number"],
    page_size: ["query", "page_size"],
    page_token: ["query", "page_token"],
  },
  returns: "json",
  shape: numberGroup,
  paging: { items: "data", next: "links.next", size: ["page_size", 1000] },
});

export const numberGroupsCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "numberGroups.create",
  api,
  method: "POST",
  path: "/number_groups",
  input: {
    name: ["body", "name"],
    sticky_sender: ["body", "sticky_sender"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: numberGroup,
});

export const numberGroupsGet: Operation = /* @__PURE__ */ defineOperation({
  id: "numberGroups.get",
  api,
  method: "GET",
  path: "/number_groups/{id}",
  input: {
    id: ["path", "id"],
  },
  returns: "json",
  shape: numberGroup,
});

export const numberGroupsUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "numberGroups.update",
  api,
  method: "PUT",
  path: "/number_groups/{id}",
  input: {
    id: ["path", "id"],
    name: ["body", "name"],
    sticky_sender: ["body", "sticky_sender"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: numberGroup,
});

export const numberGroupsDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "numberGroups.delete",
  api,
  method: "DELETE",
  path: "/number_groups/{id}",
  input: {
    id: ["path", "id"],
  },
});

export const numberGroupMembershipsList: Operation = /* @__PURE__ */ defineOperation({
  id: "numberGroupMemberships.list",
  api,
  method: "GET",
  path: "/number_groups/{NumberGroupId}/number_group_memberships",
  input: {
    number_group_id: ["path", "NumberGroupId"],
    page_number: ["query", "page_number"],
    page_size: ["query", "page_size"],
    page_token: ["query", "page_token"],
  },
  returns: "json",
  shape: numberGroupMembership,
  paging: { items: "data", next: "links.next", size: ["page_size", 1000] },
});

export const numberGroupMembershipsCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "numberGroupMemberships.create",
  api,
  method: "POST",
  path: "/number_groups/{NumberGroupId}/number_group_memberships",
  input: {
    number_group_id: ["path", "NumberGroupId"],
    phone_number_id: ["body", "phone_number_id"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: numberGroupMembership,
});

export const numberGroupMembershipsGet: Operation = /* @__PURE__ */ defineOperation({
  id: "numberGroupMemberships.get",
  api,
  method: "GET",
  path: "/number_group_memberships/{id}",
  input: {
    id: ["path", "id"],
  },
  returns: "json",
  shape: numberGroupMembership,
});

export const numberGroupMembershipsDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "numberGroupMemberships.delete",
  api,
  method: "DELETE",
  path: "/number_group_memberships/{id}",
  input: {
    id: ["path", "id"],
  },
});

export const shortCodesList: Operation = /* @__PURE__ */ defineOperation({
  id: "shortCodes.list",
  api,
  method: "GET",
  path: "/short_codes",
  input: {
    filter_name: ["query", "filter_name"],
    filter_number: ["query", "filter_number"],
    page_number: ["query", "page_number"],
    page_size: ["query", "page_size"],
    page_token: ["query", "page_token"],
  },
  returns: "json",
  shape: shortCode,
  paging: { items: "data", next: "links.next", size: ["page_size", 1000] },
});

export const shortCodesGet: Operation = /* @__PURE__ */ defineOperation({
  id: "shortCodes.get",
  api,
  method: "GET",
  path: "/short_codes/{id}",
  input: {
    id: ["path", "id"],
  },
  returns: "json",
  shape: shortCode,
});

export const shortCodesUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "shortCodes.update",
  api,
  method: "PUT",
  path: "/short_codes/{id}",
  input: {
    id: ["path", "id"],
    message_request_url: ["body", "message_request_url"],
    message_request_method: ["body", "message_request_method"],
    message_fallback_url: ["body", "message_fallback_url"],
    message_fallback_method: ["body", "message_fallback_method"],
    message_laml_application_id: ["body", "message_laml_application_id"],
    name: ["body", "name"],
    message_handler: ["body", "message_handler"],
    message_relay_context: ["body", "message_relay_context"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: shortCode,
});

export const verifiedCallerIdsList: Operation = /* @__PURE__ */ defineOperation({
  id: "verifiedCallerIds.list",
  api,
  method: "GET",
  path: "/verified_caller_ids",
  input: {
    filter_name: ["query", "filter_name"],
    filter_number: ["query", "filter_number"],
  },
  returns: "json",
  shape: verifiedCallerId,
  paging: { items: "data", next: "links.next" },
});

export const verifiedCallerIdsCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "verifiedCallerIds.create",
  api,
  method: "POST",
  path: "/verified_caller_ids",
  input: {
    number: ["body", "number"],
    name: ["body", "name"],
    extension: ["body", "extension"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: verifiedCallerId,
});

export const verifiedCallerIdsGet: Operation = /* @__PURE__ */ defineOperation({
  id: "verifiedCallerIds.get",
  api,
  method: "GET",
  path: "/verified_caller_ids/{id}",
  input: {
    id: ["path", "id"],
  },
  returns: "json",
  shape: verifiedCallerId,
});

export const verifiedCallerIdsUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "verifiedCallerIds.update",
  api,
  method: "PUT",
  path: "/verified_caller_ids/{id}",
  input: {
    id: ["path", "id"],
    name: ["body", "name"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: verifiedCallerId,
});

export const verifiedCallerIdsDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "verifiedCallerIds.delete",
  api,
  method: "DELETE",
  path: "/verified_caller_ids/{id}",
  input: {
    id: ["path", "id"],
  },
});

export const verifiedCallerIdsVerify: Operation = /* @__PURE__ */ defineOperation({
  id: "verifiedCallerIds.verify",
  api,
  method: "PUT",
  path: "/verified_caller_ids/{id}/verification",
  input: {
    id: ["path", "id"],
    verification_code: ["body", "verification_code"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: verifiedCallerId,
});

export const verifiedCallerIdsRedial: Operation = /* @__PURE__ */ defineOperation({
  id: "verifiedCallerIds.redial",
  api,
  method: "POST",
  path: "/verified_caller_ids/{id}/verification",
  input: {
    id: ["path", "id"],
  },
  returns: "json",
  shape: verifiedCallerId,
});

export const addressesList: Operation = /* @__PURE__ */ defineOperation({
  id: "addresses.list",
  api,
  method: "GET",
  path: "/addresses",
  input: {
    filter_label: ["query", "filter_label"],
    page_number: ["query", "page_number"],
    page_size: ["query", "page_size"],
    page_token: ["query", "page_token"],
  },
  returns: "json",
  shape: address,
  paging: { items: "data", next: "links.next", size: ["page_size", 1000] },
});

export const addressesCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "addresses.create",
  api,
  method: "POST",
  path: "/addresses",
  input: {
    label: ["body", "label"],
    country: ["body", "country"],
    first_name: ["body", "first_name"],
    last_name: ["body", "last_name"],
    street_number: ["body", "street_number"],
    street_name: ["body", "street_name"],
    address_type: ["body", "address_type"],
    address_number: ["body", "address_number"],
    city: ["body", "city"],
    state: ["body", "state"],
    postal_code: ["body", "postal_code"],
    emergency_enabled: ["body", "emergency_enabled"],
    auto_correct_address: ["body", "auto_correct_address"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: address,
});

export const addressesGet: Operation = /* @__PURE__ */ defineOperation({
  id: "addresses.get",
  api,
  method: "GET",
  path: "/addresses/{id}",
  input: {
    id: ["path", "id"],
  },
  returns: "json",
  shape: address,
});

export const addressesUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "addresses.update",
  api,
  method: "PUT",
  path: "/addresses/{id}",
  input: {
    id: ["path", "id"],
    label: ["body", "label"],
    country: ["body", "country"],
    first_name: ["body", "first_name"],
    last_name: ["body", "last_name"],
    street_number: ["body", "street_number"],
    street_name: ["body", "street_name"],
    address_type: ["body", "address_type"],
    address_number: ["body", "address_number"],
    city: ["body", "city"],
    state: ["body", "state"],
    postal_code: ["body", "postal_code"],
    emergency_enabled: ["body", "emergency_enabled"],
    auto_correct_address: ["body", "auto_correct_address"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: address,
});

export const addressesDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "addresses.delete",
  api,
  method: "DELETE",
  path: "/addresses/{id}",
  input: {
    id: ["path", "id"],
  },
});

export const sipEndpointsList: Operation = /* @__PURE__ */ defineOperation({
  id: "sipEndpoints.list",
  api,
  method: "GET",
  path: "/endpoints/sip",
  input: {
    filter_username: ["query", "filter_username"],
    filter_caller_id: ["query", "filter_caller_id"],
    page_number: ["query", "page_number"],
    page_size: ["query", "page_size"],
    page_token: ["query", "page_token"],
  },
  returns: "json",
  shape: sipEndpoint,
  paging: { items: "data", next: "links.next", size: ["page_size", 1000] },
});

export const sipEndpointsCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "sipEndpoints.create",
  api,
  method: "POST",
  path: "/endpoints/sip",
  input: {
    call_request_url: ["body", "call_request_url"],
    call_request_method: ["body", "call_request_method"],
    call_fallback_url: ["body", "call_fallback_url"],
    call_fallback_method: ["body", "call_fallback_method"],
    call_status_callback_url: ["body", "call_status_callback_url"],
    call_status_callback_method: ["body", "call_status_callback_method"],
    call_laml_application_id: ["body", "call_laml_application_id"],
    call_dialogflow_agent_id: ["body", "call_dialogflow_agent_id"],
    call_relay_topic: ["body", "call_relay_topic"],
    call_relay_topic_status_callback_url: ["body", "call_relay_topic_status_callback_url"],
    call_relay_application: ["body", "call_relay_application"],
    call_relay_script_url: ["body", "call_relay_script_url"],
    call_video_room_id: ["body", "call_video_room_id"],
    call_relay_context: ["body", "call_relay_context"],
    call_relay_context_status_callback_url: ["body", "call_relay_context_status_callback_url"],
    username: ["body", "username"],
    password: ["body", "password"],
    caller_id: ["body", "caller_id"],
    send_as: ["body", "send_as"],
    ciphers: ["body", "ciphers"],
    codecs: ["body", "codecs"],
    encryption: ["body", "encryption"],
    call_handler: ["body", "call_handler"],
    call_ai_agent_id: ["body", "call_ai_agent_id"],
    call_flow_id: ["body", "call_flow_id"],
    call_flow_version: ["body", "call_flow_version"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: sipEndpoint,
});

export const sipEndpointsGet: Operation = /* @__PURE__ */ defineOperation({
  id: "sipEndpoints.get",
  api,
  method: "GET",
  path: "/endpoints/sip/{id}",
  input: {
    id: ["path", "id"],
  },
  returns: "json",
  shape: sipEndpoint,
});

export const sipEndpointsUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "sipEndpoints.update",
  api,
  method: "PUT",
  path: "/endpoints/sip/{id}",
  input: {
    id: ["path", "id"],
    call_request_url: ["body", "call_request_url"],
    call_request_method: ["body", "call_request_method"],
    call_fallback_url: ["body", "call_fallback_url"],
    call_fallback_method: ["body", "call_fallback_method"],
    call_status_callback_url: ["body", "call_status_callback_url"],
    call_status_callback_method: ["body", "call_status_callback_method"],
    call_laml_application_id: ["body", "call_laml_application_id"],
    call_dialogflow_agent_id: ["body", "call_dialogflow_agent_id"],
    call_relay_topic: ["body", "call_relay_topic"],
    call_relay_topic_status_callback_url: ["body", "call_relay_topic_status_callback_url"],
    call_relay_application: ["body", "call_relay_application"],
    call_relay_script_url: ["body", "call_relay_script_url"],
    call_video_room_id: ["body", "call_video_room_id"],
    call_relay_context: ["body", "call_relay_context"],
    call_relay_context_status_callback_url: ["body", "call_relay_context_status_callback_url"],
    username: ["body", "username"],
    password: ["body", "password"],
    caller_id: ["body", "caller_id"],
    send_as: ["body", "send_as"],
    ciphers: ["body", "ciphers"],
    codecs: ["body", "codecs"],
    encryption: ["body", "encryption"],
    call_handler: ["body", "call_handler"],
    call_ai_agent_id: ["body", "call_ai_agent_id"],
    call_flow_id: ["body", "call_flow_id"],
    call_flow_version: ["body", "call_flow_version"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: sipEndpoint,
});

export const sipEndpointsDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "sipEndpoints.delete",
  api,
  method: "DELETE",
  path: "/endpoints/sip/{id}",
  input: {
    id: ["path", "id"],
  },
});

export const sipProfileGet: Operation = /* @__PURE__ */ defineOperation({
  id: "sipProfile.get",
  api,
  method: "GET",
  path: "/sip_profile",
  input: {},
  returns: "json",
  shape: sipProfile,
});

export const sipProfileUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "sipProfile.update",
  api,
  method: "PUT",
  path: "/sip_profile",
  input: {
    domain_identifier: ["body", "domain_identifier"],
    default_codecs: ["body", "default_codecs"],
    default_ciphers: ["body", "default_ciphers"],
    default_encryption: ["body", "default_encryption"],
    default_send_as: ["body", "default_send_as"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: sipProfile,
});

export const domainApplicationsList: Operation = /* @__PURE__ */ defineOperation({
  id: "domainApplications.list",
  api,
  method: "GET",
  path: "/domain_applications",
  input: {
    filter_domain: ["query", "filter_domain"],
    filter_name: ["query", "filter_name"],
    page_number: ["query", "page_number"],
    page_size: ["query", "page_size"],
    page_token: ["query", "page_token"],
  },
  returns: "json",
  shape: domainApplication,
  paging: { items: "data", next: "links.next", size: ["page_size", 1000] },
});

export const domainApplicationsCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "domainApplications.create",
  api,
  method: "POST",
  path: "/domain_applications",
  input: {
    call_request_url: ["body", "call_request_url"],
    call_request_method: ["body", "call_request_method"],
    call_fallback_url: ["body", "call_fallback_url"],
    call_fallback_method: ["body", "call_fallback_method"],
    call_status_callback_url: ["body", "call_status_callback_url"],
    call_status_callback_method: ["body", "call_status_callback_method"],
    call_laml_application_id: ["body", "call_laml_application_id"],
    call_dialogflow_agent_id: ["body", "call_dialogflow_agent_id"],
    call_relay_topic: ["body", "call_relay_topic"],
    call_relay_topic_status_callback_url: ["body", "call_relay_topic_status_callback_url"],
    call_relay_application: ["body", "call_relay_application"],
    call_relay_script_url: ["body", "call_relay_script_url"],
    call_video_room_id: ["body", "call_video_room_id"],
    call_relay_context: ["body", "call_relay_context"],
    call_relay_context_status_callback_url: ["body", "call_relay_context_status_callback_url"],
    name: ["body", "name"],
    identifier: ["body", "identifier"],
    user: ["body", "user"],
    ip_auth_enabled: ["body", "ip_auth_enabled"],
    ip_auth: ["body", "ip_auth"],
    encryption: ["body", "encryption"],
    codecs: ["body", "codecs"],
    ciphers: ["body", "ciphers"],
    call_handler: ["body", "call_handler"],
    call_ai_agent_id: ["body", "call_ai_agent_id"],
    call_flow_id: ["body", "call_flow_id"],
    call_flow_version: ["body", "call_flow_version"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: domainApplication,
});

export const domainApplicationsGet: Operation = /* @__PURE__ */ defineOperation({
  id: "domainApplications.get",
  api,
  method: "GET",
  path: "/domain_applications/{id}",
  input: {
    id: ["path", "id"],
  },
  returns: "json",
  shape: domainApplication,
});

export const domainApplicationsUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "domainApplications.update",
  api,
  method: "PUT",
  path: "/domain_applications/{id}",
  input: {
    id: ["path", "id"],
    call_request_url: ["body", "call_request_url"],
    call_request_method: ["body", "call_request_method"],
    call_fallback_url: ["body", "call_fallback_url"],
    call_fallback_method: ["body", "call_fallback_method"],
    call_status_callback_url: ["body", "call_status_callback_url"],
    call_status_callback_method: ["body", "call_status_callback_method"],
    call_laml_application_id: ["body", "call_laml_application_id"],
    call_dialogflow_agent_id: ["body", "call_dialogflow_agent_id"],
    call_relay_topic: ["body", "call_relay_topic"],
    call_relay_topic_status_callback_url: ["body", "call_relay_topic_status_callback_url"],
    call_relay_application: ["body", "call_relay_application"],
    call_relay_script_url: ["body", "call_relay_script_url"],
    call_video_room_id: ["body", "call_video_room_id"],
    call_relay_context: ["body", "call_relay_context"],
    call_relay_context_status_callback_url: ["body", "call_relay_context_status_callback_url"],
    name: ["body", "name"],
    identifier: ["body", "identifier"],
    user: ["body", "user"],
    ip_auth_enabled: ["body", "ip_auth_enabled"],
    ip_auth: ["body", "ip_auth"],
    encryption: ["body", "encryption"],
    codecs: ["body", "codecs"],
    ciphers: ["body", "ciphers"],
    call_handler: ["body", "call_handler"],
    call_ai_agent_id: ["body", "call_ai_agent_id"],
    call_flow_id: ["body", "call_flow_id"],
    call_flow_version: ["body", "call_flow_version"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: domainApplication,
});

export const domainApplicationsDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "domainApplications.delete",
  api,
  method: "DELETE",
  path: "/domain_applications/{id}",
  input: {
    id: ["path", "id"],
  },
});

export const queuesList: Operation = /* @__PURE__ */ defineOperation({
  id: "queues.list",
  api,
  method: "GET",
  path: "/queues",
  input: {},
  returns: "json",
  shape: queue,
  paging: { items: "data", next: "links.next" },
});

export const queuesCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "queues.create",
  api,
  method: "POST",
  path: "/queues",
  input: {
    name: ["body", "name"],
    max_size: ["body", "max_size"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: queue,
});

export const queuesGet: Operation = /* @__PURE__ */ defineOperation({
  id: "queues.get",
  api,
  method: "GET",
  path: "/queues/{id}",
  input: {
    id: ["path", "id"],
  },
  returns: "json",
  shape: queue,
});

export const queuesUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "queues.update",
  api,
  method: "PUT",
  path: "/queues/{id}",
  input: {
    id: ["path", "id"],
    name: ["body", "name"],
    max_size: ["body", "max_size"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: queue,
});

export const queuesDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "queues.delete",
  api,
  method: "DELETE",
  path: "/queues/{id}",
  input: {
    id: ["path", "id"],
  },
});

export const queueMembersList: Operation = /* @__PURE__ */ defineOperation({
  id: "queueMembers.list",
  api,
  method: "GET",
  path: "/queues/{queue_id}/members",
  input: {
    queue_id: ["path", "queue_id"],
  },
  returns: "json",
  shape: queueMember,
  paging: { items: "data", next: "links.next" },
});

export const queueMembersNext: Operation = /* @__PURE__ */ defineOperation({
  id: "queueMembers.next",
  api,
  method: "GET",
  path: "/queues/{queue_id}/members/next",
  input: {
    queue_id: ["path", "queue_id"],
  },
  returns: "json",
  shape: queueMember,
});

export const queueMembersGet: Operation = /* @__PURE__ */ defineOperation({
  id: "queueMembers.get",
  api,
  method: "GET",
  path: "/queues/{queue_id}/members/{id}",
  input: {
    queue_id: ["path", "queue_id"],
    id: ["path", "id"],
  },
  returns: "json",
  shape: queueMember,
});

export const mfaSms: Operation = /* @__PURE__ */ defineOperation({
  id: "mfa.sms",
  api,
  method: "POST",
  path: "/mfa/sms",
  input: {
    to: ["body", "to"],
    from: ["body", "from"],
    message: ["body", "message"],
    token_length: ["body", "token_length"],
    valid_for: ["body", "valid_for"],
    max_attempts: ["body", "max_attempts"],
    allow_alphas: ["body", "allow_alphas"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: mfaRequestResult,
});

export const mfaCall: Operation = /* @__PURE__ */ defineOperation({
  id: "mfa.call",
  api,
  method: "POST",
  path: "/mfa/call",
  input: {
    to: ["body", "to"],
    from: ["body", "from"],
    message: ["body", "message"],
    token_length: ["body", "token_length"],
    valid_for: ["body", "valid_for"],
    max_attempts: ["body", "max_attempts"],
    allow_alphas: ["body", "allow_alphas"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: mfaRequestResult,
});

export const mfaVerify: Operation = /* @__PURE__ */ defineOperation({
  id: "mfa.verify",
  api,
  method: "POST",
  path: "/mfa/{mfa_request_id}/verify",
  input: {
    mfa_request_id: ["path", "mfa_request_id"],
    token: ["body", "token"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: mfaVerification,
});

export const brandsList: Operation = /* @__PURE__ */ defineOperation({
  id: "brands.list",
  api,
  method: "GET",
  path: "/registry/beta/brands",
  input: {
    filter_name: ["query", "filter_name"],
    filter_state: ["query", "filter_state"],
  },
  returns: "json",
  shape: brand,
  paging: { items: "data", next: "links.next" },
});

export const brandsCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "brands.create",
  api,
  method: "POST",
  path: "/registry/beta/brands",
  input: {
    status_callback_url: ["body", "status_callback_url"],
    csp_brand_reference: ["body", "csp_brand_reference"],
    name: ["body", "name"],
    csp_self_registered: ["body", "csp_self_registered"],
    company_website: ["body", "company_website"],
    company_vertical: ["body", "company_vertical"],
    company_address: ["body", "company_address"],
    ein: ["body", "ein"],
    legal_entity_type: ["body", "legal_entity_type"],
    ein_issuing_country: ["body", "ein_issuing_country"],
    contact_phone: ["body", "contact_phone"],
    contact_email: ["body", "contact_email"],
    company_name: ["body", "company_name"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: brand,
});

export const brandsGet: Operation = /* @__PURE__ */ defineOperation({
  id: "brands.get",
  api,
  method: "GET",
  path: "/registry/beta/brands/{id}",
  input: {
    id: ["path", "id"],
  },
  returns: "json",
  shape: brand,
});

export const campaignsList: Operation = /* @__PURE__ */ defineOperation({
  id: "campaigns.list",
  api,
  method: "GET",
  path: "/registry/beta/brands/{id}/campaigns",
  input: {
    brand_id: ["path", "id"],
    filter_name: ["query", "filter_name"],
    filter_state: ["query", "filter_state"],
  },
  returns: "json",
  shape: campaign,
  paging: { items: "data", next: "links.next" },
});

export const campaignsCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "campaigns.create",
  api,
  method: "POST",
  path: "/registry/beta/brands/{id}/campaigns",
  input: {
    status_callback_url: ["body", "status_callback_url"],
    csp_campaign_reference: ["body", "csp_campaign_reference"],
    brand_id: ["body", "brand_id"],
    name: ["body", "name"],
    terms_and_conditions: ["body", "terms_and_conditions"],
    lead_generation: ["body", "lead_generation"],
    age_gated_content: ["body", "age_gated_content"],
    embedded_phone: ["body", "embedded_phone"],
    embedded_link: ["body", "embedded_link"],
    direct_lending: ["body", "direct_lending"],
    number_pooling_per_campaign: ["body", "number_pooling_per_campaign"],
    number_pooling_required: ["body", "number_pooling_required"],
    help_keywords: ["body", "help_keywords"],
    opt_out_keywords: ["body", "opt_out_keywords"],
    opt_in_keywords: ["body", "opt_in_keywords"],
    help_message: ["body", "help_message"],
    opt_out_message: ["body", "opt_out_message"],
    opt_in_message: ["body", "opt_in_message"],
    message_flow: ["body", "message_flow"],
    dynamic_messages: ["body", "dynamic_messages"],
    sample5: ["body", "sample5"],
    sample4: ["body", "sample4"],
    sample3: ["body", "sample3"],
    sample2: ["body", "sample2"],
    sample1: ["body", "sample1"],
    description: ["body", "description"],
    campaign_verify_token: ["body", "campaign_verify_token"],
    sub_use_cases: ["body", "sub_use_cases"],
    sms_use_case: ["body", "sms_use_case"],
    id: ["path", "id"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: campaign,
});

export const campaignsGet: Operation = /* @__PURE__ */ defineOperation({
  id: "campaigns.get",
  api,
  method: "GET",
  path: "/registry/beta/campaigns/{id}",
  input: {
    id: ["path", "id"],
  },
  returns: "json",
  shape: campaign,
});

export const campaignsUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "campaigns.update",
  api,
  method: "PUT",
  path: "/registry/beta/campaigns/{id}",
  input: {
    id: ["path", "id"],
    name: ["body", "name"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: campaign,
});

export const campaignOrdersList: Operation = /* @__PURE__ */ defineOperation({
  id: "campaignOrders.list",
  api,
  method: "GET",
  path: "/registry/beta/campaigns/{id}/orders",
  input: {
    campaign_id: ["path", "id"],
    filter_state: ["query", "filter_state"],
  },
  returns: "json",
  shape: campaignOrder,
  paging: { items: "data", next: "links.next" },
});

export const campaignOrdersCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "campaignOrders.create",
  api,
  method: "POST",
  path: "/registry/beta/campaigns/{id}/orders",
  input: {
    campaign_id: ["path", "id"],
    phone_numbers: ["body", "phone_numbers"],
    status_callback_url: ["body", "status_callback_url"],
  },
  body: json,
  contentType: "application/json",
  returns: "json",
  shape: campaignOrder,
});

export const campaignOrdersGet: Operation = /* @__PURE__ */ defineOperation({
  id: "campaignOrders.get",
  api,
  method: "GET",
  path: "/registry/beta/orders/{id}",
  input: {
    id: ["path", "id"],
  },
  returns: "json",
  shape: campaignOrder,
});

export const numberAssignmentsList: Operation = /* @__PURE__ */ defineOperation({
  id: "numberAssignments.list",
  api,
  method: "GET",
  path: "/registry/beta/campaigns/{id}/numbers",
  input: {
    campaign_id: ["path", "id"],
    filter_state: ["query", "filter_state"],
  },
  returns: "json",
  shape: numberAssignment,
  paging: { items: "data", next: "links.next" },
});

export const numberAssignmentsDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "numberAssignments.delete",
  api,
  method: "DELETE",
  path: "/registry/beta/numbers/{id}",
  input: {
    id: ["path", "id"],
  },
});

export const operations: readonly Operation[] = [
  recordingsList,
  recordingsGet,
  recordingsDelete,
  phoneNumbersList,
  phoneNumbersPurchase,
  phoneNumbersSearch,
  phoneNumbersGet,
  phoneNumbersUpdate,
  phoneNumbersRelease,
  phoneNumbersAssignE911Address,
  phoneNumbersRemoveE911Address,
  phoneNumbersImport,
  phoneNumbersLookup,
  numberGroupsList,
  numberGroupsCreate,
  numberGroupsGet,
  numberGroupsUpdate,
  numberGroupsDelete,
  numberGroupMembershipsList,
  numberGroupMembershipsCreate,
  numberGroupMembershipsGet,
  numberGroupMembershipsDelete,
  shortCodesList,
  shortCodesGet,
  shortCodesUpdate,
  verifiedCallerIdsList,
  verifiedCallerIdsCreate,
  verifiedCallerIdsGet,
  verifiedCallerIdsUpdate,
  verifiedCallerIdsDelete,
  verifiedCallerIdsVerify,
  verifiedCallerIdsRedial,
  addressesList,
  addressesCreate,
  addressesGet,
  addressesUpdate,
  addressesDelete,
  sipEndpointsList,
  sipEndpointsCreate,
  sipEndpointsGet,
  sipEndpointsUpdate,
  sipEndpointsDelete,
  sipProfileGet,
  sipProfileUpdate,
  domainApplicationsList,
  domainApplicationsCreate,
  domainApplicationsGet,
  domainApplicationsUpdate,
  domainApplicationsDelete,
  queuesList,
  queuesCreate,
  queuesGet,
  queuesUpdate,
  queuesDelete,
  queueMembersList,
  queueMembersNext,
  queueMembersGet,
  mfaSms,
  mfaCall,
  mfaVerify,
  brandsList,
  brandsCreate,
  brandsGet,
  campaignsList,
  campaignsCreate,
  campaignsGet,
  campaignsUpdate,
  campaignOrdersList,
  campaignOrdersCreate,
  campaignOrdersGet,
  numberAssignmentsList,
  numberAssignmentsDelete,
];
