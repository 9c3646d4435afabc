import type { ApiModel } from "../../spec/model/index.js";
import { type Context, clientName, type GeneratedFile } from "../context.js";
import { printImport } from "../imports.js";
import { type Code, code, docComment, join, literal } from "../text.js";

/** The client itself may be called `api`. */
const ALIASES = new Map([["api", "description"]]);

/** client.ts: the thin client over every path of the spec. */
export function clientPass({ banner, runtime, model }: Context): GeneratedFile[] {
  const imports = [
    printImport(runtime, { values: ["thinClient"], types: ["Client", "ThinClient"] }),
    printImport(literal("./operations.js"), { values: ["api", "operations"], aliases: ALIASES }),
    printImport(literal("./types.js"), { types: ["paths"] }),
  ];
  const name = clientName(model.name);
  const text = code`${banner}${join(imports, "")}
${documentation(name, model)}export function ${name}(client: Client): ThinClient<paths> {
  return thinClient<paths>(client, description, operations);
}
`;
  return [{ path: "client.ts", text: text.text }];
}

function documentation(name: Code, { operations }: ApiModel): Code {
  // An operation without arguments is the best example; a spec may have none.
  const shown = operations.find(
    ({ method, path, fields }) => method === "GET" && !path.includes("{") && fields.every(({ required }) => !required),
  );
  return docComment([
    code`The thin client: openapi-fetch over every path, with the wrappers' authentication, encodings and guards. Unlike them, it\nalso sends fields and parameters that the spec lacks, so watch the spelling of optional ones.\n`,
    code`@throws {SignalWireError} If \`client\` was not made by \`createClient\``,
    shown &&
      code`@example\n\`\`\`ts\nconst { data, error } = await ${name}(client).GET(${literal(shown.path)});\n\`\`\``,
  ]);
}
