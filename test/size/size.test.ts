import { expect, test } from "vitest";
import { bundled, programs } from "../../bench/programs.ts";

test.each(programs)("$name is at most $most bytes", async ({ source, most }) => {
  expect((await bundled(source)).gzip).toBeLessThanOrEqual(most);
});
