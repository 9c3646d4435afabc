/** Webhooks in Express: the handler comes before any body parser, for it needs the bytes that were signed. */
import express, { type Request, type Response } from "express";
import { webhook } from "../../src/webhooks/express.js";

export function createApp(signingKey: string, completed: (recordingSid: string) => void) {
  const options = { signingKey, publicUrl: "https://app.example.com" };
  const app = express();
  app.all(
    "/hooks/recording",
    webhook(options, (hook) => {
      if (hook.kind === "recordingStatus" && hook.payload.recordingStatus === "completed") {
        completed(hook.payload.recordingSid);
      }
    }),
  );
  // A call that asks for its cXML is of no kind of the spec. TypeScript can't tell from `app.post` whose request and response these are.
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
