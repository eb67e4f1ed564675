import { expect, test } from "vitest";
import { multipartList } from "./multipart-list.ts";

async function written(...args: Parameters<typeof multipartList>): Promise<string[]> {
  const { type, encode } = multipartList(...args);
  const text = await new Response(encode() as BodyInit).text();
  return text
    .split(`--${type.split("boundary=")[1]}`)
    .slice(1, -1)
    .map((part) => part.slice(2, -2));
}

test.each([
  { name: "text", parts: ["x\ny"], want: [plain("x\r\ny")] },
  { name: "objects, lists and null", parts: [{ a: 1 }, [1], null], want: ['{"a":1}', "[1]", "null"].map(json) },
  { name: "what is undefined, not at all", parts: [undefined, 1], want: [plain("1")] },
  { name: "nothing", parts: [], want: [] },
  {
    name: "files",
    parts: [new File(["x"], 'a"b.png', { type: "image/png" }), new TextEncoder().encode("y")],
    want: [
      'Content-Type: image/png\r\nContent-Disposition: attachment; filename="a%22b.png"\r\n\r\nx',
      'Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="blob"\r\n\r\ny',
    ],
  },
])("writes $name", async ({ parts, want }) => {
  expect(await written(parts)).toEqual(want);
});

test("gives each part the media type of its place, and those after them the rest's", async () => {
  const parts = await written(["a", "b", "c", "d"], ["text/csv", undefined], "text/*, text/html");
  expect(parts).toEqual([
    "Content-Type: text/csv\r\n\r\na",
    plain("b"),
    "Content-Type: text/html\r\n\r\nc",
    "Content-Type: text/html\r\n\r\nd",
  ]);
});

test("is of the media type it is told", () => {
  expect(multipartList([]).type).toMatch(/^multipart\/mixed; boundary=tramontane-\d+(-\d+){3}$/);
  expect(multipartList([], [], undefined, "multipart/related").type).toMatch(/^multipart\/related; /);
});

function json(text: string): string {
  return `Content-Type: application/json\r\n\r\n${text}`;
}

function plain(text: string): string {
  return `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`;
}
