/** The lint rules of this project, as a Redocly plugin. One rule, one file, one line here. */
import extensions from "./extensions.mjs";
import formBodies from "./form-bodies.mjs";
import listPaging from "./list-paging.mjs";
import operationIdForm from "./operation-id-form.mjs";

export default function plugin() {
  return {
    id: "client",
    rules: {
      oas3: {
        extensions,
        "form-bodies": formBodies,
        "list-paging": listPaging,
        "operation-id-form": operationIdForm,
      },
    },
  };
}
