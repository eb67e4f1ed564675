import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

it.each(["generator/test/bookshop/expected", "generator/test/harbour/expected", "packages/mistral/src/generated"])(
  "leaves nothing for a formatter to do in %s",
  async (folder) => {
    const copy = await mkdtemp(join(tmpdir(), "tramontane-format-"));
    try {
      await cp(join(ROOT, folder), join(copy, "src"), { recursive: true });
      await writeFile(join(copy, ".oxfmtrc.json"), JSON.stringify({ printWidth: 120 }));
      const oxfmt = join(ROOT, "node_modules", ".bin", "oxfmt");
      const { stdout } = await promisify(execFile)(oxfmt, ["--list-different", "src"], { cwd: copy }).catch(
        (error: { stdout: string }) => error,
      );
      expect(stdout.split("\n").filter((line) => line.endsWith(".ts"))).toEqual([]);
    } finally {
      await rm(copy, { recursive: true });
    }
  },
);
