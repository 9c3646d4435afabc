// Generated from specs/compat by `npm run generate`. Do not edit.

export * as accounts from "./accounts.js";
export type { CreateAccountInput, GetAccountInput, ListAccountsInput, UpdateAccountInput } from "./accounts.js";
export * as applications from "./applications.js";
export type {
  CreateApplicationInput,
  DeleteApplicationInput,
  GetApplicationInput,
  ListApplicationsInput,
  UpdateApplicationInput,
} from "./applications.js";
export * as availablePhoneNumbers from "./available-phone-numbers.js";
export type {
  GetCountryAvailablePhoneNumberInput,
  ListCountriesAvailablePhoneNumberInput,
  SearchLocalAvailablePhoneNumberInput,
  SearchTollFreeAvailablePhoneNumberInput,
} from "./available-phone-numbers.js";
export * as callRecordings from "./call-recordings.js";
export type {
  CreateCallRecordingInput,
  PauseCallRecordingInput,
  ResumeCallRecordingInput,
  StopCallRecordingInput,
  UpdateCallRecordingInput,
} from "./call-recordings.js";
export * as calls from "./calls.js";
export type {
  CancelCallInput,
  CreateCallInput,
  DeleteCallInput,
  GetCallInput,
  HangupCallInput,
  ListCallsInput,
  UpdateCallInput,
} from "./calls.js";
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
export * as conferenceStreams from "./conference-streams.js";
export type {
  CreateConferenceStreamInput,
  StopConferenceStreamInput,
  UpdateConferenceStreamInput,
} from "./conference-streams.js";
export * as conferences from "./conferences.js";
export type {
  EndConferenceInput,
  GetConferenceInput,
  ListConferencesInput,
  UpdateConferenceInput,
} from "./conferences.js";
export * as cxmlScripts from "./cxml-scripts.js";
export type {
  CreateCxmlScriptInput,
  DeleteCxmlScriptInput,
  GetCxmlScriptInput,
  ListCxmlScriptsInput,
  UpdateCxmlScriptInput,
} from "./cxml-scripts.js";
export * as faxMedia from "./fax-media.js";
export type { DeleteFaxMediaInput, GetFaxMediaInput, ListFaxMediaInput } from "./fax-media.js";
export * as faxes from "./faxes.js";
export type {
  CancelFaxInput,
  CreateFaxInput,
  DeleteFaxInput,
  GetFaxInput,
  ListFaxesInput,
  UpdateFaxInput,
} from "./faxes.js";
export * as importedPhoneNumbers from "./imported-phone-numbers.js";
export type { CreateImportedPhoneNumberInput } from "./imported-phone-numbers.js";
export * as incomingPhoneNumbers from "./incoming-phone-numbers.js";
export type {
  CreateIncomingPhoneNumberInput,
  DeleteIncomingPhoneNumberInput,
  GetIncomingPhoneNumberInput,
  ListIncomingPhoneNumbersInput,
  UpdateIncomingPhoneNumberInput,
} from "./incoming-phone-numbers.js";
export * as media from "./media.js";
export type { DeleteMediaInput, GetMediaInput, ListMediaInput } from "./media.js";
export * as messages from "./messages.js";
export type {
  CreateMessageInput,
  DeleteMessageInput,
  GetMessageInput,
  ListMessagesInput,
  RedactMessageInput,
  UpdateMessageInput,
} from "./messages.js";
export * as participants from "./participants.js";
export type {
  DeleteParticipantInput,
  GetParticipantInput,
  HoldParticipantInput,
  ListParticipantsInput,
  MuteParticipantInput,
  UnholdParticipantInput,
  UnmuteParticipantInput,
  UpdateParticipantInput,
} from "./participants.js";
export * as queueMembers from "./queue-members.js";
export type { GetQueueMemberInput, ListQueueMembersInput, UpdateQueueMemberInput } from "./queue-members.js";
export * as queues from "./queues.js";
export type { CreateQueueInput, DeleteQueueInput, GetQueueInput, ListQueuesInput, UpdateQueueInput } from "./queues.js";
export * as recordings from "./recordings.js";
export type {
  DeleteRecordingInput,
  DownloadRecordingInput,
  GetRecordingInput,
  ListRecordingsInput,
} from "./recordings.js";
export * as streams from "./streams.js";
export type { CreateStreamInput, StopStreamInput, UpdateStreamInput } from "./streams.js";
export * as tokens from "./tokens.js";
export type { CreateTokenInput, DeleteTokenInput, UpdateTokenInput } from "./tokens.js";
export * as transcriptions from "./transcriptions.js";
export type { DeleteTranscriptionInput, GetTranscriptionInput, ListTranscriptionsInput } from "./transcriptions.js";
export { compat } from "./client.js";
export type * from "./models.js";
export type { paths } from "./types.js";
