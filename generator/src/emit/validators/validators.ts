import type { Plan, PlannedType, TypeFile, View } from "../../plan/model.ts";
import { Imports } from "../imports.ts";
import type { OutputFile } from "../output-file.ts";
import { fits, named } from "../text/layout.ts";
import { quote } from "../text/string-literal.ts";
import { type CheckContext, checkExpression, objectCheck, validatorsModule } from "./check-expression.ts";
import { libraryText } from "./library-text.ts";

/**
 * The folder `validators`: one for each named type, of its name, that implements Standard Schema (version 1). No other
 * module imports them, so they are in no bundle that does not ask for them.
 */
export function emitValidators(plan: Plan): OutputFile[] {
  if (plan.validators === undefined) return [];
  const { formats } = plan.validators;
  const files = plan.typeFiles.filter(({ types }) => types.length > 0);
  return [
    { path: `${LIBRARY}.ts`, text: libraryText },
    ...files.map((file) => validatorsFile(plan, file, formats)),
    indexFile(plan, files),
  ];
}

const LIBRARY = "validators/validate";

function validatorsFile(plan: Plan, file: TypeFile, formats: boolean): OutputFile {
  const module = validatorsModule(file.path);
  const imports = new Imports(plan, module);
  imports.namespaceOf(LIBRARY, "v");
  imports.typeNamespaceOf(file.path, "types");
  const context = { plan, imports, file: file.path, formats, lead: 0 };
  const declarations = file.types.flatMap((type) => {
    const { answered, view, input } = type;
    const own = declaration(type.name, type, { ...context, answered, view });
    return input === undefined
      ? [own]
      : [own, declaration(input.name, type, { ...context, answered: false, view: "request" satisfies View })];
  });
  return { path: `${module}.ts`, text: `${imports.toString()}\n${declarations.join("\n")}` };
}

function declaration(name: string, { source, omit }: PlannedType, context: CheckContext): string {
  const { schema } = source;
  const checkAt = (indent: string): string =>
    schema.kind === "object" ? objectCheck(schema, context, indent, omit) : checkExpression(schema, context, indent);
  return laidOut(`export const ${name}: v.Validator<types.${name}> =`, "/* @__PURE__ */ v.validator(", checkAt);
}

/** A constant of a call with a function, broken where a formatter would break it: the later, the longer its name. */
function laidOut(constant: string, call: string, checkAt: (indent: string) => string): string {
  const whole = `${constant} ${call}() => ${checkAt("  ")});`;
  if (fits(whole, 0)) return `${whole}\n`;
  // What has nothing to break does not stand alone behind the arrow's line.
  if (fits(`${constant} ${call}() =>`, 0) && (checkAt("  ").includes("(") || !fits(`${constant} ${call}`, 0)))
    return `${constant} ${call}() =>\n  ${checkAt("  ")},\n);\n`;
  const check = checkAt("    ");
  if (fits(`${constant} ${call}`, 0)) {
    const line = fits(`() => ${check},`, 2) ? ` ${check}` : `\n    ${check}`;
    return `${constant} ${call}\n  () =>${line},\n);\n`;
  }
  const line = `${call}() => ${check});`;
  return `${constant}\n  ${fits(line, 2) ? line : `${call}() =>\n    ${check},\n  );`}\n`;
}

function indexFile(plan: Plan, files: readonly TypeFile[]): OutputFile {
  const lines = files.map(({ path, types }) => {
    const names = types.flatMap(({ name, input }) => (input === undefined ? [name] : [name, input.name])).sort();
    return named("export", names, quote(`./${path}${plan.extension}`));
  });
  const library = named("export", ["is", "parse"], quote(`./validate${plan.extension}`));
  return { path: "validators/index.ts", text: [library, ...lines].join("") };
}
