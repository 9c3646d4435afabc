/**
 * If a server's URL contains `server`, bodies must be forms. The published documents have some of them as JSON.
 * Options: `server`, a part of the URL; `except`, the operationIds that really take something else.
 */
const formType = "application/x-www-form-urlencoded";

export default function formBodies({ server, except = [] }) {
  let applies = false;
  return {
    Root(root) {
      applies = (root.servers ?? []).some(({ url }) => url.includes(server));
    },
    Paths: {
      PathItem: {
        Operation(operation, { report, location, resolve }) {
          if (!applies || !operation.requestBody || except.includes(operation.operationId)) return;
          const types = Object.keys(resolve(operation.requestBody).node?.content ?? {});
          if (types.length === 1 && types[0] === formType) return;
          report({
            message: `The body of ${operation.operationId} is ${types.join(", ") || "without a media type"}; this API takes ${formType}.`,
            location: location.child("requestBody"),
          });
        },
      },
    },
  };
}
