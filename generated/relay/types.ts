// Generated from specs/relay by `npm run generate`. Do not edit.

export interface paths {
    "/recordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recordings
         * @description Returns the project's recordings of calls and conferences, page by page.
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
    "/recordings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the recording. */
                id: components["parameters"]["RecordingId"];
            };
            cookie?: never;
        };
        /**
         * Get a recording
         * @description Returns one recording with the URL of its audio.
         */
        get: operations["recordings.get"];
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
    "/phone_numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List phone numbers
         * @description Returns the phone numbers that the project owns, page by page.
         */
        get: operations["phoneNumbers.list"];
        put?: never;
        /**
         * Buy a phone number
         * @description Buys a number that a search has found. It costs money, now and at each later billing (`next_billed_at`).
         */
        post: operations["phoneNumbers.purchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone_numbers/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search for phone numbers to buy
         * @description Returns numbers for sale that match all filters. The numbers found are not reserved.
         */
        get: operations["phoneNumbers.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone_numbers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the phone number, not the number itself. */
                id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        /**
         * Get a phone number
         * @description Returns one of your phone numbers and where its calls and messages go.
         */
        get: operations["phoneNumbers.get"];
        /**
         * Change a phone number
         * @description Changes the name of a phone number and what answers its calls and messages.
         */
        put: operations["phoneNumbers.update"];
        post?: never;
        /**
         * Release a phone number
         * @description Gives the number back: its calls and messages no longer reach you. Somebody else may get it, so you may lose
         *     it permanently.
         */
        delete: operations["phoneNumbers.release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone_numbers/{id}/e911_address": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the phone number, not the number itself. */
                id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign an emergency address
         * @description Registers the address that emergency services are sent to on a call from this number. The number's
         *     `e911_status` shows the progress of the registration.
         */
        post: operations["phoneNumbers.assignE911Address"];
        /**
         * Remove the emergency address
         * @description Takes the number's address from the emergency services' records.
         */
        delete: operations["phoneNumbers.removeE911Address"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imported_phone_numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a phone number
         * @description Adds a number that another carrier provides to your phone numbers here.
         */
        post: operations["phoneNumbers.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lookup/phone_number/{e164_number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any phone number, E.164. */
                e164_number: components["parameters"]["E164Number"];
            };
            cookie?: never;
        };
        /**
         * Look up a phone number
         * @description Returns what is known about a phone number, yours or not: whether it can exist, how it is written, where it
         *     belongs, and on request its carrier and its owner's name; some of this costs money at each request.
         */
        get: operations["phoneNumbers.lookup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/number_groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List number groups
         * @description Returns the project's number groups, page by page.
         */
        get: operations["numberGroups.list"];
        put?: never;
        /**
         * Create a number group
         * @description Creates a group without numbers; add them as memberships.
         */
        post: operations["numberGroups.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/number_groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the number group. */
                id: components["parameters"]["NumberGroupId"];
            };
            cookie?: never;
        };
        /**
         * Get a number group
         * @description Returns one number group. Its numbers are listed as memberships.
         */
        get: operations["numberGroups.get"];
        /**
         * Change a number group
         * @description Changes the name of a group and how it sends.
         */
        put: operations["numberGroups.update"];
        post?: never;
        /**
         * Delete a number group
         * @description Permanently deletes the group, but not its phone numbers.
         */
        delete: operations["numberGroups.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/number_groups/{NumberGroupId}/number_group_memberships": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the number group. */
                NumberGroupId: components["parameters"]["MembershipsNumberGroupId"];
            };
            cookie?: never;
        };
        /**
         * List the numbers of a group
         * @description Returns the memberships of one group, page by page.
         */
        get: operations["numberGroupMemberships.list"];
        put?: never;
        /**
         * Add a number to a group
         * @description Makes one of your phone numbers a member of the group.
         */
        post: operations["numberGroupMemberships.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/number_group_memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the membership, not of its number or group. */
                id: components["parameters"]["NumberGroupMembershipId"];
            };
            cookie?: never;
        };
        /**
         * Get a membership
         * @description Returns one membership by its own id, regardless of the group.
         */
        get: operations["numberGroupMemberships.get"];
        put?: never;
        post?: never;
        /**
         * Remove a number from a group
         * @description Ends the membership; group and number remain.
         */
        delete: operations["numberGroupMemberships.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/short_codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List short codes
         * @description Returns the short codes that the project leases, page by page.
         */
        get: operations["shortCodes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/short_codes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the short code, not its digits. */
                id: components["parameters"]["ShortCodeId"];
            };
            cookie?: never;
        };
        /**
         * Get a short code
         * @description Returns one short code and where its messages go.
         */
        get: operations["shortCodes.get"];
        /**
         * Change a short code
         * @description Changes the name of a short code and where its messages go.
         */
        put: operations["shortCodes.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verified_caller_ids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List verified caller ids
         * @description Returns the numbers that have been or are being verified, page by page.
         */
        get: operations["verifiedCallerIds.list"];
        put?: never;
        /**
         * Start verifying a number
         * @description Calls the number and reads out a code to whoever answers. Submit the code to complete the verification. Each
         *     request is another call.
         */
        post: operations["verifiedCallerIds.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verified_caller_ids/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the caller id, not its number. */
                id: components["parameters"]["VerifiedCallerIdId"];
            };
            cookie?: never;
        };
        /**
         * Get a verified caller id
         * @description Returns one caller id and whether it is verified.
         */
        get: operations["verifiedCallerIds.get"];
        /**
         * Rename a verified caller id
         * @description Changes only the name of a caller id.
         */
        put: operations["verifiedCallerIds.update"];
        post?: never;
        /**
         * Delete a verified caller id
         * @description Deletes the caller id: calls may no longer show it. To use it again, verify it again.
         */
        delete: operations["verifiedCallerIds.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verified_caller_ids/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the caller id, not its number. */
                id: components["parameters"]["VerifiedCallerIdId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Submit the code of a verification call
         * @description Completes the verification with the code from the call.
         */
        put: operations["verifiedCallerIds.verify"];
        /**
         * Call a number again to verify it
         * @description Makes another verification call, for a caller id whose code has not been submitted yet.
         */
        post: operations["verifiedCallerIds.redial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List addresses
         * @description Returns the project's addresses, page by page.
         */
        get: operations["addresses.list"];
        put?: never;
        /**
         * Create an address
         * @description Creates an address for emergency calls. If the address is refused, the error may list `candidates`: addresses
         *     that resemble it.
         */
        post: operations["addresses.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the address. */
                id: components["parameters"]["AddressId"];
            };
            cookie?: never;
        };
        /**
         * Get an address
         * @description Returns one address and whether emergency services know it.
         */
        get: operations["addresses.get"];
        /**
         * Replace an address
         * @description Replaces every field of the address, so send all of them.
         */
        put: operations["addresses.update"];
        post?: never;
        /**
         * Delete an address
         * @description Permanently deletes the address.
         */
        delete: operations["addresses.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/endpoints/sip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List SIP endpoints
         * @description Returns the project's SIP endpoints, page by page.
         */
        get: operations["sipEndpoints.list"];
        put?: never;
        /**
         * Create a SIP endpoint
         * @description Creates an account that a SIP phone can register with.
         */
        post: operations["sipEndpoints.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/endpoints/sip/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the endpoint, not its user name. */
                id: components["parameters"]["SipEndpointId"];
            };
            cookie?: never;
        };
        /**
         * Get a SIP endpoint
         * @description Returns one SIP endpoint, without its password.
         */
        get: operations["sipEndpoints.get"];
        /**
         * Change a SIP endpoint
         * @description Changes settings of the endpoint; all of them are optional.
         */
        put: operations["sipEndpoints.update"];
        post?: never;
        /**
         * Delete a SIP endpoint
         * @description Deletes the account: the phone can no longer register.
         */
        delete: operations["sipEndpoints.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sip_profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the SIP profile
         * @description Returns the space's SIP domain and the defaults of its endpoints.
         */
        get: operations["sipProfile.get"];
        /**
         * Change the SIP profile
         * @description Changes settings of the profile; all of them are optional.
         */
        put: operations["sipProfile.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domain_applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List domain applications
         * @description Returns the project's domain applications, page by page.
         */
        get: operations["domainApplications.list"];
        put?: never;
        /**
         * Create a domain application
         * @description Creates a SIP domain and sets what answers the calls to it.
         */
        post: operations["domainApplications.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domain_applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the domain application. */
                id: components["parameters"]["DomainApplicationId"];
            };
            cookie?: never;
        };
        /**
         * Get a domain application
         * @description Returns one domain application and what answers the calls to it.
         */
        get: operations["domainApplications.get"];
        /**
         * Change a domain application
         * @description Changes settings of the domain application; all of them are optional.
         */
        put: operations["domainApplications.update"];
        post?: never;
        /**
         * Delete a domain application
         * @description Deletes the domain: calls to it are no longer answered.
         */
        delete: operations["domainApplications.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List queues
         * @description Returns the project's queues, page by page.
         */
        get: operations["queues.list"];
        put?: never;
        /**
         * Create a queue
         * @description Creates an empty queue.
         */
        post: operations["queues.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the queue. */
                id: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        /**
         * Get a queue
         * @description Returns one queue with the number of calls in it and how long they wait.
         */
        get: operations["queues.get"];
        /**
         * Change a queue
         * @description Changes the name of a queue or the number of calls it takes.
         */
        put: operations["queues.update"];
        post?: never;
        /**
         * Delete a queue
         * @description Permanently deletes the queue.
         */
        delete: operations["queues.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queues/{queue_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the queue. */
                queue_id: components["parameters"]["MembersQueueId"];
            };
            cookie?: never;
        };
        /**
         * List the calls in a queue
         * @description Returns the calls that wait in one queue, page by page.
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
    "/queues/{queue_id}/members/next": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the queue. */
                queue_id: components["parameters"]["MembersQueueId"];
            };
            cookie?: never;
        };
        /**
         * Get the call at the front of a queue
         * @description Returns the call that is next. It stays in the queue.
         */
        get: operations["queueMembers.next"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queues/{queue_id}/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the queue. */
                queue_id: components["parameters"]["MembersQueueId"];
                /** @description Id of the waiting call. */
                id: components["parameters"]["QueueMemberId"];
            };
            cookie?: never;
        };
        /**
         * Get a call in a queue
         * @description Returns one waiting call with its place in the queue.
         */
        get: operations["queueMembers.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mfa/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code by text message
         * @description Sends a new code to a phone number. Verify what the person types in against the request's id. Each request is
         *     another message and costs money.
         */
        post: operations["mfa.sms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mfa/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code by phone call
         * @description Calls a phone number and reads out a new code. Verify what the person types in against the request's id. Each
         *     request is another call and costs money.
         */
        post: operations["mfa.call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mfa/{mfa_request_id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the request that sent the code. */
                mfa_request_id: components["parameters"]["MfaRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a code
         * @description Checks whether the code is the one that was sent; a wrong code is not an error but `success: false`. Every
         *     attempt counts towards the request's `max_attempts`. The request is refused once these are used up, after the
         *     code has expired, or if it has been verified before.
         */
        post: operations["mfa.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/beta/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List brands
         * @description Returns the project's brands, page by page.
         */
        get: operations["brands.list"];
        put?: never;
        /**
         * Register a brand
         * @description Registers a company, which the registry charges for, or adds one that you have registered yourself as a
         *     campaign service provider.
         */
        post: operations["brands.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/beta/brands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the brand. */
                id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        /**
         * Get a brand
         * @description Returns one brand and the progress of its registration.
         */
        get: operations["brands.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/beta/brands/{id}/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the campaigns of a brand
         * @description Returns the campaigns of one brand, page by page.
         */
        get: operations["campaigns.list"];
        put?: never;
        /**
         * Register a campaign
         * @description Registers a campaign of the brand, which the registry charges for, or adds one that you have registered
         *     yourself as a campaign service provider.
         */
        post: operations["campaigns.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/beta/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the campaign. */
                id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        /**
         * Get a campaign
         * @description Returns one campaign and the progress of its registration.
         */
        get: operations["campaigns.get"];
        /**
         * Rename a campaign
         * @description Changes your name for the campaign, the only thing that can be changed.
         */
        put: operations["campaigns.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/beta/campaigns/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the campaign that the orders belong to. */
                id: components["parameters"]["OrdersCampaignId"];
            };
            cookie?: never;
        };
        /**
         * List the orders of a campaign
         * @description Returns the orders that assign numbers to one campaign, page by page.
         */
        get: operations["campaignOrders.list"];
        put?: never;
        /**
         * Order numbers for a campaign
         * @description Orders the assignment of phone numbers to the campaign. This takes time; the order's `state` shows its
         *     progress.
         */
        post: operations["campaignOrders.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/beta/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the order. */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * Get an order
         * @description Returns one order and its progress.
         */
        get: operations["campaignOrders.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/beta/campaigns/{id}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the campaign that the numbers are assigned to. */
                id: components["parameters"]["NumbersCampaignId"];
            };
            cookie?: never;
        };
        /**
         * List the numbers of a campaign
         * @description Returns the phone numbers that are assigned to one campaign, page by page.
         */
        get: operations["numberAssignments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registry/beta/numbers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the assignment, not of the number. */
                id: components["parameters"]["NumberAssignmentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a number from its campaign
         * @description Ends the assignment: the number no longer sends the campaign's messages.
         */
        delete: operations["numberAssignments.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Body of most errors. */
        RelayError: {
            error: components["schemas"]["ErrorText"];
        };
        /**
         * @description The status in words.
         * @enum {string}
         */
        ErrorText: "Bad Request" | "Unauthorized" | "Not Found" | "Internal Server Error";
        /** @description What was refused. */
        ValidationErrors: {
            /** @description One entry per refused value. */
            errors: components["schemas"]["ValidationErrorItem"][];
        };
        /** @description One refused value. */
        ValidationErrorItem: {
            /** @description What is wrong with it, in readable words. */
            detail: string;
            /** @description The HTTP status again, as text. */
            status: string;
            /** @description The kind of error, in readable words. */
            title: string;
            /** @description The kind of error, machine-readable. */
            code: string;
        };
        /** @description Links from one page of a list to the others. */
        PageLinks: {
            /** @description This page. */
            self: string;
            /** @description The first page. */
            first: string;
            /** @description The next page; absent on the last. */
            next?: string;
            /** @description The previous page; absent on the first. */
            prev?: string;
        };
        /**
         * @description Whether the parameters are sent in the query (GET) or in the body (POST).
         * @enum {string}
         */
        HttpMethod: "GET" | "POST";
        /** @description What an incoming call is answered with. `call_handler` chooses; only the fields of that handler apply. */
        CallRouting: {
            /** @description For `laml_webhooks`: URL of the instructions (cXML) for the call. */
            call_request_url?: string;
            /** @description How `call_request_url` is requested. */
            call_request_method?: components["schemas"]["HttpMethod"];
            /** @description URL that is requested instead if `call_request_url` fails. */
            call_fallback_url?: string;
            /** @description How `call_fallback_url` is requested. */
            call_fallback_method?: components["schemas"]["HttpMethod"];
            /** @description URL that is notified of the call's progress. */
            call_status_callback_url?: string;
            /** @description How `call_status_callback_url` is requested. */
            call_status_callback_method?: components["schemas"]["HttpMethod"];
            /** @description For `laml_application`: the application that answers. */
            call_laml_application_id?: string;
            /** @description For `dialogflow`: the agent that answers. */
            call_dialogflow_agent_id?: string;
            /** @description For `relay_topic`: the topic that your Relay clients listen on. */
            call_relay_topic?: string;
            /** @description For `relay_topic`: URL that is notified of the call's progress. */
            call_relay_topic_status_callback_url?: string;
            /** @description For `relay_application`: the name of the application that answers. */
            call_relay_application?: string;
            /** @description For `relay_script`: URL of the SWML document for the call. */
            call_relay_script_url?: string;
            /**
             * Format: uuid
             * @description For `video_room`: the room that the call joins.
             */
            call_video_room_id?: string;
            /**
             * @deprecated
             * @description The former name of `call_relay_topic`, for `relay_context`.
             */
            call_relay_context?: string;
            /**
             * @deprecated
             * @description The former name of `call_relay_topic_status_callback_url`.
             */
            call_relay_context_status_callback_url?: string;
        };
        /**
         * @description What an incoming call is answered with at present. `call_handler` says which of the fields apply; the others
         *     are null.
         */
        CallRoutingState: {
            /**
             * Format: uuid
             * @description The resource behind the handler, if it is one (an AI agent, a call flow, a subscriber).
             */
            calling_handler_resource_id: string | null;
            /** @description URL of the instructions (cXML) for the call. */
            call_request_url: string | null;
            /** @description How `call_request_url` is requested. */
            call_request_method: components["schemas"]["HttpMethod"] | null;
            /** @description URL that is requested instead if `call_request_url` fails. */
            call_fallback_url: string | null;
            /** @description How `call_fallback_url` is requested. */
            call_fallback_method: components["schemas"]["HttpMethod"] | null;
            /** @description URL that is notified of the call's progress. */
            call_status_callback_url: string | null;
            /** @description How `call_status_callback_url` is requested. */
            call_status_callback_method: components["schemas"]["HttpMethod"] | null;
            /** @description The application that answers. */
            call_laml_application_id: string | null;
            /** @description The topic that your Relay clients listen on. */
            call_relay_topic: string | null;
            /** @description URL that is notified of the progress of a call that a topic received. */
            call_relay_topic_status_callback_url: string | null;
            /** @description URL of the SWML document for the call. */
            call_relay_script_url: string | null;
            /**
             * Format: uuid
             * @description The video room that the call joins.
             */
            call_video_room_id: string | null;
            /**
             * @deprecated
             * @description The former name of `call_relay_topic`.
             */
            call_relay_context: string | null;
            /**
             * @deprecated
             * @description The former name of `call_relay_topic_status_callback_url`.
             */
            call_relay_context_status_callback_url: string | null;
        };
        /** @description What handles an incoming message. `message_handler` chooses; only the fields of that handler apply. */
        MessageRouting: {
            /** @description For `laml_webhooks`: URL that is notified of the message; it answers with instructions (cXML). */
            message_request_url?: string;
            /** @description How `message_request_url` is requested. */
            message_request_method?: components["schemas"]["HttpMethod"];
            /** @description URL that is requested instead if `message_request_url` fails. */
            message_fallback_url?: string;
            /** @description How `message_fallback_url` is requested. */
            message_fallback_method?: components["schemas"]["HttpMethod"];
            /** @description For `laml_application`: the application that answers. */
            message_laml_application_id?: string;
        };
        /**
         * @description What handles an incoming message at present. `message_handler` says which of the fields apply; the others are
         *     null.
         */
        MessageRoutingState: {
            /** @description URL that is notified of the message; it answers with instructions (cXML). */
            message_request_url: string | null;
            /** @description How `message_request_url` is requested. */
            message_request_method: components["schemas"]["HttpMethod"] | null;
            /** @description URL that is requested instead if `message_request_url` fails. */
            message_fallback_url: string | null;
            /** @description How `message_fallback_url` is requested. */
            message_fallback_method: components["schemas"]["HttpMethod"] | null;
            /** @description The application that answers. */
            message_laml_application_id: string | null;
        };
        /** @description What all recordings have in common. */
        RecordingBase: {
            /**
             * Format: uuid
             * @description Id of the recording.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the project it belongs to.
             */
            project_id: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Length in seconds.
             */
            duration_in_seconds: number;
            /** @description Why the recording failed, if it did. */
            error_code?: string;
            /**
             * Format: double
             * @description Its price, in `price_unit`.
             */
            price: number;
            /** @description Currency, ISO 4217: `USD`. */
            price_unit: string;
            /** @description Its state; `completed` when the audio is available. */
            status: string;
            /** @description URL of the audio. It needs no credentials unless media protection is on in the project. */
            url: string;
            /** @description Whether the two sides of the call are on separate channels. */
            stereo: boolean;
            /**
             * Format: int32
             * @description Size of the audio file, in bytes.
             */
            byte_size?: number;
            /** @description Which side of the call was recorded, such as `inbound`. */
            track: string;
            /**
             * Format: uuid
             * @description Id of the conference, if there was one.
             */
            relay_conference_id?: string;
        };
        /** @description A recording of a call on the telephone network. */
        PstnRecording: {
            /**
             * Format: uuid
             * @description Id of the recorded leg of the call.
             */
            relay_pstn_leg_id: string;
        } & components["schemas"]["RecordingBase"];
        /** @description A recording of a SIP call. */
        SipRecording: {
            /**
             * Format: uuid
             * @description Id of the recorded leg of the call.
             */
            relay_sip_leg_id: string;
        } & components["schemas"]["RecordingBase"];
        /** @description A recording of a call from a browser or an app. */
        WebRtcRecording: {
            /**
             * Format: uuid
             * @description Id of the recorded leg of the call.
             */
            relay_webrtc_leg_id: string;
        } & components["schemas"]["RecordingBase"];
        /** @description A recording of a whole conference. */
        ConferenceRecording: WithRequired<components["schemas"]["RecordingBase"], "relay_conference_id">;
        /**
         * @description A recording. The key that is present says what was recorded: `relay_pstn_leg_id`, `relay_sip_leg_id` or
         *     `relay_webrtc_leg_id` for a call, `relay_conference_id` alone for a conference.
         */
        Recording: components["schemas"]["PstnRecording"] | components["schemas"]["SipRecording"] | components["schemas"]["WebRtcRecording"] | components["schemas"]["ConferenceRecording"];
        /** @description One page of recordings. */
        RecordingList: {
            links: components["schemas"]["PageLinks"];
            /** @description The recordings on this page. */
            data: components["schemas"]["Recording"][];
        };
        /** @description A phone number that you own, and what happens to the calls and messages it receives. */
        PhoneNumber: {
            /**
             * Format: uuid
             * @description Id of the phone number.
             */
            id: string;
            /**
             * @description The number itself, E.164.
             * @example +12025550100
             */
            number: string;
            /** @description Your name for it. */
            name: string | null;
            /** @description What the number can be used for. */
            capabilities: components["schemas"]["PhoneNumberCapability"][];
            number_type: components["schemas"]["PhoneNumberType"];
            /** @description Two letters, ISO 3166-1: `US`. */
            country_code: string | null;
            /**
             * Format: uuid
             * @description The address sent to emergency services on an emergency call.
             */
            e911_address_id: string | null;
            /** @description Progress of the registration with emergency services; null without one. */
            e911_status: components["schemas"]["PhoneNumberE911Status"] | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When the number is billed next.
             */
            next_billed_at: string | null;
            /** @description What answers a call to the number; null if nothing does. */
            call_handler: components["schemas"]["PhoneNumberCallHandler"] | null;
            call_receive_mode: components["schemas"]["CallReceiveMode"];
            /** @description The Dialogflow agent that answers. */
            call_dialogflow_agent_id: string | null;
            /** @description The Relay application that answers. */
            call_relay_application: string | null;
            /** @description The connector (to FreeSWITCH, say) that answers. */
            call_relay_connector_id: string | null;
            /**
             * Format: uuid
             * @description The SIP endpoint that rings.
             */
            call_sip_endpoint_id: string | null;
            /** @description The Verto endpoint that rings. */
            call_verto_resource: string | null;
            /** @description What handles a message to the number; null if nothing does. */
            message_handler: components["schemas"]["PhoneNumberMessageHandler"] | null;
            /**
             * Format: uuid
             * @description The resource behind the message handler, if it is one.
             */
            messaging_handler_resource_id: string | null;
            /** @description The topic that your Relay clients listen on for messages. */
            message_relay_topic: string | null;
            /** @description The former name of `message_relay_topic`. */
            message_relay_context: string | null;
        } & (components["schemas"]["CallRoutingState"] & components["schemas"]["MessageRoutingState"]);
        /**
         * @description Something a number can be used for.
         * @enum {string}
         */
        PhoneNumberCapability: "voice" | "sms" | "mms" | "fax";
        /**
         * @description `toll-free` if calls to it cost the caller nothing, else `longcode`.
         * @enum {string}
         */
        PhoneNumberType: "toll-free" | "longcode";
        /**
         * @description Progress of the registration with emergency services.
         * @enum {string}
         */
        PhoneNumberE911Status: "pending" | "active" | "failed" | "pending_removal" | "unregistered";
        /**
         * @description Whether an incoming call is taken as speech or as a fax.
         * @enum {string}
         */
        CallReceiveMode: "voice" | "fax";
        /**
         * @description What answers a call to the number.
         * @enum {string}
         */
        PhoneNumberCallHandler: "relay_context" | "relay_topic" | "relay_script" | "relay_application" | "relay_connector" | "relay_sip_endpoint" | "relay_verto_endpoint" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "call_flow" | "ai_agent" | "fabric_subscriber" | "sip_gateway" | "call_queue";
        /**
         * @description What should answer a call to the number.
         * @enum {string}
         */
        PhoneNumberCallHandlerChoice: "relay_context" | "relay_topic" | "relay_script" | "relay_application" | "relay_connector" | "relay_sip_endpoint" | "relay_verto_endpoint" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room";
        /**
         * @description What handles a message to the number.
         * @enum {string}
         */
        PhoneNumberMessageHandler: "relay_context" | "relay_topic" | "relay_application" | "laml_webhooks" | "laml_application";
        /** @description One page of phone numbers. */
        PhoneNumberList: {
            links: components["schemas"]["PageLinks"];
            /** @description The phone numbers on this page. */
            data: components["schemas"]["PhoneNumber"][];
        };
        /** @description The number to buy. */
        PurchasePhoneNumberRequest: {
            /**
             * @description One of the numbers that a search has found, E.164.
             * @example +12025550100
             */
            number: string;
        };
        /** @description Settings of a phone number. */
        UpdatePhoneNumberRequest: {
            /** @description Your name for it. */
            name?: string;
            call_handler?: components["schemas"]["PhoneNumberCallHandlerChoice"];
            /** @description Whether an incoming call is taken as speech (`voice`) or as a fax (`fax`). */
            call_receive_mode?: components["schemas"]["CallReceiveMode"];
            /** @description For `relay_connector`: the connector (to FreeSWITCH, say) that answers. */
            call_relay_connector_id?: string;
            /** @description For `relay_sip_endpoint`: the SIP endpoint that rings. */
            call_sip_endpoint_id?: string;
            /** @description For `relay_verto_endpoint`: the Verto endpoint that rings. */
            call_verto_resource?: string;
            message_handler?: components["schemas"]["PhoneNumberMessageHandler"];
            /** @description For `relay_topic`: the topic that your Relay clients listen on. */
            message_relay_topic?: string;
            /**
             * @deprecated
             * @description The former name of `message_relay_topic`, for `relay_context`.
             */
            message_relay_context?: string;
            /** @description For `relay_application`: the name of the application that answers. */
            message_relay_application?: string;
        } & (components["schemas"]["CallRouting"] & components["schemas"]["MessageRouting"]);
        /** @description The address to assign. */
        AssignE911AddressRequest: {
            /**
             * Format: uuid
             * @description One of your addresses.
             */
            e911_address_id: string;
        };
        /** @description A number that stays with another carrier. */
        ImportPhoneNumberRequest: {
            /**
             * @description The number, E.164.
             * @example +12025550100
             */
            number: string;
            number_type: components["schemas"]["ImportedNumberType"];
            /** @description What the other carrier allows the number to be used for. */
            capabilities?: components["schemas"]["PhoneNumberCapability"][];
        };
        /**
         * @description `tollfree` (spelled `toll-free` in answers) if calls to it cost the caller nothing, else `longcode`.
         * @enum {string}
         */
        ImportedNumberType: "longcode" | "tollfree";
        /** @description One page of numbers for sale. */
        AvailablePhoneNumberList: {
            links?: components["schemas"]["PageLinks"];
            /** @description The numbers for sale on this page. */
            data?: components["schemas"]["AvailablePhoneNumber"][];
        };
        /** @description A number that can be bought. */
        AvailablePhoneNumber: {
            /**
             * @description The number, E.164.
             * @example +12025550100
             */
            number: string;
            /** @description State or province, two letters. */
            region?: string;
            /** @description Name of the city. */
            city?: string;
            /** @description The area in which calls to the number are local. */
            rate_center?: string;
            /** @description The local access and transport area, a US unit of telephone geography. */
            lata?: string;
            capabilities?: components["schemas"]["PhoneNumberCapabilities"];
        };
        /** @description What a number can be used for. */
        PhoneNumberCapabilities: {
            /** @description Calls. */
            voice?: boolean;
            /** @description Text messages. */
            sms?: boolean;
            /** @description Messages with media. */
            mms?: boolean;
            /** @description Faxes. */
            fax?: boolean;
        };
        /** @description What is known about a phone number, yours or not. */
        PhoneNumberLookup: {
            /**
             * Format: int32
             * @description The country's calling code: `44`.
             */
            country_code_number?: number;
            /** @description The number without that code, digits only. */
            national_number?: string;
            /** @description Whether the number has a length that its country uses. */
            possible_number?: boolean;
            /** @description Whether the number lies in a range that its country has assigned. */
            valid_number?: boolean;
            /** @description The number as written inside its country. */
            national_number_formatted?: string;
            /** @description The number as written outside its country. */
            international_number_formatted?: string;
            /**
             * @description The number, E.164.
             * @example +12025550100
             */
            e164?: string;
            /** @description Where its range is in use: a city, a region, a country. */
            location?: string;
            /** @description Two letters, ISO 3166-1: `GB`. */
            country_code?: string;
            /** @description IANA names of the time zones its range is in use in. */
            timezones?: string[];
            /** @description What kind of line the number's range is for. */
            number_type?: string;
            carrier?: components["schemas"]["CarrierLookup"];
            cnam?: components["schemas"]["CallerNameLookup"];
        };
        /** @description The carrier that serves the number. Present if requested. */
        CarrierLookup: {
            /** @description Location routing number: where calls to a ported number are routed. */
            lrn?: string;
            /** @description Service provider's id. */
            spid?: string;
            /** @description Operating company's number. */
            ocn?: string;
            /** @description The local access and transport area, a US unit of telephone geography. */
            lata?: string;
            /** @description Name of the city. */
            city?: string;
            /** @description State or province, two letters. */
            state?: string;
            /** @description Jurisdiction that the line belongs to. */
            jurisdiction?: string;
            /** @description Name of the local exchange carrier. */
            lec?: string;
            /** @description Kind of line, such as mobile or landline. */
            linetype?: string;
        };
        /** @description The name registered for calls from the number (CNAM). Present if requested. */
        CallerNameLookup: {
            /** @description The name. */
            caller_id?: string;
        };
        /** @description Phone numbers of yours that send messages as a group. */
        NumberGroup: {
            /**
             * Format: uuid
             * @description Id of the group.
             */
            id: string;
            /** @description Your name for it. */
            name: string;
            /** @description Whether a recipient always hears from the same number of the group. */
            sticky_sender: boolean;
            /**
             * Format: int32
             * @description How many numbers are in it.
             */
            phone_number_count: number;
        };
        /** @description One page of number groups. */
        NumberGroupList: {
            links: components["schemas"]["PageLinks"];
            /** @description The number groups on this page. */
            data: components["schemas"]["NumberGroup"][];
        };
        /** @description A new group, without numbers yet. */
        CreateNumberGroupRequest: {
            /** @description Your name for it. */
            name: string;
            /**
             * @description Whether a recipient always hears from the same number of the group.
             * @default false
             */
            sticky_sender?: boolean;
        };
        /** @description Settings of a group. */
        UpdateNumberGroupRequest: {
            /** @description Your name for it, required even if it does not change. */
            name: string;
            /** @description Whether a recipient always hears from the same number of the group. */
            sticky_sender?: boolean;
        };
        /** @description Membership of a phone number in a group. */
        NumberGroupMembership: {
            /**
             * Format: uuid
             * @description Id of the membership.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the group.
             */
            number_group_id: string;
            phone_number: components["schemas"]["MembershipPhoneNumber"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at: string;
        };
        /** @description The number that belongs to the group. */
        MembershipPhoneNumber: {
            /**
             * Format: uuid
             * @description Id of the phone number.
             */
            id?: string;
            /** @description Your name for it. */
            name?: string;
            /**
             * @description The number itself, E.164.
             * @example +12025550100
             */
            number?: string;
            /** @description What the number can be used for. */
            capabilities?: string[];
        };
        /** @description One page of memberships. */
        NumberGroupMembershipList: {
            links: components["schemas"]["PageLinks"];
            /** @description The memberships on this page. */
            data: components["schemas"]["NumberGroupMembership"][];
        };
        /** @description The number to add to the group. */
        AddNumberGroupMembershipRequest: {
            /**
             * Format: uuid
             * @description One of your phone numbers.
             */
            phone_number_id: string;
        };
        /**
         * @description A short code (a number of five or six digits for messages) that you lease, and what happens to the messages it
         *     receives.
         */
        ShortCode: {
            /**
             * Format: uuid
             * @description Id of the short code.
             */
            id: string;
            /** @description Your name for it. */
            name: string | null;
            /** @description The code itself: digits only. */
            number: string;
            /** @description What the code can be used for. */
            capabilities: components["schemas"]["ShortCodeCapability"][];
            number_type: components["schemas"]["ShortCodeNumberType"];
            code_type: components["schemas"]["ShortCodeType"];
            /** @description Two letters, ISO 3166-1: `US`. */
            country_code: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When the lease is billed next.
             */
            next_billed_at: string | null;
            /** @description How long the code is leased for. */
            lease_duration: string | null;
            /** @description What handles a message to the code; null if nothing does. */
            message_handler: components["schemas"]["ShortCodeMessageHandler"] | null;
            /** @description The context that your Relay clients listen on. */
            message_relay_context: string | null;
        } & components["schemas"]["MessageRoutingState"];
        /**
         * @description A kind of message that the code can send and receive.
         * @enum {string}
         */
        ShortCodeCapability: "sms" | "mms";
        /**
         * @description Distinguishes a short code from a phone number.
         * @enum {string}
         */
        ShortCodeNumberType: "shortcode";
        /**
         * @description Whether the digits were chosen or random.
         * @enum {string}
         */
        ShortCodeType: "vanity" | "random";
        /**
         * @description What handles a message to the code.
         * @enum {string}
         */
        ShortCodeMessageHandler: "relay_context" | "laml_webhooks" | "laml_application";
        /** @description One page of short codes. */
        ShortCodeList: {
            links: components["schemas"]["PageLinks"];
            /** @description The short codes on this page. */
            data: components["schemas"]["ShortCode"][];
        };
        /** @description Settings of a short code. */
        UpdateShortCodeRequest: {
            /** @description Your name for it, required even if it does not change. */
            name: string;
            message_handler: components["schemas"]["ShortCodeMessageHandler"];
            /** @description For `relay_context`: the context that your Relay clients listen on. */
            message_relay_context?: string;
            /** @default POST */
            message_request_method?: components["schemas"]["HttpMethod"];
            /** @default POST */
            message_fallback_method?: components["schemas"]["HttpMethod"];
        } & components["schemas"]["MessageRouting"];
        /** @description A phone number from elsewhere that your calls may show: its owner has confirmed that you may call from it. */
        VerifiedCallerId: {
            /** @description The kind of resource: always that of a verified caller id. */
            type?: string;
            /**
             * Format: uuid
             * @description Id of the caller id.
             */
            id: string;
            /**
             * @description The number, E.164.
             * @example +12025550100
             */
            number: string;
            /** @description Your name for it. */
            name?: string;
            /** @description Extension that is dialed after the verification call is answered. */
            extension?: string;
            /** @description Whether the number has been verified. */
            verified: boolean;
            /**
             * Format: date-time
             * @description When the number was verified; absent or null before that.
             */
            verified_at?: string;
            status?: components["schemas"]["VerifiedCallerIdStatus"];
        };
        /**
         * @description Whether the code from the verification call has been submitted.
         * @enum {string}
         */
        VerifiedCallerIdStatus: "Verified" | "Awaiting Verification";
        /** @description One page of caller ids. */
        VerifiedCallerIdList: {
            links?: components["schemas"]["PageLinks"];
            /** @description The caller ids on this page. */
            data?: components["schemas"]["VerifiedCallerId"][];
        };
        /** @description The number to verify. */
        CreateVerifiedCallerIdRequest: {
            /**
             * @description The number, E.164.
             * @example +12025550100
             */
            number: string;
            /** @description Your name for it; the number if absent. */
            name?: string;
            /** @description Extension to dial once the call is answered, if the number is a switchboard's. */
            extension?: string;
        };
        /** @description The new name. */
        UpdateVerifiedCallerIdRequest: {
            /** @description Your name for it. */
            name: string;
        };
        /** @description The code to submit. */
        VerifyCallerIdRequest: {
            /** @description The code from the verification call. */
            verification_code: string;
        };
        /** @description A street address that emergency services can be sent to. */
        Address: {
            /**
             * Format: uuid
             * @description Id of the address.
             */
            id: string;
            /** @description Your name for the address. */
            label: string;
            /** @description Two letters, ISO 3166-1: `US`. */
            country: string;
            /** @description Given name of the person at the address. */
            first_name: string;
            /** @description Family name of the person at the address. */
            last_name: string;
            /** @description House number. */
            street_number: string;
            /** @description Name of the street. */
            street_name: string;
            /** @description The kind of unit that `address_number` numbers, if the building has several. */
            address_type: components["schemas"]["AddressType"] | null;
            /** @description Number of the apartment, suite or floor. */
            address_number: string | null;
            /** @description Name of the city. */
            city: string;
            /** @description Two letters in the US and Canada: `TX`. */
            state: string;
            /** @description Postal code. */
            postal_code: string;
            /** @description The same as `postal_code`. */
            zip_code: string;
            /** @description Whether the address may be assigned to phone numbers for emergency calls. */
            emergency_enabled: boolean;
            /** @description Whether the address has been validated. */
            validated: boolean;
            /**
             * Format: date-time
             * @description When the address was validated; null before that.
             */
            validated_at: string | null;
        };
        /**
         * @description The part of a building that an address stands for.
         * @enum {string}
         */
        AddressType: "Apartment" | "Basement" | "Building" | "Department" | "Floor" | "Office" | "Penthouse" | "Suite" | "Trailer" | "Unit";
        /** @description An address to create or replace. */
        AddressRequest: {
            /** @description Your name for the address. */
            label: string;
            /** @description Two letters, ISO 3166-1: `US`. */
            country: string;
            /** @description Given name of the person at the address. */
            first_name: string;
            /** @description Family name of the person at the address. */
            last_name: string;
            /** @description House number. */
            street_number: string;
            /** @description Name of the street. */
            street_name: string;
            /** @description The kind of unit that `address_number` numbers, if the building has several. */
            address_type?: components["schemas"]["AddressType"];
            /** @description Number of the apartment, suite or floor. */
            address_number?: string;
            /** @description Name of the city. */
            city: string;
            /** @description Two letters in the US and Canada: `TX`. */
            state: string;
            /** @description Postal code. */
            postal_code: string;
            /**
             * @description Whether the address will be assigned to phone numbers for emergency calls.
             * @default false
             */
            emergency_enabled?: boolean;
            /**
             * @description Whether an address that is nearly right is corrected. Otherwise it is refused, with likely addresses in
             *     `candidates`.
             * @default true
             */
            auto_correct_address?: boolean;
        };
        /** @description One page of addresses. */
        AddressList: {
            links: components["schemas"]["PageLinks"];
            /** @description The addresses on this page. */
            data: components["schemas"]["Address"][];
        };
        /** @description Why the address was refused, and which addresses may have been meant. */
        AddressValidationErrors: {
            /** @description Addresses on record that resemble the one given. */
            candidates?: components["schemas"]["AddressCandidate"][];
        } & components["schemas"]["ValidationErrors"];
        /** @description An address on record that resembles the one given. */
        AddressCandidate: {
            /** @description House number. */
            street_number: string | null;
            /** @description Name of the street. */
            street_name: string | null;
            /** @description Name of the city. */
            city: string | null;
            /** @description State or province, two letters. */
            state: string | null;
            /** @description Postal code. */
            postal_code: string | null;
        };
        /** @description A SIP account: a phone or program that registers with your space and makes calls through it. */
        SipEndpoint: {
            /** @description The kind of resource: always that of a SIP endpoint. */
            type: string;
            /**
             * Format: uuid
             * @description Id of the endpoint.
             */
            id: string;
            /** @description The name that the endpoint registers with. */
            username: string;
            /** @description The name or number shown to those whom the endpoint calls. */
            caller_id: string | null;
            /**
             * @description The phone number, bought or verified, that calls to the telephone network come from; `random` means any of
             *     yours.
             */
            send_as: string;
            /** @description Ciphers offered for encrypted media, preferred ones first. */
            ciphers: string[];
            /** @description Audio codecs offered, preferred ones first: `OPUS`. */
            codecs: string[];
            encryption: components["schemas"]["SipEndpointEncryption"];
            /** @description What handles a call that the endpoint makes; null if nothing does. */
            call_handler: components["schemas"]["SipEndpointCallHandler"] | null;
            /** @description The Dialogflow agent that answers. */
            call_dialogflow_agent_id: string | null;
            /** @description The Relay application that answers. */
            call_relay_application: string | null;
        } & components["schemas"]["CallRoutingState"];
        /**
         * @description Whether media is encrypted (SRTP); `default` follows the space's SIP profile.
         * @enum {string}
         */
        SipEndpointEncryption: "default" | "required" | "optional";
        /**
         * @description What handles a call that the endpoint makes.
         * @enum {string}
         */
        SipEndpointCallHandler: "relay_context" | "relay_topic" | "relay_application" | "relay_connector" | "relay_script" | "laml_webhooks" | "laml_application" | "dialogflow" | "video_room" | "call_flow" | "ai_agent";
        /** @description Settings of a SIP endpoint. */
        UpdateSipEndpointRequest: {
            /** @description The name that the endpoint registers with; without spaces or `@`, and unique in the project. */
            username?: string;
            /** @description The secret that the endpoint registers with. It is never shown again, but can be changed. */
            password?: string;
            /** @description The name or number shown to those whom the endpoint calls. */
            caller_id?: string;
            /**
             * @description The phone number, bought or verified, that calls to the telephone network come from; `random` means any of
             *     yours.
             */
            send_as?: string;
            /** @description Ciphers to offer for encrypted media, preferred ones first; those of the SIP profile if empty or absent. */
            ciphers?: string[];
            /**
             * @description Codecs to offer, preferred ones first, out of `OPUS`, `G722`, `PCMU`, `PCMA`, `VP8` and `H264`; those of the
             *     SIP profile if empty or absent.
             */
            codecs?: string[];
            encryption?: components["schemas"]["SipEndpointEncryption"];
            call_handler?: components["schemas"]["SipEndpointCallHandler"];
            /**
             * Format: uuid
             * @description For `ai_agent`: the agent that answers.
             */
            call_ai_agent_id?: string;
            /**
             * Format: uuid
             * @description For `call_flow`: the flow that answers.
             */
            call_flow_id?: string;
            /** @description Which version of the flow answers: `working_copy` or `current_deployed`. */
            call_flow_version?: components["schemas"]["CallFlowVersion"];
        } & components["schemas"]["CallRouting"];
        /** @description A new SIP endpoint: the same settings as an update; two of them are required. */
        CreateSipEndpointRequest: WithRequired<components["schemas"]["UpdateSipEndpointRequest"], "username" | "password">;
        /** @description One page of endpoints. */
        SipEndpointList: {
            links: components["schemas"]["PageLinks"];
            /** @description The endpoints on this page. */
            data: components["schemas"]["SipEndpoint"][];
        };
        /** @description How SIP works in your space unless an endpoint says otherwise. */
        SipProfile: {
            /** @description The space's SIP domain: what endpoints register with. */
            domain?: string;
            /** @description The part of the domain that you chose. */
            domain_identifier?: string;
            /** @description Audio codecs to offer, preferred ones first: `OPUS`. */
            default_codecs?: string[];
            /** @description Ciphers to offer for encrypted media, preferred ones first. */
            default_ciphers?: string[];
            default_encryption?: components["schemas"]["SipProfileEncryption"];
            /**
             * @description The phone number, bought or verified, that endpoints' calls to the telephone network come from; `random` means
             *     any of yours.
             */
            default_send_as?: string;
        };
        /**
         * @description Whether media is encrypted (SRTP) unless an endpoint says otherwise.
         * @enum {string}
         */
        SipProfileEncryption: "required" | "optional";
        /** @description Settings of the space's SIP profile. */
        UpdateSipProfileRequest: {
            /** @description The part of the SIP domain that you choose. After a change, equipment must be set to the new domain. */
            domain_identifier?: string;
            /** @description Audio codecs to offer, preferred ones first: `OPUS`. */
            default_codecs?: string[];
            /** @description Ciphers to offer for encrypted media, preferred ones first. */
            default_ciphers?: string[];
            default_encryption?: components["schemas"]["SipProfileEncryption"];
            /**
             * @description The phone number, bought or verified, that endpoints' calls to the telephone network come from; `random` means
             *     any of yours.
             */
            default_send_as?: string;
        };
        /** @description Your own SIP domain under that of your space, whose calls are handled like those of a phone number. */
        DomainApplication: {
            /**
             * Format: uuid
             * @description Id of the domain application.
             */
            id: string;
            /** @description The kind of resource: always that of a domain application. */
            type: string;
            /** @description The whole domain, to dial from SIP equipment. */
            domain: string;
            /** @description Your name for it. */
            name: string | null;
            /** @description The part of the domain that you chose. */
            identifier: string;
            /** @description The SIP user that calls must be addressed to; `*` means any user. */
            user: string;
            /** @description Whether calls are accepted only from the addresses in `ip_auth`. */
            ip_auth_enabled: boolean;
            /** @description IP addresses and address blocks that may call. */
            ip_auth: string[];
            /** @description What answers a call to the domain; null if nothing does. */
            call_handler: components["schemas"]["DomainApplicationCallHandler"] | null;
            encryption: components["schemas"]["DomainApplicationEncryption"];
            /** @description Audio codecs offered, preferred ones first: `PCMU`. */
            codecs: string[];
            /** @description Ciphers offered for encrypted media, preferred ones first. */
            ciphers: string[];
        } & components["schemas"]["CallRoutingState"];
        /**
         * @description Whether media is encrypted (SRTP).
         * @enum {string}
         */
        DomainApplicationEncryption: "optional" | "required" | "forbidden";
        /**
         * @description What answers a call to the domain.
         * @enum {string}
         */
        DomainApplicationCallHandler: "relay_topic" | "relay_application" | "laml_webhooks" | "laml_application" | "video_room" | "relay_script" | "dialogflow" | "ai_agent" | "call_flow" | "relay_context" | "relay_connector" | "fabric_subscriber" | "sip_gateway" | "call_queue";
        /**
         * @description What should answer a call to the domain.
         * @enum {string}
         */
        DomainApplicationCallHandlerChoice: "relay_topic" | "relay_application" | "laml_webhooks" | "laml_application" | "video_room" | "relay_script" | "dialogflow" | "ai_agent" | "call_flow" | "relay_context";
        /** @description Settings of a domain application. */
        UpdateDomainApplicationRequest: {
            /** @description Your name for it. */
            name?: string;
            /** @description The part of the domain that you choose: letters, digits and dashes, unique in the project. */
            identifier?: string;
            /** @description The SIP user that calls must be addressed to; `*` means any user. */
            user?: string;
            /** @description Whether calls are accepted only from the addresses in `ip_auth`. */
            ip_auth_enabled?: boolean;
            /** @description IP addresses and address blocks that may call. */
            ip_auth?: string[];
            encryption?: components["schemas"]["DomainApplicationEncryption"];
            /** @description Audio codecs to offer, preferred ones first. */
            codecs?: string[];
            /** @description Ciphers to offer for encrypted media, preferred ones first. */
            ciphers?: string[];
            call_handler?: components["schemas"]["DomainApplicationCallHandlerChoice"];
            /**
             * Format: uuid
             * @description For `ai_agent`: the agent that answers.
             */
            call_ai_agent_id?: string;
            /**
             * Format: uuid
             * @description For `call_flow`: the flow that answers.
             */
            call_flow_id?: string;
            call_flow_version?: components["schemas"]["CallFlowVersion"];
        } & components["schemas"]["CallRouting"];
        /**
         * @description Which version of a call flow answers: the one being edited, or the one deployed last.
         * @enum {string}
         */
        CallFlowVersion: "working_copy" | "current_deployed";
        /** @description A new domain application: the same settings as an update, with defaults; two of them are required. */
        CreateDomainApplicationRequest: {
            /** @default * */
            user?: string;
            /** @default [] */
            ip_auth?: string[];
            /** @default optional */
            encryption?: components["schemas"]["DomainApplicationEncryption"];
            /**
             * @default [
             *       "PCMU",
             *       "PCMA"
             *     ]
             */
            codecs?: string[];
            /**
             * @default [
             *       "AEAD_AES_256_GCM_8",
             *       "AES_256_CM_HMAC_SHA1_80",
             *       "AES_CM_128_HMAC_SHA1_80",
             *       "AES_256_CM_HMAC_SHA1_32",
             *       "AES_CM_128_HMAC_SHA1_32"
             *     ]
             */
            ciphers?: string[];
            /** @default POST */
            call_request_method?: components["schemas"]["HttpMethod"];
            /** @default POST */
            call_fallback_method?: components["schemas"]["HttpMethod"];
            /** @default POST */
            call_status_callback_method?: components["schemas"]["HttpMethod"];
        } & WithRequired<components["schemas"]["UpdateDomainApplicationRequest"], "name" | "identifier">;
        /** @description One page of domain applications. */
        DomainApplicationList: {
            links: components["schemas"]["PageLinks"];
            /** @description The domain applications on this page. */
            data: components["schemas"]["DomainApplication"][];
        };
        /** @description Calls waiting their turn. */
        Queue: {
            /**
             * Format: uuid
             * @description Id of the queue.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the project it belongs to.
             */
            project_id: string;
            /** @description Your name for it; called `name` in requests. */
            friendly_name: string;
            /**
             * Format: int32
             * @description How many calls may wait at once.
             */
            max_size?: number;
            /**
             * Format: int32
             * @description How many calls wait now.
             */
            current_size?: number;
            /**
             * Format: int32
             * @description How long calls have waited on average, in seconds.
             */
            average_wait_time?: number;
            /** @description Location of the queue in this API. */
            uri?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            date_created?: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            date_updated?: string;
        };
        /** @description One page of queues. */
        QueueList: {
            links?: components["schemas"]["PageLinks"];
            /** @description The queues on this page. */
            data?: components["schemas"]["Queue"][];
        };
        /** @description Settings of a queue. */
        QueueRequest: {
            /** @description Your name for it; called `friendly_name` in answers. */
            name?: string;
            /**
             * Format: int32
             * @description How many calls may wait at once.
             */
            max_size?: number;
        };
        /** @description A call that waits in a queue. */
        QueueMember: {
            /**
             * Format: uuid
             * @description Id of the call.
             */
            call_id: string;
            /** @description Id of the project it belongs to. */
            project_id: string;
            /** @description Id of the queue. */
            queue_id: string;
            /**
             * Format: int32
             * @description Its place in the queue.
             */
            position: number;
            /** @description Location of the member in this API. */
            uri: string;
            /**
             * Format: int32
             * @description How long it has waited, in seconds.
             */
            wait_time?: number;
            /**
             * Format: date-time
             * @description When it started waiting.
             */
            date_enqueued?: string;
        };
        /** @description One page of waiting calls. */
        QueueMemberList: {
            links?: components["schemas"]["PageLinks"];
            /** @description The waiting calls on this page. */
            data?: components["schemas"]["QueueMember"][];
        };
        /** @description Whom to send a code to, and what kind of code. */
        MfaRequest: {
            /**
             * @description Where the code goes, E.164.
             * @example +12025550100
             */
            to: string;
            /**
             * @description Your number that it is sent from, E.164; one of SignalWire's if absent.
             * @example +12025550100
             */
            from?: string;
            /**
             * @description The text before the code; a plain English sentence if absent. In a text message it must fit into one SMS (160
             *     characters, or 70 with characters outside the GSM alphabet). Requires one of your numbers in `from`.
             */
            message?: string;
            /**
             * Format: int32
             * @description How many characters the code has, from 4 to 20.
             * @default 6
             */
            token_length?: number;
            /**
             * Format: int32
             * @description Seconds until the code expires, at most 604800 (a week).
             * @default 3600
             */
            valid_for?: number;
            /**
             * Format: int32
             * @description How many times a code may be tried, from 1 to 20.
             * @default 3
             */
            max_attempts?: number;
            /**
             * @description Whether the code has letters as well as digits.
             * @default false
             */
            allow_alphas?: boolean;
        };
        /** @description A code on its way. */
        MfaRequestResult: {
            /**
             * Format: uuid
             * @description The request's id: what the code is verified against.
             */
            id: string;
            /** @description Whether the code has been sent. */
            success: boolean;
            /**
             * @description Where the code went, E.164.
             * @example +12025550100
             */
            to: string;
            /** @description How it was sent: as a text message or a call. */
            channel: string;
        };
        /** @description The code to verify. */
        MfaVerifyRequest: {
            /** @description The code as typed in by the person. */
            token: string;
        };
        /** @description Whether the code is right. */
        MfaVerification: {
            /** @description Whether the code was right. */
            success: boolean;
        };
        /** @description A company or organization as the US campaign registry knows it. */
        Brand: {
            /**
             * Format: uuid
             * @description Id of the brand.
             */
            id: string;
            /** @description Progress of its registration. */
            state?: string;
            /** @description Your name for it. */
            name?: string;
            /** @description Its legal name. */
            company_name?: string;
            /** @description Email address that the registry writes to. */
            contact_email?: string;
            /**
             * @description Its phone number, E.164.
             * @example +12025550100
             */
            contact_phone?: string;
            /** @description The country that issued the tax number, such as `US`. */
            ein_issuing_country?: string;
            /** @description `PRIVATE_PROFIT`, `PUBLIC_PROFIT`, `NON_PROFIT` or `GOVERNMENT`. */
            legal_entity_type?: string;
            /** @description Tax number (in the US, the employer identification number). */
            ein?: string;
            /** @description Address in one line. */
            company_address?: string;
            /** @description Its industry. */
            company_vertical?: string;
            /** @description Address of its website. */
            company_website?: string;
            /** @description Its id in the registry, if you registered it there yourself. */
            csp_brand_reference?: string;
            /** @description Whether you registered it in the registry yourself, as a campaign service provider (CSP). */
            csp_self_registered?: boolean;
            /** @description URL that is notified of changes of `state`. */
            status_callback_url?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at?: string;
        };
        /** @description One page of brands. */
        BrandList: {
            links?: components["schemas"]["PageLinks"];
            /** @description The brands on this page. */
            data?: components["schemas"]["Brand"][];
        };
        /** @description A brand for SignalWire to register. */
        CreateManagedBrandRequest: {
            /** @description Your name for it. */
            name: string;
            /** @description Its legal name. */
            company_name: string;
            /** @description Email address that the registry writes to. */
            contact_email: string;
            /**
             * @description Its phone number, E.164.
             * @example +12025550100
             */
            contact_phone: string;
            /** @description The country that issued the tax number, such as `US`. */
            ein_issuing_country: string;
            legal_entity_type: components["schemas"]["LegalEntityType"];
            /** @description Tax number (in the US, the employer identification number). */
            ein: string;
            /** @description Address in one line. */
            company_address: string;
            company_vertical?: components["schemas"]["CompanyVertical"];
            /** @description Address of its website. */
            company_website: string;
            /**
             * Format: uri
             * @description URL that is notified of changes of `state`.
             */
            status_callback_url?: string;
        };
        /** @description A brand that you have registered yourself, as a campaign service provider (CSP). */
        CreateCspBrandRequest: {
            /**
             * @description Says which of the two kinds of brand this is.
             * @enum {boolean}
             */
            csp_self_registered: true;
            /** @description Your name for it. */
            name: string;
            /** @description Its id in the registry. */
            csp_brand_reference: string;
            /**
             * Format: uri
             * @description URL that is notified of changes of `state`.
             */
            status_callback_url?: string;
        };
        /** @description A new brand of either kind. */
        CreateBrandRequest: components["schemas"]["CreateManagedBrandRequest"] | components["schemas"]["CreateCspBrandRequest"];
        /**
         * @description Who owns the company: private owners, shareholders on an exchange, a non-profit, or the state.
         * @enum {string}
         */
        LegalEntityType: "PRIVATE_PROFIT" | "PUBLIC_PROFIT" | "NON_PROFIT" | "GOVERNMENT";
        /**
         * @description The company's industry.
         * @enum {string}
         */
        CompanyVertical: "AGRICULTURE" | "COMMUNICATION" | "CONSTRUCTION" | "EDUCATION" | "ENERGY" | "ENTERTAINMENT" | "FINANCIAL" | "GAMBLING" | "GOVERNMENT" | "HEALTHCARE" | "HOSPITALITY" | "HUMAN_RESOURCES" | "INSURANCE" | "LEGAL" | "MANUFACTURING" | "NGO" | "POLITICAL" | "POSTAL" | "PROFESSIONAL" | "REAL_ESTATE" | "RETAIL" | "TECHNOLOGY" | "TRANSPORTATION";
        /** @description What a brand sends text messages for, as the US campaign registry knows it. */
        Campaign: {
            /**
             * Format: uuid
             * @description Id of the campaign.
             */
            id: string;
            /** @description Your name for it. */
            name?: string;
            /** @description Progress of its registration. */
            state?: string;
            /**
             * @description What the messages are for, as the registry names it, such as `2FA`, `ACCOUNT_NOTIFICATION`,
             *     `CUSTOMER_CARE`, `MARKETING` or `MIXED`.
             */
            sms_use_case?: string;
            /** @description What the messages are for in particular, if the use case is `MIXED` or `LOW_VOLUME_MIXED`. */
            sub_use_cases?: string[];
            /** @description From Campaign Verify; required for the use case `POLITICAL_SECTION_527`. */
            campaign_verify_token?: string;
            /** @description What the campaign is about. */
            description?: string;
            /** @description An example of a message it sends. */
            sample1?: string;
            /** @description Another example of a message it sends. */
            sample2?: string;
            /** @description Another example of a message it sends. */
            sample3?: string;
            /** @description Another example of a message it sends. */
            sample4?: string;
            /** @description Another example of a message it sends. */
            sample5?: string;
            /** @description Examples with placeholders; called `dynamic_messages` in requests. */
            dynamic_templates?: string;
            /** @description How people give their consent to the messages. */
            message_flow?: string;
            /** @description Sent when somebody signs up. */
            opt_in_message?: string;
            /** @description Sent when somebody asks for no more messages. */
            opt_out_message?: string;
            /** @description Sent when somebody asks for help. */
            help_message?: string;
            /**
             * @description Words that sign somebody up, separated by commas.
             * @default START
             */
            opt_in_keywords?: string;
            /**
             * @description Words that stop the messages, separated by commas.
             * @default STOP
             */
            opt_out_keywords?: string;
            /**
             * @description Words that ask for help, separated by commas.
             * @default HELP
             */
            help_keywords?: string;
            /** @description Whether the messages come from a pool of many numbers. */
            number_pooling_required?: boolean;
            /** @description What the pool is needed for. */
            number_pooling_per_campaign?: string;
            /** @description Whether the messages are about loans. */
            direct_lending?: boolean;
            /** @description Whether messages contain links. */
            embedded_link?: boolean;
            /** @description Whether messages contain phone numbers other than the one for help. */
            embedded_phone?: boolean;
            /** @description Whether the content is for adults only. */
            age_gated_content?: boolean;
            /** @description Whether the campaign collects contacts for others. */
            lead_generation?: boolean;
            /** @description Its id in the registry, if you registered it there yourself. */
            csp_campaign_reference?: string;
            /** @description URL that is notified of changes of `state`. */
            status_callback_url?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at?: string;
        };
        /** @description One page of campaigns. */
        CampaignList: {
            links?: components["schemas"]["PageLinks"];
            /** @description The campaigns on this page. */
            data?: components["schemas"]["Campaign"][];
        };
        /** @description A campaign for SignalWire to register. */
        CreateManagedCampaignRequest: {
            /** @description Your name for it. */
            name: string;
            /**
             * Format: uuid
             * @description The brand that the messages are sent for: the same as `id`.
             */
            brand_id: string;
            /**
             * @description What the messages are for, as the registry names it, such as `2FA`, `ACCOUNT_NOTIFICATION`,
             *     `CUSTOMER_CARE`, `MARKETING` or `MIXED`.
             */
            sms_use_case: string;
            /** @description What the messages are for in particular, if the use case is `MIXED` or `LOW_VOLUME_MIXED`. */
            sub_use_cases?: string[];
            /** @description From Campaign Verify; required for the use case `POLITICAL_SECTION_527`. */
            campaign_verify_token?: string;
            /** @description What the campaign is about. */
            description: string;
            /** @description An example of a message it sends. */
            sample1: string;
            /** @description Another example of a message it sends. */
            sample2: string;
            /** @description Another example of a message it sends. */
            sample3?: string;
            /** @description Another example of a message it sends. */
            sample4?: string;
            /** @description Another example of a message it sends. */
            sample5?: string;
            /** @description Examples with placeholders; called `dynamic_templates` in answers. */
            dynamic_messages?: string;
            /** @description How people give their consent to the messages. */
            message_flow: string;
            /** @description Sent when somebody signs up. */
            opt_in_message?: string;
            /** @description Sent when somebody asks for no more messages. */
            opt_out_message: string;
            /** @description Sent when somebody asks for help. */
            help_message: string;
            /** @description Words that sign somebody up, separated by commas. */
            opt_in_keywords?: string;
            /** @description Words that stop the messages, separated by commas. */
            opt_out_keywords?: string;
            /** @description Words that ask for help, separated by commas. */
            help_keywords?: string;
            /** @description Whether the messages come from a pool of many numbers. */
            number_pooling_required: boolean;
            /** @description What the pool is needed for. */
            number_pooling_per_campaign?: string;
            /** @description Whether the messages are about loans. */
            direct_lending: boolean;
            /** @description Whether messages contain links. */
            embedded_link: boolean;
            /** @description Whether messages contain phone numbers other than the one for help. */
            embedded_phone: boolean;
            /** @description Whether the content is for adults only. */
            age_gated_content: boolean;
            /** @description Whether the campaign collects contacts for others. */
            lead_generation: boolean;
            /** @description Whether you accept the terms and conditions. */
            terms_and_conditions: boolean;
            /**
             * Format: uri
             * @description URL that is notified of changes of `state`.
             */
            status_callback_url?: string;
        };
        /** @description A campaign that you have registered yourself, as a campaign service provider (CSP). */
        CreatePartnerCampaignRequest: {
            /** @description Your name for it. */
            name: string;
            /**
             * Format: uuid
             * @description The brand that the messages are sent for: the same as `id`.
             */
            brand_id: string;
            /** @description Its id in the registry. */
            csp_campaign_reference: string;
            /**
             * Format: uri
             * @description URL that is notified of changes of `state`.
             */
            status_callback_url?: string;
        };
        /** @description A new campaign of either kind. */
        CreateCampaignRequest: components["schemas"]["CreateManagedCampaignRequest"] | components["schemas"]["CreatePartnerCampaignRequest"];
        /** @description The new name. */
        UpdateCampaignRequest: {
            /** @description Your name for it. */
            name?: string;
        };
        /** @description A request to assign phone numbers to a campaign. It is processed in the background. */
        CampaignOrder: {
            /**
             * Format: uuid
             * @description Id of the order.
             */
            id: string;
            /** @description Its progress. */
            state?: string;
            /**
             * Format: date-time
             * @description When it was completed; absent or null before that. Wait for it rather than for a `state`, whose values are not documented.
             */
            processed_at?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at?: string;
            /** @description URL that is notified of changes of `state`. */
            status_callback_url?: string;
        };
        /** @description One page of orders. */
        CampaignOrderList: {
            links?: components["schemas"]["PageLinks"];
            /** @description The orders on this page. */
            data?: components["schemas"]["CampaignOrder"][];
        };
        /** @description The numbers to assign to the campaign. */
        CreateOrderRequest: {
            /** @description Your numbers, E.164. */
            phone_numbers?: string[];
            /** @description URL that is notified of changes of `state`. */
            status_callback_url?: string;
        };
        /** @description Assignment of a phone number to a campaign, whose messages it sends. */
        NumberAssignment: {
            /**
             * Format: uuid
             * @description The assignment's id; it is not the phone number's.
             */
            id: string;
            /** @description Progress of the assignment. */
            state?: string;
            /**
             * Format: uuid
             * @description Id of the campaign.
             */
            campaign_id?: string;
            phone_number?: components["schemas"]["AssignedPhoneNumber"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at?: string;
        };
        /** @description The number that is assigned. */
        AssignedPhoneNumber: {
            /**
             * Format: uuid
             * @description Id of the phone number.
             */
            id?: string;
            /** @description Your name for it. */
            name?: string;
            /**
             * @description The number itself, E.164.
             * @example +12025550100
             */
            number?: string;
            /** @description URL that is notified of changes of the assignment's `state`. */
            status_callback_url?: string;
        };
        /** @description One page of assignments. */
        NumberAssignmentList: {
            links?: components["schemas"]["PageLinks"];
            /** @description The assignments on this page. */
            data?: components["schemas"]["NumberAssignment"][];
        };
    };
    responses: {
        /** @description The request was not understood. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RelayError"];
            };
        };
        /** @description The project's id or the token is wrong, or the token lacks the scope. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RelayError"];
            };
        };
        /** @description Not found in this project. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RelayError"];
            };
        };
        /** @description A value was refused. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationErrors"];
            };
        };
        /** @description The service failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RelayError"];
            };
        };
        /** @description The address was refused. `candidates` are addresses that resemble it. */
        UnprocessableAddress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AddressValidationErrors"];
            };
        };
    };
    parameters: {
        /** @description Only those whose name contains this text. */
        FilterName: string;
        /** @description Only those whose number contains this text. */
        FilterNumber: string;
        /** @description Only those in this state. */
        FilterState: string;
        /** @description Number of the page, counted from 0. Any but the first needs `page_token` too. */
        PageNumber: number;
        /** @description Number of items per page. */
        PageSize: number;
        /** @description Token from a link on the previous page (`PA…`) or the following one (`PB…`). */
        PageToken: string;
        /** @description Id of the recording. */
        RecordingId: string;
        /** @description Id of the phone number, not the number itself. */
        PhoneNumberId: string;
        /** @description Any phone number, E.164. */
        E164Number: string;
        /** @description Id of the number group. */
        NumberGroupId: string;
        /** @description Id of the number group. */
        MembershipsNumberGroupId: string;
        /** @description Id of the membership, not of its number or group. */
        NumberGroupMembershipId: string;
        /** @description Id of the short code, not its digits. */
        ShortCodeId: string;
        /** @description Id of the caller id, not its number. */
        VerifiedCallerIdId: string;
        /** @description Id of the address. */
        AddressId: string;
        /** @description Id of the endpoint, not its user name. */
        SipEndpointId: string;
        /** @description Id of the domain application. */
        DomainApplicationId: string;
        /** @description Id of the queue. */
        QueueId: string;
        /** @description Id of the queue. */
        MembersQueueId: string;
        /** @description Id of the waiting call. */
        QueueMemberId: string;
        /** @description Id of the request that sent the code. */
        MfaRequestId: string;
        /** @description Id of the brand. */
        BrandId: string;
        /** @description Id of the brand that the campaigns belong to. */
        CampaignsBrandId: string;
        /** @description Id of the campaign. */
        CampaignId: string;
        /** @description Id of the campaign that the orders belong to. */
        OrdersCampaignId: string;
        /** @description Id of the order. */
        OrderId: string;
        /** @description Id of the campaign that the numbers are assigned to. */
        NumbersCampaignId: string;
        /** @description Id of the assignment, not of the number. */
        NumberAssignmentId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "recordings.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "recordings.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the recording. */
                id: components["parameters"]["RecordingId"];
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
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "recordings.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the recording. */
                id: components["parameters"]["RecordingId"];
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
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "phoneNumbers.list": {
        parameters: {
            query?: {
                /** @description Only those whose name contains this text. */
                filter_name?: components["parameters"]["FilterName"];
                /** @description Only those whose number contains this text. */
                filter_number?: components["parameters"]["FilterNumber"];
                /** @description Number of the page, counted from 0. Any but the first needs `page_token` too. */
                page_number?: components["parameters"]["PageNumber"];
                /** @description Number of items per page. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Token from a link on the previous page (`PA…`) or the following one (`PB…`). */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["PhoneNumberList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "phoneNumbers.purchase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchasePhoneNumberRequest"];
            };
        };
        responses: {
            /** @description The number bought. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "phoneNumbers.search": {
        parameters: {
            query?: {
                /** @description Only numbers of this area code, such as `512`. */
                areacode?: string;
                /** @description Only numbers of this kind, `local` or `toll-free`; `local` if absent. */
                number_type?: string;
                /** @description Only numbers that begin with these 3 to 7 digits. Cannot be combined with `contains` or `ends_with`. */
                starts_with?: string;
                /** @description Only numbers that contain these 3 to 7 digits. Cannot be combined with `starts_with` or `ends_with`. */
                contains?: string;
                /** @description Only numbers that end with these 3 to 7 digits. Cannot be combined with `starts_with` or `contains`. */
                ends_with?: string;
                /** @description Maximum number of results, up to 100; 50 if absent. */
                max_results?: number;
                /** @description Only numbers of this state or province, two letters (`TX`). Cannot be combined with `areacode`. */
                region?: string;
                /** @description Only numbers of this city. Needs `region`, and cannot be combined with `areacode` or any of the digit filters. */
                city?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailablePhoneNumberList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "phoneNumbers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the phone number, not the number itself. */
                id: components["parameters"]["PhoneNumberId"];
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
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "phoneNumbers.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the phone number, not the number itself. */
                id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePhoneNumberRequest"];
            };
        };
        responses: {
            /** @description The phone number after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "phoneNumbers.release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the phone number, not the number itself. */
                id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number is released. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "phoneNumbers.assignE911Address": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the phone number, not the number itself. */
                id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignE911AddressRequest"];
            };
        };
        responses: {
            /** @description The phone number after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "phoneNumbers.removeE911Address": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the phone number, not the number itself. */
                id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phone number after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "phoneNumbers.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPhoneNumberRequest"];
            };
        };
        responses: {
            /** @description The number imported. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "phoneNumbers.lookup": {
        parameters: {
            query?: {
                /** @description What else to look up, at a price: `carrier`, `cnam` (the owner's name), or both as `carrier,cnam`. */
                include?: string;
            };
            header?: never;
            path: {
                /** @description Any phone number, E.164. */
                e164_number: components["parameters"]["E164Number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberLookup"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "numberGroups.list": {
        parameters: {
            query?: {
                /** @description Only the groups whose name contains this text. */
                filter_name?: string;
                /** @description Number of the page, counted from 0. Any but the first needs `page_token` too. */
                page_number?: components["parameters"]["PageNumber"];
                /** @description Number of items per page. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Token from a link on the previous page (`PA…`) or the following one (`PB…`). */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of number groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberGroupList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "numberGroups.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNumberGroupRequest"];
            };
        };
        responses: {
            /** @description The group created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberGroup"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "numberGroups.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the number group. */
                id: components["parameters"]["NumberGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberGroup"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "numberGroups.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the number group. */
                id: components["parameters"]["NumberGroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNumberGroupRequest"];
            };
        };
        responses: {
            /** @description The group after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberGroup"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "numberGroups.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the number group. */
                id: components["parameters"]["NumberGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number group was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "numberGroupMemberships.list": {
        parameters: {
            query?: {
                /** @description Number of the page, counted from 0. Any but the first needs `page_token` too. */
                page_number?: components["parameters"]["PageNumber"];
                /** @description Number of items per page. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Token from a link on the previous page (`PA…`) or the following one (`PB…`). */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Id of the number group. */
                NumberGroupId: components["parameters"]["MembershipsNumberGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of memberships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberGroupMembershipList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "numberGroupMemberships.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the number group. */
                NumberGroupId: components["parameters"]["MembershipsNumberGroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddNumberGroupMembershipRequest"];
            };
        };
        responses: {
            /** @description The membership created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberGroupMembership"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "numberGroupMemberships.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the membership, not of its number or group. */
                id: components["parameters"]["NumberGroupMembershipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberGroupMembership"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "numberGroupMemberships.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the membership, not of its number or group. */
                id: components["parameters"]["NumberGroupMembershipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "shortCodes.list": {
        parameters: {
            query?: {
                /** @description Only those whose name contains this text. */
                filter_name?: components["parameters"]["FilterName"];
                /** @description Only those whose number contains this text. */
                filter_number?: components["parameters"]["FilterNumber"];
                /** @description Number of the page, counted from 0. Any but the first needs `page_token` too. */
                page_number?: components["parameters"]["PageNumber"];
                /** @description Number of items per page. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Token from a link on the previous page (`PA…`) or the following one (`PB…`). */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of short codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShortCodeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "shortCodes.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the short code, not its digits. */
                id: components["parameters"]["ShortCodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The short code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShortCode"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "shortCodes.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the short code, not its digits. */
                id: components["parameters"]["ShortCodeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateShortCodeRequest"];
            };
        };
        responses: {
            /** @description The short code after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShortCode"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "verifiedCallerIds.list": {
        parameters: {
            query?: {
                /** @description Only those whose name contains this text. */
                filter_name?: components["parameters"]["FilterName"];
                /** @description Only those whose number contains this text. */
                filter_number?: components["parameters"]["FilterNumber"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of verified caller ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedCallerIdList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "verifiedCallerIds.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVerifiedCallerIdRequest"];
            };
        };
        responses: {
            /** @description The caller id, not verified yet. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedCallerId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "verifiedCallerIds.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the caller id, not its number. */
                id: components["parameters"]["VerifiedCallerIdId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedCallerId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "verifiedCallerIds.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the caller id, not its number. */
                id: components["parameters"]["VerifiedCallerIdId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVerifiedCallerIdRequest"];
            };
        };
        responses: {
            /** @description The caller id after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedCallerId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "verifiedCallerIds.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the caller id, not its number. */
                id: components["parameters"]["VerifiedCallerIdId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verified caller id was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "verifiedCallerIds.verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the caller id, not its number. */
                id: components["parameters"]["VerifiedCallerIdId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyCallerIdRequest"];
            };
        };
        responses: {
            /** @description The caller id, verified. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedCallerId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "verifiedCallerIds.redial": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the caller id, not its number. */
                id: components["parameters"]["VerifiedCallerIdId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedCallerId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "addresses.list": {
        parameters: {
            query?: {
                /** @description Only the addresses whose label contains this text. */
                filter_label?: string;
                /** @description Number of the page, counted from 0. Any but the first needs `page_token` too. */
                page_number?: components["parameters"]["PageNumber"];
                /** @description Number of items per page. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Token from a link on the previous page (`PA…`) or the following one (`PB…`). */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "addresses.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressRequest"];
            };
        };
        responses: {
            /** @description The address created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableAddress"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "addresses.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the address. */
                id: components["parameters"]["AddressId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "addresses.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the address. */
                id: components["parameters"]["AddressId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressRequest"];
            };
        };
        responses: {
            /** @description The address after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableAddress"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "addresses.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the address. */
                id: components["parameters"]["AddressId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sipEndpoints.list": {
        parameters: {
            query?: {
                /** @description Only the endpoints whose user name contains this text. */
                filter_username?: string;
                /** @description Only the endpoints whose caller id contains this text. */
                filter_caller_id?: string;
                /** @description Number of the page, counted from 0. Any but the first needs `page_token` too. */
                page_number?: components["parameters"]["PageNumber"];
                /** @description Number of items per page. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Token from a link on the previous page (`PA…`) or the following one (`PB…`). */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of SIP endpoints. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipEndpointList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sipEndpoints.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSipEndpointRequest"];
            };
        };
        responses: {
            /** @description The endpoint created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipEndpoint"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sipEndpoints.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the endpoint, not its user name. */
                id: components["parameters"]["SipEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipEndpoint"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sipEndpoints.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the endpoint, not its user name. */
                id: components["parameters"]["SipEndpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSipEndpointRequest"];
            };
        };
        responses: {
            /** @description The endpoint after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipEndpoint"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sipEndpoints.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the endpoint, not its user name. */
                id: components["parameters"]["SipEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SIP endpoint was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sipProfile.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipProfile"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sipProfile.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSipProfileRequest"];
            };
        };
        responses: {
            /** @description The profile after the change. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipProfile"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "domainApplications.list": {
        parameters: {
            query?: {
                /** @description Only the applications whose domain contains this text. */
                filter_domain?: string;
                /** @description Only those whose name contains this text. */
                filter_name?: components["parameters"]["FilterName"];
                /** @description Number of the page, counted from 0. Any but the first needs `page_token` too. */
                page_number?: components["parameters"]["PageNumber"];
                /** @description Number of items per page. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Token from a link on the previous page (`PA…`) or the following one (`PB…`). */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of domain applications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainApplicationList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "domainApplications.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDomainApplicationRequest"];
            };
        };
        responses: {
            /** @description The domain application created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainApplication"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "domainApplications.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the domain application. */
                id: components["parameters"]["DomainApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The domain application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainApplication"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "domainApplications.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the domain application. */
                id: components["parameters"]["DomainApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDomainApplicationRequest"];
            };
        };
        responses: {
            /** @description The domain application after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainApplication"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "domainApplications.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the domain application. */
                id: components["parameters"]["DomainApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The domain application was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "queues.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "queues.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueRequest"];
            };
        };
        responses: {
            /** @description The queue created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "queues.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the queue. */
                id: components["parameters"]["QueueId"];
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
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "queues.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the queue. */
                id: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueRequest"];
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
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "queues.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the queue. */
                id: components["parameters"]["QueueId"];
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
            500: components["responses"]["InternalServerError"];
        };
    };
    "queueMembers.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the queue. */
                queue_id: components["parameters"]["MembersQueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of waiting calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueMemberList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "queueMembers.next": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the queue. */
                queue_id: components["parameters"]["MembersQueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The waiting call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueMember"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "queueMembers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the queue. */
                queue_id: components["parameters"]["MembersQueueId"];
                /** @description Id of the waiting call. */
                id: components["parameters"]["QueueMemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The waiting call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueMember"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "mfa.sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MfaRequest"];
            };
        };
        responses: {
            /** @description The code is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MfaRequestResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "mfa.call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MfaRequest"];
            };
        };
        responses: {
            /** @description The call is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MfaRequestResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "mfa.verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the request that sent the code. */
                mfa_request_id: components["parameters"]["MfaRequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MfaVerifyRequest"];
            };
        };
        responses: {
            /** @description Whether the code is right. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MfaVerification"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "brands.list": {
        parameters: {
            query?: {
                /** @description Only those whose name contains this text. */
                filter_name?: components["parameters"]["FilterName"];
                /** @description Only those in this state. */
                filter_state?: components["parameters"]["FilterState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of brands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "brands.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBrandRequest"];
            };
        };
        responses: {
            /** @description The brand created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "brands.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the brand. */
                id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The brand. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "campaigns.list": {
        parameters: {
            query?: {
                /** @description Only those whose name contains this text. */
                filter_name?: components["parameters"]["FilterName"];
                /** @description Only those in this state. */
                filter_state?: components["parameters"]["FilterState"];
            };
            header?: never;
            path: {
                /** @description Id of the brand that the campaigns belong to. */
                id: components["parameters"]["CampaignsBrandId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of campaigns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "campaigns.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the brand. */
                id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCampaignRequest"];
            };
        };
        responses: {
            /** @description The campaign created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "campaigns.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the campaign. */
                id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "campaigns.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the campaign. */
                id: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCampaignRequest"];
            };
        };
        responses: {
            /** @description The campaign after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "campaignOrders.list": {
        parameters: {
            query?: {
                /** @description Only those in this state. */
                filter_state?: components["parameters"]["FilterState"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign that the orders belong to. */
                id: components["parameters"]["OrdersCampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignOrderList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "campaignOrders.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the campaign that the orders belong to. */
                id: components["parameters"]["OrdersCampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrderRequest"];
            };
        };
        responses: {
            /** @description The order created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignOrder"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "campaignOrders.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the order. */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignOrder"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "numberAssignments.list": {
        parameters: {
            query?: {
                /** @description Only those in this state. */
                filter_state?: components["parameters"]["FilterState"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign that the numbers are assigned to. */
                id: components["parameters"]["NumbersCampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of assignments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberAssignmentList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "numberAssignments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the assignment, not of the number. */
                id: components["parameters"]["NumberAssignmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number is no longer assigned. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
