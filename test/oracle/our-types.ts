import { emit } from "../../generator/src/emit/emit.ts";
import type { SchemaId } from "../../generator/src/ir.ts";
import { load } from "../../generator/src/load/load.ts";
import { normalise } from "../../generator/src/normalise/normalise.ts";
import type { Plan, PlannedType, View } from "../../generator/src/plan/model.ts";
import { plan } from "../../generator/src/plan/plan.ts";

/** Our types of a document. */
export interface OurTypes {
  /** Modules by path; they stand in one folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Schemas that have a type of their own: by the name in `components.schemas`. */
  readonly types: ReadonlyMap<string, OurType>;
}

export interface OurType {
  readonly name: string;
  /** Its module, without extension. */
  readonly file: string;
}

/**
 * Writes down the types of a document as it stands today: without the places for what a newer server may say (open
 * enums, unknown members of unions) and with the request flags that methods set. The oracle knows none of them.
 */
export async function ourTypes(file: string, view: View = "whole"): Promise<OurTypes> {
  const document = await load(file);
  const { api } = normalise(document);
  const planned = asOfToday(plan(api, { importExtension: ".ts", enums: "closed" }), view);
  const files = emit(planned).filter(({ path }) => planned.typeFiles.some((types) => path === `${types.path}.ts`));
  const prefix = `${document.root.name}#/components/schemas/`;
  return {
    files: new Map(files.map(({ path, text }) => [path, text])),
    types: new Map(
      planned.typeFiles.flatMap(({ types }) =>
        types
          .filter(({ source }) => isComponent(source.id, prefix))
          .map(({ source, name, file }) => [unescaped(source.id.slice(prefix.length)), { name, file }] as const),
      ),
    ),
  };
}

function isComponent(id: SchemaId, prefix: string): boolean {
  return id.startsWith(prefix) && !id.slice(prefix.length).includes("/");
}

function unescaped(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Without the requests' flags, the senders' types, and what stands for a newer server's answers. */
function asOfToday(planned: Plan, view: View): Plan {
  const today = new Map<SchemaId, PlannedType>();
  const typeFiles = planned.typeFiles.map((file) => ({
    ...file,
    types: file.types.map((type) => {
      const { open: _open, input: _input, ...rest } = type;
      const whole = { ...rest, omit: [], answered: false, view };
      today.set(type.source.id, whole);
      return whole;
    }),
  }));
  return { ...planned, typeFiles, types: { ...planned.types, of: (id) => today.get(id) } };
}
