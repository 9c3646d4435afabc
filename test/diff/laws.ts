import fc from "fast-check";
import { expect } from "vitest";
import { diff, LEVELS, type Level } from "../../scripts/diff/index.js";

/**
 * Random documents and random changes of known level. Every named schema has its own field, `own_<name>`, to which
 * the change is made; the operations that it must affect are found by following references in the simplest possible way.
 */
interface Schema {
  [keyword: string]: unknown;
}
interface Named extends Schema {
  properties: Record<string, Schema>;
  required: string[];
}
interface Use {
  readonly name: string;
  readonly isForm: boolean;
}
interface Document {
  readonly openapi: string;
  readonly paths: Record<string, { post: Schema }>;
  readonly components: { readonly schemas: Record<string, Named> };
}

const names = ["A", "B", "C", "D", "E"] as const;
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const anyName = fc.constantFrom(...names);

const scalar: fc.Arbitrary<Schema> = fc.oneof(
  fc.record({ type: fc.constantFrom("string", "integer", "number", "boolean") }),
  fc.constantFrom<Schema>(
    { type: ["string", "null"] },
    { type: "string", format: "date-time" },
    { enum: ["x", "y"] },
    {},
  ),
);

/** References are in every place that allows one. */
const { schema } = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    scalar,
    anyName.map(ref),
    tie("schema").map((items) => ({ type: "array", items })),
    fc.dictionary(fc.constantFrom("a", "b", "c"), tie("schema")).map((properties) => ({ type: "object", properties })),
    tie("schema").map((additionalProperties) => ({ type: "object", additionalProperties })),
    fc.uniqueArray(anyName, { minLength: 2, maxLength: 3 }).map((list) => ({ oneOf: list.map(ref) })),
    anyName.map((name) => ({ anyOf: [ref(name), { type: "null" }] })),
    anyName.map((name) => ({ allOf: [ref(name)] })),
  ),
}));

const own = { type: ["string", "null"], enum: ["one", "two", null] };
/** Apart, since listed values need no limits. */
const limited = { type: ["string", "null"], minLength: 2, maxLength: 10 };

/** One field is always optional: the first one of a type that was sent as it is received would give it a second type in the client. */
const namedSchema = (name: string): fc.Arbitrary<Named> =>
  fc.tuple(fc.dictionary(fc.constantFrom("p", "q", "r"), schema), fc.boolean()).map(([properties, isRequired]) => ({
    type: "object",
    properties: {
      ...properties,
      [`own_${name}`]: own,
      [`limited_${name}`]: limited,
      [`also_${name}`]: { type: "string" },
      note: { type: "string" },
    },
    required: isRequired ? [`also_${name}`] : [],
  }));

const use = fc.option(fc.record({ name: anyName, isForm: fc.boolean() }), { nil: undefined });

const operation = fc.record({ takes: use, gives: use }).map(({ takes, gives }) => ({
  post: {
    ...(takes === undefined ? {} : { requestBody: { content: contentOf(takes) } }),
    responses: { "200": gives === undefined ? {} : { content: contentOf({ ...gives, isForm: false }) } },
  },
}));

function contentOf({ name, isForm }: Use): Schema {
  return { [isForm ? "application/x-www-form-urlencoded" : "application/json"]: { schema: ref(name) } };
}

const anyDocument: fc.Arbitrary<Document> = fc
  .record({
    operations: fc.array(operation, { minLength: 1, maxLength: 5 }),
    schemas: fc.tuple(...names.map(namedSchema)),
  })
  .map(({ operations, schemas }) => ({
    openapi: "3.1.0",
    paths: Object.fromEntries(operations.map((one, index) => [`/${index}`, one])),
    components: { schemas: Object.fromEntries(names.map((name, index) => [name, schemas[index] as Named])) },
  }));

/** A change, and its level on the wire when done and undone, in a request and in a response. */
interface Mutation {
  readonly name: string;
  mutate(schema: Named, name: string): void;
  readonly done: readonly [request: Level, response: Level];
  readonly undone: readonly [request: Level, response: Level];
}

const onOwn = (change: Schema) => (schema: Named, name: string) => {
  schema.properties[`own_${name}`] = { ...own, ...change };
};
const onLimited = (change: Schema) => (schema: Named, name: string) => {
  schema.properties[`limited_${name}`] = { ...limited, ...change };
};
const toTighter = { done: ["breaking", "info"], undone: ["info", "breaking"] } as const;
const toLooser = { done: ["info", "breaking"], undone: ["breaking", "info"] } as const;

const mutations: readonly Mutation[] = [
  {
    name: "a field removed",
    mutate: (schema, name) => delete schema.properties[`own_${name}`],
    done: ["warning", "breaking"],
    undone: ["info", "info"],
  },
  {
    name: "a required field added",
    mutate: (schema) => {
      schema.properties.fresh = { type: "string" };
      schema.required.push("fresh");
    },
    done: ["breaking", "info"],
    undone: ["warning", "breaking"],
  },
  { name: "a field became required", mutate: (schema, name) => schema.required.push(`own_${name}`), ...toTighter },
  { name: "null forbidden", mutate: onOwn({ type: "string", enum: ["one", "two"] }), ...toTighter },
  {
    name: "another type",
    mutate: onOwn({ type: ["object", "null"], enum: undefined }),
    done: ["breaking", "breaking"],
    undone: ["breaking", "breaking"],
  },
  { name: "maxLength lowered", mutate: onLimited({ maxLength: 5 }), ...toTighter },
  { name: "minLength lowered", mutate: onLimited({ minLength: 1 }), ...toLooser },
  {
    name: "an enum value added",
    mutate: onOwn({ enum: ["one", "two", "three", null] }),
    done: ["info", "warning"],
    undone: ["breaking", "info"],
  },
  { name: "a format added", mutate: onLimited({ format: "uuid" }), ...toTighter },
  { name: "a default changed", mutate: onOwn({ default: "one" }), done: ["info", "info"], undone: ["info", "info"] },
];

export const scenario = fc.record({ document: anyDocument, name: anyName, mutation: fc.constantFrom(...mutations) });

/** Each known change is found at the right operations, with the right level, and nowhere else; undone, it is mirrored. */
export function checkMutation({
  document,
  name,
  mutation,
}: {
  document: Document;
  name: string;
  mutation: Mutation;
}): void {
  const base = withoutUndefined(document);
  const revision = structuredClone(base);
  const schema = revision.components.schemas[name];
  if (schema !== undefined) mutation.mutate(schema, name);
  const mutated = withoutUndefined(revision);
  expect(foundLevels(base, mutated)).toEqual(expectedLevels(base, name, mutation.done));
  expect(foundLevels(mutated, base)).toEqual(expectedLevels(base, name, mutation.undone));
  expect(diff(mutated, base)).toHaveLength(diff(base, mutated).length);
  expect(diff(mutated, structuredClone(mutated))).toEqual([]);
}

function withoutUndefined(document: Document): Document {
  return JSON.parse(JSON.stringify(document)) as Document;
}

function foundLevels(base: Document, revision: Document): Record<string, Level> {
  const found: Record<string, Level> = {};
  for (const { scope, operations } of diff(base, revision)) {
    for (const { path } of operations) found[path] = worse(found[path] ?? "none", scope.wire);
  }
  return found;
}

function expectedLevels(
  { paths, components }: Document,
  name: string,
  [request, response]: Mutation["done"],
): Record<string, Level> {
  const expected: Record<string, Level> = {};
  for (const [path, { post }] of Object.entries(paths)) {
    const sides = [post.requestBody, post.responses].map((side) => reaches(side, name, components.schemas));
    if (sides[0]) expected[path] = request;
    if (sides[1]) expected[path] = worse(expected[path] ?? "none", response);
  }
  return expected;
}

function worse(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) > LEVELS.indexOf(b) ? a : b;
}

function reaches(
  from: unknown,
  name: string,
  schemas: Document["components"]["schemas"],
  seen = new Set<string>(),
): boolean {
  const found = [...JSON.stringify(from ?? null).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
    (match) => match[1] ?? "",
  );
  return found.some((one) => {
    if (one === name) return true;
    if (seen.has(one)) return false;
    seen.add(one);
    return reaches(schemas[one], name, schemas, seen);
  });
}
