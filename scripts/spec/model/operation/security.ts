import { escapeSegment, METHODS, type OpenApiDocument, type Operation, type SecurityScheme } from "../../document.js";
import { camelCase } from "../naming.js";
import type { FieldModel, Note, SecurityModel } from "../types.js";
import { isFreeHeader } from "./parameters.js";
import { deref, type OperationSource, Unsupported } from "./source.js";

interface Reading {
  security: SecurityModel;
  /** API keys besides the client's single token: each call must give them. */
  keys: FieldModel[];
}

const NONE: Reading = { security: "none", keys: [] };

/**
 * The first alternative that the client's token satisfies; else the first that it satisfies together with keys from the caller.
 * Where credentials are optional, they are sent if the client has them: whoever has a token may see more.
 */
export function readSecurity(source: OperationSource, operation: Operation): Reading {
  const alternatives = alternativesOf(source.document, operation);
  const required = alternatives.filter((names) => names.length > 0);
  const readings = required.map((names) => readAlternative(source, names)).filter((read) => read !== undefined);
  const isOptional = required.length === 0 || required.length < alternatives.length;
  const reading = readings.find(({ keys }) => keys.length === 0) ?? (isOptional ? NONE : readings[0]);
  if (reading === undefined) {
    const schemes = alternatives.map((names) => names.join(" with ")).join(", ");
    throw new Unsupported(
      `security scheme ${schemes} (basic, bearer and API keys are generated, one header of a name)`,
    );
  }
  noteKeys(source, reading);
  return reading;
}

/** The schemes that are required together, for each alternative. */
const alternativesOf = ({ security = [] }: OpenApiDocument, operation: Operation): string[][] =>
  (operation.security ?? security).map((requirement) => Object.keys(requirement));

/** A note if there are schemes, and nothing says what requires them. */
export function unusedSchemes(document: OpenApiDocument): Note[] {
  const schemes = Object.keys(document.components?.securitySchemes ?? {});
  const items = Object.entries(document.paths ?? {}).filter(([path]) => !path.startsWith("x-"));
  const operations = items.flatMap(([, item]) => METHODS.flatMap((method) => item[method] ?? []));
  const isUsed = operations.some((operation) => alternativesOf(document, operation).flat().length > 0);
  if (isUsed || schemes.length === 0 || operations.length === 0) return [];
  const reason = `no operation requires a security scheme (${schemes.join(", ")}), so the client sends no credentials; an overlay can add \`security\``;
  return [{ pointer: "/components/securitySchemes", reason }];
}

/** The client's token satisfies one of the schemes required together, or all that ask for the same; undefined if another can't be sent with it. */
function readAlternative(source: OperationSource, names: string[]): Reading | undefined {
  const schemes = names.map((name) => readScheme(source, name));
  const tokens = schemes.map(tokenOf);
  const [spoken, header] = [tokens.findIndex(isSpoken), tokens.findIndex((token) => token !== undefined)];
  const token = tokens[spoken < 0 ? header : spoken];
  const others = schemes.filter((_, index) => tokens[index] === undefined || tokens[index] !== token);
  const keys = others.map((scheme) => keyField(source, scheme));
  if (keys.includes(undefined)) return undefined;
  return { security: token ?? "none", keys: keys.filter((key) => key !== undefined) };
}

const isSpoken = (token: SecurityModel | undefined): boolean => typeof token === "string";

function readScheme({ document }: OperationSource, name: string): SecurityScheme | undefined {
  const entry = document.components?.securitySchemes?.[name];
  return entry && deref<SecurityScheme>(document, entry);
}

/** How the client's token satisfies a scheme, if it does. */
function tokenOf(scheme: SecurityScheme | undefined): SecurityModel | undefined {
  if (scheme?.type === "http" && /^basic$/i.test(scheme.scheme ?? "")) return "basic";
  if (scheme?.type === "http" && /^bearer$/i.test(scheme.scheme ?? "")) return "bearer";
  if (scheme?.type === "oauth2" || scheme?.type === "openIdConnect") return "bearer";
  return scheme?.type === "apiKey" && scheme.in === "header" && scheme.name ? { header: scheme.name } : undefined;
}

function keyField({ naming }: OperationSource, scheme: SecurityScheme | undefined): FieldModel | undefined {
  const { type, in: place, name: wire } = scheme ?? {};
  if (type !== "apiKey" || !place || !wire || (place === "header" && !isFreeHeader(wire))) return undefined;
  const name = (naming === "camelCase" && camelCase(wire)) || wire;
  const description = scheme?.description ?? "The API key.";
  return { name, wire, place, type: { kind: "string" }, required: true, description, deprecated: false, encodings: [] };
}

/** Adds a note, once for each scheme. */
function noteKeys({ document, notes }: OperationSource, { keys }: Reading): void {
  for (const { place, wire } of keys) {
    const schemes = Object.entries(document.components?.securitySchemes ?? {});
    const found = schemes.find(([, entry]) => {
      const scheme = deref<SecurityScheme>(document, entry);
      return scheme.in === place && scheme.name === wire;
    });
    const pointer = `/components/securitySchemes/${escapeSegment(found?.[0] ?? "")}`;
    const reason = `the API key ${JSON.stringify(wire)} in a ${place} is an input of each call that needs it`;
    if (!notes.some((note) => note.pointer === pointer && note.reason === reason)) notes.push({ pointer, reason });
  }
}
