import { type Fragment, type FragmentDocument, operationsOf } from "../fragment.js";
import { getKey, setKey } from "../records.js";
import { Unreadable } from "../unreadable.js";
import { type Call, callAt } from "./call.js";
import type { Line } from "./line.js";

/** Splits a page where another operation's call begins; the same call is often shown twice. */
function partsOf(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [];
  let current: Call | undefined;
  let from = 0;
  for (const [index, line] of lines.entries()) {
    const call = callAt(line, lines[index + 1]);
    if (call && current && !isSame(call, current)) {
      parts.push(lines.slice(from, index));
      from = index;
    }
    current = call ?? current;
  }
  return [...parts, lines.slice(from)];
}

function isSame(a: Call, b: Call): boolean {
  return a.method === b.method && (a.path.endsWith(b.path) || b.path.endsWith(a.path));
}

/**
 * Reads each part of a page that shows several operations. A call with nothing below it is only a mention: then the
 * page is about the other call, or about none. The page's address names one operation at most, so if there are
 * several, none is named after it.
 */
export function readParts(lines: readonly Line[], read: (lines: readonly Line[]) => Fragment): Fragment {
  const parts = partsOf(lines);
  if (parts.length === 1) return read(lines);
  const fragments = parts.flatMap((part) => {
    const fragment = attempt(part, read);
    return fragment && tellsFields(fragment.document) ? [fragment] : [];
  });
  const [first, ...others] = fragments;
  if (!first) return read(lines);
  for (const other of others) addPaths(first.document, other.document);
  for (const { operation } of operationsOf(first.document)) if (others.length > 0) delete operation["x-docs-slug"];
  return { ...first, decisions: [...new Set(fragments.flatMap(({ decisions }) => decisions))] };
}

function attempt(part: readonly Line[], read: (lines: readonly Line[]) => Fragment): Fragment | undefined {
  try {
    return read(part);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function tellsFields(document: FragmentDocument): boolean {
  return operationsOf(document).some(({ operation }) => {
    const answers = Object.values(operation.responses ?? {});
    return operation.parameters || operation.requestBody || answers.some(({ content }) => content);
  });
}

function addPaths(document: FragmentDocument, other: FragmentDocument): void {
  for (const [path, item] of Object.entries(other.paths ?? {})) {
    document.paths ??= {};
    setKey(document.paths, path, { ...item, ...getKey(document.paths, path) });
  }
}
