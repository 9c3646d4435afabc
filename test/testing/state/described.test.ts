/** What descriptions in the specs say about answers, and about what one request does to others. */
import { expect, it } from "vitest";
import { stillSpace } from "../ask.js";
import { ADDRESS, CALL, CAMPAIGN, FAX, MESSAGE, play, type Step } from "./sent.js";

const NUMBER = "+12025550100";
const TOLL_FREE = "+18005550100";
const URL = "https://app.example.com/";

const bought = (number = NUMBER): Step => ["POST", "relay:/phone_numbers", { json: { number } }];
const call = (more: object): Step => ["POST", "/Calls", { form: { ...CALL, ...more } }];
const message = (more: object): Step => ["POST", "/Messages", { form: { ...MESSAGE, ...more } }];
const put = (path: string, json: object): Step => ["PUT", `relay:${path}`, { json }];

/** What the last answer is like. */
const CASES: readonly [name: string, steps: readonly Step[], want: object][] = [
  [
    "a message that costs more than MaxPrice fails",
    [message({ MaxPrice: "0.0039" }), 5000, ["GET", "/Messages/{0}"]],
    { status: "failed", price: null, date_sent: null, error_message: expect.stringContaining("MaxPrice") },
  ],
  [
    "a message that costs MaxPrice is sent",
    [message({ MaxPrice: "0.004" }), 5000, ["GET", "/Messages/{0}"]],
    { status: "delivered", price: 0.004, error_message: null },
  ],
  [
    "a call that costs more than MaxPricePerMinute is not made",
    [call({ MaxPricePerMinute: "0.009" }), 5000, ["GET", "/Calls/{0}"]],
    { status: "failed", start_time: null, duration: 0 },
  ],
  [
    "a call that costs MaxPricePerMinute is made",
    [call({ MaxPricePerMinute: "0.01" }), 5000, ["GET", "/Calls/{0}"]],
    { status: "in-progress" },
  ],
  [
    "a call has the Sid of the number that it uses",
    [bought(), call({ From: NUMBER }), ["GET", "/Calls/{1}"]],
    { phone_number_sid: "5a0e7ad2-6f0b-4c1e-9d3a-000000000001" },
  ],
  ["a call from elsewhere has none", [bought(), call({ From: "+12025550109" })], { phone_number_sid: null }],
  [
    "detection says who answered",
    [call({ MachineDetection: "Enable" }), 5000, ["GET", "/Calls/{0}"]],
    { answered_by: "human" },
  ],
  ["before the answer it says nothing", [call({ MachineDetection: "Enable" })], { answered_by: null }],
  [
    "without detection nobody says who answered",
    [call({ MachineDetection: "none" }), 5000, ["GET", "/Calls/{0}"]],
    { answered_by: null },
  ],
  [
    "a number group chooses one of its numbers",
    [
      bought("+12025550107"),
      ["POST", "relay:/number_groups", { json: { name: "Sales" } }],
      ["POST", "relay:/number_groups/{1}/number_group_memberships", { json: { phone_number_id: "{0}" } }],
      ["POST", "/Messages", { form: { To: MESSAGE.To, Body: "hi", MessagingServiceSid: "{1}" } }],
    ],
    { from: "+12025550107", messaging_service_sid: "5a0e7ad2-6f0b-4c1e-9d3a-000000000002" },
  ],
  ["a fax states paths, not URLs", [["POST", "/Faxes", { form: FAX }]], { url: expect.stringMatching(/^\/api\//) }],
  [
    "the path of a fax's documents leads there",
    [
      ["POST", "/Faxes", { form: FAX }],
      ["GET", "/Faxes/{0}"],
    ],
    { links: { media: expect.stringMatching(/^\/api\/.*\/Media$/) } },
  ],
  [
    "an application's message status callback is that of its SMS",
    [["POST", "/Applications", { form: { FriendlyName: "Desk", SmsStatusCallback: URL } }]],
    { sms_status_callback: URL, message_status_callback: URL },
  ],
  [
    "conferences in progress have different names",
    [
      ["GET", "/Conferences/a/Participants"],
      ["GET", "/Conferences/b/Participants"],
      ["GET", "/Conferences"],
    ],
    { conferences: [{ friendly_name: "b" }, { friendly_name: "a" }] },
  ],
  [
    "each script has a URL of its own",
    [
      ["POST", "/LamlBins", { form: { Name: "One" } }],
      ["POST", "/LamlBins", { form: { Name: "Two" } }],
      ["GET", "/LamlBins"],
    ],
    {
      laml_bins: [
        { request_url: expect.stringMatching(/^https:.*2$/) },
        { request_url: expect.stringMatching(/^https:.*1$/) },
      ],
    },
  ],
  [
    "each token is another secret",
    [
      ["POST", "/tokens", { form: { name: "One", permissions: "calling" } }],
      ["POST", "/tokens", { form: { name: "Two", permissions: "calling" } }],
    ],
    { token: expect.stringMatching(/2$/) },
  ],
  [
    "an endpoint that was given no number calls from any",
    [["POST", "relay:/endpoints/sip", { json: { username: "desk", password: "a long password" } }]],
    { send_as: "random" },
  ],
  [
    "whoever coaches nobody has no call to coach",
    [
      ["POST", "/Conferences/c/Participants/a", { form: { Coaching: "true", CallSidToCoach: CAMPAIGN.brand_id } }],
      ["POST", "/Conferences/c/Participants/a", { form: { Coaching: "false" } }],
    ],
    { coaching: false, call_sid_to_coach: null },
  ],
  [
    "an imported number stays with its carrier",
    [["POST", "/ImportedPhoneNumbers", { form: { number: NUMBER, number_type: "longcode" } }]],
    { origin: "hosted" },
  ],
  [
    "a number imported through the other API does too",
    [
      ["POST", "relay:/imported_phone_numbers", { json: { number: NUMBER, number_type: "longcode" } }],
      ["GET", "/IncomingPhoneNumbers/{0}"],
    ],
    { origin: "hosted" },
  ],
  ["a bought number does not", [bought(), ["GET", "/IncomingPhoneNumbers/{0}"]], { origin: "signalwire" }],
  [
    "a toll-free number has no emergency address",
    [bought(TOLL_FREE), ["POST", "/IncomingPhoneNumbers/{0}", { form: { EmergencyAddressSid: CAMPAIGN.brand_id } }]],
    { status: 422, message: expect.stringContaining("toll-free") },
  ],
  [
    "a refused emergency address changes nothing else",
    [
      bought(TOLL_FREE),
      ["POST", "/IncomingPhoneNumbers/{0}", { form: { FriendlyName: "x", EmergencyAddressSid: CAMPAIGN.brand_id } }],
      ["GET", "/IncomingPhoneNumbers/{0}"],
    ],
    { friendly_name: TOLL_FREE, emergency_address_sid: null },
  ],
  [
    "only the fields of a call's handler are set",
    [
      bought(),
      put("/phone_numbers/{0}", { call_handler: "relay_topic", call_relay_topic: "desk", message_relay_topic: "desk" }),
      put("/phone_numbers/{0}", { call_handler: "laml_webhooks", call_request_url: URL }),
    ],
    { call_handler: "laml_webhooks", call_request_url: URL, call_relay_topic: null, message_relay_topic: "desk" },
  ],
  [
    "only the fields of a message's handler are set",
    [
      bought(),
      put("/phone_numbers/{0}", { message_handler: "laml_webhooks", message_request_url: URL }),
      put("/phone_numbers/{0}", { message_handler: "relay_topic", message_relay_topic: "desk" }),
    ],
    { message_handler: "relay_topic", message_relay_topic: "desk", message_request_url: null },
  ],
  [
    "defaults of another handler are not set either",
    [
      [
        "POST",
        "relay:/domain_applications",
        { json: { name: "Desk", identifier: "desk", call_handler: "relay_script", call_relay_script_url: URL } },
      ],
    ],
    { call_relay_script_url: URL, call_request_method: null, call_fallback_method: null },
  ],
  [
    "a caller id without a name is called by its number",
    [["POST", "relay:/verified_caller_ids", { json: { number: NUMBER } }]],
    { name: NUMBER },
  ],
  [
    "an address is replaced as a whole",
    [
      ["POST", "relay:/addresses", { json: { ...ADDRESS, address_number: "3", emergency_enabled: true } }],
      put("/addresses/{0}", { ...ADDRESS, postal_code: "73344" }),
    ],
    { address_number: null, emergency_enabled: false, postal_code: "73344", zip_code: "73344" },
  ],
  [
    "a domain application has a domain of its own",
    [
      ["POST", "relay:/domain_applications", { json: { name: "Desk", identifier: "desk" } }],
      put("/domain_applications/{0}", { identifier: "front" }),
      ["GET", "relay:/domain_applications?filter_domain=front"],
    ],
    { data: [{ identifier: "front", domain: expect.stringMatching(/^front\./) }] },
  ],
  [
    "the SIP domain has the part that was chosen",
    [put("/sip_profile", { domain_identifier: "desk" }), ["GET", "relay:/sip_profile"]],
    { domain: expect.stringMatching(/^desk\./) },
  ],
  [
    "a thing is not deleted by its id below another kind",
    [
      ["POST", "/Applications", { form: { FriendlyName: "Desk" } }],
      ["DELETE", "/LamlBins/{0}"],
      ["GET", "/Applications/{0}"],
    ],
    { friendly_name: "Desk" },
  ],
  [
    "a campaign's messages with placeholders have another name in answers, and its keywords have defaults",
    [
      [
        "POST",
        `relay:/registry/beta/brands/${CAMPAIGN.brand_id}/campaigns`,
        { json: { ...CAMPAIGN, dynamic_messages: "Hello {name}" } },
      ],
    ],
    { dynamic_templates: "Hello {name}", opt_in_keywords: "START", help_keywords: "HELP" },
  ],
  [
    "a campaign lists the orders for it, and no others",
    [
      bought(),
      bought("+12025550107"),
      ["POST", "relay:/registry/beta/campaigns/a/orders", { json: { phone_numbers: ["{0}"] } }],
      ["POST", "relay:/registry/beta/campaigns/b/orders", { json: { phone_numbers: ["{1}"] } }],
      ["GET", "relay:/registry/beta/campaigns/a/orders"],
    ],
    { data: [{ id: "5a0e7ad2-6f0b-4c1e-9d3a-000000000004" }] },
  ],
  [
    "a group lists its memberships",
    [
      bought(),
      ["POST", "relay:/number_groups", { json: { name: "Sales" } }],
      ["POST", "relay:/number_groups/{1}/number_group_memberships", { json: { phone_number_id: "{0}" } }],
      ["GET", "relay:/number_groups/{1}/number_group_memberships"],
    ],
    { data: [{ phone_number: { number: NUMBER } }] },
  ],
  [
    "a queue of the compatibility API is in the list of Relay REST",
    [
      ["POST", "/Queues", { form: { FriendlyName: "Support" } }],
      ["GET", "relay:/queues"],
    ],
    { data: [{ friendly_name: "Support" }] },
  ],
];

it.each(CASES)("%s", async (_, steps, want) => {
  const answers = await play(stillSpace(), steps);
  expect(answers.at(-1)?.json).toMatchObject(want);
});
