/**
 * Where our effective documents differ from the published ones (tables of facts), and why. Each entry explains one kind
 * of difference; facts.test.ts refuses a difference without an entry and an entry without a difference.
 * "#5" and the like are the settled contradictions of specs/README.md.
 */

export interface Difference {
  api: "compat" | "relay";
  /** Where: method, path, place, field. */
  at: RegExp;
  /** What the published document says there; `undefined` for nothing. */
  published: RegExp | undefined;
  /** What ours says; `undefined` for nothing. */
  ours: RegExp | undefined;
  why: string;
}

/** Operations that have another path in ours. */
export const moved: Readonly<Record<string, string>> = {
  // The path without a suffix answers with audio; a recording's data is at .json.
  "GET /Accounts/{AccountSid}/Recordings/{Sid}": "GET /Accounts/{AccountSid}/Recordings/{Sid}.json",
};

const form = "application/x-www-form-urlencoded";

export const differences: readonly Difference[] = [
  // ── Compatibility: dates, money, counts ───────────────────────────────────
  {
    api: "compat",
    at: / 20[01] json.*\.(date_(created|updated|sent|enqueued|last_accessed)|(start|end)_time)$/,
    published: /^string(\|null)?$/,
    ours: /^string\|null \((rfc2822|date-time)\)$/,
    why: "#11, #16: any date may be null; RFC 2822, but ISO 8601 for faxes",
  },
  {
    api: "compat",
    at: /^webhook \w+ body .*\.Timestamp$/,
    published: /^string$/,
    ours: /^string \(rfc2822\)$/,
    why: "#16: RFC 2822, like the times of the call itself",
  },
  {
    api: "compat",
    at: / query (Date(Created|Updated|Sent)|(Start|End)Time)/,
    published: /^string\?$/,
    ours: /^string \((rfc2822|date|date-time)\)\?$/,
    why: "#22: the date format that the description documents, so that a Date can be passed",
  },
  {
    api: "compat",
    at: /\.price$/,
    published: /^(string|number)\|null( \(float\))?$/,
    ours: /^(string|number)\|null \(decimal\)$/,
    why: "#8: money becomes text, so that no digit is lost",
  },
  {
    api: "compat",
    at: / json.*\.duration$/,
    published: /^integer \(int32\)/,
    ours: /^integer\|null \(int32\)/,
    why: "#7, #11: null before the end, as other sources show it",
  },
  {
    api: "compat",
    at: /(Calls|Conferences)\/.*Recordings.* json.*\.duration$/,
    published: /^integer \(int32\)$/,
    ours: /minimum=0$/,
    why: "a length is never negative; one of three equal schemas says so",
  },
  {
    api: "compat",
    at: /\/Faxes.*\.num_pages$/,
    published: /^string\|null$/,
    ours: /^string\|null \(int32\)$/,
    why: "a count that is given as text",
  },
  {
    api: "compat",
    at: /^webhook \w+ body .*\.(CallDuration|AudioInMos)$/,
    published: /^string$/,
    ours: /^string \((int32|float)\)\??$/,
    why: "numbers that are given as text",
  },
  {
    api: "compat",
    at: /^webhook voiceStatusCallback body .*\.Audio(In|Out)\w+$/,
    published: /^\w+( \(\w+\))?$/,
    ours: /^\w+( \(\w+\))?\?$/,
    why: "a ringing call has no audio yet, but its callback is one too",
  },

  // ── Compatibility: recordings ─────────────────────────────────────────────
  {
    api: "compat",
    at: / json.*\.channels?$/,
    published: /^string \{1 2\}$/,
    ours: /^string \(int32\) \{1 2\}\??$/,
    why: "#5, #6: numbers that are given as text; the singular may be missing",
  },
  {
    api: "compat",
    at: /Recordings.* json.*\.status$/,
    published: /^string \{absent completed in-progress paused queued resumed stopped\}$/,
    ours: /failed/,
    why: "#9: a recording can fail",
  },
  {
    api: "compat",
    at: /\/Conferences\/.*Recordings.* json.*\.call_sid$/,
    published: /^string\|null$/,
    ours: /^string\|null \(uuid\)$/,
    why: "the same id as in every other recording",
  },
  {
    api: "compat",
    at: /\/Recordings body$/,
    published: /^required$/,
    ours: /^optional$/,
    why: "#2: every field has a default",
  },
  {
    api: "compat",
    at: /^POST \S+\/(Calls\/\{Sid\}|Participants\/\{CallSid\}|IncomingPhoneNumbers\/\{Sid\}) body$/,
    published: /^required$/,
    ours: /^optional$/,
    why: "every field may be left out, and a form without fields is no body",
  },
  {
    api: "compat",
    at: /\.RecordingStatusCallbackEvent$/,
    published: /^string default="completed"\?$/,
    ours: /^union default="completed"\?$/,
    why: "#18: text, or a list of states",
  },
  {
    api: "compat",
    at: /\.RecordingStatusCallbackEvent\|\d/,
    published: undefined,
    ours: /./,
    why: "#18: the two forms",
  },
  {
    api: "compat",
    at: /^GET \/Accounts\/\{AccountSid\}\/Recordings\/\{Sid\}\.(wav|mp3)/,
    published: undefined,
    ours: /./,
    why: "documented in words under GET /Recordings/{Sid}; one path for each format",
  },

  // ── Compatibility: the rest ───────────────────────────────────────────────
  {
    api: "compat",
    at: /\/Messages body .*\.MediaUrl\|1$/,
    published: /^array$/,
    ours: /^array maxItems=8$/,
    why: "a limit that the description states",
  },
  {
    api: "compat",
    at: /\/Messages body .*\.MediaUrl/,
    published: /^(union \(uri\)\?|string)$/,
    ours: /^(union\?|string \(uri\))$/,
    why: "the format is that of each text, not of the list",
  },
  {
    api: "compat",
    at: /^POST \/Accounts\/\{AccountSid\}\/Messages\/\{Sid\} body .*\.Body$/,
    published: /^string maxLength=0$/,
    ours: /^string \{\} maxLength=0$/,
    why: "a text of at most zero characters is the empty text",
  },
  {
    api: "compat",
    at: /\/Faxes body .*\.StoreMedia$/,
    published: /^string \{false true\} default="true"\?$/,
    ours: /^boolean default=true\?$/,
    why: "a boolean, written as all booleans are in forms",
  },
  {
    api: "compat",
    at: new RegExp(`^webhook \\w+ body ${form}`),
    published: undefined,
    ours: /./,
    why: "#23: documented as JSON, sent as a form",
  },

  // ── Relay ─────────────────────────────────────────────────────────────────
  {
    api: "relay",
    at: / [45]\d\d json\.error$/,
    published: /^string \{[A-Z][A-Za-z ]+\}$/,
    ours: /^string \{Bad Request Internal Server Error Not Found Unauthorized\}$/,
    why: "one schema for the errors of all statuses",
  },
  {
    api: "relay",
    at: /\.(validated_at|created_at|updated_at|next_billed_at)$/,
    published: /^string(\|null)?$/,
    ours: /\(date-time\)$/,
    why: "times like all others, documented without their format",
  },
  {
    api: "relay",
    at: / body application\/json\.(call_receive_mode|call_flow_version)$/,
    published: /^string\?$/,
    ours: /^string \{.*\}\?$/,
    why: "values that are documented elsewhere",
  },
  {
    api: "relay",
    at: /^POST \/mfa\/(call|sms) body application\/json\.message$/,
    published: / default=/,
    ours: /^string\?$/,
    why: "the default is a sentence for people, not a value to rely on",
  },
  {
    api: "relay",
    at: /\.(call_dialogflow_agent_id|message_laml_application_id)$/,
    published: / \(uuid\)/,
    ours: /^string(\|null)?\??$/,
    why: "ids that other operations give as plain text",
  },
  {
    api: "relay",
    at: /\.call_relay_context(_status_callback_url)?$/,
    published: /^string(\|null)?\??$/,
    ours: / deprecated\??$/,
    why: "deprecated in requests and in domain applications; the same field can't be current elsewhere",
  },
];
