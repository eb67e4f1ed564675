import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript-5.9";
import { describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");

/**
 * What each part may import: other parts of the workspace, and, where `only` is given, nothing beyond them.
 * A part that is followed by `(types)` may be named in `import type` alone. What is `builtIn` is a devDependency that the
 * build puts into the package.
 */
const parts: readonly { part: string; may: readonly string[]; only?: true; builtIn?: readonly string[] }[] = [
  { part: "packages/runtime/src", may: [], only: true },
  { part: "packages/mistral/src", may: ["packages/runtime"], only: true },
  { part: "packages/emulator/src", may: [] },
  { part: "generator/src", may: ["packages/runtime (types)"], builtIn: ["@scalar/openapi-upgrader"] },
  { part: "scripts", may: ["generator", "packages/emulator", "packages/mistral", "packages/runtime", "examples"] },
  { part: "bench", may: [] },
  { part: "examples", may: ["generator", "packages/emulator", "packages/mistral", "packages/runtime"] },
  {
    part: "test",
    may: ["bench", "generator", "packages/emulator", "packages/mistral", "packages/runtime", "examples"],
  },
];

const workspace = new Map(
  globSync(["generator/package.json", "packages/*/package.json", "test/package.json"], { cwd: root }).map((file) => [
    String(JSON.parse(readFileSync(path.join(root, file), "utf8")).name),
    path.dirname(file),
  ]),
);

interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly types: boolean;
}

describe.each(parts)("$part", ({ part, may, only, builtIn = [] }) => {
  const imports = sources(part).flatMap(importsOf);

  test("has sources to look at", () => expect(sources(part)).not.toEqual([]));

  test("imports no part of the workspace but those it may", () => {
    const wrong = imports.filter((one) => {
      const target = partOf(one);
      if (target === undefined || target === owner(part)) return false;
      return !may.includes(target) && !(one.types && may.includes(`${target} (types)`));
    });
    expect(wrong).toEqual([]);
  });

  if (only)
    test("imports nothing from outside of the workspace", () => {
      expect(imports.filter((one) => partOf(one) === undefined)).toEqual([]);
    });

  if (part.endsWith("/src"))
    test("declares what it imports in its package.json", () => {
      const manifest = JSON.parse(readFileSync(path.join(root, owner(part), "package.json"), "utf8"));
      const names = imports
        .filter(({ specifier }) => !/^(\.|node:)/.test(specifier))
        .map(({ specifier }) => packageOf(specifier));
      // The runtime is built into the client that is published: there, a devDependency is right.
      const developed = Object.keys(manifest.devDependencies ?? {}).filter((name) => only || builtIn.includes(name));
      const declared = new Set([...Object.keys(manifest.dependencies ?? {}), ...developed]);
      expect(names.filter((name) => name !== manifest.name && !declared.has(name))).toEqual([]);
    });
});

/** TypeScript files of a part, without tests and what was built or installed. */
function sources(part: string): string[] {
  return globSync(`${part}/**/*.{ts,mts,mjs}`, {
    cwd: root,
    exclude: ["**/node_modules/**", "**/dist/**", "**/fixtures/**"],
  })
    .filter((file) => part === "test" || !file.includes(".test."))
    .map((file) => file.split(path.sep).join("/"));
}

/** Every import, re-export and dynamic import of a literal, read from the syntax tree: text in a template is not one. */
function importsOf(file: string): Import[] {
  const tree = ts.createSourceFile(file, readFileSync(path.join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      found.push({ file, specifier: node.moduleSpecifier.text, types: onlyTypes(node.importClause) });
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      found.push({ file, specifier: node.moduleSpecifier.text, types: node.isTypeOnly });
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument)) found.push({ file, specifier: argument.text, types: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** `import type …`, or braces in which every name is a `type`. */
function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  const names = clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
  return clause.isTypeOnly || (!clause.name && names.length > 0 && names.every((name) => name.isTypeOnly));
}

/** The part of the workspace that an import leads to; `undefined` for a package from outside and for Node itself. */
function partOf({ file, specifier }: Import): string | undefined {
  if (specifier.startsWith(".")) return owner(path.posix.join(path.posix.dirname(file), specifier));
  return workspace.get(packageOf(specifier));
}

/** `packages/runtime/src/errors/api.ts` belongs to `packages/runtime`, `scripts/test.ts` to `scripts`. */
function owner(file: string): string {
  const [top = "", name = ""] = file.split("/");
  return top === "packages" ? `${top}/${name}` : top;
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
