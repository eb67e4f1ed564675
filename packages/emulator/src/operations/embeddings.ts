import { invalid, Problem } from "../http/problem.ts";
import { tokens } from "../model/usage.ts";
import { hash, randomSource } from "../state/random.ts";
import { json, type Handlers } from "./call.ts";

/** How many numbers a vector has where nobody asks for another length. */
const DIMENSION = 1024;

/** How many it may have at most. */
const LONGEST = 3072;

/** How many tokens the texts of one request may have together. */
const TOKENS = 16_384;

export const embeddings: Handlers = {
  "embeddings.create": ({ world, body }) => {
    const texts = [body["input"]].flat().map(String);
    const dimension = typeof body["output_dimension"] === "number" ? body["output_dimension"] : DIMENSION;
    if (dimension > LONGEST)
      throw invalid(["body", "output_dimension"], `A vector has at most ${LONGEST} numbers.`, dimension);
    const prompt_tokens = texts.reduce((sum, text) => sum + tokens(text), 0);
    if (prompt_tokens > TOKENS) throw tooMany(prompt_tokens);
    const data = texts.map((text, index) => ({
      object: "embedding",
      index,
      embedding: written(vectorOf(text, dimension), String(body["output_dtype"] ?? "float")),
    }));
    const usage = { prompt_tokens, completion_tokens: 0, total_tokens: prompt_tokens };
    return json({ id: world.ids.uuid().replaceAll("-", ""), object: "list", model: body["model"], data, usage });
  },
};

/** The service refuses a request that is too long in a shape that it has for this alone. */
function tooMany(count: number): Problem {
  const message = `Too many tokens in batch. Max is ${TOKENS} got ${count}`;
  return new Problem(400, message, { body: { object: "error", message, type: "invalid_request_error" } });
}

/**
 * A vector of length 1, the sum of those of the text's words: texts that share words lie close together, and the same text
 * has the same vector always.
 */
function vectorOf(text: string, dimension: number): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [""];
  const sum = Array.from({ length: dimension }, () => 0);
  for (const word of words) {
    const random = randomSource(hash(word));
    for (let index = 0; index < dimension; index++) sum[index] = (sum[index] ?? 0) + random() - 0.5;
  }
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

/** The numbers in the type that was asked for; bits are packed by eight, the first one highest. */
function written(vector: readonly number[], dtype: string): number[] {
  const scale = Math.max(...vector.map(Math.abs)) || 1;
  switch (dtype) {
    case "int8":
      return vector.map((value) => Math.round((value / scale) * 127));
    case "uint8":
      return vector.map((value) => Math.round((value / scale) * 127) + 128);
    case "binary":
      return packed(vector).map((byte) => byte - 128);
    case "ubinary":
      return packed(vector);
    default:
      return vector.map((value) => Number(value.toFixed(8)));
  }
}

function packed(vector: readonly number[]): number[] {
  return Array.from({ length: Math.ceil(vector.length / 8) }, (_, byte) =>
    vector.slice(byte * 8, byte * 8 + 8).reduce((bits, value, index) => (value > 0 ? bits | (128 >> index) : bits), 0),
  );
}
