/** Every `x-client-*` word must be known to the generator, be at a place where it is read, and have the right shape. */
import { vocabulary } from "./vocabulary.mjs";

/** Objects whose keys are users' names, where `x-client-…` would be a name like any other. */
const isMap = (typeName) => /Map$|^Named|Properties$|^(Paths|Example|Responses)$/.test(typeName);

export default function extensions() {
  return {
    any(node, { report, location, type }) {
      if (node === null || typeof node !== "object" || isMap(type.name)) return;
      for (const word of Object.keys(node)) {
        const problem =
          word.startsWith("x-client-") || word in vocabulary ? judge(word, node[word], type.name) : undefined;
        if (problem) report({ message: problem, location: location.child(word).key() });
      }
    },
  };
}

/** Says what is wrong, if anything is. */
function judge(word, value, typeName) {
  const entry = Object.hasOwn(vocabulary, word) ? vocabulary[word] : undefined;
  if (!entry) return `"${word}" is not a word of the client; the words are ${Object.keys(vocabulary).join(", ")}.`;
  if (!entry.places.includes(typeName))
    return `"${word}" has no meaning here; it stands on: ${entry.places.join(", ")}.`;
  return entry.accepts(value) ? undefined : `"${word}" must look like ${entry.example}`;
}
