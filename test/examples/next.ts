/**
 * Webhooks in Next.js: app/hooks/recording/route.ts. `next build` loads every route, and the secret may not be set then, so the
 * receiver is made on the first request.
 */
import { webhookHandler } from "../../src/webhooks/index.js";

export function createRoute(env: { SIGNALWIRE_SIGNING_KEY?: string }, completed: (recordingSid: string) => void) {
  let receive: ReturnType<typeof webhookHandler> | undefined;
  const POST = (request: Request) => {
    const signingKey = env.SIGNALWIRE_SIGNING_KEY ?? "";
    const options = { signingKey, publicUrl: "https://app.example.com", onError: console.error };
    receive ??= webhookHandler(options, (hook) => {
      if (hook.kind === "recordingStatus" && hook.payload.recordingStatus === "completed") {
        completed(hook.payload.recordingSid);
      }
    });
    return receive(request);
  };
  return { POST, GET: POST };
}
