/**
 * What the generator writes about an operation, and what the runtime reads: data only.
 * One descriptor serves the wrapper, the thin client, the fake space and the webhooks.
 */
import type { Body } from "./body.js";

/** What all operations of one API share. */
export interface Api {
  /** Folder name of its spec: `compat`. */
  readonly name: string;
  /** Path of the spec's first server, without a slash at its end: `/api/laml/2010-04-01`. */
  readonly basePath: string;
  /**
   * Answers come out under JavaScript names and types (Dates, numbers, money as text). Without it (an API in the wire's
   * own names) they pass as they came; shapes only tell `onUnexpected` what is amiss.
   */
  readonly convert?: true;
}

export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";

/** How an operation is authenticated; with a header's name, the token is that header's value. */
export type Security = "basic" | "bearer" | "none" | { readonly header: string };

/** What a field's encoding changes in how its value travels. The standard's default: `style: form`, `explode: true`. */
export interface Encoding {
  /** Text of a valid Date; by default ISO 8601. */
  readonly dateText?: (date: Date) => string;
  /** Stands between the items of an array that travels as one value; percent-encoded. */
  readonly delimiter?: string;
  /** The pairs of a value that does not travel as text; undefined for one that does. */
  readonly pairs?: (field: Field, value: unknown) => string[] | undefined;
  /** Sets the header that the value travels in. */
  readonly header?: (headers: Record<string, string>, field: Field, value: unknown) => void;
  /** Media type of the value as a part of a multipart body, where it brings none of its own. */
  readonly contentType?: string;
}

/** Where an input field travels: place, name on the wire (`""` in `body` = the whole body), encoding, names inside it. */
export type Field = readonly [
  place: "path" | "query" | "header" | "cookie" | "body",
  wireName: string,
  encoding?: Encoding | undefined,
  /** Names inside the value, and how it is written, where that differs from the wire's. */
  shape?: Type,
];

/**
 * Turns body fields (or the whole body, its name `""`) into what fetch sends. Never called for an operation without a
 * body. Of a FormData, fetch writes the content type, with its boundary.
 */
export type BodyEncoder = (fields: readonly (readonly [field: Field, value: unknown])[]) => Body | undefined;

/**
 * The fields of an object by their wire names. A field is text: `[jsName ]type[?][|null]`, or that and the type of what it holds.
 * `?` = may be absent. Without a jsName it keeps its wire name.
 *
 * Scalar types: `string`, `number`, `boolean`, `date` (RFC 2822 or ISO 8601 text -> Date), `any`; containers `object`, `array`, `map`.
 * Where it is sent, too: `day` and `rfc2822` (Date -> text), `numeric` (number -> text), `decimal` (text -> number).
 */
export type Shape = { readonly [wireName: string]: Property };
export type Property = string | readonly [property: string, of: Type];
/** An object's shape; a thunk where shapes refer to each other in a cycle; anything else as a field says it. */
export type Type = Shape | (() => Type) | Property;

export interface Paging {
  /** Wire name of the array in the answer. */
  readonly items: string;
  /** Dotted wire path of the link to the next page: `next_page_uri`, `links.next`. */
  readonly next: string;
  /** Input name of the page size and its largest value. */
  readonly size?: readonly [name: string, max: number];
  /** The path up to here, filled, is where next links must stay: `/Accounts/{AccountSid}`. */
  readonly within?: string;
}

export interface Operation {
  /** `callRecordings.create`; stands in errors, meta and logs. */
  readonly id: string;
  readonly api: Api;
  readonly method: HttpMethod;
  /** Template with the wire's names, below {@link Api.basePath}. */
  readonly path: string;
  /** What the document calls the path, where a part of it is not sent: a fragment that tells operations apart. */
  readonly route?: string;
  /** Input name -> where it travels. */
  readonly input: { readonly [name: string]: Field };
  /** Path parameter that is the client's project unless `options.accountSid` says otherwise. */
  readonly account?: string;
  /** Writes the body, in this media type, as the spec says. Absent: the operation takes none. */
  readonly body?: BodyEncoder;
  readonly contentType?: string;
  /** May be repeated although it is a POST or PATCH. */
  readonly idempotent?: true;
  /** Default `basic`. */
  readonly security?: Security;
  /** What a 2xx holds; `json` without a shape passes as it came. Default `none`: whatever the body, the result is undefined. */
  readonly returns?: "json" | "text" | "binary" | "none";
  /** Of a JSON result (of the items of a page, with `paging`); `array` and its items, `object|null` and its shape, `any` and its shape where it is an object, `?`: a 2xx may be empty. */
  readonly shape?: Type;
  /** Accept header, where it isn't application/json. */
  readonly accept?: string;
  readonly paging?: Paging;
}

/** How a waiter reads what it polls: input names are the model's. */
export interface Waiter {
  readonly field: string;
  readonly success: readonly string[];
  readonly failure: readonly string[];
  /** A value other than null or "" there is a failure too. */
  readonly errorField?: string;
}

/** One wrapper over sibling operations; the input's `name` chooses, the first is the default. */
export interface Variants {
  readonly name: string;
  readonly of: { readonly [value: string]: Operation };
}

/** One webhook of a spec: how its payload is told apart and read. */
export interface WebhookShape {
  readonly kind: string;
  readonly shape: Shape;
}
