import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

const root = path.join(import.meta.dirname, "..", "..");
const bookshop = path.join(root, "generator", "test", "bookshop");
const nodes = [
  { name: "Node 20", node: path.join(root, "test", "node-20", "node_modules", "node", "bin", "node") },
  { name: "Node 24", node: process.execPath },
];

const LEADS_NOWHERE =
  'openapi: 3.1.0\ninfo: { title: Bad, version: "1" }\npaths:\n  /a:\n    $ref: "#/components/pathItems/gone"\n';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tramontane-commands-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(nodes)("tramontane on $name", ({ name, node }) => {
  const output = (): string => path.join(folder, name);
  const tramontane = (...args: string[]): Promise<Ended> => run(node, "tramontane", "tramontane", ...args);
  const generate = (document: string, ...args: string[]): Promise<Ended> =>
    tramontane("generate", document, "-o", output(), "--import-extension", "ts", ...args);

  test("generates the bookshop as it was written by hand", async () => {
    expect(await generate(path.join(bookshop, "openapi.yaml"))).toMatchObject({ code: 0, stderr: "" });
    const expected = path.join(bookshop, "expected");
    const files = (await readdir(expected, { recursive: true })).filter((file) => file.endsWith(".ts")).sort();
    const generated = (await readdir(output(), { recursive: true })).filter((file) => file.endsWith(".ts")).sort();
    expect(generated).toEqual(files);
    for (const file of files) expect(await text(output(), file)).toBe(await text(expected, file));
  });

  test("finds nothing to change the second time", async () => {
    expect(await generate(path.join(bookshop, "openapi.yaml"), "--check")).toMatchObject({ code: 0, stderr: "" });
  });

  test("says what is wrong with an edited output, and how to mend it", async () => {
    await writeFile(path.join(output(), "types.ts"), "// edited\n");
    const { code, stdout, stderr } = await generate(path.join(bookshop, "openapi.yaml"), "--check");
    expect([code, stdout + stderr]).toEqual([1, expect.stringContaining("types.ts")]);
    expect(stdout + stderr).toContain("tramontane generate");
    expect(await text(output(), "types.ts")).toBe("// edited\n");
  });

  test.each([
    { given: "a document that is missing", document: undefined, says: ["missing.yaml"] },
    { given: "a document that is not YAML", document: "openapi: [3.1.0", says: ["bad.yaml:1:"] },
    { given: "a document that is not OpenAPI", document: "title: no\n", says: ["bad.yaml:1:1", "OpenAPI"] },
    {
      given: "a reference that leads nowhere, when it is told to be strict",
      document: LEADS_NOWHERE,
      flags: ["--strict"],
      says: ["bad.yaml:5:", "/paths/~1a", "#/components/pathItems/gone"],
    },
  ])("refuses $given, writing nothing", async ({ document, says, flags = [] }) => {
    const file = path.join(folder, document === undefined ? "missing.yaml" : "bad.yaml");
    if (document !== undefined) await writeFile(file, document);
    const nowhere = path.join(folder, `${name} nowhere`);
    const { code, stderr } = await tramontane("generate", file, "-o", nowhere, ...flags);
    expect(code).toBe(1);
    for (const words of says) expect(stderr).toContain(words);
    await expect(readdir(nowhere)).rejects.toThrow("ENOENT");
  });

  test("tells of a reference that leads nowhere, and goes on without it", async () => {
    const file = path.join(folder, "repaired.yaml");
    await writeFile(file, LEADS_NOWHERE);
    const { code, stdout, stderr } = await tramontane("generate", file, "-o", path.join(folder, `${name} repaired`));
    expect(code).toBe(0);
    for (const words of ["repaired.yaml:5:", "/paths/~1a", "#/components/pathItems/gone"]) {
      expect(stdout + stderr).toContain(words);
    }
  });

  test("knows its commands", async () => {
    const { code, stderr } = await tramontane("generat");
    expect([code !== 0, stderr]).toEqual([true, expect.stringContaining("unknown command")]);
  });
});

describe.each(nodes)("tramontane-emulator on $name", ({ node }) => {
  const emulator = (...args: string[]): ChildProcess =>
    start(node, "@tramontane/emulator", "tramontane-emulator", args);

  test("serves on a free port until it is told to stop", async () => {
    const child = emulator("--port", "0");
    const ended = end(child);
    const [welcome] = (await once(child.stdout ?? child, "data")) as [string];
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(welcome)?.[0] ?? "";
    expect((await fetch(`${url}/v1/models`)).status).toBe(200);
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ code: 0, stderr: "" });
  });

  test("says that a port is in use, and what to do", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const { code, stderr } = await end(emulator("--port", String(port)));
    server.close();
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${port} is in use`)]);
    expect(stderr).toContain("--port");
  });
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(node: string, name: string, command: string, ...args: string[]): Promise<Ended> {
  return end(start(node, name, command, args));
}

/** Starts a command of a published package as npm's link to it would: by the file that its manifest names. */
function start(node: string, name: string, command: string, args: readonly string[]): ChildProcess {
  const installed = path.join(inject("packages"), "node_modules", name);
  const { bin } = JSON.parse(readFileSync(path.join(installed, "package.json"), "utf8"));
  const child = spawn(node, [path.join(installed, bin[command]), ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.setEncoding("utf8");
  child.stderr.setEncoding("utf8");
  return child;
}

async function end(child: ChildProcess): Promise<Ended> {
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (text: string) => void (stdout += text));
  child.stderr?.on("data", (text: string) => void (stderr += text));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout, stderr };
}

function text(folder: string, file: string): Promise<string> {
  return readFile(path.join(folder, file), "utf8");
}
