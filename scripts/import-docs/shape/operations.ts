import { METHODS } from "../../spec/index.js";

import { Unreadable } from "../unreadable.js";
import { asObject, objectIn, quote } from "./members.js";
import { checkPath } from "./path.js";

/** An operation or webhook that nobody has checked yet, and the path item around it. */
export interface Unchecked {
  readonly item: Record<string, unknown>;
  readonly operation: Record<string, unknown>;
  /** `METHOD path`, for messages. */
  readonly where: string;
}

/** Every operation and webhook of a document. */
export function uncheckedIn(document: Record<string, unknown>): Unchecked[] {
  const items = ["paths", "webhooks"].flatMap((section) => {
    const entries = Object.entries(objectIn(document, section, section) ?? {});
    if (section === "paths") for (const [path] of entries) checkPath(path);
    return entries;
  });
  return items.flatMap(([path, value]) => {
    const name = path.slice(0, LONGEST_NAME);
    const item = asObject(value, name);
    if (item.$ref !== undefined)
      throw new Unreadable(`${name} refers to ${quote(item.$ref)}, which is not on the page`);
    return METHODS.flatMap((method) => {
      const where = `${method.toUpperCase()} ${name}`;
      const operation = objectIn(item, method, where);
      return operation ? [{ item, operation, where }] : [];
    });
  });
}

const LONGEST_NAME = 200;
