import type { CompareOperation, Comparison, OperationPair } from "../comparison.js";
import type { Source } from "../document.js";
import { arrayAt, canonical, child, isObject, type JsonObject, objectAt, textAt } from "../json.js";
import type { Operation } from "./operation.js";

/** One way to be let in: all of its schemes, each with the scopes that the credential needs. None: no credential. */
type Alternative = ReadonlyMap<string, ReadonlySet<string>>;

interface Requirements {
  readonly alternatives: readonly Alternative[];
  readonly pointer: string;
  readonly isGlobal: boolean;
}

/** Whoever gets in today must get in tomorrow. */
export const compareSecurity: CompareOperation = (pair, comparison) => {
  if (pair.isInverted) return;
  const sameNames = sharedNames(comparison);
  const base = requirementsOf(pair.base, comparison.base, sameNames);
  const revision = requirementsOf(pair.revision, comparison.revision, sameNames);
  const tell = teller(base, revision, pair, comparison);
  for (const alternative of base.alternatives) {
    const same = counterpartOf(alternative, base, revision);
    if (same !== undefined) compareScopes(alternative, same, tell);
    else if (alternative.size > 0)
      tell(isOpenTo(alternative, revision) ? "removed-harmlessly" : "removed", nameOf(alternative));
  }
  const wasOpen = base.alternatives.some((alternative) => alternative.size === 0);
  const isOpen = revision.alternatives.some((alternative) => alternative.size === 0);
  for (const alternative of revision.alternatives) {
    if (alternative.size === 0 || base.alternatives.some((other) => hasSameSchemes(alternative, other))) continue;
    tell(wasOpen && !isOpen ? "added-where-none" : "added", nameOf(alternative));
  }
  if (
    wasOpen &&
    !isOpen &&
    revision.alternatives.every((one) => base.alternatives.some((other) => hasSameSchemes(one, other)))
  ) {
    tell("became-required", revision.alternatives.map(nameOf).join(" or "));
  }
};

type Tell = (verb: string, name: string) => void;

const IDS: { readonly [verb: string]: string } = {
  added: "security-added",
  "added-where-none": "security-added",
  "became-required": "security-became-required",
  removed: "security-removed",
  "removed-harmlessly": "security-removed",
  "scope-added": "security-scope-added",
  "scope-removed": "security-scope-removed",
};

function teller(base: Requirements, revision: Requirements, pair: OperationPair, { report }: Comparison): Tell {
  const scope = base.isGlobal && revision.isGlobal ? "api-global-" : "api-";
  const pointer = { base: base.pointer, revision: revision.pointer };
  return (verb, name) =>
    report.change(`${scope}${IDS[verb]}`, [pair.subject("request")], pointer, { name, facts: [verb] });
}

function compareScopes(base: Alternative, revision: Alternative, tell: Tell): void {
  for (const [scheme, scopes] of revision) {
    const before = base.get(scheme) ?? new Set();
    for (const scope of scopes) if (!before.has(scope)) tell("scope-added", `${scope} of ${scheme}`);
    for (const scope of before) if (!scopes.has(scope)) tell("scope-removed", `${scope} of ${scheme}`);
  }
}

/** Of several that name the same schemes, the one with the same scopes; then one that is no other's counterpart by that. */
function counterpartOf(one: Alternative, base: Requirements, revision: Requirements): Alternative | undefined {
  const candidates = revision.alternatives.filter((other) => hasSameSchemes(one, other));
  const isTaken = (other: Alternative) => base.alternatives.some((rival) => hasSameScopes(rival, other));
  return candidates.find((other) => hasSameScopes(one, other)) ?? candidates.find((other) => !isTaken(other));
}

function hasSameScopes(a: Alternative, b: Alternative): boolean {
  return hasSameSchemes(a, b) && [...a].every(([scheme, scopes]) => isSameSet(scopes, b.get(scheme)));
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string> | undefined): boolean {
  return a.size === b?.size && [...a].every((value) => b.has(value));
}

function hasSameSchemes(a: Alternative, b: Alternative): boolean {
  return a.size === b.size && [...a.keys()].every((scheme) => b.has(scheme));
}

/** Some way in asks for nothing that this one doesn't bring. */
function isOpenTo(alternative: Alternative, { alternatives }: Requirements): boolean {
  return alternatives.some((other) =>
    [...other].every(([scheme, scopes]) => {
      const brought = alternative.get(scheme);
      return brought !== undefined && [...scopes].every((scope) => brought.has(scope));
    }),
  );
}

function nameOf(alternative: Alternative): string {
  return [...alternative.keys()].join(" and ") || "no credential";
}

function requirementsOf(operation: Operation, source: Source, sameNames: ReadonlySet<string>): Requirements {
  const isGlobal = !Array.isArray(operation.value.security);
  const owner = isGlobal ? source.root : operation.value;
  const pointer = child(isGlobal ? "" : operation.pointer, "security");
  const listed = arrayAt(owner, "security").filter(isObject);
  const alternatives = listed.length === 0 ? [new Map()] : listed.map((one) => alternativeOf(one, source, sameNames));
  return { alternatives, pointer, isGlobal };
}

function alternativeOf(requirement: JsonObject, source: Source, sameNames: ReadonlySet<string>): Alternative {
  return new Map(
    Object.entries(requirement).map(([name, scopes]) => {
      const key = sameNames.has(name) ? name : describe(schemesOf(source)[name], name);
      return [key, new Set(Array.isArray(scopes) ? scopes.map(String) : [])] as const;
    }),
  );
}

function schemesOf(source: Source): JsonObject {
  return objectAt(source.root.components, "securitySchemes");
}

function sharedNames({ base, revision }: Comparison): ReadonlySet<string> {
  const others = schemesOf(revision);
  return new Set(Object.keys(schemesOf(base)).filter((name) => Object.hasOwn(others, name)));
}

/** What a scheme asks for, so that a renamed one is known again. Names of queries and cookies are case-sensitive. */
function describe(scheme: unknown, name: string): string {
  if (!isObject(scheme)) return name;
  const isHeader = textAt(scheme, "in") === "header";
  const words = ["type", "scheme", "in", "name", "openIdConnectUrl"].map((key) =>
    key === "scheme" || (key === "name" && isHeader) ? textAt(scheme, key)?.toLowerCase() : textAt(scheme, key),
  );
  return words.filter((word) => word !== undefined).join(" ");
}

type Subjects = Parameters<Comparison["report"]["change"]>[1];

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

/** The only one that asks for the same under a name of its own. */
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

type Change = (id: string, detail: Parameters<Comparison["report"]["change"]>[3]) => void;

const FLOW_URLS = [
  ["authorizationUrl", "oauth-url-changed"],
  ["tokenUrl", "oauth-token-url-changed"],
  ["refreshUrl", "oauth-refresh-url-changed"],
] as const;

/** How a token is come by. */
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

/** The same address however it is spelt: letters of the host, a usual port, a slash alone. */
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

/** A scope may be called like what every object has. */
function ownAt(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Whether a credential of this scheme is among those that let in. */
export function guardedBy(scheme: string, operation: Operation, source: Source): boolean {
  const owner = Array.isArray(operation.value.security) ? operation.value : source.root;
  return arrayAt(owner, "security").some((one) => isObject(one) && Object.hasOwn(one, scheme));
}
