// Generated from specs/compat by `npm run generate`. Do not edit.

export type { CreateCallRecordingInput, UpdateCallRecordingInput } from "./call-recordings.js";
export * as callRecordings from "./call-recordings.js";
export { compat } from "./client.js";
export type * from "./models.js";
export * as recordings from "./recordings.js";
