import { beforeAll, expect, test } from "vitest";
import { comparedMethod } from "../every-method.ts";
import { faultLines } from "../report.ts";
import { readSubject, type Subject } from "./subject.ts";

let subject: Subject;

beforeAll(async () => {
  subject = await readSubject();
});

interface Fault {
  readonly name: string;
  readonly method: string;
  readonly request?: (request: Request) => Request | Promise<Request>;
  readonly response?: (response: Response) => Response | Promise<Response>;
  /** The first line of what is said, as far as it is the same whatever the values are. */
  readonly want: RegExp;
}

const faults: Fault[] = [
  {
    name: "another path",
    method: "models.retrieve",
    request: (request) => new Request(`${request.url}/`, request),
    want: /minimal: request path: /,
  },
  {
    name: "another method",
    method: "models.delete",
    request: (request) => new Request(request, { method: "PUT" }),
    want: /minimal: request method: ours "PUT", official "DELETE"/,
  },
  {
    name: "a query parameter that is lost",
    method: "beta.libraries.documents.list",
    request: (request) => new Request(request.url.replace(/search=[^&]*&?/, ""), request),
    want: /full 1: request query.search: ours nothing/,
  },
  {
    name: "a member of the body that is renamed",
    method: "embeddings.create",
    request: async (request) => {
      const body = (await request.clone().text()).replace("output_dimension", "outputDimension");
      return new Request(request.url, { method: "POST", headers: request.headers, body });
    },
    want: /full 1: request body.output_dimension: ours nothing/,
  },
  {
    name: "a part of a form that is lost",
    method: "files.upload",
    request: async (request) => {
      const form = await request.clone().formData();
      form.delete("purpose");
      const headers = new Headers(request.headers);
      headers.delete("content-type");
      return new Request(request.url, { method: "POST", headers, body: form });
    },
    want: /full 1: request body.purpose: ours nothing/,
  },
  {
    name: "a header that is lost",
    method: "models.list",
    request: (request) => {
      const headers = new Headers(request.headers);
      headers.delete("authorization");
      return new Request(request.url, { headers });
    },
    want: /minimal: request headers.authorization: ours nothing/,
  },
  {
    name: "another value in an answer",
    method: "ocr.process",
    response: async (response) =>
      new Response((await response.text()).replace(/"pages_processed":\d+/, '"pages_processed":-1'), response),
    want: /minimal: answer usage_info.pages_processed: ours -1/,
  },
  {
    name: "an event that is lost",
    method: "chat.stream",
    response: async (response) =>
      new Response(/^data: .*\n\n([^]*)/.exec(await response.text())?.[1] ?? null, response),
    want: /minimal: answer /,
  },
  {
    name: "bytes that are changed",
    method: "files.download",
    response: async (response) =>
      response.status === 200 ? new Response(`${await response.text()}!`, response) : response,
    want: /minimal: answer : ours/,
  },
];

test.each(faults)("finds $name", async ({ method, request, response, want }) => {
  const faulty: Subject = {
    ...subject,
    create: (key, fetch) =>
      subject.create(key, async (sent) => {
        const answer = await fetch((await request?.(sent)) ?? sent);
        return (await response?.(answer)) ?? answer;
      }),
  };
  expect(faultLines(await comparedMethod(method, subject))).toEqual([]);
  expect(faultLines(await comparedMethod(method, faulty)).join("\n")).toMatch(want);
});

test("finds a method that we do not have", async () => {
  const without = {
    ...subject,
    operations: new Map([...subject.operations].filter(([name]) => name !== "ocr.process")),
  };
  expect(faultLines(await comparedMethod("ocr.process", without))).toEqual([
    "ocr.process: The document has no operation of this name, and no call of it was written.",
  ]);
});

test("tells of a method of which no call can be made", async () => {
  const list = subject.operations.get("models.list") ?? expect.fail();
  const parameters = [{ name: "q", in: "query", schema: { type: "string", pattern: "^:::$" } }];
  const odd = { ...subject, operations: new Map([["models.list", { ...list, parameters }]]) };
  expect(faultLines(await comparedMethod("models.list", odd))).toEqual([
    "models.list: It could not be compared. Error: No text is known that matches ^:::$.",
  ]);
});
