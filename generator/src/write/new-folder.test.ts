import { mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFiles } from "../../test/temporary-files.ts";
import { writeNewFolder } from "./new-folder.ts";
import { write } from "./write.ts";

const texts = new Map([
  ["client.ts", "client\n"],
  ["resources/books.ts", "books\n"],
]);

const files = [...texts].map(([path, text]) => ({ path, text }));

describe("a folder that is not there", () => {
  test("appears whole, and nothing beside it", async () => {
    const folder = await temporaryFiles();
    expect(writeNewFolder(texts, join(folder, "src/out"))).toBe(true);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual([
      "src",
      "src/out",
      "src/out/client.ts",
      "src/out/resources",
      "src/out/resources/books.ts",
    ]);
    expect(await readFile(join(folder, "src/out/resources/books.ts"), "utf8")).toBe("books\n");
  });

  test("does not appear when one of its files cannot be written", async () => {
    const folder = await temporaryFiles();
    const unwritable = [...files, { path: `resources/${"x".repeat(300)}.ts`, text: "x" }];
    await expect(write(unwritable, join(folder, "out"))).rejects.toThrow("cannot be written");
    expect(await readdir(folder)).toEqual([]);
  });

  test("that somebody else was faster to make is left to them", async () => {
    const folder = await temporaryFiles({ "out/mine.ts": "mine" });
    expect(writeNewFolder(texts, join(folder, "out"))).toBe(false);
    expect(await readdir(folder, { recursive: true })).toEqual(["out", "out/mine.ts"]);
  });

  test("but a link to nowhere is neither followed nor replaced", async () => {
    const folder = await temporaryFiles();
    await symlink(join(folder, "nowhere"), join(folder, "out"));
    await expect(write(files, join(folder, "out"))).rejects.toThrow("cannot be written");
    expect(await readdir(folder)).toEqual(["out"]);
  });
});

test("a folder that is there is kept, with what is in it", async () => {
  const folder = await temporaryFiles();
  await mkdir(join(folder, "out/mine"), { recursive: true });
  await write(files, join(folder, "out"));
  expect((await readdir(join(folder, "out"))).sort()).toEqual([".tramontane.json", "client.ts", "mine", "resources"]);
});
