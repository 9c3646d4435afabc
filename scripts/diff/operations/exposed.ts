import { mediaTypeToRead } from "../../spec/model/index.js";
import { type Located, pointerIn, type Source } from "../document.js";
import { child, objectAt, textAt } from "../json.js";
import type { Schemas } from "../schema/schemas.js";
import { typesBelow } from "../schema/type-parts.js";
import { obstacleTo } from "./client.js";
import { type Shown, shownSchema } from "./content.js";
import { fieldsOf, isWritten, sentBy } from "./inputs.js";
import { bodyOf, type Operation, pathOperations, webhookOperations } from "./operation.js";
import { contentOf, parametersOf } from "./parameter.js";
import { resultOf } from "./results.js";
import { responsesOf } from "./statuses.js";

/** The named schemas whose types the client exports, by their pointers: those that callers pass and those that they get. */
export interface Exposed {
  readonly sent: ReadonlySet<string>;
  readonly received: ReadonlySet<string>;
  /** The schemas that references name, be it that these only refer to others in turn. */
  readonly referred: ReadonlySet<string>;
}

export function exposedIn(schemas: Schemas): Exposed {
  const { source } = schemas;
  const [sent, received] = [new Walk(source), new Walk(source)];
  for (const operation of pathOperations(source).filter((one) => obstacleTo(one, source) === undefined)) {
    for (const schema of givenTo(operation, source, schemas)) sent.enter(schema);
    for (const schema of returnedBy(operation, source)) received.enter(schema);
  }
  for (const webhook of webhookOperations(source).filter(({ isTyped }) => isTyped)) {
    const payload = payloadOf(webhook, source);
    if (payload !== undefined) received.enter(shownSchema(payload));
  }
  return {
    sent: sent.schemas,
    received: received.schemas,
    referred: new Set([...sent.referred, ...received.referred]),
  };
}

function payloadOf(webhook: Operation, source: Source): Shown | undefined {
  const body = bodyOf(webhook, source);
  const mediaType = mediaTypeToRead(Object.keys(objectAt(body?.value, "content")));
  return body === undefined || mediaType === undefined ? undefined : { body, mediaType };
}

/** A body whose fields are passed one by one is described by a type of the function, not by its own. */
function givenTo(operation: Operation, source: Source, schemas: Schemas): Located[] {
  const parameters = [...parametersOf(operation, source).values()].map((parameter) => contentOf(parameter));
  const body = sentBy(operation, source);
  const schema = body === undefined || isWritten(body, schemas) ? undefined : shownSchema(body);
  const isSpread = body !== undefined && fieldsOf(body, schemas) !== undefined;
  const given = parameters.map(({ schema: value, pointer }) => ({ value, pointer }));
  return schema === undefined ? given : [...given, isSpread ? source.resolve(schema.value, schema.pointer) : schema];
}

/** For a list, the items. */
function returnedBy(operation: Operation, source: Source): Located[] {
  const result = resultOf(operation, responsesOf(operation, source), source);
  const bodies = result?.kind === "json" ? result.bodies.map(shownSchema) : [];
  const items = textAt(operation.value["x-client-pagination"], "items");
  if (items === undefined) return bodies;
  return bodies.map(({ value, pointer }) => {
    const page = source.resolve(value, pointer);
    return { value: objectAt(page.value, "properties")[items], pointer: child(page.pointer, "properties", items) };
  });
}

class Walk {
  readonly schemas = new Set<string>();
  readonly referred = new Set<string>();
  readonly #source: Source;
  readonly #seen = new Set<unknown>();

  constructor(source: Source) {
    this.#source = source;
  }

  enter(start: Located): void {
    for (const schema of typesBelow(start.value, this.#source, this.#seen)) {
      if (typeof schema.$ref !== "string") continue;
      this.referred.add(pointerIn(schema.$ref));
      this.schemas.add(this.#source.resolve(schema, start.pointer).pointer);
    }
  }
}
