import {
  type FragmentDocument,
  type Operation,
  operationsOf,
  type Schema,
} from "../../../scripts/import-docs/fragment.js";

export type Change = (document: FragmentDocument) => string;

const schemaOf = (document: FragmentDocument, name: string): Schema => {
  const schema = document.components?.schemas?.[name];
  if (!schema) throw new Error(`no ${name}`);
  return schema;
};

const schemasOf = (document: FragmentDocument): Record<string, Schema> => {
  if (!document.components?.schemas) throw new Error("no schemas");
  return document.components.schemas;
};

const operation = (document: FragmentDocument, id: string): Operation => {
  const found = operationsOf(document).find((one) => one.operation.operationId === id);
  if (!found) throw new Error(`no ${id}`);
  return found.operation;
};

const answering = (schema: Schema): NonNullable<Operation["responses"]> => ({
  "200": { description: "It.", content: { "application/json": { schema } } },
});

const sid = { name: "AccountSid", in: "path" as const, required: true, schema: { type: "string", format: "uuid" } };

/** Adds an operation to the documentation. */
function add(document: FragmentDocument, path: string, id: string, tag: string, schema: Schema): string {
  const names = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
  document.paths ??= {};
  document.paths[path] = {
    ...document.paths[path],
    get: {
      operationId: id,
      summary: "Get it",
      description: "Gets it.",
      tags: [tag],
      parameters: names.map((name) => ({ ...sid, name })),
      responses: answering(schema),
    },
  };
  return id;
}

/** What the documentation may say otherwise; each names the operation whose page shows it, and the files it belongs in. */
export const CHANGES: readonly [name: string, change: Change, files: string[]][] = [
  [
    "a component of the operation's own resource",
    (document) => {
      const channels = schemaOf(document, "CreateCallRecordingRequest").properties?.RecordingChannels;
      if (channels) channels.enum = ["mono"];
      return "create_recording";
    },
    ["resources/call-recordings.yaml"],
  ],
  [
    "a component of another resource",
    (document) => {
      schemaOf(document, "RecordingStatus").enum?.push("lost");
      return "create_recording";
    },
    ["resources/recordings.yaml"],
  ],
  [
    "a component that all share",
    (document) => {
      const fields = schemaOf(document, "CompatibilityError").properties;
      if (fields) fields.trace = { type: "string" };
      return "retrieve_queue";
    },
    ["openapi.yaml"],
  ],
  [
    "an operation's own parameter",
    (document) => {
      operation(document, "list_recordings").parameters?.push({
        name: "Track",
        in: "query",
        schema: { type: "string" },
      });
      return "list_recordings";
    },
    ["resources/recordings.yaml"],
  ],
  [
    "a field of a component that is new",
    (document) => {
      schemasOf(document).QueueMood = { type: "object", properties: { mood: { type: "string" } } };
      const fields = schemaOf(document, "Queue").properties;
      if (fields) {
        fields.mood = { $ref: "#/components/schemas/QueueMood" };
        fields.last_mood = { $ref: "#/components/schemas/QueueMood" };
      }
      return "retrieve_queue";
    },
    ["resources/queues.yaml"],
  ],
  [
    "a method of a path that is there",
    (document) =>
      add(document, "/Accounts/{AccountSid}/Calls/{CallSid}/Streams", "list_streams", "Streams", {
        $ref: "#/components/schemas/Stream",
      }),
    ["resources/streams.yaml"],
  ],
  [
    "a path of a resource that is there",
    (document) =>
      add(document, "/Accounts/{AccountSid}/Queues/{QueueSid}/Front", "get_front", "Queue Members", {
        $ref: "#/components/schemas/QueueMember",
      }),
    ["openapi.yaml", "resources/queue-members.yaml"],
  ],
  [
    "a path of a tag that two resources have: the nearer one's",
    (document) =>
      add(document, "/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}/Size", "get_size", "Recordings", {
        type: "object",
        properties: { size: { type: "integer" } },
      }),
    ["openapi.yaml", "resources/call-recordings.yaml"],
  ],
  [
    "a new resource",
    (document) => {
      schemasOf(document).TrunkList = {
        type: "object",
        properties: {
          next: { $ref: "#/components/schemas/Paging" },
          trunks: { type: "array", items: { $ref: "#/components/schemas/Trunk" } },
          first: { $ref: "#/components/schemas/Trunk" },
        },
      };
      schemasOf(document).Trunk = { type: "object", required: ["sid"], properties: { sid: { type: "string" } } };
      return add(document, "/Accounts/{AccountSid}/Trunks", "list_trunks", "Elastic Trunks", {
        $ref: "#/components/schemas/TrunkList",
      });
    },
    ["openapi.yaml", "resources/elastic-trunks.yaml"],
  ],
  [
    "a new webhook",
    (document) => {
      document.webhooks ??= {};
      document.webhooks.faxStatusCallback = {
        post: {
          operationId: "fax_status_callback",
          summary: "A fax changed its state",
          tags: ["Faxes"],
          requestBody: {
            content: { "application/json": { schema: { type: "object", properties: { FaxSid: { type: "string" } } } } },
          },
          responses: { "200": { description: "Seen." } },
        },
      };
      return "fax_status_callback";
    },
    ["openapi.yaml", "resources/faxes.yaml"],
  ],
];

export function changeOf(name: string): Change {
  const [, change] = CHANGES.find(([one]) => one === name) ?? [];
  if (!change) throw new Error(name);
  return change;
}
