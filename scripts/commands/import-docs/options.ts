import { isDay } from "../../calendar.js";
import type { Values } from "../../cli.js";
import { Failure } from "../../failure.js";
import { readers } from "../../import-docs/readers/index.js";
import { API_NAME_FORM, isApiName } from "../../spec/index.js";
import { formed, text } from "../flags.js";
import { SPECS } from "../paths.js";

export interface Options {
  readonly api: string | undefined;
  readonly write: boolean;
  readonly report: string | undefined;
  readonly reader: string | undefined;
  readonly day: string | undefined;
  readonly prose: boolean;
  readonly moved: boolean;
  readonly generate: boolean;
  readonly specs: string;
  readonly cache: string | undefined;
}

export function readOptions(values: Values): Options {
  const write = values.write === true;
  if (values.generate === true && !write) throw new Failure("--generate requires --write");
  if (values.generate === true && values.specs !== undefined)
    throw new Failure("--generate works only with the project's own specs");
  return {
    api: formed(values, "api", isApiName, `a name: ${API_NAME_FORM}`),
    write,
    report: text(values, "report"),
    reader: readerName(text(values, "reader")),
    day: formed(values, "date", isDay, "a day, YYYY-MM-DD"),
    prose: values.prose === true,
    moved: values.moved === true,
    generate: values.generate === true,
    specs: text(values, "specs") ?? SPECS,
    cache: text(values, "cache"),
  };
}

function readerName(value: string | undefined): string | undefined {
  if (value === undefined || readers.some(({ name }) => name === value)) return value;
  throw new Failure(`--reader takes ${readers.map(({ name }) => name).join(", ")}; not ${JSON.stringify(value)}`);
}
