/** Webhooks in Hono: its context holds a fetch Request. */
import { Hono } from "hono";
import { webhookHandler } from "../../src/webhooks/index.js";

export function createApp(signingKey: string, completed: (recordingSid: string) => void) {
  const options = { signingKey, publicUrl: "https://app.example.com", onError: console.error };
  const receive = webhookHandler(options, (hook) => {
    if (hook.kind === "recordingStatus" && hook.payload.recordingStatus === "completed") {
      completed(hook.payload.recordingSid);
    }
  });
  // A call's request for cXML isn't a webhook in the spec, so its kind is `unknown`.
  const voice = webhookHandler(options, (hook) => {
    const pressed = hook.kind === "unknown" && hook.payload.Digits === "1";
    const cxml = pressed ? "<Response><Hangup/></Response>" : '<Response><Gather numDigits="1"/></Response>';
    return new Response(cxml, { headers: { "content-type": "application/xml" } });
  });
  const app = new Hono();
  app.all("/hooks/recording", (context) => receive(context.req.raw));
  app.post("/voice", (context) => voice(context.req.raw));
  return app;
}
