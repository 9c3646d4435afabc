// Generated from specs/compat by `npm run generate`. Do not edit.

import type { Shape, Type } from "../../src/runtime.js";

export const accountSubresourceUris: Shape = {
  addresses: "any|null",
  available_phone_numbers: "availablePhoneNumbers string",
  applications: "string",
  authorized_connect_apps: "authorizedConnectApps any|null",
  calls: "string",
  conferences: "string",
  connect_apps: "connectApps any|null",
  incoming_phone_numbers: "incomingPhoneNumbers string",
  keys: "any|null",
  notifications: "any|null",
  outgoing_caller_ids: "outgoingCallerIds any|null",
  queues: "string",
  recordings: "string",
  sandbox: "any|null",
  sip: "any|null",
  short_codes: "shortCodes any|null",
  messages: "string",
  transcriptions: "string",
  usage: "any|null",
};

export const account: Shape = {
  sid: "string",
  friendly_name: "friendlyName string",
  status: "string",
  auth_token: "authToken string",
  date_created: "dateCreated date|null",
  date_updated: "dateUpdated date|null",
  type: "string",
  owner_account_sid: "ownerAccountSid string",
  region_preference: "regionPreference string",
  uri: "string",
  subproject: "boolean",
  signing_key: "signingKey string|null",
  subresource_uris: ["subresourceUris object", accountSubresourceUris],
};

export const application: Shape = {
  sid: "string",
  account_sid: "accountSid string",
  api_version: "apiVersion string",
  date_created: "dateCreated date|null",
  date_updated: "dateUpdated date|null",
  friendly_name: "friendlyName string",
  uri: "string",
  voice_url: "voiceUrl string|null",
  voice_method: "voiceMethod string|null",
  voice_fallback_url: "voiceFallbackUrl string|null",
  voice_fallback_method: "voiceFallbackMethod string|null",
  status_callback: "statusCallback string|null",
  status_callback_method: "statusCallbackMethod string|null",
  voice_caller_id_lookup: "voiceCallerIdLookup boolean|null",
  sms_url: "smsUrl string|null",
  sms_method: "smsMethod string|null",
  sms_fallback_url: "smsFallbackUrl string|null",
  sms_fallback_method: "smsFallbackMethod string|null",
  sms_status_callback: "smsStatusCallback string|null",
  sms_status_callback_method: "smsStatusCallbackMethod string|null",
  message_status_callback: "messageStatusCallback string|null",
};

export const availableCountrySubresourceUris: Shape = {
  local: "string",
  toll_free: "tollFree string",
};

export const availableCountry: Shape = {
  country_code: "countryCode string",
  country: "string",
  uri: "string",
  beta: "boolean",
  subresource_uris: ["subresourceUris object", availableCountrySubresourceUris],
};

export const availableCountryList: Shape = {
  uri: "string",
  countries: ["array", availableCountry],
};

export const phoneNumberCapabilities: Shape = {
  voice: "boolean",
  SMS: "sms boolean",
  MMS: "mms boolean",
};

export const availablePhoneNumber: Shape = {
  friendly_name: "friendlyName string",
  phone_number: "phoneNumber string",
  lata: "string|null",
  locality: "string|null",
  rate_center: "rateCenter string|null",
  latitude: "string|null",
  longitude: "string|null",
  region: "string|null",
  postal_code: "postalCode string|null",
  iso_country: "isoCountry string",
  capabilities: ["object", phoneNumberCapabilities],
  beta: "boolean",
};

export const availablePhoneNumberList: Shape = {
  uri: "string",
  available_phone_numbers: ["availablePhoneNumbers array", availablePhoneNumber],
};

export const callSubresourceUris: Shape = {
  notifications: "string|null",
  recordings: "string",
};

export const call: Shape = {
  sid: "string",
  account_sid: "accountSid string",
  date_created: "dateCreated date|null",
  date_updated: "dateUpdated date|null",
  parent_call_sid: "parentCallSid string|null",
  to: "string",
  formatted_to: "formattedTo string",
  to_formatted: "toFormatted string",
  from: "string",
  formatted_from: "formattedFrom string",
  from_formatted: "fromFormatted string",
  phone_number_sid: "phoneNumberSid string|null",
  status: "string",
  start_time: "startTime date|null",
  end_time: "endTime date|null",
  duration: "number|null",
  price: "string|null",
  price_unit: "priceUnit string",
  direction: "string",
  answered_by: "answeredBy string|null",
  api_version: "apiVersion string",
  forwarded_from: "forwardedFrom string|null",
  caller_name: "callerName string|null",
  uri: "string",
  subresource_uris: ["subresourceUris object", callSubresourceUris],
  annotation: "string|null",
  group_sid: "groupSid string|null",
  audio_in_mos: "audioInMos number|null",
  sip_result_code: "sipResultCode string|null",
  audio_rtt_avg: "audioRttAvg number|null",
  audio_rtt_min: "audioRttMin number|null",
  audio_rtt_max: "audioRttMax number|null",
  audio_out_jitter_min: "audioOutJitterMin number|null",
  audio_out_jitter_max: "audioOutJitterMax number|null",
  audio_out_jitter_avg: "audioOutJitterAvg number|null",
  audio_out_lost: "audioOutLost number|null",
};

export const recordingSubresourceUris: Shape = {
  transcriptions: "string",
};

export const recording: Shape = {
  sid: "string",
  account_sid: "accountSid string",
  api_version: "apiVersion string",
  call_sid: "callSid string|null",
  conference_sid: "conferenceSid string|null",
  channel: "number?",
  channels: "number",
  date_created: "dateCreated date|null",
  date_updated: "dateUpdated date|null",
  start_time: "startTime date|null",
  end_time: "endTime date|null",
  duration: "number|null",
  price: "string|null",
  price_unit: "priceUnit string",
  status: "string",
  error_code: "errorCode string|null",
  uri: "string",
  subresource_uris: ["subresourceUris object", recordingSubresourceUris],
  encryption_details: "encryptionDetails string|null",
  trim: "string",
  source: "string",
};

export const callRecording: Type = recording;

export const conferenceSubresourceUris: Shape = {
  participants: "string",
  recordings: "string",
};

export const conference: Shape = {
  sid: "string",
  account_sid: "accountSid string",
  date_created: "dateCreated date|null",
  date_updated: "dateUpdated date|null",
  friendly_name: "friendlyName string",
  status: "string",
  api_version: "apiVersion string",
  region: "string",
  uri: "string",
  subresource_uris: ["subresourceUris object", conferenceSubresourceUris],
};

export const conferenceRecording: Shape = {
  sid: "string",
  account_sid: "accountSid string",
  api_version: "apiVersion string",
  call_sid: "callSid string|null",
  conference_sid: "conferenceSid string|null",
  channel: "number?",
  channels: "number",
  date_created: "dateCreated date|null",
  date_updated: "dateUpdated date|null",
  start_time: "startTime date|null",
  end_time: "endTime date|null",
  duration: "number|null",
  price: "string|null",
  price_unit: "priceUnit string",
  status: "string",
  error_code: "errorCode string|null",
  uri: "string",
  subresource_uris: ["subresourceUris object", recordingSubresourceUris],
  encryption_details: "encryptionDetails string|null",
  trim: "string",
  source: "string",
};

export const conferenceStream: Shape = {
  sid: "string",
  account_sid: "accountSid string",
  status: "string",
  date_updated: "dateUpdated date|null",
  uri: "string",
  conference_sid: "conferenceSid string",
  name: "string|null",
};

export const cxmlScript: Shape = {
  sid: "string",
  date_created: "dateCreated date|null",
  date_updated: "dateUpdated date|null",
  date_last_accessed: "dateLastAccessed date|null",
  account_sid: "accountSid string",
  name: "string",
  contents: "string",
  request_url: "requestUrl string",
  num_requests: "numRequests number",
  api_version: "apiVersion string",
  uri: "string",
};

export const faxLinks: Shape = {
  media: "string",
};

export const fax: Shape = {
  account_sid: "accountSid string",
  api_version: "apiVersion string",
  date_created: "dateCreated date|null",
  date_updated: "dateUpdated date|null",
  direction: "string",
  from: "string",
  media_url: "mediaUrl string|null",
  media_sid: "mediaSid string",
  num_pages: "numPages number|null",
  price: "string|null",
  price_unit: "priceUnit string",
  quality: "string",
  sid: "string",
  status: "string",
  to: "string",
  duration: "number|null",
  links: ["object", faxLinks],
  url: "string",
  error_code: "errorCode string|null",
  error_message: "errorMessage string|null",
};

export const faxMedia: Shape = {
  account_sid: "accountSid string",
  content_type: "contentType string",
  date_created: "dateCreated date|null",
  date_updated: "dateUpdated date|null",
  fax_sid: "faxSid string",
  sid: "string",
  uri: "string",
  url: "string",
};

export const inboundCallStatusCallbackPayload: Shape = {
  CallSid: "callSid string",
  AccountSid: "accountSid string",
  From: "from string",
  To: "to string",
  Timestamp: "timestamp date",
  CallStatus: "callStatus string",
  CallDuration: "callDuration number",
  AudioInMos: "audioInMos number",
};

export const incomingPhoneNumberCapabilities: Shape = {
  voice: "boolean",
  sms: "boolean",
  mms: "boolean",
  fax: "boolean",
};

export const incomingPhoneNumber: Shape = {
  account_id: "accountId string",
  account_sid: "accountSid string",
  address_requirements: "addressRequirements string",
  address_sid: "addressSid string|null",
  api_version: "apiVersion string",
  beta: "boolean",
  capabilities: ["object", incomingPhoneNumberCapabilities],
  country_code: "countryCode string",
  date_created: "dateCreated date|null",
  date_updated: "dateUpdated date|null",
  emergency_address_sid: "emergencyAddressSid string|null",
  emergency_status: "emergencyStatus string",
  friendly_name: "friendlyName string",
  identity_sid: "identitySid string|null",
  origin: "string",
  phone_number: "phoneNumber string",
  sid: "string",
  sms_application_sid: "smsApplicationSid string|null",
  sms_fallback_method: "smsFallbackMethod string",
  sms_fallback_url: "smsFallbackUrl string|null",
  sms_method: "smsMethod string",
  sms_url: "smsUrl string|null",
  status_callback: "statusCallback string|null",
  status_callback_method: "statusCallbackMethod string",
  trunk_sid: "trunkSid string|null",
  uri: "string",
  verification_status: "verificationStatus string?",
  voice_application_sid: "voiceApplicationSid string|null",
  voice_caller_id_lookup: "voiceCallerIdLookup boolean|null",
  voice_fallback_method: "voiceFallbackMethod string",
  voice_fallback_url: "voiceFallbackUrl string|null",
  voice_method: "voiceMethod string",
  voice_url: "voiceUrl string|null",
};

export const messageSubresourceUris: Shape = {
  media: "string",
};

export const message: Shape = {
  account_sid: "accountSid string",
  api_version: "apiVersion string",
  body: "string|null",
  num_segments: "numSegments number",
  num_media: "numMedia number",
  date_created: "dateCreated date|null",
  date_sent: "dateSent date|null",
  date_updated: "dateUpdated date|null",
  direction: "string",
  error_code: "errorCode string|null",
  error_message: "errorMessage string|null",
  from: "string",
  price: "string|null",
  price_unit: "priceUnit string",
  sid: "string",
  status: "string",
  to: "string",
  messaging_service_sid: "messagingServiceSid string|null",
  uri: "string",
  subresource_uris: ["subresourceUris object", messageSubresourceUris],
};

export const messageMedia: Shape = {
  account_sid: "accountSid string",
  content_type: "contentType string",
  date_created: "dateCreated date|null",
  date_updated: "dateUpdated date|null",
  parent_sid: "parentSid string",
  sid: "string",
  uri: "string",
};

export const participant: Shape = {
  account_sid: "accountSid string",
  call_sid: "callSid string",
  call_sid_to_coach: "callSidToCoach string|null",
  coaching: "boolean",
  conference_sid: "conferenceSid string",
  date_created: "dateCreated date|null",
  status: "string",
  date_updated: "dateUpdated date|null",
  end_conference_on_exit: "endConferenceOnExit boolean",
  muted: "boolean",
  hold: "boolean",
  start_conference_on_enter: "startConferenceOnEnter boolean",
  uri: "string",
};

export const queue: Shape = {
  sid: "string",
  account_sid: "accountSid string",
  friendly_name: "friendlyName string",
  max_size: "maxSize number|null",
  current_size: "currentSize number",
  average_wait_time: "averageWaitTime number",
  date_created: "dateCreated date|null",
  date_updated: "dateUpdated date|null",
  api_version: "apiVersion string",
  uri: "string",
};

export const queueMember: Shape = {
  call_sid: "callSid string",
  account_sid: "accountSid string",
  queue_sid: "queueSid string",
  date_enqueued: "dateEnqueued date|null",
  position: "number",
  wait_time: "waitTime number",
  member_type: "memberType string",
  uri: "string",
};

export const recordingStatusCallbackPayload: Shape = {
  AccountSid: "accountSid string",
  CallSid: "callSid string",
  RecordingSid: "recordingSid string",
  RecordingUrl: "recordingUrl string",
  RecordingStatus: "recordingStatus string",
  RecordingDuration: "recordingDuration number",
  RecordingChannels: "recordingChannels number",
  RecordingSource: "recordingSource string",
};

export const smsStatusCallbackPayload: Shape = {
  MessageStatus: "messageStatus string",
  ErrorCode: "errorCode string?",
  MessageSid: "messageSid string",
  AccountSid: "accountSid string",
  From: "from string",
  To: "to string",
  Body: "body string",
  NumMedia: "numMedia number",
  NumSegments: "numSegments number",
};

export const stream: Shape = {
  sid: "string",
  account_sid: "accountSid string",
  status: "string",
  date_updated: "dateUpdated date|null",
  uri: "string",
  call_sid: "callSid string",
  name: "string",
};

export const token: Shape = {
  id: "string",
  name: "string",
  permissions: ["array", "string"],
  token: "string",
};

export const transcription: Shape = {
  sid: "string",
  account_sid: "accountSid string",
  api_version: "apiVersion string",
  recording_sid: "recordingSid string",
  date_created: "dateCreated date|null",
  date_updated: "dateUpdated date|null",
  duration: "number|null",
  price: "string|null",
  price_unit: "priceUnit string",
  status: "string",
  transcription_text: "transcriptionText string|null",
  type: "string",
  uri: "string",
};

export const transcriptionStatusCallbackPayload: Shape = {
  TranscriptionSid: "transcriptionSid string",
  TranscriptionText: "transcriptionText string",
  TranscriptionStatus: "transcriptionStatus string",
  TranscriptionUrl: "transcriptionUrl string",
  RecordingSid: "recordingSid string",
  RecordingUrl: "recordingUrl string",
};

export const voiceStatusCallbackPayload: Shape = {
  AccountSid: "accountSid string",
  ApiVersion: "apiVersion string",
  AudioInAveragePtime: "audioInAveragePtime number?",
  AudioInDtmfPacketCount: "audioInDtmfPacketCount number?",
  AudioInFlushPacketCount: "audioInFlushPacketCount number?",
  AudioInJitterMaxVariance: "audioInJitterMaxVariance number?",
  AudioInJitterMinVariance: "audioInJitterMinVariance number?",
  AudioInLargestJbSize: "audioInLargestJbSize number?",
  AudioInMos: "audioInMos number?",
  AudioInMediaPacketCount: "audioInMediaPacketCount number?",
  AudioInSkipPacketCount: "audioInSkipPacketCount number?",
  AudioOutDtmfPacketCount: "audioOutDtmfPacketCount number?",
  AudioOutMediaPacketCount: "audioOutMediaPacketCount number?",
  CallbackSource: "callbackSource string",
  CallDuration: "callDuration number?",
  CallerName: "callerName string?",
  CallSid: "callSid string",
  CallStatus: "callStatus string",
  Direction: "direction string",
  ForwardedFrom: "forwardedFrom string?",
  From: "from string",
  ParentCallSid: "parentCallSid string?",
  RecordingDuration: "recordingDuration number?",
  RecordingSid: "recordingSid string?",
  RecordingUrl: "recordingUrl string?",
  SequenceNumber: "sequenceNumber number",
  SipInviteResultPhrase: "sipInviteResultPhrase string?",
  SipResultCode: "sipResultCode string?",
  Timestamp: "timestamp date",
  To: "to string",
};
