#!/usr/bin/env node
import { keepCompiled } from "./compile-cache.ts";

// First of all, so that it holds for everything that is loaded after it.
keepCompiled();
const { run } = await import("./program.ts");
await run(process.argv.slice(2));
