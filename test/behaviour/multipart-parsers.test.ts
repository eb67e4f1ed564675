import { Readable } from "node:stream";
import { type MultipartPart, parseMultipart } from "@remix-run/multipart-parser";
import { deepObject, multipart, multipartList, type OperationBody, withHeaders } from "@tramontane/runtime";
import busboy from "busboy";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

/** Multipart bodies, read by parsers that are nobody's of this project. */
const runs = { numRuns: 500 };

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."a\r\n-\"';=\\%é漢😀\0 :") }),
);
const bytes = fc.uint8Array({ maxLength: 200 });

/** A field or a file, as it is given. */
type Given = string | File;
const file = fc
  .record({ content: bytes, name: text })
  .map(({ content, name }) => new File([content], name || "f", { type: "image/x" }));
const fields = fc.array(
  fc.tuple(
    text.filter((name) => !/^\d*$/.test(name)),
    fc.oneof(text, file) as fc.Arbitrary<Given>,
  ),
  { maxLength: 5 },
);

describe("multipart/form-data", () => {
  test("holds names, texts, file names and bytes, for 500 forms read by busboy", async () => {
    await fc.assert(
      fc.asyncProperty(fields, async (given) => {
        const form = new Map(given);
        const want = [...form].map(async ([field, value]): Promise<Seen> => {
          const name = escaped(lineBreaks(field));
          if (typeof value === "string") return { name, text: lineBreaks(value) };
          const bytes = Array.from(new Uint8Array(await value.arrayBuffer()));
          return { name, file: escaped(value.name), type: "image/x", bytes };
        });
        expect(await readByBusboy(...sent(multipart(Object.fromEntries(form))))).toEqual(await Promise.all(want));
      }),
      runs,
    );
  });

  test("holds a stream of unknown length, cut anywhere, for 500 streams read by busboy", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(bytes), text, async (chunks, note) => {
        const stream = Readable.toWeb(Readable.from(chunks)) as ReadableStream<Uint8Array>;
        const body = multipart({ note, file: { content: stream, name: "s.bin" }, after: "x" });
        const [first, second, third] = await readByBusboy(...sent(body));
        expect([first?.text, third?.text]).toEqual([lineBreaks(note), "x"]);
        expect(second).toMatchObject({ file: "s.bin", bytes: chunks.flatMap((chunk) => [...chunk]) });
      }),
      runs,
    );
  });

  test.each([
    [
      "CR LF, and a head after it",
      "a\r\nContent-Type: text/html\r\n\r\n<b>",
      "a%0D%0AContent-Type: text/html%0D%0A%0D%0A<b>",
    ],
    ["a quote, and a name after it", 'a"; name="admin', "a%22; name=%22admin"],
    ["NUL", "a\0.png", "a%00.png"],
    ["what is no ASCII", "ключ 漢😀.pdf", "ключ 漢😀.pdf"],
    ["a path", "../../etc/passwd", "../../etc/passwd"],
    ["a backslash at its end", "a\\", "a%5C"],
    ["a lone surrogate", "\ud800.txt", "\ufffd.txt"],
  ])("names a file of %s so that two parsers see one file and one field", async (_, name, want) => {
    const body = multipart({ file: new File(["x"], name), field: "y" });
    const [seen, other, ...none] = await readByBusboy(...sent(body));
    expect([seen?.name, seen?.file, seen?.bytes]).toEqual(["file", want, [120]]);
    expect([other?.name, other?.text, none.length]).toEqual(["field", "y", 0]);
    const parts = await readByRemix(body);
    expect(parts.map((part) => [part.name, part.isFile])).toEqual([
      ["file", true],
      ["field", false],
    ]);
  });

  test("has the headers, styles and media types that its encoding gives", async () => {
    const body = multipart(
      {
        image: { content: new Blob(["x"]), headers: { "X-Hash": "é-1", "X-Tags": ["a", "b"] } },
        meta: { a: { b: ["1", "2"] } },
        data: { c: 1 },
        csv: "a,b",
      },
      { image: withHeaders("image/*, image/png, image/jpeg"), meta: deepObject, csv: "text/csv" },
    );
    const parts = await readByRemix(body);
    expect(parts.map(({ name, mediaType, text }) => [name, mediaType, text])).toEqual([
      ["image", "image/png", "x"],
      ["meta[a][b][]", undefined, "1"],
      ["meta[a][b][]", undefined, "2"],
      ["data", "application/json", '{"c":1}'],
      ["csv", "text/csv", "a,b"],
    ]);
    expect(parts[0]?.headers).toMatchObject({ "x-hash": "é-1", "x-tags": "a,b" });
  });
});

describe("multipart/mixed", () => {
  const part = fc.oneof(text, fc.jsonValue(), file);

  test("holds each part in its place, for 500 lists read by remix's parser", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 6 }), async (given) => {
        const parts = await readByRemix(multipartList(given, ["text/x-first"], "text/x-rest"));
        expect(parts.length).toBe(given.length);
        for (const [index, value] of given.entries()) {
          const seen = parts[index];
          if (value instanceof File) {
            expect(seen?.mediaType).toBe("image/x");
            expect([...(seen?.bytes ?? [])]).toEqual([...new Uint8Array(await value.arrayBuffer())]);
          } else {
            expect(seen?.mediaType).toBe(index === 0 ? "text/x-first" : "text/x-rest");
            const want = typeof value === "object" ? JSON.stringify(value) : String(value);
            expect(seen?.text).toBe(lineBreaks(want));
          }
        }
      }),
      runs,
    );
  });
});

interface Seen {
  readonly name: string;
  readonly text?: string;
  readonly file?: string;
  readonly type?: string;
  readonly bytes?: readonly number[];
}

function sent({ type, encode }: OperationBody): [type: string, response: Response] {
  return [type, new Response(encode() as BodyInit)];
}

async function readByBusboy(type: string, response: Response): Promise<Seen[]> {
  const seen: (Seen | Promise<Seen>)[] = [];
  const parser = busboy({ headers: { "content-type": type }, preservePath: true, defParamCharset: "utf8" });
  parser.on("field", (name, text) => seen.push({ name, text }));
  parser.on("file", (name, stream, { filename, mimeType }) => {
    seen.push(
      stream.toArray().then((chunks: Buffer[]) => ({
        name,
        file: filename,
        type: mimeType,
        bytes: Array.from(Buffer.concat(chunks)),
      })),
    );
  });
  await new Promise((resolve, reject) => {
    parser.on("close", resolve).on("error", reject);
    Readable.from(response.body ?? []).pipe(parser);
  });
  return Promise.all(seen);
}

async function readByRemix(body: OperationBody): Promise<MultipartPart[]> {
  const [type, response] = sent(body);
  const boundary = type.split("boundary=")[1] ?? "";
  return [...parseMultipart(new Uint8Array(await response.arrayBuffer()), { boundary })];
}

/** As text arrives. */
function lineBreaks(value: string): string {
  return value.toWellFormed().replace(/\r\n?|\n/g, "\r\n");
}

/** As a name arrives: what would end it, or the line it is on, is percent-encoded. */
function escaped(name: string): string {
  return [...name.toWellFormed()]
    .map((character) => {
      const code = character.charCodeAt(0);
      const harmless = character === "\t" || (code > 31 && code !== 34 && code !== 92 && code !== 127);
      return harmless ? character : `%${code.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}
