import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFiles } from "../../test/temporary-files.ts";
import { watchFiles } from "./watch.ts";

test("what changed before anybody watched counts", async () => {
  const folder = await temporaryFiles({ "same.yaml": "same", "other.yaml": "now" });
  const watch = watchFiles();
  try {
    const known = new Map([
      [join(folder, "same.yaml"), "same"],
      [join(folder, "other.yaml"), "before"],
    ]);
    expect(await watch.change(known)).toEqual(["other.yaml"]);
  } finally {
    watch.close();
  }
});

test("a file that could not be read is no change until it comes", async () => {
  const folder = await temporaryFiles({ "here.yaml": "here" });
  const watch = watchFiles();
  try {
    const change = watch.change(
      new Map([
        [join(folder, "here.yaml"), "here"],
        [join(folder, "missing.yaml"), undefined],
      ]),
    );
    await writeFile(join(folder, "missing.yaml"), "come");
    expect(await change).toEqual(["missing.yaml"]);
  } finally {
    watch.close();
  }
});
