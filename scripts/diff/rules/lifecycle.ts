import { dateOf } from "../compare/lifecycle.js";
import type { Difference } from "../difference.js";
import { breaks, type Context, informs, type Ruling, type SchemaRule } from "../rule.js";

/** What is announced: deprecation, the sunset date, and stability. */

const nothing = (because: string): Ruling => informs(because, "none");
const both = (ruling: Ruling) => ({ request: ruling, response: ruling });

/** A sunset that has already passed when it is announced leaves no time to migrate. */
function isPast({ detail }: Difference, { today }: Context): boolean {
  const day = dateOf(detail.revision);
  return day !== undefined && day < today;
}

const text = { type: "string" };
const sunset = (day: string) => ({ ...text, deprecated: true, "x-sunset": day });

export const lifecycleRules: readonly SchemaRule[] = [
  {
    name: "deprecated",
    says: "is now deprecated",
    ...both(informs("It works as before; editors strike it through in code that uses the client.")),
    example: [text, { ...text, deprecated: true }],
  },
  {
    name: "sunset-date-too-small",
    on: "deprecated-with-sunset",
    when: isPast,
    says: "is now deprecated, but its sunset {revision} has already passed",
    ...both(breaks("Users were given no time to migrate.", "none")),
    example: [text, sunset("2020-01-01")],
  },
  {
    name: "deprecated-with-sunset",
    says: "is now deprecated and will be removed on {revision}",
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
    ...both(breaks("Users can't tell when it will be removed.", "none")),
    example: [text, sunset("soon")],
  },
  {
    name: "sunset-deleted",
    says: "the sunset {base} was removed",
    ...both(breaks("It may be removed any day now: the promised date was withdrawn.", "none")),
    example: [sunset("9999-01-01"), { ...text, deprecated: true }],
  },
  {
    name: "sunset-date-too-small",
    on: "sunset-moved-earlier",
    says: "the sunset was moved from {base} to {revision}, which is earlier",
    ...both(breaks("Users who planned by the date have less time than promised.", "none")),
    example: [sunset("9999-02-01"), sunset("9999-01-01")],
  },
  {
    name: "stability-decreased",
    says: "is now {revision}, less stable than {base}",
    ...both(breaks("Users can no longer rely on it not changing.", "none")),
    example: [
      { ...text, "x-stability-level": "stable" },
      { ...text, "x-stability-level": "beta" },
    ],
  },
  {
    name: "stability-increased",
    says: "is now {revision}, more stable than {base}",
    ...both(nothing("More is promised than before.")),
    example: [
      { ...text, "x-stability-level": "beta" },
      { ...text, "x-stability-level": "stable" },
    ],
  },
  {
    name: "stability-invalid",
    says: "its x-stability-level {revision} is not one of draft, alpha, beta, stable",
    ...both(breaks("Users can't tell what is promised.", "none")),
    example: [text, { ...text, "x-stability-level": "solid" }],
  },
];
