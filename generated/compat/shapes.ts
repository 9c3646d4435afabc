// Generated from specs/compat by `npm run generate`. Do not edit.

import type { Shape } from "../../src/runtime.js";

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

export const callRecording: Shape = {
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
