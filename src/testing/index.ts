/** A SignalWire space to develop and test against, in memory. */
import { document as compat } from "../../generated/compat/document.js";
import { document as relay } from "../../generated/relay/document.js";
import { createSpace } from "./space.js";
import type { FakeSpace, FakeSpaceOptions } from "./types.js";

export { type SignWebhookInput, signWebhook } from "./sign-webhook.js";
export type { FakeRequest, FakeSpace, FakeSpaceOptions, FaultStep } from "./types.js";

export function createFakeSpace(options: FakeSpaceOptions = {}): FakeSpace {
  const { projectId = "0d5e1c7a-3b52-4f0e-8a66-0f2c9d1b7e44", token = "fake-token", now = Date.now } = options;
  return createSpace(
    [
      { name: "compat", document: compat },
      { name: "relay", document: relay },
    ],
    { projectId, token, now },
  );
}
