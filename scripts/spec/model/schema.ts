import { type Components, isObject, type Json, type Schema } from "../document.js";
import { intersect, markRequired, UNKNOWN, union } from "./algebra.js";
import { handedOver } from "./alternatives.js";
import { limitsOf } from "./limits.js";
import { NamedSchemas } from "./named-schemas.js";
import { camelCase } from "./naming.js";
import { refuseTwins } from "./twins.js";
import type { DateFormat, NamedSchema, Naming, ObjectNode, PropertyModel, TypeNode } from "./types.js";
import type { Names } from "./verbatim.js";
import { checkSchemaWords } from "./words.js";

const NULL: TypeNode = { kind: "null" };
const ANNOTATIONS = new Set([
  "$ref",
  "title",
  "description",
  "deprecated",
  "default",
  "example",
  "examples",
  "externalDocs",
  "xml",
  "$comment",
  "nullable",
  "readOnly",
  "writeOnly",
]);
/** Formats of texts that a camelCase client converts to a `Date`. */
export const DATE_FORMATS: ReadonlySet<string> = new Set<DateFormat>(["date-time", "rfc2822", "date"]);
/** Formats of texts that hold a number. */
export const NUMBER_FORMATS: ReadonlySet<string> = new Set(["number", "integer", "int32", "int64", "float", "double"]);

/** In an untrusted document, names within names might be written out without end. */
const MOST_WRITTEN_OUT = 100_000;

/** Reads schemas as types. */
export class SchemaReader {
  readonly #naming: Naming;
  readonly #named: NamedSchemas;
  readonly #names: Names = { alternativesOf: this.alternativesOf.bind(this), left: MOST_WRITTEN_OUT };
  /** References whose allOf is being expanded. */
  readonly #open = new Set<string>();

  constructor(components: Components | undefined, naming: Naming) {
    this.#naming = naming;
    this.#named = new NamedSchemas(components, (schema) => this.read(schema));
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
    if (schema.const !== undefined) return this.#values([schema.const], schema);
    // Next to the type of an object or list, an enum of texts is a mistake: none of them can be the value.
    if (schema.enum && !isContainer(schema)) return this.#values(schema.enum, schema);
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
    if (ownSays) types.push(this.read(withoutKeys(own, ["required", "nullable", "title", "description"]) as Schema));
    const required = this.#neededBy(parts, own);
    const whole = intersect(types, this.resolve.bind(this));
    return markRequired(whole === UNKNOWN && own.type !== undefined ? this.#typed(own) : whole, required);
  }

  /** The required fields of all parts: required by the allOf itself, or by one of its parts. */
  #neededBy(parts: Schema[], { required = [] }: Schema): Set<string> {
    return new Set([...parts.flatMap((part) => (this.#target(part) ?? part).required ?? []), ...required]);
  }

  /** A part of an allOf with its reference resolved, unless that leads back here. */
  #flat(part: Schema, seen: Set<string>): TypeNode {
    const { $ref } = part;
    if ($ref === undefined || seen.has($ref) || this.#open.has($ref)) return this.read(part);
    seen.add($ref);
    this.#open.add($ref);
    try {
      return this.#flatTarget($ref, seen);
    } finally {
      this.#open.delete($ref);
    }
  }

  #flatTarget(ref: string, seen: Set<string>): TypeNode {
    const target = this.#named.at(ref);
    if (!target) return UNKNOWN;
    if (target.$ref !== undefined) return this.#flat(target, seen);
    if (!target.allOf) return this.read(target);
    const types = target.allOf.map((inner) => this.#flat(inner, seen));
    const own = withoutKeys(target, ["allOf", "required"]);
    if (own.properties || own.oneOf || own.anyOf) types.push(this.read(own as Schema));
    return markRequired(intersect(types, this.resolve.bind(this)), this.#neededBy(target.allOf, target));
  }

  #branches(schema: Schema, branches: Schema[]): TypeNode {
    const type = this.oneOf(branches.map((branch) => this.read(withTypeOf(schema, branch))));
    const own = withoutKeys(schema, ["oneOf", "anyOf", "discriminator", "nullable"]);
    if (!own.properties) return type;
    const base = this.read({ ...own, required: [] } as Schema);
    const members = type.kind === "union" ? type.of : [type];
    const joined = members.map((member) => intersect([base, this.resolve(member)], this.resolve.bind(this)));
    return markRequired(union(joined), new Set(own.required ?? []));
  }

  #converts(types: TypeNode[]): TypeNode[] {
    return this.#naming === "camelCase" ? handedOver(types, this.#names) : types;
  }

  #values(values: Json[], schema: Schema): TypeNode {
    if (values.some((value) => typeof value === "object" && value !== null)) return UNKNOWN;
    const known = values.filter((value) => value !== null) as (string | number | boolean)[];
    const types: TypeNode[] = [];
    if (known.length > 0 && this.#isNumberText(schema)) types.push({ kind: "number", wire: "string" });
    else if (known.length > 0) types.push({ kind: "enum", values: [...new Set(known)] });
    if (values.includes(null) || (Array.isArray(schema.type) && schema.type.includes("null"))) types.push(NULL);
    return union(types);
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
        // Money is text in a camelCase API, whichever form the wire has, so that no digit is lost.
        if (this.#naming === "camelCase" && schema.format === "decimal") return { kind: "string", wire: "number" };
        return { kind: "number" };
      case "boolean":
        return { kind: "boolean" };
      case "string":
        return this.#string(schema);
      case "array":
        return this.#array(schema);
      case "object":
        return this.#object(schema);
      default:
        return UNKNOWN;
    }
  }

  #string(schema: Schema): TypeNode {
    if (schema.format === "binary" || (schema.contentMediaType && !schema.contentEncoding)) return { kind: "binary" };
    if (this.#isNumberText(schema)) return { kind: "number", wire: "string" };
    if (this.#naming === "camelCase" && DATE_FORMATS.has(schema.format ?? "")) {
      return { kind: "date", format: schema.format as DateFormat };
    }
    return { kind: "string" };
  }

  /** Whether it is a text that holds a number: `type: string, format: int32`. */
  #isNumberText(schema: Schema): boolean {
    return (
      this.#naming === "camelCase" && [schema.type].flat().includes("string") && NUMBER_FORMATS.has(schema.format ?? "")
    );
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
      type: constantIf(schema.const !== undefined, this.read(schema)),
      required: required.has(wire),
      readOnly: (schema.readOnly ?? this.#target(schema)?.readOnly) === true,
      writeOnly: (schema.writeOnly ?? this.#target(schema)?.writeOnly) === true,
      description: schema.description ?? this.#targetDescription(schema),
      deprecated: schema.deprecated === true,
      default: schema.default ?? this.#target(schema)?.default,
      limits: limitsOf({ ...this.#target(schema), ...schema }),
    };
  }

  #targetDescription(schema: Schema): string | undefined {
    return this.#target(schema)?.description;
  }

  #target(schema: Schema): Schema | undefined {
    return schema.$ref === undefined ? undefined : this.#named.at(schema.$ref);
  }
}

/** The `const` of a field tells its object from others; of alternatives that are constants there may be more one day. */
const constantIf = (isConstant: boolean, type: TypeNode): TypeNode =>
  isConstant && type.kind === "enum" ? { ...type, isConstant } : type;

const placesOf = ({ items, rest }: TypeNode & { kind: "tuple" }): TypeNode[] =>
  rest.kind === "never" ? items : [...items, rest];

/** Whether a value can only be an object or a list, apart from null. */
export function isContainer({ type = [] }: Schema): boolean {
  const names = [type].flat().filter((name) => name !== "null");
  return names.length > 0 && names.every((name) => name === "object" || name === "array");
}

function impliedTypes(schema: Schema): string[] {
  if (schema.properties || schema.patternProperties || schema.additionalProperties !== undefined || schema.required)
    return ["object"];
  if (schema.items !== undefined || schema.prefixItems) return ["array"];
  return ["unknown"];
}

/** A scalar type may be given once, next to alternatives that only restrict it: `type: string, anyOf: [{ maxLength: 5 }, …]`. */
function withTypeOf({ type }: Schema, branch: Schema): Schema {
  if (type === undefined || [type].flat().some((name) => name === "object" || name === "array")) return branch;
  const saysAlready =
    SPEAKING.some((keyword) => branch[keyword] !== undefined) || impliedTypes(branch)[0] !== "unknown";
  return saysAlready ? branch : { ...branch, type };
}

/** A part of an allOf that is as good as none: 3.0's way to describe what a reference stands for. */
const onlyDescribes = (part: Schema): boolean => typeof part === "object" && part.$ref === undefined && !saysMore(part);

/** Anything that bears on a type. */
const saysMore = (schema: object): boolean =>
  Object.keys(schema).some((key) => !ANNOTATIONS.has(key) && !key.startsWith("x-"));

const SPEAKING = ["type", "$ref", "allOf", "oneOf", "anyOf", "const", "enum"] as const;

function withoutKeys(schema: Schema, keys: string[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key))) as Schema;
}
