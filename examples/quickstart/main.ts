/** The way in on Node, Deno and Bun: `node main.ts '{"records":240,"baseURL":"http://127.0.0.1:4010"}'`. */
import process from "node:process";
import { run } from "./run.ts";

const { deno, bun, node } = process.versions;
await run(deno ?? bun ?? node, JSON.parse(process.argv[2] ?? "{}"), (line) => console.log(line));
