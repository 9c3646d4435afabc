import type { Findings, SchemaPair } from "../difference.js";
import { isObject, type JsonObject, textAt } from "../json.js";
import type { Effective, Property } from "../schema/effective.js";
import type { Schemas } from "../schema/view.js";

/** How a property is written in an XML body. */
export function compareXml(name: string, before: Property, after: Property, pair: SchemaPair, to: Findings): void {
  const base = xmlForm(pair.baseSchemas.effective(before.view), name, pair.baseSchemas);
  const revision = xmlForm(pair.revisionSchemas.effective(after.view), name, pair.revisionSchemas);
  if (base === revision) return;
  to.found("property-xml-changed", { base: before.pointer, revision: after.pointer }, { name, base, revision });
}

/** The markup around a value; a list's own name is written only where it is wrapped (OpenAPI 3.1, XML Object). */
export function xmlForm(schema: Effective, name: string, schemas: Schemas): string {
  const xml = xmlOf(schema);
  if (schema.types?.value.has("array") !== true) {
    return xml.attribute === true ? `attribute ${nameIn(xml, name)}` : `<${nameIn(xml, name)}>`;
  }
  const items = schema.subschemas.get("items");
  const itemXml = items === undefined ? {} : xmlOf(schemas.effective(items));
  if (xml.wrapped !== true) return `<${nameIn(itemXml, name)}>`;
  return `<${nameIn(xml, name)}><${nameIn(itemXml, textAt(xml, "name") ?? name)}>`;
}

function xmlOf(schema: Effective): JsonObject {
  const said = schema.first("xml")?.value;
  return isObject(said) ? said : {};
}

/** With a namespace the prefix is but a short word for it. */
function nameIn(xml: JsonObject, usual: string): string {
  const [name, namespace, prefix] = [textAt(xml, "name") ?? usual, textAt(xml, "namespace"), textAt(xml, "prefix")];
  if (namespace !== undefined) return `{${namespace}}${name}`;
  return prefix === undefined ? name : `${prefix}:${name}`;
}
