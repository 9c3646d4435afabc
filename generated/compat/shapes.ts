// Generated from specs/compat by `npm run generate`. Do not edit.

import type { Shape } from "../../src/runtime.js";

export const recordingSubresourceUris: Shape = {
  transcriptions: "string",
};

export const callRecording: Shape = {
  sid: "string",
  call_sid: "callSid string|null",
  channel: "number?",
  channels: "number",
  date_created: "dateCreated date|null",
  duration: "number|null",
  price: "string|null",
  status: "string",
  error_code: "errorCode string|null",
  subresource_uris: ["subresourceUris object", recordingSubresourceUris],
};
