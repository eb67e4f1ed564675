import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { growthChart } from "./growth-chart.ts";
import { measure } from "./measure.ts";
import { cache, root } from "./peers.ts";
import { table } from "./table.ts";

/** What a document of a size cost. */
export interface GrowthRow {
  readonly megabytes: number;
  readonly operations: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly peak: number;
}

/** Documents of the same make from 0.1 to 50 MB, in bytes. */
const sizes = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];

/**
 * Measures the generator on documents of the same make and ever greater size, prints a table, and draws
 * `.cache/bench/growth.svg`.
 */
export async function benchGrowth(runs: number): Promise<GrowthRow[]> {
  const folder = path.join(cache, "growth");
  await mkdir(folder, { recursive: true });
  const rows: GrowthRow[] = [];
  for (const size of sizes) {
    const document = path.join(folder, "document.json");
    const operations = await writeDocument(document, size);
    const output = path.join(folder, "output");
    const script = path.join(root, "generator", "dist", "cli", "main.js");
    const prepare = (): Promise<void> => rm(output, { recursive: true, force: true });
    const contender = { name: "tramontane", script, args: ["generate", document, "-o", output], prepare };
    const taken = await measure([contender], size < 10 ? runs : 1);
    const { cpu = 0, seconds = 0, megabytes: peak = 0, failure } = taken["tramontane"] ?? {};
    if (failure !== undefined) throw new Error(`${size} MB: ${failure}`);
    rows.push({ megabytes: (await stat(document)).size / 1e6, operations, seconds, cpu, peak });
  }
  await rm(folder, { recursive: true });
  const chart = path.join(cache, "growth.svg");
  await writeFile(chart, growthChart(rows));
  console.log(table([["document", "operations", "wall", "CPU", "peak", "CPU s/MB"], ...rows.map(cells)]));
  console.log(`\n${path.relative(root, chart)} shows it.`);
  return rows;
}

function cells({ megabytes, operations, seconds, cpu, peak }: GrowthRow): string[] {
  return [
    `${megabytes.toFixed(1)} MB`,
    String(operations),
    `${seconds.toFixed(2)} s`,
    `${cpu.toFixed(2)} s`,
    `${Math.round(peak)} MB`,
    (cpu / megabytes).toFixed(3),
  ];
}

/** Writes a document of about so many megabytes: resources of five operations and three schemas each. */
async function writeDocument(file: string, megabytes: number): Promise<number> {
  const perResource = JSON.stringify([resource(1234), schemas(1234)]).length;
  const count = Math.max(1, Math.round((megabytes * 1e6) / perResource));
  const all = Array.from({ length: count }, (_, index) => index);
  const document = {
    openapi: "3.1.0",
    info: { title: "Grown", version: "1" },
    servers: [{ url: "https://grown.example" }],
    paths: Object.assign({}, ...all.map(resource)) as object,
    components: { schemas: Object.assign({}, ...all.map(schemas)) as object },
  };
  await writeFile(file, JSON.stringify(document));
  return count * 5;
}

function resource(index: number): object {
  const tags = [`area-${index % 97}`];
  const name = `Thing${index}`;
  const answer = (schema: string): object => ({
    description: "The answer.",
    content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
  });
  const failures = { "404": answer("Problem0"), "422": answer("Problem0") };
  const id = {
    name: `thing_${index}_id`,
    in: "path",
    required: true,
    description: "Which one is meant.",
    schema: { type: "string", format: "uuid" },
  };
  const operation = (verb: string, rest: object): object => ({
    operationId: `${verb}${name}`,
    tags,
    summary: `To ${verb} the things of number ${index}.`,
    description: "Says what happens, to whom, and what comes of it, in a sentence or two of the length that is usual.",
    ...rest,
  });
  return {
    [`/things/${index}`]: {
      get: operation("list", {
        parameters: ["limit", "after", "order"].map((key) => ({
          name: key,
          in: "query",
          description: `The ${key} of what is listed.`,
          schema: { type: "string" },
        })),
        responses: { "200": answer(`${name}List`), ...failures },
      }),
      post: operation("create", {
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: `#/components/schemas/${name}Draft` } } },
        },
        responses: { "201": answer(name), ...failures },
      }),
    },
    [`/things/${index}/{thing_${index}_id}`]: {
      parameters: [id],
      get: operation("get", { responses: { "200": answer(name), ...failures } }),
      patch: operation("update", {
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: `#/components/schemas/${name}Draft` } } },
        },
        responses: { "200": answer(name), ...failures },
      }),
      delete: operation("delete", { responses: { "204": { description: "Gone." }, ...failures } }),
    },
  };
}

function schemas(index: number): object {
  const name = `Thing${index}`;
  const text = (description: string): object => ({ type: "string", description });
  const draft = {
    type: "object",
    required: ["title", "kind"],
    properties: {
      title: text("What it is called, by those who made it."),
      kind: { type: "string", enum: ["one", "two", "three"], description: "What sort of thing it is." },
      labels: { type: "array", items: { type: "string" }, description: "Words to find it by." },
      parent: { anyOf: [{ $ref: `#/components/schemas/Thing${Math.max(0, index - 1)}` }, { type: "null" }] },
      settings: { type: "object", properties: { size: { type: "integer" }, colour: text("Any colour.") } },
    },
  };
  return {
    [`${name}Draft`]: draft,
    [name]: {
      allOf: [
        { $ref: `#/components/schemas/${name}Draft` },
        {
          type: "object",
          required: ["id"],
          properties: {
            id: text("Its own, and never another's."),
            created_at: { type: "string", format: "date-time" },
          },
        },
      ],
    },
    [`${name}List`]: {
      type: "object",
      required: ["items"],
      properties: {
        items: { type: "array", items: { $ref: `#/components/schemas/${name}` } },
        next: { type: ["string", "null"] },
      },
    },
    ...(index === 0 || index === 1234
      ? { Problem0: { type: "object", properties: { message: { type: "string" } } } }
      : {}),
  };
}
