import type { Reporter } from "../report.js";
import { json } from "./json.js";
import { text } from "./text.js";

/** By the name that `--format` takes. */
export const reporters = { text, json } as const satisfies { readonly [format: string]: Reporter };

export type Format = keyof typeof reporters;
export const formats = Object.keys(reporters) as readonly Format[];
