// Generated from specs/compat by `npm run generate`. Do not edit.

import type { Open } from "../../src/runtime.js";

export type CallRecording = Recording;

/** A recording of a conference. */
export interface ConferenceRecording {
  /** Sid of the recording. */
  sid: string;
  /** Sid of the account it belongs to. */
  accountSid: string;
  /** Version of the API that made it, such as `2010-04-01`. */
  apiVersion: string;
  /** Sid of the recorded call; null if a conference was recorded. */
  callSid: string | null;
  /** Sid of the recorded conference; null if a call was recorded. */
  conferenceSid: string | null;
  /** The same as `channels`, under an older name. */
  channel?: number;
  /** Channels of the audio, 1 (mono) or 2 (stereo). */
  channels: number;
  /** When it was created. */
  dateCreated: Date | null;
  /** When it last changed. */
  dateUpdated: Date | null;
  /** When the audio begins. */
  startTime: Date | null;
  /** When the audio ends; null while it is being recorded. */
  endTime: Date | null;
  /** Length in seconds. */
  duration: number | null;
  /** What it cost, in `price_unit`; null until that is known. */
  price: string | null;
  /** Currency of the price, as ISO 4217 writes it (`USD`). */
  priceUnit: string;
  /** State of a recording. */
  status: Open<RecordingStatus>;
  /** Why it failed; null if it didn't. */
  errorCode: string | null;
  /** Path of the recording, from the origin. */
  uri: string;
  /** Paths of what belongs to a recording. */
  subresourceUris: RecordingSubresourceUris;
  /** Always null. */
  encryptionDetails: string | null;
  /** Whether silence at the start and end was cut off. */
  trim: string;
  /** What made a recording of a conference. */
  source: Open<ConferenceRecordingSource>;
}

/** What made a recording of a conference. */
export type ConferenceRecordingSource = "Conference" | "StartConferenceRecording";

/** A recording of a call or conference. */
export interface Recording {
  /** Sid of the recording. */
  sid: string;
  /** Sid of the account it belongs to. */
  accountSid: string;
  /** Version of the API that made it, such as `2010-04-01`. */
  apiVersion: string;
  /** Sid of the recorded call; null if a conference was recorded. */
  callSid: string | null;
  /** Sid of the recorded conference; null if a call was recorded. */
  conferenceSid: string | null;
  /** The same as `channels`, under an older name. */
  channel?: number;
  /** Channels of the audio, 1 (mono) or 2 (stereo). */
  channels: number;
  /** When it was created. */
  dateCreated: Date | null;
  /** When it last changed. */
  dateUpdated: Date | null;
  /** When the audio begins. */
  startTime: Date | null;
  /** When the audio ends; null while it is being recorded. */
  endTime: Date | null;
  /** Length in seconds. */
  duration: number | null;
  /** What it cost, in `price_unit`; null until that is known. */
  price: string | null;
  /** Currency of the price, as ISO 4217 writes it (`USD`). */
  priceUnit: string;
  /** State of a recording. */
  status: Open<RecordingStatus>;
  /** Why it failed; null if it didn't. */
  errorCode: string | null;
  /** Path of the recording, from the origin. */
  uri: string;
  /** Paths of what belongs to a recording. */
  subresourceUris: RecordingSubresourceUris;
  /** Always null. */
  encryptionDetails: string | null;
  /** Whether silence at the start and end was cut off. */
  trim: string;
  /** What made a recording. */
  source: Open<RecordingSource>;
}

/** What made a recording. */
export type RecordingSource = "DialVerb" | "Conference" | "OutBoundApi" | "Trunking" | "RecordVerb" | "StartCallRecordingApi" | "StartConferenceRecording";

/** State of a recording. */
export type RecordingStatus = "queued" | "in-progress" | "paused" | "resumed" | "completed" | "absent" | "stopped" | "failed";

/** What a recording status callback says. */
export interface RecordingStatusCallbackPayload {
  /** Sid of the account. */
  accountSid: string;
  /** Sid of the recorded call. */
  callSid: string;
  /** Sid of the recording. */
  recordingSid: string;
  /** URL of the audio, without a suffix; `.mp3` after it gives that format. */
  recordingUrl: string;
  /** State the recording has now. */
  recordingStatus: Open<"in-progress" | "completed" | "absent">;
  /** Length in seconds. */
  recordingDuration: number;
  /** Channels of the audio, 1 (mono) or 2 (stereo). */
  recordingChannels: number;
  /** What made the recording. */
  recordingSource: string;
}

/** Paths of what belongs to a recording. */
export interface RecordingSubresourceUris {
  /** Path of its transcriptions. */
  transcriptions: string;
}

/** The text of a recording. */
export interface Transcription {
  /** Sid of the transcription. */
  sid: string;
  /** Sid of the account it belongs to. */
  accountSid: string;
  /** Version of the API that made it. */
  apiVersion: string;
  /** Sid of the recording it was made from. */
  recordingSid: string;
  /** When it was created. */
  dateCreated: Date | null;
  /** When it last changed. */
  dateUpdated: Date | null;
  /** Length of the transcribed audio in seconds. */
  duration: number | null;
  /** What it cost, in `price_unit`; null until that is known. */
  price: string | null;
  /** Currency of the price, as ISO 4217 writes it (`USD`). */
  priceUnit: string;
  /** Always `completed`. */
  status: string;
  /** What was said. */
  transcriptionText: string | null;
  /** Always empty. */
  type: string;
  /** Path of the transcription, from the origin. */
  uri: string;
}

/** What a transcription callback says. */
export interface TranscriptionStatusCallbackPayload {
  /** Sid of the transcription. */
  transcriptionSid: string;
  /** What was said. */
  transcriptionText: string;
  /** Whether there is a text. */
  transcriptionStatus: Open<"completed" | "failed">;
  /** URL of the transcription. */
  transcriptionUrl: string;
  /** Sid of the recording it was made from. */
  recordingSid: string;
  /** URL of that recording's audio. */
  recordingUrl: string;
}
