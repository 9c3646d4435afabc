// Generated from specs/compat by `npm run generate`. Do not edit.

import {
  type Api,
  asDate,
  asRfc2822,
  defineOperation,
  form,
  json,
  type Operation,
  spaceDelimited,
} from "../../src/runtime.js";
import {
  account,
  application,
  availableCountry,
  availableCountryList,
  availablePhoneNumberList,
  call,
  callRecording,
  conference,
  conferenceRecording,
  conferenceStream,
  cxmlScript,
  fax,
  faxMedia,
  incomingPhoneNumber,
  message,
  messageMedia,
  participant,
  queue,
  queueMember,
  recording,
  stream,
  token,
  transcription,
} from "./shapes.js";

export const api: Api = { name: "compat", basePath: "/api/laml/2010-04-01", convert: true };

export const accountsList: Operation = /* @__PURE__ */ defineOperation({
  id: "accounts.list",
  api,
  method: "GET",
  path: "/Accounts",
  input: {
    friendlyName: ["query", "FriendlyName"],
    page: ["query", "Page"],
    pageSize: ["query", "PageSize"],
    pageToken: ["query", "PageToken"],
  },
  returns: "json",
  shape: account,
  paging: { items: "accounts", next: "next_page_uri", size: ["pageSize", 1000] },
});

export const accountsCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "accounts.create",
  api,
  method: "POST",
  path: "/Accounts",
  input: {
    friendlyName: ["body", "FriendlyName"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  returns: "json",
  shape: account,
});

export const accountsGet: Operation = /* @__PURE__ */ defineOperation({
  id: "accounts.get",
  api,
  method: "GET",
  path: "/Accounts/{Sid}",
  input: {
    sid: ["path", "Sid"],
  },
  returns: "json",
  shape: account,
});

export const accountsUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "accounts.update",
  api,
  method: "POST",
  path: "/Accounts/{Sid}",
  input: {
    sid: ["path", "Sid"],
    friendlyName: ["body", "FriendlyName"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  idempotent: true,
  returns: "json",
  shape: account,
});

export const applicationsList: Operation = /* @__PURE__ */ defineOperation({
  id: "applications.list",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Applications",
  account: "AccountSid",
  input: {
    friendlyName: ["query", "FriendlyName"],
    page: ["query", "Page"],
    pageSize: ["query", "PageSize"],
    pageToken: ["query", "PageToken"],
  },
  returns: "json",
  shape: application,
  paging: { items: "applications", next: "next_page_uri", size: ["pageSize", 1000], within: "/Accounts/{AccountSid}" },
});

export const applicationsCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "applications.create",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Applications",
  account: "AccountSid",
  input: {
    friendlyName: ["body", "FriendlyName"],
    voiceUrl: ["body", "VoiceUrl"],
    voiceMethod: ["body", "VoiceMethod"],
    voiceFallbackUrl: ["body", "VoiceFallbackUrl"],
    voiceFallbackMethod: ["body", "VoiceFallbackMethod"],
    statusCallback: ["body", "StatusCallback"],
    statusCallbackMethod: ["body", "StatusCallbackMethod"],
    smsUrl: ["body", "SmsUrl"],
    smsMethod: ["body", "SmsMethod"],
    smsFallbackUrl: ["body", "SmsFallbackUrl"],
    smsFallbackMethod: ["body", "SmsFallbackMethod"],
    smsStatusCallback: ["body", "SmsStatusCallback"],
    smsStatusCallbackMethod: ["body", "SmsStatusCallbackMethod"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  returns: "json",
  shape: application,
});

export const applicationsGet: Operation = /* @__PURE__ */ defineOperation({
  id: "applications.get",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Applications/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
  returns: "json",
  shape: application,
});

export const applicationsUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "applications.update",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Applications/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
    friendlyName: ["body", "FriendlyName"],
    voiceUrl: ["body", "VoiceUrl"],
    voiceMethod: ["body", "VoiceMethod"],
    voiceFallbackUrl: ["body", "VoiceFallbackUrl"],
    voiceFallbackMethod: ["body", "VoiceFallbackMethod"],
    statusCallback: ["body", "StatusCallback"],
    statusCallbackMethod: ["body", "StatusCallbackMethod"],
    smsUrl: ["body", "SmsUrl"],
    smsMethod: ["body", "SmsMethod"],
    smsFallbackUrl: ["body", "SmsFallbackUrl"],
    smsFallbackMethod: ["body", "SmsFallbackMethod"],
    smsStatusCallback: ["body", "SmsStatusCallback"],
    smsStatusCallbackMethod: ["body", "SmsStatusCallbackMethod"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  idempotent: true,
  returns: "json",
  shape: application,
});

export const applicationsDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "applications.delete",
  api,
  method: "DELETE",
  path: "/Accounts/{AccountSid}/Applications/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
});

export const availablePhoneNumbersListCountries: Operation = /* @__PURE__ */ defineOperation({
  id: "availablePhoneNumbers.listCountries",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/AvailablePhoneNumbers",
  account: "AccountSid",
  input: {},
  returns: "json",
  shape: availableCountryList,
});

export const availablePhoneNumbersGetCountry: Operation = /* @__PURE__ */ defineOperation({
  id: "availablePhoneNumbers.getCountry",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}",
  account: "AccountSid",
  input: {
    isoCountry: ["path", "IsoCountry"],
  },
  returns: "json",
  shape: availableCountry,
});

export const availablePhoneNumbersSearchLocal: Operation = /* @__PURE__ */ defineOperation({
  id: "availablePhoneNumbers.searchLocal",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}/Local",
  account: "AccountSid",
  input: {
    isoCountry: ["path", "IsoCountry"],
    areaCode: ["query", "AreaCode"],
    beta: ["query", "Beta"],
    contains: ["query", "Contains"],
    excludeAllAddressRequired: ["query", "ExcludeAllAddressRequired"],
    excludeForeignAddressRequired: ["query", "ExcludeForeignAddressRequired"],
    excludeLocalAddressRequired: ["query", "ExcludeLocalAddressRequired"],
    faxEnabled: ["query", "FaxEnabled"],
    inLocality: ["query", "InLocality"],
    inRegion: ["query", "InRegion"],
    mmsEnabled: ["query", "MmsEnabled"],
    smsEnabled: ["query", "SmsEnabled"],
    voiceEnabled: ["query", "VoiceEnabled"],
  },
  returns: "json",
  shape: availablePhoneNumberList,
});

export const availablePhoneNumbersSearchTollFree: Operation = /* @__PURE__ */ defineOperation({
  id: "availablePhoneNumbers.searchTollFree",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}/TollFree",
  account: "AccountSid",
  input: {
    isoCountry: ["path", "IsoCountry"],
    areaCode: ["query", "AreaCode"],
    beta: ["query", "Beta"],
    contains: ["query", "Contains"],
    excludeAllAddressRequired: ["query", "ExcludeAllAddressRequired"],
    excludeForeignAddressRequired: ["query", "ExcludeForeignAddressRequired"],
    excludeLocalAddressRequired: ["query", "ExcludeLocalAddressRequired"],
    faxEnabled: ["query", "FaxEnabled"],
    inLocality: ["query", "InLocality"],
    inRegion: ["query", "InRegion"],
    mmsEnabled: ["query", "MmsEnabled"],
    smsEnabled: ["query", "SmsEnabled"],
    voiceEnabled: ["query", "VoiceEnabled"],
  },
  returns: "json",
  shape: availablePhoneNumberList,
});

export const incomingPhoneNumbersList: Operation = /* @__PURE__ */ defineOperation({
  id: "incomingPhoneNumbers.list",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/IncomingPhoneNumbers",
  account: "AccountSid",
  input: {
    page: ["query", "Page"],
    pageSize: ["query", "PageSize"],
    pageToken: ["query", "PageToken"],
    phoneNumber: ["query", "PhoneNumber"],
    friendlyName: ["query", "FriendlyName"],
  },
  returns: "json",
  shape: incomingPhoneNumber,
  paging: { items: "incoming_phone_numbers", next: "next_page_uri", size: ["pageSize", 1000], within: "/Accounts/{AccountSid}" },
});

export const incomingPhoneNumbersCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "incomingPhoneNumbers.create",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/IncomingPhoneNumbers",
  account: "AccountSid",
  input: {
    smsApplicationSid: ["body", "SmsApplicationSid"],
    smsFallbackMethod: ["body", "SmsFallbackMethod"],
    smsFallbackUrl: ["body", "SmsFallbackUrl"],
    smsMethod: ["body", "SmsMethod"],
    smsUrl: ["body", "SmsUrl"],
    statusCallback: ["body", "StatusCallback"],
    statusCallbackMethod: ["body", "StatusCallbackMethod"],
    voiceApplicationSid: ["body", "VoiceApplicationSid"],
    voiceFallbackMethod: ["body", "VoiceFallbackMethod"],
    voiceFallbackUrl: ["body", "VoiceFallbackUrl"],
    voiceMethod: ["body", "VoiceMethod"],
    voiceUrl: ["body", "VoiceUrl"],
    phoneNumber: ["body", "PhoneNumber"],
    friendlyName: ["body", "FriendlyName"],
    voiceReceiveMode: ["body", "VoiceReceiveMode"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  returns: "json",
  shape: incomingPhoneNumber,
});

export const incomingPhoneNumbersGet: Operation = /* @__PURE__ */ defineOperation({
  id: "incomingPhoneNumbers.get",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
  returns: "json",
  shape: incomingPhoneNumber,
});

export const incomingPhoneNumbersUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "incomingPhoneNumbers.update",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
    smsApplicationSid: ["body", "SmsApplicationSid"],
    smsFallbackMethod: ["body", "SmsFallbackMethod"],
    smsFallbackUrl: ["body", "SmsFallbackUrl"],
    smsMethod: ["body", "SmsMethod"],
    smsUrl: ["body", "SmsUrl"],
    statusCallback: ["body", "StatusCallback"],
    statusCallbackMethod: ["body", "StatusCallbackMethod"],
    voiceApplicationSid: ["body", "VoiceApplicationSid"],
    voiceFallbackMethod: ["body", "VoiceFallbackMethod"],
    voiceFallbackUrl: ["body", "VoiceFallbackUrl"],
    voiceMethod: ["body", "VoiceMethod"],
    voiceUrl: ["body", "VoiceUrl"],
    targetAccountSid: ["body", "AccountSid"],
    emergencyAddressSid: ["body", "EmergencyAddressSid"],
    friendlyName: ["body", "FriendlyName"],
    voiceReceiveMode: ["body", "VoiceReceiveMode"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  idempotent: true,
  returns: "json",
  shape: incomingPhoneNumber,
});

export const incomingPhoneNumbersDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "incomingPhoneNumbers.delete",
  api,
  method: "DELETE",
  path: "/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
});

export const importedPhoneNumbersCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "importedPhoneNumbers.create",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/ImportedPhoneNumbers",
  account: "AccountSid",
  input: {
    number: ["body", "number"],
    numberType: ["body", "number_type"],
    capabilities: ["body", "capabilities"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  returns: "json",
  shape: incomingPhoneNumber,
});

export const callsList: Operation = /* @__PURE__ */ defineOperation({
  id: "calls.list",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Calls",
  account: "AccountSid",
  input: {
    endTime: ["query", "EndTime", asRfc2822],
    endTimeBefore: ["query", "EndTime<", asRfc2822],
    endTimeAfter: ["query", "EndTime>", asRfc2822],
    from: ["query", "From"],
    parentCallSid: ["query", "ParentCallSid"],
    startTime: ["query", "StartTime", asRfc2822],
    startTimeBefore: ["query", "StartTime<", asRfc2822],
    startTimeAfter: ["query", "StartTime>", asRfc2822],
    status: ["query", "Status"],
    to: ["query", "To"],
    page: ["query", "Page"],
    pageSize: ["query", "PageSize"],
    pageToken: ["query", "PageToken"],
  },
  returns: "json",
  shape: call,
  paging: { items: "calls", next: "next_page_uri", size: ["pageSize", 1000], within: "/Accounts/{AccountSid}" },
});

export const callsCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "calls.create",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Calls",
  account: "AccountSid",
  input: {
    to: ["body", "To"],
    from: ["body", "From"],
    url: ["body", "Url"],
    applicationSid: ["body", "ApplicationSid"],
    method: ["body", "Method"],
    fallbackUrl: ["body", "FallbackUrl"],
    fallbackMethod: ["body", "FallbackMethod"],
    statusCallback: ["body", "StatusCallback"],
    statusCallbackMethod: ["body", "StatusCallbackMethod"],
    statusCallbackEvent: ["body", "StatusCallbackEvent"],
    callerId: ["body", "CallerId"],
    sendDigits: ["body", "SendDigits"],
    timeout: ["body", "Timeout"],
    machineDetection: ["body", "MachineDetection"],
    machineDetectionTimeout: ["body", "MachineDetectionTimeout"],
    machineDetectionSpeechThreshold: ["body", "MachineDetectionSpeechThreshold"],
    machineDetectionSpeechEndThreshold: ["body", "MachineDetectionSpeechEndThreshold"],
    machineDetectionSilenceTimeout: ["body", "MachineDetectionSilenceTimeout"],
    machineWordsThreshold: ["body", "MachineWordsThreshold"],
    asyncAmd: ["body", "AsyncAmd"],
    asyncAmdStatusCallbackMethod: ["body", "AsyncAmdStatusCallbackMethod"],
    asyncAmdStatusCallback: ["body", "AsyncAmdStatusCallback"],
    asyncAmdPartialResults: ["body", "AsyncAmdPartialResults"],
    record: ["body", "Record"],
    recordingChannels: ["body", "RecordingChannels"],
    recordingTrack: ["body", "RecordingTrack"],
    recordingStatusCallback: ["body", "RecordingStatusCallback"],
    recordingStatusCallbackMethod: ["body", "RecordingStatusCallbackMethod"],
    recordingStatusCallbackEvent: ["body", "RecordingStatusCallbackEvent", spaceDelimited],
    trim: ["body", "Trim"],
    sipAuthUsername: ["body", "SipAuthUsername"],
    sipAuthPassword: ["body", "SipAuthPassword"],
    maxPricePerMinute: ["body", "MaxPricePerMinute"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  returns: "json",
  shape: call,
});

export const callsGet: Operation = /* @__PURE__ */ defineOperation({
  id: "calls.get",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Calls/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
  returns: "json",
  shape: call,
});

export const callsUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "calls.update",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Calls/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
    url: ["body", "Url"],
    method: ["body", "Method"],
    status: ["body", "Status"],
    fallbackUrl: ["body", "FallbackUrl"],
    fallbackMethod: ["body", "FallbackMethod"],
    statusCallback: ["body", "StatusCallback"],
    statusCallbackMethod: ["body", "StatusCallbackMethod"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  returns: "json",
  shape: call,
});

export const callsDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "calls.delete",
  api,
  method: "DELETE",
  path: "/Accounts/{AccountSid}/Calls/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
});

export const callRecordingsCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "callRecordings.create",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Calls/{CallSid}/Recordings",
  account: "AccountSid",
  input: {
    callSid: ["path", "CallSid"],
    recordingChannels: ["body", "RecordingChannels"],
    recordingStatusCallback: ["body", "RecordingStatusCallback"],
    recordingStatusCallbackEvent: ["body", "RecordingStatusCallbackEvent", spaceDelimited],
    recordingStatusCallbackMethod: ["body", "RecordingStatusCallbackMethod"],
    recordingTrack: ["body", "RecordingTrack"],
    trim: ["body", "Trim"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  returns: "json",
  shape: callRecording,
});

export const callRecordingsUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "callRecordings.update",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}",
  account: "AccountSid",
  input: {
    callSid: ["path", "CallSid"],
    sid: ["path", "Sid"],
    status: ["body", "Status"],
    pauseBehavior: ["body", "PauseBehavior"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  idempotent: true,
  returns: "json",
  shape: callRecording,
});

export const streamsCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "streams.create",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Calls/{CallSid}/Streams",
  account: "AccountSid",
  input: {
    callSid: ["path", "CallSid"],
    name: ["body", "Name"],
    track: ["body", "Track"],
    statusCallbackMethod: ["body", "StatusCallbackMethod"],
    statusCallback: ["body", "StatusCallback"],
    url: ["body", "Url"],
    parameter1Name: ["body", "Parameter1.Name"],
    parameter1Value: ["body", "Parameter1.Value"],
    parameter2Name: ["body", "Parameter2.Name"],
    parameter2Value: ["body", "Parameter2.Value"],
    authorizationBearerToken: ["body", "AuthorizationBearerToken"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  returns: "json",
  shape: stream,
});

export const streamsUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "streams.update",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}",
  account: "AccountSid",
  input: {
    callSid: ["path", "CallSid"],
    sid: ["path", "Sid"],
    status: ["body", "Status"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  idempotent: true,
  returns: "json",
  shape: stream,
});

export const conferencesList: Operation = /* @__PURE__ */ defineOperation({
  id: "conferences.list",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Conferences",
  account: "AccountSid",
  input: {
    dateCreated: ["query", "DateCreated", asDate],
    dateCreatedBefore: ["query", "DateCreated<", asDate],
    dateCreatedAfter: ["query", "DateCreated>", asDate],
    dateUpdated: ["query", "DateUpdated", asDate],
    dateUpdatedBefore: ["query", "DateUpdated<", asDate],
    dateUpdatedAfter: ["query", "DateUpdated>", asDate],
    friendlyName: ["query", "FriendlyName"],
    status: ["query", "Status"],
    page: ["query", "Page"],
    pageSize: ["query", "PageSize"],
    pageToken: ["query", "PageToken"],
  },
  returns: "json",
  shape: conference,
  paging: { items: "conferences", next: "next_page_uri", size: ["pageSize", 1000], within: "/Accounts/{AccountSid}" },
});

export const conferencesGet: Operation = /* @__PURE__ */ defineOperation({
  id: "conferences.get",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Conferences/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
  returns: "json",
  shape: conference,
});

export const conferencesUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "conferences.update",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Conferences/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
    status: ["body", "Status"],
    announceUrl: ["body", "AnnounceUrl"],
    announceMethod: ["body", "AnnounceMethod"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  returns: "json",
  shape: conference,
});

export const participantsList: Operation = /* @__PURE__ */ defineOperation({
  id: "participants.list",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants",
  account: "AccountSid",
  input: {
    conferenceSid: ["path", "ConferenceSid"],
    muted: ["query", "Muted"],
    hold: ["query", "Hold"],
    page: ["query", "Page"],
    pageSize: ["query", "PageSize"],
    pageToken: ["query", "PageToken"],
  },
  returns: "json",
  shape: participant,
  paging: { items: "participants", next: "next_page_uri", size: ["pageSize", 1000], within: "/Accounts/{AccountSid}" },
});

export const participantsGet: Operation = /* @__PURE__ */ defineOperation({
  id: "participants.get",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}",
  account: "AccountSid",
  input: {
    conferenceSid: ["path", "ConferenceSid"],
    callSid: ["path", "CallSid"],
  },
  returns: "json",
  shape: participant,
});

export const participantsUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "participants.update",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}",
  account: "AccountSid",
  input: {
    conferenceSid: ["path", "ConferenceSid"],
    callSid: ["path", "CallSid"],
    announceUrl: ["body", "AnnounceUrl"],
    announceMethod: ["body", "AnnounceMethod"],
    coaching: ["body", "Coaching"],
    callSidToCoach: ["body", "CallSidToCoach"],
    hold: ["body", "Hold"],
    holdMethod: ["body", "HoldMethod"],
    holdUrl: ["body", "HoldUrl"],
    muted: ["body", "Muted"],
    waitUrl: ["body", "WaitUrl"],
    waitMethod: ["body", "WaitMethod"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  returns: "json",
  shape: participant,
});

export const participantsDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "participants.delete",
  api,
  method: "DELETE",
  path: "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}",
  account: "AccountSid",
  input: {
    conferenceSid: ["path", "ConferenceSid"],
    callSid: ["path", "CallSid"],
  },
});

export const conferenceRecordingsList: Operation = /* @__PURE__ */ defineOperation({
  id: "conferenceRecordings.list",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings",
  account: "AccountSid",
  input: {
    conferenceSid: ["path", "ConferenceSid"],
    dateCreated: ["query", "DateCreated", asDate],
    dateCreatedBefore: ["query", "DateCreated<", asDate],
    dateCreatedAfter: ["query", "DateCreated>", asDate],
    page: ["query", "Page"],
    pageSize: ["query", "PageSize"],
    pageToken: ["query", "PageToken"],
  },
  returns: "json",
  shape: conferenceRecording,
  paging: { items: "recordings", next: "next_page_uri", size: ["pageSize", 1000], within: "/Accounts/{AccountSid}" },
});

export const conferenceRecordingsGet: Operation = /* @__PURE__ */ defineOperation({
  id: "conferenceRecordings.get",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}",
  account: "AccountSid",
  input: {
    conferenceSid: ["path", "ConferenceSid"],
    sid: ["path", "Sid"],
  },
  returns: "json",
  shape: conferenceRecording,
});

export const conferenceRecordingsUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "conferenceRecordings.update",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}",
  account: "AccountSid",
  input: {
    conferenceSid: ["path", "ConferenceSid"],
    sid: ["path", "Sid"],
    status: ["body", "Status"],
    pauseBehavior: ["body", "PauseBehavior"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  idempotent: true,
  returns: "json",
  shape: conferenceRecording,
});

export const conferenceRecordingsDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "conferenceRecordings.delete",
  api,
  method: "DELETE",
  path: "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}",
  account: "AccountSid",
  input: {
    conferenceSid: ["path", "ConferenceSid"],
    sid: ["path", "Sid"],
  },
});

export const conferenceStreamsCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "conferenceStreams.create",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams",
  account: "AccountSid",
  input: {
    conferenceSid: ["path", "ConferenceSid"],
    name: ["body", "Name"],
    track: ["body", "Track"],
    statusCallbackMethod: ["body", "StatusCallbackMethod"],
    statusCallback: ["body", "StatusCallback"],
    url: ["body", "Url"],
    parameter1Name: ["body", "Parameter1.Name"],
    parameter1Value: ["body", "Parameter1.Value"],
    parameter2Name: ["body", "Parameter2.Name"],
    parameter2Value: ["body", "Parameter2.Value"],
    authorizationBearerToken: ["body", "AuthorizationBearerToken"],
    streamCodec: ["body", "StreamCodec"],
    streamRealTime: ["body", "StreamRealTime"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  returns: "json",
  shape: conferenceStream,
});

export const conferenceStreamsUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "conferenceStreams.update",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams/{Sid}",
  account: "AccountSid",
  input: {
    conferenceSid: ["path", "ConferenceSid"],
    sid: ["path", "Sid"],
    status: ["body", "Status"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  idempotent: true,
  returns: "json",
  shape: conferenceStream,
});

export const recordingsList: Operation = /* @__PURE__ */ defineOperation({
  id: "recordings.list",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Recordings",
  account: "AccountSid",
  input: {
    dateCreated: ["query", "DateCreated", asRfc2822],
    dateCreatedBefore: ["query", "DateCreated<", asRfc2822],
    dateCreatedAfter: ["query", "DateCreated>", asRfc2822],
    callSid: ["query", "CallSid"],
    conferenceSid: ["query", "ConferenceSid"],
    page: ["query", "Page"],
    pageSize: ["query", "PageSize"],
    pageToken: ["query", "PageToken"],
  },
  returns: "json",
  shape: recording,
  paging: { items: "recordings", next: "next_page_uri", size: ["pageSize", 1000], within: "/Accounts/{AccountSid}" },
});

export const recordingsDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "recordings.delete",
  api,
  method: "DELETE",
  path: "/Accounts/{AccountSid}/Recordings/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
});

export const transcriptionsList: Operation = /* @__PURE__ */ defineOperation({
  id: "transcriptions.list",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Transcriptions",
  account: "AccountSid",
  input: {
    dateCreated: ["query", "DateCreated", asRfc2822],
    dateCreatedBefore: ["query", "DateCreated<", asRfc2822],
    dateCreatedAfter: ["query", "DateCreated>", asRfc2822],
    page: ["query", "Page"],
    pageSize: ["query", "PageSize"],
    pageToken: ["query", "PageToken"],
  },
  returns: "json",
  shape: transcription,
  paging: { items: "transcriptions", next: "next_page_uri", size: ["pageSize", 1000], within: "/Accounts/{AccountSid}" },
});

export const transcriptionsGet: Operation = /* @__PURE__ */ defineOperation({
  id: "transcriptions.get",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Transcriptions/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
  returns: "json",
  shape: transcription,
});

export const transcriptionsDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "transcriptions.delete",
  api,
  method: "DELETE",
  path: "/Accounts/{AccountSid}/Transcriptions/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
});

export const messagesList: Operation = /* @__PURE__ */ defineOperation({
  id: "messages.list",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Messages",
  account: "AccountSid",
  input: {
    dateSent: ["query", "DateSent", asDate],
    dateSentBefore: ["query", "DateSent<", asDate],
    dateSentAfter: ["query", "DateSent>", asDate],
    from: ["query", "From"],
    to: ["query", "To"],
    status: ["query", "Status"],
    page: ["query", "Page"],
    pageSize: ["query", "PageSize"],
    pageToken: ["query", "PageToken"],
  },
  returns: "json",
  shape: message,
  paging: { items: "messages", next: "next_page_uri", size: ["pageSize", 1000], within: "/Accounts/{AccountSid}" },
});

export const messagesCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "messages.create",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Messages",
  account: "AccountSid",
  input: {
    to: ["body", "To"],
    from: ["body", "From"],
    body: ["body", "Body"],
    mediaUrl: ["body", "MediaUrl"],
    sendAsMms: ["body", "SendAsMms"],
    applicationSid: ["body", "ApplicationSid"],
    maxPrice: ["body", "MaxPrice"],
    statusCallback: ["body", "StatusCallback"],
    validityPeriod: ["body", "ValidityPeriod"],
    messagingServiceSid: ["body", "MessagingServiceSid"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  returns: "json",
  shape: message,
});

export const messagesGet: Operation = /* @__PURE__ */ defineOperation({
  id: "messages.get",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Messages/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
  returns: "json",
  shape: message,
});

export const messagesUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "messages.update",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Messages/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
    body: ["body", "Body"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  idempotent: true,
  returns: "json",
  shape: message,
});

export const messagesDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "messages.delete",
  api,
  method: "DELETE",
  path: "/Accounts/{AccountSid}/Messages/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
});

export const mediaList: Operation = /* @__PURE__ */ defineOperation({
  id: "media.list",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Messages/{MessageSid}/Media",
  account: "AccountSid",
  input: {
    messageSid: ["path", "MessageSid"],
    dateCreated: ["query", "DateCreated", asDate],
    dateCreatedBefore: ["query", "DateCreated<", asDate],
    dateCreatedAfter: ["query", "DateCreated>", asDate],
    page: ["query", "Page"],
    pageSize: ["query", "PageSize"],
    pageToken: ["query", "PageToken"],
  },
  returns: "json",
  shape: messageMedia,
  paging: { items: "media_list", next: "next_page_uri", size: ["pageSize", 1000], within: "/Accounts/{AccountSid}" },
});

export const mediaGet: Operation = /* @__PURE__ */ defineOperation({
  id: "media.get",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}",
  account: "AccountSid",
  input: {
    messageSid: ["path", "MessageSid"],
    sid: ["path", "Sid"],
  },
  returns: "json",
  shape: messageMedia,
});

export const mediaDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "media.delete",
  api,
  method: "DELETE",
  path: "/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}",
  account: "AccountSid",
  input: {
    messageSid: ["path", "MessageSid"],
    sid: ["path", "Sid"],
  },
});

export const faxesList: Operation = /* @__PURE__ */ defineOperation({
  id: "faxes.list",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Faxes",
  account: "AccountSid",
  input: {
    page: ["query", "Page"],
    pageSize: ["query", "PageSize"],
    pageToken: ["query", "PageToken"],
    dateCreatedAfter: ["query", "DateCreatedAfter"],
    dateCreatedOnOrBefore: ["query", "DateCreatedOnOrBefore"],
    from: ["query", "From"],
    to: ["query", "To"],
  },
  returns: "json",
  shape: fax,
  paging: { items: "faxes", next: "next_page_uri", size: ["pageSize", 1000], within: "/Accounts/{AccountSid}" },
});

export const faxesCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "faxes.create",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Faxes",
  account: "AccountSid",
  input: {
    mediaUrl: ["body", "MediaUrl"],
    to: ["body", "To"],
    from: ["body", "From"],
    quality: ["body", "Quality"],
    statusCallback: ["body", "StatusCallback"],
    statusCallbackMethod: ["body", "StatusCallbackMethod"],
    statusCallbackEvent: ["body", "StatusCallbackEvent"],
    storeMedia: ["body", "StoreMedia"],
    ttl: ["body", "Ttl"],
    sipAuthUsername: ["body", "SipAuthUsername"],
    sipAuthPassword: ["body", "SipAuthPassword"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  returns: "json",
  shape: fax,
});

export const faxesGet: Operation = /* @__PURE__ */ defineOperation({
  id: "faxes.get",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Faxes/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
  returns: "json",
  shape: fax,
});

export const faxesUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "faxes.update",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Faxes/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
    status: ["body", "Status"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  idempotent: true,
  returns: "json",
  shape: fax,
});

export const faxesDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "faxes.delete",
  api,
  method: "DELETE",
  path: "/Accounts/{AccountSid}/Faxes/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
});

export const faxMediaList: Operation = /* @__PURE__ */ defineOperation({
  id: "faxMedia.list",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Faxes/{FaxSid}/Media",
  account: "AccountSid",
  input: {
    faxSid: ["path", "FaxSid"],
    page: ["query", "Page"],
    pageSize: ["query", "PageSize"],
    pageToken: ["query", "PageToken"],
  },
  returns: "json",
  shape: faxMedia,
  paging: { items: "media", next: "next_page_uri", size: ["pageSize", 1000], within: "/Accounts/{AccountSid}" },
});

export const faxMediaGet: Operation = /* @__PURE__ */ defineOperation({
  id: "faxMedia.get",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Faxes/{FaxSid}/Media/{Sid}",
  account: "AccountSid",
  input: {
    faxSid: ["path", "FaxSid"],
    sid: ["path", "Sid"],
  },
  returns: "json",
  shape: faxMedia,
});

export const faxMediaDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "faxMedia.delete",
  api,
  method: "DELETE",
  path: "/Accounts/{AccountSid}/Faxes/{FaxSid}/Media/{Sid}",
  account: "AccountSid",
  input: {
    faxSid: ["path", "FaxSid"],
    sid: ["path", "Sid"],
  },
});

export const queuesList: Operation = /* @__PURE__ */ defineOperation({
  id: "queues.list",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Queues",
  account: "AccountSid",
  input: {
    page: ["query", "Page"],
    pageSize: ["query", "PageSize"],
    pageToken: ["query", "PageToken"],
  },
  returns: "json",
  shape: queue,
  paging: { items: "queues", next: "next_page_uri", size: ["pageSize", 1000], within: "/Accounts/{AccountSid}" },
});

export const queuesCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "queues.create",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Queues",
  account: "AccountSid",
  input: {
    friendlyName: ["body", "FriendlyName"],
    maxSize: ["body", "MaxSize"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  returns: "json",
  shape: queue,
});

export const queuesGet: Operation = /* @__PURE__ */ defineOperation({
  id: "queues.get",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Queues/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
  returns: "json",
  shape: queue,
});

export const queuesUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "queues.update",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Queues/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
    friendlyName: ["body", "FriendlyName"],
    maxSize: ["body", "MaxSize"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  idempotent: true,
  returns: "json",
  shape: queue,
});

export const queuesDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "queues.delete",
  api,
  method: "DELETE",
  path: "/Accounts/{AccountSid}/Queues/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
});

export const queueMembersList: Operation = /* @__PURE__ */ defineOperation({
  id: "queueMembers.list",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Queues/{QueueSid}/Members",
  account: "AccountSid",
  input: {
    queueSid: ["path", "QueueSid"],
    page: ["query", "Page"],
    pageSize: ["query", "PageSize"],
    pageToken: ["query", "PageToken"],
  },
  returns: "json",
  shape: queueMember,
  paging: { items: "queue_members", next: "next_page_uri", size: ["pageSize", 1000], within: "/Accounts/{AccountSid}" },
});

export const queueMembersGet: Operation = /* @__PURE__ */ defineOperation({
  id: "queueMembers.get",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}",
  account: "AccountSid",
  input: {
    queueSid: ["path", "QueueSid"],
    callSid: ["path", "CallSid"],
  },
  returns: "json",
  shape: queueMember,
});

export const queueMembersUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "queueMembers.update",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}",
  account: "AccountSid",
  input: {
    queueSid: ["path", "QueueSid"],
    callSid: ["path", "CallSid"],
    url: ["body", "Url"],
    method: ["body", "Method"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  returns: "json",
  shape: queueMember,
});

export const cxmlScriptsList: Operation = /* @__PURE__ */ defineOperation({
  id: "cxmlScripts.list",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/LamlBins",
  account: "AccountSid",
  input: {
    name: ["query", "Name"],
    page: ["query", "Page"],
    pageSize: ["query", "PageSize"],
    pageToken: ["query", "PageToken"],
  },
  returns: "json",
  shape: cxmlScript,
  paging: { items: "laml_bins", next: "next_page_uri", size: ["pageSize", 1000], within: "/Accounts/{AccountSid}" },
});

export const cxmlScriptsCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "cxmlScripts.create",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/LamlBins",
  account: "AccountSid",
  input: {
    name: ["body", "Name"],
    contents: ["body", "Contents"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  returns: "json",
  shape: cxmlScript,
});

export const cxmlScriptsGet: Operation = /* @__PURE__ */ defineOperation({
  id: "cxmlScripts.get",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/LamlBins/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
  returns: "json",
  shape: cxmlScript,
});

export const cxmlScriptsUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "cxmlScripts.update",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/LamlBins/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
    name: ["body", "Name"],
    contents: ["body", "Contents"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  idempotent: true,
  returns: "json",
  shape: cxmlScript,
});

export const cxmlScriptsDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "cxmlScripts.delete",
  api,
  method: "DELETE",
  path: "/Accounts/{AccountSid}/LamlBins/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
});

export const tokensCreate: Operation = /* @__PURE__ */ defineOperation({
  id: "tokens.create",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/tokens",
  account: "AccountSid",
  input: {
    name: ["body", "name"],
    permissions: ["body", "permissions"],
    subprojectId: ["body", "subproject_id"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  returns: "json",
  shape: token,
});

export const tokensDelete: Operation = /* @__PURE__ */ defineOperation({
  id: "tokens.delete",
  api,
  method: "DELETE",
  path: "/Accounts/{AccountSid}/tokens/{token_id}",
  account: "AccountSid",
  input: {
    tokenId: ["path", "token_id"],
  },
});

export const tokensUpdate: Operation = /* @__PURE__ */ defineOperation({
  id: "tokens.update",
  api,
  method: "PATCH",
  path: "/Accounts/{AccountSid}/tokens/{token_id}",
  account: "AccountSid",
  input: {
    tokenId: ["path", "token_id"],
    name: ["body", "name"],
    permissions: ["body", "permissions"],
  },
  body: json,
  contentType: "application/json",
  idempotent: true,
  returns: "json",
  shape: token,
});

export const recordingsGet: Operation = /* @__PURE__ */ defineOperation({
  id: "recordings.get",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Recordings/{Sid}.json",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
  returns: "json",
  shape: recording,
});

export const recordingsDownloadWav: Operation = /* @__PURE__ */ defineOperation({
  id: "recordings.download",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Recordings/{Sid}.wav",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
  returns: "binary",
  accept: "audio/wav",
});

export const recordingsDownloadMp3: Operation = /* @__PURE__ */ defineOperation({
  id: "recordings.download",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Recordings/{Sid}.mp3",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
  returns: "binary",
  accept: "audio/mpeg",
});

export const operations: readonly Operation[] = [
  accountsList,
  accountsCreate,
  accountsGet,
  accountsUpdate,
  applicationsList,
  applicationsCreate,
  applicationsGet,
  applicationsUpdate,
  applicationsDelete,
  availablePhoneNumbersListCountries,
  availablePhoneNumbersGetCountry,
  availablePhoneNumbersSearchLocal,
  availablePhoneNumbersSearchTollFree,
  incomingPhoneNumbersList,
  incomingPhoneNumbersCreate,
  incomingPhoneNumbersGet,
  incomingPhoneNumbersUpdate,
  incomingPhoneNumbersDelete,
  importedPhoneNumbersCreate,
  callsList,
  callsCreate,
  callsGet,
  callsUpdate,
  callsDelete,
  callRecordingsCreate,
  callRecordingsUpdate,
  streamsCreate,
  streamsUpdate,
  conferencesList,
  conferencesGet,
  conferencesUpdate,
  participantsList,
  participantsGet,
  participantsUpdate,
  participantsDelete,
  conferenceRecordingsList,
  conferenceRecordingsGet,
  conferenceRecordingsUpdate,
  conferenceRecordingsDelete,
  conferenceStreamsCreate,
  conferenceStreamsUpdate,
  recordingsList,
  recordingsDelete,
  transcriptionsList,
  transcriptionsGet,
  transcriptionsDelete,
  messagesList,
  messagesCreate,
  messagesGet,
  messagesUpdate,
  messagesDelete,
  mediaList,
  mediaGet,
  mediaDelete,
  faxesList,
  faxesCreate,
  faxesGet,
  faxesUpdate,
  faxesDelete,
  faxMediaList,
  faxMediaGet,
  faxMediaDelete,
  queuesList,
  queuesCreate,
  queuesGet,
  queuesUpdate,
  queuesDelete,
  queueMembersList,
  queueMembersGet,
  queueMembersUpdate,
  cxmlScriptsList,
  cxmlScriptsCreate,
  cxmlScriptsGet,
  cxmlScriptsUpdate,
  cxmlScriptsDelete,
  tokensCreate,
  tokensDelete,
  tokensUpdate,
  recordingsGet,
  recordingsDownloadWav,
  recordingsDownloadMp3,
];
