/** Webhooks in Next.js: app/hooks/recording/route.ts. A route is made once, so its key is read when the server starts. */
import { webhookHandler } from "../../src/webhooks/index.js";

export function createRoute(signingKey: string, completed: (recordingSid: string) => void) {
  const POST = webhookHandler({ signingKey, publicUrl: "https://app.example.com" }, (hook) => {
    if (hook.kind === "recordingStatus" && hook.payload.recordingStatus === "completed") {
      completed(hook.payload.recordingSid);
    }
  });
  return { POST, GET: POST };
}
