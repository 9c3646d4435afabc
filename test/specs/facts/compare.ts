/** Compares a spec of ours with the published facts; each difference is one line of text that begins with its place. */
import {
  METHODS,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type PathItem,
  pointerSegments,
  type Ref,
  type RequestBody,
  type Response,
  type Schema,
  valueAt,
} from "../../../scripts/spec/index.js";
import { ourShape, publishedShape, type Shape } from "./shape.js";
import type { Facts, PublishedOperation } from "./table.js";

export function compareApi(document: OpenApiDocument, facts: Facts): string[] {
  const { paths = {}, webhooks = {} } = document;
  return [
    ...compareAll(document, facts, facts.operations, paths),
    ...compareAll(document, facts, facts.webhooks, webhooks),
  ];
}

type PathItems = { readonly [path: string]: PathItem };

function compareAll(
  document: OpenApiDocument,
  facts: Facts,
  published: PublishedOperation[],
  items: PathItems,
): string[] {
  const names = new Set(published.map(({ method, path }) => `${method} ${path}`));
  const extra = operationNames(items).filter((name) => !names.has(name));
  return [
    ...extra.map((name) => `${name}: not published`),
    ...published.flatMap((one) => new Comparison(document, facts, one).differences(items[one.path] ?? {})),
  ];
}

const operationNames = (items: PathItems): string[] =>
  Object.entries(items).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => `${method.toUpperCase()} ${path}`),
  );

class Comparison {
  readonly #document: OpenApiDocument;
  readonly #facts: Facts;
  readonly #published: PublishedOperation;

  constructor(document: OpenApiDocument, facts: Facts, published: PublishedOperation) {
    this.#document = document;
    this.#facts = facts;
    this.#published = published;
  }

  differences(item: PathItem): string[] {
    const { method, op } = this.#published;
    const ours = item[method.toLowerCase() as "get"];
    if (!ours) return [`${op}: missing`];
    return [...this.#facets(ours), ...this.#parameters(item, ours), ...this.#body(ours), ...this.#responses(ours)].map(
      (difference) => `${op} ${difference}`,
    );
  }

  #facets({ operationId, tags, "x-client-scopes": scopes }: Operation): string[] {
    const { op, tag, scopes: wanted } = this.#published;
    return [
      ...unequal("operationId", op, operationId ?? ""),
      ...unequal("tag", tag, (tags ?? []).join(", ")),
      ...unequal("scopes", (wanted ?? []).join(", "), (scopes ?? []).join(", ")),
    ];
  }

  #parameters(item: PathItem, { parameters = [] }: Operation): string[] {
    const ours = new Map(
      [...(item.parameters ?? []), ...parameters].map((given) => {
        const parameter = this.#resolve<Parameter>(given);
        return [`${parameter.in} ${parameter.name}`, parameter];
      }),
    );
    const published = new Map(
      (this.#published.params ?? []).map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]),
    );
    return compareKeys(published, ours, (name, wanted, parameter) => [
      ...unequal(`${name} required`, String(wanted.req === true), String(parameter.required === true)),
      ...this.#schema(name, wanted, parameter.schema ?? {}),
    ]);
  }

  #body({ requestBody }: Operation): string[] {
    const wanted = this.#published.body;
    if (!wanted || !requestBody) return unequal("body", String(Boolean(wanted)), String(Boolean(requestBody)));
    const ours = this.#resolve<RequestBody>(requestBody);
    return [
      ...unequal("body required", String(wanted.req === true), String(ours.required === true)),
      ...compareKeys(entries(wanted.content), entries(ours.content), (_, node, { schema = {} }) =>
        this.#schema("body", node, schema),
      ),
    ];
  }

  #responses({ responses = {} }: Operation): string[] {
    return compareKeys(entries(this.#published.res), entries(responses), (status, wanted, given) => {
      const [media, ...more] = Object.values(this.#resolve<Response>(given).content ?? {});
      if (wanted === null || !media || more.length > 0) {
        return unequal(
          `${status} content`,
          wanted === null ? "none" : "one",
          media ? (more.length > 0 ? "several" : "one") : "none",
        );
      }
      return this.#schema(status, wanted, media.schema ?? {});
    });
  }

  #schema(place: string, wanted: Parameters<typeof publishedShape>[0], schema: Schema): string[] {
    return compareShapes(place, publishedShape(wanted, this.#facts.schemas), ourShape(schema, this.#document));
  }

  #resolve<T>(given: T | Ref): T {
    const ref = (given as Partial<Ref>).$ref;
    return ref === undefined ? (given as T) : this.#resolve(valueAt(this.#document, pointerSegments(ref)) as T | Ref);
  }
}

function compareShapes(place: string, published: Shape, ours: Shape): string[] {
  const traits = new Set([...Object.keys(published.traits), ...Object.keys(ours.traits)]);
  return [
    ...[...traits].flatMap((name) => unequal(`${place} ${name}`, published.traits[name], ours.traits[name])),
    ...unequal(`${place} members`, String(published.union?.length ?? 1), String(ours.union?.length ?? 1)),
    ...(published.union ?? []).flatMap((member, index) =>
      compareShapes(`${place}|${index}`, member, ours.union?.[index] ?? { traits: {} }),
    ),
    ...(published.items ? compareShapes(`${place}[]`, published.items, ours.items ?? { traits: {} }) : []),
    ...compareKeys(
      published.fields ?? new Map(),
      ours.fields ?? new Map(),
      (name, wanted, field) => [
        ...unequal(`${place}.${name} required`, String(wanted.required), String(field.required)),
        ...compareShapes(`${place}.${name}`, wanted.shape, field.shape),
      ],
      place,
    ),
  ];
}

const entries = <T>(object: Record<string, T>): Map<string, T> => new Map(Object.entries(object));

function compareKeys<A, B>(
  published: ReadonlyMap<string, A>,
  ours: ReadonlyMap<string, B>,
  compare: (name: string, published: A, ours: B) => string[],
  place = "",
): string[] {
  const dot = place && `${place}.`;
  const extra = [...ours.keys()].filter((name) => !published.has(name)).map((name) => `${dot}${name}: not published`);
  const both = [...published].flatMap(([name, wanted]) => {
    const given = ours.get(name);
    return given === undefined ? [`${dot}${name}: missing`] : compare(name, wanted, given);
  });
  return [...extra, ...both];
}

const unequal = (what: string, published: string | undefined, ours: string | undefined): string[] =>
  published === ours ? [] : [`${what}: published ${published ?? "none"}, ours ${ours ?? "none"}`];
