/** A document whose shape, rather than its text, is hostile. */
export interface Structure {
  readonly name: string;
  /** By path below the document's folder; `openapi.yaml` or `openapi.json` is the document. */
  readonly files: { readonly [path: string]: string };
  /** Symbolic links, by path below the document's folder, and what they lead to, seen from the outermost folder. */
  readonly links?: { readonly [path: string]: string };
  /** Whether a client must come of it, must not, or may. */
  readonly want: "generated" | "refused" | "either";
}

/** Put outside of the document's folder, and in the answer of a server; it is to be found in no output. */
export const secret = "Secret7qOutside";

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n';
const path = (name: string): string =>
  `${head}paths: { /a: { get: { responses: { "200": { description: d, content: { application/json: { schema: ${name} } } } } } } }\n`;

/** Documents that lead elsewhere, that grow without bounds, or that go round in circles. */
export function structures(serverUrl: string, outside: string): Structure[] {
  return [
    ...[
      `${serverUrl}/secret.yaml`,
      `//${serverUrl.replace(/^\w+:\/\//, "")}/secret.yaml`,
      `file://${outside}/secret.yaml`,
      `${outside}/secret.yaml`,
      "../secret.yaml",
      "../../secret.yaml",
      "a/../../secret.yaml",
      "..%2fsecret.yaml",
      "%2e%2e/secret.yaml",
      "..\\\\secret.yaml",
      "ftp://example.invalid/secret.yaml",
      "data:application/json,{}",
    ].map((target) => refersTo(target)),
    { ...refersTo("link.yaml"), links: { "link.yaml": "secret.yaml" } },
    { ...refersTo("folder/secret.yaml"), links: { folder: "." } },
    {
      name: "an output folder that leads outside",
      files: { "openapi.yaml": path("{ type: string }") },
      links: { "out/operations": "elsewhere" },
      want: "refused",
    },
    {
      name: "an alias bomb of lists",
      files: {
        "openapi.yaml": `${head}paths: {}\nx-a: &a0 [x, x]\n${bomb((at) => `[*a${at}, *a${at}, *a${at}, *a${at}]`)}`,
      },
      want: "either",
    },
    {
      name: "an alias bomb of maps",
      files: {
        "openapi.yaml": `${head}paths: {}\nx-a: &a0 { k: v }\n${bomb((at) => `{ a: *a${at}, b: *a${at}, c: *a${at}, d: *a${at} }`)}`,
      },
      want: "either",
    },
    {
      name: "an alias bomb of merges",
      files: {
        "openapi.yaml": `${head}paths: {}\nx-a: &a0 { k: v }\n${bomb((at) => `{ <<: [*a${at}, *a${at}], k${at}: v }`)}`,
      },
      want: "either",
    },
    {
      name: "an alias bomb among schemas",
      files: {
        "openapi.yaml": `${path('{ $ref: "#/components/schemas/A" }')}x-a: &a0 { type: object, properties: { k: { type: string } } }\n${bomb((at) => `{ type: object, properties: { a: *a${at}, b: *a${at} } }`)}components: { schemas: { A: *a30 } }\n`,
      },
      want: "either",
    },
    {
      name: "100,000 aliases of one thing",
      files: { "openapi.yaml": `${head}paths: {}\nx-a: &a { k: v }\nx-b: [${"*a, ".repeat(100_000)}]\n` },
      want: "either",
    },
    {
      name: "a merge onto __proto__",
      files: {
        "openapi.yaml": `${path("{ type: object, properties: { a: { <<: { __proto__: { polluted: true } }, type: string } } }")}x-a: { <<: { __proto__: { polluted: true } } }\n__proto__: { polluted: true }\n`,
      },
      want: "either",
    },
    { name: "__proto__ everywhere", files: { "openapi.json": protos() }, want: "generated" },
    ...[5000, 100_000].flatMap((depth): Structure[] => [
      { name: `${depth} schemas within each other`, files: { "openapi.json": deepJson(depth) }, want: "refused" },
      {
        name: `${depth} lists within each other, in YAML`,
        files: { "openapi.yaml": `${head}paths: {}\nx-a: ${"[".repeat(depth)}${"]".repeat(depth)}\n` },
        want: "refused",
      },
    ]),
    {
      name: "5000 maps within each other, in block YAML",
      files: {
        "openapi.yaml": `${head}paths: {}\nx-a:\n${Array.from({ length: 5000 }, (_, at) => `${" ".repeat(at + 1)}a:`).join("\n")}\n`,
      },
      want: "refused",
    },
    { name: "a schema that is itself", files: schemas({ A: { $ref: "#/components/schemas/A" } }), want: "generated" },
    {
      name: "schemas that are each other",
      files: schemas({ A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } }),
      want: "generated",
    },
    {
      name: "a schema composed of itself",
      files: schemas({
        A: { allOf: [{ $ref: "#/components/schemas/A" }, { type: "object", properties: { a: { type: "string" } } }] },
      }),
      want: "generated",
    },
    {
      name: "a union of itself",
      files: schemas({ A: { oneOf: [{ $ref: "#/components/schemas/A" }, { type: "string" }] } }),
      want: "generated",
    },
    {
      name: "a list of itself",
      files: schemas({ A: { type: "array", items: { $ref: "#/components/schemas/A" } } }),
      want: "generated",
    },
    {
      name: "a map of itself",
      files: schemas({ A: { type: "object", additionalProperties: { $ref: "#/components/schemas/A" } } }),
      want: "generated",
    },
    { name: "a reference to the whole document", files: schemas({ A: { $ref: "#" } }), want: "either" },
    {
      name: "a reference into itself",
      files: schemas({ A: { properties: { a: { $ref: "#/components/schemas/A/properties/a/properties/a" } } } }),
      want: "either",
    },
    {
      name: "a path item that is itself",
      files: { "openapi.yaml": `${head}paths: { /a: { $ref: "#/paths/~1a" } }\n` },
      want: "either",
    },
    {
      name: "a parameter that is itself",
      files: {
        "openapi.yaml": `${head}paths: { /a: { parameters: [{ $ref: "#/components/parameters/P" }], get: { responses: {} } } }\ncomponents: { parameters: { P: { $ref: "#/components/parameters/P" } } }\n`,
      },
      want: "either",
    },
    {
      name: "files that are each other",
      files: { ...refersTo("b.yaml").files, "b.yaml": '{ $ref: "openapi.yaml#/paths/~1a" }\n' },
      want: "either",
    },
    {
      name: "a diamond of allOf, 40 levels",
      files: schemas(diamond((next) => ({ allOf: [{ $ref: next }, { allOf: [{ $ref: next }] }] }))),
      want: "generated",
    },
    {
      name: "a diamond of unions, 40 levels",
      files: schemas(diamond((next) => ({ oneOf: [{ $ref: next }, { type: "array", items: { $ref: next } }] }))),
      want: "generated",
    },
    {
      name: "a diamond of extended objects, 40 levels",
      files: schemas(
        diamond((next) => ({ allOf: [{ $ref: next }, { $ref: next }, { properties: { a: { $ref: next } } }] })),
      ),
      want: "generated",
    },
    { name: "a chain of 10,000 references", files: schemas(chain(10_000)), want: "generated" },
    { name: "names that differ only in case", files: { "openapi.json": cases() }, want: "generated" },
    { name: "10,000 operations with one name", files: { "openapi.json": manyOperations(10_000) }, want: "generated" },
    {
      name: "an object of 20,000 properties",
      files: schemas({
        A: { type: "object", properties: Object.fromEntries(numbers(20_000, (at) => [`p${at}`, { type: "string" }])) },
      }),
      want: "generated",
    },
    {
      name: "an enum of 50,000 values",
      files: schemas({ A: { type: "string", enum: numbers(50_000, String) } }),
      want: "generated",
    },
    {
      name: "a union of 5,000 members",
      files: schemas({
        A: {
          oneOf: numbers(5000, (at) => ({ type: "object", properties: { type: { const: String(at) } } })),
          discriminator: { propertyName: "type" },
        },
      }),
      want: "generated",
    },
    ...[" ", "a", "a ", "*/", "@", "\n@", "\n\n", "`", "{", "A", "_", "é", "1", "\t", "- "].map((unit): Structure => {
      const text = `${unit.repeat(Math.ceil(300_000 / unit.length))}x`;
      const long = { description: text, title: text, pattern: text, default: text, format: text, enum: [text] };
      return {
        name: `a text of ${JSON.stringify(unit)} 300,000 long`,
        files: schemas({ A: { type: "object", properties: { a: long, [text]: {} } }, [text.slice(0, 50_000)]: long }),
        want: "either",
      };
    }),
    {
      name: "a text that is not UTF-8",
      files: { "openapi.yaml": `${path("{ type: string }")}x-a: "\uFFFE\u0001"\n` },
      want: "either",
    },
    { name: "nothing", files: { "openapi.yaml": "" }, want: "refused" },
    {
      name: "a tag of YAML that names code",
      files: { "openapi.yaml": `${path("{ type: string }")}x-a: !!js/function 'function () { globalThis.ran = 1 }'\n` },
      want: "either",
    },
  ];
}

function refersTo(target: string): Structure {
  return { name: `a reference to ${target}`, files: { "openapi.yaml": path(`{ $ref: "${target}" }`) }, want: "either" };
}

function bomb(next: (at: number) => string): string {
  return numbers(30, (at) => `x-a${at + 1}: &a${at + 1} ${next(at)}\n`).join("");
}

function schemas(all: { [name: string]: object }): { "openapi.json": string } {
  const uses = Object.fromEntries(
    Object.keys(all)
      .slice(0, 3)
      .map((name, at) => {
        const schema = {
          $ref: `#/components/schemas/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}`,
        };
        return [
          `/a${at}`,
          {
            post: {
              requestBody: { content: { "application/json": { schema } } },
              responses: { "200": { description: "d", content: { "application/json": { schema } } } },
            },
          },
        ];
      }),
  );
  return {
    "openapi.json": JSON.stringify({
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      paths: uses,
      components: { schemas: all },
    }),
  };
}

function diamond(level: (next: string) => object): { [name: string]: object } {
  const levels = numbers(40, (at): [string, object] => [`L${at}`, level(`#/components/schemas/L${at + 1}`)]);
  return Object.fromEntries([...levels, ["L40", { type: "object", properties: { end: { type: "string" } } }]]);
}

function chain(length: number): { [name: string]: object } {
  const links = numbers(length, (at): [string, object] => [`C${at}`, { $ref: `#/components/schemas/C${at + 1}` }]);
  return Object.fromEntries([...links, [`C${length}`, { type: "string" }]]);
}

function deepJson(depth: number): string {
  const schema = `${'{"type":"array","items":'.repeat(depth)}{"type":"string"}${"}".repeat(depth)}`;
  return `{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{},"components":{"schemas":{"A":${schema}}}}`;
}

/** Written as text: in an object literal `__proto__` would be the prototype. */
function protos(): string {
  const schema =
    '{"type":"object","required":["__proto__"],"properties":{"__proto__":{"type":"string"},"constructor":{"type":"string"}},"__proto__":{"polluted":true}}';
  const ref = '{"$ref":"#/components/schemas/__proto__"}';
  const operation = `{"operationId":"__proto__","tags":["__proto__"],"parameters":[{"name":"__proto__","in":"query","schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":${ref}}}},"responses":{"200":{"description":"d","content":{"application/json":{"schema":${ref}}}}}}`;
  return `{"openapi":"3.1.0","info":{"title":"__proto__","version":"1"},"paths":{"/__proto__":{"post":${operation},"__proto__":{}}},"components":{"schemas":{"__proto__":${schema}},"__proto__":{}},"__proto__":{"polluted":true}}`;
}

function cases(): string {
  const names = ["Thing", "thing", "THING", "tHing", "things", "Things"];
  const paths = Object.fromEntries(
    names.map((name) => [
      `/${name}`,
      {
        get: {
          operationId: name,
          tags: [name],
          responses: {
            "200": {
              description: "d",
              content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
            },
          },
        },
      },
    ]),
  );
  const all = Object.fromEntries(
    names.map((name) => [name, { type: "object", properties: { [name]: { type: "string" } } }]),
  );
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Thing", version: "1" },
    paths,
    components: { schemas: all },
  });
}

function manyOperations(count: number): string {
  const paths = Object.fromEntries(
    numbers(count, (at) => [`/p${at}`, { get: { operationId: "same", tags: ["one"], responses: {} } }]),
  );
  return JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths });
}

function numbers<T>(count: number, of: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => of(at));
}
