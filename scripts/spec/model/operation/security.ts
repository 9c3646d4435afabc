import type { Components, OpenApiDocument, Operation, SecurityScheme } from "../../document.js";
import type { SecurityModel } from "../types.js";
import { deref, Unsupported } from "./source.js";

/** The first alternative that one credential fulfils. */
export function readSecurity(document: OpenApiDocument, operation: Operation): SecurityModel {
  const requirements = (operation.security ?? document.security ?? []).map((requirement) => Object.keys(requirement));
  if (requirements.length === 0 || requirements.some((names) => names.length === 0)) return "none";
  const readable = requirements
    .filter((names) => names.length === 1)
    .map(([name = ""]) => readScheme(document.components, document, name))
    .find((scheme) => scheme !== undefined);
  if (readable === undefined) {
    const schemes = requirements.map((names) => names.join(" with ")).join(", ");
    throw new Unsupported(`security scheme ${schemes} (basic, bearer and header keys are generated, one at a time)`);
  }
  return readable;
}

function readScheme(
  components: Components | undefined,
  document: OpenApiDocument,
  name: string,
): SecurityModel | undefined {
  const entry = components?.securitySchemes?.[name];
  if (!entry) return undefined;
  const scheme = deref<SecurityScheme>(document, entry);
  if (scheme.type === "http" && /^basic$/i.test(scheme.scheme ?? "")) return "basic";
  if (scheme.type === "http" && /^bearer$/i.test(scheme.scheme ?? "")) return "bearer";
  if (scheme.type === "oauth2" || scheme.type === "openIdConnect") return "bearer";
  return scheme.type === "apiKey" && scheme.in === "header" && scheme.name ? { header: scheme.name } : undefined;
}
