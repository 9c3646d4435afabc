import type { OperationRule } from "../operation-rule.js";
import type { SchemaRule } from "../rule.js";
import { additionalRules } from "./additional.js";
import { bodyRules } from "./bodies.js";
import { boundRules } from "./bounds.js";
import { compositionRules } from "./composition.js";
import { contentRules } from "./contents.js";
import { discriminatorRules } from "./discriminators.js";
import { documentRules } from "./documents.js";
import { existenceRules } from "./existence.js";
import { headerRules } from "./headers.js";
import { lifecycleRules } from "./lifecycle.js";
import { mutabilityRules } from "./mutability.js";
import { parameterRules } from "./parameters.js";
import { pathRules } from "./paths.js";
import { requirednessRules } from "./requiredness.js";
import { responseRules } from "./responses.js";
import { securityRules } from "./security.js";
import { structureRules } from "./structure.js";
import { typeRules } from "./types.js";
import { valueRules } from "./values.js";
import { webhookRules } from "./webhooks.js";

/** Every rule about schemas; rules for the same kind of difference are tried in this order. */
export const schemaRules: readonly SchemaRule[] = [
  ...existenceRules,
  ...requirednessRules,
  ...typeRules,
  ...valueRules,
  ...boundRules,
  ...compositionRules,
  ...discriminatorRules,
  ...structureRules,
  ...additionalRules,
  ...contentRules,
  ...mutabilityRules,
  ...lifecycleRules,
];

/** Every rule about operations and documents. */
export const operationRules: readonly OperationRule[] = [
  ...pathRules,
  ...parameterRules,
  ...bodyRules,
  ...responseRules,
  ...headerRules,
  ...webhookRules,
  ...securityRules,
  ...documentRules,
];
