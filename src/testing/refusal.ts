import type { Problem } from "./validate.js";

/** A request that the space refuses. Thrown while it is handled, and answered in the error shape that the operation documents. */
export class Refusal extends Error {
  /** The first of these that the operation documents is the answer's status. */
  readonly statuses: readonly number[];
  readonly problems: readonly Problem[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    statuses: readonly number[],
    problems: string | readonly Problem[],
    headers: Record<string, string> = {},
  ) {
    super(typeof problems === "string" ? problems : problems.map(({ message }) => message).join("; "));
    this.statuses = statuses;
    this.problems = typeof problems === "string" ? [{ field: "", reason: "invalid", message: problems }] : problems;
    this.headers = headers;
  }
}

/** Thrown for something that was never created here and need not have been: the answer is an example. */
export class Unknown extends Error {}

export function notFound(what: string, id: string): Refusal {
  return new Refusal([404], `The ${what} ${id} was not found`);
}

/** Neither of two fields was given, but one is required. */
export function missing(field: string, other: string): Refusal {
  return new Refusal([422, 400], [{ field, reason: "missing", message: `${field} or ${other} is required` }]);
}

/** The schema allows the value, but the documentation does not. */
export function invalid(field: string, message: string): Refusal {
  return new Refusal([422, 400], [{ field, reason: "invalid", message: `${field} ${message}` }]);
}

/** The request is well formed, but the thing's state does not allow it. */
export function wrongState(message: string): Refusal {
  return new Refusal([422, 400], message);
}
