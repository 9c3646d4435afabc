// Generated from specs/compat by `npm run generate`. Do not edit.

export interface paths {
    "/Accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Returns the project and its subprojects, page by page.
         */
        get: operations["accounts.list"];
        put?: never;
        /**
         * Create a subproject
         * @description Adds an account below the project. This API cannot remove it again.
         */
        post: operations["accounts.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account; for the project, the project's id. */
                Sid: components["parameters"]["AccountOwnSid"];
            };
            cookie?: never;
        };
        /**
         * Get an account
         * @description Returns the details of the project or one of its subprojects.
         */
        get: operations["accounts.get"];
        put?: never;
        /**
         * Rename an account
         * @description Changes the name of the project or one of its subprojects.
         */
        post: operations["accounts.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Applications": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List applications
         * @description Returns the applications of the account, page by page.
         */
        get: operations["applications.list"];
        put?: never;
        /**
         * Create an application
         * @description Adds a set of URLs that numbers and calls can share.
         */
        post: operations["applications.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Applications/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the application. */
                Sid: components["parameters"]["ApplicationSid"];
            };
            cookie?: never;
        };
        /**
         * Get an application
         * @description Returns one application with its URLs.
         */
        get: operations["applications.get"];
        put?: never;
        /**
         * Update an application
         * @description Changes the fields that are sent; the others keep their values. The name is required even if it does not
         *     change.
         */
        post: operations["applications.update"];
        /**
         * Delete an application
         * @description Permanently deletes the application and its URLs.
         */
        delete: operations["applications.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/AvailablePhoneNumbers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List the countries with numbers
         * @description Returns all countries in which numbers can be searched, without paging.
         */
        get: operations["availablePhoneNumbers.listCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Two-letter country code, ISO 3166-1 (`US`). */
                IsoCountry: components["parameters"]["IsoCountry"];
            };
            cookie?: never;
        };
        /**
         * Get a country with numbers
         * @description Returns the paths of the number searches in one country.
         */
        get: operations["availablePhoneNumbers.getCountry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}/Local": {
        parameters: {
            query?: {
                /** @description Only numbers with this area code, such as `512`. */
                AreaCode?: components["parameters"]["AreaCode"];
                /** @description Whether to include numbers that are new to the platform. */
                Beta?: components["parameters"]["Beta"];
                /** @description Only numbers that contain these digits or letters. */
                Contains?: components["parameters"]["Contains"];
                /** @description Leave out numbers that need any address. */
                ExcludeAllAddressRequired?: components["parameters"]["ExcludeAllAddressRequired"];
                /** @description Leave out numbers that need an address abroad. */
                ExcludeForeignAddressRequired?: components["parameters"]["ExcludeForeignAddressRequired"];
                /** @description Leave out numbers that need an address in the country. */
                ExcludeLocalAddressRequired?: components["parameters"]["ExcludeLocalAddressRequired"];
                /** @description Only numbers that can fax, or only those that cannot. */
                FaxEnabled?: components["parameters"]["FaxEnabled"];
                /** @description Only numbers of this town. */
                InLocality?: components["parameters"]["InLocality"];
                /** @description Only numbers of this state or province, two letters (`TX`). */
                InRegion?: components["parameters"]["InRegion"];
                /** @description Only numbers that can send MMS, or only those that cannot. */
                MmsEnabled?: components["parameters"]["MmsEnabled"];
                /** @description Only numbers that can send SMS, or only those that cannot. */
                SmsEnabled?: components["parameters"]["SmsEnabled"];
                /** @description Only numbers that can call, or only those that cannot. */
                VoiceEnabled?: components["parameters"]["VoiceEnabled"];
            };
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Two-letter country code, ISO 3166-1 (`US`). */
                IsoCountry: components["parameters"]["IsoCountry"];
            };
            cookie?: never;
        };
        /**
         * Search local numbers
         * @description Finds local numbers of a country that can be bought. The numbers found are not reserved.
         */
        get: operations["availablePhoneNumbers.searchLocal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}/TollFree": {
        parameters: {
            query?: {
                /** @description Only numbers with this area code, such as `512`. */
                AreaCode?: components["parameters"]["AreaCode"];
                /** @description Whether to include numbers that are new to the platform. */
                Beta?: components["parameters"]["Beta"];
                /** @description Only numbers that contain these digits or letters. */
                Contains?: components["parameters"]["Contains"];
                /** @description Leave out numbers that need any address. */
                ExcludeAllAddressRequired?: components["parameters"]["ExcludeAllAddressRequired"];
                /** @description Leave out numbers that need an address abroad. */
                ExcludeForeignAddressRequired?: components["parameters"]["ExcludeForeignAddressRequired"];
                /** @description Leave out numbers that need an address in the country. */
                ExcludeLocalAddressRequired?: components["parameters"]["ExcludeLocalAddressRequired"];
                /** @description Only numbers that can fax, or only those that cannot. */
                FaxEnabled?: components["parameters"]["FaxEnabled"];
                /** @description Only numbers of this town. */
                InLocality?: components["parameters"]["InLocality"];
                /** @description Only numbers of this state or province, two letters (`TX`). */
                InRegion?: components["parameters"]["InRegion"];
                /** @description Only numbers that can send MMS, or only those that cannot. */
                MmsEnabled?: components["parameters"]["MmsEnabled"];
                /** @description Only numbers that can send SMS, or only those that cannot. */
                SmsEnabled?: components["parameters"]["SmsEnabled"];
                /** @description Only numbers that can call, or only those that cannot. */
                VoiceEnabled?: components["parameters"]["VoiceEnabled"];
            };
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Two-letter country code, ISO 3166-1 (`US`). */
                IsoCountry: components["parameters"]["IsoCountry"];
            };
            cookie?: never;
        };
        /**
         * Search toll-free numbers
         * @description Finds toll-free numbers of a country that can be bought. The numbers found are not reserved.
         */
        get: operations["availablePhoneNumbers.searchTollFree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/IncomingPhoneNumbers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List phone numbers
         * @description Returns the account's phone numbers, page by page.
         */
        get: operations["incomingPhoneNumbers.list"];
        put?: never;
        /**
         * Buy a phone number
         * @description Buys the number and sets where its calls and messages go. It costs money at once and each month.
         */
        post: operations["incomingPhoneNumbers.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the phone number. */
                Sid: components["parameters"]["PhoneNumberSid"];
            };
            cookie?: never;
        };
        /**
         * Get a phone number
         * @description Returns one phone number with its settings.
         */
        get: operations["incomingPhoneNumbers.get"];
        put?: never;
        /**
         * Update a phone number
         * @description Changes where the calls and messages of a number go, or transfers it to another account.
         */
        post: operations["incomingPhoneNumbers.update"];
        /**
         * Release a phone number
         * @description Gives the number back: its calls and messages no longer reach you. Somebody else may get it, so you may lose
         *     it permanently.
         */
        delete: operations["incomingPhoneNumbers.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/ImportedPhoneNumbers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a phone number
         * @description Adds another carrier's number to the account.
         */
        post: operations["importedPhoneNumbers.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Calls": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List calls
         * @description Returns the account's calls, page by page.
         */
        get: operations["calls.list"];
        put?: never;
        /**
         * Make a call
         * @description Dials, and runs the cXML of the URL or the application once the call is answered. The answer comes at once, with
         *     the call queued. Each request is another call and costs money. If the answer is lost, look for the call in the
         *     list by its numbers before you dial again, not by its time: as long as it is queued, it has none.
         */
        post: operations["calls.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Calls/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the call. */
                Sid: components["parameters"]["CallOwnSid"];
            };
            cookie?: never;
        };
        /**
         * Get a call
         * @description Returns the details of a call, in progress or ended.
         */
        get: operations["calls.get"];
        put?: never;
        /**
         * Change a call in progress
         * @description Sends the call to other cXML, or ends it. A call that has ended can't be changed.
         */
        post: operations["calls.update"];
        /**
         * Delete a call
         * @description Permanently deletes the record of a call that has ended. It does not hang up.
         */
        delete: operations["calls.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Calls/{CallSid}/Recordings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
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
         * @description Starts recording a call in progress. The answer comes at once, with the recording in its first state; the
         *     audio is available when the status is `completed`.
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
                /** @description Sid of the account: the project's id. */
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
         * @description Moves a running recording to the given state. A stopped recording can't be resumed: create another one.
         */
        post: operations["callRecordings.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Calls/{CallSid}/Streams": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the call. */
                CallSid: components["parameters"]["CallSid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stream the audio of a call
         * @description Sends live audio of a call in progress to a WebSocket, until the stream is stopped or the call ends.
         */
        post: operations["streams.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the call. */
                CallSid: components["parameters"]["CallSid"];
                /** @description Sid of the stream. */
                Sid: components["parameters"]["StreamSid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the stream of a call
         * @description Ends the stream. The call continues.
         */
        post: operations["streams.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Conferences": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List conferences
         * @description Returns the account's conferences, in progress or ended, page by page.
         */
        get: operations["conferences.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Conferences/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                Sid: components["parameters"]["ConferenceOwnSid"];
            };
            cookie?: never;
        };
        /**
         * Get a conference
         * @description Returns the details of a conference.
         */
        get: operations["conferences.get"];
        put?: never;
        /**
         * End a conference, or announce something in it
         * @description Ends the conference, which hangs up on all participants, or plays something to all of them.
         */
        post: operations["conferences.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
            };
            cookie?: never;
        };
        /**
         * List the participants of a conference
         * @description Returns the participants of the conference, page by page.
         */
        get: operations["participants.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
                /** @description Sid of the participant's call. */
                CallSid: components["parameters"]["ParticipantCallSid"];
            };
            cookie?: never;
        };
        /**
         * Get a participant
         * @description Returns the details of one participant of the conference.
         */
        get: operations["participants.get"];
        put?: never;
        /**
         * Mute, hold or coach a participant
         * @description Changes what one participant hears and who hears that participant, or plays something to that participant only.
         */
        post: operations["participants.update"];
        /**
         * Remove a participant
         * @description Removes a participant from the conference, which continues.
         */
        delete: operations["participants.delete"];
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
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
            };
            cookie?: never;
        };
        /**
         * List the recordings of a conference
         * @description Returns the recordings of one conference, page by page.
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
                /** @description Sid of the account: the project's id. */
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
         * @description Returns the details of one recording of the conference, not its audio.
         */
        get: operations["conferenceRecordings.get"];
        put?: never;
        /**
         * Pause, resume or stop the recording of a conference
         * @description Moves a running recording of the conference to the given state. A stopped recording can't be resumed.
         */
        post: operations["conferenceRecordings.update"];
        /**
         * Delete a recording of a conference
         * @description Permanently deletes the recording of the conference and its audio.
         */
        delete: operations["conferenceRecordings.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stream the audio of a conference
         * @description Sends live audio of a conference in progress to a WebSocket, until the stream is stopped or the conference
         *     ends.
         */
        post: operations["conferenceStreams.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
                /** @description Sid of the stream. */
                Sid: components["parameters"]["StreamSid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the stream of a conference
         * @description Ends the stream. The conference continues.
         */
        post: operations["conferenceStreams.update"];
        delete?: never;
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
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List recordings
         * @description Returns the account's recordings of calls and conferences, newest first, page by page.
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
                /** @description Sid of the account: the project's id. */
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
         * @description Permanently deletes the recording and its audio.
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
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List transcriptions
         * @description Returns the account's transcriptions of recordings, page by page.
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
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the transcription. */
                Sid: components["parameters"]["TranscriptionSid"];
            };
            cookie?: never;
        };
        /**
         * Get a transcription
         * @description Returns one transcription with its text.
         */
        get: operations["transcriptions.get"];
        put?: never;
        post?: never;
        /**
         * Delete a transcription
         * @description Permanently deletes the text. The recording that it was made from remains.
         */
        delete: operations["transcriptions.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List messages
         * @description Returns the account's messages, sent and received, page by page.
         */
        get: operations["messages.list"];
        put?: never;
        /**
         * Send a message
         * @description Queues an SMS, or an MMS if it has media. The answer comes at once; a callback or the message itself reports
         *     the outcome. Each request is another message and costs money. If the answer is lost, look for the message in
         *     the list by its numbers before you send it again, not by its date: as long as it is queued, it has none.
         */
        post: operations["messages.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Messages/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the message. */
                Sid: components["parameters"]["MessageOwnSid"];
            };
            cookie?: never;
        };
        /**
         * Get a message
         * @description Returns one message with its text and state. If the carrier does not report delivery, `sent` is the final
         *     state.
         */
        get: operations["messages.get"];
        put?: never;
        /**
         * Redact a message
         * @description Permanently removes the text of a message. The record that it was sent remains.
         */
        post: operations["messages.update"];
        /**
         * Delete a message
         * @description Permanently deletes the message and its media.
         */
        delete: operations["messages.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Messages/{MessageSid}/Media": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the message. */
                MessageSid: components["parameters"]["MessageSid"];
            };
            cookie?: never;
        };
        /**
         * List the media of a message
         * @description Returns the media of an MMS, page by page.
         */
        get: operations["media.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the message. */
                MessageSid: components["parameters"]["MessageSid"];
                /** @description Sid of the media file. */
                Sid: components["parameters"]["MediaSid"];
            };
            cookie?: never;
        };
        /**
         * Get a media file of a message
         * @description Returns the details of one media file, not its content. The request for cXML that a received message makes has the URL of that, `MediaUrl0`; `downloadMedia` opens it.
         */
        get: operations["media.get"];
        put?: never;
        post?: never;
        /**
         * Delete a media file of a message
         * @description Permanently deletes the media file. The message remains.
         */
        delete: operations["media.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Faxes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List faxes
         * @description Returns the account's faxes, sent and received, page by page.
         */
        get: operations["faxes.list"];
        put?: never;
        /**
         * Send a fax
         * @description Queues a PDF for sending. The answer comes at once; a callback or the fax itself reports the outcome. Each
         *     request is another fax and costs money.
         */
        post: operations["faxes.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Faxes/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the fax. */
                Sid: components["parameters"]["FaxOwnSid"];
            };
            cookie?: never;
        };
        /**
         * Get a fax
         * @description Returns the details of one fax.
         */
        get: operations["faxes.get"];
        put?: never;
        /**
         * Cancel a fax
         * @description Stops a fax that has not been sent yet.
         */
        post: operations["faxes.update"];
        /**
         * Delete a fax
         * @description Permanently deletes the fax and its media.
         */
        delete: operations["faxes.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Faxes/{FaxSid}/Media": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the fax. */
                FaxSid: components["parameters"]["FaxSid"];
            };
            cookie?: never;
        };
        /**
         * List the media of a fax
         * @description Returns the documents of a fax, page by page.
         */
        get: operations["faxMedia.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Faxes/{FaxSid}/Media/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the fax. */
                FaxSid: components["parameters"]["FaxSid"];
                /** @description Sid of the media file. */
                Sid: components["parameters"]["MediaSid"];
            };
            cookie?: never;
        };
        /**
         * Get a document of a fax
         * @description Returns the details of one document, with the URL of its content.
         */
        get: operations["faxMedia.get"];
        put?: never;
        post?: never;
        /**
         * Delete a document of a fax
         * @description Permanently deletes the document. The fax remains.
         */
        delete: operations["faxMedia.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Queues": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List queues
         * @description Returns the account's queues, page by page.
         */
        get: operations["queues.list"];
        put?: never;
        /**
         * Create a queue
         * @description Adds a queue in which calls can wait.
         */
        post: operations["queues.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Queues/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the queue. */
                Sid: components["parameters"]["QueueOwnSid"];
            };
            cookie?: never;
        };
        /**
         * Get a queue
         * @description Returns one queue with its length and waiting time.
         */
        get: operations["queues.get"];
        put?: never;
        /**
         * Update a queue
         * @description Changes the name and the maximum length of a queue. The name is required even if it does not change.
         */
        post: operations["queues.update"];
        /**
         * Delete a queue
         * @description Permanently deletes a queue. Its name can be used again.
         */
        delete: operations["queues.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Queues/{QueueSid}/Members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the queue. */
                QueueSid: components["parameters"]["QueueSid"];
            };
            cookie?: never;
        };
        /**
         * List the members of a queue
         * @description Returns the calls that wait in the queue, page by page.
         */
        get: operations["queueMembers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the queue. */
                QueueSid: components["parameters"]["QueueSid"];
                /** @description Sid of the waiting call, or `Front` for the one that has waited longest. */
                CallSid: components["parameters"]["QueueMemberCallSid"];
            };
            cookie?: never;
        };
        /**
         * Get a member of a queue
         * @description Returns one waiting call with its place.
         */
        get: operations["queueMembers.get"];
        put?: never;
        /**
         * Take a member out of a queue
         * @description Lets a waiting call continue with the cXML of a URL.
         */
        post: operations["queueMembers.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/LamlBins": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List cXML scripts
         * @description Returns the account's stored cXML scripts, page by page.
         */
        get: operations["cxmlScripts.list"];
        put?: never;
        /**
         * Create a cXML script
         * @description Stores a cXML document and gives it a URL that numbers and calls can use.
         */
        post: operations["cxmlScripts.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/LamlBins/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the script. */
                Sid: components["parameters"]["CxmlScriptSid"];
            };
            cookie?: never;
        };
        /**
         * Get a cXML script
         * @description Returns one script with its document and URL.
         */
        get: operations["cxmlScripts.get"];
        put?: never;
        /**
         * Update a cXML script
         * @description Changes the name and the document of a script. The name is required even if it does not change.
         */
        post: operations["cxmlScripts.update"];
        /**
         * Delete a cXML script
         * @description Permanently deletes the script. Its URL no longer answers.
         */
        delete: operations["cxmlScripts.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an API token
         * @description Creates a token for this project or one of its subprojects, with the given scopes.
         */
        post: operations["tokens.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/tokens/{token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Id of the token. */
                token_id: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an API token
         * @description Permanently deletes the token. Requests that use it are refused from then on.
         */
        delete: operations["tokens.delete"];
        options?: never;
        head?: never;
        /**
         * Update an API token
         * @description Changes the name or the scopes of a token.
         */
        patch: operations["tokens.update"];
        trace?: never;
    };
    "/Accounts/{AccountSid}/Recordings/{Sid}.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the recording. */
                Sid: components["parameters"]["RecordingSid"];
            };
            cookie?: never;
        };
        /**
         * Get a recording
         * @description Returns the details of a recording, not its audio.
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
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the recording. */
                Sid: components["parameters"]["RecordingSid"];
            };
            cookie?: never;
        };
        /**
         * Download the audio of a recording
         * @description Returns the audio as a stream of bytes, in the requested format.
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
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the recording. */
                Sid: components["parameters"]["RecordingSid"];
            };
            cookie?: never;
        };
        /**
         * Download the audio of a recording as MP3
         * @description Returns the audio as a stream of bytes, compressed.
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
    voiceStatusCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call changed its state
         * @description Sent to the status callback of a call for the states that were requested. Callbacks may be lost or arrive out
         *     of order.
         */
        post: operations["voice_status_callback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    incomingCallStatusCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An incoming call ended
         * @description Sent to the status callback of a phone number when a call to it has ended.
         */
        post: operations["incoming_call_status_callback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    smsStatusCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message changed its state
         * @description Sent to the status callback of a message whenever its state changes.
         */
        post: operations["sms_status_callback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
         * @description Sent to the recording status callback of a call or conference for the states that were requested. It may be
         *     lost: if none arrives, get the recording to learn its state.
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
         * @description Sent when the text of a recording is ready, or can't be made.
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
        /** @description Body of most errors. */
        CompatibilityError: {
            /**
             * Format: int32
             * @description Number of the error in SignalWire's list.
             */
            code: number;
            /** @description What went wrong, in readable words. */
            message: string;
            /** @description URL of a page about this code. */
            more_info: string;
            /**
             * Format: int32
             * @description The HTTP status again.
             */
            status: number;
        };
        /** @description Error body for some refused values. */
        CompatibilityErrorTexts: {
            /** @description One sentence per error. */
            errors: string[];
        };
        /**
         * @description Whether the parameters are sent in the query (GET) or in the body (POST).
         * @enum {string}
         */
        HttpMethod: "GET" | "POST";
        /** @description What every page of a list contains. */
        Paging: {
            /** @description Path of this page, from the origin. */
            uri: string;
            /** @description Path of the first page. */
            first_page_uri: string;
            /** @description Path of the next page; null on the last. */
            next_page_uri: string | null;
            /** @description Path of the previous page; null on the first. */
            previous_page_uri: string | null;
            /**
             * Format: int32
             * @description Number of this page, from 0.
             */
            page: number;
            /**
             * Format: int32
             * @description Maximum number of items on a page.
             */
            page_size: number;
        };
        /** @description The project or a subproject of it. */
        Account: {
            /**
             * Format: uuid
             * @description Sid of the account; for the project, the project's id.
             */
            sid: string;
            /** @description Its name, for display. */
            friendly_name: string;
            status: components["schemas"]["AccountStatus"];
            /** @description Always `redacted`. */
            auth_token: string;
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
            type: components["schemas"]["AccountType"];
            /**
             * Format: uuid
             * @description Sid of its parent account; for the project, its own Sid.
             */
            owner_account_sid: string;
            /** @description Preferred region for its calls. */
            region_preference: string;
            /** @description Its path, from the origin. */
            uri: string;
            /** @description Whether it is below another account. */
            subproject: boolean;
            /** @description Key that signs its webhooks, a secret; null except in the answer that creates the account. */
            signing_key: string | null;
            subresource_uris: components["schemas"]["AccountSubresourceUris"];
        };
        /**
         * @description State of an account.
         * @enum {string}
         */
        AccountStatus: "active";
        /**
         * @description Kind of account.
         * @enum {string}
         */
        AccountType: "Full";
        /** @description Paths of what belongs to an account; null for what SignalWire does not have. */
        AccountSubresourceUris: {
            /** @description Always null. */
            addresses: null;
            /** @description Path of its available phone numbers. */
            available_phone_numbers: string;
            /** @description Path of its applications. */
            applications: string;
            /** @description Always null. */
            authorized_connect_apps: null;
            /** @description Path of its calls. */
            calls: string;
            /** @description Path of its conferences. */
            conferences: string;
            /** @description Always null. */
            connect_apps: null;
            /** @description Path of its incoming phone numbers. */
            incoming_phone_numbers: string;
            /** @description Always null. */
            keys: null;
            /** @description Always null. */
            notifications: null;
            /** @description Always null. */
            outgoing_caller_ids: null;
            /** @description Path of its queues. */
            queues: string;
            /** @description Path of its recordings. */
            recordings: string;
            /** @description Always null. */
            sandbox: null;
            /** @description Always null. */
            sip: null;
            /** @description Always null. */
            short_codes: null;
            /** @description Path of its messages. */
            messages: string;
            /** @description Path of its transcriptions. */
            transcriptions: string;
            /** @description Always null. */
            usage: null;
        };
        /** @description One page of accounts. */
        AccountList: {
            /** @description The accounts on this page. */
            accounts: components["schemas"]["Account"][];
        } & components["schemas"]["Paging"];
        /** @description The name of an account. */
        AccountRequest: {
            /** @description Its name, for display. */
            FriendlyName: string;
        };
        /** @description A set of URLs that numbers and calls can share. */
        Application: {
            /**
             * Format: uuid
             * @description Sid of the application.
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
            /** @description Its name, for display. */
            friendly_name: string;
            /** @description Its path, from the origin. */
            uri: string;
            /** @description URL of the cXML for incoming calls. */
            voice_url: string | null;
            /** @description HTTP method for the voice URL. */
            voice_method: string | null;
            /** @description URL that is requested if the voice URL fails. */
            voice_fallback_url: string | null;
            /** @description HTTP method for the voice fallback URL. */
            voice_fallback_method: string | null;
            /** @description URL that is notified of a call's progress. */
            status_callback: string | null;
            /** @description HTTP method of the status callback. */
            status_callback_method: string | null;
            /** @description Whether the caller's name is looked up. */
            voice_caller_id_lookup: boolean | null;
            /** @description URL of the cXML for incoming messages. */
            sms_url: string | null;
            /** @description HTTP method for the SMS URL. */
            sms_method: string | null;
            /** @description URL that is requested if the SMS URL fails. */
            sms_fallback_url: string | null;
            /** @description HTTP method for the SMS fallback URL. */
            sms_fallback_method: string | null;
            /** @description URL that is notified of a message's progress. */
            sms_status_callback: string | null;
            /** @description HTTP method of the SMS status callback. */
            sms_status_callback_method: string | null;
            /** @description URL that is notified of a message's progress; the same as the SMS status callback. */
            message_status_callback: string | null;
        };
        /** @description One page of applications. */
        ApplicationList: {
            /** @description The applications on this page. */
            applications: components["schemas"]["Application"][];
        } & components["schemas"]["Paging"];
        /** @description The URLs of an application. */
        ApplicationRequest: {
            /** @description Its name, for display. */
            FriendlyName: string;
            /**
             * Format: uri
             * @description URL of the cXML for incoming calls.
             */
            VoiceUrl?: string;
            /**
             * @description HTTP method for the voice URL.
             * @default POST
             */
            VoiceMethod?: components["schemas"]["HttpMethod"];
            /**
             * Format: uri
             * @description URL that is requested if the voice URL fails.
             */
            VoiceFallbackUrl?: string;
            /**
             * @description HTTP method for the voice fallback URL.
             * @default POST
             */
            VoiceFallbackMethod?: components["schemas"]["HttpMethod"];
            /**
             * Format: uri
             * @description URL that is notified of a call's progress.
             */
            StatusCallback?: string;
            /**
             * @description HTTP method of the status callback.
             * @default POST
             */
            StatusCallbackMethod?: components["schemas"]["HttpMethod"];
            /**
             * Format: uri
             * @description URL of the cXML for incoming messages.
             */
            SmsUrl?: string;
            /**
             * @description HTTP method for the SMS URL.
             * @default POST
             */
            SmsMethod?: components["schemas"]["HttpMethod"];
            /**
             * Format: uri
             * @description URL that is requested if the SMS URL fails.
             */
            SmsFallbackUrl?: string;
            /**
             * @description HTTP method for the SMS fallback URL.
             * @default POST
             */
            SmsFallbackMethod?: components["schemas"]["HttpMethod"];
            /**
             * Format: uri
             * @description URL that is notified of a message's progress.
             */
            SmsStatusCallback?: string;
            /**
             * @description HTTP method of the SMS status callback.
             * @default POST
             */
            SmsStatusCallbackMethod?: components["schemas"]["HttpMethod"];
        };
        /** @description A country in which numbers can be searched. */
        AvailableCountry: {
            /** @description Two-letter country code. */
            country_code: string;
            /** @description Its name. */
            country: string;
            /** @description Its path, from the origin. */
            uri: string;
            /** @description Whether its numbers are new to the platform. */
            beta: boolean;
            subresource_uris: components["schemas"]["AvailableCountrySubresourceUris"];
        };
        /** @description Paths of the searches in a country. */
        AvailableCountrySubresourceUris: {
            /** @description Path of its local numbers. */
            local: string;
            /** @description Path of its toll-free numbers. */
            toll_free: string;
        };
        /** @description The countries in which numbers can be searched. */
        AvailableCountryList: {
            /** @description Path of this list. */
            uri: string;
            /** @description The countries. */
            countries: components["schemas"]["AvailableCountry"][];
        };
        /** @description A number that can be bought. */
        AvailablePhoneNumber: {
            /** @description The number, formatted for display. */
            friendly_name: string;
            /** @description The number, in E.164 form. */
            phone_number: string;
            /** @description Local access and transport area of the number, a US unit of telephone geography. */
            lata: string | null;
            /** @description Town of the number. */
            locality: string | null;
            /** @description Rate center of the number: the area in which calls to it are local. */
            rate_center: string | null;
            /** @description Degrees north. */
            latitude: string | null;
            /** @description Degrees east. */
            longitude: string | null;
            /** @description State or province of the number, two letters. */
            region: string | null;
            /** @description Postal code of the number. */
            postal_code: string | null;
            /** @description Two-letter country code of the number. */
            iso_country: string;
            capabilities: components["schemas"]["PhoneNumberCapabilities"];
            /** @description Whether it is new to the platform. */
            beta: boolean;
        };
        /** @description What a number can do. */
        PhoneNumberCapabilities: {
            /** @description Calls. */
            voice: boolean;
            /** @description Text messages. */
            SMS: boolean;
            /** @description Messages with media. */
            MMS: boolean;
        };
        /** @description Numbers that were found. */
        AvailablePhoneNumberList: {
            /** @description Path of the search. */
            uri: string;
            /** @description The numbers. */
            available_phone_numbers: components["schemas"]["AvailablePhoneNumber"][];
        };
        /** @description A phone number of the account. */
        IncomingPhoneNumber: {
            /**
             * Format: uuid
             * @description The account's Sid again.
             */
            account_id: string;
            /**
             * Format: uuid
             * @description Sid of the account it belongs to.
             */
            account_sid: string;
            address_requirements: components["schemas"]["AddressRequirements"];
            /** @description Sid of the address it is registered with. */
            address_sid: string | null;
            /** @description Version of the API that made it, such as `2010-04-01`. */
            api_version: string;
            /** @description Whether it is new to the platform. */
            beta: boolean;
            capabilities: components["schemas"]["IncomingPhoneNumberCapabilities"];
            /** @description Two-letter country code of the number. */
            country_code: string;
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
            /** @description Sid of the address that emergency services get. */
            emergency_address_sid: string | null;
            /** @description `Active` if emergency services know an address for it, else `Inactive`. */
            emergency_status: string;
            /** @description Its name, for display. */
            friendly_name: string;
            /** @description Sid of the identity it is registered with. */
            identity_sid: string | null;
            origin: components["schemas"]["PhoneNumberOrigin"];
            /** @description The number, in E.164 form. */
            phone_number: string;
            /** @description Sid of the phone number. */
            sid: string;
            /** @description Sid of the application whose URLs serve messages, instead of the URLs here. */
            sms_application_sid: string | null;
            /** @description HTTP method for the SMS fallback URL. */
            sms_fallback_method: string;
            /** @description URL that is requested if the SMS URL fails. */
            sms_fallback_url: string | null;
            /** @description HTTP method for the SMS URL. */
            sms_method: string;
            /** @description URL of the cXML for incoming messages. */
            sms_url: string | null;
            /** @description URL that is notified of a call's progress. */
            status_callback: string | null;
            /** @description HTTP method of the status callback. */
            status_callback_method: string;
            /** @description Sid of the SIP trunk its calls go to. */
            trunk_sid: string | null;
            /** @description Its path, from the origin. */
            uri: string;
            /** @description Whether its owner has proved ownership. */
            verification_status?: string;
            /** @description Sid of the application whose URLs serve calls, instead of the URLs here. */
            voice_application_sid: string | null;
            /** @description Whether the caller's name is looked up. */
            voice_caller_id_lookup: boolean | null;
            /** @description HTTP method for the voice fallback URL. */
            voice_fallback_method: string;
            /** @description URL that is requested if the voice URL fails. */
            voice_fallback_url: string | null;
            /** @description HTTP method for the voice URL. */
            voice_method: string;
            /** @description URL of the cXML for incoming calls. */
            voice_url: string | null;
        };
        /** @description What a number of the account can do. */
        IncomingPhoneNumberCapabilities: {
            /** @description Calls. */
            voice: boolean;
            /** @description Text messages. */
            sms: boolean;
            /** @description Messages with media. */
            mms: boolean;
            /** @description Faxes. */
            fax: boolean;
        };
        /**
         * @description What address a number needs.
         * @enum {string}
         */
        AddressRequirements: "none" | "any" | "local" | "foreign";
        /**
         * @description Whether the number is SignalWire's own or one that stays with another carrier (`hosted`).
         * @enum {string}
         */
        PhoneNumberOrigin: "signalwire" | "hosted";
        /** @description One page of phone numbers. */
        IncomingPhoneNumberList: {
            /** @description The phone numbers on this page. */
            incoming_phone_numbers: components["schemas"]["IncomingPhoneNumber"][];
        } & components["schemas"]["Paging"];
        /** @description Where the calls and messages of a number go. */
        IncomingPhoneNumberSettings: {
            /**
             * Format: uuid
             * @description Sid of the application whose URLs serve messages, instead of the URLs here.
             */
            SmsApplicationSid?: string;
            /**
             * @description HTTP method for the SMS fallback URL.
             * @default POST
             */
            SmsFallbackMethod?: components["schemas"]["HttpMethod"];
            /**
             * Format: uri
             * @description URL that is requested if the SMS URL fails.
             */
            SmsFallbackUrl?: string;
            /**
             * @description HTTP method for the SMS URL.
             * @default POST
             */
            SmsMethod?: components["schemas"]["HttpMethod"];
            /**
             * Format: uri
             * @description URL of the cXML for incoming messages.
             */
            SmsUrl?: string;
            /**
             * Format: uri
             * @description URL that is notified of a call's progress.
             */
            StatusCallback?: string;
            /**
             * @description HTTP method of the status callback.
             * @default POST
             */
            StatusCallbackMethod?: components["schemas"]["HttpMethod"];
            /**
             * Format: uuid
             * @description Sid of the application whose URLs serve calls, instead of the URLs here.
             */
            VoiceApplicationSid?: string;
            /**
             * @description HTTP method for the voice fallback URL.
             * @default POST
             */
            VoiceFallbackMethod?: components["schemas"]["HttpMethod"];
            /**
             * Format: uri
             * @description URL that is requested if the voice URL fails.
             */
            VoiceFallbackUrl?: string;
            /**
             * @description HTTP method for the voice URL.
             * @default POST
             */
            VoiceMethod?: components["schemas"]["HttpMethod"];
            /**
             * Format: uri
             * @description URL of the cXML for incoming calls.
             */
            VoiceUrl?: string;
        };
        /** @description The number to buy, and its settings. */
        CreateIncomingPhoneNumberRequest: {
            /** @description The number, in E.164 form. */
            PhoneNumber: string;
            /** @description Its name, for display. */
            FriendlyName?: string;
            /**
             * @description Whether it takes calls or faxes.
             * @default voice
             * @enum {string}
             */
            VoiceReceiveMode?: "voice" | "fax";
        } & components["schemas"]["IncomingPhoneNumberSettings"];
        /** @description Changes to a number. */
        UpdateIncomingPhoneNumberRequest: {
            /**
             * Format: uuid
             * @description Sid of the account to transfer the number to, in the same space; the number leaves this account.
             */
            AccountSid?: string;
            /**
             * Format: uuid
             * @description Sid of the address that emergency services get; not for toll-free numbers.
             */
            EmergencyAddressSid?: string;
            /** @description Its name, for display. */
            FriendlyName?: string;
            /**
             * @description Whether it takes calls or faxes.
             * @enum {string}
             */
            VoiceReceiveMode?: "voice" | "fax";
        } & components["schemas"]["IncomingPhoneNumberSettings"];
        /** @description Payload of the callback at the end of an incoming call. */
        InboundCallStatusCallbackPayload: {
            /** @description Sid of the call. */
            CallSid: string;
            /** @description Sid of the account. */
            AccountSid: string;
            /** @description Number or SIP address it comes from. */
            From: string;
            /** @description The account's number that was called. */
            To: string;
            /**
             * Format: rfc2822
             * @description When the call ended.
             * @example Tue, 01 Sep 2026 10:00:00 +0000
             */
            Timestamp: string;
            /**
             * @description Final state of the call.
             * @enum {string}
             */
            CallStatus: "failed" | "completed";
            /**
             * Format: int32
             * @description Length in seconds.
             */
            CallDuration: string;
            /**
             * Format: float
             * @description Quality of the incoming audio, as a mean opinion score from 1 to 5.
             */
            AudioInMos: string;
        };
        /** @description Why a number was not imported. */
        ImportError: {
            /** @description The kind of error, machine-readable. */
            code?: string;
            /** @description What went wrong, in readable words. */
            message?: string;
            /** @description URL of a page about this code. */
            more_info?: string;
            /**
             * Format: int32
             * @description The HTTP status again.
             */
            status?: number;
        };
        /** @description The number to import. Its fields are in lower case, unlike those of most forms. */
        ImportPhoneNumberRequest: {
            /** @description The number, in E.164 form. */
            number: string;
            number_type: components["schemas"]["NumberType"];
            /** @description What the other carrier allows the number to do. */
            capabilities?: components["schemas"]["PhoneNumberCapability"][];
        };
        /**
         * @description Kind of number.
         * @enum {string}
         */
        NumberType: "longcode" | "tollfree";
        /**
         * @description What a number can do.
         * @enum {string}
         */
        PhoneNumberCapability: "sms" | "voice" | "fax" | "mms";
        /** @description Error body of a refused call. */
        CompatibilityErrors: {
            /** @description One entry per error. */
            errors?: components["schemas"]["CompatibilityErrorItem"][];
        };
        /** @description One error of several. */
        CompatibilityErrorItem: {
            /** @description Number of the error, as text. */
            code?: string;
            /** @description What went wrong, in readable words. */
            message?: string;
            /** @description URL of a page about this code. */
            more_info?: string;
        };
        /** @description A call, in progress or ended. */
        Call: {
            /**
             * Format: uuid
             * @description Sid of the call.
             */
            sid: string;
            /**
             * Format: uuid
             * @description Sid of the account it belongs to.
             */
            account_sid: string;
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
             * Format: uuid
             * @description Sid of the call that started it; null if none did.
             */
            parent_call_sid: string | null;
            /** @description Number or SIP address it goes to. */
            to: string;
            /** @description The number it goes to, formatted for display. */
            formatted_to: string;
            /** @description The number it goes to, formatted for display, under a second name. */
            to_formatted: string;
            /** @description Number or SIP address it comes from. */
            from: string;
            /** @description The number it comes from, formatted for display. */
            formatted_from: string;
            /** @description The number it comes from, formatted for display, under a second name. */
            from_formatted: string;
            /**
             * Format: uuid
             * @description Sid of the phone number it uses; null if it uses none of yours.
             */
            phone_number_sid: string | null;
            status: components["schemas"]["CallStatus"];
            /**
             * Format: rfc2822
             * @description When it began; null before that.
             * @example Tue, 01 Sep 2026 10:00:00 +0000
             */
            start_time: string | null;
            /**
             * Format: rfc2822
             * @description When it ended; null before that.
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
             * @description Its price; null until it is known.
             */
            price: number | null;
            /** @description Currency of the price, ISO 4217 (`USD`). */
            price_unit: string;
            direction: components["schemas"]["CallDirection"];
            /** @description Who answered; null unless detection was requested. */
            answered_by: components["schemas"]["AnsweredBy"] | null;
            /** @description Version of the API that made it, such as `2010-04-01`. */
            api_version: string;
            /** @description Number that forwarded it. */
            forwarded_from: string | null;
            /** @description The caller's name, if it was looked up. */
            caller_name: string | null;
            /** @description Its path, from the origin. */
            uri: string;
            subresource_uris: components["schemas"]["CallSubresourceUris"];
            /** @description A note on it, if there is one. */
            annotation: string | null;
            /** @description Sid of its group, if it is in one. */
            group_sid: string | null;
            /**
             * Format: float
             * @description Quality of the incoming audio, as a mean opinion score from 1 to 5.
             */
            audio_in_mos: number | null;
            /** @description Last SIP status, such as `200`. */
            sip_result_code: string | null;
            /**
             * Format: int32
             * @description Average round trip of the audio, in milliseconds.
             */
            audio_rtt_avg: number | null;
            /**
             * Format: int32
             * @description Shortest round trip of the audio, in milliseconds.
             */
            audio_rtt_min: number | null;
            /**
             * Format: int32
             * @description Longest round trip of the audio, in milliseconds.
             */
            audio_rtt_max: number | null;
            /**
             * Format: int32
             * @description Smallest jitter of the outgoing audio, in milliseconds.
             */
            audio_out_jitter_min: number | null;
            /**
             * Format: int32
             * @description Largest jitter of the outgoing audio, in milliseconds.
             */
            audio_out_jitter_max: number | null;
            /**
             * Format: int32
             * @description Average jitter of the outgoing audio, in milliseconds.
             */
            audio_out_jitter_avg: number | null;
            /**
             * Format: int32
             * @description Number of outgoing packets that were lost.
             */
            audio_out_lost: number | null;
        };
        /**
         * @description State of a call.
         * @enum {string}
         */
        CallStatus: "queued" | "ringing" | "in-progress" | "canceled" | "completed" | "busy" | "failed" | "no-answer";
        /**
         * @description Who began a call.
         * @enum {string}
         */
        CallDirection: "inbound" | "outbound";
        /**
         * @description Who answered a call.
         * @enum {string}
         */
        AnsweredBy: "human" | "machine";
        /** @description Paths of what belongs to a call. */
        CallSubresourceUris: {
            /** @description Always null. */
            notifications: string | null;
            /** @description Path of its recordings. */
            recordings: string;
        };
        /** @description One page of calls. */
        CallList: {
            /** @description The calls on this page. */
            calls: components["schemas"]["Call"][];
        } & components["schemas"]["Paging"];
        /** @description The call to make. A URL or an application says what happens once it is answered. */
        CreateCallRequest: {
            /** @description Number (in E.164 form), SIP address or client to call. */
            To: string;
            /** @description One of the account's numbers, in E.164 form, or a SIP address, to call from. */
            From: string;
            /**
             * Format: uri
             * @description URL of the cXML that runs once the call is answered. Required unless an application serves the call.
             */
            Url?: string;
            /**
             * Format: uuid
             * @description Sid of the application whose URLs serve the call, instead of a URL.
             */
            ApplicationSid?: string;
            /**
             * @description HTTP method for the cXML URL.
             * @default POST
             */
            Method?: components["schemas"]["HttpMethod"];
            /**
             * Format: uri
             * @description URL that is requested if the cXML URL fails.
             */
            FallbackUrl?: string;
            /**
             * @description HTTP method for the fallback URL.
             * @default POST
             */
            FallbackMethod?: components["schemas"]["HttpMethod"];
            /**
             * Format: uri
             * @description URL that is notified of the call's progress.
             */
            StatusCallback?: string;
            /**
             * @description HTTP method of the status callback.
             * @default POST
             */
            StatusCallbackMethod?: components["schemas"]["HttpMethod"];
            /**
             * @description Events to be notified of: `initiated`, `ringing`, `answered` and `completed`; also `ringing_forwarded` and
             *     `ringing_queued`.
             * @default [
             *       "completed"
             *     ]
             */
            StatusCallbackEvent?: string[];
            /** @description Number, in E.164 form, that the called party sees instead of the one that calls. */
            CallerId?: string;
            /** @description Keys to press once the call is answered: digits, `#`, `*`, `w` to wait half a second, `W` to wait a whole one. */
            SendDigits?: string;
            /**
             * Format: int32
             * @description How long to let it ring at most, in seconds.
             * @default 60
             */
            Timeout?: number;
            /**
             * @description Whether to detect that a machine answers: not at all, reported as soon as it is clear, or after the machine's
             *     greeting.
             * @default none
             * @enum {string}
             */
            MachineDetection?: "Enable" | "DetectMessageEnd" | "none";
            /**
             * Format: int32
             * @description Maximum time for detecting who answered, in seconds.
             * @default 30
             */
            MachineDetectionTimeout?: number;
            /**
             * Format: int32
             * @description Speech longer than this counts as a machine, in milliseconds.
             * @default 2400
             */
            MachineDetectionSpeechThreshold?: number;
            /**
             * Format: int32
             * @description Silence that ends a greeting, in milliseconds.
             * @default 1200
             */
            MachineDetectionSpeechEndThreshold?: number;
            /**
             * Format: int32
             * @description Silence at the start after which it is unknown who answered, in milliseconds.
             * @default 5000
             */
            MachineDetectionSilenceTimeout?: number;
            /**
             * Format: int32
             * @description More words than this count as a machine.
             * @default 6
             */
            MachineWordsThreshold?: number;
            /**
             * @description Whether the call continues during the detection of who answered.
             * @default false
             */
            AsyncAmd?: boolean;
            /**
             * @description HTTP method of the detection callback.
             * @default POST
             */
            AsyncAmdStatusCallbackMethod?: components["schemas"]["HttpMethod"];
            /**
             * Format: uri
             * @description URL that is notified of who answered; used only if the call continues during the detection.
             */
            AsyncAmdStatusCallback?: string;
            /**
             * @description Whether the detection callback also receives guesses before the result.
             * @default false
             */
            AsyncAmdPartialResults?: boolean;
            /**
             * @description Whether the whole call is recorded.
             * @default false
             */
            Record?: boolean;
            /**
             * @description One mixed channel, or one for each leg of the call.
             * @default mono
             * @enum {string}
             */
            RecordingChannels?: "mono" | "dual";
            /**
             * @description Which side to record, as seen from SignalWire.
             * @default both
             * @enum {string}
             */
            RecordingTrack?: "inbound" | "outbound" | "both";
            /**
             * Format: uri
             * @description URL that is notified when the recording's state changes.
             */
            RecordingStatusCallback?: string;
            /**
             * @description HTTP method of the recording status callback.
             * @default POST
             */
            RecordingStatusCallbackMethod?: components["schemas"]["HttpMethod"];
            /**
             * @description States to be notified of, out of `in-progress`, `completed` and `absent`; as text, separated by spaces.
             * @default completed
             */
            RecordingStatusCallbackEvent?: string | ("in-progress" | "completed" | "absent")[];
            /**
             * @description Whether silence at the start and end of the recording is cut off.
             * @default trim-silence
             * @enum {string}
             */
            Trim?: "trim-silence" | "do-not-trim";
            /** @description User name for the SIP address. */
            SipAuthUsername?: string;
            /** @description Password for the SIP address. A secret. */
            SipAuthPassword?: string;
            /** @description Highest price per minute in US dollars, with at most four decimals; a more expensive call is not made. */
            MaxPricePerMinute?: string;
        };
        /** @description Changes to a call. */
        UpdateCallRequest: {
            /**
             * Format: uri
             * @description URL of the cXML that takes over the call.
             */
            Url?: string;
            /** @description HTTP method for the cXML URL. */
            Method?: components["schemas"]["HttpMethod"];
            /**
             * @description `completed` hangs up; `canceled` ends a call only while it is queued or ringing.
             * @enum {string}
             */
            Status?: "canceled" | "completed";
            /**
             * Format: uri
             * @description URL that is requested if the cXML URL fails.
             */
            FallbackUrl?: string;
            /** @description HTTP method for the fallback URL. */
            FallbackMethod?: components["schemas"]["HttpMethod"];
            /**
             * Format: uri
             * @description URL that is notified of the call's progress.
             */
            StatusCallback?: string;
            /** @description HTTP method of the status callback. */
            StatusCallbackMethod?: components["schemas"]["HttpMethod"];
        };
        /** @description Payload of a voice status callback. */
        VoiceStatusCallbackPayload: {
            /** @description Sid of the account. */
            AccountSid: string;
            /** @description Version of the API that made the call. */
            ApiVersion: string;
            /**
             * Format: int32
             * @description Average length of audio in an incoming packet, in milliseconds.
             */
            AudioInAveragePtime?: number;
            /**
             * Format: int32
             * @description Number of incoming packets of pressed keys.
             */
            AudioInDtmfPacketCount?: number;
            /**
             * Format: int32
             * @description Number of incoming packets that were dropped because the buffer was emptied.
             */
            AudioInFlushPacketCount?: number;
            /**
             * Format: int32
             * @description Largest variance of the jitter of the incoming audio.
             */
            AudioInJitterMaxVariance?: number;
            /**
             * Format: int32
             * @description Smallest variance of the jitter of the incoming audio.
             */
            AudioInJitterMinVariance?: number;
            /**
             * Format: int32
             * @description Largest size of the jitter buffer.
             */
            AudioInLargestJbSize?: number;
            /**
             * Format: float
             * @description Quality of the incoming audio, as a mean opinion score from 1 to 5.
             */
            AudioInMos?: string;
            /**
             * Format: int32
             * @description Number of incoming audio packets.
             */
            AudioInMediaPacketCount?: number;
            /**
             * Format: int32
             * @description Number of incoming packets that were skipped.
             */
            AudioInSkipPacketCount?: number;
            /**
             * Format: int32
             * @description Number of outgoing packets of pressed keys.
             */
            AudioOutDtmfPacketCount?: number;
            /**
             * Format: int32
             * @description Number of outgoing audio packets.
             */
            AudioOutMediaPacketCount?: number;
            /** @description What sent this callback. */
            CallbackSource: string;
            /**
             * Format: int32
             * @description Length in seconds.
             */
            CallDuration?: number;
            /** @description The caller's name, if it was looked up. */
            CallerName?: string;
            /** @description Sid of the call. */
            CallSid: string;
            /**
             * @description Current state of the call.
             * @enum {string}
             */
            CallStatus: "initiated" | "ringing" | "in-progress" | "queued" | "failed" | "busy" | "no-answer" | "completed" | "canceled";
            /**
             * @description Who began the call.
             * @enum {string}
             */
            Direction: "outbound-dial" | "outbound-api" | "inbound";
            /** @description Number that forwarded it. */
            ForwardedFrom?: string;
            /** @description Number or SIP address it comes from. */
            From: string;
            /** @description Sid of the call that started it. */
            ParentCallSid?: string;
            /**
             * Format: int32
             * @description Length of its recording in seconds.
             */
            RecordingDuration?: number;
            /** @description Sid of its recording. */
            RecordingSid?: string;
            /** @description URL of its recording's audio. */
            RecordingUrl?: string;
            /**
             * Format: int32
             * @description Number of this callback among those of the call, from 0. They may arrive in another order.
             */
            SequenceNumber: number;
            /** @description Last SIP status in words. */
            SipInviteResultPhrase?: string;
            /** @description Last SIP status, such as `200`. */
            SipResultCode?: string;
            /**
             * Format: rfc2822
             * @description When the state was reached.
             * @example Tue, 01 Sep 2026 10:00:00 +0000
             */
            Timestamp: string;
            /** @description Number or SIP address it goes to. */
            To: string;
        };
        /** @description How the call is recorded. Every field has a default. */
        CreateCallRecordingRequest: {
            /**
             * @description One mixed channel, or one for each leg of the call.
             * @default mono
             * @enum {string}
             */
            RecordingChannels?: "mono" | "dual";
            /**
             * Format: uri
             * @description URL that is notified when the recording's state changes.
             */
            RecordingStatusCallback?: string;
            /**
             * @description States to be notified of, out of `in-progress`, `completed` and `absent`; as text, separated by spaces.
             * @default completed
             */
            RecordingStatusCallbackEvent?: string | ("in-progress" | "completed" | "absent")[];
            /**
             * @description HTTP method of the recording status callback.
             * @default POST
             */
            RecordingStatusCallbackMethod?: components["schemas"]["HttpMethod"];
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
        /** @description The state to move a recording to. */
        UpdateRecordingRequest: {
            /**
             * @description The new state.
             * @enum {string}
             */
            Status: "paused" | "in-progress" | "stopped";
            /**
             * @description What the audio has in place of the pause: silence of the same length, or nothing.
             * @default silence
             * @enum {string}
             */
            PauseBehavior?: "skip" | "silence";
        };
        CallRecording: components["schemas"]["Recording"];
        /** @description What streams of calls and conferences have in common. */
        StreamBase: {
            /**
             * Format: uuid
             * @description Sid of the stream.
             */
            sid: string;
            /**
             * Format: uuid
             * @description Sid of the account it belongs to.
             */
            account_sid: string;
            status: components["schemas"]["StreamStatus"];
            /**
             * Format: rfc2822
             * @description When it last changed.
             * @example Tue, 01 Sep 2026 10:00:00 +0000
             */
            date_updated: string | null;
            /** @description Its path, from the origin. */
            uri: string;
        };
        /** @description Live audio of a call. */
        Stream: {
            /**
             * Format: uuid
             * @description Sid of the call.
             */
            call_sid: string;
            /** @description Name of the stream. */
            name: string;
        } & components["schemas"]["StreamBase"];
        /**
         * @description State of a stream.
         * @enum {string}
         */
        StreamStatus: "queued" | "in-progress" | "stopped";
        /** @description The stream to start. */
        CreateStreamRequest: {
            /** @description Name of the stream, unique in the call or conference. */
            Name?: string;
            /**
             * @description Which side is sent, as seen from SignalWire.
             * @default both_tracks
             * @enum {string}
             */
            Track?: "inbound_track" | "outbound_track" | "both_tracks";
            /**
             * @description HTTP method of the status callback.
             * @default POST
             */
            StatusCallbackMethod?: components["schemas"]["HttpMethod"];
            /**
             * Format: uri
             * @description URL that is notified when the stream's state changes.
             */
            StatusCallback?: string;
            /**
             * Format: uri
             * @description WebSocket (`wss:`) that receives the audio.
             */
            Url: string;
            /** @description Name of your own parameter that is passed to the WebSocket. */
            "Parameter1.Name"?: string;
            /** @description Value of your own parameter. */
            "Parameter1.Value"?: string;
            /** @description Name of a second parameter of your own. More, up to 99, are sent by `options.extra`: `{ "Parameter3.Name": name, "Parameter3.Value": value }`. */
            "Parameter2.Name"?: string;
            /** @description Value of the second parameter. */
            "Parameter2.Value"?: string;
            /** @description Token, a secret, that is sent to the WebSocket in the Authorization header. */
            AuthorizationBearerToken?: string;
        };
        /** @description The state to move a stream to. */
        UpdateStreamRequest: {
            /**
             * @description The new state.
             * @enum {string}
             */
            Status: "stopped";
        };
        /** @description A call of several parties. */
        Conference: {
            /**
             * Format: uuid
             * @description Sid of the conference.
             */
            sid: string;
            /**
             * Format: uuid
             * @description Sid of the account it belongs to.
             */
            account_sid: string;
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
            /** @description Its name, unique while it is in progress. */
            friendly_name: string;
            status: components["schemas"]["ConferenceStatus"];
            /** @description Version of the API that made it, such as `2010-04-01`. */
            api_version: string;
            /** @description Where it is mixed. */
            region: string;
            /** @description Its path, from the origin. */
            uri: string;
            subresource_uris: components["schemas"]["ConferenceSubresourceUris"];
        };
        /**
         * @description State of a conference.
         * @enum {string}
         */
        ConferenceStatus: "init" | "in-progress" | "completed";
        /** @description Paths of what belongs to a conference. */
        ConferenceSubresourceUris: {
            /** @description Path of its participants. */
            participants: string;
            /** @description Path of its recordings. */
            recordings: string;
        };
        /** @description One page of conferences. */
        ConferenceList: {
            /** @description The conferences on this page. */
            conferences: components["schemas"]["Conference"][];
        } & components["schemas"]["Paging"];
        /** @description Changes to a conference. */
        UpdateConferenceRequest: {
            /**
             * @description `completed` ends it for everybody.
             * @enum {string}
             */
            Status?: "completed";
            /**
             * Format: uri
             * @description URL of the cXML or audio that all participants hear.
             */
            AnnounceUrl?: string;
            /**
             * @description HTTP method for the announcement.
             * @default POST
             */
            AnnounceMethod?: components["schemas"]["HttpMethod"];
        };
        /** @description A participant of a conference. */
        Participant: {
            /**
             * Format: uuid
             * @description Sid of the account it belongs to.
             */
            account_sid: string;
            /**
             * Format: uuid
             * @description Sid of the participant's call.
             */
            call_sid: string;
            /**
             * Format: uuid
             * @description Sid of the call of the participant who is coached; null if nobody is.
             */
            call_sid_to_coach: string | null;
            /** @description Whether the participant coaches another. */
            coaching: boolean;
            /**
             * Format: uuid
             * @description Sid of the conference.
             */
            conference_sid: string;
            /**
             * Format: rfc2822
             * @description When the participant joined.
             * @example Tue, 01 Sep 2026 10:00:00 +0000
             */
            date_created: string | null;
            status: components["schemas"]["ParticipantStatus"];
            /**
             * Format: rfc2822
             * @description When it last changed.
             * @example Tue, 01 Sep 2026 10:00:00 +0000
             */
            date_updated: string | null;
            /** @description Whether the conference ends when the participant leaves. */
            end_conference_on_exit: boolean;
            /** @description Whether nobody hears the participant. */
            muted: boolean;
            /** @description Whether the participant is on hold. */
            hold: boolean;
            /** @description Whether the conference begins when the participant joins. */
            start_conference_on_enter: boolean;
            /** @description Its path, from the origin. */
            uri: string;
        };
        /**
         * @description Whether a participant is in the conference.
         * @enum {string}
         */
        ParticipantStatus: "completed" | "in-progress";
        /** @description One page of participants. */
        ParticipantList: {
            /** @description The participants on this page. */
            participants: components["schemas"]["Participant"][];
        } & components["schemas"]["Paging"];
        /** @description Changes to a participant. */
        UpdateParticipantRequest: {
            /**
             * Format: uri
             * @description URL of the cXML or audio that the participant hears.
             */
            AnnounceUrl?: string;
            /**
             * @description HTTP method for the announcement.
             * @default POST
             */
            AnnounceMethod?: components["schemas"]["HttpMethod"];
            /** @description Whether the participant coaches another. */
            Coaching?: boolean;
            /**
             * Format: uuid
             * @description Sid of the call of the participant who is coached, the only one who hears the coach.
             */
            CallSidToCoach?: string;
            /** @description Whether the participant is on hold. */
            Hold?: boolean;
            /**
             * @description HTTP method for the hold audio.
             * @default GET
             */
            HoldMethod?: components["schemas"]["HttpMethod"];
            /**
             * Format: uri
             * @description URL of what is heard on hold.
             */
            HoldUrl?: string;
            /** @description Whether nobody hears the participant. */
            Muted?: boolean;
            /**
             * Format: uri
             * @description URL of what is heard until the conference begins.
             */
            WaitUrl?: string;
            /**
             * @description HTTP method for the waiting audio.
             * @default POST
             */
            WaitMethod?: components["schemas"]["HttpMethod"];
        };
        /**
         * @description What made a recording of a conference.
         * @enum {string}
         */
        ConferenceRecordingSource: "Conference" | "StartConferenceRecording";
        /** @description A recording of a conference. */
        ConferenceRecording: {
            source: components["schemas"]["ConferenceRecordingSource"];
        } & components["schemas"]["RecordingBase"];
        /** @description One page of recordings of a conference. */
        ConferenceRecordingList: {
            /** @description The recordings on this page. */
            recordings: components["schemas"]["ConferenceRecording"][];
        } & components["schemas"]["Paging"];
        /** @description Live audio of a conference. */
        ConferenceStream: {
            /**
             * Format: uuid
             * @description Sid of the conference.
             */
            conference_sid: string;
            /** @description Name of the stream. */
            name: string | null;
        } & components["schemas"]["StreamBase"];
        /** @description The stream of a conference to start. */
        CreateConferenceStreamRequest: {
            /**
             * @description Codec of the audio.
             * @enum {string}
             */
            StreamCodec?: "PCMU" | "PCMA" | "L16" | "L16@16000h" | "L16@24000h";
            /** @description Whether audio is sent as it arrives, without a buffer. */
            StreamRealTime?: boolean;
        } & components["schemas"]["CreateStreamRequest"];
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
             * @description The number of channels again, under an older name.
             * @enum {string}
             */
            channel?: "1" | "2";
            /**
             * Format: int32
             * @description Number of audio channels, 1 (mono) or 2 (stereo).
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
             * @description Its price; null until it is known.
             */
            price: string | null;
            /** @description Currency of the price, ISO 4217 (`USD`). */
            price_unit: string;
            status: components["schemas"]["RecordingStatus"];
            /** @description Why it failed; null if it didn't. */
            error_code: string | null;
            /** @description Path of the recording, from the origin. */
            uri: string;
            subresource_uris: components["schemas"]["RecordingSubresourceUris"];
            /** @description Always null. */
            encryption_details: string | null;
            /** @description `trim-silence` if silence at the start and end was cut off, else `do-not-trim`. */
            trim: string;
        };
        /** @description A recording of a call or conference. */
        Recording: {
            source: components["schemas"]["RecordingSource"];
        } & components["schemas"]["RecordingBase"];
        /** @description One page of recordings. */
        RecordingList: {
            /** @description The recordings on this page. */
            recordings: components["schemas"]["Recording"][];
        } & components["schemas"]["Paging"];
        /** @description Payload of a recording status callback. */
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
             * @description Current state of the recording.
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
             * @description Number of audio channels, 1 (mono) or 2 (stereo).
             */
            RecordingChannels: number;
            /** @description What made the recording. */
            RecordingSource: string;
        };
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
             * @description Its price; null until it is known.
             */
            price: string | null;
            /** @description Currency of the price, ISO 4217 (`USD`). */
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
        /** @description Payload of a transcription callback. */
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
        /** @description An SMS or MMS, sent or received. */
        Message: {
            /**
             * Format: uuid
             * @description Sid of the account it belongs to.
             */
            account_sid: string;
            /** @description Version of the API that made it, such as `2010-04-01`. */
            api_version: string;
            /** @description Its text; null if it has none. */
            body: string | null;
            /**
             * Format: int32
             * @description Number of SMS it took; each one is charged.
             */
            num_segments: number;
            /**
             * Format: int32
             * @description Number of media attached to it.
             */
            num_media: number;
            /**
             * Format: rfc2822
             * @description When it was created.
             * @example Tue, 01 Sep 2026 10:00:00 +0000
             */
            date_created: string | null;
            /**
             * Format: rfc2822
             * @description When it was sent; null before that.
             * @example Tue, 01 Sep 2026 10:00:00 +0000
             */
            date_sent: string | null;
            /**
             * Format: rfc2822
             * @description When it last changed.
             * @example Tue, 01 Sep 2026 10:00:00 +0000
             */
            date_updated: string | null;
            direction: components["schemas"]["MessageDirection"];
            /** @description Why it failed; null if it didn't. */
            error_code: string | null;
            /** @description Why it failed, in readable words. */
            error_message: string | null;
            /** @description Sender's number, in E.164 form. */
            from: string;
            /**
             * Format: decimal
             * @description Its price; null until it is known.
             */
            price: number | null;
            /** @description Currency of the price, ISO 4217 (`USD`). */
            price_unit: string;
            /**
             * Format: uuid
             * @description Sid of the message.
             */
            sid: string;
            status: components["schemas"]["MessageStatus"];
            /** @description Recipient's number, in E.164 form. */
            to: string;
            /**
             * Format: uuid
             * @description Id of the number group that chose the sender's number; null if none did.
             */
            messaging_service_sid: string | null;
            /** @description Its path, from the origin. */
            uri: string;
            subresource_uris: components["schemas"]["MessageSubresourceUris"];
        };
        /**
         * @description State of a message.
         * @enum {string}
         */
        MessageStatus: "queued" | "initiated" | "sent" | "failed" | "delivered" | "undelivered" | "received";
        /**
         * @description Whether a message was received, or what sent it.
         * @enum {string}
         */
        MessageDirection: "inbound" | "outbound-api" | "outbound-call" | "outbound-reply";
        /** @description Paths of what belongs to a message. */
        MessageSubresourceUris: {
            /** @description Path of its media. */
            media: string;
        };
        /** @description One page of messages. */
        MessageList: {
            /** @description The messages on this page. */
            messages: components["schemas"]["Message"][];
        } & components["schemas"]["Paging"];
        /** @description The message to send: a text, media, or both. */
        CreateMessageRequest: {
            /** @description Recipient's number, in E.164 form. */
            To: string;
            /**
             * @description One of the account's numbers, in E.164 form, or a short code, to send from. Required unless a number group
             *     is to choose it.
             */
            From?: string;
            /** @description Its text, at most 1,600 characters. A long text takes several SMS, each of which is charged. */
            Body?: string;
            /** @description URLs of its media, at most 8. */
            MediaUrl?: string | string[];
            /** @description Whether it is sent as an MMS even if it has no media. */
            SendAsMms?: boolean;
            /**
             * Format: uuid
             * @description Sid of the application that is notified of its progress.
             */
            ApplicationSid?: string;
            /** @description Highest price in US dollars, with at most four decimals; a more expensive message is not sent and fails. */
            MaxPrice?: string;
            /**
             * Format: uri
             * @description URL that is notified of its progress.
             */
            StatusCallback?: string;
            /**
             * Format: int32
             * @description How long it may wait to be sent at most, in seconds.
             * @default 14400
             */
            ValidityPeriod?: number;
            /**
             * Format: uuid
             * @description Id of the number group (`numberGroups` in Relay REST) that chooses the sender's number.
             */
            MessagingServiceSid?: string;
        };
        /** @description Changes to a message. */
        UpdateMessageRequest: {
            /**
             * @description The empty text; nothing else is accepted.
             * @enum {string}
             */
            Body: "";
        };
        /** @description Payload of a message status callback. */
        SmsStatusCallbackPayload: {
            /**
             * @description Current state of the message.
             * @enum {string}
             */
            MessageStatus: "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "receiving" | "received";
            /** @description Why it failed. */
            ErrorCode?: string;
            /** @description Sid of the message. */
            MessageSid: string;
            /** @description Sid of the account. */
            AccountSid: string;
            /** @description Sender's number, in E.164 form. */
            From: string;
            /** @description Recipient's number, in E.164 form. */
            To: string;
            /** @description Its text. */
            Body: string;
            /**
             * Format: int32
             * @description Number of media attached to it.
             */
            NumMedia: number;
            /**
             * Format: int32
             * @description Number of SMS it took.
             */
            NumSegments: number;
        };
        /** @description A media file of a message. */
        MessageMedia: {
            /**
             * Format: uuid
             * @description Sid of the account it belongs to.
             */
            account_sid: string;
            /** @description Its media type, such as `image/png`. */
            content_type: string;
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
             * Format: uuid
             * @description Sid of the message it came with.
             */
            parent_sid: string;
            /**
             * Format: uuid
             * @description Sid of the media file.
             */
            sid: string;
            /** @description Its path, from the origin. */
            uri: string;
        };
        /** @description One page of media. */
        MessageMediaList: {
            /** @description The media on this page. */
            media_list: components["schemas"]["MessageMedia"][];
        } & components["schemas"]["Paging"];
        /** @description A fax, sent or received. */
        Fax: {
            /** @description Sid of the account it belongs to. */
            account_sid: string;
            /** @description Version of the API that made it; here `v1`, unlike elsewhere. */
            api_version: string;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-09-01T10:00:00Z
             */
            date_created: string | null;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-09-01T10:00:00Z
             */
            date_updated: string | null;
            direction: components["schemas"]["FaxDirection"];
            /** @description Number or SIP address it comes from. */
            from: string;
            /** @description URL of the document; null until it is available. */
            media_url: string | null;
            /** @description Sid of the document. */
            media_sid: string;
            /**
             * Format: int32
             * @description Number of pages; null until they are counted.
             * @example 3
             */
            num_pages: string | null;
            /**
             * Format: decimal
             * @description Its price; null until it is known.
             */
            price: string | null;
            /** @description Currency of the price, ISO 4217 (`USD`). */
            price_unit: string;
            quality: components["schemas"]["FaxQuality"];
            /** @description Sid of the fax. */
            sid: string;
            status: components["schemas"]["FaxStatus"];
            /** @description Number or SIP address it goes to. */
            to: string;
            /**
             * Format: int32
             * @description Length of the transmission in seconds.
             * @example 4
             */
            duration: number | null;
            links: components["schemas"]["FaxLinks"];
            /** @description Path of the fax, from the origin. */
            url: string;
            /** @description Why it failed; null if it didn't. */
            error_code: string | null;
            /** @description Why it failed, in readable words. */
            error_message: string | null;
        };
        /**
         * @description State of a fax.
         * @enum {string}
         */
        FaxStatus: "queued" | "processing" | "sending" | "delivered" | "receiving" | "received" | "no-answer" | "busy" | "failed" | "canceled";
        /**
         * @description Whether a fax was sent or received.
         * @enum {string}
         */
        FaxDirection: "inbound" | "outbound";
        /**
         * @description Resolution of a fax.
         * @enum {string}
         */
        FaxQuality: "standard" | "fine" | "superfine";
        /** @description Paths of what belongs to a fax. */
        FaxLinks: {
            /** @description Path of its documents. */
            media: string;
        };
        /** @description One page of faxes. */
        FaxList: {
            /** @description The faxes on this page. */
            faxes: components["schemas"]["Fax"][];
        } & components["schemas"]["Paging"];
        /** @description The fax to send. */
        SendFaxRequest: {
            /** @description URL of the PDF to send, which SignalWire fetches. */
            MediaUrl: string;
            /** @description Number (in E.164 form) or SIP address to send it to. */
            To: string;
            /** @description One of the account's numbers, in E.164 form, to send from. */
            From: string;
            /**
             * @description Resolution it is sent in.
             * @default fine
             */
            Quality?: components["schemas"]["FaxQuality"];
            /** @description URL that is notified of its progress. */
            StatusCallback?: string;
            /**
             * @description HTTP method of the status callback.
             * @default POST
             */
            StatusCallbackMethod?: components["schemas"]["HttpMethod"];
            /**
             * @description Events to be notified of: `initiated`, `ringing`, `answered` and `completed` (the only one by default); also
             *     `ringing_forwarded` and `ringing_queued`.
             */
            StatusCallbackEvent?: string[];
            /**
             * @description Whether the document is kept.
             * @default true
             */
            StoreMedia?: boolean;
            /**
             * Format: int32
             * @description How long to keep trying at most, in minutes.
             * @default 60
             */
            Ttl?: number;
            /** @description User name for the SIP address. */
            SipAuthUsername?: string;
            /** @description Password for the SIP address. A secret. */
            SipAuthPassword?: string;
        };
        /** @description The state to move a fax to. */
        UpdateFaxRequest: {
            /**
             * @description The new state.
             * @enum {string}
             */
            Status: "canceled";
        };
        /** @description A document of a fax. */
        FaxMedia: {
            /** @description Sid of the account it belongs to. */
            account_sid: string;
            /** @description Its media type, such as `application/pdf`. */
            content_type: string;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-09-01T10:00:00Z
             */
            date_created: string | null;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-09-01T10:00:00Z
             */
            date_updated: string | null;
            /** @description Sid of the fax. */
            fax_sid: string;
            /** @description Sid of the document. */
            sid: string;
            /** @description Its path, from the origin. */
            uri: string;
            /** @description URL of its content. */
            url: string;
        };
        /** @description One page of documents of a fax. */
        FaxMediaList: {
            /** @description The documents on this page. */
            media: components["schemas"]["FaxMedia"][];
            /** @description The documents on this page, under a second name. */
            fax_media: components["schemas"]["FaxMedia"][];
        } & components["schemas"]["Paging"];
        /** @description Where calls wait. */
        Queue: {
            /**
             * Format: uuid
             * @description Sid of the queue.
             */
            sid: string;
            /**
             * Format: uuid
             * @description Sid of the account it belongs to.
             */
            account_sid: string;
            /** @description Its name, for display. */
            friendly_name: string;
            /**
             * Format: int32
             * @description Maximum number of waiting calls; null if the queue has no limit of its own.
             */
            max_size: number | null;
            /**
             * Format: int32
             * @description Number of calls waiting now.
             */
            current_size: number;
            /**
             * Format: int32
             * @description How long they have waited on average, in seconds.
             */
            average_wait_time: number;
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
            /** @description Version of the API that made it, such as `2010-04-01`. */
            api_version: string;
            /** @description Its path, from the origin. */
            uri: string;
        };
        /** @description One page of queues. */
        QueueList: {
            /** @description The queues on this page. */
            queues: components["schemas"]["Queue"][];
        } & components["schemas"]["Paging"];
        /** @description Name and limit of a queue. */
        QueueRequest: {
            /** @description Its name: letters, digits and underscores, unique among the account's queues. */
            FriendlyName: string;
            /**
             * Format: int32
             * @description Maximum number of waiting calls.
             */
            MaxSize?: number;
        };
        /** @description A call that waits in a queue. */
        QueueMember: {
            /**
             * Format: uuid
             * @description Sid of the call.
             */
            call_sid: string;
            /**
             * Format: uuid
             * @description Sid of the account it belongs to.
             */
            account_sid: string;
            /**
             * Format: uuid
             * @description Sid of the queue.
             */
            queue_sid: string;
            /**
             * Format: rfc2822
             * @description When it joined the queue.
             * @example Tue, 01 Sep 2026 10:00:00 +0000
             */
            date_enqueued: string | null;
            /**
             * Format: int32
             * @description Its place, from 1.
             */
            position: number;
            /**
             * Format: int32
             * @description How long it has waited, in seconds.
             */
            wait_time: number;
            /** @description Kind of member. */
            member_type: string;
            /** @description Its path, from the origin. */
            uri: string;
        };
        /** @description One page of members. */
        QueueMemberList: {
            /** @description The members on this page. */
            queue_members: components["schemas"]["QueueMember"][];
        } & components["schemas"]["Paging"];
        /** @description Where the call continues. */
        UpdateQueueMemberRequest: {
            /**
             * Format: uri
             * @description URL of the cXML that takes over the call.
             */
            Url: string;
            /**
             * @description HTTP method for the cXML URL.
             * @default POST
             */
            Method?: components["schemas"]["HttpMethod"];
        };
        /** @description A stored cXML document. */
        CxmlScript: {
            /**
             * Format: uuid
             * @description Sid of the script.
             */
            sid: string;
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
             * @description When its URL was last requested; null if never.
             * @example Tue, 01 Sep 2026 10:00:00 +0000
             */
            date_last_accessed: string | null;
            /**
             * Format: uuid
             * @description Sid of the account it belongs to.
             */
            account_sid: string;
            /** @description Its name, for display. */
            name: string;
            /** @description The document. */
            contents: string;
            /**
             * Format: uri
             * @description URL that answers with the document.
             */
            request_url: string;
            /**
             * Format: int32
             * @description How often its URL was requested.
             */
            num_requests: number;
            /** @description Version of the API that made it, such as `2010-04-01`. */
            api_version: string;
            /** @description Its path, from the origin. */
            uri: string;
        };
        /** @description One page of scripts. */
        CxmlScriptList: {
            /** @description The scripts on this page. */
            laml_bins: components["schemas"]["CxmlScript"][];
        } & components["schemas"]["Paging"];
        /** @description Name and document of a script. */
        CxmlScriptRequest: {
            /** @description Its name, for display. */
            Name: string;
            /** @description The cXML document. */
            Contents?: string;
        };
        /** @description Why a token was refused. */
        TokenError: {
            /** @description The family of the error. */
            type?: string;
            /** @description The kind of error, machine-readable. */
            code?: string;
            /** @description What went wrong, in readable words. */
            message?: string;
            /** @description The field that was refused. */
            attribute?: string;
            /**
             * Format: uri
             * @description URL of a page about this code.
             */
            url?: string;
        };
        /** @description An API token. */
        Token: {
            /**
             * Format: uuid
             * @description Id of the token.
             */
            id: string;
            /** @description Its name, for display. */
            name: string;
            /**
             * @description Its scopes, out of `calling`, `chat`, `datasphere`, `fax`, `management`, `messaging`, `numbers`, `pubsub`,
             *     `storage`, `tasking` and `video`.
             */
            permissions: string[];
            /** @description The secret itself: the password that goes with the project's id. Whoever has it can act as the project. */
            token: string;
        };
        /** @description The token to create. Its fields are in lower case, unlike those of most forms. */
        CreateTokenRequest: {
            /** @description Its name, for display. */
            name: string;
            /**
             * @description Its scopes, out of `calling`, `chat`, `datasphere`, `fax`, `management`, `messaging`, `numbers`, `pubsub`,
             *     `storage`, `tasking` and `video`.
             */
            permissions: string[];
            /**
             * Format: uuid
             * @description Id of the subproject it is for; if absent, it is for the project.
             */
            subproject_id?: string;
        };
        /** @description Changes to a token. */
        UpdateTokenRequest: {
            /** @description Its name, for display. */
            name?: string;
            /**
             * @description Its scopes, out of `calling`, `chat`, `datasphere`, `fax`, `management`, `messaging`, `numbers`, `pubsub`,
             *     `storage`, `tasking` and `video`.
             */
            permissions?: string[];
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
        /** @description Not found in this account. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompatibilityError"];
            };
        };
        /** @description Its current state does not allow this. */
        Conflict: {
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
        /** @description The service can't answer at the moment. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompatibilityError"];
            };
        };
        /** @description The number was refused. The code is a word, not a number. */
        UnprocessableImport: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImportError"];
            };
        };
        /** @description The request for a call was not understood. The errors are in a list. */
        BadCall: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompatibilityErrors"];
            };
        };
        /** @description The token was refused. The code is a word, not a number. */
        UnprocessableToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
    };
    parameters: {
        /** @description Sid of the account: the project's id. */
        AccountSid: string;
        /** @description Sid of the call. */
        CallSid: string;
        /** @description Sid of the conference. */
        ConferenceSid: string;
        /** @description Sid of the media file. */
        MediaSid: string;
        /** @description Only items created at this time; as text, RFC 2822. */
        DateCreated: string;
        /** @description Only items created before this time; as text, RFC 2822. */
        DateCreatedBefore: string;
        /** @description Only items created after this time; as text, RFC 2822. */
        DateCreatedAfter: string;
        /** @description Only items created on this day (UTC); as text, YYYY-MM-DD. */
        DayCreated: string;
        /** @description Only items created before this day (UTC); as text, YYYY-MM-DD. */
        DayCreatedBefore: string;
        /** @description Only items created after this day (UTC); as text, YYYY-MM-DD. */
        DayCreatedAfter: string;
        /** @description Number of the page, from 0. Any page but the first needs its token too. */
        Page: number;
        /** @description Number of items per page. */
        PageSize: number;
        /** @description Token of the page, taken from a link to it; begins with `PA` (forward) or `PB` (back). */
        PageToken: string;
        /** @description Sid of the account; for the project, the project's id. */
        AccountOwnSid: string;
        /** @description Sid of the application. */
        ApplicationSid: string;
        /** @description Two-letter country code, ISO 3166-1 (`US`). */
        IsoCountry: string;
        /** @description Only numbers with this area code, such as `512`. */
        AreaCode: string;
        /** @description Whether to include numbers that are new to the platform. */
        Beta: boolean;
        /** @description Only numbers that contain these digits or letters. */
        Contains: string;
        /** @description Leave out numbers that need any address. */
        ExcludeAllAddressRequired: boolean;
        /** @description Leave out numbers that need an address abroad. */
        ExcludeForeignAddressRequired: boolean;
        /** @description Leave out numbers that need an address in the country. */
        ExcludeLocalAddressRequired: boolean;
        /** @description Only numbers that can fax, or only those that cannot. */
        FaxEnabled: boolean;
        /** @description Only numbers of this town. */
        InLocality: string;
        /** @description Only numbers of this state or province, two letters (`TX`). */
        InRegion: string;
        /** @description Only numbers that can send MMS, or only those that cannot. */
        MmsEnabled: boolean;
        /** @description Only numbers that can send SMS, or only those that cannot. */
        SmsEnabled: boolean;
        /** @description Only numbers that can call, or only those that cannot. */
        VoiceEnabled: boolean;
        /** @description Sid of the phone number. */
        PhoneNumberSid: string;
        /** @description Sid of the call. */
        CallOwnSid: string;
        /** @description Sid of the stream. */
        StreamSid: string;
        /** @description Sid of the conference. */
        ConferenceOwnSid: string;
        /** @description Sid of the participant's call. */
        ParticipantCallSid: string;
        /** @description Sid of the recording. */
        RecordingSid: string;
        /** @description Sid of the transcription. */
        TranscriptionSid: string;
        /** @description Sid of the message. */
        MessageOwnSid: string;
        /** @description Sid of the message. */
        MessageSid: string;
        /** @description Sid of the fax. */
        FaxOwnSid: string;
        /** @description Sid of the fax. */
        FaxSid: string;
        /** @description Sid of the queue. */
        QueueOwnSid: string;
        /** @description Sid of the queue. */
        QueueSid: string;
        /** @description Sid of the waiting call, or `Front` for the one that has waited longest. */
        QueueMemberCallSid: string;
        /** @description Sid of the script. */
        CxmlScriptSid: string;
        /** @description Id of the token. */
        TokenId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "accounts.list": {
        parameters: {
            query?: {
                /** @description Only the accounts of this name. */
                FriendlyName?: string;
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
                Page?: components["parameters"]["Page"];
                /** @description Number of items per page. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, taken from a link to it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "accounts.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AccountRequest"];
            };
        };
        responses: {
            /** @description The new account. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "accounts.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account; for the project, the project's id. */
                Sid: components["parameters"]["AccountOwnSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "accounts.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account; for the project, the project's id. */
                Sid: components["parameters"]["AccountOwnSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AccountRequest"];
            };
        };
        responses: {
            /** @description The account after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "applications.list": {
        parameters: {
            query?: {
                /** @description Only the applications of this name. */
                FriendlyName?: string;
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
                Page?: components["parameters"]["Page"];
                /** @description Number of items per page. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, taken from a link to it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of applications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "applications.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ApplicationRequest"];
            };
        };
        responses: {
            /** @description The new application. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "applications.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the application. */
                Sid: components["parameters"]["ApplicationSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "applications.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the application. */
                Sid: components["parameters"]["ApplicationSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ApplicationRequest"];
            };
        };
        responses: {
            /** @description The application after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "applications.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the application. */
                Sid: components["parameters"]["ApplicationSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application was deleted. */
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
    "availablePhoneNumbers.listCountries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The countries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableCountryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    "availablePhoneNumbers.getCountry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Two-letter country code, ISO 3166-1 (`US`). */
                IsoCountry: components["parameters"]["IsoCountry"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The country. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableCountry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    "availablePhoneNumbers.searchLocal": {
        parameters: {
            query?: {
                /** @description Only numbers with this area code, such as `512`. */
                AreaCode?: components["parameters"]["AreaCode"];
                /** @description Whether to include numbers that are new to the platform. */
                Beta?: components["parameters"]["Beta"];
                /** @description Only numbers that contain these digits or letters. */
                Contains?: components["parameters"]["Contains"];
                /** @description Leave out numbers that need any address. */
                ExcludeAllAddressRequired?: components["parameters"]["ExcludeAllAddressRequired"];
                /** @description Leave out numbers that need an address abroad. */
                ExcludeForeignAddressRequired?: components["parameters"]["ExcludeForeignAddressRequired"];
                /** @description Leave out numbers that need an address in the country. */
                ExcludeLocalAddressRequired?: components["parameters"]["ExcludeLocalAddressRequired"];
                /** @description Only numbers that can fax, or only those that cannot. */
                FaxEnabled?: components["parameters"]["FaxEnabled"];
                /** @description Only numbers of this town. */
                InLocality?: components["parameters"]["InLocality"];
                /** @description Only numbers of this state or province, two letters (`TX`). */
                InRegion?: components["parameters"]["InRegion"];
                /** @description Only numbers that can send MMS, or only those that cannot. */
                MmsEnabled?: components["parameters"]["MmsEnabled"];
                /** @description Only numbers that can send SMS, or only those that cannot. */
                SmsEnabled?: components["parameters"]["SmsEnabled"];
                /** @description Only numbers that can call, or only those that cannot. */
                VoiceEnabled?: components["parameters"]["VoiceEnabled"];
            };
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Two-letter country code, ISO 3166-1 (`US`). */
                IsoCountry: components["parameters"]["IsoCountry"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailablePhoneNumberList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "availablePhoneNumbers.searchTollFree": {
        parameters: {
            query?: {
                /** @description Only numbers with this area code, such as `512`. */
                AreaCode?: components["parameters"]["AreaCode"];
                /** @description Whether to include numbers that are new to the platform. */
                Beta?: components["parameters"]["Beta"];
                /** @description Only numbers that contain these digits or letters. */
                Contains?: components["parameters"]["Contains"];
                /** @description Leave out numbers that need any address. */
                ExcludeAllAddressRequired?: components["parameters"]["ExcludeAllAddressRequired"];
                /** @description Leave out numbers that need an address abroad. */
                ExcludeForeignAddressRequired?: components["parameters"]["ExcludeForeignAddressRequired"];
                /** @description Leave out numbers that need an address in the country. */
                ExcludeLocalAddressRequired?: components["parameters"]["ExcludeLocalAddressRequired"];
                /** @description Only numbers that can fax, or only those that cannot. */
                FaxEnabled?: components["parameters"]["FaxEnabled"];
                /** @description Only numbers of this town. */
                InLocality?: components["parameters"]["InLocality"];
                /** @description Only numbers of this state or province, two letters (`TX`). */
                InRegion?: components["parameters"]["InRegion"];
                /** @description Only numbers that can send MMS, or only those that cannot. */
                MmsEnabled?: components["parameters"]["MmsEnabled"];
                /** @description Only numbers that can send SMS, or only those that cannot. */
                SmsEnabled?: components["parameters"]["SmsEnabled"];
                /** @description Only numbers that can call, or only those that cannot. */
                VoiceEnabled?: components["parameters"]["VoiceEnabled"];
            };
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Two-letter country code, ISO 3166-1 (`US`). */
                IsoCountry: components["parameters"]["IsoCountry"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailablePhoneNumberList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "incomingPhoneNumbers.list": {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
                Page?: components["parameters"]["Page"];
                /** @description Number of items per page. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, taken from a link to it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
                /** @description Only this number, in E.164 form. */
                PhoneNumber?: string;
                /** @description Only the numbers of this name. */
                FriendlyName?: string;
            };
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of phone numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingPhoneNumberList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "incomingPhoneNumbers.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateIncomingPhoneNumberRequest"];
            };
        };
        responses: {
            /** @description The number, now yours. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingPhoneNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "incomingPhoneNumbers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the phone number. */
                Sid: components["parameters"]["PhoneNumberSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phone number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingPhoneNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "incomingPhoneNumbers.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the phone number. */
                Sid: components["parameters"]["PhoneNumberSid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateIncomingPhoneNumberRequest"];
            };
        };
        responses: {
            /** @description The phone number after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingPhoneNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "incomingPhoneNumbers.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the phone number. */
                Sid: components["parameters"]["PhoneNumberSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number is no longer yours. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "importedPhoneNumbers.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ImportPhoneNumberRequest"];
            };
        };
        responses: {
            /** @description The imported number. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingPhoneNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableImport"];
        };
    };
    "calls.list": {
        parameters: {
            query?: {
                /** @description Only the calls that ended at this time; as text, RFC 2822. */
                EndTime?: string;
                /** @description Only the calls that ended before this time; as text, RFC 2822. */
                "EndTime<"?: string;
                /** @description Only the calls that ended after this time; as text, RFC 2822. */
                "EndTime>"?: string;
                /** @description Only the calls from this number (E.164) or SIP address. */
                From?: string;
                /** @description Only the calls that this call started. */
                ParentCallSid?: string;
                /** @description Only the calls that began at this time; as text, RFC 2822. */
                StartTime?: string;
                /** @description Only the calls that began before this time; as text, RFC 2822. */
                "StartTime<"?: string;
                /** @description Only the calls that began after this time; as text, RFC 2822. */
                "StartTime>"?: string;
                /** @description Only the calls in this state. */
                Status?: components["schemas"]["CallStatus"];
                /** @description Only the calls to this number (E.164) or SIP address. */
                To?: string;
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
                Page?: components["parameters"]["Page"];
                /** @description Number of items per page. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, taken from a link to it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "calls.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateCallRequest"];
            };
        };
        responses: {
            /** @description The call, queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["BadCall"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "calls.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the call. */
                Sid: components["parameters"]["CallOwnSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "calls.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the call. */
                Sid: components["parameters"]["CallOwnSid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateCallRequest"];
            };
        };
        responses: {
            /** @description The call after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "calls.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the call. */
                Sid: components["parameters"]["CallOwnSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record was deleted. */
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
    "callRecordings.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
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
                /** @description Sid of the account: the project's id. */
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
    "streams.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the call. */
                CallSid: components["parameters"]["CallSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateStreamRequest"];
            };
        };
        responses: {
            /** @description The stream, queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stream"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "streams.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the call. */
                CallSid: components["parameters"]["CallSid"];
                /** @description Sid of the stream. */
                Sid: components["parameters"]["StreamSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateStreamRequest"];
            };
        };
        responses: {
            /** @description The stream, stopped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stream"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "conferences.list": {
        parameters: {
            query?: {
                /** @description Only items created on this day (UTC); as text, YYYY-MM-DD. */
                DateCreated?: components["parameters"]["DayCreated"];
                /** @description Only items created before this day (UTC); as text, YYYY-MM-DD. */
                "DateCreated<"?: components["parameters"]["DayCreatedBefore"];
                /** @description Only items created after this day (UTC); as text, YYYY-MM-DD. */
                "DateCreated>"?: components["parameters"]["DayCreatedAfter"];
                /** @description Only the conferences that last changed on this day (UTC); as text, YYYY-MM-DD. */
                DateUpdated?: string;
                /** @description Only the conferences that last changed before this day (UTC); as text, YYYY-MM-DD. */
                "DateUpdated<"?: string;
                /** @description Only the conferences that last changed after this day (UTC); as text, YYYY-MM-DD. */
                "DateUpdated>"?: string;
                /** @description Only the conferences of this name. */
                FriendlyName?: string;
                /** @description Only the conferences in this state. */
                Status?: components["schemas"]["ConferenceStatus"];
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
                Page?: components["parameters"]["Page"];
                /** @description Number of items per page. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, taken from a link to it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of conferences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "conferences.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                Sid: components["parameters"]["ConferenceOwnSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "conferences.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                Sid: components["parameters"]["ConferenceOwnSid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateConferenceRequest"];
            };
        };
        responses: {
            /** @description The conference after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "participants.list": {
        parameters: {
            query?: {
                /** @description Only participants who are muted, or only those who are not. */
                Muted?: boolean;
                /** @description Only participants who are on hold, or only those who are not. */
                Hold?: boolean;
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
                Page?: components["parameters"]["Page"];
                /** @description Number of items per page. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, taken from a link to it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of participants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "participants.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
                /** @description Sid of the participant's call. */
                CallSid: components["parameters"]["ParticipantCallSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "participants.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
                /** @description Sid of the participant's call. */
                CallSid: components["parameters"]["ParticipantCallSid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateParticipantRequest"];
            };
        };
        responses: {
            /** @description The participant after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "participants.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
                /** @description Sid of the participant's call. */
                CallSid: components["parameters"]["ParticipantCallSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant was removed. */
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
    "conferenceRecordings.list": {
        parameters: {
            query?: {
                /** @description Only items created on this day (UTC); as text, YYYY-MM-DD. */
                DateCreated?: components["parameters"]["DayCreated"];
                /** @description Only items created before this day (UTC); as text, YYYY-MM-DD. */
                "DateCreated<"?: components["parameters"]["DayCreatedBefore"];
                /** @description Only items created after this day (UTC); as text, YYYY-MM-DD. */
                "DateCreated>"?: components["parameters"]["DayCreatedAfter"];
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
                Page?: components["parameters"]["Page"];
                /** @description Number of items per page. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, taken from a link to it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
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
                /** @description Sid of the account: the project's id. */
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
                /** @description Sid of the account: the project's id. */
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
                /** @description Sid of the account: the project's id. */
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
            /** @description The recording was deleted. */
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
    "conferenceStreams.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateConferenceStreamRequest"];
            };
        };
        responses: {
            /** @description The stream, queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceStream"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableTexts"];
        };
    };
    "conferenceStreams.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
                /** @description Sid of the stream. */
                Sid: components["parameters"]["StreamSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateStreamRequest"];
            };
        };
        responses: {
            /** @description The stream, stopped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceStream"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableTexts"];
        };
    };
    "recordings.list": {
        parameters: {
            query?: {
                /** @description Only items created at this time; as text, RFC 2822. */
                DateCreated?: components["parameters"]["DateCreated"];
                /** @description Only items created before this time; as text, RFC 2822. */
                "DateCreated<"?: components["parameters"]["DateCreatedBefore"];
                /** @description Only items created after this time; as text, RFC 2822. */
                "DateCreated>"?: components["parameters"]["DateCreatedAfter"];
                /** @description Only the recordings of this call. */
                CallSid?: string;
                /** @description Only the recordings of this conference. */
                ConferenceSid?: string;
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
                Page?: components["parameters"]["Page"];
                /** @description Number of items per page. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, taken from a link to it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
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
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the recording. */
                Sid: components["parameters"]["RecordingSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording was deleted. */
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
                /** @description Only items created at this time; as text, RFC 2822. */
                DateCreated?: components["parameters"]["DateCreated"];
                /** @description Only items created before this time; as text, RFC 2822. */
                "DateCreated<"?: components["parameters"]["DateCreatedBefore"];
                /** @description Only items created after this time; as text, RFC 2822. */
                "DateCreated>"?: components["parameters"]["DateCreatedAfter"];
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
                Page?: components["parameters"]["Page"];
                /** @description Number of items per page. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, taken from a link to it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
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
                /** @description Sid of the account: the project's id. */
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
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the transcription. */
                Sid: components["parameters"]["TranscriptionSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcription was deleted. */
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
    "messages.list": {
        parameters: {
            query?: {
                /** @description Only the messages that were sent on this day (UTC), so none that is still queued; as text, YYYY-MM-DD. */
                DateSent?: string;
                /** @description Only the messages that were sent before this day (UTC), so none that is still queued; as text, YYYY-MM-DD. */
                "DateSent<"?: string;
                /** @description Only the messages that were sent after this day (UTC), so none that is still queued; as text, YYYY-MM-DD. */
                "DateSent>"?: string;
                /** @description Only the messages from this number, in E.164 form. */
                From?: string;
                /** @description Only the messages to this number, in E.164 form. */
                To?: string;
                /** @description Only the messages in this state. */
                Status?: components["schemas"]["MessageStatus"];
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
                Page?: components["parameters"]["Page"];
                /** @description Number of items per page. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, taken from a link to it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "messages.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateMessageRequest"];
            };
        };
        responses: {
            /** @description The message, queued. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "messages.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the message. */
                Sid: components["parameters"]["MessageOwnSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "messages.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the message. */
                Sid: components["parameters"]["MessageOwnSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateMessageRequest"];
            };
        };
        responses: {
            /** @description The message, without its text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "messages.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the message. */
                Sid: components["parameters"]["MessageOwnSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message was deleted. */
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
    "media.list": {
        parameters: {
            query?: {
                /** @description Only items created on this day (UTC); as text, YYYY-MM-DD. */
                DateCreated?: components["parameters"]["DayCreated"];
                /** @description Only items created before this day (UTC); as text, YYYY-MM-DD. */
                "DateCreated<"?: components["parameters"]["DayCreatedBefore"];
                /** @description Only items created after this day (UTC); as text, YYYY-MM-DD. */
                "DateCreated>"?: components["parameters"]["DayCreatedAfter"];
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
                Page?: components["parameters"]["Page"];
                /** @description Number of items per page. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, taken from a link to it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the message. */
                MessageSid: components["parameters"]["MessageSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of media. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageMediaList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "media.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the message. */
                MessageSid: components["parameters"]["MessageSid"];
                /** @description Sid of the media file. */
                Sid: components["parameters"]["MediaSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The media file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageMedia"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "media.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the message. */
                MessageSid: components["parameters"]["MessageSid"];
                /** @description Sid of the media file. */
                Sid: components["parameters"]["MediaSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The media file was deleted. */
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
    "faxes.list": {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
                Page?: components["parameters"]["Page"];
                /** @description Number of items per page. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, taken from a link to it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
                /** @description Only the faxes that were created after this time; as text, ISO 8601. */
                DateCreatedAfter?: string;
                /** @description Only the faxes that were created at this time or before; as text, ISO 8601. */
                DateCreatedOnOrBefore?: string;
                /** @description Only the faxes from this number or SIP address. */
                From?: string;
                /** @description Only the faxes to this number or SIP address. */
                To?: string;
            };
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of faxes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaxList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "faxes.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendFaxRequest"];
            };
        };
        responses: {
            /** @description The fax, queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fax"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "faxes.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the fax. */
                Sid: components["parameters"]["FaxOwnSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fax. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fax"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "faxes.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the fax. */
                Sid: components["parameters"]["FaxOwnSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateFaxRequest"];
            };
        };
        responses: {
            /** @description The fax after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fax"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "faxes.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the fax. */
                Sid: components["parameters"]["FaxOwnSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fax was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    "faxMedia.list": {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
                Page?: components["parameters"]["Page"];
                /** @description Number of items per page. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, taken from a link to it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the fax. */
                FaxSid: components["parameters"]["FaxSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of media. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaxMediaList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "faxMedia.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the fax. */
                FaxSid: components["parameters"]["FaxSid"];
                /** @description Sid of the media file. */
                Sid: components["parameters"]["MediaSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaxMedia"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "faxMedia.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the fax. */
                FaxSid: components["parameters"]["FaxSid"];
                /** @description Sid of the media file. */
                Sid: components["parameters"]["MediaSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    "queues.list": {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
                Page?: components["parameters"]["Page"];
                /** @description Number of items per page. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, taken from a link to it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of queues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "queues.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["QueueRequest"];
            };
        };
        responses: {
            /** @description The new queue. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "queues.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the queue. */
                Sid: components["parameters"]["QueueOwnSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "queues.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the queue. */
                Sid: components["parameters"]["QueueOwnSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["QueueRequest"];
            };
        };
        responses: {
            /** @description The queue after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "queues.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the queue. */
                Sid: components["parameters"]["QueueOwnSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue was deleted. */
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
    "queueMembers.list": {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
                Page?: components["parameters"]["Page"];
                /** @description Number of items per page. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, taken from a link to it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the queue. */
                QueueSid: components["parameters"]["QueueSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueMemberList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "queueMembers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the queue. */
                QueueSid: components["parameters"]["QueueSid"];
                /** @description Sid of the waiting call, or `Front` for the one that has waited longest. */
                CallSid: components["parameters"]["QueueMemberCallSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "queueMembers.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the queue. */
                QueueSid: components["parameters"]["QueueSid"];
                /** @description Sid of the waiting call, or `Front` for the one that has waited longest. */
                CallSid: components["parameters"]["QueueMemberCallSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateQueueMemberRequest"];
            };
        };
        responses: {
            /** @description The member, taken out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "cxmlScripts.list": {
        parameters: {
            query?: {
                /** @description Only the scripts of this name. */
                Name?: string;
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
                Page?: number;
                /** @description Number of items per page. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, taken from a link to it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of scripts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CxmlScriptList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "cxmlScripts.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CxmlScriptRequest"];
            };
        };
        responses: {
            /** @description The new script. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CxmlScript"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "cxmlScripts.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the script. */
                Sid: components["parameters"]["CxmlScriptSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CxmlScript"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    "cxmlScripts.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the script. */
                Sid: components["parameters"]["CxmlScriptSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CxmlScriptRequest"];
            };
        };
        responses: {
            /** @description The script after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CxmlScript"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    "cxmlScripts.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the script. */
                Sid: components["parameters"]["CxmlScriptSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script was deleted. */
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
    "tokens.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateTokenRequest"];
            };
        };
        responses: {
            /** @description The new token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableToken"];
        };
    };
    "tokens.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Id of the token. */
                token_id: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token was deleted. */
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
    "tokens.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Id of the token. */
                token_id: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTokenRequest"];
            };
        };
        responses: {
            /** @description The token after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableToken"];
        };
    };
    "recordings.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Sid of the account: the project's id. */
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
                /** @description Sid of the account: the project's id. */
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
                /** @description Sid of the account: the project's id. */
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
    voice_status_callback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoiceStatusCallbackPayload"];
                "application/x-www-form-urlencoded": components["schemas"]["VoiceStatusCallbackPayload"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    incoming_call_status_callback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InboundCallStatusCallbackPayload"];
                "application/x-www-form-urlencoded": components["schemas"]["InboundCallStatusCallbackPayload"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sms_status_callback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsStatusCallbackPayload"];
                "application/x-www-form-urlencoded": components["schemas"]["SmsStatusCallbackPayload"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            /** @description Received. */
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
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
