// Generated from specs/compat by `npm run generate`. Do not edit.

import { type Api, form, type Operation } from "../../src/runtime.js";
import { callRecording } from "./shapes.js";

export const api: Api = { name: "compat", basePath: "/api/laml/2010-04-01", convert: true };

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

export const recordingsList: Operation = /* @__PURE__ */ Object.freeze<Operation>({
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
  shape: callRecording,
  paging: { items: "recordings", next: "next_page_uri", size: ["pageSize", 1000], within: "/Accounts/{AccountSid}" },
});

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
  id: "recordings.delete",
  api,
  method: "DELETE",
  path: "/Accounts/{AccountSid}/Recordings/{Sid}",
  account: "AccountSid",
  input: { sid: ["path", "Sid"] },
});

export const operations: readonly Operation[] = [
  callRecordingsCreate,
  callRecordingsUpdate,
  recordingsList,
  recordingsGet,
  recordingsDownloadWav,
  recordingsDelete,
];
