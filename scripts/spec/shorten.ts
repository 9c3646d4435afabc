import { relative, sep } from "node:path";

/** A file's path as a person would type it in the current folder. */
export function shorten(file: string): string {
  const short = relative(process.cwd(), file);
  return short === "" || short.startsWith(`..${sep}..${sep}..`) ? file : short;
}
