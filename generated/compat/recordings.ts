// Generated from specs/compat by `npm run generate`. Do not edit.

import {
  type Call,
  type Client,
  callOperation,
  type Download,
  downloadOperation,
  type List,
  type ListOptions,
  listOperation,
  type RequestOptions,
  type WaitOptions,
  waitOperation,
} from "../../src/runtime.js";
import type { Recording } from "./models.js";
import { recordingsDelete, recordingsDownloadWav, recordingsGet, recordingsList } from "./operations.js";

export interface ListRecordingsInput {
  dateCreated?: Date | string | undefined;
  dateCreatedBefore?: Date | string | undefined;
  dateCreatedAfter?: Date | string | undefined;
  callSid?: string | undefined;
  pageSize?: number | undefined;
}

export interface GetRecordingInput {
  sid: string;
}

export interface DownloadRecordingInput {
  sid: string;
  format?: "wav" | undefined;
}

export function list(client: Client, input?: ListRecordingsInput, options?: ListOptions): List<Recording> {
  return listOperation(client, recordingsList, input, options);
}

export function get(client: Client, input: GetRecordingInput, options?: RequestOptions): Call<Recording> {
  return callOperation(client, recordingsGet, input, options);
}

export function download(client: Client, input: DownloadRecordingInput, options?: RequestOptions): Call<Download> {
  return downloadOperation(client, { name: "format", of: { wav: recordingsDownloadWav } }, input, options);
}

function deleteRecording(client: Client, input: GetRecordingInput, options?: RequestOptions): Call<void> {
  return callOperation(client, recordingsDelete, input, options);
}
export { deleteRecording as delete };

export function waitUntilCompleted(client: Client, input: GetRecordingInput, options: WaitOptions): Call<Recording> {
  return waitOperation(
    client,
    recordingsGet,
    { field: "status", success: ["completed"], failure: ["absent", "failed"], errorField: "errorCode" },
    input,
    options,
  );
}
