import type { Reporter } from "../report.js";
import { github } from "./github.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown.js";
import { text } from "./text.js";

/** By the name that `--format` expects. */
export const reporters = { text, json, markdown, html, github, junit } as const satisfies {
  readonly [format: string]: Reporter;
};

export type Format = keyof typeof reporters;
export const FORMATS: readonly Format[] = ["text", "json", "markdown", "html", "github", "junit"];
