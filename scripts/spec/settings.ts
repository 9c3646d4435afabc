import { LineCounter } from "yaml";
import { Failure } from "../failure.js";
import { readYaml } from "./yaml.js";

/**
 * A YAML file that is no document, such as a list of APIs, as plain data. `failsafe` keeps every scalar as text.
 * @throws {Failure} That names line and column.
 */
export function parseSettings(file: string, text: string, schema: "core" | "failsafe" = "core"): unknown {
  const lines = new LineCounter();
  const refuse = (reason: string, offset: number): never => {
    const { line, col } = lines.linePos(offset);
    throw new Failure(`${file}:${Math.max(line, 1)}:${Math.max(col, 1)}: ${reason}`);
  };
  const document = readYaml(text, lines, refuse, schema);
  try {
    return document.toJS();
  } catch (error) {
    return refuse(error instanceof Error ? error.message : "can't be read", 0);
  }
}
