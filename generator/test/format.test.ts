import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { emitted } from "./emitted.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What a formatter would change of the files in a folder. */
async function unformatted(folder: string): Promise<string[]> {
  await writeFile(join(folder, ".oxfmtrc.json"), JSON.stringify({ printWidth: 120 }));
  const oxfmt = join(ROOT, "node_modules", ".bin", "oxfmt");
  const { stdout } = await promisify(execFile)(oxfmt, ["--list-different", "src"], { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  );
  return stdout.split("\n").filter((line) => line.endsWith(".ts"));
}

it.each([
  "generator/test/bookshop/expected",
  "generator/test/harbour/expected",
  "generator/test/harbour/speakeasy/expected",
  "packages/mistral/src/generated",
])("leaves nothing for a formatter to do in %s", async (folder) => {
  const copy = await mkdtemp(join(tmpdir(), "tramontane-format-"));
  try {
    await cp(join(ROOT, folder), join(copy, "src"), { recursive: true });
    expect(await unformatted(copy)).toEqual([]);
  } finally {
    await rm(copy, { recursive: true });
  }
});

it("leaves nothing for a formatter to do where names are long and types are written in place", async () => {
  const long = "managedInstanceVulnerabilityAssessments";
  const words = Array.from({ length: 9 }, (_, index) => `a_rather_long_value_${index}`).join(", ");
  const inPlace = `{ type: object, required: [a], properties: { a: { type: string, description: What it is called. }, ${long}: { type: array, items: { type: object, properties: { a: { type: string, pattern: "^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$" } } } } } }`;
  const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
  const answers = `responses: { "200": { description: "", headers: { Link: { schema: { type: string } } }, ${json(`{ type: array, items: ${inPlace} }`)} }, "404": { description: "", ${json("{ $ref: '#/components/schemas/Problem' }")} } }`;
  const { files } = await emitted(
    `
paths:
  /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Example.Sql/servers/{serverName}/${long}:
    get: { operationId: ${long}.list, ${answers} }
    put: { operationId: ${long}.replace, requestBody: { ${json(inPlace)} }, responses: { "200": { description: "", ${json(inPlace)} }, "204": { description: "" } } }
  /short: { get: { operationId: ${long}.short.get, responses: { "200": { description: "", ${json(inPlace)} } } } }
components:
  schemas:
    Problem: { type: object, properties: { why: { type: string }, kinds: { type: array, items: { type: string, enum: [${words}] } } } }
    AnExceptionWhoseNameIsQuiteLong: { type: object, properties: { message: { type: string } } }
    AnExceptionWhoseNameIsEvenLongerThanThatOfTheOther: { type: object, required: [message], properties: { message: { type: string } } }
    InternalServerException: {}
    PutReportDefinitionRequest: { type: object, required: [reportId, reportDescription, reportFrequency, destinationS3Location], properties: { reportId: { type: string }, reportDescription: { type: string }, reportFrequency: { type: string }, destinationS3Location: { type: string } } }`,
    { validators: true },
  );
  const folder = await mkdtemp(join(tmpdir(), "tramontane-format-"));
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, "src", path)), { recursive: true });
      await writeFile(join(folder, "src", path), text);
    }
    expect(await unformatted(folder)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
