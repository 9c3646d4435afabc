import { createHash } from "node:crypto";
import { plain } from "../../plain.js";
import { addTo } from "../../spec/index.js";
import type { Level } from "../level.js";
import {
  changePlaceText,
  countLevels,
  countsText,
  type Excerpt,
  operationText,
  placeText,
  type Report,
  type ReportedChange,
  type Reporter,
} from "../report.js";
import { Markup, html as markup } from "./html/markup.js";
import { SCRIPT } from "./html/script.js";
import { STYLE } from "./html/style.js";

/** One file for people: the verdict, then the changes by operation with both sides. The page sends no request. */
export const html: Reporter = (report, { summary }) => {
  const { changes } = report;
  const body = summary ? [] : [tools(changes), ...groups(changes).map(section), nothing(changes)];
  return page(report, [...head(report), ...body, ...notes(report)]).text;
};

/** Only styles and scripts with these hashes run, so no text from a document does. */
function page(report: Report, parts: readonly Markup[]): Markup {
  const policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Contract diff: ${countsText(report.changes)}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<main>
${parts}
</main>
<script>${raw(SCRIPT)}</script>
</body>
</html>
`;
}

function raw(text: string): Markup {
  return new Markup(text);
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function head({ base, revision, verdict, changes }: Report): Markup[] {
  const { wire, typescript, bump } = verdict;
  return [
    markup`<h1>Contract diff: ${countsText(changes)}</h1>`,
    markup`<p class="versions"><code>${plain(base)}</code> → <code>${plain(revision)}</code></p>`,
    markup`<div class="verdicts">`,
    verdictCard("On the wire", wire, "API", bump.api),
    verdictCard("In TypeScript", typescript, "client", bump.client),
    markup`</div>`,
  ];
}

const ANSWERS: { readonly [level in Level]: string } = {
  breaking: "Breaking",
  warning: "Worth a look",
  info: "Compatible",
  none: "Nothing changes",
};

function verdictCard(title: string, level: Level, what: string, bump: string): Markup {
  const tone = level === "info" || level === "none" ? "fine" : level;
  return markup`<div class="verdict ${tone}" data-verdict="${level}"><p>${title}</p><p class="answer">${ANSWERS[level]}</p>
<p>Next version of the ${what}: <strong>${bump}</strong></p></div>`;
}

function tools(changes: readonly ReportedChange[]): Markup {
  const buttons = countLevels(changes)
    .filter(([, count]) => count > 0)
    .map(
      ([level, count]) =>
        markup`<button type="button" class="${level}" data-level="${level}" aria-pressed="true">${level} ${count}</button>`,
    );
  return markup`<div class="tools" role="toolbar" aria-label="Filters">${buttons}
<input type="search" placeholder="Operation, field or rule" aria-label="Show only changes with these words"></div>`;
}

interface Group {
  readonly operations: ReportedChange["operations"];
  readonly changes: readonly ReportedChange[];
}

/** Groups changes that affect the same operations; the worst come first, since the changes are sorted. */
function groups(changes: readonly ReportedChange[]): Group[] {
  const found = new Map<string, ReportedChange[]>();
  for (const change of changes) addTo(found, [...new Set(change.operations.map(operationText))].join("\n"), change);
  return [...found.values()].map((list) => ({ operations: list[0]?.operations ?? [], changes: list }));
}

function section({ operations, changes }: Group): Markup {
  return markup`<section>
<header>${title(operations)}</header>
${changes.map(article)}
</section>`;
}

function title(operations: Group["operations"]): Markup {
  const [first] = operations;
  if (first === undefined) return markup`<h2>The document itself</h2>`;
  const names = [...new Set(operations.map(operationText))];
  if (names.length === 1) {
    const wrapper = first.function === undefined ? markup`` : markup`<p><code>${plain(first.function)}</code></p>`;
    return markup`<h2><span class="method">${first.method}</span>${plain(first.path)}</h2>${wrapper}`;
  }
  const items = names.map((name) => markup`<li>${name}</li>`);
  return markup`<details${names.length <= 8 ? raw(" open") : ""}><summary><h2 class="inline">${names.length} operations</h2></summary><ul>${items}</ul></details>`;
}

function article(change: ReportedChange): Markup {
  const { level, message, id, scope, fingerprint, excerpts, pointer } = change;
  const sides =
    excerpts.base === undefined && excerpts.revision === undefined
      ? markup``
      : markup`<div class="sides">${[figure("base", excerpts.base, pointer.base), figure("revision", excerpts.revision, pointer.revision)]}</div>`;
  return markup`<article class="${level}" data-level="${level}">
<div class="what"><span class="level">${level}</span><p>${plain(message)}</p></div>
<p class="meta"><code>${id}</code> · wire ${scope.wire}, TypeScript ${scope.typescript} · ${changePlaceText(change)} · ${fingerprint}</p>
${sides}
</article>`;
}

function figure(side: string, excerpt: Excerpt | undefined, pointer: string | null): Markup {
  if (excerpt === undefined)
    return markup`<figure class="absent">${pointer === null ? `not in the ${side}` : `text of the ${side} not available`}</figure>`;
  const lines = excerpt.lines.map((line, index) => {
    const number = excerpt.firstLine + index;
    return markup`<span${number === excerpt.location.line ? raw(' class="hit"') : ""} data-line="${number}">${plain(line)}</span>`;
  });
  return markup`<figure><figcaption><span>${side}</span><span>${placeText(excerpt.location)}</span></figcaption><pre>${raw(lines.map(({ text }) => text).join(""))}</pre></figure>`;
}

function nothing(changes: readonly ReportedChange[]): Markup {
  return markup`<p class="empty"${changes.length === 0 ? "" : raw(" hidden")}>${changes.length === 0 ? "The two contracts are the same." : "No change matches the filters."}</p>`;
}

function notes({ notes: all }: Report): Markup[] {
  if (all.length === 0) return [];
  const items = all.map((note) => markup`<li>${plain(note)}</li>`);
  return [markup`<aside><header class="notes"><h2>Notes</h2><ul>${items}</ul></header></aside>`];
}
