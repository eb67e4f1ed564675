/** What nobody can do without: reads a document and parses it, and nothing else. YAML has no parser in the platform. */
import { readFileSync } from "node:fs";

const [file = ""] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
if (file.endsWith(".json")) JSON.parse(text);
