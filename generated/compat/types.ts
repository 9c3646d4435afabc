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
         * @description Gives the project and its subprojects, page by page.
         */
        get: operations["accounts.list"];
        put?: never;
        /**
         * Create a subproject
         * @description Adds an account below the project. No call of this API takes it away again.
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
                /** @description Sid of the account; of the project, its id. */
                Sid: components["parameters"]["AccountOwnSid"];
            };
            cookie?: never;
        };
        /**
         * Get an account
         * @description Gives what is known of the project or one of its subprojects.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List applications
         * @description Gives the applications of the account, page by page.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the application. */
                Sid: components["parameters"]["ApplicationSid"];
            };
            cookie?: never;
        };
        /**
         * Get an application
         * @description Gives one application with its URLs.
         */
        get: operations["applications.get"];
        put?: never;
        /**
         * Update an application
         * @description Changes the fields that are sent; the others stay as they are. The name is needed even where it stays the same.
         */
        post: operations["applications.update"];
        /**
         * Delete an application
         * @description Deletes the application and its URLs for good.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List the countries with numbers
         * @description Gives the countries in which numbers can be searched, all at once.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description The country by two letters, as ISO 3166-1 writes it (`US`). */
                IsoCountry: components["parameters"]["IsoCountry"];
            };
            cookie?: never;
        };
        /**
         * Get a country with numbers
         * @description Says where the numbers of one country can be searched.
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
                /** @description Whether numbers that are new to the platform are found too. */
                Beta?: components["parameters"]["Beta"];
                /** @description Only numbers that hold these digits or letters. */
                Contains?: components["parameters"]["Contains"];
                /** @description Leave out numbers that need any address. */
                ExcludeAllAddressRequired?: components["parameters"]["ExcludeAllAddressRequired"];
                /** @description Leave out numbers that need an address abroad. */
                ExcludeForeignAddressRequired?: components["parameters"]["ExcludeForeignAddressRequired"];
                /** @description Leave out numbers that need an address in the country. */
                ExcludeLocalAddressRequired?: components["parameters"]["ExcludeLocalAddressRequired"];
                /** @description Only numbers that can fax, or that can not. */
                FaxEnabled?: components["parameters"]["FaxEnabled"];
                /** @description Only numbers of this town. */
                InLocality?: components["parameters"]["InLocality"];
                /** @description Only numbers of this state or province, by two letters (`TX`). */
                InRegion?: components["parameters"]["InRegion"];
                /** @description Only numbers that can send MMS, or that can not. */
                MmsEnabled?: components["parameters"]["MmsEnabled"];
                /** @description Only numbers that can send SMS, or that can not. */
                SmsEnabled?: components["parameters"]["SmsEnabled"];
                /** @description Only numbers that can call, or that can not. */
                VoiceEnabled?: components["parameters"]["VoiceEnabled"];
            };
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description The country by two letters, as ISO 3166-1 writes it (`US`). */
                IsoCountry: components["parameters"]["IsoCountry"];
            };
            cookie?: never;
        };
        /**
         * Search local numbers
         * @description Finds local numbers of a country that can be bought. What is found is not reserved.
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
                /** @description Whether numbers that are new to the platform are found too. */
                Beta?: components["parameters"]["Beta"];
                /** @description Only numbers that hold these digits or letters. */
                Contains?: components["parameters"]["Contains"];
                /** @description Leave out numbers that need any address. */
                ExcludeAllAddressRequired?: components["parameters"]["ExcludeAllAddressRequired"];
                /** @description Leave out numbers that need an address abroad. */
                ExcludeForeignAddressRequired?: components["parameters"]["ExcludeForeignAddressRequired"];
                /** @description Leave out numbers that need an address in the country. */
                ExcludeLocalAddressRequired?: components["parameters"]["ExcludeLocalAddressRequired"];
                /** @description Only numbers that can fax, or that can not. */
                FaxEnabled?: components["parameters"]["FaxEnabled"];
                /** @description Only numbers of this town. */
                InLocality?: components["parameters"]["InLocality"];
                /** @description Only numbers of this state or province, by two letters (`TX`). */
                InRegion?: components["parameters"]["InRegion"];
                /** @description Only numbers that can send MMS, or that can not. */
                MmsEnabled?: components["parameters"]["MmsEnabled"];
                /** @description Only numbers that can send SMS, or that can not. */
                SmsEnabled?: components["parameters"]["SmsEnabled"];
                /** @description Only numbers that can call, or that can not. */
                VoiceEnabled?: components["parameters"]["VoiceEnabled"];
            };
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description The country by two letters, as ISO 3166-1 writes it (`US`). */
                IsoCountry: components["parameters"]["IsoCountry"];
            };
            cookie?: never;
        };
        /**
         * Search toll-free numbers
         * @description Finds toll-free numbers of a country that can be bought. What is found is not reserved.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List phone numbers
         * @description Gives the account's phone numbers, page by page.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the phone number. */
                Sid: components["parameters"]["PhoneNumberSid"];
            };
            cookie?: never;
        };
        /**
         * Get a phone number
         * @description Gives one phone number with its settings.
         */
        get: operations["incomingPhoneNumbers.get"];
        put?: never;
        /**
         * Update a phone number
         * @description Changes where the calls and messages of a number go, or hands it to another account.
         */
        post: operations["incomingPhoneNumbers.update"];
        /**
         * Release a phone number
         * @description Gives the number back: its calls and messages no longer reach you. Somebody else may get it, so it may be lost
         *     for good.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a phone number
         * @description Adds a number of another carrier to the account.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List calls
         * @description Gives the account's calls, page by page.
         */
        get: operations["calls.list"];
        put?: never;
        /**
         * Make a call
         * @description Dials, and runs the cXML of the URL or the application once the call is answered. The answer comes at once, with
         *     the call queued. Each request is another call and costs money.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the call. */
                Sid: components["parameters"]["CallOwnSid"];
            };
            cookie?: never;
        };
        /**
         * Get a call
         * @description Gives what is known of a call, in progress or over.
         */
        get: operations["calls.get"];
        put?: never;
        /**
         * Change a call in progress
         * @description Sends the call to other cXML, or ends it. A call that is over can't be changed.
         */
        post: operations["calls.update"];
        /**
         * Delete a call
         * @description Deletes the record of a call that is over, for good. It does not hang up.
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
    "/Accounts/{AccountSid}/Calls/{CallSid}/Streams": {
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
         * Stream the audio of a call
         * @description Sends the audio of a call in progress to a WebSocket, live, until it is stopped or the call ends.
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
                /** @description Sid of the account, which is the project's id. */
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
         * @description Ends the stream. The call goes on.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List conferences
         * @description Gives the account's conferences, in progress and over, page by page.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                Sid: components["parameters"]["ConferenceOwnSid"];
            };
            cookie?: never;
        };
        /**
         * Get a conference
         * @description Gives what is known of a conference.
         */
        get: operations["conferences.get"];
        put?: never;
        /**
         * End a conference, or announce something in it
         * @description Ends the conference, which hangs up on all who are in it, or plays something to all of them.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
            };
            cookie?: never;
        };
        /**
         * List the participants of a conference
         * @description Gives those who are in the conference, page by page.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
                /** @description Sid of the call by which the participant takes part. */
                CallSid: components["parameters"]["ParticipantCallSid"];
            };
            cookie?: never;
        };
        /**
         * Get a participant
         * @description Gives what is known of one who is in the conference.
         */
        get: operations["participants.get"];
        put?: never;
        /**
         * Mute, hold or coach a participant
         * @description Changes what one participant hears and is heard by, or plays something to that one alone.
         */
        post: operations["participants.update"];
        /**
         * Remove a participant
         * @description Takes one out of the conference, which goes on.
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
         * @description Moves a running recording of the conference to the state that is named. A stopped recording can't be resumed.
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
    "/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams": {
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
        get?: never;
        put?: never;
        /**
         * Stream the audio of a conference
         * @description Sends the audio of a conference in progress to a WebSocket, live, until it is stopped or the conference ends.
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
                /** @description Sid of the account, which is the project's id. */
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
         * @description Ends the stream. The conference goes on.
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
    "/Accounts/{AccountSid}/Messages": {
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
         * List messages
         * @description Gives the account's messages, sent and received, page by page.
         */
        get: operations["messages.list"];
        put?: never;
        /**
         * Send a message
         * @description Queues an SMS, or an MMS if it has media. The answer comes at once; a callback or the message itself tells what
         *     became of it. Each request is another message and costs money.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the message. */
                Sid: components["parameters"]["MessageOwnSid"];
            };
            cookie?: never;
        };
        /**
         * Get a message
         * @description Gives one message with its text and state. Where the carrier reports no delivery, `sent` is the last one.
         */
        get: operations["messages.get"];
        put?: never;
        /**
         * Redact a message
         * @description Empties the text of a message for good. That it was sent stays on record.
         */
        post: operations["messages.update"];
        /**
         * Delete a message
         * @description Deletes the message and its media for good.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the message. */
                MessageSid: components["parameters"]["MessageSid"];
            };
            cookie?: never;
        };
        /**
         * List the media of a message
         * @description Gives what came with an MMS, page by page.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the message. */
                MessageSid: components["parameters"]["MessageSid"];
                /** @description Sid of the medium. */
                Sid: components["parameters"]["MediaSid"];
            };
            cookie?: never;
        };
        /**
         * Get a medium of a message
         * @description Gives what is known of one medium, not its bytes.
         */
        get: operations["media.get"];
        put?: never;
        post?: never;
        /**
         * Delete a medium of a message
         * @description Deletes the medium for good. The message stays.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List faxes
         * @description Gives the account's faxes, sent and received, page by page.
         */
        get: operations["faxes.list"];
        put?: never;
        /**
         * Send a fax
         * @description Queues a PDF for sending. The answer comes at once; a callback or the fax itself tells what became of it. Each
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the fax. */
                Sid: components["parameters"]["FaxOwnSid"];
            };
            cookie?: never;
        };
        /**
         * Get a fax
         * @description Gives what is known of one fax.
         */
        get: operations["faxes.get"];
        put?: never;
        /**
         * Cancel a fax
         * @description Stops a fax that is not yet sent.
         */
        post: operations["faxes.update"];
        /**
         * Delete a fax
         * @description Deletes the fax and its media for good.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the fax. */
                FaxSid: components["parameters"]["FaxSid"];
            };
            cookie?: never;
        };
        /**
         * List the media of a fax
         * @description Gives the documents of a fax, page by page.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the fax. */
                FaxSid: components["parameters"]["FaxSid"];
                /** @description Sid of the medium. */
                Sid: components["parameters"]["MediaSid"];
            };
            cookie?: never;
        };
        /**
         * Get a document of a fax
         * @description Gives what is known of one document, with the URL of its bytes.
         */
        get: operations["faxMedia.get"];
        put?: never;
        post?: never;
        /**
         * Delete a document of a fax
         * @description Deletes the document for good. The fax stays.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List queues
         * @description Gives the account's queues, page by page.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the queue. */
                Sid: components["parameters"]["QueueOwnSid"];
            };
            cookie?: never;
        };
        /**
         * Get a queue
         * @description Gives one queue with its length and waiting time.
         */
        get: operations["queues.get"];
        put?: never;
        /**
         * Update a queue
         * @description Changes the name and the largest length of a queue. The name is needed even where it stays the same.
         */
        post: operations["queues.update"];
        /**
         * Delete a queue
         * @description Deletes a queue for good. Its name can be used again.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the queue. */
                QueueSid: components["parameters"]["QueueSid"];
            };
            cookie?: never;
        };
        /**
         * List the members of a queue
         * @description Gives the calls that wait in the queue, page by page.
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
                /** @description Sid of the account, which is the project's id. */
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
         * @description Gives one waiting call with its place.
         */
        get: operations["queueMembers.get"];
        put?: never;
        /**
         * Take a member out of a queue
         * @description Lets a waiting call go on with the cXML of a URL.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        /**
         * List cXML scripts
         * @description Gives the account's stored cXML scripts, page by page.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the script. */
                Sid: components["parameters"]["CxmlScriptSid"];
            };
            cookie?: never;
        };
        /**
         * Get a cXML script
         * @description Gives one script with its document and URL.
         */
        get: operations["cxmlScripts.get"];
        put?: never;
        /**
         * Update a cXML script
         * @description Changes the name and the document of a script. The name is needed even where it stays the same.
         */
        post: operations["cxmlScripts.update"];
        /**
         * Delete a cXML script
         * @description Deletes the script for good. Its URL no longer answers.
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an API token
         * @description Makes a token for this project or a subproject of it, with the scopes that are named.
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
                /** @description Sid of the account, which is the project's id. */
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
         * @description Deletes the token for good. What uses it is refused from then on.
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
         * @description Sent to the `StatusCallback` of a call for the states that were asked for. Callbacks may be lost or come out of
         *     order.
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
         * @description Sent to the `StatusCallback` of a phone number when a call to it is over.
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
         * @description Sent to the `StatusCallback` of a message whenever its state changes.
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
         * @description Sent to the `RecordingStatusCallback` of a call or conference for the states that were asked for. It may be
         *     lost: get the recording before you rely on its absence.
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
        /** @description The project or a subproject of it. */
        Account: {
            /**
             * Format: uuid
             * @description Sid of the account; of the project, its id.
             */
            sid: string;
            /** @description Its name, for people. */
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
             * @description Sid of the account above it; of the project, its own.
             */
            owner_account_sid: string;
            /** @description Region that is preferred for its calls. */
            region_preference: string;
            /** @description Path of it, from the origin. */
            uri: string;
            /** @description Whether it is below another account. */
            subproject: boolean;
            /** @description Key that its webhooks are signed with, a secret; null except in the answer that creates the account. */
            signing_key: string | null;
            subresource_uris: components["schemas"]["AccountSubresourceUris"];
        };
        /**
         * @description State of an account.
         * @enum {string}
         */
        AccountStatus: "active";
        /**
         * @description Kind of an account.
         * @enum {string}
         */
        AccountType: "Full";
        /** @description Paths of what belongs to an account; null for what SignalWire has not. */
        AccountSubresourceUris: {
            addresses: null;
            /** @description Path of its available phone numbers. */
            available_phone_numbers: string;
            /** @description Path of its applications. */
            applications: string;
            authorized_connect_apps: null;
            /** @description Path of its calls. */
            calls: string;
            /** @description Path of its conferences. */
            conferences: string;
            connect_apps: null;
            /** @description Path of its incoming phone numbers. */
            incoming_phone_numbers: string;
            keys: null;
            notifications: null;
            outgoing_caller_ids: null;
            /** @description Path of its queues. */
            queues: string;
            /** @description Path of its recordings. */
            recordings: string;
            sandbox: null;
            sip: null;
            short_codes: null;
            /** @description Path of its messages. */
            messages: string;
            /** @description Path of its transcriptions. */
            transcriptions: string;
            usage: null;
        };
        /** @description One page of accounts. */
        AccountList: {
            /** @description The accounts on this page. */
            accounts: components["schemas"]["Account"][];
        } & components["schemas"]["Paging"];
        /** @description The subproject to add. */
        CreateSubprojectRequest: {
            /** @description Its name, for people. */
            FriendlyName: string;
        };
        /** @description What to change of an account. */
        UpdateAccountRequest: {
            /** @description Its name, for people. */
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
            /** @description Its name, for people. */
            friendly_name: string;
            /** @description Path of it, from the origin. */
            uri: string;
            /** @description URL of the cXML for incoming calls. */
            voice_url: string | null;
            /** @description HTTP method for the voice URL. */
            voice_method: string | null;
            /** @description URL that is asked if the voice URL fails. */
            voice_fallback_url: string | null;
            /** @description HTTP method for the voice fallback URL. */
            voice_fallback_method: string | null;
            /** @description URL that is told how a call goes. */
            status_callback: string | null;
            /** @description HTTP method of the status callback. */
            status_callback_method: string | null;
            /** @description Whether the caller's name is looked up. */
            voice_caller_id_lookup: boolean | null;
            /** @description URL of the cXML for incoming messages. */
            sms_url: string | null;
            /** @description HTTP method for the SMS URL. */
            sms_method: string | null;
            /** @description URL that is asked if the SMS URL fails. */
            sms_fallback_url: string | null;
            /** @description HTTP method for the SMS fallback URL. */
            sms_fallback_method: string | null;
            /** @description URL that is told what becomes of a message. */
            sms_status_callback: string | null;
            /** @description HTTP method of the SMS status callback. */
            sms_status_callback_method: string | null;
            /** @description URL that is told what becomes of a message; the same as the SMS status callback. */
            message_status_callback: string | null;
        };
        /** @description One page of applications. */
        ApplicationList: {
            /** @description The applications on this page. */
            applications: components["schemas"]["Application"][];
        } & components["schemas"]["Paging"];
        /** @description The URLs of an application. */
        ApplicationRequest: {
            /** @description Its name, for people. */
            FriendlyName: string;
            /**
             * Format: uri
             * @description URL of the cXML for incoming calls.
             */
            VoiceUrl?: string;
            /**
             * @description HTTP method for the voice URL.
             * @default POST
             * @enum {string}
             */
            VoiceMethod?: "GET" | "POST";
            /**
             * Format: uri
             * @description URL that is asked if the voice URL fails.
             */
            VoiceFallbackUrl?: string;
            /**
             * @description HTTP method for the voice fallback URL.
             * @default POST
             * @enum {string}
             */
            VoiceFallbackMethod?: "GET" | "POST";
            /**
             * Format: uri
             * @description URL that is told how a call goes.
             */
            StatusCallback?: string;
            /**
             * @description HTTP method of the status callback.
             * @default POST
             * @enum {string}
             */
            StatusCallbackMethod?: "GET" | "POST";
            /**
             * Format: uri
             * @description URL of the cXML for incoming messages.
             */
            SmsUrl?: string;
            /**
             * @description HTTP method for the SMS URL.
             * @default POST
             * @enum {string}
             */
            SmsMethod?: "GET" | "POST";
            /**
             * Format: uri
             * @description URL that is asked if the SMS URL fails.
             */
            SmsFallbackUrl?: string;
            /**
             * @description HTTP method for the SMS fallback URL.
             * @default POST
             * @enum {string}
             */
            SmsFallbackMethod?: "GET" | "POST";
            /**
             * Format: uri
             * @description URL that is told what becomes of a message.
             */
            SmsStatusCallback?: string;
            /**
             * @description HTTP method of the SMS status callback.
             * @default POST
             * @enum {string}
             */
            SmsStatusCallbackMethod?: "GET" | "POST";
        };
        /** @description A country in which numbers can be searched. */
        AvailableCountry: {
            /** @description The country by two letters. */
            country_code: string;
            /** @description Its name. */
            country: string;
            /** @description Path of it, from the origin. */
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
            /** @description The number, as people write it. */
            friendly_name: string;
            /** @description The number, in E.164 form. */
            phone_number: string;
            /** @description Local access and transport area of the number, a US unit of telephone geography. */
            lata: string | null;
            /** @description Town of the number. */
            locality: string | null;
            /** @description Rate centre of the number: the area in which calls to it are local. */
            rate_center: string | null;
            /** @description Degrees north. */
            latitude: string | null;
            /** @description Degrees east. */
            longitude: string | null;
            /** @description State or province of the number, by two letters. */
            region: string | null;
            /** @description Postal code of the number. */
            postal_code: string | null;
            /** @description Country of the number, by two letters. */
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
             * @description The account's Sid once more.
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
            /** @description Country of the number, by two letters. */
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
            /** @description Sid of the address that emergency services are told. */
            emergency_address_sid: string | null;
            /** @description `Active` if emergency services know an address of it, else `Inactive`. */
            emergency_status: string;
            /** @description Its name, for people. */
            friendly_name: string;
            /** @description Sid of the identity it is registered with. */
            identity_sid: string | null;
            origin: components["schemas"]["PhoneNumberOrigin"];
            /** @description The number, in E.164 form. */
            phone_number: string;
            /** @description Sid of the phone number. */
            sid: string;
            /** @description Sid of the application whose URLs serve messages, in place of the URLs here. */
            sms_application_sid: string | null;
            /** @description HTTP method for the SMS fallback URL. */
            sms_fallback_method: string;
            /** @description URL that is asked if the SMS URL fails. */
            sms_fallback_url: string | null;
            /** @description HTTP method for the SMS URL. */
            sms_method: string;
            /** @description URL of the cXML for incoming messages. */
            sms_url: string | null;
            /** @description URL that is told how a call goes. */
            status_callback: string | null;
            /** @description HTTP method of the status callback. */
            status_callback_method: string;
            /** @description Sid of the SIP trunk its calls go to. */
            trunk_sid: string | null;
            /** @description Path of it, from the origin. */
            uri: string;
            /** @description Whether its owner has proved to own it. */
            verification_status?: string;
            /** @description Sid of the application whose URLs serve calls, in place of the URLs here. */
            voice_application_sid: string | null;
            /** @description Whether the caller's name is looked up. */
            voice_caller_id_lookup: boolean | null;
            /** @description HTTP method for the voice fallback URL. */
            voice_fallback_method: string;
            /** @description URL that is asked if the voice URL fails. */
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
         * @description Whose number it is.
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
             * @description Sid of the application whose URLs serve messages, in place of the URLs here.
             */
            SmsApplicationSid?: string;
            /**
             * @description HTTP method for the SMS fallback URL.
             * @default POST
             * @enum {string}
             */
            SmsFallbackMethod?: "GET" | "POST";
            /**
             * Format: uri
             * @description URL that is asked if the SMS URL fails.
             */
            SmsFallbackUrl?: string;
            /**
             * @description HTTP method for the SMS URL.
             * @default POST
             * @enum {string}
             */
            SmsMethod?: "GET" | "POST";
            /**
             * Format: uri
             * @description URL of the cXML for incoming messages.
             */
            SmsUrl?: string;
            /**
             * Format: uri
             * @description URL that is told how a call goes.
             */
            StatusCallback?: string;
            /**
             * @description HTTP method of the status callback.
             * @default POST
             * @enum {string}
             */
            StatusCallbackMethod?: "GET" | "POST";
            /**
             * Format: uuid
             * @description Sid of the application whose URLs serve calls, in place of the URLs here.
             */
            VoiceApplicationSid?: string;
            /**
             * @description HTTP method for the voice fallback URL.
             * @default POST
             * @enum {string}
             */
            VoiceFallbackMethod?: "GET" | "POST";
            /**
             * Format: uri
             * @description URL that is asked if the voice URL fails.
             */
            VoiceFallbackUrl?: string;
            /**
             * @description HTTP method for the voice URL.
             * @default POST
             * @enum {string}
             */
            VoiceMethod?: "GET" | "POST";
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
            /** @description Its name, for people. */
            FriendlyName?: string;
            /**
             * @description Whether it takes calls or faxes.
             * @default voice
             * @enum {string}
             */
            VoiceReceiveMode?: "voice" | "fax";
        } & components["schemas"]["IncomingPhoneNumberSettings"];
        /** @description What to change of a number. */
        UpdateIncomingPhoneNumberRequest: {
            /**
             * Format: uuid
             * @description Sid of the account that the number is handed to, in the same space; it leaves this one.
             */
            AccountSid?: string;
            /**
             * Format: uuid
             * @description Sid of the address that emergency services are told; not for toll-free numbers.
             */
            EmergencyAddressSid?: string;
            /** @description Its name, for people. */
            FriendlyName?: string;
            /**
             * @description Whether it takes calls or faxes.
             * @enum {string}
             */
            VoiceReceiveMode?: "voice" | "fax";
        } & components["schemas"]["IncomingPhoneNumberSettings"];
        /** @description What is said at the end of an incoming call. */
        InboundCallStatusCallbackPayload: {
            /** @description Sid of the call. */
            CallSid: string;
            /** @description Sid of the account. */
            AccountSid: string;
            /** @description Number or SIP address it comes from. */
            From: string;
            /** @description Number of the account that was called. */
            To: string;
            /** @description When the call ended. */
            Timestamp: string;
            /**
             * @description State the call ended in.
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
             * @description Quality of the audio that came in, as a mean opinion score from 1 to 5.
             */
            AudioInMos: string;
        };
        /** @description Why a number was not imported. */
        ImportError: {
            /** @description The kind of error, for a program. */
            code?: string;
            /** @description What went wrong, for a person. */
            message?: string;
            /** @description URL of a page on this code. */
            more_info?: string;
            /**
             * Format: int32
             * @description The HTTP status once more.
             */
            status?: number;
        };
        /** @description The number to import. Its fields are in lower case, unlike those of all other forms. */
        ImportPhoneNumberRequest: {
            /** @description The number, in E.164 form. */
            number: string;
            number_type: components["schemas"]["NumberType"];
            /** @description What the other carrier lets the number do. */
            capabilities?: components["schemas"]["PhoneNumberCapability"][];
        };
        /**
         * @description Kind of a number.
         * @enum {string}
         */
        NumberType: "longcode" | "tollfree";
        /**
         * @description What a number can do.
         * @enum {string}
         */
        PhoneNumberCapability: "sms" | "voice" | "fax" | "mms";
        /** @description What a refused call says. */
        CompatibilityErrors: {
            /** @description One entry an error. */
            errors?: components["schemas"]["CompatibilityErrorItem"][];
        };
        /** @description One error of several. */
        CompatibilityErrorItem: {
            /** @description Number of the error, as text. */
            code?: string;
            /** @description What went wrong, for a person. */
            message?: string;
            /** @description URL of a page on this code. */
            more_info?: string;
        };
        /** @description A call, in progress or over. */
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
            /** @description The number it goes to, as people write it. */
            formatted_to: string;
            /** @description The same once more. */
            to_formatted: string;
            /** @description Number or SIP address it comes from. */
            from: string;
            /** @description The number it comes from, as people write it. */
            formatted_from: string;
            /** @description The same once more. */
            from_formatted: string;
            /**
             * Format: uuid
             * @description Sid of the phone number it uses; null if none of yours.
             */
            phone_number_sid: string | null;
            status: components["schemas"]["CallStatus"];
            /**
             * Format: rfc2822
             * @description When it began; null until then.
             * @example Tue, 01 Sep 2026 10:00:00 +0000
             */
            start_time: string | null;
            /**
             * Format: rfc2822
             * @description When it ended; null until then.
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
             * @description What it cost; null until that is known.
             */
            price: number | null;
            /** @description Currency of the price, as ISO 4217 writes it (`USD`). */
            price_unit: string;
            direction: components["schemas"]["CallDirection"];
            /** @description Who answered; null unless that was to be found out. */
            answered_by: components["schemas"]["AnsweredBy"] | null;
            /** @description Version of the API that made it, such as `2010-04-01`. */
            api_version: string;
            /** @description Number that forwarded it. */
            forwarded_from: string | null;
            /** @description The caller's name, if it was looked up. */
            caller_name: string | null;
            /** @description Path of it, from the origin. */
            uri: string;
            subresource_uris: components["schemas"]["CallSubresourceUris"];
            /** @description A note on it, if there is one. */
            annotation: string | null;
            /** @description Sid of its group, if it is in one. */
            group_sid: string | null;
            /**
             * Format: float
             * @description Quality of the audio that came in, as a mean opinion score from 1 to 5.
             */
            audio_in_mos: number | null;
            /** @description Last SIP status, such as `200`. */
            sip_result_code: string | null;
            /**
             * Format: int32
             * @description Round trip of the audio, on average, in milliseconds.
             */
            audio_rtt_avg: number | null;
            /**
             * Format: int32
             * @description Round trip of the audio, at best, in milliseconds.
             */
            audio_rtt_min: number | null;
            /**
             * Format: int32
             * @description Round trip of the audio, at worst, in milliseconds.
             */
            audio_rtt_max: number | null;
            /**
             * Format: int32
             * @description Jitter of the audio that went out, at best, in milliseconds.
             */
            audio_out_jitter_min: number | null;
            /**
             * Format: int32
             * @description Jitter of the audio that went out, at worst, in milliseconds.
             */
            audio_out_jitter_max: number | null;
            /**
             * Format: int32
             * @description Jitter of the audio that went out, on average, in milliseconds.
             */
            audio_out_jitter_avg: number | null;
            /**
             * Format: int32
             * @description Packets that went out and were lost.
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
            /** @description Number, in E.164 form, SIP address or client it goes to. */
            To: string;
            /** @description Number of the account it comes from, in E.164 form, or a SIP address. */
            From: string;
            /**
             * Format: uri
             * @description URL of the cXML that runs once the call is answered. Needed unless an application serves the call.
             */
            Url?: string;
            /**
             * Format: uuid
             * @description Sid of the application whose URLs serve the call, in place of a URL.
             */
            ApplicationSid?: string;
            /**
             * @description HTTP method for the cXML URL.
             * @default POST
             * @enum {string}
             */
            Method?: "GET" | "POST";
            /**
             * Format: uri
             * @description URL that is asked if the cXML URL fails.
             */
            FallbackUrl?: string;
            /**
             * @description HTTP method for the fallback URL.
             * @default POST
             * @enum {string}
             */
            FallbackMethod?: "GET" | "POST";
            /**
             * Format: uri
             * @description URL that is told how the call goes.
             */
            StatusCallback?: string;
            /**
             * @description HTTP method of the status callback.
             * @default POST
             * @enum {string}
             */
            StatusCallbackMethod?: "GET" | "POST";
            /**
             * @description Events to be told of: `initiated`, `ringing`, `answered` and `completed`; besides, `ringing_forwarded` and
             *     `ringing_queued`.
             * @default [
             *       "completed"
             *     ]
             */
            StatusCallbackEvent?: string[];
            /** @description Number, in E.164 form, that the called party is shown in place of `From`. */
            CallerId?: string;
            /**
             * @description Keys to press once the call is answered: digits, `#`, `*`, `w` for half a second of waiting, `W` for a whole
             *     one.
             */
            SendDigits?: string;
            /**
             * Format: int32
             * @description Longest time to ring, in seconds.
             * @default 60
             */
            Timeout?: number;
            /**
             * @description Whether to find out if a machine answers: not at all, as soon as that is clear, or after its greeting.
             * @default none
             * @enum {string}
             */
            MachineDetection?: "Enable" | "DetectMessageEnd" | "none";
            /**
             * Format: int32
             * @description Longest time to find out who answered, in seconds.
             * @default 30
             */
            MachineDetectionTimeout?: number;
            /**
             * Format: int32
             * @description Speech longer than this is a machine, in milliseconds.
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
             * @description More words than this are a machine.
             * @default 6
             */
            MachineWordsThreshold?: number;
            /**
             * @description Whether the call goes on while it is found out who answered.
             * @default false
             */
            AsyncAmd?: boolean;
            /**
             * @description HTTP method of the detection callback.
             * @default POST
             * @enum {string}
             */
            AsyncAmdStatusCallbackMethod?: "GET" | "POST";
            /**
             * Format: uri
             * @description URL that is told who answered; asked only with `AsyncAmd`.
             */
            AsyncAmdStatusCallback?: string;
            /**
             * @description Whether that URL is told of guesses too.
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
             * @description URL that is told when the recording changes its state.
             */
            RecordingStatusCallback?: string;
            /**
             * @description HTTP method of the recording status callback.
             * @default POST
             * @enum {string}
             */
            RecordingStatusCallbackMethod?: "GET" | "POST";
            /**
             * @description States to be told of, of `in-progress`, `completed` and `absent`; as text, joined by spaces.
             * @default completed
             */
            RecordingStatusCallbackEvent?: string | ("in-progress" | "completed" | "absent")[];
            /**
             * @description Whether silence at the start and end of the recording is cut off.
             * @default trim-silence
             * @enum {string}
             */
            Trim?: "trim-silence" | "do-not-trim";
            /** @description User name that the SIP address asks for. */
            SipAuthUsername?: string;
            /** @description Password that the SIP address asks for. A secret. */
            SipAuthPassword?: string;
            /** @description Highest price a minute in US dollars, of at most four decimals; a dearer call is not made. */
            MaxPricePerMinute?: string;
        };
        /** @description What to change of a call. */
        UpdateCallRequest: {
            /**
             * Format: uri
             * @description URL of the cXML that runs from now on.
             */
            Url?: string;
            /**
             * @description HTTP method for the cXML URL.
             * @enum {string}
             */
            Method?: "GET" | "POST";
            /**
             * @description `completed` hangs up; `canceled` ends a call only while it is queued or rings.
             * @enum {string}
             */
            Status?: "canceled" | "completed";
            /**
             * Format: uri
             * @description URL that is asked if the cXML URL fails.
             */
            FallbackUrl?: string;
            /**
             * @description HTTP method for the fallback URL.
             * @enum {string}
             */
            FallbackMethod?: "GET" | "POST";
            /**
             * Format: uri
             * @description URL that is told how the call goes.
             */
            StatusCallback?: string;
            /**
             * @description HTTP method of the status callback.
             * @enum {string}
             */
            StatusCallbackMethod?: "GET" | "POST";
        };
        /** @description What a voice status callback says. */
        VoiceStatusCallbackPayload: {
            /** @description Sid of the account. */
            AccountSid: string;
            /** @description Version of the API that made the call. */
            ApiVersion: string;
            /**
             * Format: int32
             * @description Audio in a packet that came in, on average, in milliseconds.
             */
            AudioInAveragePtime?: number;
            /**
             * Format: int32
             * @description Packets of pressed keys that came in.
             */
            AudioInDtmfPacketCount?: number;
            /**
             * Format: int32
             * @description Packets that came in and were dropped because the buffer was emptied.
             */
            AudioInFlushPacketCount?: number;
            /**
             * Format: int32
             * @description Greatest variance of the jitter of the audio that came in.
             */
            AudioInJitterMaxVariance?: number;
            /**
             * Format: int32
             * @description Least variance of the jitter of the audio that came in.
             */
            AudioInJitterMinVariance?: number;
            /**
             * Format: int32
             * @description Largest size the jitter buffer had.
             */
            AudioInLargestJbSize?: number;
            /**
             * Format: float
             * @description Quality of the audio that came in, as a mean opinion score from 1 to 5.
             */
            AudioInMos?: string;
            /**
             * Format: int32
             * @description Packets of audio that came in.
             */
            AudioInMediaPacketCount?: number;
            /**
             * Format: int32
             * @description Packets that came in and were skipped.
             */
            AudioInSkipPacketCount?: number;
            /**
             * Format: int32
             * @description Packets of pressed keys that went out.
             */
            AudioOutDtmfPacketCount?: number;
            /**
             * Format: int32
             * @description Packets of audio that went out.
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
             * @description State the call has now.
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
             * @description Number of this callback among those of the call, from 0. They may come in another order.
             */
            SequenceNumber: number;
            /** @description Last SIP status in words. */
            SipInviteResultPhrase?: string;
            /** @description Last SIP status, such as `200`. */
            SipResultCode?: string;
            /** @description When the state was reached. */
            Timestamp: string;
            /** @description Number or SIP address it goes to. */
            To: string;
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
             * @description States to be told of, of `in-progress`, `completed` and `absent`; as text, joined by spaces.
             * @default completed
             */
            RecordingStatusCallbackEvent?: string | ("in-progress" | "completed" | "absent")[];
            /**
             * @description HTTP method of the recording status callback.
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
             * @description What stands in the audio for the pause: silence of its length, or nothing.
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
            /** @description Path of it, from the origin. */
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
             * @enum {string}
             */
            StatusCallbackMethod?: "GET" | "POST";
            /**
             * Format: uri
             * @description URL that is told when the stream changes its state.
             */
            StatusCallback?: string;
            /**
             * Format: uri
             * @description WebSocket (`wss:`) that gets the audio.
             */
            Url: string;
            /** @description Name of a parameter of your own that the WebSocket is told. */
            "Parameter1.Name"?: string;
            /** @description Its value. */
            "Parameter1.Value"?: string;
            /** @description Name of a second one. More follow the same pattern, up to 99. */
            "Parameter2.Name"?: string;
            /** @description Its value. */
            "Parameter2.Value"?: string;
            /** @description Token, a secret, that is sent to the WebSocket in its Authorization header. */
            AuthorizationBearerToken?: string;
        };
        /** @description The state a stream shall have. */
        UpdateStreamRequest: {
            /**
             * @description State to go to.
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
            /** @description Path of it, from the origin. */
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
        /** @description What to change of a conference. */
        UpdateConferenceRequest: {
            /**
             * @description `completed` ends it for all.
             * @enum {string}
             */
            Status?: "completed";
            /**
             * Format: uri
             * @description URL of the cXML or audio that all hear.
             */
            AnnounceUrl?: string;
            /**
             * @description HTTP method for the announcement.
             * @default POST
             * @enum {string}
             */
            AnnounceMethod?: "GET" | "POST";
        };
        /** @description One who is in a conference. */
        Participant: {
            /**
             * Format: uuid
             * @description Sid of the account it belongs to.
             */
            account_sid: string;
            /**
             * Format: uuid
             * @description Sid of the call by which the participant takes part.
             */
            call_sid: string;
            /**
             * Format: uuid
             * @description Sid of the call of the one who is coached; null if nobody is.
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
             * @description When the participant came in.
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
            /** @description Whether the conference started with the participant. */
            start_conference_on_enter: boolean;
            /** @description Path of it, from the origin. */
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
        /** @description What to change of a participant. */
        UpdateParticipantRequest: {
            /**
             * Format: uri
             * @description URL of the cXML or audio that the participant hears.
             */
            AnnounceUrl?: string;
            /**
             * @description HTTP method for the announcement.
             * @default POST
             * @enum {string}
             */
            AnnounceMethod?: "GET" | "POST";
            /** @description Whether the participant coaches another. */
            Coaching?: boolean;
            /**
             * Format: uuid
             * @description Sid of the call of the one who is coached and alone hears the coach.
             */
            CallSidToCoach?: string;
            /** @description Whether the participant is on hold. */
            Hold?: boolean;
            /**
             * @description HTTP method for the hold audio.
             * @default GET
             * @enum {string}
             */
            HoldMethod?: "GET" | "POST";
            /**
             * Format: uri
             * @description URL of what is heard on hold.
             */
            HoldUrl?: string;
            /** @description Whether nobody hears the participant. */
            Muted?: boolean;
            /**
             * Format: uri
             * @description URL of what is heard while the conference has not begun.
             */
            WaitUrl?: string;
            /**
             * @description HTTP method for the waiting audio.
             * @default POST
             * @enum {string}
             */
            WaitMethod?: "GET" | "POST";
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
            /** @description Whether audio is sent as it comes, without a buffer. */
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
             * @description The number of channels once more, under an older name.
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
             * @description What it cost; null until that is known.
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
             * @description What it cost; null until that is known.
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
             * @description SMS it took; each is paid for.
             */
            num_segments: number;
            /**
             * Format: int32
             * @description Media that came with it.
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
             * @description When it was sent; null until then.
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
            /** @description Why it failed, for a person. */
            error_message: string | null;
            /** @description Number it comes from, in E.164 form. */
            from: string;
            /**
             * Format: decimal
             * @description What it cost; null until that is known.
             */
            price: number | null;
            /** @description Currency of the price, as ISO 4217 writes it (`USD`). */
            price_unit: string;
            /**
             * Format: uuid
             * @description Sid of the message.
             */
            sid: string;
            status: components["schemas"]["MessageStatus"];
            /** @description Number it goes to, in E.164 form. */
            to: string;
            /**
             * Format: uuid
             * @description Id of the number group that chose the number it comes from; null if none did.
             */
            messaging_service_sid: string | null;
            /** @description Path of it, from the origin. */
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
            /** @description Number it goes to, in E.164 form. */
            To: string;
            /**
             * @description Number of the account it comes from, in E.164 form, or a short code. Needed unless a number group chooses it
             *     (`MessagingServiceSid`).
             */
            From?: string;
            /** @description Its text, of at most 1,600 characters. A long one takes several SMS, each of which is paid for. */
            Body?: string;
            /** @description URLs of what comes with it, at most 8. */
            MediaUrl?: string | string[];
            /** @description Whether it is sent as an MMS although it has no media. */
            SendAsMms?: boolean;
            /**
             * Format: uuid
             * @description Sid of the application that is told what becomes of it.
             */
            ApplicationSid?: string;
            /** @description Highest price in US dollars, of at most four decimals; a dearer message is not sent and fails. */
            MaxPrice?: string;
            /**
             * Format: uri
             * @description URL that is told what becomes of it.
             */
            StatusCallback?: string;
            /**
             * Format: int32
             * @description Longest time it may wait to be sent, in seconds.
             * @default 14400
             */
            ValidityPeriod?: number;
            /**
             * Format: uuid
             * @description Id of the number group (`numberGroups` in Relay REST) that chooses the number it comes from.
             */
            MessagingServiceSid?: string;
        };
        /** @description What to change of a message. */
        UpdateMessageRequest: {
            /**
             * @description The empty text; nothing else is taken.
             * @enum {string}
             */
            Body: "";
        };
        /** @description What a message status callback says. */
        SmsStatusCallbackPayload: {
            /**
             * @description State the message has now.
             * @enum {string}
             */
            MessageStatus: "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "receiving" | "received";
            /** @description Why it failed. */
            ErrorCode?: string;
            /** @description Sid of the message. */
            MessageSid: string;
            /** @description Sid of the account. */
            AccountSid: string;
            /** @description Number it comes from, in E.164 form. */
            From: string;
            /** @description Number it goes to, in E.164 form. */
            To: string;
            /** @description Its text. */
            Body: string;
            /**
             * Format: int32
             * @description Media that came with it.
             */
            NumMedia: number;
            /**
             * Format: int32
             * @description SMS it took.
             */
            NumSegments: number;
        };
        /** @description A medium of a message. */
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
             * @description Sid of the medium.
             */
            sid: string;
            /** @description Path of it, from the origin. */
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
            /** @description Version of the API that made it; `v1`, unlike elsewhere. */
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
            /** @description URL of the document; null until it is there. */
            media_url: string | null;
            /** @description Sid of the document. */
            media_sid: string;
            /**
             * Format: int32
             * @description Pages; null until they are counted.
             * @example 3
             */
            num_pages: string | null;
            /**
             * Format: decimal
             * @description What it cost; null until that is known.
             */
            price: string | null;
            /** @description Currency of the price, as ISO 4217 writes it (`USD`). */
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
            /** @description Why it failed, for a person. */
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
            /** @description Number, in E.164 form, or SIP address it goes to. */
            To: string;
            /** @description Number of the account it comes from, in E.164 form. */
            From: string;
            /**
             * @description Resolution it is sent in.
             * @default fine
             * @enum {string}
             */
            Quality?: "standard" | "fine" | "superfine";
            /** @description URL that is told what becomes of it. */
            StatusCallback?: string;
            /**
             * @description HTTP method of the status callback.
             * @default POST
             * @enum {string}
             */
            StatusCallbackMethod?: "GET" | "POST";
            /**
             * @description Events to be told of: `initiated`, `ringing`, `answered` and `completed` (alone, unless others are named);
             *     besides, `ringing_forwarded` and `ringing_queued`.
             */
            StatusCallbackEvent?: string[];
            /**
             * @description Whether the document is kept.
             * @default true
             */
            StoreMedia?: boolean;
            /**
             * Format: int32
             * @description Longest time to try, in minutes.
             * @default 60
             */
            Ttl?: number;
            /** @description User name that the SIP address asks for. */
            SipAuthUsername?: string;
            /** @description Password that the SIP address asks for. A secret. */
            SipAuthPassword?: string;
        };
        /** @description The state a fax shall have. */
        UpdateFaxRequest: {
            /**
             * @description State to go to.
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
            /** @description Path of it, from the origin. */
            uri: string;
            /** @description URL of its bytes. */
            url: string;
        };
        /** @description One page of documents of a fax. */
        FaxMediaList: {
            /** @description The documents on this page. */
            media: components["schemas"]["FaxMedia"][];
            /** @description The same documents once more. */
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
            /** @description Its name, for people. */
            friendly_name: string;
            /**
             * Format: int32
             * @description Most calls that may wait; null for no limit of its own.
             */
            max_size: number | null;
            /**
             * Format: int32
             * @description Calls that wait now.
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
            /** @description Path of it, from the origin. */
            uri: string;
        };
        /** @description One page of queues. */
        QueueList: {
            /** @description The queues on this page. */
            queues: components["schemas"]["Queue"][];
        } & components["schemas"]["Paging"];
        /** @description Name and limit of a queue. */
        QueueRequest: {
            /** @description Its name: letters, digits and underscores, and no other queue of the account has it. */
            FriendlyName: string;
            /**
             * Format: int32
             * @description Most calls that may wait.
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
             * @description When it came into the queue.
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
            /** @description Path of it, from the origin. */
            uri: string;
        };
        /** @description One page of members. */
        QueueMemberList: {
            /** @description The members on this page. */
            queue_members: components["schemas"]["QueueMember"][];
        } & components["schemas"]["Paging"];
        /** @description Where the call goes on. */
        UpdateQueueMemberRequest: {
            /**
             * Format: uri
             * @description URL of the cXML that runs from now on.
             */
            Url: string;
            /**
             * @description HTTP method for the cXML URL.
             * @default POST
             * @enum {string}
             */
            Method?: "GET" | "POST";
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
             * @description When its URL was last asked; null if never.
             * @example Tue, 01 Sep 2026 10:00:00 +0000
             */
            date_last_accessed: string | null;
            /**
             * Format: uuid
             * @description Sid of the account it belongs to.
             */
            account_sid: string;
            /** @description Its name, for people. */
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
             * @description How often its URL was asked.
             */
            num_requests: number;
            /** @description Version of the API that made it, such as `2010-04-01`. */
            api_version: string;
            /** @description Path of it, from the origin. */
            uri: string;
        };
        /** @description One page of scripts. */
        CxmlScriptList: {
            /** @description The scripts on this page. */
            laml_bins: components["schemas"]["CxmlScript"][];
        } & components["schemas"]["Paging"];
        /** @description Name and document of a script. */
        CxmlScriptRequest: {
            /** @description Its name, for people. */
            Name: string;
            /** @description The cXML document. */
            Contents?: string;
        };
        /** @description Why a token was refused. */
        TokenError: {
            /** @description The family of the error. */
            type?: string;
            /** @description The kind of error, for a program. */
            code?: string;
            /** @description What went wrong, for a person. */
            message?: string;
            /** @description The field that was refused. */
            attribute?: string;
            /**
             * Format: uri
             * @description URL of a page on this code.
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
            /** @description Its name, for people. */
            name: string;
            /**
             * @description Its scopes, of `calling`, `chat`, `datasphere`, `fax`, `management`, `messaging`, `numbers`, `pubsub`,
             *     `storage`, `tasking` and `video`.
             */
            permissions: string[];
            /** @description The secret itself: the password beside the project's id. Whoever has it acts as the project. */
            token: string;
        };
        /** @description The token to make. Its fields are in lower case, unlike those of most forms. */
        CreateTokenRequest: {
            /** @description Its name, for people. */
            name: string;
            /**
             * @description Its scopes, of `calling`, `chat`, `datasphere`, `fax`, `management`, `messaging`, `numbers`, `pubsub`,
             *     `storage`, `tasking` and `video`.
             */
            permissions: string[];
            /**
             * Format: uuid
             * @description Id of the subproject it is for; without one, it is for the project.
             */
            subproject_id?: string;
        };
        /** @description What to change of a token. */
        UpdateTokenRequest: {
            /** @description Its name, for people. */
            name?: string;
            /**
             * @description Its scopes, of `calling`, `chat`, `datasphere`, `fax`, `management`, `messaging`, `numbers`, `pubsub`,
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
        /** @description No such thing in this account. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompatibilityError"];
            };
        };
        /** @description The state it is in forbids this. */
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
        /** @description The service can't answer now. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompatibilityError"];
            };
        };
        /** @description The number was refused. The code is a word. */
        UnprocessableImport: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImportError"];
            };
        };
        /** @description The call was not understood. The errors stand in a list. */
        BadCall: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompatibilityErrors"];
            };
        };
        /** @description The token was refused. The code is a word. */
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
        /** @description Sid of the account, which is the project's id. */
        AccountSid: string;
        /** @description Sid of the call. */
        CallSid: string;
        /** @description Sid of the conference. */
        ConferenceSid: string;
        /** @description Sid of the medium. */
        MediaSid: string;
        /** @description Only what was created at this time; as text, RFC 2822. */
        DateCreated: string;
        /** @description Only what was created before this time; as text, RFC 2822. */
        DateCreatedBefore: string;
        /** @description Only what was created after this time; as text, RFC 2822. */
        DateCreatedAfter: string;
        /** @description Only what was created on this day (UTC); as text, YYYY-MM-DD. */
        DayCreated: string;
        /** @description Only what was created before this day (UTC); as text, YYYY-MM-DD. */
        DayCreatedBefore: string;
        /** @description Only what was created after this day (UTC); as text, YYYY-MM-DD. */
        DayCreatedAfter: string;
        /** @description Number of the page, from 0. Any page but the first needs its token too. */
        Page: number;
        /** @description How many items a page holds. */
        PageSize: number;
        /** @description Token of the page, as a link to it holds it; begins with `PA` (forward) or `PB` (back). */
        PageToken: string;
        /** @description Sid of the account; of the project, its id. */
        AccountOwnSid: string;
        /** @description Sid of the application. */
        ApplicationSid: string;
        /** @description The country by two letters, as ISO 3166-1 writes it (`US`). */
        IsoCountry: string;
        /** @description Only numbers with this area code, such as `512`. */
        AreaCode: string;
        /** @description Whether numbers that are new to the platform are found too. */
        Beta: boolean;
        /** @description Only numbers that hold these digits or letters. */
        Contains: string;
        /** @description Leave out numbers that need any address. */
        ExcludeAllAddressRequired: boolean;
        /** @description Leave out numbers that need an address abroad. */
        ExcludeForeignAddressRequired: boolean;
        /** @description Leave out numbers that need an address in the country. */
        ExcludeLocalAddressRequired: boolean;
        /** @description Only numbers that can fax, or that can not. */
        FaxEnabled: boolean;
        /** @description Only numbers of this town. */
        InLocality: string;
        /** @description Only numbers of this state or province, by two letters (`TX`). */
        InRegion: string;
        /** @description Only numbers that can send MMS, or that can not. */
        MmsEnabled: boolean;
        /** @description Only numbers that can send SMS, or that can not. */
        SmsEnabled: boolean;
        /** @description Only numbers that can call, or that can not. */
        VoiceEnabled: boolean;
        /** @description Sid of the phone number. */
        PhoneNumberSid: string;
        /** @description Sid of the call. */
        CallOwnSid: string;
        /** @description Sid of the stream. */
        StreamSid: string;
        /** @description Sid of the conference. */
        ConferenceOwnSid: string;
        /** @description Sid of the call by which the participant takes part. */
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
                /** @description How many items a page holds. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, as a link to it holds it; begins with `PA` (forward) or `PB` (back). */
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
                "application/x-www-form-urlencoded": components["schemas"]["CreateSubprojectRequest"];
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
                /** @description Sid of the account; of the project, its id. */
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
                /** @description Sid of the account; of the project, its id. */
                Sid: components["parameters"]["AccountOwnSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateAccountRequest"];
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the application. */
                Sid: components["parameters"]["ApplicationSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application is gone. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description The country by two letters, as ISO 3166-1 writes it (`US`). */
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
                /** @description Whether numbers that are new to the platform are found too. */
                Beta?: components["parameters"]["Beta"];
                /** @description Only numbers that hold these digits or letters. */
                Contains?: components["parameters"]["Contains"];
                /** @description Leave out numbers that need any address. */
                ExcludeAllAddressRequired?: components["parameters"]["ExcludeAllAddressRequired"];
                /** @description Leave out numbers that need an address abroad. */
                ExcludeForeignAddressRequired?: components["parameters"]["ExcludeForeignAddressRequired"];
                /** @description Leave out numbers that need an address in the country. */
                ExcludeLocalAddressRequired?: components["parameters"]["ExcludeLocalAddressRequired"];
                /** @description Only numbers that can fax, or that can not. */
                FaxEnabled?: components["parameters"]["FaxEnabled"];
                /** @description Only numbers of this town. */
                InLocality?: components["parameters"]["InLocality"];
                /** @description Only numbers of this state or province, by two letters (`TX`). */
                InRegion?: components["parameters"]["InRegion"];
                /** @description Only numbers that can send MMS, or that can not. */
                MmsEnabled?: components["parameters"]["MmsEnabled"];
                /** @description Only numbers that can send SMS, or that can not. */
                SmsEnabled?: components["parameters"]["SmsEnabled"];
                /** @description Only numbers that can call, or that can not. */
                VoiceEnabled?: components["parameters"]["VoiceEnabled"];
            };
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description The country by two letters, as ISO 3166-1 writes it (`US`). */
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
                /** @description Whether numbers that are new to the platform are found too. */
                Beta?: components["parameters"]["Beta"];
                /** @description Only numbers that hold these digits or letters. */
                Contains?: components["parameters"]["Contains"];
                /** @description Leave out numbers that need any address. */
                ExcludeAllAddressRequired?: components["parameters"]["ExcludeAllAddressRequired"];
                /** @description Leave out numbers that need an address abroad. */
                ExcludeForeignAddressRequired?: components["parameters"]["ExcludeForeignAddressRequired"];
                /** @description Leave out numbers that need an address in the country. */
                ExcludeLocalAddressRequired?: components["parameters"]["ExcludeLocalAddressRequired"];
                /** @description Only numbers that can fax, or that can not. */
                FaxEnabled?: components["parameters"]["FaxEnabled"];
                /** @description Only numbers of this town. */
                InLocality?: components["parameters"]["InLocality"];
                /** @description Only numbers of this state or province, by two letters (`TX`). */
                InRegion?: components["parameters"]["InRegion"];
                /** @description Only numbers that can send MMS, or that can not. */
                MmsEnabled?: components["parameters"]["MmsEnabled"];
                /** @description Only numbers that can send SMS, or that can not. */
                SmsEnabled?: components["parameters"]["SmsEnabled"];
                /** @description Only numbers that can call, or that can not. */
                VoiceEnabled?: components["parameters"]["VoiceEnabled"];
            };
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description The country by two letters, as ISO 3166-1 writes it (`US`). */
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
                /** @description How many items a page holds. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, as a link to it holds it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
                /** @description Only this number, in E.164 form. */
                PhoneNumber?: string;
                /** @description Only the numbers of this name. */
                FriendlyName?: string;
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the call. */
                Sid: components["parameters"]["CallOwnSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record is gone. */
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
    "streams.create": {
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Only what was created on this day (UTC); as text, YYYY-MM-DD. */
                DateCreated?: components["parameters"]["DayCreated"];
                /** @description Only what was created before this day (UTC); as text, YYYY-MM-DD. */
                "DateCreated<"?: components["parameters"]["DayCreatedBefore"];
                /** @description Only what was created after this day (UTC); as text, YYYY-MM-DD. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Only those who are muted, or who are not. */
                Muted?: boolean;
                /** @description Only those who are on hold, or who are not. */
                Hold?: boolean;
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
                /** @description Sid of the call by which the participant takes part. */
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
                /** @description Sid of the call by which the participant takes part. */
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the conference. */
                ConferenceSid: components["parameters"]["ConferenceSid"];
                /** @description Sid of the call by which the participant takes part. */
                CallSid: components["parameters"]["ParticipantCallSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant is out. */
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
                /** @description Only what was created on this day (UTC); as text, YYYY-MM-DD. */
                DateCreated?: components["parameters"]["DayCreated"];
                /** @description Only what was created before this day (UTC); as text, YYYY-MM-DD. */
                "DateCreated<"?: components["parameters"]["DayCreatedBefore"];
                /** @description Only what was created after this day (UTC); as text, YYYY-MM-DD. */
                "DateCreated>"?: components["parameters"]["DayCreatedAfter"];
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
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
    "conferenceStreams.create": {
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Only what was created at this time; as text, RFC 2822. */
                DateCreated?: components["parameters"]["DateCreated"];
                /** @description Only what was created before this time; as text, RFC 2822. */
                "DateCreated<"?: components["parameters"]["DateCreatedBefore"];
                /** @description Only what was created after this time; as text, RFC 2822. */
                "DateCreated>"?: components["parameters"]["DateCreatedAfter"];
                /** @description Only the recordings of this call. */
                CallSid?: string;
                /** @description Only the recordings of this conference. */
                ConferenceSid?: string;
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
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
                /** @description Only what was created at this time; as text, RFC 2822. */
                DateCreated?: components["parameters"]["DateCreated"];
                /** @description Only what was created before this time; as text, RFC 2822. */
                "DateCreated<"?: components["parameters"]["DateCreatedBefore"];
                /** @description Only what was created after this time; as text, RFC 2822. */
                "DateCreated>"?: components["parameters"]["DateCreatedAfter"];
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
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
    "messages.list": {
        parameters: {
            query?: {
                /** @description Only the messages that were sent on this day (UTC); as text, YYYY-MM-DD. */
                DateSent?: string;
                /** @description Only the messages that were sent before this day (UTC); as text, YYYY-MM-DD. */
                "DateSent<"?: string;
                /** @description Only the messages that were sent after this day (UTC); as text, YYYY-MM-DD. */
                "DateSent>"?: string;
                /** @description Only the messages from this number, in E.164 form. */
                From?: string;
                /** @description Only the messages to this number, in E.164 form. */
                To?: string;
                /** @description Only the messages in this state. */
                Status?: components["schemas"]["MessageStatus"];
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the message. */
                Sid: components["parameters"]["MessageOwnSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message is gone. */
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
                /** @description Only what was created on this day (UTC); as text, YYYY-MM-DD. */
                DateCreated?: components["parameters"]["DayCreated"];
                /** @description Only what was created before this day (UTC); as text, YYYY-MM-DD. */
                "DateCreated<"?: components["parameters"]["DayCreatedBefore"];
                /** @description Only what was created after this day (UTC); as text, YYYY-MM-DD. */
                "DateCreated>"?: components["parameters"]["DayCreatedAfter"];
                /** @description Number of the page, from 0. Any page but the first needs its token too. */
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the message. */
                MessageSid: components["parameters"]["MessageSid"];
                /** @description Sid of the medium. */
                Sid: components["parameters"]["MediaSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The medium. */
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the message. */
                MessageSid: components["parameters"]["MessageSid"];
                /** @description Sid of the medium. */
                Sid: components["parameters"]["MediaSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The medium is gone. */
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
                /** @description How many items a page holds. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, as a link to it holds it; begins with `PA` (forward) or `PB` (back). */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the fax. */
                Sid: components["parameters"]["FaxOwnSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fax is gone. */
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
                /** @description How many items a page holds. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, as a link to it holds it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the fax. */
                FaxSid: components["parameters"]["FaxSid"];
                /** @description Sid of the medium. */
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the fax. */
                FaxSid: components["parameters"]["FaxSid"];
                /** @description Sid of the medium. */
                Sid: components["parameters"]["MediaSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document is gone. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the queue. */
                Sid: components["parameters"]["QueueOwnSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue is gone. */
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
                /** @description How many items a page holds. */
                PageSize?: components["parameters"]["PageSize"];
                /** @description Token of the page, as a link to it holds it; begins with `PA` (forward) or `PB` (back). */
                PageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Sid of the script. */
                Sid: components["parameters"]["CxmlScriptSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script is gone. */
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
                /** @description Sid of the account, which is the project's id. */
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
                /** @description Sid of the account, which is the project's id. */
                AccountSid: components["parameters"]["AccountSid"];
                /** @description Id of the token. */
                token_id: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is gone. */
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
                /** @description Sid of the account, which is the project's id. */
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
            /** @description Seen. */
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
            /** @description Seen. */
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
            /** @description Seen. */
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
