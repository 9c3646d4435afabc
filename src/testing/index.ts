/** A SignalWire space to develop and test against, in memory. */
import { document as compat } from "../../generated/compat/document.js";
import { document as relay } from "../../generated/relay/document.js";
import { createSpace, readDocuments, type Served } from "./space.js";
import type { FakeSpace, FakeSpaceOptions } from "./types.js";

export { type SignWebhookInput, signWebhook } from "./sign-webhook.js";
export type { FakeRequest, FakeSpace, FakeSpaceOptions, FaultStep } from "./types.js";

/** Read only once, because a test file makes a space for each of its tests. */
let served: Served | undefined;

/**
 * Makes an in-memory SignalWire space: both APIs, with requests checked against the specs, its own state and its own clock.
 *
 * The space remembers what is created: calls, messages and their media, faxes, recordings, transcriptions, numbers, queues and conferences
 * change with time (`advance`) and are the same through both APIs. A message or call that costs more than the price limit that is sent with it
 * fails. A call or conference that the space does not know has come in by phone, and is in progress, as soon as something of it is requested: a
 * recording, a stream, its participants; before that, `calls.get` and `conferences.get` find none. A fax that it does not know is one that was
 * received. A conference that ends also ends its participants' calls. Numbers for sale are those reserved for fiction in the US, CA, GB, DE, FR
 * and AU. Any code of the right length verifies once, because nobody gets to hear the right one. Every completed recording has a transcription.
 * Anything else that is created is remembered as it was sent; for an id that nothing was created under, and in a list that nothing was added to,
 * there is an example made from the spec. It is remembered, too, once it is changed.
 * Requests that the spec does not allow are refused as SignalWire documents it: 400 or 422, 401, 404; an account that the space does not
 * know is a subproject from the first request about it. A token made by `tokens.create` is accepted until it is deleted, whatever its scopes, and
 * that of a subproject for the subproject only. The space calls no URL: webhooks for the code under test are made by `signWebhook`.
 *
 * @example
 * import { callRecordings, recordings } from "signalwire-rest/compat";
 *
 * const fake = createFakeSpace();
 * const client = fake.client();
 * const { sid } = await callRecordings.create(client, { callSid: "any" });
 * fake.advance(60_000);
 * console.log((await recordings.get(client, { sid })).status); // "completed"
 */
export function createFakeSpace(options: FakeSpaceOptions = {}): FakeSpace {
  const { projectId = "0d5e1c7a-3b52-4f0e-8a66-0f2c9d1b7e44", token = "fake-token", now = () => Date.now() } = options;
  served ??= readDocuments([
    { name: "compat", document: compat },
    { name: "relay", document: relay },
  ]);
  return createSpace(served, { projectId, token, now });
}
