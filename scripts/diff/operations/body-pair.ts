import type { Subject } from "../comparison.js";
import type { Located } from "../document.js";

/** Two bodies: what the one side sends and the other reads. */
export interface BodyPair {
  readonly base: Located;
  readonly revision: Located;
  readonly direction: "request" | "response";
  readonly subject: Subject;
  /** `200`, for messages. */
  readonly label: string;
  /** Whether the generated functions' types show what is in these media types. */
  isTyped(base: string, revision: string): boolean;
  /** Whether the generated function of the base takes the fields of the body one by one. */
  readonly isSpread?: boolean | undefined;
  /** Of a list: the field of its page that holds the items. */
  readonly page?: string | undefined;
}
