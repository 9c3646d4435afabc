/** An operationId is `<resource>.<verb>`: the namespace and the function that users call. */
const form = /^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/;

export default function operationIdForm() {
  return {
    Paths: {
      PathItem: {
        Operation(operation, { report, location }) {
          if (form.test(operation.operationId)) return;
          report({
            message: `operationId "${operation.operationId}" is not of the form resource.verb, such as "calls.create"; give it one in overlay.yaml.`,
            location: "operationId" in operation ? location.child("operationId") : location.key(),
          });
        },
      },
    },
  };
}
