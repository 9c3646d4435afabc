// Generated from specs/compat by `npm run generate`. Do not edit.

/** The effective document: overlay applied, bundled, without descriptions and examples. */
export const document: { readonly [key: string]: unknown } = {
  openapi: "3.1.0",
  info: {
    title: "SignalWire compatibility API",
    version: "2010-04-01",
    license: {
      name: "MIT",
      identifier: "MIT",
    },
  },
  servers: [{ url: "https://{space_name}.signalwire.com/api/laml/2010-04-01", variables: { space_name: { default: "example" } } }],
  security: [{ SignalWireBasicAuth: [] }],
  tags: [{ name: "Recordings" }, { name: "Conference Recordings" }, { name: "Recording Transcriptions" }],
  paths: {
    "/Accounts/{AccountSid}/Calls/{CallSid}/Recordings": {
      parameters: [{ $ref: "#/components/parameters/AccountSid" }, { $ref: "#/components/parameters/CallSid" }],
      post: { operationId: "callRecordings.create", tags: ["Recordings"], "x-client-scopes": ["Voice"], requestBody: { required: false, content: { "application/x-www-form-urlencoded": { schema: { $ref: "#/components/schemas/CreateCallRecordingRequest" }, encoding: { RecordingStatusCallbackEvent: { style: "spaceDelimited" } } } } }, responses: { "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/CallRecording" } } } }, "400": { $ref: "#/components/responses/BadRequest" }, "401": { $ref: "#/components/responses/Unauthorized" }, "404": { $ref: "#/components/responses/NotFound" }, "422": { $ref: "#/components/responses/UnprocessableEntity" }, "503": { $ref: "#/components/responses/ServiceUnavailable" } } },
    },
    "/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}": {
      parameters: [{ $ref: "#/components/parameters/AccountSid" }, { $ref: "#/components/parameters/CallSid" }, { $ref: "#/components/parameters/RecordingSid" }],
      post: { operationId: "callRecordings.update", tags: ["Recordings"], "x-client-scopes": ["Voice"], requestBody: { required: true, content: { "application/x-www-form-urlencoded": { schema: { $ref: "#/components/schemas/UpdateRecordingRequest" } } } }, responses: { "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/CallRecording" } } } }, "400": { $ref: "#/components/responses/BadRequest" }, "401": { $ref: "#/components/responses/Unauthorized" }, "404": { $ref: "#/components/responses/NotFound" }, "422": { $ref: "#/components/responses/UnprocessableEntity" }, "503": { $ref: "#/components/responses/ServiceUnavailable" } }, "x-client-idempotent": true, "x-client-presets": { pause: { Status: "paused" }, resume: { Status: "in-progress" }, stop: { Status: "stopped" } } },
    },
    "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings": {
      parameters: [{ $ref: "#/components/parameters/AccountSid" }, { $ref: "#/components/parameters/ConferenceSid" }],
      get: { operationId: "conferenceRecordings.list", tags: ["Conference Recordings"], "x-client-scopes": ["Voice"], parameters: [{ $ref: "#/components/parameters/DayCreated" }, { $ref: "#/components/parameters/DayCreatedBefore" }, { $ref: "#/components/parameters/DayCreatedAfter" }, { $ref: "#/components/parameters/Page" }, { $ref: "#/components/parameters/PageSize" }, { $ref: "#/components/parameters/PageToken" }], responses: { "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/ConferenceRecordingList" } } } }, "400": { $ref: "#/components/responses/BadRequest" }, "401": { $ref: "#/components/responses/Unauthorized" }, "404": { $ref: "#/components/responses/NotFound" }, "422": { $ref: "#/components/responses/UnprocessableEntity" } }, "x-client-pagination": { items: "recordings", next: "next_page_uri", size: "PageSize" } },
    },
    "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}": {
      parameters: [{ $ref: "#/components/parameters/AccountSid" }, { $ref: "#/components/parameters/ConferenceSid" }, { $ref: "#/components/parameters/RecordingSid" }],
      get: { operationId: "conferenceRecordings.get", tags: ["Conference Recordings"], "x-client-scopes": ["Voice"], responses: { "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/ConferenceRecording" } } } }, "400": { $ref: "#/components/responses/BadRequest" }, "401": { $ref: "#/components/responses/Unauthorized" }, "404": { $ref: "#/components/responses/NotFound" } } },
      post: { operationId: "conferenceRecordings.update", tags: ["Conference Recordings"], "x-client-scopes": ["Voice"], requestBody: { required: true, content: { "application/x-www-form-urlencoded": { schema: { $ref: "#/components/schemas/UpdateRecordingRequest" } } } }, responses: { "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/ConferenceRecording" } } } }, "400": { $ref: "#/components/responses/BadRequest" }, "401": { $ref: "#/components/responses/Unauthorized" }, "404": { $ref: "#/components/responses/NotFound" }, "422": { $ref: "#/components/responses/UnprocessableTexts" }, "503": { $ref: "#/components/responses/ServiceUnavailable" } }, "x-client-idempotent": true, "x-client-presets": { pause: { Status: "paused" }, resume: { Status: "in-progress" }, stop: { Status: "stopped" } } },
      delete: { operationId: "conferenceRecordings.delete", tags: ["Conference Recordings"], "x-client-scopes": ["Voice"], responses: { "204": {}, "400": { $ref: "#/components/responses/BadRequest" }, "401": { $ref: "#/components/responses/Unauthorized" }, "404": { $ref: "#/components/responses/NotFound" } } },
    },
    "/Accounts/{AccountSid}/Recordings": {
      parameters: [{ $ref: "#/components/parameters/AccountSid" }],
      get: { operationId: "recordings.list", tags: ["Recordings"], "x-client-scopes": ["Voice"], parameters: [{ $ref: "#/components/parameters/DateCreated" }, { $ref: "#/components/parameters/DateCreatedBefore" }, { $ref: "#/components/parameters/DateCreatedAfter" }, { name: "CallSid", in: "query", schema: { type: "string", format: "uuid" } }, { name: "ConferenceSid", in: "query", schema: { type: "string", format: "uuid" } }, { $ref: "#/components/parameters/Page" }, { $ref: "#/components/parameters/PageSize" }, { $ref: "#/components/parameters/PageToken" }], responses: { "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/RecordingList" } } } }, "400": { $ref: "#/components/responses/BadRequest" }, "401": { $ref: "#/components/responses/Unauthorized" }, "422": { $ref: "#/components/responses/UnprocessableEntity" } }, "x-client-pagination": { items: "recordings", next: "next_page_uri", size: "PageSize" } },
    },
    "/Accounts/{AccountSid}/Recordings/{Sid}": {
      parameters: [{ $ref: "#/components/parameters/AccountSid" }, { $ref: "#/components/parameters/RecordingSid" }],
      delete: { operationId: "recordings.delete", tags: ["Recordings"], "x-client-scopes": ["Voice"], responses: { "204": {}, "400": { $ref: "#/components/responses/BadRequest" }, "401": { $ref: "#/components/responses/Unauthorized" }, "404": { $ref: "#/components/responses/NotFound" }, "422": { $ref: "#/components/responses/UnprocessableEntity" } } },
    },
    "/Accounts/{AccountSid}/Transcriptions": {
      parameters: [{ $ref: "#/components/parameters/AccountSid" }],
      get: { operationId: "transcriptions.list", tags: ["Recording Transcriptions"], "x-client-scopes": ["Voice"], parameters: [{ $ref: "#/components/parameters/DateCreated" }, { $ref: "#/components/parameters/DateCreatedBefore" }, { $ref: "#/components/parameters/DateCreatedAfter" }, { $ref: "#/components/parameters/Page" }, { $ref: "#/components/parameters/PageSize" }, { $ref: "#/components/parameters/PageToken" }], responses: { "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/TranscriptionList" } } } }, "400": { $ref: "#/components/responses/BadRequest" }, "401": { $ref: "#/components/responses/Unauthorized" }, "422": { $ref: "#/components/responses/UnprocessableEntity" } }, "x-client-pagination": { items: "transcriptions", next: "next_page_uri", size: "PageSize" } },
    },
    "/Accounts/{AccountSid}/Transcriptions/{Sid}": {
      parameters: [{ $ref: "#/components/parameters/AccountSid" }, { $ref: "#/components/parameters/TranscriptionSid" }],
      get: { operationId: "transcriptions.get", tags: ["Recording Transcriptions"], "x-client-scopes": ["Voice"], responses: { "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/Transcription" } } } }, "400": { $ref: "#/components/responses/BadRequest" }, "401": { $ref: "#/components/responses/Unauthorized" }, "404": { $ref: "#/components/responses/NotFound" } } },
      delete: { operationId: "transcriptions.delete", tags: ["Recording Transcriptions"], "x-client-scopes": ["Voice"], responses: { "204": {}, "400": { $ref: "#/components/responses/BadRequest" }, "401": { $ref: "#/components/responses/Unauthorized" }, "404": { $ref: "#/components/responses/NotFound" }, "422": { $ref: "#/components/responses/UnprocessableEntity" } } },
    },
    "/Accounts/{AccountSid}/Recordings/{Sid}.json": {
      parameters: [{ $ref: "#/components/parameters/AccountSid" }, { $ref: "#/components/parameters/RecordingSid" }],
      get: { operationId: "recordings.get", tags: ["Recordings"], "x-client-scopes": ["Voice"], "x-client-waiter": { waitUntilCompleted: { field: "status", success: ["completed"], failure: ["absent", "failed"], errorField: "error_code" } }, responses: { "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/Recording" } } } }, "400": { $ref: "#/components/responses/BadRequest" }, "401": { $ref: "#/components/responses/Unauthorized" }, "404": { $ref: "#/components/responses/NotFound" } } },
    },
    "/Accounts/{AccountSid}/Recordings/{Sid}.wav": {
      parameters: [{ $ref: "#/components/parameters/AccountSid" }, { $ref: "#/components/parameters/RecordingSid" }],
      get: { operationId: "recordings.downloadWav", tags: ["Recordings"], "x-client-scopes": ["Voice"], "x-client-variants": { download: { format: { wav: "/Accounts/{AccountSid}/Recordings/{Sid}.wav", mp3: "/Accounts/{AccountSid}/Recordings/{Sid}.mp3" } } }, responses: { "200": { content: { "audio/wav": { schema: { type: "string", format: "binary" } } } }, "400": { $ref: "#/components/responses/BadRequest" }, "401": { $ref: "#/components/responses/Unauthorized" }, "404": { $ref: "#/components/responses/NotFound" } } },
    },
    "/Accounts/{AccountSid}/Recordings/{Sid}.mp3": {
      parameters: [{ $ref: "#/components/parameters/AccountSid" }, { $ref: "#/components/parameters/RecordingSid" }],
      get: { operationId: "recordings.downloadMp3", tags: ["Recordings"], "x-client-scopes": ["Voice"], responses: { "200": { content: { "audio/mpeg": { schema: { type: "string", format: "binary" } } } }, "400": { $ref: "#/components/responses/BadRequest" }, "401": { $ref: "#/components/responses/Unauthorized" }, "404": { $ref: "#/components/responses/NotFound" } } },
    },
  },
  webhooks: {
    recordingStatusCallback: {
      post: { operationId: "recording_status_callback", tags: ["Recordings"], security: [], requestBody: { required: true, content: { "application/json": { schema: { $ref: "#/components/schemas/RecordingStatusCallbackPayload" } }, "application/x-www-form-urlencoded": { schema: { $ref: "#/components/schemas/RecordingStatusCallbackPayload" } } } }, responses: { "200": {} } },
      "x-client-name": "recordingStatus",
    },
    transcriptionStatusCallback: {
      post: { operationId: "transcription_status_callback", tags: ["Recording Transcriptions"], security: [], requestBody: { required: true, content: { "application/json": { schema: { $ref: "#/components/schemas/TranscriptionStatusCallbackPayload" } }, "application/x-www-form-urlencoded": { schema: { $ref: "#/components/schemas/TranscriptionStatusCallbackPayload" } } } }, responses: { "200": {} } },
      "x-client-name": "transcriptionStatus",
    },
  },
  components: {
    securitySchemes: {
      SignalWireBasicAuth: { type: "http", scheme: "basic" },
    },
    parameters: {
      AccountSid: { name: "AccountSid", in: "path", required: true, schema: { type: "string", format: "uuid" }, "x-client-default": "projectId" },
      CallSid: { name: "CallSid", in: "path", required: true, schema: { type: "string", format: "uuid" } },
      ConferenceSid: { name: "ConferenceSid", in: "path", required: true, schema: { type: "string", format: "uuid" } },
      RecordingSid: { name: "Sid", in: "path", required: true, schema: { type: "string", format: "uuid" } },
      TranscriptionSid: { name: "Sid", in: "path", required: true, schema: { type: "string", format: "uuid" } },
      DateCreated: { name: "DateCreated", in: "query", schema: { type: "string", format: "rfc2822" } },
      DateCreatedBefore: { name: "DateCreated<", in: "query", schema: { type: "string", format: "rfc2822" } },
      DateCreatedAfter: { name: "DateCreated>", in: "query", schema: { type: "string", format: "rfc2822" } },
      DayCreated: { name: "DateCreated", in: "query", schema: { type: "string", format: "date" } },
      DayCreatedBefore: { name: "DateCreated<", in: "query", schema: { type: "string", format: "date" } },
      DayCreatedAfter: { name: "DateCreated>", in: "query", schema: { type: "string", format: "date" } },
      Page: { name: "Page", in: "query", schema: { type: "integer", format: "int32", minimum: 0, default: 0 } },
      PageSize: { name: "PageSize", in: "query", schema: { type: "integer", format: "int32", minimum: 1, maximum: 1000, default: 50 } },
      PageToken: { name: "PageToken", in: "query", schema: { type: "string" } },
    },
    responses: {
      BadRequest: { content: { "application/json": { schema: { $ref: "#/components/schemas/CompatibilityError" } } } },
      Unauthorized: { content: { "application/json": { schema: { $ref: "#/components/schemas/CompatibilityError" } } } },
      NotFound: { content: { "application/json": { schema: { $ref: "#/components/schemas/CompatibilityError" } } } },
      UnprocessableEntity: { content: { "application/json": { schema: { $ref: "#/components/schemas/CompatibilityError" } } } },
      UnprocessableTexts: { content: { "application/json": { schema: { $ref: "#/components/schemas/CompatibilityErrorTexts" } } } },
      ServiceUnavailable: { content: { "application/json": { schema: { $ref: "#/components/schemas/CompatibilityError" } } } },
    },
    schemas: {
      CompatibilityError: { type: "object", required: ["code", "message", "more_info", "status"], properties: { code: { type: "integer", format: "int32" }, message: { type: "string" }, more_info: { type: "string" }, status: { type: "integer", format: "int32" } } },
      CompatibilityErrorTexts: { type: "object", required: ["errors"], properties: { errors: { type: "array", items: { type: "string" } } } },
      Paging: { type: "object", required: ["uri", "first_page_uri", "next_page_uri", "previous_page_uri", "page", "page_size"], properties: { uri: { type: "string" }, first_page_uri: { type: "string" }, next_page_uri: { type: ["string", "null"] }, previous_page_uri: { type: ["string", "null"] }, page: { type: "integer", format: "int32" }, page_size: { type: "integer", format: "int32" } } },
      CreateCallRecordingRequest: { type: "object", properties: { RecordingChannels: { type: "string", enum: ["mono", "dual"], default: "mono" }, RecordingStatusCallback: { type: "string", format: "uri" }, RecordingStatusCallbackEvent: { default: "completed", anyOf: [{ type: "string" }, { type: "array", items: { type: "string", enum: ["in-progress", "completed", "absent"] } }] }, RecordingStatusCallbackMethod: { type: "string", enum: ["GET", "POST"], default: "POST" }, RecordingTrack: { type: "string", enum: ["inbound", "outbound", "both"], default: "both" }, Trim: { type: "string", enum: ["trim-silence", "do-not-trim"], default: "do-not-trim" } } },
      UpdateRecordingRequest: { type: "object", required: ["Status"], properties: { Status: { type: "string", enum: ["paused", "in-progress", "stopped"] }, PauseBehavior: { type: "string", enum: ["skip", "silence"], default: "silence" } } },
      RecordingStatus: { type: "string", enum: ["queued", "in-progress", "paused", "resumed", "completed", "absent", "stopped", "failed"] },
      RecordingSource: { type: "string", enum: ["DialVerb", "Conference", "OutBoundApi", "Trunking", "RecordVerb", "StartCallRecordingApi", "StartConferenceRecording"] },
      ConferenceRecordingSource: { type: "string", enum: ["Conference", "StartConferenceRecording"] },
      RecordingSubresourceUris: { type: "object", required: ["transcriptions"], properties: { transcriptions: { type: "string" } } },
      RecordingBase: { type: "object", required: ["sid", "account_sid", "api_version", "call_sid", "conference_sid", "channels", "date_created", "date_updated", "start_time", "end_time", "duration", "price", "price_unit", "status", "error_code", "uri", "subresource_uris", "encryption_details", "trim"], properties: { sid: { type: "string", format: "uuid" }, account_sid: { type: "string", format: "uuid" }, api_version: { type: "string" }, call_sid: { type: ["string", "null"], format: "uuid" }, conference_sid: { type: ["string", "null"], format: "uuid" }, channel: { type: "string", enum: ["1", "2"], format: "int32" }, channels: { type: "string", enum: ["1", "2"], format: "int32" }, date_created: { type: ["string", "null"], format: "rfc2822" }, date_updated: { type: ["string", "null"], format: "rfc2822" }, start_time: { type: ["string", "null"], format: "rfc2822" }, end_time: { type: ["string", "null"], format: "rfc2822" }, duration: { format: "int32", minimum: 0, type: ["integer", "null"] }, price: { type: ["string", "null"], format: "decimal" }, price_unit: { type: "string" }, status: { $ref: "#/components/schemas/RecordingStatus" }, error_code: { type: ["string", "null"] }, uri: { type: "string" }, subresource_uris: { $ref: "#/components/schemas/RecordingSubresourceUris" }, encryption_details: { type: ["string", "null"] }, trim: { type: "string" } } },
      Recording: { type: "object", allOf: [{ $ref: "#/components/schemas/RecordingBase" }], required: ["source"], properties: { source: { $ref: "#/components/schemas/RecordingSource" } } },
      CallRecording: { $ref: "#/components/schemas/Recording" },
      ConferenceRecording: { type: "object", allOf: [{ $ref: "#/components/schemas/RecordingBase" }], required: ["source"], properties: { source: { $ref: "#/components/schemas/ConferenceRecordingSource" } } },
      RecordingList: { type: "object", allOf: [{ $ref: "#/components/schemas/Paging" }], required: ["recordings"], properties: { recordings: { type: "array", items: { $ref: "#/components/schemas/Recording" } } } },
      ConferenceRecordingList: { type: "object", allOf: [{ $ref: "#/components/schemas/Paging" }], required: ["recordings"], properties: { recordings: { type: "array", items: { $ref: "#/components/schemas/ConferenceRecording" } } } },
      Transcription: { type: "object", required: ["sid", "account_sid", "api_version", "recording_sid", "date_created", "date_updated", "duration", "price", "price_unit", "status", "transcription_text", "type", "uri"], properties: { sid: { type: "string", format: "uuid" }, account_sid: { type: "string", format: "uuid" }, api_version: { type: "string" }, recording_sid: { type: "string", format: "uuid" }, date_created: { type: ["string", "null"], format: "rfc2822" }, date_updated: { type: ["string", "null"], format: "rfc2822" }, duration: { format: "int32", minimum: 0, type: ["integer", "null"] }, price: { type: ["string", "null"], format: "decimal" }, price_unit: { type: "string" }, status: { type: "string" }, transcription_text: { type: ["string", "null"] }, type: { type: "string" }, uri: { type: "string" } } },
      TranscriptionList: { type: "object", allOf: [{ $ref: "#/components/schemas/Paging" }], required: ["transcriptions"], properties: { transcriptions: { type: "array", items: { $ref: "#/components/schemas/Transcription" } } } },
      RecordingStatusCallbackPayload: { type: "object", required: ["AccountSid", "CallSid", "RecordingSid", "RecordingUrl", "RecordingStatus", "RecordingDuration", "RecordingChannels", "RecordingSource"], properties: { AccountSid: { type: "string" }, CallSid: { type: "string" }, RecordingSid: { type: "string" }, RecordingUrl: { type: "string" }, RecordingStatus: { type: "string", enum: ["in-progress", "completed", "absent"] }, RecordingDuration: { type: "integer", format: "int32" }, RecordingChannels: { type: "integer", format: "int32" }, RecordingSource: { type: "string" } } },
      TranscriptionStatusCallbackPayload: { type: "object", required: ["TranscriptionSid", "TranscriptionText", "TranscriptionStatus", "TranscriptionUrl", "RecordingSid", "RecordingUrl"], properties: { TranscriptionSid: { type: "string" }, TranscriptionText: { type: "string" }, TranscriptionStatus: { type: "string", enum: ["completed", "failed"] }, TranscriptionUrl: { type: "string" }, RecordingSid: { type: "string" }, RecordingUrl: { type: "string" } } },
    },
  },
  "x-client-naming": "camelCase",
};
