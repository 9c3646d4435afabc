// Generated from specs/compat by `npm run generate`. Do not edit.

import type { Open } from "../../src/runtime.js";

export type RecordingStatus = "queued" | "in-progress" | "paused" | "resumed" | "completed" | "absent" | "stopped";

export interface CallRecording {
  sid: string;
  callSid: string | null;
  channel?: number;
  channels: number;
  dateCreated: Date | null;
  duration: number | null;
  price: string | null;
  status: Open<RecordingStatus>;
  errorCode: string | null;
  subresourceUris: RecordingSubresourceUris;
}

export interface RecordingSubresourceUris {
  transcriptions: string;
}

export type Recording = CallRecording;
