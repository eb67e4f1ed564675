import type { Plan, PlannedPayload, PlannedPayloads } from "../plan/model.ts";
import { Imports } from "./imports.ts";
import type { OutputFile } from "./output-file.ts";
import { docComment } from "./text/comment.ts";
import { propertyKey } from "./text/property-key.ts";
import { type TypeContext, typeStatement } from "./type-expression.ts";

/** The module of the payloads that the server sends of its own accord; none when it sends none. */
export function emitWebhooks(plan: Plan): OutputFile[] {
  const { payloads } = plan;
  if (payloads.length === 0) return [];
  const imports = new Imports(plan, "webhooks");
  const context: TypeContext = { plan, imports, answered: true };
  const declarations = payloads.map((map) => payloadsInterface(map, context));
  const header = imports.toString();
  return [{ path: "webhooks.ts", text: `${header}${header === "" ? "" : "\n"}${declarations.join("\n")}` }];
}

function payloadsInterface({ name, says, entries }: PlannedPayloads, context: TypeContext): string {
  const comment = docComment([says], [], "");
  return `${comment}export interface ${name} {\n${entries.map((entry) => member(entry, context)).join("")}}\n`;
}

function member({ key, schema, summary, description, deprecated }: PlannedPayload, context: TypeContext): string {
  const comment = docComment([summary, description], deprecated ? ["@deprecated"] : [], "  ");
  return comment + typeStatement(`  ${propertyKey(key)}:`, schema, context, "  ");
}
