import { isObject, type OpenApiDocument, type Schema } from "../document.js";
import { intersect, markRequired, UNKNOWN, union } from "./algebra.js";
import { handedOver } from "./alternatives.js";
import { isConstant, isSaid } from "./annotations.js";
import { type Tags, tagsOf } from "./discriminators.js";
import { limitsOf } from "./limits.js";
import { NamedSchemas } from "./named-schemas.js";
import { camelCase } from "./naming.js";
import { impliedTypes, isContainer, onlyDescribes, saysMore, withoutKeys, withTypeOf } from "./schema/keywords.js";
import { NULL, numberType, textType, valuesType } from "./schema/scalars.js";
import { refuseTwins } from "./twins.js";
import type { NamedSchema, Naming, ObjectNode, PropertyModel, TypeNode } from "./types.js";
import type { Names } from "./verbatim.js";
import { checkSchemaWords } from "./words.js";

/** In an untrusted document, names within names might be written out without end. */
const MOST_WRITTEN_OUT = 100_000;

/** Reads schemas as types. */
export class SchemaReader {
  readonly #naming: Naming;
  readonly #named: NamedSchemas;
  readonly #names: Names = { alternativesOf: this.alternativesOf.bind(this), left: MOST_WRITTEN_OUT };
  /** References whose allOf is being expanded. */
  readonly #open = new Set<string>();
  /** References that were written out for an allOf, where nothing depended on what was being read at the time. */
  readonly #flats = new Map<string, TypeNode>();
  /** How often a reference was left as it is, because it leads back to where it is. */
  #cuts = 0;
  readonly #targetOf = (ref: string): Schema | undefined => this.#named.at(ref);
  readonly tags: Tags;

  constructor(document: OpenApiDocument, naming: Naming) {
    this.#naming = naming;
    this.tags = tagsOf(document);
    this.#named = new NamedSchemas(document.components, (schema, component) =>
      this.#tagged(this.read(schema), component),
    );
  }

  /** The named schemas that were reached, by type name. */
  get schemas(): ReadonlyMap<string, NamedSchema> {
    return this.#named.entries;
  }

  read(schema: Schema | boolean | undefined): TypeNode {
    if (schema === false) return { kind: "never" };
    if (!isObject(schema)) return UNKNOWN;
    return this.#nullable(schema, this.#structural(schema));
  }

  /** A union of alternatives. With the wire's own names nothing is converted anyway. */
  oneOf(types: TypeNode[]): TypeNode {
    return union(this.#converts(types));
  }

  /** Follows references to their target; a cycle of nothing but references is `unknown`. */
  resolve(type: TypeNode): TypeNode {
    return this.#named.resolve(type);
  }

  /** What a value may be: the members of unions, and of unions in these. */
  alternativesOf(type: TypeNode): TypeNode[] {
    const targets = new Set([this.resolve(type)]);
    for (const target of targets)
      if (target.kind === "union") for (const member of target.of) targets.add(this.resolve(member));
    return [...targets].filter(({ kind }) => kind !== "union");
  }

  kindsOf(type: TypeNode): Set<TypeNode["kind"]> {
    return new Set(this.alternativesOf(type).map(({ kind }) => kind));
  }

  /** The kinds that a list's items may have, whatever their position; empty for anything else. */
  itemKindsOf(type: TypeNode): Set<TypeNode["kind"]> {
    const target = this.resolve(type);
    const items = target.kind === "array" ? [target.items] : target.kind === "tuple" ? placesOf(target) : [];
    return new Set(items.flatMap((item) => [...this.kindsOf(item)]));
  }

  #structural(schema: Schema): TypeNode {
    if (schema.$ref !== undefined) return this.#reference(schema, schema.$ref);
    if (schema.allOf) return this.#allOf(schema, schema.allOf);
    const branches = schema.oneOf ?? schema.anyOf;
    if (branches) return this.#branches(schema, branches);
    if (schema.const !== undefined) return valuesType([schema.const], schema, this.#naming);
    // Next to the type of an object or list, an enum of texts is a mistake: none of them can be the value.
    if (schema.enum && !isContainer(schema)) return valuesType(schema.enum, schema, this.#naming);
    return this.#typed(schema);
  }

  /** OpenAPI 3.0's `nullable`; the other forms of null follow from types, enums and branches. */
  #nullable(schema: Schema, type: TypeNode): TypeNode {
    return schema.nullable === true ? union([type, NULL]) : type;
  }

  #reference(schema: Schema, ref: string): TypeNode {
    const rest = withoutKeys(schema, ["$ref"]);
    if (saysMore(rest)) {
      return this.#allOf(withoutKeys(rest, ["nullable"]), [{ $ref: ref }]);
    }
    return this.#named.refer(ref);
  }

  #allOf(schema: Schema, parts: Schema[]): TypeNode {
    const own = withoutKeys(schema, ["allOf"]);
    const ownSays = saysMore(withoutKeys(own, ["type", "required"]));
    const [named, ...others] = parts.length === 1 ? parts : parts.filter((part) => !onlyDescribes(part));
    if (named && others.length === 0 && !ownSays && !own.required?.length) return this.read(named);
    const types = parts.map((part) => this.#flat(part, new Set()));
    if (ownSays) types.push(this.read(withoutKeys(own, ["required", "nullable", "title", "description"])));
    const required = this.#neededBy(parts, own);
    const whole = intersect(types, this.#named.combining);
    return markRequired(whole === UNKNOWN && own.type !== undefined ? this.#typed(own) : whole, required);
  }

  /** The required fields of all parts: required by the allOf itself, or by one of its parts. */
  #neededBy(parts: Schema[], { required = [] }: Schema): Set<string> {
    return new Set([...parts.flatMap((part) => (this.#target(part) ?? part).required ?? []), ...required]);
  }

  /** A part of an allOf with its reference resolved, unless that leads back here. */
  #flat(part: Schema, seen: Set<string>): TypeNode {
    const { $ref } = part;
    if ($ref === undefined) return this.read(part);
    const { combining } = this.#named;
    if (seen.has($ref) || this.#open.has($ref) || combining.left <= 0) {
      this.#cuts++;
      return this.read(part);
    }
    seen.add($ref);
    const known = this.#flats.get($ref);
    if (known !== undefined) return known;
    const doubts = this.#doubts;
    this.#open.add($ref);
    try {
      const type = this.#flatTarget($ref, seen);
      if (this.#doubts === doubts) this.#flats.set($ref, type);
      else combining.left--;
      return type;
    } finally {
      this.#open.delete($ref);
    }
  }

  /** Rises whenever something is read that depends on what else is being read. */
  get #doubts(): number {
    return this.#cuts + this.#named.doubts;
  }

  #flatTarget(ref: string, seen: Set<string>): TypeNode {
    const target = this.#named.at(ref);
    if (!target) return UNKNOWN;
    if (target.$ref !== undefined) return this.#flat(target, seen);
    if (!target.allOf) return this.read(target);
    const types = target.allOf.map((inner) => this.#flat(inner, seen));
    const own = withoutKeys(target, ["allOf", "required"]);
    if (own.properties || own.oneOf || own.anyOf) types.push(this.read(own));
    return markRequired(intersect(types, this.#named.combining), this.#neededBy(target.allOf, target));
  }

  #branches(schema: Schema, branches: Schema[]): TypeNode {
    const type = this.oneOf(branches.map((branch) => this.read(withTypeOf(schema, branch))));
    const own = withoutKeys(schema, ["oneOf", "anyOf", "discriminator", "nullable"]);
    if (!own.properties) return type;
    const base = this.read({ ...own, required: [] });
    const members = type.kind === "union" ? type.of : [type];
    const joined = members.map((member) => intersect([base, this.resolve(member)], this.#named.combining));
    return markRequired(union(joined), new Set(own.required ?? []));
  }

  #converts(types: TypeNode[]): TypeNode[] {
    return this.#naming === "camelCase" ? handedOver(types, this.#names) : types;
  }

  #typed(schema: Schema): TypeNode {
    const types = schema.type === undefined ? impliedTypes(schema) : [schema.type].flat();
    return this.oneOf(types.map((type) => this.#single(type, schema)));
  }

  #single(type: string, schema: Schema): TypeNode {
    switch (type) {
      case "null":
        return NULL;
      case "integer":
      case "number":
        return numberType(schema, this.#naming);
      case "boolean":
        return { kind: "boolean" };
      case "string":
        return textType(schema, this.#naming);
      case "array":
        return this.#array(schema);
      case "object":
        return this.#object(schema);
      default:
        return UNKNOWN;
    }
  }

  #array(schema: Schema): TypeNode {
    const items = this.read(schema.items ?? {});
    if (!schema.prefixItems) return { kind: "array", items };
    const [rest = items, ...first] = this.#converts([items, ...schema.prefixItems.map((item) => this.read(item))]);
    return { kind: "tuple", items: first, rest };
  }

  #object(schema: Schema): ObjectNode {
    const required = new Set(schema.required ?? []);
    const properties = Object.entries(schema.properties ?? {}).map(([wire, property]) =>
      this.#property(wire, property, required),
    );
    refuseTwins(properties, "properties ");
    const rest = this.#rest(schema, properties.length > 0);
    return { kind: "object", properties, rest };
  }

  /** Of properties that are not named: the further ones, and those that patterns name. Patterns close nothing by themselves. */
  #rest({ additionalProperties: extra, patternProperties = {} }: Schema, isNamed: boolean): TypeNode | undefined {
    if (extra === true || (extra === undefined && !isNamed)) return UNKNOWN;
    const types = extra === undefined ? [] : [extra, ...Object.values(patternProperties)].map((one) => this.read(one));
    const possible = types.filter(({ kind }) => kind !== "never");
    return possible.length > 0 ? union(possible) : undefined;
  }

  #property(wire: string, schema: Schema, required: ReadonlySet<string>): PropertyModel {
    checkSchemaWords(schema);
    return {
      name: schema["x-client-name"] ?? (this.#naming === "camelCase" ? camelCase(wire) || wire : wire),
      wire,
      type: this.#field(schema),
      required: required.has(wire),
      readOnly: isSaid("readOnly", schema, this.#targetOf),
      writeOnly: isSaid("writeOnly", schema, this.#targetOf),
      description: schema.description ?? this.#targetDescription(schema),
      deprecated: schema.deprecated === true,
      default: schema.default ?? this.#target(schema)?.default,
      limits: limitsOf({ ...this.#target(schema), ...schema }),
    };
  }

  /** In a schema that a discriminator tells from others, its field has the values that are mapped to the schema. */
  #tagged(type: TypeNode, component: string): TypeNode {
    const tags = this.tags.get(component);
    if (tags === undefined || type.kind !== "object") return type;
    const properties = type.properties.map((property) => {
      const values = [...(tags.get(property.wire) ?? [])];
      return this.#allows(property.type, values) ? { ...property, type: constantOf(values, property.type) } : property;
    });
    return { ...type, properties };
  }

  #allows(type: TypeNode, values: readonly string[]): boolean {
    const target = values.length > 0 ? this.resolve(type) : UNKNOWN;
    if (target.kind === "enum") return values.every((value) => target.values.includes(value));
    return target.kind === "string" && target.wire === undefined;
  }

  /** The constant of a field tells its object from others; of alternatives that are constants there may be more one day. */
  #field(schema: Schema): TypeNode {
    const type = this.read(schema);
    if (!isConstant(schema, this.#targetOf) || this.resolve(type).kind !== "enum") return type;
    return type.kind === "enum" || type.kind === "ref" ? { ...type, isConstant: true } : type;
  }

  #targetDescription(schema: Schema): string | undefined {
    return this.#target(schema)?.description;
  }

  #target(schema: Schema): Schema | undefined {
    return schema.$ref === undefined ? undefined : this.#named.at(schema.$ref);
  }
}

const constantOf = (values: string[], declared: TypeNode): TypeNode => ({
  kind: "enum",
  values,
  isConstant: true,
  ...(declared.kind === "ref" ? { list: declared.name } : {}),
});

const placesOf = ({ items, rest }: TypeNode & { kind: "tuple" }): TypeNode[] =>
  rest.kind === "never" ? items : [...items, rest];
