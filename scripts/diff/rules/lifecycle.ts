import { dateOf } from "../compare/lifecycle.js";
import type { Difference } from "../difference.js";
import { breaks, type Context, informs, type SchemaRule, type Verdict } from "../rule.js";

/** What is announced: deprecation, the day of the sunset, and how stable a thing is. */

const nothing = (because: string): Verdict => informs(because, "none");
const both = (verdict: Verdict) => ({ request: verdict, response: verdict });

/** A sunset that has passed when it is announced leaves nobody the time to move. */
function isPast({ detail }: Difference, { today }: Context): boolean {
  const day = dateOf(detail.revision);
  return day !== undefined && day < today;
}

const text = { type: "string" };
const sunset = (day: string) => ({ ...text, deprecated: true, "x-sunset": day });

export const lifecycleRules: readonly SchemaRule[] = [
  {
    name: "deprecated",
    says: "is deprecated now",
    ...both(informs("It works as before; the client strikes it through.")),
    example: [text, { ...text, deprecated: true }],
  },
  {
    name: "sunset-date-too-small",
    on: "deprecated-with-sunset",
    when: isPast,
    says: "is deprecated now, and its sunset {revision} has already passed",
    ...both(breaks("Nobody was given the time to move.", "none")),
    example: [text, sunset("2020-01-01")],
  },
  {
    name: "deprecated-with-sunset",
    says: "is deprecated now and goes on {revision}",
    when: (difference, context) => !isPast(difference, context),
    ...both(informs("It works until then.")),
    example: [text, sunset("9999-01-01")],
  },
  {
    name: "reactivated",
    says: "is no longer deprecated",
    ...both(informs("It works as before.")),
    example: [{ ...text, deprecated: true }, text],
  },
  {
    name: "deprecated-sunset-invalid",
    on: "sunset-invalid",
    says: "its x-sunset {revision} is not a date (YYYY-MM-DD)",
    ...both(breaks("Nobody can tell when it goes.", "none")),
    example: [text, sunset("soon")],
  },
  {
    name: "sunset-deleted",
    says: "the sunset {base} is no longer said",
    ...both(breaks("It may go any day now: the promise of a date was taken back.", "none")),
    example: [sunset("9999-01-01"), { ...text, deprecated: true }],
  },
  {
    name: "sunset-date-too-small",
    on: "sunset-moved-earlier",
    says: "the sunset was moved from {base} to {revision}, which is earlier",
    ...both(breaks("Whoever planned by the date has less time than promised.", "none")),
    example: [sunset("9999-02-01"), sunset("9999-01-01")],
  },
  {
    name: "stability-decreased",
    says: "is {revision} now, less stable than {base}",
    ...both(breaks("The promise not to change it was taken back.", "none")),
    example: [
      { ...text, "x-stability-level": "stable" },
      { ...text, "x-stability-level": "beta" },
    ],
  },
  {
    name: "stability-increased",
    says: "is {revision} now, more stable than {base}",
    ...both(nothing("More is promised than before.")),
    example: [
      { ...text, "x-stability-level": "beta" },
      { ...text, "x-stability-level": "stable" },
    ],
  },
  {
    name: "stability-invalid",
    says: "its x-stability-level {revision} is none of draft, alpha, beta, stable",
    ...both(breaks("Nobody can tell what is promised.", "none")),
    example: [text, { ...text, "x-stability-level": "solid" }],
  },
];
