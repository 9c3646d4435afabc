import { Failure } from "../failure.js";
import type { Places } from "./places.js";
import { shorten } from "./shorten.js";
import type { Source } from "./source.js";

/** Refuses a text because of what is at `segments`. */
export type Refuse = (segments: readonly string[], reason: string) => never;

/** Adds file, line and column of the text that the refused part came from. */
export function refuserOf({ file, root }: Source, places: Places): Refuse {
  return (segments, reason) => {
    const at = places.locate(root, segments);
    throw new Failure(`${at?.file ?? shorten(file)}:${at?.line ?? 1}:${at?.column ?? 1}: ${reason}`);
  };
}
