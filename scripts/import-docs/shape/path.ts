import { type FragmentDocument, UNPLACED } from "../fragment.js";
import { Unreadable } from "../unreadable.js";
import { quote } from "./members.js";

/** A path must be something that every client sends unchanged. */
export function checkPath(path: string): void {
  const isPath = /^\/[^\s?#`"'\\\p{C}]*$/u.test(path) && !/\/\.\.?(?:\/|$)/.test(path);
  const isTemplate = !/[{}]/.test(path.replace(/\{[^{}/]+\}/g, ""));
  if (!isPath || !isTemplate) throw new Unreadable(`has an invalid path: ${quote(path)}`);
}

export function checkPaths({ paths = {} }: FragmentDocument): void {
  for (const path of Object.keys(paths)) if (path !== UNPLACED) checkPath(path);
}
