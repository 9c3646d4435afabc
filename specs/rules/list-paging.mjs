/**
 * A list declares its paging with `x-client-pagination`, and the page size that it names is one of its query parameters.
 * Options: `except`, the operationIds of lists without paging.
 */
export default function listPaging({ except = [] }) {
  return {
    Paths: {
      PathItem: {
        Operation(operation, { report, location, resolve }, { PathItem: pathItem }) {
          const { operationId, "x-client-pagination": paging } = operation;
          if (!paging && /\.list([A-Z]|$)/.test(operationId) && !except.includes(operationId)) {
            report({
              message: `${operationId} doesn't say how it is paged: add x-client-pagination { items, next, size }.`,
              location: location.key(),
            });
          }
          const parameters = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])];
          if (paging?.size && !parameters.some((one) => isQuery(resolve(one).node, paging.size))) {
            report({
              message: `${operationId} has no query parameter "${paging.size}" for the page size.`,
              location: location.child(["x-client-pagination", "size"]),
            });
          }
        },
      },
    },
  };
}

function isQuery(parameter, name) {
  return parameter?.in === "query" && parameter.name === name;
}
