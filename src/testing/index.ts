/** A SignalWire space to develop and test against, in memory. */
import { document as compat } from "../../generated/compat/document.js";
import { document as relay } from "../../generated/relay/document.js";
import { createSpace, readDocuments, type Served } from "./space.js";
import type { FakeSpace, FakeSpaceOptions } from "./types.js";

export { type SignWebhookInput, signWebhook } from "./sign-webhook.js";
export type { FakeRequest, FakeSpace, FakeSpaceOptions, FaultStep } from "./types.js";

/** Read once: a test file makes a space for each of its tests. */
let served: Served | undefined;

/**
 * Makes a SignalWire space in memory: both APIs, checked against their specs, with state and a clock of its own.
 *
 * What is created is remembered: calls, messages and their media, faxes, recordings, transcriptions, numbers, queues and conferences
 * change with time (`advance`) and are the same through both APIs. A call or conference that the space has never heard of came in by phone,
 * and is in progress once something of it is asked for; a conference that ends takes its participants' calls with it. Numbers for
 * sale are those kept for fiction in the US, CA, GB, DE, FR and AU. Any code of the right length verifies, since nobody gets to hear
 * the right one. Whatever else is created is remembered as it was sent; every other operation answers with an example of what its spec says.
 * What the spec does not allow is refused as SignalWire documents it: 400 or 422, 401, 404.
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
