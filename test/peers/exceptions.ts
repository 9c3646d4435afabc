/**
 * Where our clients differ from other SDKs, and why. The tests refuse a difference that is not listed here, and
 * an entry that explains none. "#22" and the like are the settled contradictions of specs/README.md.
 */

export interface Exception {
  why: string;
  /** As the tests print them; `*` stands for any text. */
  differences: readonly string[];
}

/** Requests that @signalwire/compatibility-api sends differently. */
export const wireExceptions: readonly Exception[] = [
  {
    why: "It calls the number of a page pageNumber; here the rule for all names makes it page, as on the wire",
    differences: ["*.list: query Page is ours alone"],
  },
  {
    why: "Documented fields that it doesn't know",
    differences: [
      "applications.*: body SmsStatusCallbackMethod is ours alone",
      "calls.create: body AsyncAmdPartialResults is ours alone",
      "calls.create: body MachineWordsThreshold is ours alone",
      "calls.create: body MaxPricePerMinute is ours alone",
      "streams.create: body AuthorizationBearerToken is ours alone",
      "faxes.create: body StatusCallbackEvent is ours alone",
      "faxes.create: body StatusCallbackMethod is ours alone",
      "transcriptions.list: query DateCreated* is ours alone",
      "messages.list: query Status is ours alone",
    ],
  },
  {
    why: "It takes the parameters of a stream nested, `parameter1: { name, value }`; an input here is flat",
    differences: ["streams.create: body Parameter*.* is ours alone"],
  },
  {
    why: "A number's new account, accountSid there, is targetAccountSid here, so that it isn't mistaken for options.accountSid",
    differences: ["incomingPhoneNumbers.update: body AccountSid is ours alone"],
  },
  {
    why: "#18: the documentation joins recording states by spaces; it repeats the key",
    differences: ["*: body RecordingStatusCallbackEvent: ours *"],
  },
  {
    why: "#22: a Date is sent as each operation documents its filters; the SDK always sends ISO 8601, without milliseconds",
    differences: [
      "calls.list: query StartTime*: ours *",
      "calls.list: query EndTime*: ours *",
      "recordings.list: query DateCreated*: ours *",
      "messages.list: query DateSent*: ours *",
      "media.list: query DateCreated*: ours *",
      "faxes.list: query DateCreated*: ours *",
    ],
  },
];

const alone = (where: string, ...names: string[]): string[] => names.map((name) => `${where} ${name} is ours alone`);

/** Fields of SignalWire's API that neither SDK declares. */
const signalWireOnly: Exception = {
  why: "SignalWire's own",
  differences: [
    ...alone("accounts.* result", "regionPreference", "signingKey", "subproject"),
    ...alone("applications.* input", "smsStatusCallbackMethod"),
    ...alone("applications.* result", "smsStatusCallbackMethod"),
    ...alone("incomingPhoneNumbers.* result", "accountId", "countryCode", "verificationStatus"),
    ...alone("calls.create input", "asyncAmdPartialResults"),
    ...alone(
      "calls.* result",
      "annotation",
      "formattedFrom",
      "formattedTo",
      "sipResultCode",
      "audioInMos",
      "audioOutLost",
    ),
    ...alone("calls.* result", "audioRttMin", "audioRttMax", "audioRttAvg"),
    ...alone("calls.* result", "audioOutJitterMin", "audioOutJitterMax", "audioOutJitterAvg"),
    ...alone("streams.create input", "authorizationBearerToken"),
    ...alone("conferenceRecordings.* result", "channel", "endTime", "subresourceUris", "trim"),
    ...alone("recordings.* result", "channel", "endTime", "trim"),
    ...alone("transcriptions.list input", "dateCreated", "dateCreatedBefore", "dateCreatedAfter"),
    ...alone("messages.list input", "status"),
    ...alone("queues.* result", "apiVersion"),
    ...alone("queueMembers.* result", "accountSid", "memberType"),
  ],
};

/** Fields that both SDKs have under another name. */
const renamed: readonly Exception[] = [
  {
    why: "pageNumber there; here the rule for all names makes it page, as on the wire",
    differences: alone("*.list input", "page"),
  },
  {
    why: "The account that a number goes to must not be mistaken for options.accountSid, the account that has it now",
    differences: ["incomingPhoneNumbers.update input targetAccountSid is accountSid there"],
  },
];

/** Names that @signalwire/compatibility-api does not declare. */
export const compatibilityApiNames: readonly Exception[] = [
  signalWireOnly,
  ...renamed,
  {
    why: "SignalWire's own, where Twilio no longer has the feature",
    differences: [
      ...alone("faxes.create input", "statusCallbackEvent", "statusCallbackMethod"),
      ...alone("faxes.* result", "errorCode", "errorMessage"),
      ...alone("faxMedia.* result", "uri"),
    ],
  },
  {
    why: "Nested there, `parameter1: { name, value }`; an input here is flat",
    differences: alone(
      "streams.create input",
      "parameter1Name",
      "parameter1Value",
      "parameter2Name",
      "parameter2Value",
    ),
  },
];

/** Names that twilio does not declare. */
export const twilioNames: readonly Exception[] = [
  signalWireOnly,
  ...renamed,
  { why: "SignalWire's own", differences: alone("calls.create input", "machineWordsThreshold", "maxPricePerMinute") },
  {
    why: "`parameter1.name` isn't a name that code can use",
    differences: [
      "streams.create input parameter*Name is parameter*.name there",
      "streams.create input parameter*Value is parameter*.value there",
    ],
  },
];

export const unlisted = (exceptions: readonly Exception[], found: readonly string[]): string[] =>
  found.filter(
    (difference) => !exceptions.some(({ differences }) => differences.some((glob) => fits(glob, difference))),
  );

export const staleOf = (exceptions: readonly Exception[], found: readonly string[]): string[] =>
  exceptions.flatMap(({ differences }) => differences.filter((glob) => !found.some((one) => fits(glob, one))));

function fits(glob: string, difference: string): boolean {
  const pattern = glob.split("*").map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${pattern.join(".*")}$`).test(difference);
}
