/** Webhooks in Cloudflare Workers, where the key comes with each request; the request's own URL is the public one. */
import { webhookHandler } from "../../src/webhooks/index.js";

interface Env {
  SIGNALWIRE_SIGNING_KEY: string;
  completed(recordingSid: string): void;
}

export default {
  fetch(request: Request, env: Env): Promise<Response> {
    const options = { signingKey: env.SIGNALWIRE_SIGNING_KEY, onError: console.error };
    const receive = webhookHandler(options, (hook) => {
      if (hook.kind === "recordingStatus" && hook.payload.recordingStatus === "completed") {
        env.completed(hook.payload.recordingSid);
      }
    });
    return receive(request);
  },
};
