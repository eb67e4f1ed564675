import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { bundled } from "../../bench/programs.ts";

/** The modules of the client that end up in a bundle of this program, by their place in `packages/mistral/src`. */
async function modules(contents: string, treeShaking = true): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    write: false,
    metafile: true,
    treeShaking,
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) => {
    const [, place] = /packages\/mistral\/src\/(.*)/.exec(file) ?? [];
    return place && bytesInOutput > 0 ? [place] : [];
  });
}

const subpaths: { subpath: string; call: string; most: number }[] = [
  { subpath: "tools", call: "chatWithTools(client, request)", most: 4000 },
  { subpath: "tools", call: "converseWithToolsStream(client, request)", most: 6400 },
  { subpath: "structured", call: "structuredChat(client, request)", most: 3750 },
  { subpath: "waiting", call: "waitForBatch(client, job)", most: 3900 },
  { subpath: "jsonl", call: "exportDataset(client, id)", most: 4650 },
  { subpath: "embed-in-batches", call: "embedInBatches(client, request)", most: 3900 },
  { subpath: "transcribe-realtime", call: "transcribeRealtime(client, request)", most: 4750 },
];

describe.each(subpaths)("$call", ({ subpath, call, most }) => {
  const program = `import { createClient } from "@tramontane/mistral/client";
import { ${/^\w+/.exec(call)?.[0]} } from "@tramontane/mistral/${subpath}";
const client = createClient({});
export default (request, job = request, id = request) => ${call};`;

  test("bundles without the class", async () => {
    expect((await modules(program)).filter((place) => /resources|mistral\.ts/.test(place))).toEqual([]);
  });

  test(`is at most ${most} bytes, with its client`, async () => {
    expect((await bundled(program)).gzip).toBeLessThanOrEqual(most);
  });
});

test("whoever imports the client alone loads none of these", async () => {
  const loaded = await modules(`import * as all from "@tramontane/mistral"; console.log(all);`, false);
  expect(loaded.filter((place) => !/^generated\//.test(place)).toSorted()).toEqual([
    "answer-text.ts",
    "chat-answer.ts",
    "content-pieces.ts",
    "conversation-answer.ts",
    "index.ts",
    "response-failed-error.ts",
  ]);
});
