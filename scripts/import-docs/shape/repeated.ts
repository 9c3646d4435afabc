import { type FragmentDocument, labelOf, operationsOf } from "../fragment.js";
import { Unreadable } from "../unreadable.js";
import { quote } from "./members.js";

/** Keeps one of each parameter. A repeated one is a slip; if the two differ, it is unclear which one is meant. */
export function dropRepeated(document: FragmentDocument): void {
  for (const found of operationsOf(document)) {
    const known = new Map<string, string>();
    const own = found.operation.parameters?.filter((parameter) => {
      const name = `${parameter.in} ${parameter.name}`;
      const text = JSON.stringify({ ...parameter, description: "" });
      const before = known.get(name);
      known.set(name, text);
      if (before !== undefined && before !== text)
        throw new Unreadable(`${labelOf(found)} has two parameters ${quote(name)}`);
      return before === undefined;
    });
    if (own) found.operation.parameters = own;
  }
}
