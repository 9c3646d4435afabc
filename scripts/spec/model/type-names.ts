/** Names of types: the component's name in PascalCase, distinct from the names that printed files use. */
import { numbered, pascalCase } from "./naming.js";

/** Types that printed files use themselves; a schema with such a name gets `Model` appended. */
const RESERVED_TYPES = new Set(["ArrayBuffer", "Blob", "Date", "Omit", "Open", "Record", "Uint8Array", "Webhook"]);

/** Type names for component names; a duplicate gets a number. */
export function typeNames(components: string[]): Map<string, string> {
  const taken = new Set<string>(components.filter((component) => component === typeName(component)));
  const names = new Map<string, string>();
  for (const component of components) {
    const plain = typeName(component);
    const name = plain === component ? plain : numbered(plain, taken);
    taken.add(name);
    names.set(component, name);
  }
  return names;
}

function typeName(component: string): string {
  const plain = pascalCase(component).replace(/^(?=\d)/, "_") || "_";
  return RESERVED_TYPES.has(plain) ? `${plain}Model` : plain;
}
