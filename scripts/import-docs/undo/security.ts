import { credentialsIn } from "../credentials.js";
import { type FragmentDocument, type Operation, operationsOf } from "../fragment.js";
import { fromEntries, isRecord } from "../records.js";
import { COMPONENT_NAME } from "../shape/schema.js";

type Scheme = Record<string, unknown>;

/**
 * The generator prints the credentials as a header parameter that is appended to the others, and their scheme among the
 * components. Returns a line for each operation whose parameter was taken for them.
 */
export function undoSecurity(document: FragmentDocument): Map<Operation, string> {
  const schemes = knownSchemes(document.components?.securitySchemes ?? {});
  const ofAll = (document as { security?: unknown }).security;
  const told = new Map<Operation, string>();
  for (const { operation } of operationsOf(document)) {
    const header = takeHeader(operation);
    if (header && Object.keys(schemes).length === 0)
      Object.assign(schemes, credentialsIn(header.description ?? "").securitySchemes);
    const names = Object.keys(schemes);
    const ofHeader = header && names.length > 0 ? names.map((name) => ({ [name]: [] })) : undefined;
    const said = operation.security ?? ofAll ?? ofHeader;
    const security = needsIn(said, schemes);
    delete operation.security;
    if (security.length > 0 || isOpen(said)) operation.security = security;
    if (header) told.set(operation, "the Authorization parameter is the security scheme");
  }
  const { securitySchemes: _, ...components } = document.components ?? {};
  if (Object.keys(schemes).length > 0) document.components = { ...components, securitySchemes: schemes };
  else if (document.components) document.components = components;
  return told;
}

/** Removes the Authorization header from an operation's parameters. */
function takeHeader(operation: Operation) {
  const parameters = operation.parameters ?? [];
  const header = parameters.find(({ name, in: place }) => place === "header" && /^authorization$/i.test(name));
  const others = parameters.filter((parameter) => parameter !== header);
  if (others.length > 0) operation.parameters = others;
  else delete operation.parameters;
  return header;
}

/** An empty list says that nothing is needed, whatever the others need. */
const isOpen = (security: unknown): boolean => Array.isArray(security) && security.length === 0;

/** The schemes of which every word that matters has been checked: a page is untrusted. */
function knownSchemes(schemes: Record<string, Scheme>): Record<string, Scheme> {
  const known = Object.entries(schemes).map(([name, scheme]) => [name, contractOf(scheme)] as const);
  return fromEntries(
    known.flatMap(([name, scheme]) => (scheme && COMPONENT_NAME.test(name) ? [[name, scheme] as const] : [])),
  );
}

function contractOf({ type, scheme, in: place, name }: Scheme): Scheme | undefined {
  const said = String(scheme).toLowerCase();
  if (type === "http") return ["basic", "bearer"].includes(said) ? { type, scheme: said } : undefined;
  const isKey = type === "apiKey" && ["header", "query", "cookie"].includes(String(place));
  return isKey && /^[\w.-]+$/.test(String(name)) ? { type, in: place, name } : undefined;
}

/** The alternatives of which all schemes are known; `{}` stands for none at all. */
function needsIn(security: unknown, schemes: Record<string, Scheme>): Record<string, string[]>[] {
  const isKnown = (name: string) => Object.hasOwn(schemes, name);
  const all = (Array.isArray(security) ? security : []).filter(isRecord);
  const known = all.filter((needs) => Object.keys(needs).every(isKnown));
  return known.map((needs) => fromEntries(Object.keys(needs).map((name) => [name, []])));
}
