import { plain } from "../plain.js";
import type { Detail } from "./difference.js";
import { child, isObject, textAt, tokens, valueAt } from "./json.js";

/** Fills a rule's message with what was found. */
export function fill(says: string, detail: Detail): string {
  const values: { readonly [key: string]: string } = {
    name: name(detail.name),
    base: shown(detail.base),
    revision: shown(detail.revision),
  };
  return says.replaceAll(/\{(name|base|revision)\}/g, (_, key: string) => values[key] ?? "").trimEnd();
}

function name(text: string | undefined): string {
  if (text === undefined) return "";
  return text === "" ? '""' : plain(text);
}

function shown(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return "nothing";
  if (value === "") return '""';
  if (typeof value === "string") return cut(isBare(value) ? value : plain(JSON.stringify(value)));
  if (Array.isArray(value) && value.every((one) => typeof one === "string" || typeof one === "number")) {
    return cut(value.map((one) => name(String(one))).join(" or "));
  }
  return cut(plain(JSON.stringify(value) ?? ""));
}

/** Safe without quotes: no special characters, and not to be mistaken for a number or a truth value. */
function isBare(text: string): boolean {
  return /^[\w .,:/+*{}()-]+$/.test(text) && !/^(?:true|false|null|-?\d+(?:\.\d+)?)$/.test(text);
}

function cut(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

/** What a person would call the place: `Recording.status`, `request body.To`, `response 200`. */
export function labelOf(root: unknown, pointer: string): string {
  const parts = tokens(pointer);
  const start = startOf(root, parts);
  return plain(`${start.label}${inside(parts.slice(start.length))}`).replace(/^\./, "");
}

function startOf(root: unknown, parts: readonly string[]): { label: string; length: number } {
  const [first, kind, third] = parts;
  if (first === "components" && kind === "schemas") return { label: third ?? "", length: 3 };
  const at = parts.findLastIndex((part, index) => isStart(part, parts[index - 1]));
  if (at < 0) return { label: kind ?? "", length: 2 };
  return { label: startLabel(root, parts, at), length: lengthOf(parts, at) };
}

function isStart(part: string, before: string | undefined): boolean {
  if (before === "properties") return false;
  return part === "requestBody" || ["requestBodies", "responses", "parameters", "headers"].includes(part);
}

function startLabel(root: unknown, parts: readonly string[], at: number): string {
  const [part, next = ""] = [parts[at], parts[at + 1]];
  if (part === "requestBody" || part === "requestBodies") return isReceived(parts, at) ? "payload" : "request body";
  if (part === "responses") return `response ${next}`;
  if (part === "headers") return `header ${next}`;
  const found = valueAt(root, child("", ...parts.slice(0, at + 2)));
  return isObject(found)
    ? `${textAt(found, "in") ?? ""} parameter ${textAt(found, "name") ?? next}`.trim()
    : "parameter";
}

/** Of a webhook or callback, where the API sends the request. */
function isReceived(parts: readonly string[], at: number): boolean {
  return parts[0] === "webhooks" || parts[0] === "x-webhooks" || parts.slice(0, at).includes("callbacks");
}

function lengthOf(parts: readonly string[], at: number): number {
  const start = at + (parts[at] === "requestBody" ? 1 : 2);
  const content = parts[start] === "content" ? start + 2 : start;
  return parts[content] === "schema" ? content + 1 : content;
}

const CONDITIONS: ReadonlySet<string> = new Set(["if", "then", "else", "contains", "propertyNames"]);
const NUMBERED: ReadonlySet<string> = new Set(["oneOf", "anyOf"]);

function inside(parts: readonly string[]): string {
  let label = "";
  for (let index = 0; index < parts.length; index++) {
    const [part, next = ""] = [parts[index], parts[index + 1]];
    if (part === "properties" || part === "patternProperties") label += `.${parts[++index] ?? ""}`;
    else if (part === "items") label += "[]";
    else if (part === "prefixItems") label += `[${next}]`;
    else if (part === "additionalProperties") label += ".*";
    else if (CONDITIONS.has(part ?? "")) label += ` (${part})`;
    else if (NUMBERED.has(part ?? "") && /^\d+$/.test(next)) label += ` (${part} ${next})`;
    else if (part === "dependentSchemas") label += ` (${part} ${next})`;
  }
  return label;
}
