import { pascalCase, singular } from "./naming.js";

export type InputNamer = (verb: string, isList: boolean) => string;

/**
 * `callRecordings` + `create` -> `CreateCallRecordingInput`; in the plural for lists. A verb that names the resource is
 * enough, `getPet` -> `GetPetInput`, unless another verb of the resource leads to the same name.
 */
export function inputNamer(resource: string, verbs: readonly string[]): InputNamer {
  const items = [singular(resource), pascalCase(resource)];
  const taken = new Set(verbs.map(pascalCase).flatMap((verb) => items.map((item) => `${verb}${item}`)));
  return (verb, isList) => {
    const plain = pascalCase(verb);
    const isEnough = !taken.has(plain) && items.some((item) => plain.endsWith(item) && plain !== item);
    return `${plain}${isEnough ? "" : items[isList ? 1 : 0]}Input`;
  };
}
