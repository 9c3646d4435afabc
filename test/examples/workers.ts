/**
 * Webhooks in Cloudflare Workers, where the key comes with each request; the request's own URL is the public one. The receiver is
 * made on the first request and kept, so that it knows what is being handled.
 */
import { webhookHandler } from "../../src/webhooks/index.js";

interface Env {
  SIGNALWIRE_SIGNING_KEY: string;
  completed(recordingSid: string): Promise<void>;
}

interface Context {
  waitUntil(work: Promise<unknown>): void;
}

let receive: ((request: Request, env: Env, ctx: Context) => Promise<Response>) | undefined;

export default {
  fetch(request: Request, env: Env, ctx: Context): Promise<Response> {
    const options = { signingKey: env.SIGNALWIRE_SIGNING_KEY, onError: console.error };
    receive ??= webhookHandler(options, (hook, _request, bound: Env, context: Context) => {
      if (hook.kind === "recordingStatus" && hook.payload.recordingStatus === "completed") {
        context.waitUntil(bound.completed(hook.payload.recordingSid)); // goes on after the answer
      }
    });
    return receive(request, env, ctx);
  },
};
