import { dirname, relative } from "node:path";
import { parse, stringify } from "yaml";
import { Failure } from "../../failure.js";
import type { Spec } from "../../spec/index.js";
import { type FragmentDocument, operationsOf } from "../fragment.js";
import type { Candidate } from "./assign.js";
import type { SpecTexts } from "./index.js";
import { treeOf } from "./tree.js";
import { ENTRY } from "./yaml/files.js";

/** A spec as a candidate to which pages can be assigned. */
export const candidateOf = ({ name, document }: SpecTexts): Candidate => ({ name, tree: treeOf(document) });

/** A spec as it was loaded, without its overlay. */
export function textsOf(name: string, spec: Spec, sources: string | undefined): SpecTexts {
  const inFolder = (file: string) => relative(dirname(spec.file), file).replaceAll("\\", "/");
  return {
    name,
    files: new Map([...spec.files].map(([file, text]) => [inFolder(file), text])),
    parts: spec.parts.map(({ at, file, from }) => ({ at, home: { file: inFolder(file), path: from } })),
    document: spec.document,
    sources,
  };
}

/** A spec of one file. */
export function textsOfOne(name: string, openapi: string, sources: string | undefined): SpecTexts {
  try {
    return { name, files: new Map([[ENTRY, openapi]]), parts: [], document: parse(openapi), sources };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new Failure(`specs/${name}/${ENTRY}: ${reason}`);
  }
}

/** The spec of a new API before its first page: the server and the credentials are those of the first page that shows any. */
export function emptySpec(name: string, pages: readonly FragmentDocument[]): SpecTexts {
  const server = pages.map(({ servers }) => servers?.[0]?.url).find((url) => url !== undefined);
  const secured = pages.find(securityOf);
  const document = {
    openapi: "3.1.0",
    info: { title: name, version: "1.0.0" },
    ...(server === undefined ? {} : { servers: [{ url: server }] }),
    ...(secured ? { security: securityOf(secured) } : {}),
    paths: {},
    ...(secured ? { components: { securitySchemes: secured.components?.securitySchemes } } : {}),
  };
  return textsOfOne(name, stringify(document), undefined);
}

const securityOf = (page: FragmentDocument) =>
  operationsOf(page).find(({ operation: { security = [] } }) => security.length > 0)?.operation.security;
