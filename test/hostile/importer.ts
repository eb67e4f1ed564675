/**
 * Run as a process of its own: imports every module of every output that `outputs.json` of a folder names, and prints a
 * line of JSON for each output, with a fault where an import failed or left something behind.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [folder = "."] = process.argv.slice(2);
const outputs = JSON.parse(await readFile(path.join(folder, "outputs.json"), "utf8")) as string[];
for (const output of outputs) {
  const before = globals();
  let fault: string | undefined;
  for (const file of (await readdir(path.join(folder, output), { recursive: true })).sort()) {
    if (!/\.[jt]s$/.test(file)) continue;
    await import(pathToFileURL(path.join(folder, output, file)).href).catch((error: unknown) => {
      fault ??= `cannot be imported: ${file}: ${String(error).slice(0, 200)}`;
    });
    const after = globals();
    if (after !== before) fault = `runs when it is imported: ${file}`;
  }
  for (const name of Object.getOwnPropertyNames(globalThis))
    if (name.includes("canary")) Reflect.deleteProperty(globalThis, name);
  console.log(JSON.stringify({ output, fault }));
}

function globals(): string {
  return [globalThis, Object.prototype, Function.prototype, Array.prototype]
    .map((object) => Object.getOwnPropertyNames(object).length)
    .join();
}
