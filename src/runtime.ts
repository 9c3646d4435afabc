/** What generated code imports. */
export type { Call, Result } from "./call.js";
export type { Client } from "./client.js";
export { defineOperation } from "./define.js";
export { type Download, downloadOperation } from "./download.js";
export {
  asAssigned,
  asCookie,
  asCookies,
  asDate,
  asDeepObject,
  asExploded,
  asFields,
  asFlat,
  asHeader,
  asJson,
  asJsonObjects,
  asListed,
  asRfc2822,
  commaDelimited,
  pipeDelimited,
  spaceDelimited,
} from "./encodings.js";
export { form } from "./form.js";
export { json } from "./json.js";
export { type List, listOperation, type Page } from "./list.js";
export { multipart } from "./multipart.js";
export { callOperation } from "./operate.js";
export type { Api, Operation, Shape, Type, Variants, Waiter, WebhookShape } from "./operation.js";
export type { ListOptions, RequestOptions, WaitOptions } from "./options.js";
export { binary, text } from "./raw.js";
export {
  type ClientMethod,
  type ClientRequestMethod,
  type FetchOptions,
  type FetchResponse,
  type ThinClient,
  type ThinMiddleware,
  thinClient,
} from "./thin.js";
export { unlessEmpty } from "./unless-empty.js";
export { waitOperation } from "./wait.js";

/** An enum that may grow: its known values, and any other text. */
export type Open<T extends string> = T | (string & {});
