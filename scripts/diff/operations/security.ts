import type { CompareOperation, Comparison, OperationPair } from "../comparison.js";
import type { Source } from "../document.js";
import { arrayAt, child, isObject, type JsonObject } from "../json.js";
import type { Operation } from "./operation.js";
import { describe, schemesOf } from "./security-schemes.js";

/** One way to get access: all of its schemes, each with the scopes that the credential needs. Empty: no credential. */
type Alternative = ReadonlyMap<string, ReadonlySet<string>>;

interface Requirements {
  readonly alternatives: readonly Alternative[];
  readonly pointer: string;
  readonly isGlobal: boolean;
}

/** Whoever has access must keep it. */
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

/** Of several with the same schemes: the one with the same scopes, or else one that isn't another's counterpart by its scopes. */
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

/** Whether some alternative requires nothing that this one doesn't bring. */
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

function sharedNames({ base, revision }: Comparison): ReadonlySet<string> {
  const others = schemesOf(revision);
  return new Set(Object.keys(schemesOf(base)).filter((name) => Object.hasOwn(others, name)));
}

/** Whether a credential of this scheme is among the accepted ones. */
export function guardedBy(scheme: string, operation: Operation, source: Source): boolean {
  const owner = Array.isArray(operation.value.security) ? operation.value : source.root;
  return arrayAt(owner, "security").some((one) => isObject(one) && Object.hasOwn(one, scheme));
}
