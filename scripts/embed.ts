/**
 * `node scripts/embed.ts`: writes the modules that the generator puts into its output as they are, the library of the
 * validators, down as text. So they are real modules, checked and tested, and the published generator reads no file to
 * have them. `--check` writes nothing and fails when something differs.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** What is embedded, where, and the name of the constant that holds it. */
const embedded = [
  {
    source: "generator/src/emit/validators/library/validate.ts",
    target: "generator/src/emit/validators/library-text.ts",
    name: "libraryText",
  },
];

if (import.meta.main) {
  const check = process.argv.includes("--check");
  for (const target of await staleTexts()) {
    if (check) {
      console.error(`${target} is not the text of its source. To mend it:\n\n    node scripts/embed.ts`);
      process.exitCode = 1;
    }
  }
  if (!check) for (const { target, text } of await texts()) await writeFile(join(root, target), text);
}

/** The files that do not hold what their source says. */
export async function staleTexts(): Promise<string[]> {
  const stale: string[] = [];
  for (const { target, text } of await texts()) {
    if ((await readFile(join(root, target), "utf8").catch(() => "")) !== text) stale.push(target);
  }
  return stale;
}

function texts(): Promise<{ target: string; text: string }[]> {
  return Promise.all(
    embedded.map(async ({ source, target, name }) => {
      const lines = (await readFile(join(root, source), "utf8")).replaceAll("\r\n", "\n").trimEnd().split("\n");
      const from = source.split("/").slice(-2).join("/");
      const text = [
        `/** The text of \`${from}\`. Written by \`node scripts/embed.ts\`: edit that module, then run it. */`,
        `export const ${name}: string = [`,
        ...lines.map((line) => `  ${literal(line)},`),
        '  "",',
        '].join("\\n");',
        "",
      ];
      return { target, text: text.join("\n") };
    }),
  );
}

/** A string literal in the quotes that the formatter would choose: those that need fewer escapes. */
function literal(line: string): string {
  const text = JSON.stringify(line);
  const doubles = line.split('"').length;
  if (doubles === 1 || doubles <= line.split("'").length) return text;
  return `'${text.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
