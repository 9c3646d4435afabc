import { isObject, type Method, type Operation, type Response } from "../../document.js";
import { isEventStream, isFile, kindOfAnswer, mediaTypeToRead } from "../media-types.js";
import type { ResultModel, TypeNode } from "../types.js";
import { deref, type OperationSource } from "./source.js";

interface Success {
  status: string;
  /** Absent: the answer has no body. */
  kind?: "json" | "text" | "binary";
  type: TypeNode;
  mediaType: string;
}

/**
 * The result of a success: one of the 2xx, or the default response if no 2xx is declared. The first with content decides the
 * kind; another 2xx of a different kind is reported in a note. An answer to HEAD has no body.
 */
export function readResult(
  source: OperationSource,
  operation: Operation,
  method: Method,
  pointer: string,
): ResultModel {
  const successes = method === "head" ? [] : readSuccesses(source, operation, pointer);
  const first = successes.find(({ kind }) => kind !== undefined);
  if (first?.kind === undefined) return { kind: "none" };
  const { kind, mediaType } = first;
  for (const other of successes)
    if (other.kind && other.kind !== kind)
      source.notes.push({
        pointer: `${pointer}/responses/${other.status}`,
        reason: unreadReason(other.mediaType, first.status, mediaType),
      });
  if (kind !== "json") return { kind, mediaType };
  const type = source.schemas.oneOf(successes.filter((success) => success.kind === "json").map((one) => one.type));
  return { kind, type, mediaType, ...(successes.some((success) => !success.kind) && { optional: true }) };
}

function readSuccesses(source: OperationSource, operation: Operation, pointer: string): Success[] {
  const { document, schemas, notes } = source;
  const responses = Object.entries(operation.responses ?? {});
  const successes = responses.filter(([status]) => /^2/.test(status));
  return (successes.length > 0 ? successes : responses.filter(([status]) => status === "default")).map(
    ([status, entry]) => {
      const { content = {} } = deref<Response>(document, entry);
      const mediaType = mediaTypeToRead(Object.keys(content));
      if (mediaType === undefined) return { status, type: { kind: "never" }, mediaType: "" };
      const { schema, itemSchema } = content[mediaType] ?? {};
      const isFileIn = (type: string) =>
        isFile(content[type]?.schema, (part) => isObject(part) && deref(document, part));
      const kind = kindOfAnswer(mediaType, isFileIn(mediaType));
      const note = (reason: string) => notes.push({ pointer: `${pointer}/responses/${status}`, reason });
      if (itemSchema !== undefined) note(streamReason(mediaType, kind));
      // Any other type is mostly another form of the same data.
      const others =
        kind === "binary" ? [] : Object.keys(content).filter((type) => isEventStream(type) || isFileIn(type));
      for (const other of others) note(unreadReason(other, status, mediaType));
      const type: TypeNode = kind === "json" ? schemas.read(schema ?? {}) : { kind: "never" };
      return { status, kind, type, mediaType: mediaType === "*" ? "*/*" : mediaType };
    },
  );
}

const unreadReason = (other: string, status: string, mediaType: string): string =>
  `${other} is not read, since the answer ${status} is ${mediaType}`;

const READ_AS = { json: "is read as one JSON value", text: "is read as one text", binary: "is a stream of bytes" };

const streamReason = (mediaType: string, kind: keyof typeof READ_AS): string =>
  `itemSchema is not used: ${mediaType} ${READ_AS[kind]}`;
