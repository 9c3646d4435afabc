import { form, type Operation } from "../../../src/runtime.js";
import type { Seen } from "../../support/servers.js";

export type Pair = [name: string, value: string];
export const formOf = ({ body }: Seen): Pair[] => [...new URLSearchParams(body)];

/** An operation that is not from a spec, for cases that the specs don't contain. */
export const operation = (more: Partial<Operation>): Operation => ({
  id: "test.op",
  api: { name: "test", basePath: "/t" },
  method: "POST",
  path: "/x",
  input: {},
  returns: "none",
  ...more,
});

/** An operation with these fields; body fields are sent as a form. */
export const formOperation = (fields: Operation["input"]): Operation =>
  operation({ input: fields, body: form, contentType: "application/x-www-form-urlencoded" });
