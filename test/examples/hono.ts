/** Webhooks in Hono: its context holds the request as fetch knows it. */
import { Hono } from "hono";
import { webhookHandler } from "../../src/webhooks/index.js";

export function createApp(signingKey: string, completed: (recordingSid: string) => void) {
  const receive = webhookHandler({ signingKey, publicUrl: "https://app.example.com" }, (hook) => {
    if (hook.kind === "recordingStatus" && hook.payload.recordingStatus === "completed") {
      completed(hook.payload.recordingSid);
    }
  });
  const app = new Hono();
  app.all("/hooks/recording", (context) => receive(context.req.raw));
  return app;
}
