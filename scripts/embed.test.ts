import { expect, it } from "vitest";
import { staleTexts } from "./embed.ts";

it("has every embedded text as its source says (else run `node scripts/embed.ts`)", async () => {
  expect(await staleTexts()).toEqual([]);
});
