// Generated from specs/compat by `npm run generate`. Do not edit.

import { type Api, form, type Operation } from "../../src/runtime.js";
import { callRecording, conferenceRecording, recording, transcription } from "./shapes.js";

<<<<<<< HEAD
export const api: Api = { name: "compat", basePath: "/api/laml/2010-04-01", convert: true };
=======
export const api: Api = { name: "compat", basePath: "/api/laml/2010-04-01", naming: "camelCase" };
>>>>>>> dedc43d (Generator: wire types, models, shapes, descriptors, wrappers, webhooks, index and table for both APIs)

export const callRecordingsCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  id: "callRecordings.create",
  api,
  method: "POST",
  path: "/Accounts/{AccountSid}/Calls/{CallSid}/Recordings",
  account: "AccountSid",
  input: {
    callSid: ["path", "CallSid"],
    recordingChannels: ["body", "RecordingChannels"],
    recordingStatusCallback: ["body", "RecordingStatusCallback"],
    recordingStatusCallbackEvent: ["body", "RecordingStatusCallbackEvent", "spaceDelimited"],
    recordingStatusCallbackMethod: ["body", "RecordingStatusCallbackMethod"],
    recordingTrack: ["body", "RecordingTrack"],
    trim: ["body", "Trim"],
  },
  body: form,
  contentType: "application/x-www-form-urlencoded",
  returns: "json",
  shape: callRecording,
});

export const callRecordingsUpdate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
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

<<<<<<< HEAD
export const recordingsList: Operation = /* @__PURE__ */ Object.freeze<Operation>({
=======
export const conferenceRecordingsList: Operation = /* @__PURE__ */ Object.freeze({
  id: "conferenceRecordings.list",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings",
  account: "AccountSid",
  input: {
    conferenceSid: ["path", "ConferenceSid"],
    dateCreated: ["query", "DateCreated", "date"],
    dateCreatedBefore: ["query", "DateCreated<", "date"],
    dateCreatedAfter: ["query", "DateCreated>", "date"],
    page: ["query", "Page"],
    pageSize: ["query", "PageSize"],
    pageToken: ["query", "PageToken"],
  },
  returns: "json",
  shape: conferenceRecording,
  paging: { items: "recordings", next: "next_page_uri", size: ["pageSize", 1000], within: "/Accounts/{AccountSid}" },
});

export const conferenceRecordingsGet: Operation = /* @__PURE__ */ Object.freeze({
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

export const conferenceRecordingsUpdate: Operation = /* @__PURE__ */ Object.freeze({
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

export const conferenceRecordingsDelete: Operation = /* @__PURE__ */ Object.freeze({
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

export const recordingsList: Operation = /* @__PURE__ */ Object.freeze({
>>>>>>> dedc43d (Generator: wire types, models, shapes, descriptors, wrappers, webhooks, index and table for both APIs)
  id: "recordings.list",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Recordings",
  account: "AccountSid",
  input: {
    dateCreated: ["query", "DateCreated", "rfc2822"],
    dateCreatedBefore: ["query", "DateCreated<", "rfc2822"],
    dateCreatedAfter: ["query", "DateCreated>", "rfc2822"],
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

<<<<<<< HEAD
export const recordingsGet: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  id: "recordings.get",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Recordings/{Sid}.json",
  account: "AccountSid",
  input: { sid: ["path", "Sid"] },
  returns: "json",
  shape: callRecording,
});

export const recordingsDownloadWav: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  id: "recordings.download",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Recordings/{Sid}.wav",
  account: "AccountSid",
  input: { sid: ["path", "Sid"] },
  returns: "binary",
  accept: "audio/wav",
});

export const recordingsDelete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
=======
export const recordingsDelete: Operation = /* @__PURE__ */ Object.freeze({
>>>>>>> dedc43d (Generator: wire types, models, shapes, descriptors, wrappers, webhooks, index and table for both APIs)
  id: "recordings.delete",
  api,
  method: "DELETE",
  path: "/Accounts/{AccountSid}/Recordings/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
});

export const transcriptionsList: Operation = /* @__PURE__ */ Object.freeze({
  id: "transcriptions.list",
  api,
  method: "GET",
  path: "/Accounts/{AccountSid}/Transcriptions",
  account: "AccountSid",
  input: {
    dateCreated: ["query", "DateCreated", "rfc2822"],
    dateCreatedBefore: ["query", "DateCreated<", "rfc2822"],
    dateCreatedAfter: ["query", "DateCreated>", "rfc2822"],
    page: ["query", "Page"],
    pageSize: ["query", "PageSize"],
    pageToken: ["query", "PageToken"],
  },
  returns: "json",
  shape: transcription,
  paging: { items: "transcriptions", next: "next_page_uri", size: ["pageSize", 1000], within: "/Accounts/{AccountSid}" },
});

export const transcriptionsGet: Operation = /* @__PURE__ */ Object.freeze({
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

export const transcriptionsDelete: Operation = /* @__PURE__ */ Object.freeze({
  id: "transcriptions.delete",
  api,
  method: "DELETE",
  path: "/Accounts/{AccountSid}/Transcriptions/{Sid}",
  account: "AccountSid",
  input: {
    sid: ["path", "Sid"],
  },
});

export const recordingsGet: Operation = /* @__PURE__ */ Object.freeze({
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

export const recordingsDownloadWav: Operation = /* @__PURE__ */ Object.freeze({
  id: "recordings.downloadWav",
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

export const recordingsDownloadMp3: Operation = /* @__PURE__ */ Object.freeze({
  id: "recordings.downloadMp3",
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
  callRecordingsCreate,
  callRecordingsUpdate,
  conferenceRecordingsList,
  conferenceRecordingsGet,
  conferenceRecordingsUpdate,
  conferenceRecordingsDelete,
  recordingsList,
  recordingsDelete,
  transcriptionsList,
  transcriptionsGet,
  transcriptionsDelete,
  recordingsGet,
  recordingsDownloadWav,
  recordingsDownloadMp3,
];
