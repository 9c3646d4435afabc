import { asCookie, asHeader } from "./encodings.js";
import { headerRecord } from "./headers.js";
import type { Encoding, Field, Operation, Valued } from "./operation.js";
import { own } from "./own.js";
import { refuse } from "./problem.js";
import type { Settings } from "./settings.js";
import { isRecord } from "./shape.js";

type Values = Readonly<Record<string, unknown>>;

/** What a caller passes to a verb of the thin client, as far as it is read here. */
export interface ThinInit {
  readonly params?: {
    readonly path?: Values;
    readonly query?: Values;
    readonly header?: Values;
    readonly cookie?: Values;
  };
  readonly body?: unknown;
  readonly headers?: unknown;
  readonly parseAs?: string;
  readonly middleware?: readonly unknown[];
  readonly signal?: AbortSignal | null;
  readonly [option: string]: unknown;
}

const known = /* @__PURE__ */ new WeakMap<Operation, ReadonlyMap<string, Field>>();

/** An operation's fields by place and wire name. */
function fieldsOf(operation: Operation): ReadonlyMap<string, Field> {
  const fields =
    known.get(operation) ?? new Map(Object.values(operation.input).map((field) => [`${field[0]} ${field[1]}`, field]));
  known.set(operation, fields);
  return fields;
}

/** How a value that the spec does not name is sent. */
const unnamed: { readonly [place: string]: Encoding } = { header: asHeader, cookie: asCookie };

/** Parameters and body of a thin call, each paired with the operation's field. */
export function thinValues({ projectId }: Settings, operation: Operation, { params: given, body }: ThinInit): Valued[] {
  if (given !== undefined && !isRecord(given)) refuse("params must be an object, such as { path, query }");
  const params = own(given);
  const fields = fieldsOf(operation);
  const valued = (place: Field[0], values: Values | undefined): Valued[] =>
    Object.entries(values ?? {}).flatMap(([name, value]): Valued[] =>
      value === undefined ? [] : [[fields.get(`${place} ${name}`) ?? [place, name, unnamed[place]], value]],
    );
  const path = operation.account && projectId ? { [operation.account]: projectId, ...params.path } : params.path;
  const whole = fields.get("body ");
  return [
    ...valued("path", path),
    ...valued("query", params.query),
    ...valued("header", params.header),
    ...valued("cookie", params.cookie),
    ...(whole && body !== undefined ? [[whole, body] as const] : valued("body", bodyFields(body, operation))),
  ];
}

/** The fields of a body, even of one that the caller has already encoded. */
function bodyFields(body: unknown, { contentType = "application/json" }: Operation): Values | undefined {
  const isText = typeof body === "string";
  const given = !isText ? body : /json/.test(contentType) ? jsonOf(body) : new URLSearchParams(body);
  if (given instanceof URLSearchParams || given instanceof FormData) return formFields(given);
  return isRecord(given ?? {}) ? (given as Values) : refuse("the body must be an object of fields, or a form");
}

/** The value of JSON text; any other text is itself. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A field that occurs more than once is a list. */
const formFields = (form: URLSearchParams | FormData): Values =>
  Object.fromEntries(
    [...new Set(form.keys())].map((key) => {
      const all = form.getAll(key);
      return [key, all.length > 1 ? all : all[0]];
    }),
  );

/** Headers in any of fetch's forms. The content type comes from the spec, so the caller cannot get it wrong. */
export function thinHeaders(headers: unknown): Record<string, string> {
  if (headers === undefined) return {};
  return Object.fromEntries(
    Object.entries(headerRecord(headers)).filter(([name]) => name.toLowerCase() !== "content-type"),
  );
}
