import type { Findings, PropertyPair, SchemaPair } from "../difference.js";
import { isObject, type JsonObject, textAt } from "../json.js";
import type { Effective } from "../schema/effective.js";
import type { Schemas } from "../schema/schemas.js";

/** How a property is written in an XML body. */
export function compareXml(property: PropertyPair, { baseSchemas, revisionSchemas }: SchemaPair, to: Findings): void {
  const { name, pointer } = property;
  const base = xmlForm(property.base, name, baseSchemas);
  const revision = xmlForm(property.revision, name, revisionSchemas);
  if (base !== revision) to.found("property-xml-changed", pointer, { name, base, revision });
}

/** The markup around a value; a list's own name is written only if it is wrapped (OpenAPI 3.1, XML Object). */
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

/** With a namespace, the prefix is only an abbreviation of it. */
function nameIn(xml: JsonObject, usual: string): string {
  const [name, namespace, prefix] = [textAt(xml, "name") ?? usual, textAt(xml, "namespace"), textAt(xml, "prefix")];
  if (namespace !== undefined) return `{${namespace}}${name}`;
  return prefix === undefined ? name : `${prefix}:${name}`;
}
