import { parse } from "yaml";
import { Failure } from "../../failure.js";
import type { Candidate } from "./assign.js";
import type { SpecTexts } from "./index.js";
import { treeOf } from "./tree.js";

/** A spec as something pages can be assigned to. */
export function candidateOf({ name, openapi }: SpecTexts): Candidate {
  try {
    return { name, tree: treeOf(parse(openapi)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new Failure(`specs/${name}/openapi.yaml: ${reason}`);
  }
}

/** What a new API begins with, before its first page. */
export function emptySpec(name: string, server: string | undefined): SpecTexts {
  const servers = server === undefined ? "" : `servers:\n  - url: ${JSON.stringify(server)}\n`;
  const openapi = `openapi: 3.1.0\ninfo:\n  title: ${name}\n  version: 1.0.0\n${servers}paths: {}\n`;
  return { name, openapi, sources: undefined };
}
