import type { BodyEncoder } from "./operation.js";

/** A body that is optional, but not as an empty one: without any of its fields, there is no body. */
export const unlessEmpty =
  (encoder: BodyEncoder): BodyEncoder =>
  (fields) =>
    fields.length > 0 ? encoder(fields) : undefined;
