// Generated from specs/compat by `npm run generate`. Do not edit.

import type { WebhookShape } from "../../src/runtime.js";
import type {
  InboundCallStatusCallbackPayload,
  RecordingStatusCallbackPayload,
  SmsStatusCallbackPayload,
  TranscriptionStatusCallbackPayload,
  VoiceStatusCallbackPayload,
} from "./models.js";
import {
  inboundCallStatusCallbackPayload,
  recordingStatusCallbackPayload,
  smsStatusCallbackPayload,
  transcriptionStatusCallbackPayload,
  voiceStatusCallbackPayload,
} from "./shapes.js";

/**
 * A call changed its state
 * @see https://signalwire.com/docs/compatibility-api/rest/calls/webhooks/voice-status-callback
 */
export type VoiceStatusWebhook = VoiceStatusCallbackPayload;

/**
 * An incoming call ended
 * @see https://signalwire.com/docs/compatibility-api/rest/incoming-phone-numbers/webhooks/incoming-call-status-callback
 */
export type IncomingCallStatusWebhook = InboundCallStatusCallbackPayload;

/**
 * A message changed its state
 * @see https://signalwire.com/docs/compatibility-api/rest/messages/webhooks/sms-status-callback
 */
export type SmsStatusWebhook = SmsStatusCallbackPayload;

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
  | { kind: "voiceStatus"; payload: VoiceStatusWebhook }
  | { kind: "incomingCallStatus"; payload: IncomingCallStatusWebhook }
  | { kind: "smsStatus"; payload: SmsStatusWebhook }
  | { kind: "recordingStatus"; payload: RecordingStatusWebhook }
  | { kind: "transcriptionStatus"; payload: TranscriptionStatusWebhook };

export const webhooks: readonly WebhookShape[] = [
  { kind: "voiceStatus", shape: voiceStatusCallbackPayload },
  { kind: "incomingCallStatus", shape: inboundCallStatusCallbackPayload },
  { kind: "smsStatus", shape: smsStatusCallbackPayload },
  { kind: "recordingStatus", shape: recordingStatusCallbackPayload },
  { kind: "transcriptionStatus", shape: transcriptionStatusCallbackPayload },
];
