import { expect, test } from "vitest";
import { createApi } from "../../test/api.ts";

const { call } = createApi();
const embed = async (input: string | string[], fields: object = {}): Promise<number[][]> => {
  const { body } = await call("embeddings.create", { body: { model: "mistral-embed", input, ...fields } });
  return body.data.map(({ embedding }: { embedding: number[] }) => embedding);
};
const product = (a: readonly number[] = [], b: readonly number[] = []): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

test("texts that share words lie closer together than others", async () => {
  const [otter, same, near, far] = await embed([
    "Otters float on their backs.",
    "Otters float on their backs.",
    "Otters swim on their backs.",
    "The price of copper fell",
  ]);
  expect(otter).toEqual(same);
  expect(product(otter, otter)).toBeCloseTo(1, 4);
  expect(product(otter, near)).toBeGreaterThan(0.5);
  expect(Math.abs(product(otter, far))).toBeLessThan(0.3);
});

test.each([
  { name: "as usual", fields: {}, want: { length: 1024, low: -1, high: 1 } },
  { name: "of another length", fields: { output_dimension: 256 }, want: { length: 256, low: -1, high: 1 } },
  { name: "of bytes", fields: { output_dtype: "int8" }, want: { length: 1024, low: -127, high: 127 } },
  { name: "of bytes without a sign", fields: { output_dtype: "uint8" }, want: { length: 1024, low: 0, high: 255 } },
  { name: "of bits", fields: { output_dtype: "ubinary" }, want: { length: 128, low: 0, high: 255 } },
  { name: "of bits with a sign", fields: { output_dtype: "binary" }, want: { length: 128, low: -128, high: 127 } },
])("a vector is $name", async ({ fields, want }) => {
  const [vector = []] = await embed("Otters float on their backs.", fields);
  expect(vector.length).toBe(want.length);
  expect(vector.every((value) => value >= want.low && value <= want.high)).toBe(true);
  expect(vector.every(Number.isInteger)).toBe("output_dtype" in fields);
  expect(new Set(vector).size).toBeGreaterThan(20);
});

test("a vector that is too long is refused", async () => {
  const body = { model: "m", input: "otter", output_dimension: 3073 };
  expect((await call("embeddings.create", { body })).body.detail[0].loc).toEqual(["body", "output_dimension"]);
});

test.each([
  { name: "as many tokens as there may be", length: 16_384 * 2, want: 200 },
  { name: "one more", length: 16_384 * 2 + 1, want: 400 },
])("the texts of a request have at most 16,384 tokens together: $name", async ({ length, want }) => {
  const input = ["a".repeat(length), "b".repeat(16_384 * 2)];
  const answer = await call("embeddings.create", { body: { model: "m", input } });
  expect(answer.status).toBe(want);
  if (want === 400)
    expect(answer.body).toEqual({
      object: "error",
      message: "Too many tokens in batch. Max is 16384 got 16385",
      type: "invalid_request_error",
    });
});
