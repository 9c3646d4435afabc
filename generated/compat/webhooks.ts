// Generated from specs/compat by `npm run generate`. Do not edit.

import type { WebhookShape } from "../../src/runtime.js";
import type { RecordingStatusCallbackPayload, TranscriptionStatusCallbackPayload } from "./models.js";
import { recordingStatusCallbackPayload, transcriptionStatusCallbackPayload } from "./shapes.js";

/**
 * A recording changed its state
 * @see https://signalwire.com/docs/compatibility-api/rest/recordings/webhooks/recording-status-callback
 */
export type RecordingStatusWebhook = RecordingStatusCallbackPayload;

/**
 * A transcription is ready, or failed
 * @see https://signalwire.com/docs/compatibility-api/rest/recording-transcriptions/webhooks/transcription-status-callback
 */
export type TranscriptionStatusWebhook = TranscriptionStatusCallbackPayload;

/** Every webhook of the spec. */
export type Webhook =
  | { kind: "recordingStatus"; payload: RecordingStatusWebhook }
  | { kind: "transcriptionStatus"; payload: TranscriptionStatusWebhook };

export const webhooks: readonly WebhookShape[] = [
  { kind: "recordingStatus", shape: recordingStatusCallbackPayload },
  { kind: "transcriptionStatus", shape: transcriptionStatusCallbackPayload },
];
