import type { Plan } from "../../plan/model.ts";
import { Imports } from "../imports.ts";
import type { OutputFile } from "../output-file.ts";
import { docComment } from "../text/comment.ts";
import { propertyKey } from "../text/property-key.ts";
import { quote } from "../text/string-literal.ts";
import type { TypeContext } from "../type-expression.ts";
import { typeDeclarations } from "../types.ts";
import { componentsInterface } from "./components.ts";
import { block } from "./members.ts";
import { ownTypes } from "./own-types.ts";
import { operationMembers } from "./operation.ts";
import { type PathItem, pathItems } from "./path-items.ts";

/**
 * The module `paths`: the API in the shape that openapi-typescript 7 gave it, which `openapi-fetch`,
 * `openapi-react-query` and their relatives read. Schemas are the client's own interfaces wherever they can be.
 */
export function emitPaths(client: Plan): OutputFile {
  const { plan, types } = ownTypes(client);
  const { api } = plan;
  const imports = new Imports(plan, "paths");
  const context: TypeContext = { plan, imports, answered: false };
  const named = api.operations.filter(({ id }) => id !== undefined);
  const declarations = [
    `export interface paths ${block(
      pathItems(api.operations).map((item) => pathMember(item, context)),
      "",
    )}\n`,
    `export interface operations ${block(
      named.map(
        (operation) => `  ${propertyKey(operation.id ?? "")}: ${operationMembers(operation, context, "  ")};\n`,
      ),
      "",
    )}\n`,
    componentsInterface(context),
    ...types.flatMap((type) => typeDeclarations(type, plan, imports)),
    "export type webhooks = { [name: string]: never };\n",
    "export type $defs = { [name: string]: never };\n",
  ];
  const comment = `${api.title} ${api.version} for \`openapi-fetch\` and its relatives: \`createClient<paths>()\`.`;
  return {
    path: "paths.ts",
    text: `${docComment([comment], [], "")}${imports.toString()}\n${declarations.join("\n")}`,
  };
}

/** A path and its methods; an operation without a name of its own is written in place. */
function pathMember({ key, operations }: PathItem, context: TypeContext): string {
  const members = operations.map(({ method, source }) => {
    const { id, summary, description, deprecated } = source;
    const comment = docComment([summary, description], deprecated ? ["@deprecated"] : [], "    ");
    const type = id === undefined ? operationMembers(source, context, "    ") : `operations[${quote(id)}]`;
    return `${comment}    ${method}: ${type};\n`;
  });
  return `  ${propertyKey(key)}: ${block(members, "  ")};\n`;
}
