import { claimsJsonSchema } from "@keukentafel/dwelling";
import { buildingModelJsonSchema } from "@keukentafel/simulation";
import { oneOf } from "../arguments.ts";
import { refused, type Command } from "../command.ts";

const documents = ["model", "claims"] as const;

export const schemaCommand: Command = {
  name: "schema",
  positionals: [documents.join("|")],
  options: [],
  example: "model",
  run: ({ positionals }, { terminal }) => {
    const document = oneOf("schema", positionals[0], documents, "model");
    if (!document.ok) return Promise.resolve(refused(document.problems, () => "schema"));
    const schema = document.value === "model" ? buildingModelJsonSchema() : claimsJsonSchema();
    terminal.out(`${JSON.stringify(schema, null, 2)}\n`);
    return Promise.resolve({ kind: "done" });
  },
};
