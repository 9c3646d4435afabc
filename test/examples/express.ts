/** Webhooks in Express: the handler comes before any body parser, for it needs the bytes that were signed. */
import express from "express";
import { webhook } from "../../src/webhooks/express.js";

export function createApp(signingKey: string, completed: (recordingSid: string) => void) {
  const app = express();
  app.all(
    "/hooks/recording",
    webhook({ signingKey, publicUrl: "https://app.example.com" }, (hook) => {
      if (hook.kind === "recordingStatus" && hook.payload.recordingStatus === "completed") {
        completed(hook.payload.recordingSid);
      }
    }),
  );
  app.use(express.json());
  return app;
}
