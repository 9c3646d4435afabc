/** References that name a file. */
import { resolve } from "node:path";
import type { Source } from "../source.js";

/** A reference's file, empty for its own, and its fragment. */
export function splitRef(ref: string): [string, string] {
  const hash = ref.indexOf("#");
  return hash < 0 ? [ref, ""] : [ref.slice(0, hash), ref.slice(hash + 1)];
}

/** The file that a reference in another one leads to. */
export function fileOf(ref: string, { file }: Source): string {
  const [path] = splitRef(ref);
  return path === "" ? file : resolve(file, "..", decodePath(path));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
