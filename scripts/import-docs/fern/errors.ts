import type { Line } from "../lines/line.js";

/** `400`, `400 Bad Request Error` or `400Bad Request Error`: the codes of an Errors section. */
export function errorCodes(lines: readonly Line[]): string[] {
  const codes = lines.map((line) => /^([45]\d\d)(?=$|\s*[A-Z])/.exec((line.cells ?? [line.text]).join(" "))?.[1]);
  return [...new Set(codes.filter((code) => code !== undefined))];
}
