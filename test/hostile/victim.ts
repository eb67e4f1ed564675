import type { Json } from "./fields.ts";

const json = (schema: Json): Json => ({ "application/json": { schema } });
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** A small document that has something in every place where text can be put. */
export function victim(openapi: string): { [key: string]: Json } {
  return {
    openapi,
    info: { title: "Victim", version: "1.0.0", summary: "s", description: "d", contact: { name: "c", url: "u" } },
    externalDocs: { url: "https://docs.example", description: "d" },
    servers: [
      {
        url: "https://{region}.example/v1",
        description: "d",
        variables: { region: { default: "eu", enum: ["eu", "us"], description: "d" } },
      },
      { url: "https://second.example", description: "d" },
    ],
    security: [{ key: [] }],
    tags: [{ name: "things", description: "d", summary: "s", "x-displayName": "Things" }],
    paths: {
      "/things/{thing_id}": {
        summary: "s",
        description: "d",
        parameters: [{ name: "thing_id", in: "path", required: true, description: "d", schema: { type: "string" } }],
        get: {
          operationId: "getThing",
          tags: ["things"],
          summary: "s",
          description: "d",
          externalDocs: { url: "https://docs.example", description: "d" },
          security: [{ key: [] }, { header: [] }, { oauth: ["read"] }],
          parameters: [
            {
              name: "filter",
              in: "query",
              description: "d",
              schema: { type: "string", enum: ["a", "b"], default: "a" },
            },
            { name: "ids", in: "query", schema: { type: "array", items: { type: "string" }, default: ["a"] } },
            {
              name: "deep",
              in: "query",
              style: "deepObject",
              explode: true,
              schema: { type: "object", properties: { inner: { type: "string", description: "d" } } },
            },
            {
              name: "query",
              in: "query",
              content: { "application/json": { schema: ref("Thing"), example: { a: "e" } } },
            },
            { name: "X-Header", in: "header", description: "d", example: "e", schema: { type: "string" } },
            { name: "session", in: "cookie", description: "d", schema: { type: "string" } },
          ],
          responses: {
            "200": {
              description: "d",
              headers: { "X-Rate": { description: "d", schema: { type: "integer" } } },
              content: {
                "application/json": { schema: ref("Thing"), examples: { one: { summary: "s", value: { id: "e" } } } },
              },
              links: { next: { operationId: "getThing", description: "d" } },
            },
            "404": { description: "d", content: json(ref("Problem")) },
          },
        },
        put: {
          operationId: "putThing",
          tags: ["things"],
          requestBody: { description: "d", required: true, content: json(ref("Thing")) },
          responses: { "200": { description: "d", content: { "text/csv": { schema: { type: "string" } } } } },
          callbacks: {
            changed: {
              "{$request.body#/url}": {
                post: { requestBody: { content: json(ref("Thing")) }, responses: { "200": { description: "d" } } },
              },
            },
          },
        },
      },
      "/things": {
        get: {
          operationId: "listThings",
          tags: ["things"],
          "x-tramontane-pagination": { style: "cursor", parameter: "cursor", items: "/data/items", next: "/next" },
          parameters: [{ name: "cursor", in: "query", schema: { type: "string" } }],
          responses: {
            "200": {
              description: "d",
              content: json({
                type: "object",
                properties: {
                  data: { type: "object", properties: { items: { type: "array", items: ref("Thing") } } },
                  next: { type: "string" },
                },
              }),
            },
          },
        },
        post: {
          operationId: "things.ask",
          tags: ["things"],
          "x-tramontane-stream": { terminal: ["done"], sentinel: "[DONE]", flag: "stream", method: "askStream" },
          requestBody: {
            content: json({
              type: "object",
              properties: { stream: { type: "boolean" }, question: { type: "string" } },
            }),
          },
          responses: {
            "200": {
              description: "d",
              content: {
                ...(json(ref("Shape")) as object),
                "text/event-stream": { itemSchema: ref("Shape"), schema: ref("Shape") },
              },
            },
          },
        },
      },
      "/log": {
        servers: [
          {
            url: "https://{zone}.log.example",
            description: "d",
            variables: { zone: { default: "a", enum: ["a", "b"], description: "d" } },
          },
        ],
        get: {
          operationId: "readLog",
          tags: ["log"],
          security: [],
          responses: {
            "200": {
              description: "d",
              content: { "application/jsonl": { itemSchema: ref("Thing"), schema: ref("Thing") } },
            },
          },
        },
        post: {
          operationId: "writeLog",
          tags: ["log"],
          security: [{ header: [], oauth: ["read"] }, {}],
          requestBody: { content: { "application/x-ndjson": { itemSchema: ref("Thing"), schema: ref("Thing") } } },
          responses: { "204": { description: "d" } },
        },
      },
      "/files": {
        post: {
          operationId: "upload",
          tags: ["files"],
          deprecated: true,
          requestBody: {
            content: {
              "multipart/form-data": {
                schema: {
                  type: "object",
                  properties: {
                    file: { type: "string", format: "binary", description: "d" },
                    label: { type: "string" },
                  },
                },
                encoding: { file: { contentType: "image/png", headers: { "X-Part": { schema: { type: "string" } } } } },
              },
            },
          },
          responses: { "204": { description: "d" } },
        },
        patch: {
          operationId: "submit",
          tags: ["files"],
          parameters: [{ name: "at", in: "query", schema: { type: "string" } }],
          requestBody: {
            content: {
              "application/x-www-form-urlencoded": {
                schema: {
                  type: "object",
                  properties: { field: { type: "string" }, list: { type: "array", items: { type: "string" } } },
                },
                encoding: { list: { style: "form", explode: false } },
              },
            },
          },
          responses: {
            "201": { description: "d", content: { "image/png": {} } },
            default: { description: "d", content: json(ref("Problem")) },
          },
        },
      },
    },
    webhooks: {
      arrived: { post: { operationId: "arrivedHook", requestBody: { content: json(ref("Thing")) }, responses: {} } },
    },
    components: {
      schemas: schemas(),
      securitySchemes: {
        key: { type: "http", scheme: "bearer", description: "d", bearerFormat: "b", "x-tramontane-env": "VICTIM_KEY" },
        header: { type: "apiKey", in: "header", name: "X-Key", description: "d" },
        oauth: {
          type: "oauth2",
          flows: { clientCredentials: { tokenUrl: "https://auth.example", scopes: { read: "d" } } },
        },
      },
    },
  };
}

function schemas(): { [name: string]: Json } {
  return {
    Grade: {
      type: "string",
      description: "d",
      enum: ["good", "bad"],
      "x-enum-varnames": ["Good", "Bad"],
      "x-enum-descriptions": ["d", "d"],
    },
    Thing: {
      title: "t",
      description: "d",
      type: "object",
      required: ["id", "count"],
      example: { id: "e" },
      "x-class-name": "Thing",
      properties: {
        id: {
          type: "string",
          title: "t",
          description: "d",
          pattern: "^a$",
          format: "uuid",
          default: "a",
          example: "e",
          readOnly: true,
        },
        count: { type: "integer", minimum: 0, maximum: 9, multipleOf: 1, default: 1, enum: [1, 2, 3], format: "int64" },
        size: {
          type: "string",
          enum: ["big", "small"],
          "x-enum-varnames": ["Big", "Small"],
          "x-enum-descriptions": ["d", "d"],
        },
        grade: { $ref: "#/components/schemas/Grade" },
        when: { type: "string", format: "date-time", writeOnly: true },
        kind: { const: "thing" },
        list: { type: "array", items: { type: "string", description: "d" }, default: ["a"], minItems: 1 },
        "two words": { type: "string" },
        free: { type: "object", additionalProperties: { type: "string", description: "d" } },
        keyed: { type: "object", patternProperties: { "^a": { type: "string" } } },
        labels: { type: "object", properties: { first_label: { type: "string", description: "d" } } },
      },
    },
    Problem: { type: "object", properties: { message: { type: "string" } } },
    Shape: {
      description: "d",
      oneOf: [ref("Circle"), ref("Square")],
      discriminator: {
        propertyName: "type",
        mapping: { circle: "#/components/schemas/Circle", square: "#/components/schemas/Square" },
      },
    },
    Circle: {
      type: "object",
      required: ["type"],
      properties: { type: { type: "string" }, radius: { type: "number" } },
    },
    Square: {
      description: "d",
      allOf: [
        ref("Thing"),
        { type: "object", description: "d", required: ["type"], properties: { type: { type: "string" } } },
      ],
    },
  };
}
