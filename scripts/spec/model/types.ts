/** The operations of an API with their schemas resolved: everything that is printed or described is based on this. */
import type { Tags } from "./discriminators.js";
import type { Limits } from "./limits.js";

export type Naming = "camelCase" | "wire";

export interface ApiModel {
  name: string;
  title: string;
  naming: Naming;
  /** Path of the first server. */
  basePath: string;
  operations: OperationModel[];
  webhooks: WebhookModel[];
  /** Schemas that operations and webhooks reach, by their type name. */
  schemas: ReadonlyMap<string, NamedSchema>;
  /** Values that discriminators give to fields. */
  tags: Tags;
  /** What could not be modelled and was left out, one line each. */
  omitted: Note[];
  /** Decisions that a person may want to know about. */
  notes: Note[];
}

export interface Note {
  pointer: string;
  reason: string;
}

export interface NamedSchema {
  name: string;
  /** Name under `components.schemas`. */
  component: string;
  description?: string | undefined;
  deprecated: boolean;
  type: TypeNode;
}

/** A type as JavaScript sees it (`date`; `number` for a text that holds one), before requests and responses are distinguished. */
export type TypeNode =
  | { kind: "unknown" | "never" | "null" | "boolean" | "binary" }
  /** `wire`: its type on the wire, if that differs. */
  | { kind: "string"; wire?: "number" }
  | { kind: "number"; wire?: "string" }
  /** Text of one of these formats on the wire; a Date here. */
  | { kind: "date"; format: DateFormat }
  /** One of these; open in received values, unless it is a field's constant. `list`: the named schema that has them all. */
  | { kind: "enum"; values: (string | number | boolean)[]; list?: string; isConstant?: true }
  | { kind: "array"; items: TypeNode }
  | { kind: "tuple"; items: TypeNode[]; rest: TypeNode }
  | ObjectNode
  | { kind: "union" | "intersection"; of: TypeNode[] }
  /** A schema of {@link ApiModel.schemas}; `isConstant` as above. */
  | { kind: "ref"; name: string; isConstant?: true };

export type DateFormat = "date-time" | "rfc2822" | "date";

export interface ObjectNode {
  kind: "object";
  properties: PropertyModel[];
  /** Type of further properties; absent: they are not typed. */
  rest?: TypeNode | undefined;
}

export interface PropertyModel {
  /** Name in the model's language. */
  name: string;
  wire: string;
  type: TypeNode;
  required: boolean;
  readOnly: boolean;
  writeOnly: boolean;
  description?: string | undefined;
  deprecated: boolean;
  default?: unknown;
  limits?: Limits;
}

export interface OperationModel {
  /** The document's operationId, or one made of method and path. */
  id: string;
  resource: string;
  verb: string;
  method: string;
  path: string;
  /** The base path of its own servers, if it differs from the document's. */
  basePath?: string | undefined;
  pointer: string;
  summary?: string | undefined;
  description?: string | undefined;
  docsUrl?: string | undefined;
  scopes: string[];
  deprecated: boolean;
  security: SecurityModel;
  fields: FieldModel[];
  /** If the body is a union of objects: the fields of each object, of which one set is sent. `fields` then holds all other fields. */
  alternatives: FieldModel[][];
  /** Path parameter that the client fills. */
  account?: string | undefined;
  body?: BodyModel | undefined;
  result: ResultModel;
  /** Declared statuses beyond 2xx. */
  errors: string[];
  idempotent: boolean;
  /** Input name -> value: values that the documentation's example has in addition to the required fields, or instead of a made-up value. */
  example: Map<string, unknown>;
  paging?: PagingModel | undefined;
  presets: PresetModel[];
  waiters: WaiterModel[];
  variants: VariantsModel[];
  /** The function that alone reaches it, by choosing from variants. */
  reachedBy?: string | undefined;
}

export type SecurityModel = "basic" | "bearer" | "none" | { header: string };

export type Place = "path" | "query" | "header" | "cookie" | "body";

export interface FieldModel extends Omit<PropertyModel, "readOnly" | "writeOnly"> {
  place: Place;
  encodings: string[];
  /** What stands before the value in a path of style `label` or `matrix`. */
  before?: string | undefined;
  /** What stands between the items of a list there, if it is no comma. */
  between?: string | undefined;
  /** Media type of a part of a multipart body, if the document names one that is not the default. */
  mediaType?: string | undefined;
  maximum?: number | undefined;
}

export interface BodyModel {
  /** As in the document, where it may be a range: `image/*`. */
  contentType: string;
  /** As it is sent. */
  sentType: string;
  encoder: "form" | "json" | "text" | "binary" | "multipart";
  required: boolean;
  /** It may be left out, but not be sent without any field. */
  unlessEmpty?: boolean;
}

export interface ResultModel {
  kind: "none" | "json" | "text" | "binary";
  /** For JSON: the type of any of the successes. */
  type?: TypeNode | undefined;
  /** Some success has no body, others do. */
  optional?: boolean;
  mediaType?: string | undefined;
}

export interface PagingModel {
  /** Wire name of the array. */
  items: string;
  itemType: TypeNode;
  next: string;
  size?: FieldModel | undefined;
}

export interface PresetModel {
  verb: string;
  /** Input name -> value. */
  set: Map<string, unknown>;
}

export interface WaiterModel {
  verb: string;
  field: string;
  success: string[];
  failure: string[];
  errorField?: string | undefined;
}

export interface VariantsModel {
  verb: string;
  /** Name of the input that chooses the variant. */
  input: string;
  of: Map<string, OperationModel>;
}

export interface WebhookModel {
  name: string;
  kind: string;
  pointer: string;
  summary?: string | undefined;
  description?: string | undefined;
  docsUrl?: string | undefined;
  payload: TypeNode;
}
