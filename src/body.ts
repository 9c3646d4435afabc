import type { Field } from "./operation.js";
import type { Body } from "./outgoing.js";

/**
 * Turns body fields (or the whole body, its name `""`) into what fetch sends. Never called for an operation without a
 * body. Of a FormData, fetch writes the content type, with its boundary.
 */
export type BodyEncoder = (fields: readonly (readonly [field: Field, value: unknown])[]) => Body | undefined;
