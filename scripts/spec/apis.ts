import { dirname, resolve } from "node:path";
import { parse } from "yaml";
import { Failure } from "../failure.js";
import { isObject } from "./document.js";

export interface ApiEntry {
  name: string;
  /** Its openapi.yaml. */
  file: string;
}

/** The APIs that `specs/redocly.yaml` lists. */
export function readApis(configFile: string, text: string): ApiEntry[] {
  const config = parseConfig(configFile, text);
  const apis = isObject(config) && isObject(config.apis) ? config.apis : undefined;
  if (!apis)
    throw new Failure(`${configFile}: has no \`apis:\`; each is listed there as NAME: { root: NAME/openapi.yaml }`);
  return Object.entries(apis).map(([name, entry]) => {
    if (!isObject(entry) || typeof entry.root !== "string")
      throw new Failure(`${configFile}: apis.${name} needs a root, the path of its openapi.yaml`);
    return { name, file: resolve(dirname(configFile), entry.root) };
  });
}

function parseConfig(file: string, text: string): unknown {
  try {
    return parse(text, { logLevel: "error" });
  } catch (error) {
    throw new Failure(`${file}: ${error instanceof Error ? error.message.split("\n", 1)[0] : "is no YAML"}`);
  }
}
