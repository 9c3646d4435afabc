import { boundRules } from "./bounds.js";
import { compositionRules } from "./composition.js";
import { contentRules } from "./contents.js";
import { existenceRules } from "./existence.js";
import { lifecycleRules } from "./lifecycle.js";
import { mutabilityRules } from "./mutability.js";
import { requirednessRules } from "./requiredness.js";
import type { SchemaRule } from "./rule.js";
import { structureRules } from "./structure.js";
import { typeRules } from "./types.js";
import { valueRules } from "./values.js";

/** Every rule about schemas; the ones on the same kind of difference are asked in this order. */
export const schemaRules: readonly SchemaRule[] = [
  ...existenceRules,
  ...requirednessRules,
  ...typeRules,
  ...valueRules,
  ...boundRules,
  ...compositionRules,
  ...structureRules,
  ...contentRules,
  ...mutabilityRules,
  ...lifecycleRules,
];
