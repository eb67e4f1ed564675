import { execFile, spawn } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { temporaryFiles } from "../../test/temporary-files.ts";

// Every test starts processes, which a busy machine is slow to do.
vi.setConfig({ testTimeout: 60_000 });

const main = join(import.meta.dirname, "main.ts");
const bookshop = join(import.meta.dirname, "../../test/bookshop/openapi.yaml");

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a process of its own, without colours, in a folder. */
function tramontane(folder: string, ...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: "1" };
    execFile(process.execPath, [main, ...args], { cwd: folder, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}

/** Times differ from run to run. */
const timeless = (text: string): string => text.replace(/\d+ ms/g, "N ms");

describe("tramontane generate", () => {
  test("writes a client, tells of it, and changes nothing the second time", async () => {
    const folder = await temporaryFiles({ "openapi.yaml": await readFile(bookshop, "utf8") });
    const first = await tramontane(folder, "generate", "openapi.yaml", "-o", "out");
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(timeless(first.out)).toMatch(
      /^Bookshop 1\.4\.0 {2}openapi\.yaml \(OpenAPI 3\.2\)\n\n {2}read {7}1 file, 7 operations, 13 schemas\n {2}created {4}8 files/,
    );
    expect(await readdir(join(folder, "out"))).toContain("client.ts");

    const second = await tramontane(folder, "generate", "openapi.yaml", "-o", "out");
    expect(timeless(second.out)).toBe(
      "Bookshop 1.4.0  openapi.yaml (OpenAPI 3.2)\n\n  read       1 file, 7 operations, 13 schemas\n  unchanged  8 files\n\nout is up to date, in N ms.\n",
    );
  });

  test("--check fails on a difference, shows it, and prints the command that mends it", async () => {
    const folder = await temporaryFiles({ "my api.yaml": await readFile(bookshop, "utf8") });
    const args = ["generate", "my api.yaml", "-o", "out", "--name", "Shop"];
    await tramontane(folder, ...args);
    expect(await tramontane(folder, ...args, "--check")).toMatchObject({ code: 0 });

    const file = join(folder, "out/types.ts");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("export interface Problem", "export interface Trouble"));
    const check = await tramontane(folder, ...args, "--check");
    expect(check.code).toBe(1);
    expect(check.out).toContain("-export interface Trouble");
    expect(check.out).toContain("+export interface Problem");
    expect(check.out).toContain("    tramontane generate 'my api.yaml' -o out --name Shop\n");
    expect(await readFile(file, "utf8")).toContain("Trouble");
  });

  test("--report json is one JSON value, for success and failure alike", async () => {
    const folder = await temporaryFiles({
      "openapi.yaml": await readFile(bookshop, "utf8"),
      "broken.yaml": "openapi: 3.1.0\na: [",
    });
    const good = await tramontane(folder, "generate", "openapi.yaml", "-o", "out", "--report", "json");
    expect(JSON.parse(good.out)).toMatchObject({ ok: true, operations: 7, schemas: 13, diagnostics: [] });
    const bad = await tramontane(folder, "generate", "broken.yaml", "-o", "out", "--report", "json");
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.out)).toMatchObject({
      ok: false,
      diagnostics: [{ code: "load/syntax", position: { path: "broken.yaml", line: 2 } }],
    });
  });

  test("a document with an error is refused with its line and pointer, and nothing is written", async () => {
    const text = (await readFile(bookshop, "utf8")).replace("parameter: page,", "parameter: pge,");
    const folder = await temporaryFiles({ "openapi.yaml": text });
    const run = await tramontane(folder, "generate", "openapi.yaml", "-o", "out");
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).toMatch(
      /^openapi\.yaml:\d+:\d+ {2}error {2}extension\/pagination {2}x-tramontane-pagination: the operation has no query parameter "pge"/,
    );
    expect(run.err).toContain("(/paths/~1books/get/x-tramontane-pagination/parameter)");
    expect(run.err).toContain("The query parameters are page");
    expect(run.err).not.toContain("    at ");
    expect(await readdir(folder)).toEqual(["openapi.yaml"]);
  });
});

describe("tramontane generate, by a configuration", () => {
  const config = `export default {
    strict: true,
    importExtension: ".ts",
    clients: {
      whole: { input: "../openapi.yaml", output: "../src/whole", lock: "../names.json" },
      part: { input: "../openapi.yaml", output: "../src/part", name: "Part", only: ["books.list"] },
    },
  };`;

  test("writes every client, paths relative to the file, and flags overrule it", async () => {
    const folder = await temporaryFiles({
      "openapi.yaml": await readFile(bookshop, "utf8"),
      "config/tramontane.config.mjs": config,
    });
    const run = await tramontane(join(folder, "config"), "generate", "--name", "Shop");
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(await readdir(join(folder, "src/part"))).toEqual(
      expect.arrayContaining(["shop.ts", "tramontane.lock.json", "types.ts"]),
    );
    expect(await readdir(join(folder, "src/whole"))).not.toContain("tramontane.lock.json");
    expect(await readdir(folder)).toContain("names.json");
    expect(await readdir(join(folder, "src/part/operations"))).toEqual(["books.ts"]);

    const check = [
      "generate",
      "--config",
      "config/tramontane.config.mjs",
      "--client",
      "whole",
      "--name",
      "Shop",
      "--check",
    ];
    expect(await tramontane(folder, ...check)).toMatchObject({ code: 0 });
    await writeFile(
      join(folder, "names.json"),
      (await readFile(join(folder, "names.json"), "utf8")).replace('"Book"', '"Tome"'),
    );
    const drifted = await tramontane(folder, ...check);
    expect(drifted.code).toBe(1);
    expect(drifted.out).toContain("+export interface Tome");
    expect(drifted.out).toContain(
      "    tramontane generate --name Shop --config config/tramontane.config.mjs --client whole\n",
    );
  });

  test("reports on several clients as one JSON value", async () => {
    const folder = await temporaryFiles({
      "openapi.yaml": await readFile(bookshop, "utf8"),
      "config/tramontane.config.mjs": config,
    });
    const run = await tramontane(join(folder, "config"), "generate", "--report", "json");
    const report = JSON.parse(run.out) as { clients: object[] };
    expect(report).toMatchObject({
      ok: true,
      clients: [
        { client: "whole", ok: true },
        { client: "part", operations: 1 },
      ],
    });
    expect(report.clients[1]).toMatchObject({
      counts: { methods: 1, paged: 1, warnings: 0 },
      decisions: [
        {
          name: "books.list",
          method: "GET",
          path: "/books",
          operationId: "books.list",
          from: "operationId",
          pagination: { style: "page", parameter: "page", items: "/books", next: "/next", from: "extension" },
        },
      ],
    });
  });

  test.each([
    { name: "a client there is not", args: ["--client", "hole"], says: 'no client "hole".\n    Did you mean "whole"?' },
    { name: "one folder for two clients", args: ["-o", "x"], says: 'have one output folder: "x"' },
    { name: "a configuration there is not", args: ["--config", "y.ts"], says: 'There is no configuration "y.ts"' },
  ])("tells of $name", async ({ args, says }) => {
    const folder = await temporaryFiles({ "config/tramontane.config.mjs": config });
    const run = await tramontane(join(folder, "config"), "generate", ...args);
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).toContain(says);
  });
});

test("--watch generates again on every change, tells of errors, and goes on", async () => {
  const text = await readFile(bookshop, "utf8");
  const folder = await temporaryFiles({ "openapi.yaml": text });
  const child = spawn(process.execPath, [main, "generate", "openapi.yaml", "-o", "out", "--watch"], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1" },
  });
  let said = "";
  const says = async (wanted: RegExp): Promise<void> => {
    const end = Date.now() + 10_000;
    while (!wanted.test(said) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(said).toMatch(wanted);
    said = "";
  };
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  try {
    await says(/^\d\d:\d\d:\d\d {2}started {2}8 files written \(.*\) in \d+ ms\n$/);
    const file = join(folder, "openapi.yaml");
    await writeFile(file, text.replace("operationId: books.list", "operationId: books.all"));
    await says(/ {2}openapi\.yaml changed {2}\d files written \(.*\) in \d+ ms\n$/);
    await writeFile(file, "openapi: [");
    await says(/ {2}openapi\.yaml changed {2}nothing was written\n {2}openapi\.yaml:1:\d+ {2}error {2}load\/syntax/);
    await writeFile(file, text);
    await says(/ {2}openapi\.yaml changed {2}\d files written/);
    expect(child.exitCode).toBeNull();
  } finally {
    child.kill();
  }
}, 60_000);

test("--watch generates what the configuration says by now", async () => {
  const config = (output: string): string =>
    `export default { input: "openapi.yaml", output: "${output}" satisfies string, lock: false };\n`;
  const folder = await temporaryFiles({
    "openapi.yaml": await readFile(bookshop, "utf8"),
    "tramontane.config.ts": config("one"),
  });
  const child = spawn(process.execPath, [main, "generate", "--watch"], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1" },
  });
  let said = "";
  const says = async (wanted: RegExp): Promise<void> => {
    const end = Date.now() + 10_000;
    while (!wanted.test(said) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(said).toMatch(wanted);
    said = "";
  };
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const file = join(folder, "tramontane.config.ts");
  try {
    await says(/started {2}\d+ files written/);
    await writeFile(file, config("two"));
    await says(/tramontane\.config\.ts changed {2}\d+ files written/);
    await writeFile(file, "export default { inptu: 1 };\n");
    await says(
      /tramontane\.config\.ts changed {2}nothing was written\n.*error {2}config\/invalid.*`inptu` is no option/,
    );
    await writeFile(file, config("three"));
    await says(/tramontane\.config\.ts changed {2}\d+ files written/);
    expect(await readdir(folder)).toEqual(expect.arrayContaining(["one", "two", "three"]));
  } finally {
    child.kill();
  }
}, 60_000);

test("--strict makes an error of every warning, and nothing is written", async () => {
  const folder = await temporaryFiles({
    "openapi.yaml": 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\n',
  });
  expect(await tramontane(folder, "generate", "openapi.yaml", "-o", "out", "--only", "x")).toMatchObject({ code: 0 });
  const strict = await tramontane(folder, "generate", "openapi.yaml", "-o", "strict", "--only", "x", "--strict");
  expect(strict).toMatchObject({ code: 1, out: "" });
  expect(strict.err).toContain('error  selection/nothing  "x" matches no operation and no tag.');
  expect(await readdir(folder)).not.toContain("strict");
});

describe("tramontane bundle", () => {
  test("prints the document, or writes it", async () => {
    const folder = await temporaryFiles({
      "openapi.yaml": 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: { /a: { $ref: a.yaml } }\n',
      "a.yaml": "get: { responses: {} }\n",
    });
    const printed = await tramontane(folder, "bundle", "openapi.yaml");
    expect(JSON.parse(printed.out)).toMatchObject({ paths: { "/a": { get: { responses: {} } } } });
    expect(await tramontane(folder, "bundle", "openapi.yaml", "-o", "api.json")).toEqual({
      code: 0,
      out: "api.json written.\n",
      err: "",
    });
    expect(JSON.parse(await readFile(join(folder, "api.json"), "utf8"))).toEqual(JSON.parse(printed.out));
  });
});

describe("an output that cannot be", () => {
  test.each([
    {
      name: "a file where a folder goes",
      args: ["generate", "openapi.yaml", "-o", "notes.txt"],
      says: 'The output "notes.txt" is a file',
    },
    {
      name: "a folder below a file",
      args: ["generate", "openapi.yaml", "-o", "notes.txt/out"],
      says: "cannot be written",
    },
    { name: "a folder without a name", args: ["generate", "openapi.yaml", "-o", ""], says: "is empty" },
    {
      name: "a folder where a file goes",
      args: ["bundle", "openapi.yaml", "-o", "folder"],
      says: '"folder" is a folder',
    },
    {
      name: "a file below a file",
      args: ["bundle", "openapi.yaml", "-o", "notes.txt/api.json"],
      says: "cannot be written",
    },
    {
      name: "files of somebody else",
      args: ["generate", "openapi.yaml", "-o", "folder"],
      says: "did not write: client.ts",
    },
  ])("is told: $name", async ({ args, says }) => {
    const folder = await temporaryFiles({
      "openapi.yaml": await readFile(bookshop, "utf8"),
      "notes.txt": "mine",
      "folder/client.ts": "mine",
    });
    const run = await tramontane(folder, ...args);
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).toContain(says);
    expect(run.err).not.toContain("    at ");
    expect(await readdir(folder, { recursive: true })).toHaveLength(4);
  });
});

describe("tramontane", () => {
  test.each([
    { name: "an unknown command", args: ["genrate"], says: "unknown command 'genrate'\n(Did you mean generate?)" },
    {
      name: "an unknown option",
      args: ["generate", "x.yaml", "-o", "out", "--chek"],
      says: "unknown option '--chek'\n(Did you mean --check?)",
    },
    {
      name: "no output folder",
      args: ["generate", "x.yaml"],
      says: "required option '-o, --output <folder>' not specified",
    },
    { name: "no document", args: ["generate", "-o", "out"], says: "missing required argument 'document'" },
    {
      name: "a choice that does not exist",
      args: ["generate", "x.yaml", "-o", "out", "--report", "xml"],
      says: "Allowed choices are text, json",
    },
  ])("ends with 2 for $name, and says what is wrong", async ({ args, says }) => {
    const run = await tramontane(await temporaryFiles(), ...args);
    expect(run.code).toBe(2);
    expect(run.err).toContain(says);
    expect(run.err).toContain("--help`.");
  });

  test("ends with 1 for a document that is not there, without a stack trace", async () => {
    const run = await tramontane(await temporaryFiles({ "openapi.yaml": "" }), "generate", "openapi.yml", "-o", "out");
    expect(run).toEqual({
      code: 1,
      out: "",
      err: 'error  load/missing  There is no file "openapi.yml".\n    Did you mean "openapi.yaml"?\n\nNothing was written.\n',
    });
  });

  test("--version and --help end with 0", async () => {
    const folder = await temporaryFiles();
    expect((await tramontane(folder, "--version")).code).toBe(0);
    expect(await tramontane(folder, "generate", "--help")).toMatchObject({ code: 0, err: "" });
  });
});
