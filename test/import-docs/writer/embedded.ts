import { Document, Scalar, visit } from "yaml";
import type { FragmentDocument } from "../../../scripts/import-docs/fragment.js";
import { AUTHORIZATION } from "./facts.js";
import { generated, kebab, type Target } from "./generator.js";
import { oneLine } from "./prose.js";

/** The `.md` page of an operation or a webhook, in lines. */
export function embeddedPage(document: FragmentDocument, target: Target): string {
  const { kind, path, method, operation } = target;
  const server = (document.servers?.[0]?.url ?? "").replace(/\{\w+\}/, "YOUR_SPACE");
  const media = Object.keys(operation.requestBody?.content ?? {})[0];
  const head = [
    "> For a complete index of all documentation pages, fetch https://docs.example/llms.txt",
    `# ${operation.summary}`,
    kind === "path" ? `${method.toUpperCase()} ${server}${path}` : method.toUpperCase(),
    ...(media ? [`Content-Type: ${media}`] : []),
    oneLine(),
    `Reference: https://docs.example/rest/${kebab(operation.operationId ?? "")}`,
    kind === "path" ? "## OpenAPI Specification" : "## OpenAPI 3.1 Webhook Specification",
  ];
  const samples = kind === "path" ? "\n\n## SDK Code Examples\n\n```python\nimport requests\n\nprint(1)\n```\n" : "\n";
  return `${head.join("\n\n")}\n\n\`\`\`yaml\n${dump(generated(document, target))}\`\`\`${samples}`;
}

/** As the site's printer: long texts folded, two blanks of indentation, width 80. */
function dump(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(key, node) {
      if (key === "key" || typeof node.value !== "string") return;
      if (node.value === AUTHORIZATION || node.value.length > 60 || node.value.includes("\n"))
        node.type = Scalar.BLOCK_FOLDED;
      else if (/: |^\d+$|^(?:on|off|yes|no|y|n|null|true|false)$/i.test(node.value)) node.type = Scalar.QUOTE_SINGLE;
    },
  });
  return document.toString({ lineWidth: 80, singleQuote: true });
}

/** What crawlers leave: all on one line. */
export const flattened = (page: string) => page.replace(/\s+/g, " ").trim();
