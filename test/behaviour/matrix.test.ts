import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cases } from "./cases.ts";
import { type Matrix, matrix } from "./matrix.ts";

describe.each(["3.0.4", "3.1.1"])("OpenAPI %s", (version) => {
  let both: Matrix;
  beforeAll(async () => {
    both = await matrix(version);
  });
  afterAll(() => both.close());

  test.each(cases)("$name", async (one) => {
    if (one.want !== undefined) expect(await both.send(one)).toMatchObject(one.want);
    if (one.written !== undefined) expect(await both.write(one)).toBe(one.written);
  });
});
