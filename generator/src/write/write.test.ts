import { chmod, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFiles } from "../../test/temporary-files.ts";
import { GenerateError } from "../diagnostics.ts";
import type { GeneratedFile } from "./compare.ts";
import { write } from "./write.ts";

const client: GeneratedFile[] = [
  { path: "client.ts", text: "client\n" },
  { path: "resources/books.ts", text: "books\n" },
];

async function contentsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = await Promise.all(
    files.map(async (path) => [path.slice(folder.length + 1), await readFile(path, "utf8")] as const),
  );
  return Object.fromEntries(pairs.filter(([path]) => path !== ".tramontane.json").sort());
}

async function codeOf(promise: Promise<unknown>): Promise<string | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    if (error instanceof GenerateError) return error.diagnostics[0]?.code;
    throw error;
  }
}

describe("writing", () => {
  test("creates what is missing, folders too", async () => {
    const folder = join(await temporaryFiles(), "new/out");
    expect(await write(client, folder)).toMatchObject({
      created: ["client.ts", "resources/books.ts"],
      changed: [],
      removed: [],
    });
    expect(await contentsOf(folder)).toEqual({ "client.ts": "client\n", "resources/books.ts": "books\n" });
  });

  test("a second time touches nothing", async () => {
    const folder = await temporaryFiles();
    await write(client, folder);
    const before = await stat(join(folder, "client.ts"));
    expect(await write(client, folder)).toMatchObject({
      created: [],
      changed: [],
      unchanged: ["client.ts", "resources/books.ts"],
    });
    expect((await stat(join(folder, "client.ts"))).mtimeMs).toBe(before.mtimeMs);
  });

  test("removes what is no longer generated, and the folder it leaves empty", async () => {
    const folder = await temporaryFiles();
    await write(client, folder);
    expect(await write(client.slice(0, 1), folder)).toMatchObject({ removed: ["resources/books.ts"] });
    expect(await readdir(folder)).toEqual([".tramontane.json", "client.ts"]);
  });

  test("leaves alone what it did not write", async () => {
    const folder = await temporaryFiles({ "notes.md": "mine", "resources/mine.ts": "mine" });
    await write(client, folder);
    await write([], folder);
    expect(await contentsOf(folder)).toEqual({ "notes.md": "mine", "resources/mine.ts": "mine" });
  });

  test("refuses to replace what it did not write, before anything is written", async () => {
    const folder = await temporaryFiles({ "resources/books.ts": "mine" });
    expect(await codeOf(write(client, folder))).toBe("write/not-ours");
    expect(await contentsOf(folder)).toEqual({ "resources/books.ts": "mine" });
  });

  test("adopts a file that is as it would be written", async () => {
    const folder = await temporaryFiles({ "client.ts": "client\r\n" });
    expect(await write(client, folder)).toMatchObject({ created: ["resources/books.ts"], unchanged: ["client.ts"] });
  });

  test("replaces a generated file that was edited, and says so", async () => {
    const folder = await temporaryFiles();
    await write(client, folder);
    await writeFile(join(folder, "client.ts"), "edited");
    expect(await write(client, folder)).toMatchObject({ changed: ["client.ts"], overwritten: ["client.ts"] });
  });

  test("keeps a generated file that was edited and is no longer generated, and says so", async () => {
    const folder = await temporaryFiles();
    await write(client, folder);
    await writeFile(join(folder, "client.ts"), "edited");
    expect(await write(client.slice(1), folder)).toMatchObject({ removed: [], kept: ["client.ts"] });
    expect(await contentsOf(folder)).toMatchObject({ "client.ts": "edited" });
    expect(await write(client.slice(1), folder)).toMatchObject({ kept: [] });
  });

  test.each(["../x.ts", "/etc/x.ts", "a/../../x.ts", "a//x.ts", "", ".", "a\\..\\x.ts", "C:x.ts", "a\0.ts"])(
    "refuses the path %j",
    async (path) => {
      const folder = await temporaryFiles();
      expect(await codeOf(write([{ path, text: "x" }], folder))).toBe("write/outside");
      expect(await readdir(folder)).toEqual([]);
    },
  );

  test.each([
    { name: "two files of one path", paths: ["a.ts", "a.ts"] },
    { name: "paths that differ only in case", paths: ["a/B.ts", "a/b.ts"] },
    { name: "its own list of files", paths: [".tramontane.json"] },
  ])("refuses $name", async ({ paths }) => {
    const folder = await temporaryFiles();
    expect(
      await codeOf(
        write(
          paths.map((path) => ({ path, text: path })),
          folder,
        ),
      ),
    ).toBe("write/collision");
  });

  test("refuses a link that leads out of the folder", async () => {
    const outside = await temporaryFiles({ "books.ts": "theirs" });
    const folder = await temporaryFiles();
    await symlink(outside, join(folder, "resources"));
    expect(await codeOf(write(client, folder))).toBe("write/outside");
    expect(await contentsOf(outside)).toEqual({ "books.ts": "theirs" });
  });

  test("refuses a link to a file outside of the folder", async () => {
    const outside = await temporaryFiles({ "client.ts": "theirs" });
    const folder = await temporaryFiles();
    await symlink(join(outside, "client.ts"), join(folder, "client.ts"));
    expect(await codeOf(write(client, folder))).toBe("write/outside");
    expect(await contentsOf(outside)).toEqual({ "client.ts": "theirs" });
  });

  test("puts a file in the place of a link that leads nowhere", async () => {
    const folder = await temporaryFiles();
    await symlink(join(folder, "..", "nowhere"), join(folder, "client.ts"));
    expect(await write(client, folder)).toMatchObject({ created: ["client.ts", "resources/books.ts"] });
    expect(await contentsOf(folder)).toMatchObject({ "client.ts": "client\n" });
  });

  test("refuses a list of files that leads out of the folder", async () => {
    const folder = await temporaryFiles({ ".tramontane.json": '{"files":{"../victim":"0"}}' });
    expect(await codeOf(write(client, folder))).toBe("write/manifest");
  });

  test("refuses an output that is a file, or has a folder where a file goes", async () => {
    const folder = await temporaryFiles({ "out.ts": "x", "out/client.ts/x": "x" });
    expect(await codeOf(write(client, join(folder, "out.ts")))).toBe("write/not-a-folder");
    expect(await codeOf(write(client, join(folder, "out.ts/below")))).toBe("write/failed");
    expect(await codeOf(write(client, join(folder, "out")))).toBe("write/folder-in-the-way");
  });

  test.skipIf(process.getuid?.() === 0)("that fails on the way leaves every file as it was", async () => {
    const folder = await temporaryFiles();
    await write(client, folder);
    const changed = client.map(({ path, text }) => ({ path, text: `${text}more\n` }));
    await chmod(join(folder, "resources"), 0o500);
    expect(await codeOf(write(changed, folder))).toBe("write/failed");
    await chmod(join(folder, "resources"), 0o700);
    expect(await contentsOf(folder)).toEqual({ "client.ts": "client\n", "resources/books.ts": "books\n" });
  });

  test("that fails because a folder cannot be made leaves no temporary file behind", async () => {
    const folder = await temporaryFiles({ resources: "a file where a folder must be" });
    expect(await codeOf(write(client, folder))).toBe("write/failed");
    expect(await readdir(folder)).toEqual(["resources"]);
  });
});

describe("checking", () => {
  test("finds nothing in a folder that is as it would be written", async () => {
    const folder = await temporaryFiles();
    await write(client, folder);
    expect((await write(client, folder, { check: true })).drift).toEqual([]);
  });

  test("finds what is missing, changed and stale, and writes nothing", async () => {
    const folder = await temporaryFiles();
    await write([...client, { path: "old.ts", text: "old\n" }], folder);
    await writeFile(join(folder, "client.ts"), "edited\n");
    await rm(join(folder, "resources/books.ts"));
    const before = await contentsOf(folder);
    expect((await write(client, folder, { check: true })).drift).toEqual([
      { path: "client.ts", change: "changed", diff: "@@ -1,1 +1,1 @@\n-edited\n+client" },
      { path: "resources/books.ts", change: "missing", diff: "" },
      { path: "old.ts", change: "stale", diff: "" },
    ]);
    expect(await contentsOf(folder)).toEqual(before);
  });

  test("finds that the list of files is gone", async () => {
    const folder = await temporaryFiles();
    await write(client, folder);
    await rm(join(folder, ".tramontane.json"));
    expect((await write(client, folder, { check: true })).drift).toMatchObject([
      { path: ".tramontane.json", change: "missing" },
    ]);
  });

  test("of a folder that is not there creates none", async () => {
    const folder = await temporaryFiles();
    await mkdir(join(folder, "a"));
    expect((await write(client, join(folder, "a/out"), { check: true })).drift).toHaveLength(2);
    expect(await readdir(join(folder, "a"))).toEqual([]);
  });
});
