import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { normaliseFiles } from "../../test/normalised.ts";
import { bundle } from "../bundle/bundle.ts";
import type { Api } from "../ir.ts";
import { compare } from "./compare.ts";

interface Json {
  [key: string]: unknown;
}

/** A small fault in a document, and where it should be told. Undefined where the schema has nothing to spoil so. */
type Spoil = (schema: Json, name: string) => string | undefined;

const SPOILS: Readonly<Record<string, Spoil>> = {
  "a property that is gone": (schema, name) => {
    const [property] = Object.keys(Object(schema["properties"]));
    if (property === undefined) return undefined;
    delete (schema["properties"] as Json)[property];
    return `${name}.${property}`;
  },
  "a property that is new": (schema, name) => {
    if (!schema["properties"]) return undefined;
    (schema["properties"] as Json)["unheard_of"] = { type: "string" };
    return `${name}.unheard_of`;
  },
  requiredness: (schema, name) => {
    const [property, ...rest] = Array.isArray(schema["required"]) ? (schema["required"] as string[]) : [];
    if (property === undefined) return undefined;
    schema["required"] = rest;
    return `${name}.${property}`;
  },
  "a type": (schema, name) => {
    const found = Object.entries(Object(schema["properties"]) as Json).find(
      ([, property]) => (property as Json)["type"] === "string" && !(property as Json)["enum"],
    );
    if (!found) return undefined;
    (schema["properties"] as Json)[found[0]] = { type: "integer" };
    return `${name}.${found[0]}`;
  },
  "a value of an enumeration": (schema, name) => {
    if (!Array.isArray(schema["enum"]) || schema["enum"].length < 2) return undefined;
    schema["enum"] = [...schema["enum"].slice(1), "unheard of"];
    return name;
  },
};

const spec = join(import.meta.dirname, "../../../spec/openapi.yaml");
let text = "";

beforeAll(async () => {
  text = JSON.stringify(await bundle(spec));
});

async function read(document: string): Promise<Api> {
  return (await normaliseFiles({ "api.json": document })).api;
}

/** Every so many schemas, since each takes a reading of the whole document. */
const EVERY = 40;

describe.each(Object.entries(SPOILS))("%s", (_, spoil) => {
  test("is told where it is", { timeout: 60_000 }, async () => {
    const names = Object.keys((JSON.parse(text) as { components: { schemas: Json } }).components.schemas);
    const whole = await read(text);
    let tried = 0;
    for (let index = 0; index < names.length; index += tried === 0 ? 1 : EVERY) {
      const spoilt = JSON.parse(text) as { components: { schemas: Json } };
      const name = names[index] as string;
      const place = spoil(spoilt.components.schemas[name] as Json, name);
      // What the line `event:` of a stream says is also in its data, which is what is compared.
      if (place === undefined || name.endsWith("EventType")) continue;
      tried += 1;
      const places = compare(whole, await read(JSON.stringify(spoilt))).map((difference) => difference.place);
      // What a parent has, its children have as well.
      const where = place.slice(name.length);
      const told = places.filter((found) => (where === "" ? found === name : found.endsWith(where)));
      expect(told, `${place}, but told was ${places.join(", ")}`).not.toEqual([]);
    }
    expect(tried).toBeGreaterThan(0);
  });
});
