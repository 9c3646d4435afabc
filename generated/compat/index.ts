// Generated from specs/compat by `npm run generate`. Do not edit.

export * as callRecordings from "./call-recordings.js";
export type {
  CreateCallRecordingInput,
  PauseCallRecordingInput,
  ResumeCallRecordingInput,
  StopCallRecordingInput,
  UpdateCallRecordingInput,
} from "./call-recordings.js";
export * as conferenceRecordings from "./conference-recordings.js";
export type {
  DeleteConferenceRecordingInput,
  GetConferenceRecordingInput,
  ListConferenceRecordingsInput,
  PauseConferenceRecordingInput,
  ResumeConferenceRecordingInput,
  StopConferenceRecordingInput,
  UpdateConferenceRecordingInput,
} from "./conference-recordings.js";
export * as recordings from "./recordings.js";
export type {
  DeleteRecordingInput,
  DownloadRecordingInput,
  GetRecordingInput,
  ListRecordingsInput,
} from "./recordings.js";
export * as transcriptions from "./transcriptions.js";
export type { DeleteTranscriptionInput, GetTranscriptionInput, ListTranscriptionsInput } from "./transcriptions.js";
export { compat } from "./client.js";
export type * from "./models.js";
export type { paths } from "./types.js";
