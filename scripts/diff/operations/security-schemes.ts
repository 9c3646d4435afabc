import type { Comparison, Report } from "../comparison.js";
import type { Source } from "../document.js";
import { canonical, child, isObject, type JsonObject, objectAt, textAt } from "../json.js";

export function schemesOf(source: Source): JsonObject {
  return objectAt(source.root.components, "securitySchemes");
}

/** What a scheme asks for, so that a renamed one is recognized. Names of queries and cookies are case-sensitive. */
export function describe(scheme: unknown, name: string): string {
  if (!isObject(scheme)) return name;
  const isHeader = textAt(scheme, "in") === "header";
  const words = ["type", "scheme", "in", "name", "openIdConnectUrl"].map((key) =>
    key === "scheme" || (key === "name" && isHeader) ? textAt(scheme, key)?.toLowerCase() : textAt(scheme, key),
  );
  return words.filter((word) => word !== undefined).join(" ");
}

type Subjects = Parameters<Report["change"]>[1];

/** The schemes themselves, and which operations they guard: by the name in the base and by that in the revision. */
export function compareSchemes(comparison: Comparison, guarded: (base: string, revision: string) => Subjects): void {
  const [base, revision] = [schemesOf(comparison.base), schemesOf(comparison.revision)];
  const { change } = comparison.report;
  const at = (name: string) => child("/components/securitySchemes", name);
  for (const name of Object.keys(base)) {
    const other = Object.hasOwn(revision, name) ? name : renamed(name, base, revision);
    if (other !== name) change("api-security-component-removed", [], { base: at(name) }, { name });
    if (other !== undefined) compareScheme(name, other);
  }
  for (const name of Object.keys(revision)) {
    if (!Object.hasOwn(base, name)) change("api-security-component-added", [], { revision: at(name) }, { name });
  }

  function compareScheme(name: string, other: string): void {
    const before = resolved(base[name], at(name), comparison.base);
    const after = resolved(revision[other], at(other), comparison.revision);
    const pointer = { base: at(name), revision: at(other) };
    const [from, into] = [describe(before, name), describe(after, other)];
    const subjects = guarded(name, other);
    const facts = subjects.length === 0 ? ["unused"] : [];
    const tell: Change = (id, detail) => change(id, subjects, pointer, { name: other, facts, ...detail });
    if (from !== into) tell("api-security-component-type-changed", { base: from, revision: into });
    compareFlows(objectAt(before, "flows"), objectAt(after, "flows"), tell);
  }
}

/** The only one that asks for the same under a name that the other side doesn't have. */
function renamed(name: string, base: JsonObject, revision: JsonObject): string | undefined {
  const alike = (own: JsonObject, others: JsonObject) =>
    Object.keys(own).filter(
      (one) => !Object.hasOwn(others, one) && describe(own[one], one) === describe(base[name], name),
    );
  const [other, another] = alike(revision, base);
  return alike(base, revision).length === 1 && another === undefined ? other : undefined;
}

function resolved(value: unknown, pointer: string, source: Source): JsonObject {
  const found = source.resolve(value, pointer).value;
  return isObject(found) ? found : {};
}

type Change = (id: string, detail: Parameters<Report["change"]>[3]) => void;

const FLOW_URLS = [
  ["authorizationUrl", "oauth-url-changed"],
  ["tokenUrl", "oauth-token-url-changed"],
  ["refreshUrl", "oauth-refresh-url-changed"],
] as const;

/** How a token is obtained. */
function compareFlows(base: JsonObject, revision: JsonObject, tell: Change): void {
  for (const flow of new Set([...Object.keys(base), ...Object.keys(revision)])) {
    const [before, after] = [ownAt(base, flow), ownAt(revision, flow)];
    if (after === undefined) tell("api-security-component-oauth-flow-removed", { revision: flow });
    else if (before === undefined) tell("api-security-component-oauth-flow-added", { revision: flow });
    else compareFlow(before, after, tell);
  }
}

function compareFlow(before: unknown, after: unknown, tell: Change): void {
  for (const [key, id] of FLOW_URLS) {
    const [from, into] = [textAt(before, key), textAt(after, key)];
    if (meant(from) !== meant(into)) tell(`api-security-component-${id}`, { base: from, revision: into });
  }
  compareFlowScopes(objectAt(before, "scopes"), objectAt(after, "scopes"), tell);
}

/** The same URL however it is spelt: case of the host, default port, a lone slash. */
function meant(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).href : url;
}

function compareFlowScopes(base: JsonObject, revision: JsonObject, tell: Change): void {
  for (const scope of new Set([...Object.keys(base), ...Object.keys(revision)])) {
    const [before, after] = [ownAt(base, scope), ownAt(revision, scope)];
    if (canonical(before) === canonical(after)) continue;
    const verb = before === undefined ? "added" : after === undefined ? "removed" : "changed";
    tell(`api-security-component-oauth-scope-${verb}`, { revision: scope });
  }
}

/** A scope may have the name of something that every object has. */
function ownAt(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
