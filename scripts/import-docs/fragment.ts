/** What the reader got from one page: a small OpenAPI document, and how it was read. */
import { METHODS } from "../spec/index.js";
import { getKey } from "./records.js";

/** A JSON Schema of OpenAPI 3.1, limited to what pages can show. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  /** OpenAPI 3.0's way of saying null. */
  nullable?: boolean;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  title?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema | boolean;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  deprecated?: boolean;
  /** The page says that there is a list of values but does not show it. */
  "x-docs-enum"?: "values not shown";
  /** The page shows no Required/Optional flags in this object, so `required` says nothing. */
  "x-docs-required"?: "not told";
  /** The page has this schema as a component of this name, which looks like one that the generator has made. */
  "x-docs-lifted"?: string;
  /** The page does not show where this object ends: which fields it has was inferred from what they look like. */
  "x-docs-end"?: "not told";
}

const PLACES = ["path", "query", "header", "cookie"] as const;

/** Where a request has a parameter. */
export type Place = (typeof PLACES)[number];

export const isPlace = (text: unknown): text is Place => (PLACES as readonly unknown[]).includes(text);

export interface Parameter {
  name: string;
  in: Place;
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  /** How a list or an object is written, if it is said. */
  style?: string;
  explode?: boolean;
  schema?: Schema;
}

export interface MediaType {
  schema?: Schema;
  /** The page does not say the media type; this one stands for "a body". */
  "x-docs-media"?: "assumed";
}

export type Content = Record<string, MediaType>;

export interface Response {
  description?: string;
  content?: Content;
  /** The page does not say the code; this one stands for "success". */
  "x-docs-status"?: "assumed";
}

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  deprecated?: boolean;
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { description?: string; required?: boolean; content: Content };
  responses?: Record<string, Response>;
  /** The scopes an API token needs, as the page lists them. */
  "x-docs-scopes"?: string[];
  /** The last part of the page's address, which names the operation if nothing else does. */
  "x-docs-slug"?: string;
  /** Where a spec's operation is documented. */
  "x-docs-url"?: string;
}

export type PathItem = Record<string, Operation>;

export interface Components {
  schemas?: Record<string, Schema>;
  securitySchemes?: Record<string, Record<string, unknown>>;
}

export interface FragmentDocument {
  openapi: "3.1.0";
  info: { title: string; version: string };
  servers?: { url: string }[];
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components?: Components;
}

/** How much a page weighs: an embedded spec most, then a page of the current site, then one of the older site. */
export type EvidenceKind = "embedded-spec" | "page" | "older-page";

/** One side of a contradiction. */
export interface Side {
  readonly says: unknown;
  /** Pages, or a file of specs/, that say so. */
  readonly pages: readonly string[];
}

/** Two places of one page, or a page and an earlier source, that cannot both be right. */
export interface Contradiction {
  /** What they disagree about: `request content type`, `type`, `enum` … */
  readonly about: string;
  /** `METHOD path`, then the field. */
  readonly where: string;
  readonly sides: readonly Side[];
  readonly decided: unknown;
  readonly reason: string;
  /** The rules do not decide it: a person has to. */
  readonly open?: true;
}

export interface Fragment {
  readonly reader: string;
  readonly kind: EvidenceKind;
  readonly document: FragmentDocument;
  /** What was corrected while reading and why, one line each. */
  readonly decisions: readonly string[];
  /** Where the page contradicts itself. */
  readonly contradictions: readonly Contradiction[];
}

/** The path of an operation whose page shows none; the merge places it by its content. */
export const UNPLACED = "x-unplaced";

export interface FoundOperation {
  readonly kind: "path" | "webhook";
  /** The path template, or the webhook's name. */
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

/** `METHOD path`, or the webhook's name. */
export function labelOf({ kind, path, method }: Pick<FoundOperation, "kind" | "path" | "method">): string {
  if (path === UNPLACED) return "an operation without an address";
  return kind === "path" ? `${method.toUpperCase()} ${path}` : `webhook ${path}`;
}

/** Every operation and webhook of a fragment or a document of the same shape. */
export function operationsOf(document: Pick<FragmentDocument, "paths" | "webhooks">): FoundOperation[] {
  return [...operationsIn("path", document.paths), ...operationsIn("webhook", document.webhooks)];
}

function operationsIn(kind: FoundOperation["kind"], items: Record<string, PathItem> = {}): FoundOperation[] {
  return Object.entries(items).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = getKey(item ?? undefined, method);
      return operation ? [{ kind, path, method, operation }] : [];
    }),
  );
}
