// Generated from specs/compat by `npm run generate`. Do not edit.

export interface paths {
    "/Accounts/{AccountSid}/Calls/{CallSid}/Recordings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the call. */
                CallSid: components["parameters"]["CallSid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start recording a call
         * @description Begins to record a call that is in progress. The answer comes at once, with the recording in its first state;
         *     its audio is there when the status is `completed`.
         */
        post: operations["callRecordings.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the call. */
                CallSid: components["parameters"]["CallSid"];
                /** @description Sid of the recording. */
                Sid: components["parameters"]["RecordingSid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause, resume or stop the recording of a call
         * @description Moves a running recording to the state that is named. A stopped recording can't be resumed: create another one.
         */
        post: operations["callRecordings.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
            };
            cookie?: never;
        };
        /**
         * List the recordings of a conference
         * @description Gives the recordings that were made of one conference, page by page.
         */
        get: operations["conferenceRecordings.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
                /** @description Sid of the recording. */
                Sid: components["parameters"]["RecordingSid"];
            };
            cookie?: never;
        };
        /**
         * Get a recording of a conference
         * @description Gives what is known of one recording of the conference, not its audio.
         */
        get: operations["conferenceRecordings.get"];
        put?: never;
        /**
         * Pause, resume or stop the recording of a conference
         * @description Moves a running recording of the conference to the state that is named.
         */
        post: operations["conferenceRecordings.update"];
        /**
         * Delete a recording of a conference
         * @description Deletes the recording of the conference and its audio for good.
         */
        delete: operations["conferenceRecordings.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Recordings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List recordings
         * @description Gives the account's recordings of calls and conferences, newest first, page by page.
         */
        get: operations["recordings.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Recordings/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the recording. */
                Sid: components["parameters"]["RecordingSid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a recording
         * @description Deletes the recording and its audio for good.
         */
        delete: operations["recordings.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Transcriptions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List transcriptions
         * @description Gives the account's transcriptions of recordings, page by page.
         */
        get: operations["transcriptions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Transcriptions/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the transcription. */
                Sid: components["parameters"]["TranscriptionSid"];
            };
            cookie?: never;
        };
        /**
         * Get a transcription
         * @description Gives one transcription with its text.
         */
        get: operations["transcriptions.get"];
        put?: never;
        post?: never;
        /**
         * Delete a transcription
         * @description Deletes the text for good. The recording it was made from stays.
         */
        delete: operations["transcriptions.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Recordings/{Sid}.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the recording. */
                Sid: components["parameters"]["RecordingSid"];
            };
            cookie?: never;
        };
        /**
         * Get a recording
         * @description Gives what is known of a recording, not its audio.
         */
        get: operations["recordings.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Recordings/{Sid}.wav": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the recording. */
                Sid: components["parameters"]["RecordingSid"];
            };
            cookie?: never;
        };
        /**
         * Download the audio of a recording
         * @description Gives the audio as a stream of bytes, in the format that is asked for.
         */
        get: operations["recordings.downloadWav"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Recordings/{Sid}.mp3": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the recording. */
                Sid: components["parameters"]["RecordingSid"];
            };
            cookie?: never;
        };
        /**
         * Download the audio of a recording as MP3
         * @description Gives the audio as a stream of bytes, compressed.
         */
        get: operations["recordings.downloadMp3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    recordingStatusCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A recording changed its state
         * @description Sent to the `RecordingStatusCallback` of a call or conference for the states that were asked for. It is sent
         *     once and may be lost: get the recording before you rely on its absence.
         */
        post: operations["recording_status_callback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    transcriptionStatusCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A transcription is ready, or failed
         * @description Sent when the text of a recording is there, or can't be made.
         */
        post: operations["transcription_status_callback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description What most errors say. */
        CompatibilityError: {
            /**
             * Format: int32
             * @description Number of the error in SignalWire's list.
             */
            code: number;
            /** @description What went wrong, for a person. */
            message: string;
            /** @description URL of a page on this code. */
            more_info: string;
            /**
             * Format: int32
             * @description The HTTP status once more.
             */
            status: number;
        };
        /** @description What some refused values say. */
        CompatibilityErrorTexts: {
            /** @description One sentence an error. */
            errors: string[];
        };
        /** @description What every page of a list carries. */
        Paging: {
            /** @description Path of this page, from the origin. */
            uri: string;
            /** @description Path of the first page. */
            first_page_uri: string;
            /** @description Path of the next page; null on the last. */
            next_page_uri: string | null;
            /** @description Path of the page before; null on the first. */
            previous_page_uri: string | null;
            /**
             * Format: int32
             * @description Number of this page, from 0.
             */
            page: number;
            /**
             * Format: int32
             * @description Most items a page holds.
             */
            page_size: number;
        };
        /** @description How the call is recorded. Everything has a default. */
        CreateCallRecordingRequest: {
            /**
             * @description One mixed channel, or one for each leg of the call.
             * @default mono
             * @enum {string}
             */
            RecordingChannels?: "mono" | "dual";
            /**
             * Format: uri
             * @description URL that is told when the recording changes its state.
             */
            RecordingStatusCallback?: string;
            /**
             * @description States to be told of, of `in-progress`, `completed` and `absent`.
             * @default completed
             */
            RecordingStatusCallbackEvent?: string | ("in-progress" | "completed" | "absent")[];
            /**
             * @description Method of that request.
             * @default POST
             * @enum {string}
             */
            RecordingStatusCallbackMethod?: "GET" | "POST";
            /**
             * @description Which side to record, as seen from SignalWire.
             * @default both
             * @enum {string}
             */
            RecordingTrack?: "inbound" | "outbound" | "both";
            /**
             * @description Whether silence at the start and end is cut off.
             * @default do-not-trim
             * @enum {string}
             */
            Trim?: "trim-silence" | "do-not-trim";
        };
        /** @description The state a recording shall have. */
        UpdateRecordingRequest: {
            /**
             * @description State to go to.
             * @enum {string}
             */
            Status: "paused" | "in-progress" | "stopped";
            /**
             * @description What stands in the audio for the pause - nothing, or silence of its length.
             * @default silence
             * @enum {string}
             */
            PauseBehavior?: "skip" | "silence";
        };
        /**
         * @description State of a recording.
         * @enum {string}
         */
        RecordingStatus: "queued" | "in-progress" | "paused" | "resumed" | "completed" | "absent" | "stopped" | "failed";
        /**
         * @description What made a recording.
         * @enum {string}
         */
        RecordingSource: "DialVerb" | "Conference" | "OutBoundApi" | "Trunking" | "RecordVerb" | "StartCallRecordingApi" | "StartConferenceRecording";
        /**
         * @description What made a recording of a conference.
         * @enum {string}
         */
        ConferenceRecordingSource: "Conference" | "StartConferenceRecording";
        /** @description Paths of what belongs to a recording. */
        RecordingSubresourceUris: {
            /** @description Path of its transcriptions. */
            transcriptions: string;
        };
        /** @description What the recordings of calls and conferences have in common. */
        RecordingBase: {
            /**
             * Format: uuid
             * @description Sid of the recording.
             */
            sid: string;
            /**
             * Format: uuid
             * @description Sid of the account it belongs to.
             */
            account_sid: string;
            /** @description Version of the API that made it, such as `2010-04-01`. */
            api_version: string;
            /**
             * Format: uuid
             * @description Sid of the recorded call; null if a conference was recorded.
             */
            call_sid: string | null;
            /**
             * Format: uuid
             * @description Sid of the recorded conference; null if a call was recorded.
             */
            conference_sid: string | null;
            /**
             * Format: int32
             * @description The same as `channels`, under an older name.
             * @enum {string}
             */
            channel?: "1" | "2";
            /**
             * Format: int32
             * @description Channels of the audio, 1 (mono) or 2 (stereo).
             * @enum {string}
             */
            channels: "1" | "2";
            /**
             * Format: rfc2822
             * @description When it was created.
             * @example Tue, 01 Sep 2026 10:00:00 +0000
             */
            date_created: string | null;
            /**
             * Format: rfc2822
             * @description When it last changed.
             * @example Tue, 01 Sep 2026 10:00:00 +0000
             */
            date_updated: string | null;
            /**
             * Format: rfc2822
             * @description When the audio begins.
             * @example Tue, 01 Sep 2026 10:00:00 +0000
             */
            start_time: string | null;
            /**
             * Format: rfc2822
             * @description When the audio ends; null while it is being recorded.
             * @example Tue, 01 Sep 2026 10:00:00 +0000
             */
            end_time: string | null;
            /**
             * Format: int32
             * @description Length in seconds.
             * @example 4
             */
            duration: number | null;
            /**
             * Format: decimal
             * @description What it cost, in `price_unit`; null until that is known.
             */
            price: string | null;
            /** @description Currency of the price, as ISO 4217 writes it (`USD`). */
            price_unit: string;
            status: components["schemas"]["RecordingStatus"];
            /** @description Why it failed; null if it didn't. */
            error_code: string | null;
            /** @description Path of the recording, from the origin. */
            uri: string;
            subresource_uris: components["schemas"]["RecordingSubresourceUris"];
            /** @description Always null. */
            encryption_details: string | null;
            /** @description Whether silence at the start and end was cut off. */
            trim: string;
        };
        /** @description A recording of a call or conference. */
        Recording: {
            source: components["schemas"]["RecordingSource"];
        } & components["schemas"]["RecordingBase"];
        CallRecording: components["schemas"]["Recording"];
        /** @description A recording of a conference. */
        ConferenceRecording: {
            source: components["schemas"]["ConferenceRecordingSource"];
        } & components["schemas"]["RecordingBase"];
        /** @description One page of recordings. */
        RecordingList: {
            /** @description The recordings on this page. */
            recordings: components["schemas"]["Recording"][];
        } & components["schemas"]["Paging"];
        /** @description One page of recordings of a conference. */
        ConferenceRecordingList: {
            /** @description The recordings on this page. */
            recordings: components["schemas"]["ConferenceRecording"][];
        } & components["schemas"]["Paging"];
        /** @description The text of a recording. */
        Transcription: {
            /**
             * Format: uuid
             * @description Sid of the transcription.
             */
            sid: string;
            /**
             * Format: uuid
             * @description Sid of the account it belongs to.
             */
            account_sid: string;
            /** @description Version of the API that made it. */
            api_version: string;
            /**
             * Format: uuid
             * @description Sid of the recording it was made from.
             */
            recording_sid: string;
            /**
             * Format: rfc2822
             * @description When it was created.
             * @example Tue, 01 Sep 2026 10:00:00 +0000
             */
            date_created: string | null;
            /**
             * Format: rfc2822
             * @description When it last changed.
             * @example Tue, 01 Sep 2026 10:00:00 +0000
             */
            date_updated: string | null;
            /**
             * Format: int32
             * @description Length of the transcribed audio in seconds.
             * @example 4
             */
            duration: number | null;
            /**
             * Format: decimal
             * @description What it cost, in `price_unit`; null until that is known.
             */
            price: string | null;
            /** @description Currency of the price, as ISO 4217 writes it (`USD`). */
            price_unit: string;
            /** @description Always `completed`. */
            status: string;
            /** @description What was said. */
            transcription_text: string | null;
            /** @description Always empty. */
            type: string;
            /** @description Path of the transcription, from the origin. */
            uri: string;
        };
        /** @description One page of transcriptions. */
        TranscriptionList: {
            /** @description The transcriptions on this page. */
            transcriptions: components["schemas"]["Transcription"][];
        } & components["schemas"]["Paging"];
        /** @description What a recording status callback says. */
        RecordingStatusCallbackPayload: {
            /** @description Sid of the account. */
            AccountSid: string;
            /** @description Sid of the recorded call. */
            CallSid: string;
            /** @description Sid of the recording. */
            RecordingSid: string;
            /** @description URL of the audio, without a suffix; `.mp3` after it gives that format. */
            RecordingUrl: string;
            /**
             * @description State the recording has now.
             * @enum {string}
             */
            RecordingStatus: "in-progress" | "completed" | "absent";
            /**
             * Format: int32
             * @description Length in seconds.
             */
            RecordingDuration: number;
            /**
             * Format: int32
             * @description Channels of the audio, 1 (mono) or 2 (stereo).
             */
            RecordingChannels: number;
            /** @description What made the recording. */
            RecordingSource: string;
        };
        /** @description What a transcription callback says. */
        TranscriptionStatusCallbackPayload: {
            /** @description Sid of the transcription. */
            TranscriptionSid: string;
            /** @description What was said. */
            TranscriptionText: string;
            /**
             * @description Whether there is a text.
             * @enum {string}
             */
            TranscriptionStatus: "completed" | "failed";
            /** @description URL of the transcription. */
            TranscriptionUrl: string;
            /** @description Sid of the recording it was made from. */
            RecordingSid: string;
            /** @description URL of that recording's audio. */
            RecordingUrl: string;
        };
    };
    responses: {
        /** @description The request was not understood. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompatibilityError"];
            };
        };
        /** @description The project's id or the token is wrong, or the token lacks the scope. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompatibilityError"];
            };
        };
        /** @description No such thing in this account. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompatibilityError"];
            };
        };
        /** @description A value was refused. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompatibilityError"];
            };
        };
        /** @description A value was refused. The errors are sentences without a code. */
        UnprocessableTexts: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompatibilityErrorTexts"];
            };
        };
        /** @description The service can't answer now. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompatibilityError"];
            };
        };
    };
    parameters: {
        /** @description Sid of the account, which is the project's id. */
        AccountSid: string;
        /** @description Sid of the call. */
        CallSid: string;
        /** @description Sid of the conference. */
        ConferenceSid: string;
        /** @description Sid of the recording. */
        RecordingSid: string;
        /** @description Sid of the transcription. */
        TranscriptionSid: string;
        /** @description Only what was created at this time. */
        DateCreated: string;
        /** @description Only what was created before this time. */
        DateCreatedBefore: string;
        /** @description Only what was created after this time. */
        DateCreatedAfter: string;
        /** @description Only what was created on this day (UTC). */
        DayCreated: string;
        /** @description Only what was created before this day (UTC). */
        DayCreatedBefore: string;
        /** @description Only what was created after this day (UTC). */
        DayCreatedAfter: string;
        /** @description Number of the page, from 0. Any page but the first needs its `PageToken` too. */
        Page: number;
        /** @description How many items a page holds. */
        PageSize: number;
        /** @description Token of the page, as a link to it holds it; begins with `PA` (forward) or `PB` (back). */
        PageToken: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "callRecordings.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the call. */
                CallSid: components["parameters"]["CallSid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateCallRecordingRequest"];
            };
        };
        responses: {
            /** @description The recording has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallRecording"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "callRecordings.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the call. */
                CallSid: components["parameters"]["CallSid"];
                /** @description Sid of the recording. */
                Sid: components["parameters"]["RecordingSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateRecordingRequest"];
            };
        };
        responses: {
            /** @description The recording after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallRecording"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "conferenceRecordings.list": {
        parameters: {
            query?: {
                /** @description Only what was created on this day (UTC). */
                DateCreated?: components["parameters"]["DayCreated"];
                /** @description Only what was created before this day (UTC). */
                "DateCreated<"?: components["parameters"]["DayCreatedBefore"];
                /** @description Only what was created after this day (UTC). */
                "DateCreated>"?: components["parameters"]["DayCreatedAfter"];
                /** @description Number of the page, from 0. Any page but the first needs its `PageToken` too. */
                Page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, as a link to it holds it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of recordings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceRecordingList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "conferenceRecordings.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
                /** @description Sid of the recording. */
                Sid: components["parameters"]["RecordingSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceRecording"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "conferenceRecordings.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
                /** @description Sid of the recording. */
                Sid: components["parameters"]["RecordingSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateRecordingRequest"];
            };
        };
        responses: {
            /** @description The recording after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceRecording"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableTexts"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "conferenceRecordings.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
                /** @description Sid of the recording. */
                Sid: components["parameters"]["RecordingSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "recordings.list": {
        parameters: {
            query?: {
                /** @description Only what was created at this time. */
                DateCreated?: components["parameters"]["DateCreated"];
                /** @description Only what was created before this time. */
                "DateCreated<"?: components["parameters"]["DateCreatedBefore"];
                /** @description Only what was created after this time. */
                "DateCreated>"?: components["parameters"]["DateCreatedAfter"];
                /** @description Only the recordings of this call. */
                CallSid?: string;
                /** @description Only the recordings of this conference. */
                ConferenceSid?: string;
                /** @description Number of the page, from 0. Any page but the first needs its `PageToken` too. */
                Page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, as a link to it holds it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of recordings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "recordings.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the recording. */
                Sid: components["parameters"]["RecordingSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "transcriptions.list": {
        parameters: {
            query?: {
                /** @description Only what was created at this time. */
                DateCreated?: components["parameters"]["DateCreated"];
                /** @description Only what was created before this time. */
                "DateCreated<"?: components["parameters"]["DateCreatedBefore"];
                /** @description Only what was created after this time. */
                "DateCreated>"?: components["parameters"]["DateCreatedAfter"];
                /** @description Number of the page, from 0. Any page but the first needs its `PageToken` too. */
                Page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, as a link to it holds it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of transcriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranscriptionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "transcriptions.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the transcription. */
                Sid: components["parameters"]["TranscriptionSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transcription"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "transcriptions.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the transcription. */
                Sid: components["parameters"]["TranscriptionSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcription is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "recordings.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the recording. */
                Sid: components["parameters"]["RecordingSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recording"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "recordings.downloadWav": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the recording. */
                Sid: components["parameters"]["RecordingSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audio, uncompressed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/wav": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "recordings.downloadMp3": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the recording. */
                Sid: components["parameters"]["RecordingSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audio, compressed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/mpeg": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    recording_status_callback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordingStatusCallbackPayload"];
                "application/x-www-form-urlencoded": components["schemas"]["RecordingStatusCallbackPayload"];
            };
        };
        responses: {
            /** @description Seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    transcription_status_callback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranscriptionStatusCallbackPayload"];
                "application/x-www-form-urlencoded": components["schemas"]["TranscriptionStatusCallbackPayload"];
            };
        };
        responses: {
            /** @description Seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
