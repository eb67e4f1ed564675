import { document, follow, isObject, type Schema } from "../document.ts";
import { sample } from "../model/sample.ts";
import type { World } from "../state/world.ts";
import { compile } from "../validation/compile.ts";

/** What an answer should hold where its schema has room for it, by wire name. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * A value that a schema of the document accepts: of an object, each property is what is given by that name, or the time
 * of the emulator's clock for dates of creation and change, or else a sample of its schema.
 */
export function answerOf(schema: Schema, given: Given, world: World): unknown {
  const plain = sample(schema, document);
  if (!isObject(plain)) return plain;
  const properties = propertiesOf(schema);
  const fitting = Object.entries({ ...times(properties, world), ...given }).filter(
    ([name, value]) => Object.hasOwn(properties, name) && compile(properties[name] as Schema)(value).length === 0,
  );
  const value = { ...plain, ...Object.fromEntries(fitting) };
  return compile(schema)(value).length === 0 ? value : plain;
}

/** The properties of an object's schema, through references, `allOf`, and the first member of a union. */
export function propertiesOf(schema: unknown): Readonly<Record<string, unknown>> {
  const rule = follow(schema);
  const parts = [rule["allOf"], firstOf(rule["oneOf"]), firstOf(rule["anyOf"])].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  return Object.assign({}, ...parts.map(propertiesOf), follow(rule["properties"]));
}

/** A new value for the property by which things are told apart, of the form that its schema asks for. */
export function newId(schema: unknown, world: World): unknown {
  const rule = follow(schema);
  if (rule["type"] === "integer") return Number.parseInt(world.ids.uuid().slice(0, 7), 16);
  const candidates = [world.ids.uuid(), world.ids.uuid().replaceAll("-", ""), world.ids.toolCall()];
  return candidates.find((id) => compile(rule)(id).length === 0);
}

const CREATED = /^(created|updated|modified|last_modified)(_at|At|_on)?$/;

function times(properties: Given, world: World): Given {
  const dated = Object.entries(properties).filter(([name]) => CREATED.test(name));
  return Object.fromEntries(
    dated.map(([name, schema]) => {
      const types = new Set([follow(schema)["type"]].flat());
      const seconds = types.has("integer") || types.has("number");
      return [name, seconds ? Math.floor(world.clock.now() / 1000) : world.clock.timestamp()];
    }),
  );
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list.slice(0, 1) : undefined;
}
