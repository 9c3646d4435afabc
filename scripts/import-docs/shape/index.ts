import { type FragmentDocument, isPlace } from "../fragment.js";
import { isRecord } from "../records.js";
import { Unreadable } from "../unreadable.js";
import { asObject, checkFlags, checkTexts, listIn, objectIn, quote } from "./members.js";
import { uncheckedIn } from "./operations.js";
import { COMPONENT_NAME, checkSchema } from "./schema.js";
import { inlineShared } from "./shared.js";

/**
 * A page is untrusted text: everything that the importer walks in its document is checked first.
 * References may only point to the document's own schemas; nothing that a page names is ever fetched.
 */
export function checkShape(data: unknown): FragmentDocument {
  if (!isRecord(data)) throw new Unreadable("its OpenAPI document is not an object");
  const all = uncheckedIn(data);
  inlineShared(all, objectIn(data, "components", "components"));
  for (const { operation, where } of all) checkOperation(operation, where);
  checkComponents(objectIn(data, "components", "components") ?? {});
  checkServers(listIn(data, "servers", "its OpenAPI document"));
  const title = isRecord(data.info) && typeof data.info.title === "string" ? data.info.title : "";
  data.info = { title, version: "" };
  return data as unknown as FragmentDocument;
}

function checkComponents(components: Record<string, unknown>): void {
  const schemas = objectIn(components, "schemas", "components.schemas") ?? {};
  for (const [name, schema] of Object.entries(schemas)) {
    if (!COMPONENT_NAME.test(name)) throw new Unreadable(`has a component with an invalid name: ${quote(name)}`);
    checkSchema(schema, `components.schemas.${name}`);
  }
  const schemes = objectIn(components, "securitySchemes", "components.securitySchemes") ?? {};
  for (const [name, scheme] of Object.entries(schemes)) asObject(scheme, `components.securitySchemes.${name}`);
}

function checkServers(servers: readonly unknown[] = []): void {
  if (servers.every((item) => isRecord(item) && typeof item.url === "string")) return;
  throw new Unreadable("has servers that are not a list of addresses");
}

function checkOperation(operation: Record<string, unknown>, where: string): void {
  checkTexts(operation, ["summary", "description"], where);
  const id = operation.operationId;
  if (id !== undefined && (typeof id !== "string" || !/^[A-Za-z][\w.-]*$/.test(id)))
    throw new Unreadable(`${where} has an invalid operationId: ${quote(id)}`);
  const tags = listIn(operation, "tags", where)?.flat(MAX_TAG_LISTS) ?? [];
  if (!tags.every((tag) => typeof tag === "string")) throw new Unreadable(`${where}: ${quote(tags)} are not tags`);
  for (const parameter of listIn(operation, "parameters", where) ?? []) checkParameter(parameter, where);
  checkBody(objectIn(operation, "requestBody", `${where} requestBody`) ?? {}, `${where} requestBody`);
  for (const [code, response] of Object.entries(objectIn(operation, "responses", `${where} responses`) ?? {})) {
    if (!/^(?:[1-5]\d\d|[1-5]XX|default)$/.test(code))
      throw new Unreadable(`${where}: ${quote(code)} is not a status code`);
    checkBody(asObject(response, `${where} response ${code}`), `${where} response ${code}`);
  }
}

/** The older generation of the documentation writes lists in lists. */
const MAX_TAG_LISTS = 3;

function checkParameter(parameter: unknown, where: string): void {
  const fine = isRecord(parameter) && typeof parameter.name === "string" && isPlace(parameter.in);
  if (!fine) throw new Unreadable(`${where} has a parameter without a name and a place`);
  checkTexts(parameter, ["description", "style"], where);
  if (parameter.in === "path" && /^\w+ \//.test(where) && !where.includes(`{${parameter.name}}`))
    throw new Unreadable(`${where} has a parameter ${quote(parameter.name)} that is not in its path`);
  checkFlags(parameter, ["required", "deprecated", "explode"], `${where} parameter ${quote(parameter.name)}`);
  if (parameter.schema !== undefined) checkSchema(parameter.schema, `${where} parameter ${quote(parameter.name)}`);
}

function checkBody(body: Record<string, unknown>, where: string): void {
  checkTexts(body, ["description"], where);
  for (const [name, media] of Object.entries(objectIn(body, "content", `${where} content`) ?? {})) {
    if (!/^[\w.+*-]+\/[\w.+*-]+(?:;[^\n]*)?$/.test(name))
      throw new Unreadable(`${where}: ${quote(name)} is not a media type`);
    const { schema } = asObject(media, `${where} ${name}`);
    if (schema !== undefined) checkSchema(schema, where);
  }
}
