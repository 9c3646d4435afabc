import type { FragmentDocument, Parameter, Schema } from "../../../scripts/import-docs/fragment.js";
import { type FernField, fieldOf, fieldsOf } from "./fern.js";
import type { Target } from "./generator.js";
import { mainType, printed } from "./printed.js";
import { oneLine } from "./prose.js";

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const span = (text: string) => `<span>${escaped(text)}</span>`;

/** A page of the current site as its server sends it. */
export function fernHtml(document: FragmentDocument, target: Target): string {
  const { kind, method, path, operation } = target;
  const url = (document.servers?.[0]?.url ?? "").replace(/\{\w+\}/, "{your_space_name}");
  const colon = path.replace(/\{(\w+)\}/g, ":$1");
  const address = kind === "path" ? `<div><span>${method.toUpperCase()}</span>${span(url)}${span(colon)}</div>` : "";
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  const [title, said] =
    kind === "path"
      ? ["Request", "This endpoint expects an object."]
      : ["Payload", "The payload of this webhook request is an object."];
  const answers = Object.entries(operation.responses ?? {});
  const success = answers.find(([code]) => code.startsWith("2"))?.[1];
  const answer = Object.values(success?.content ?? {})[0]?.schema;
  const errors = answers.filter(([code]) => /^[45]/.test(code));
  return [
    `<!DOCTYPE html><html><head><title>x</title><style>.a{}</style></head><body class="fern-theme"><nav><a>Path parameters</a></nav><main>`,
    `<h1>${escaped(operation.summary ?? "")}</h1>${address}<p>${escaped(oneLine())} <code>string</code></p>`,
    ...(["path", "query"] as const).map((place) => parametersHtml(document, operation.parameters ?? [], place)),
    ...(body ? [`<h3>${title}</h3><p>${said}</p>`, ...fieldsOf(document, body, true).map(fieldHtml)] : []),
    ...(answer
      ? ["<h3>Response</h3><p>The request has succeeded.</p>", ...fieldsOf(document, answer, false).map(fieldHtml)]
      : []),
    ...(errors.length > 0
      ? ["<h3>Errors</h3>", ...errors.map(([code]) => `<div>${span(code)}${span("Some Error")}</div>`)]
      : []),
    "</main><footer>Built with</footer></body></html>",
  ].join("\n");
}

function parametersHtml(document: FragmentDocument, all: readonly Parameter[], place: "path" | "query"): string {
  const own = all.filter((one) => one.in === place);
  const fields = own.map((one) => fieldHtml(fieldOf(document, one.name, one.schema ?? {}, one.required === true)));
  return own.length === 0 ? "" : `<h3>${place === "path" ? "Path" : "Query"} parameters</h3>${fields.join("")}`;
}

function fieldHtml({ name, type, flags, values }: FernField): string {
  const allowed = values
    ? `<div>Allowed values:${values.map((value) => `<code>${escaped(String(value))}</code>`).join("")}</div>`
    : "";
  const key = `<span class="fern-api-property-key">${escaped(name)}</span>`;
  const meta = `<span class="fern-api-property-meta">${[type, ...flags].map(span).join("")}</span>`;
  return `<div class="fern-api-property"><div class="fern-api-property-header">${key}${meta}</div><p>${escaped(oneLine())}</p>${allowed}</div>`;
}

/** A page of the older site as its server sends it. */
export function docusaurusHtml(document: FragmentDocument, target: Target): string {
  const { operation } = target;
  const colon = target.path.replace(/\{(\w+)\}/g, ":$1");
  const body = Object.values(operation.requestBody?.content ?? {})[0];
  const media = Object.keys(operation.requestBody?.content ?? {})[0];
  const answers = Object.entries(operation.responses ?? {});
  return [
    `<!doctype html><html class="docs-version-current docusaurus"><body><nav>Request</nav><article>`,
    `<h1 class="openapi__heading">${escaped(operation.summary ?? "")}</h1>`,
    `<pre class="openapi__method-endpoint"><span class="badge">${target.method.toUpperCase()} </span><h2>${escaped(colon)}</h2></pre><p>${escaped(oneLine())}</p>`,
    "<h2>Request</h2>",
    ...(["path", "query"] as const).map((place) => placeHtml(document, operation.parameters ?? [], place)),
    ...(body?.schema
      ? [
          `<ul role="tablist"><li>${media}</li></ul><details><summary><h3>Body</h3><strong>required</strong></summary>${objectHtml(document, body.schema, 0)}</details>`,
        ]
      : []),
    `<div>Responses</div><ul role="tablist">${answers.map(([code]) => `<li>${code}</li>`).join("")}</ul>`,
    ...answers.map(([, { content }]) => answerHtml(document, Object.values(content ?? {})[0]?.schema)),
    "</article></body></html>",
  ].join("\n");
}

function placeHtml(document: FragmentDocument, all: readonly Parameter[], place: "path" | "query"): string {
  const own = all.filter((one) => one.in === place);
  const items = own.map((one) => `<li>${leafHtml(document, one.name, one.schema ?? {}, one.required === true)}</li>`);
  const title = place === "path" ? "Path Parameters" : "Query Parameters";
  return own.length === 0
    ? ""
    : `<details><summary><h3>${title}</h3></summary><div><ul>${items.join("")}</ul></div></details>`;
}

function answerHtml(document: FragmentDocument, schema: Schema | undefined): string {
  const inner = schema
    ? `<ul><li>Schema</li><li>Example (from schema)</li></ul><details><summary><strong>Schema</strong></summary>${objectHtml(document, schema, 0)}</details>`
    : "";
  return `<div><p>Something.</p>${inner}</div>`;
}

function objectHtml(document: FragmentDocument, schema: Schema, depth: number): string {
  const { schema: shown } = printed(document, schema);
  if (mainType(shown) === "array" && shown.items) {
    return `<ul><li><div>Array [</div></li>${objectHtml(document, shown.items, depth + 1)}<li><div>]</div></li></ul>`;
  }
  const entries = Object.entries(shown.properties ?? {});
  const items = entries.map(
    ([name, child]) => `<li>${memberHtml(document, name, child, shown.required?.includes(name) === true, depth)}</li>`,
  );
  return `<ul>${items.join("")}</ul>`;
}

function memberHtml(
  document: FragmentDocument,
  name: string,
  schema: Schema,
  required: boolean,
  depth: number,
): string {
  const { schema: shown } = printed(document, schema);
  const list = mainType(shown) === "array" ? printed(document, shown.items ?? {}).schema : undefined;
  if (depth >= 3 || !(list ?? shown).properties) return leafHtml(document, name, schema, required);
  const head = `<strong>${escaped(name)}</strong><span>object${list ? "[]" : ""}</span>${required ? "<strong>required</strong>" : ""}`;
  const inner = objectHtml(document, list ?? shown, depth + 1);
  const items = list ? `<li><div>Array [</div></li>${inner}<li><div>]</div></li>` : inner;
  return `<details><summary><span>${head}</span></summary><div>${items}</div></details>`;
}

function leafHtml(document: FragmentDocument, name: string, schema: Schema, required: boolean): string {
  const { schema: shown, nullable } = printed(document, schema);
  const values = shown.enum ?? printed(document, shown.items ?? {}).schema.enum;
  const marks = [
    required ? '<span class="openapi-schema__required">required</span>' : "",
    nullable ? "<span>nullable</span>" : "",
  ].join("");
  const shownValues = values
    ? `<p><strong>Possible values: </strong>[${values.map((v) => `<code>${escaped(String(v))}</code>`).join(", ")}]</p>`
    : "";
  return `<strong class="openapi-schema__property">${escaped(name)}</strong><span class="openapi-schema__name">${typeOf(document, schema)}</span>${marks}<p>${escaped(oneLine())}</p>${shownValues}`;
}

function typeOf(document: FragmentDocument, schema: Schema): string {
  const { schema: shown } = printed(document, schema);
  const type = mainType(shown) ?? (shown.properties ? "object" : "any");
  if (type === "array") return `${typeOf(document, shown.items ?? {})}[]`;
  return type === "string" && shown.format && ["uuid", "uri"].includes(shown.format)
    ? `string&lt;${shown.format}&gt;`
    : type;
}
