import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { generate } from "tramontane";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { edits } from "./edits.ts";

const root = path.join(import.meta.dirname, "..", "..");
const committed = path.join(root, "packages", "mistral", "src", "generated");
const execute = promisify(execFile);
/** Those of the committed client. */
const options = { name: "Mistral", importExtension: ".ts", lock: false } as const;

let folder: string;
let spec: string;
let generated: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), "tramontane-evolution-")));
  spec = path.join(folder, "spec");
  generated = path.join(folder, "generated");
  await mkdir(path.join(folder, "node_modules", "@tramontane"), { recursive: true });
  await symlink(
    path.join(root, "packages", "runtime"),
    path.join(folder, "node_modules", "@tramontane", "runtime"),
    "junction",
  );
  await writeFile(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
});

beforeEach(async () => {
  await rm(spec, { recursive: true, force: true });
  await rm(generated, { recursive: true, force: true });
  await cp(path.join(root, "spec"), spec, { recursive: true });
  await cp(committed, generated, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("a document that was not edited changes nothing", async () => {
  await regenerate();
  expect(await changes()).toEqual({});
});

test.each(edits)("$name changes these lines and no others", async ({ apply, changes: expected }) => {
  await apply(spec);
  await regenerate();
  expect(await changes()).toEqual(expected);
});

test("an edit that is taken back leaves no trace", async () => {
  for (const { apply } of edits) await apply(spec);
  await regenerate();
  expect(Object.keys(await changes())).not.toEqual([]);
  await cp(path.join(root, "spec"), spec, { recursive: true });
  await regenerate();
  expect(await changes()).toEqual({});
});

describe("what the edits brought", () => {
  beforeEach(async () => {
    for (const { apply } of edits) await apply(spec);
    await writeFile(path.join(folder, "program.ts"), program);
  });

  test("is unknown to the client before it is regenerated", async () => {
    const { output } = await check();
    expect(output).toContain("Property 'archive' does not exist");
    expect(output).toContain("'colour'");
    expect(output).toContain("'never'");
  });

  test("is typed", async () => {
    await regenerate();
    expect(await check()).toEqual({ output: "" });
  });

  test("is usable", async () => {
    await regenerate();
    const { stdout } = await execute(process.execPath, [path.join(folder, "program.ts")], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual({
      requests: ["POST https://api.mistral.ai/v1/libraries", "POST https://api.mistral.ai/v1/libraries/l%201/archive"],
      body: '{"name":"Wind","colour":"#aabbcc"}',
      colour: "#ffffff",
      status: "archived",
    });
  });
});

async function regenerate(): Promise<void> {
  await generate({ input: path.join(spec, "openapi.yaml"), output: generated, ...options });
}

/** Lines added and removed, by generated file, against what is committed. */
async function changes(): Promise<Record<string, [number, number]>> {
  const args = ["diff", "--no-index", "--numstat", "-z", "--no-renames", committed, generated];
  // Git ends with 1 when there is a difference.
  const { stdout } = await execute("git", args).catch((error: { code: number; stdout: string }) => {
    if (error.code !== 1) throw error;
    return error;
  });
  // With -z and two folders, a record is "added\tremoved\t", then the two names, each ended by NUL.
  const fields = stdout.split("\0");
  const found: Record<string, [number, number]> = {};
  for (let index = 0; index + 2 < fields.length; index += 3) {
    const [added, removed] = (fields[index] ?? "").split("\t").map(Number);
    const name = [fields[index + 1], fields[index + 2]].find((file) => file && file !== "/dev/null") ?? "";
    const base = name.startsWith(committed) ? committed : generated;
    found[path.relative(base, name).split(path.sep).join("/")] = [added ?? 0, removed ?? 0];
  }
  return found;
}

async function check(): Promise<{ output: string }> {
  const flags = [
    "--strict",
    "--noEmit",
    "--target",
    "es2022",
    "--module",
    "nodenext",
    "--lib",
    "es2024,dom,dom.iterable",
  ];
  const args = ["--ignoreConfig", ...flags, "--allowImportingTsExtensions", "--types", "", "program.ts"];
  const tsc = path.join(root, "node_modules", "typescript", "bin", "tsc");
  const { stdout } = await execute(process.execPath, [tsc, ...args], { cwd: folder }).catch((error) => error);
  return { output: stdout };
}

/** What a user of the regenerated client would write. It prints what it sent and got. */
const program = `
import { type Library, Mistral, type ProcessStatus } from "./generated/index.ts";

const requests: string[] = [];
let body: unknown;
const mistral = new Mistral({
  apiKey: "key",
  fetch: async (url, init) => {
    requests.push(\`\${init?.method} \${String(url)}\`);
    body ??= init?.body;
    return Response.json({ id: "l 1", colour: "#ffffff" });
  },
});

const made: Library = await mistral.beta.libraries.create({ name: "Wind", colour: "#aabbcc" });
const { colour }: { colour?: string | null } = await mistral.beta.libraries.archive(made.id);
const status: Extract<ProcessStatus, "archived"> = "archived";
console.log(JSON.stringify({ requests, body, colour, status }));
`;
