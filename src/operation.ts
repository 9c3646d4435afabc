/**
 * What the generator writes about an operation and the runtime reads: data only.
 * One descriptor serves the wrapper, the thin client, the fake space and the webhooks.
 */
import type { Body } from "./body.js";

/** What all operations of one API share. */
export interface Api {
  /** Folder name of its spec, such as `compat`. */
  readonly name: string;
  /** Path of the spec's first server, without a trailing slash: `/api/laml/2010-04-01`. */
  readonly basePath: string;
  /**
   * Answers are converted to JavaScript names and types (Dates, numbers, money as text). Without it (an API with the wire's
   * own names) they are passed on as received, and shapes only serve to report problems to `onUnexpected`.
   */
  readonly convert?: true;
}

export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";

/** How an operation is authenticated; with a header's name, the token is that header's value. */
export type Security = "basic" | "bearer" | "none" | { readonly header: string };

/** How a field's value is sent, where that differs from the standard's default: `style: form`, `explode: true`. */
export interface Encoding {
  /** Writes a valid Date as text; by default ISO 8601. */
  readonly dateText?: (date: Date) => string;
  /** Separates the items of an array that is sent as one value; percent-encoded. */
  readonly delimiter?: string;
  /** The pairs of a value that is not sent as text; undefined for one that is. */
  readonly pairs?: (field: Field, value: unknown) => string[] | undefined;
  /** Sets the header that carries the value. */
  readonly header?: (headers: Record<string, string>, field: Field, value: unknown) => void;
  /** Media type of the value as a part of a multipart body, unless the value has one itself. */
  readonly contentType?: string;
}

/** How an input field is sent: place, name on the wire (`""` in `body` = the whole body), encoding, names inside it. */
export type Field = readonly [
  place: "path" | "query" | "header" | "cookie" | "body",
  wireName: string,
  encoding?: Encoding | undefined,
  /** Names inside the value, and its form, where they differ from the wire's. */
  shape?: Type,
];

/** A field and the value to send in it. */
export type Valued = readonly [field: Field, value: unknown];

/**
 * Turns body fields (or the whole body, its name `""`) into what fetch sends; undefined: no body. Never called for an
 * operation without a body. For a FormData, fetch sets the content type, with its boundary.
 */
export type BodyEncoder = (fields: readonly Valued[]) => Body | undefined;

/**
 * The fields of an object by their wire names. A field is a text, `[jsName ]type[?][|null]`, or that text and the type of its contents.
 * `?` = may be absent. Without a jsName it keeps its wire name.
 *
 * Scalar types: `string`, `number`, `boolean`, `date` (RFC 2822 or ISO 8601 text -> Date), `any`; containers `object`, `array`.
 * In values that are sent also: `day` and `rfc2822` (Date -> text), `numeric` (number -> text), `decimal` (text -> number).
 */
export type Shape = { readonly [wireName: string]: Property };
export type Property = string | readonly [property: string, of: Type];
/** Objects of a shape; in a pair with it, the type of the members that it does not name, as those of a map. */
export type Objects = Shape | readonly [shape: Shape, rest: Type];
/** Objects; a thunk where types refer to each other in a cycle; anything else in the form of a field. */
export type Type = Objects | (() => Type) | Property;

export interface Paging {
  /** Wire name of the array in the answer. */
  readonly items: string;
  /** Dotted wire path of the link to the next page: `next_page_uri`, `links.next`. */
  readonly next: string;
  /** Input name of the page size and its largest value. */
  readonly size?: readonly [name: string, max: number];
  /** Next links must stay below this part of the path, filled in: `/Accounts/{AccountSid}`. */
  readonly within?: string;
}

export interface Operation {
  /** For example `callRecordings.create`; appears in errors, meta and logs. */
  readonly id: string;
  readonly api: Api;
  readonly method: HttpMethod;
  /** Template with wire names, below {@link Api.basePath}. */
  readonly path: string;
  /** The path as the document has it, if it is sent otherwise: without a fragment, or with what styles put before values. */
  readonly route?: string;
  /** Input name -> how it is sent. */
  readonly input: { readonly [name: string]: Field };
  /** Path parameter that is the client's project unless `options.accountSid` says otherwise. */
  readonly account?: string;
  /** Writes the body, in the media type below, as the spec says. Absent: the operation takes no body. */
  readonly body?: BodyEncoder;
  readonly contentType?: string;
  /** May be repeated although it is a POST or PATCH. */
  readonly idempotent?: true;
  /** Default `basic`. */
  readonly security?: Security;
  /** What a 2xx holds; `json` without a shape is passed on as received. Default `none`: whatever the body, the result is undefined. */
  readonly returns?: "json" | "text" | "binary" | "none";
  /** Type of a JSON result (with `paging`: of a page's items): `array` and its items; `object|null` and its shape; `any` and its shape where it is an object. `?`: a 2xx may be empty. */
  readonly shape?: Type;
  /** Accept header, where it isn't application/json. */
  readonly accept?: string;
  readonly paging?: Paging;
}

/** How a waiter reads what it polls. Field names are the model's. */
export interface Waiter {
  readonly field: string;
  readonly success: readonly string[];
  readonly failure: readonly string[];
  /** A value other than null, "" or 0 in this field is a failure too. */
  readonly errorField?: string;
}

/** One wrapper over sibling operations; the input field `name` chooses between them, the first is the default. */
export interface Variants {
  readonly name: string;
  readonly of: { readonly [value: string]: Operation };
}

/** One webhook of a spec: how its payload is recognized and read. */
export interface WebhookShape {
  readonly kind: string;
  readonly shape: Type;
}
