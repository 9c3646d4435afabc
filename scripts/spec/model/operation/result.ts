import type { Method, Operation, Response } from "../../document.js";
import { kindOfAnswer, mediaTypeToRead } from "../media-types.js";
import type { ResultModel } from "../types.js";
import { deref, type OperationSource } from "./source.js";

/** What a success gives: the first 2xx that has content, or the default where no 2xx is declared. An answer to HEAD has no body. */
export function readResult({ document, schemas }: OperationSource, operation: Operation, method: Method): ResultModel {
  if (method === "head") return { kind: "none" };
  const responses = Object.entries(operation.responses ?? {});
  const successes = responses.filter(([status]) => /^2/.test(status));
  for (const [, entry] of successes.length > 0 ? successes : responses.filter(([status]) => status === "default")) {
    const { content = {} } = deref<Response>(document, entry);
    const mediaType = mediaTypeToRead(Object.keys(content));
    if (mediaType === undefined) continue;
    const schema = content[mediaType]?.schema;
    const kind = kindOfAnswer(mediaType, schema?.format);
    return kind === "json" ? { kind, type: schemas.read(schema ?? {}), mediaType } : { kind, mediaType };
  }
  return { kind: "none" };
}
