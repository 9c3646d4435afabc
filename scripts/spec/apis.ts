import { dirname, resolve } from "node:path";
import { Failure } from "../failure.js";
import { isObject } from "./document.js";
import { parseSettings } from "./settings.js";

export interface ApiEntry {
  name: string;
  /** Its openapi.yaml. */
  file: string;
}

/** An API's name is that of its folders, in specs/ and in generated/, where whatever is not generated is deleted. */
export const isApiName = (name: string): boolean => /^[a-z][a-z0-9-]*$/.test(name);
export const API_NAME_FORM = "small letters, digits and dashes, a letter first";

/** The APIs that `specs/redocly.yaml` lists. */
export function readApis(configFile: string, text: string): ApiEntry[] {
  const config = parseSettings(configFile, text);
  const apis = isObject(config) && isObject(config.apis) ? config.apis : undefined;
  if (!apis)
    throw new Failure(`${configFile}: has no \`apis:\`; each is listed there as NAME: { root: NAME/openapi.yaml }`);
  return Object.entries(apis).map(([name, entry]) => {
    if (!isApiName(name))
      throw new Failure(`${configFile}: ${JSON.stringify(name)} can't be an API's name: ${API_NAME_FORM}`);
    if (!isObject(entry) || typeof entry.root !== "string")
      throw new Failure(`${configFile}: apis.${name} needs a root, the path of its openapi.yaml`);
    return { name, file: resolve(dirname(configFile), entry.root) };
  });
}
