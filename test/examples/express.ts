/** Webhooks in Express: the handler comes before any body parser, because it needs the bytes that were signed. */
import express, { type Request, type Response } from "express";
import { webhook } from "../../src/webhooks/express.js";

export function createApp(signingKey: string, completed: (recordingSid: string) => void) {
  const options = { signingKey, publicUrl: "https://app.example.com", onError: console.error };
  const app = express();
  app.all(
    "/hooks/recording",
    webhook(options, (hook) => {
      if (hook.kind === "recordingStatus" && hook.payload.recordingStatus === "completed") {
        completed(hook.payload.recordingSid);
      }
    }),
  );
  // A call's request for cXML isn't a webhook in the spec, so its kind is `unknown`. TypeScript can't infer the types of request and response from `app.post`.
  app.post(
    "/voice",
    webhook(options, (hook, _request: Request, response: Response) => {
      const pressed = hook.kind === "unknown" && hook.payload.Digits === "1";
      response
        .type("xml")
        .send(pressed ? "<Response><Hangup/></Response>" : '<Response><Gather numDigits="1"/></Response>');
    }),
  );
  app.use(express.json());
  return app;
}
