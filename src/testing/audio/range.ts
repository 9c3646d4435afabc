/** Byte ranges (RFC 9110, section 14): one range at a time; several, or one that makes no sense, gives the whole. */
export interface Range {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
}

export function readRange(header: string | undefined, total: number): Range | "whole" | "unsatisfiable" {
  const parts = /^bytes=(\d*)-(\d*)$/i.exec(header ?? "");
  if (!parts || (parts[1] === "" && parts[2] === "")) return "whole";
  const [, from = "", to = ""] = parts;
  if (from === "") return lastBytes(Number(to), total);
  const start = Number(from);
  const end = to === "" ? total - 1 : Math.min(Number(to), total - 1);
  if (to !== "" && Number(to) < start) return "whole";
  return start >= total ? "unsatisfiable" : { start, end };
}

function lastBytes(count: number, total: number): Range | "unsatisfiable" {
  return count === 0 || total === 0 ? "unsatisfiable" : { start: Math.max(0, total - count), end: total - 1 };
}
