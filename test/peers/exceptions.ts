/**
 * Where our clients differ from those of the field, and why. The tests refuse a difference that is not listed here, and
 * an entry that explains none. "#22" and the like are the settled contradictions of specs/README.md.
 */

export interface Exception {
  why: string;
  /** As the tests print them; `*` stands for any text. */
  differences: readonly string[];
}

/** Requests that @signalwire/compatibility-api sends otherwise. */
export const wireExceptions: readonly Exception[] = [
  {
    why: "It calls the number of a page pageNumber; by the rule for all names it is page here, as it is on the wire",
    differences: ["*.list: query Page is ours alone"],
  },
  {
    why: "Documented fields that it does not know",
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
    why: 'It names the parameters of a stream with a dot (`"parameter1.name"`), which is no name to write in code',
    differences: ["streams.create: body Parameter*.* is ours alone"],
  },
  {
    why: "A number's new account, accountSid there, is not to be mistaken for options.accountSid: targetAccountSid",
    differences: ["incomingPhoneNumbers.update: body AccountSid is ours alone"],
  },
  {
    why: "#18: the documentation joins recording states by spaces; it repeats the key",
    differences: ["*: body RecordingStatusCallbackEvent: ours *"],
  },
  {
    why: "#22: a Date goes out as each operation documents its filters; it sends ISO 8601 to all, without milliseconds",
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
