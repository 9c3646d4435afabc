/**
 * A list says how it is paged, by `x-client-pagination`, and the page size it names is a query parameter of it.
 * Options: `except`, the operationIds of lists that come in one piece.
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
