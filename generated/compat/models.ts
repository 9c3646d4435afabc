// Generated from specs/compat by `npm run generate`. Do not edit.

import type { Open } from "../../src/runtime.js";

/** The project or a subproject of it. */
export interface Account {
  /** Sid of the account; for the project, the project's id. */
  sid: string;
  /** Its name, for display. */
  friendlyName: string;
  /** State of an account. */
  status: Open<AccountStatus>;
  /** Always `redacted`. */
  authToken: string;
  /** When it was created. */
  dateCreated: Date | null;
  /** When it last changed. */
  dateUpdated: Date | null;
  /** Kind of account. */
  type: Open<AccountType>;
  /** Sid of its parent account; for the project, its own Sid. */
  ownerAccountSid: string;
  /** Preferred region for its calls. */
  regionPreference: string;
  /** Its path, from the origin. */
  uri: string;
  /** Whether it is below another account. */
  subproject: boolean;
  /** Key that signs its webhooks, a secret; null except in the answer that creates the account. */
  signingKey: string | null;
  /** Paths of what belongs to an account; null for what SignalWire does not have. */
  subresourceUris: AccountSubresourceUris;
}

/** State of an account. */
export type AccountStatus = "active";

/** Paths of what belongs to an account; null for what SignalWire does not have. */
export interface AccountSubresourceUris {
  /** Always null. */
  addresses: null;
  /** Path of its available phone numbers. */
  availablePhoneNumbers: string;
  /** Path of its applications. */
  applications: string;
  /** Always null. */
  authorizedConnectApps: null;
  /** Path of its calls. */
  calls: string;
  /** Path of its conferences. */
  conferences: string;
  /** Always null. */
  connectApps: null;
  /** Path of its incoming phone numbers. */
  incomingPhoneNumbers: string;
  /** Always null. */
  keys: null;
  /** Always null. */
  notifications: null;
  /** Always null. */
  outgoingCallerIds: null;
  /** Path of its queues. */
  queues: string;
  /** Path of its recordings. */
  recordings: string;
  /** Always null. */
  sandbox: null;
  /** Always null. */
  sip: null;
  /** Always null. */
  shortCodes: null;
  /** Path of its messages. */
  messages: string;
  /** Path of its transcriptions. */
  transcriptions: string;
  /** Always null. */
  usage: null;
}

/** Kind of account. */
export type AccountType = "Full";

/** What address a number needs. */
export type AddressRequirements = "none" | "any" | "local" | "foreign";

/** Who answered a call. */
export type AnsweredBy = "human" | "machine";

/** A set of URLs that numbers and calls can share. */
export interface Application {
  /** Sid of the application. */
  sid: string;
  /** Sid of the account it belongs to. */
  accountSid: string;
  /** Version of the API that made it, such as `2010-04-01`. */
  apiVersion: string;
  /** When it was created. */
  dateCreated: Date | null;
  /** When it last changed. */
  dateUpdated: Date | null;
  /** Its name, for display. */
  friendlyName: string;
  /** Its path, from the origin. */
  uri: string;
  /** URL of the cXML for incoming calls. */
  voiceUrl: string | null;
  /** HTTP method for the voice URL. */
  voiceMethod: string | null;
  /** URL that is requested if the voice URL fails. */
  voiceFallbackUrl: string | null;
  /** HTTP method for the voice fallback URL. */
  voiceFallbackMethod: string | null;
  /** URL that is notified of a call's progress. */
  statusCallback: string | null;
  /** HTTP method of the status callback. */
  statusCallbackMethod: string | null;
  /** Whether the caller's name is looked up. */
  voiceCallerIdLookup: boolean | null;
  /** URL of the cXML for incoming messages. */
  smsUrl: string | null;
  /** HTTP method for the SMS URL. */
  smsMethod: string | null;
  /** URL that is requested if the SMS URL fails. */
  smsFallbackUrl: string | null;
  /** HTTP method for the SMS fallback URL. */
  smsFallbackMethod: string | null;
  /** URL that is notified of a message's progress. */
  smsStatusCallback: string | null;
  /** HTTP method of the SMS status callback. */
  smsStatusCallbackMethod: string | null;
  /** URL that is notified of a message's progress; the same as the SMS status callback. */
  messageStatusCallback: string | null;
}

/** A country in which numbers can be searched. */
export interface AvailableCountry {
  /** Two-letter country code. */
  countryCode: string;
  /** Its name. */
  country: string;
  /** Its path, from the origin. */
  uri: string;
  /** Whether its numbers are new to the platform. */
  beta: boolean;
  /** Paths of the searches in a country. */
  subresourceUris: AvailableCountrySubresourceUris;
}

/** The countries in which numbers can be searched. */
export interface AvailableCountryList {
  /** Path of this list. */
  uri: string;
  /** The countries. */
  countries: AvailableCountry[];
}

/** Paths of the searches in a country. */
export interface AvailableCountrySubresourceUris {
  /** Path of its local numbers. */
  local: string;
  /** Path of its toll-free numbers. */
  tollFree: string;
}

/** A number that can be bought. */
export interface AvailablePhoneNumber {
  /** The number, formatted for display. */
  friendlyName: string;
  /** The number, in E.164 form. */
  phoneNumber: string;
  /** Local access and transport area of the number, a US unit of telephone geography. */
  lata: string | null;
  /** Town of the number. */
  locality: string | null;
  /** Rate center of the number: the area in which calls to it are local. */
  rateCenter: string | null;
  /** Degrees north. */
  latitude: string | null;
  /** Degrees east. */
  longitude: string | null;
  /** State or province of the number, two letters. */
  region: string | null;
  /** Postal code of the number. */
  postalCode: string | null;
  /** Two-letter country code of the number. */
  isoCountry: string;
  /** What a number can do. */
  capabilities: PhoneNumberCapabilities;
  /** Whether it is new to the platform. */
  beta: boolean;
}

/** Numbers that were found. */
export interface AvailablePhoneNumberList {
  /** Path of the search. */
  uri: string;
  /** The numbers. */
  availablePhoneNumbers: AvailablePhoneNumber[];
}

/** A call, in progress or ended. */
export interface Call {
  /** Sid of the call. */
  sid: string;
  /** Sid of the account it belongs to. */
  accountSid: string;
  /** When it was created. */
  dateCreated: Date | null;
  /** When it last changed. */
  dateUpdated: Date | null;
  /** Sid of the call that started it; null if none did. */
  parentCallSid: string | null;
  /** Number or SIP address it goes to. */
  to: string;
  /** The number it goes to, formatted for display. */
  formattedTo: string;
  /** The number it goes to, formatted for display, under a second name. */
  toFormatted: string;
  /** Number or SIP address it comes from. */
  from: string;
  /** The number it comes from, formatted for display. */
  formattedFrom: string;
  /** The number it comes from, formatted for display, under a second name. */
  fromFormatted: string;
  /** Sid of the phone number it uses; null if it uses none of yours. */
  phoneNumberSid: string | null;
  /** State of a call. */
  status: Open<CallStatus>;
  /** When it began; null before that. */
  startTime: Date | null;
  /** When it ended; null before that. */
  endTime: Date | null;
  /** Length in seconds. */
  duration: number | null;
  /** Its price; null until it is known. */
  price: string | null;
  /** Currency of the price, ISO 4217 (`USD`). */
  priceUnit: string;
  /** Who began a call. */
  direction: Open<CallDirection>;
  /** Who answered; null unless detection was requested. */
  answeredBy: Open<AnsweredBy> | null;
  /** Version of the API that made it, such as `2010-04-01`. */
  apiVersion: string;
  /** Number that forwarded it. */
  forwardedFrom: string | null;
  /** The caller's name, if it was looked up. */
  callerName: string | null;
  /** Its path, from the origin. */
  uri: string;
  /** Paths of what belongs to a call. */
  subresourceUris: CallSubresourceUris;
  /** A note on it, if there is one. */
  annotation: string | null;
  /** Sid of its group, if it is in one. */
  groupSid: string | null;
  /** Quality of the incoming audio, as a mean opinion score from 1 to 5. */
  audioInMos: number | null;
  /** Last SIP status, such as `200`. */
  sipResultCode: string | null;
  /** Average round trip of the audio, in milliseconds. */
  audioRttAvg: number | null;
  /** Shortest round trip of the audio, in milliseconds. */
  audioRttMin: number | null;
  /** Longest round trip of the audio, in milliseconds. */
  audioRttMax: number | null;
  /** Smallest jitter of the outgoing audio, in milliseconds. */
  audioOutJitterMin: number | null;
  /** Largest jitter of the outgoing audio, in milliseconds. */
  audioOutJitterMax: number | null;
  /** Average jitter of the outgoing audio, in milliseconds. */
  audioOutJitterAvg: number | null;
  /** Number of outgoing packets that were lost. */
  audioOutLost: number | null;
}

/** Who began a call. */
export type CallDirection = "inbound" | "outbound";

/** A recording of a call or conference. */
export type CallRecording = Recording;

/** State of a call. */
export type CallStatus = "queued" | "ringing" | "in-progress" | "canceled" | "completed" | "busy" | "failed" | "no-answer";

/** Paths of what belongs to a call. */
export interface CallSubresourceUris {
  /** Always null. */
  notifications: string | null;
  /** Path of its recordings. */
  recordings: string;
}

/** A call of several parties. */
export interface Conference {
  /** Sid of the conference. */
  sid: string;
  /** Sid of the account it belongs to. */
  accountSid: string;
  /** When it was created. */
  dateCreated: Date | null;
  /** When it last changed. */
  dateUpdated: Date | null;
  /** Its name, unique while it is in progress. */
  friendlyName: string;
  /** State of a conference. */
  status: Open<ConferenceStatus>;
  /** Version of the API that made it, such as `2010-04-01`. */
  apiVersion: string;
  /** Where it is mixed. */
  region: string;
  /** Its path, from the origin. */
  uri: string;
  /** Paths of what belongs to a conference. */
  subresourceUris: ConferenceSubresourceUris;
}

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
  /** The number of channels again, under an older name. */
  channel?: number;
  /** Number of audio channels, 1 (mono) or 2 (stereo). */
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
  /** Its price; null until it is known. */
  price: string | null;
  /** Currency of the price, ISO 4217 (`USD`). */
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
  /** `trim-silence` if silence at the start and end was cut off, else `do-not-trim`. */
  trim: string;
  /** What made a recording of a conference. */
  source: Open<ConferenceRecordingSource>;
}

/** What made a recording of a conference. */
export type ConferenceRecordingSource = "Conference" | "StartConferenceRecording";

/** State of a conference. */
export type ConferenceStatus = "init" | "in-progress" | "completed";

/** Live audio of a conference. */
export interface ConferenceStream {
  /** Sid of the stream. */
  sid: string;
  /** Sid of the account it belongs to. */
  accountSid: string;
  /** State of a stream. */
  status: Open<StreamStatus>;
  /** When it last changed. */
  dateUpdated: Date | null;
  /** Its path, from the origin. */
  uri: string;
  /** Sid of the conference. */
  conferenceSid: string;
  /** Name of the stream. */
  name: string | null;
}

/** Paths of what belongs to a conference. */
export interface ConferenceSubresourceUris {
  /** Path of its participants. */
  participants: string;
  /** Path of its recordings. */
  recordings: string;
}

/** A stored cXML document. */
export interface CxmlScript {
  /** Sid of the script. */
  sid: string;
  /** When it was created. */
  dateCreated: Date | null;
  /** When it last changed. */
  dateUpdated: Date | null;
  /** When its URL was last requested; null if never. */
  dateLastAccessed: Date | null;
  /** Sid of the account it belongs to. */
  accountSid: string;
  /** Its name, for display. */
  name: string;
  /** The document. */
  contents: string;
  /** URL that answers with the document. */
  requestUrl: string;
  /** How often its URL was requested. */
  numRequests: number;
  /** Version of the API that made it, such as `2010-04-01`. */
  apiVersion: string;
  /** Its path, from the origin. */
  uri: string;
}

/** A fax, sent or received. */
export interface Fax {
  /** Sid of the account it belongs to. */
  accountSid: string;
  /** Version of the API that made it; here `v1`, unlike elsewhere. */
  apiVersion: string;
  /** When it was created. */
  dateCreated: Date | null;
  /** When it last changed. */
  dateUpdated: Date | null;
  /** Whether a fax was sent or received. */
  direction: Open<FaxDirection>;
  /** Number or SIP address it comes from. */
  from: string;
  /** URL of the document; null until it is available. */
  mediaUrl: string | null;
  /** Sid of the document. */
  mediaSid: string;
  /** Number of pages; null until they are counted. */
  numPages: number | null;
  /** Its price; null until it is known. */
  price: string | null;
  /** Currency of the price, ISO 4217 (`USD`). */
  priceUnit: string;
  /** Resolution of a fax. */
  quality: Open<FaxQuality>;
  /** Sid of the fax. */
  sid: string;
  /** State of a fax. */
  status: Open<FaxStatus>;
  /** Number or SIP address it goes to. */
  to: string;
  /** Length of the transmission in seconds. */
  duration: number | null;
  /** Paths of what belongs to a fax. */
  links: FaxLinks;
  /** Path of the fax, from the origin. */
  url: string;
  /** Why it failed; null if it didn't. */
  errorCode: string | null;
  /** Why it failed, in readable words. */
  errorMessage: string | null;
}

/** Whether a fax was sent or received. */
export type FaxDirection = "inbound" | "outbound";

/** Paths of what belongs to a fax. */
export interface FaxLinks {
  /** Path of its documents. */
  media: string;
}

/** A document of a fax. */
export interface FaxMedia {
  /** Sid of the account it belongs to. */
  accountSid: string;
  /** Its media type, such as `application/pdf`. */
  contentType: string;
  /** When it was created. */
  dateCreated: Date | null;
  /** When it last changed. */
  dateUpdated: Date | null;
  /** Sid of the fax. */
  faxSid: string;
  /** Sid of the document. */
  sid: string;
  /** Its path, from the origin. */
  uri: string;
  /** URL of its content. */
  url: string;
}

/** Resolution of a fax. */
export type FaxQuality = "standard" | "fine" | "superfine";

/** State of a fax. */
export type FaxStatus = "queued" | "processing" | "sending" | "delivered" | "receiving" | "received" | "no-answer" | "busy" | "failed" | "canceled";

/** Whether the parameters are sent in the query (GET) or in the body (POST). */
export type HttpMethod = "GET" | "POST";

/** Payload of the callback at the end of an incoming call. */
export interface InboundCallStatusCallbackPayload {
  /** Sid of the call. */
  callSid: string;
  /** Sid of the account. */
  accountSid: string;
  /** Number or SIP address it comes from. */
  from: string;
  /** The account's number that was called. */
  to: string;
  /** When the call ended. */
  timestamp: Date;
  /** Final state of the call. */
  callStatus: Open<"failed" | "completed">;
  /** Length in seconds. */
  callDuration: number;
  /** Quality of the incoming audio, as a mean opinion score from 1 to 5. */
  audioInMos: number;
}

/** A phone number of the account. */
export interface IncomingPhoneNumber {
  /** The account's Sid again. */
  accountId: string;
  /** Sid of the account it belongs to. */
  accountSid: string;
  /** What address a number needs. */
  addressRequirements: Open<AddressRequirements>;
  /** Sid of the address it is registered with. */
  addressSid: string | null;
  /** Version of the API that made it, such as `2010-04-01`. */
  apiVersion: string;
  /** Whether it is new to the platform. */
  beta: boolean;
  /** What a number of the account can do. */
  capabilities: IncomingPhoneNumberCapabilities;
  /** Two-letter country code of the number. */
  countryCode: string;
  /** When it was created. */
  dateCreated: Date | null;
  /** When it last changed. */
  dateUpdated: Date | null;
  /** Sid of the address that emergency services get. */
  emergencyAddressSid: string | null;
  /** `Active` if emergency services know an address for it, else `Inactive`. */
  emergencyStatus: string;
  /** Its name, for display. */
  friendlyName: string;
  /** Sid of the identity it is registered with. */
  identitySid: string | null;
  /** Whether the number is SignalWire's own or one that stays with another carrier (`hosted`). */
  origin: Open<PhoneNumberOrigin>;
  /** The number, in E.164 form. */
  phoneNumber: string;
  /** Sid of the phone number. */
  sid: string;
  /** Sid of the application whose URLs serve messages, instead of the URLs here. */
  smsApplicationSid: string | null;
  /** HTTP method for the SMS fallback URL. */
  smsFallbackMethod: string;
  /** URL that is requested if the SMS URL fails. */
  smsFallbackUrl: string | null;
  /** HTTP method for the SMS URL. */
  smsMethod: string;
  /** URL of the cXML for incoming messages. */
  smsUrl: string | null;
  /** URL that is notified of a call's progress. */
  statusCallback: string | null;
  /** HTTP method of the status callback. */
  statusCallbackMethod: string;
  /** Sid of the SIP trunk its calls go to. */
  trunkSid: string | null;
  /** Its path, from the origin. */
  uri: string;
  /** Whether its owner has proved ownership. */
  verificationStatus?: string;
  /** Sid of the application whose URLs serve calls, instead of the URLs here. */
  voiceApplicationSid: string | null;
  /** Whether the caller's name is looked up. */
  voiceCallerIdLookup: boolean | null;
  /** HTTP method for the voice fallback URL. */
  voiceFallbackMethod: string;
  /** URL that is requested if the voice URL fails. */
  voiceFallbackUrl: string | null;
  /** HTTP method for the voice URL. */
  voiceMethod: string;
  /** URL of the cXML for incoming calls. */
  voiceUrl: string | null;
}

/** What a number of the account can do. */
export interface IncomingPhoneNumberCapabilities {
  /** Calls. */
  voice: boolean;
  /** Text messages. */
  sms: boolean;
  /** Messages with media. */
  mms: boolean;
  /** Faxes. */
  fax: boolean;
}

/** An SMS or MMS, sent or received. */
export interface Message {
  /** Sid of the account it belongs to. */
  accountSid: string;
  /** Version of the API that made it, such as `2010-04-01`. */
  apiVersion: string;
  /** Its text; null if it has none. */
  body: string | null;
  /** Number of SMS it took; each one is charged. */
  numSegments: number;
  /** Number of media attached to it. */
  numMedia: number;
  /** When it was created. */
  dateCreated: Date | null;
  /** When it was sent; null before that. */
  dateSent: Date | null;
  /** When it last changed. */
  dateUpdated: Date | null;
  /** Whether a message was received, or what sent it. */
  direction: Open<MessageDirection>;
  /** Why it failed; null if it didn't. */
  errorCode: string | null;
  /** Why it failed, in readable words. */
  errorMessage: string | null;
  /** Sender's number, in E.164 form. */
  from: string;
  /** Its price; null until it is known. */
  price: string | null;
  /** Currency of the price, ISO 4217 (`USD`). */
  priceUnit: string;
  /** Sid of the message. */
  sid: string;
  /** State of a message. */
  status: Open<MessageStatus>;
  /** Recipient's number, in E.164 form. */
  to: string;
  /** Id of the number group that chose the sender's number; null if none did. */
  messagingServiceSid: string | null;
  /** Its path, from the origin. */
  uri: string;
  /** Paths of what belongs to a message. */
  subresourceUris: MessageSubresourceUris;
}

/** Whether a message was received, or what sent it. */
export type MessageDirection = "inbound" | "outbound-api" | "outbound-call" | "outbound-reply";

/** A media file of a message. */
export interface MessageMedia {
  /** Sid of the account it belongs to. */
  accountSid: string;
  /** Its media type, such as `image/png`. */
  contentType: string;
  /** When it was created. */
  dateCreated: Date | null;
  /** When it last changed. */
  dateUpdated: Date | null;
  /** Sid of the message it came with. */
  parentSid: string;
  /** Sid of the media file. */
  sid: string;
  /** Its path, from the origin. */
  uri: string;
}

/** State of a message. */
export type MessageStatus = "queued" | "initiated" | "sent" | "failed" | "delivered" | "undelivered" | "received";

/** Paths of what belongs to a message. */
export interface MessageSubresourceUris {
  /** Path of its media. */
  media: string;
}

/** Kind of number. */
export type NumberType = "longcode" | "tollfree";

/** A participant of a conference. */
export interface Participant {
  /** Sid of the account it belongs to. */
  accountSid: string;
  /** Sid of the participant's call. */
  callSid: string;
  /** Sid of the call of the participant who is coached; null if nobody is. */
  callSidToCoach: string | null;
  /** Whether the participant coaches another. */
  coaching: boolean;
  /** Sid of the conference. */
  conferenceSid: string;
  /** When the participant joined. */
  dateCreated: Date | null;
  /** Whether a participant is in the conference. */
  status: Open<ParticipantStatus>;
  /** When it last changed. */
  dateUpdated: Date | null;
  /** Whether the conference ends when the participant leaves. */
  endConferenceOnExit: boolean;
  /** Whether nobody hears the participant. */
  muted: boolean;
  /** Whether the participant is on hold. */
  hold: boolean;
  /** Whether the conference begins when the participant joins. */
  startConferenceOnEnter: boolean;
  /** Its path, from the origin. */
  uri: string;
}

/** Whether a participant is in the conference. */
export type ParticipantStatus = "completed" | "in-progress";

/** What a number can do. */
export interface PhoneNumberCapabilities {
  /** Calls. */
  voice: boolean;
  /** Text messages. */
  sms: boolean;
  /** Messages with media. */
  mms: boolean;
}

/** What a number can do. */
export type PhoneNumberCapability = "sms" | "voice" | "fax" | "mms";

/** Whether the number is SignalWire's own or one that stays with another carrier (`hosted`). */
export type PhoneNumberOrigin = "signalwire" | "hosted";

/** Where calls wait. */
export interface Queue {
  /** Sid of the queue. */
  sid: string;
  /** Sid of the account it belongs to. */
  accountSid: string;
  /** Its name, for display. */
  friendlyName: string;
  /** Maximum number of waiting calls; null if the queue has no limit of its own. */
  maxSize: number | null;
  /** Number of calls waiting now. */
  currentSize: number;
  /** How long they have waited on average, in seconds. */
  averageWaitTime: number;
  /** When it was created. */
  dateCreated: Date | null;
  /** When it last changed. */
  dateUpdated: Date | null;
  /** Version of the API that made it, such as `2010-04-01`. */
  apiVersion: string;
  /** Its path, from the origin. */
  uri: string;
}

/** A call that waits in a queue. */
export interface QueueMember {
  /** Sid of the call. */
  callSid: string;
  /** Sid of the account it belongs to. */
  accountSid: string;
  /** Sid of the queue. */
  queueSid: string;
  /** When it joined the queue. */
  dateEnqueued: Date | null;
  /** Its place, from 1. */
  position: number;
  /** How long it has waited, in seconds. */
  waitTime: number;
  /** Kind of member. */
  memberType: string;
  /** Its path, from the origin. */
  uri: string;
}

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
  /** The number of channels again, under an older name. */
  channel?: number;
  /** Number of audio channels, 1 (mono) or 2 (stereo). */
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
  /** Its price; null until it is known. */
  price: string | null;
  /** Currency of the price, ISO 4217 (`USD`). */
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
  /** `trim-silence` if silence at the start and end was cut off, else `do-not-trim`. */
  trim: string;
  /** What made a recording. */
  source: Open<RecordingSource>;
}

/** What made a recording. */
export type RecordingSource = "DialVerb" | "Conference" | "OutBoundApi" | "Trunking" | "RecordVerb" | "StartCallRecordingApi" | "StartConferenceRecording";

/** State of a recording. */
export type RecordingStatus = "queued" | "in-progress" | "paused" | "resumed" | "completed" | "absent" | "stopped" | "failed";

/** Payload of a recording status callback. */
export interface RecordingStatusCallbackPayload {
  /** Sid of the account. */
  accountSid: string;
  /** Sid of the recorded call. */
  callSid: string;
  /** Sid of the recording. */
  recordingSid: string;
  /** URL of the audio, without a suffix; `.mp3` after it gives that format. */
  recordingUrl: string;
  /** Current state of the recording. */
  recordingStatus: Open<"in-progress" | "completed" | "absent">;
  /** Length in seconds. */
  recordingDuration: number;
  /** Number of audio channels, 1 (mono) or 2 (stereo). */
  recordingChannels: number;
  /** What made the recording. */
  recordingSource: string;
}

/** Paths of what belongs to a recording. */
export interface RecordingSubresourceUris {
  /** Path of its transcriptions. */
  transcriptions: string;
}

/** Payload of a message status callback. */
export interface SmsStatusCallbackPayload {
  /** Current state of the message. */
  messageStatus: Open<"queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "receiving" | "received">;
  /** Why it failed. */
  errorCode?: string;
  /** Sid of the message. */
  messageSid: string;
  /** Sid of the account. */
  accountSid: string;
  /** Sender's number, in E.164 form. */
  from: string;
  /** Recipient's number, in E.164 form. */
  to: string;
  /** Its text. */
  body: string;
  /** Number of media attached to it. */
  numMedia: number;
  /** Number of SMS it took. */
  numSegments: number;
}

/** Live audio of a call. */
export interface Stream {
  /** Sid of the stream. */
  sid: string;
  /** Sid of the account it belongs to. */
  accountSid: string;
  /** State of a stream. */
  status: Open<StreamStatus>;
  /** When it last changed. */
  dateUpdated: Date | null;
  /** Its path, from the origin. */
  uri: string;
  /** Sid of the call. */
  callSid: string;
  /** Name of the stream. */
  name: string;
}

/** State of a stream. */
export type StreamStatus = "queued" | "in-progress" | "stopped";

/** An API token. */
export interface Token {
  /** Id of the token. */
  id: string;
  /** Its name, for display. */
  name: string;
  /**
   * Its scopes, out of `calling`, `chat`, `datasphere`, `fax`, `management`, `messaging`, `numbers`, `pubsub`,
   * `storage`, `tasking` and `video`.
   */
  permissions: string[];
  /** The secret itself: the password that goes with the project's id. Whoever has it can act as the project. */
  token: string;
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
  /** Its price; null until it is known. */
  price: string | null;
  /** Currency of the price, ISO 4217 (`USD`). */
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

/** Payload of a transcription callback. */
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

/** Payload of a voice status callback. */
export interface VoiceStatusCallbackPayload {
  /** Sid of the account. */
  accountSid: string;
  /** Version of the API that made the call. */
  apiVersion: string;
  /** Average length of audio in an incoming packet, in milliseconds. */
  audioInAveragePtime?: number;
  /** Number of incoming packets of pressed keys. */
  audioInDtmfPacketCount?: number;
  /** Number of incoming packets that were dropped because the buffer was emptied. */
  audioInFlushPacketCount?: number;
  /** Largest variance of the jitter of the incoming audio. */
  audioInJitterMaxVariance?: number;
  /** Smallest variance of the jitter of the incoming audio. */
  audioInJitterMinVariance?: number;
  /** Largest size of the jitter buffer. */
  audioInLargestJbSize?: number;
  /** Quality of the incoming audio, as a mean opinion score from 1 to 5. */
  audioInMos?: number;
  /** Number of incoming audio packets. */
  audioInMediaPacketCount?: number;
  /** Number of incoming packets that were skipped. */
  audioInSkipPacketCount?: number;
  /** Number of outgoing packets of pressed keys. */
  audioOutDtmfPacketCount?: number;
  /** Number of outgoing audio packets. */
  audioOutMediaPacketCount?: number;
  /** What sent this callback. */
  callbackSource: string;
  /** Length in seconds. */
  callDuration?: number;
  /** The caller's name, if it was looked up. */
  callerName?: string;
  /** Sid of the call. */
  callSid: string;
  /** Current state of the call. */
  callStatus: Open<"initiated" | "ringing" | "in-progress" | "queued" | "failed" | "busy" | "no-answer" | "completed" | "canceled">;
  /** Who began the call. */
  direction: Open<"outbound-dial" | "outbound-api" | "inbound">;
  /** Number that forwarded it. */
  forwardedFrom?: string;
  /** Number or SIP address it comes from. */
  from: string;
  /** Sid of the call that started it. */
  parentCallSid?: string;
  /** Length of its recording in seconds. */
  recordingDuration?: number;
  /** Sid of its recording. */
  recordingSid?: string;
  /** URL of its recording's audio. */
  recordingUrl?: string;
  /** Number of this callback among those of the call, from 0. They may arrive in another order. */
  sequenceNumber: number;
  /** Last SIP status in words. */
  sipInviteResultPhrase?: string;
  /** Last SIP status, such as `200`. */
  sipResultCode?: string;
  /** When the state was reached. */
  timestamp: Date;
  /** Number or SIP address it goes to. */
  to: string;
}
