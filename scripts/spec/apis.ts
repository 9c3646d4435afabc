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
  const config: unknown = parse(text);
  const apis = isObject(config) && isObject(config.apis) ? config.apis : undefined;
  if (!apis) throw new Failure(`${configFile}: has no \`apis:\``);
  return Object.entries(apis).map(([name, entry]) => {
    if (!isObject(entry) || typeof entry.root !== "string")
      throw new Failure(`${configFile}: apis.${name} needs a root`);
    return { name, file: resolve(dirname(configFile), entry.root) };
  });
}
