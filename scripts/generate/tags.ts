/** The constants that discriminators give to fields, stated in the schemas themselves, for the wire types. */
import { type OpenApiDocument, type Schema, setOwn } from "../spec/index.js";
import { type ApiModel, heirsIn, type Tags } from "../spec/model/index.js";

/** Changes the document. A schema that others extend stays as it is: their values are other ones, and a part of an allOf is printed as a whole. */
export function stateTags(document: OpenApiDocument, { schemas, tags }: ApiModel): void {
  const named = document.components?.schemas ?? {};
  const heirs = heirsIn(named);
  for (const { component, type } of schemas.values()) {
    const fields = tags.get(component);
    const schema = named[component];
    if (!fields || !schema || type.kind !== "object") continue;
    for (const { wire, type: field } of type.properties) {
      const isTagged = field.kind === "enum" && field.isConstant && fields.has(wire);
      if (isTagged && !isExtended(heirs(component), wire, tags))
        state(schema, wire, { type: "string", enum: field.values });
    }
  }
}

function isExtended(heirs: Iterable<string>, wire: string, tags: Tags): boolean {
  for (const heir of heirs) if (tags.get(heir)?.has(wire)) return true;
  return false;
}

function state(schema: Schema, wire: string, constant: Schema): void {
  const own = schema.properties ?? {};
  if (schema.allOf) schema.allOf = [...schema.allOf, { type: "object", properties: { [wire]: constant } }];
  else if (own[wire]) {
    const { $ref: _, ...said } = own[wire];
    setOwn(own, wire, { ...said, ...constant });
  }
}
