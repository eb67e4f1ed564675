import type { CodecFile } from "../plan/codecs.ts";
import type { Plan } from "../plan/model.ts";
import { codecText } from "./codec-expression.ts";
import { Imports } from "./imports.ts";
import type { OutputFile } from "./output-file.ts";
import { docComment } from "./text/comment.ts";

/** A module of codecs: how each named type that is not the same on the wire is converted. */
export function emitCodecFile(plan: Plan, file: CodecFile): OutputFile {
  const imports = new Imports(plan, file.path);
  const type = imports.type("Codec");
  const declarations = file.codecs.map(({ name, type: { name: typeName, source, open, answered } }) => {
    const comment = docComment([`How a \`${typeName}\` is written on the wire.`], [], "");
    const context = { plan, imports, deferred: true, answered };
    const head = `export const ${name}: ${type} = `;
    const text = codecText(source.schema, context, "", head, open) ?? `${head}{ kind: "object" }`;
    return `${comment}${text};\n`;
  });
  return { path: `${file.path}.ts`, text: `${imports.toString()}\n${declarations.join("\n")}` };
}
