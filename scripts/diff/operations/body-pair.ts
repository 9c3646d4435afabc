import type { Subject } from "../comparison.js";
import type { Located } from "../document.js";

/** Two bodies, one of each document. */
export interface BodyPair {
  readonly base: Located;
  readonly revision: Located;
  readonly direction: "request" | "response";
  readonly subject: Subject;
  /** `200`, for messages. */
  readonly label: string;
  /** Whether the types of the generated functions show what is in these media types. */
  isTyped(base: string, revision: string): boolean;
  /** Whether the base's generated function takes the fields of the body one by one. */
  readonly isSpread?: boolean | undefined;
  /** For the generated function: the fields that are passed as parameters on the other side. */
  readonly moved?: readonly string[] | undefined;
  /** The payload of a webhook: whoever reads it can't say which media types they accept. */
  readonly isUnasked?: boolean;
  /** For a list: the field of its page that holds the items. */
  readonly page?: string | undefined;
}
