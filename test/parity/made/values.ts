import { isJson, type Json } from "../document.ts";
import { createScalars, type Scalars } from "./scalars.ts";
import { constants, isBinary, isRequired, itemsOf, merged, typesOf } from "./whole-schema.ts";

/** Who sends what is made: a caller sets nothing that is `readOnly`, a server answers nothing that is `writeOnly`. */
export type Sender = "caller" | "server";

/** Makes values of a document's schemas. */
export interface Maker {
  /** What has to be there and no more. */
  readonly minimal: (schema: unknown) => unknown;
  /**
   * Values that have everything in them: each all the properties there are, and together each member of each union, with all
   * and with the least of its properties, each value of each enumeration, each `true` and `false` and `null`. What contains
   * itself does so twice.
   */
  readonly full: (schema: unknown) => unknown[];
}

/** @param follow gives what a `$ref` leads to */
export function createMaker(follow: (value: unknown) => Json, sender: Sender, seed: number): Maker {
  const scalars = createScalars(seed);
  return {
    minimal: (schema) => new Making(follow, sender, scalars).minimal(schema),
    full: (schema) => new Making(follow, sender, scalars).full(schema),
  };
}

/** A schema that is its own ancestor is made no further: what is required of it, and no more. */
const DEEP = 2;

class Making {
  readonly #follow: (value: unknown) => Json;
  readonly #hidden: string;
  readonly #scalars: Scalars;
  readonly #open: Json[] = [];

  constructor(follow: (value: unknown) => Json, sender: Sender, scalars: Scalars) {
    this.#follow = follow;
    this.#hidden = sender === "caller" ? "readOnly" : "writeOnly";
    this.#scalars = scalars;
  }

  minimal(schema: unknown): unknown {
    return this.#within(schema, (whole) => {
      const stated = constants(whole)[0];
      if (stated !== undefined) return stated.value;
      const members = this.#members(whole);
      if (members.length > 0) return this.minimal(this.#shallowest(members));
      const [type] = typesOf(whole);
      switch (type) {
        case "object":
          return this.#object(whole, (name, property) => (isRequired(whole, name) ? [this.minimal(property)] : []))[0];
        case "array":
          return repeated(() => [this.minimal(itemsOf(whole))], Number(whole["minItems"] ?? 0));
        default:
          return this.#scalar({ ...whole, type })[0];
      }
    });
  }

  full(schema: unknown): unknown[] {
    if (this.#open.filter((ancestor) => ancestor === this.#follow(schema)).length >= DEEP)
      return [this.minimal(schema)];
    return this.#within(schema, (whole) => {
      const stated = constants(whole);
      if (stated.length > 0) return stated.map(({ value }) => value);
      const members = this.#members(whole);
      if (members.length > 0) return members.flatMap((member) => this.#member(member));
      return typesOf(whole).flatMap((type) => {
        if (type === "object") return this.#object(whole, (_, property) => this.full(property), true);
        return type === "array" ? this.#lists(whole) : this.#scalar({ ...whole, type });
      });
    });
  }

  /** Also with the least that it says, by which it is most easily taken for another. */
  #member(member: Json): unknown[] {
    const full = this.full(member);
    const spare = this.minimal(member);
    const said = full.map((value) => JSON.stringify(value));
    return !isJson(spare) || ["{}", ...said].includes(JSON.stringify(spare)) ? full : [...full, spare];
  }

  #within<Made>(schema: unknown, make: (whole: Json) => Made): Made {
    this.#open.push(this.#follow(schema));
    try {
      return make(merged(schema, this.#follow));
    } finally {
      this.#open.pop();
    }
  }

  /** The members of a union, each with what stands beside the union and with the value that discriminates it. */
  #members(whole: Json): Json[] {
    const { oneOf, anyOf, discriminator, ...beside } = whole;
    const union = oneOf ?? anyOf;
    if (!Array.isArray(union)) return [];
    const besides = Object.keys(beside).some((key) => ["type", "properties", "required", "items"].includes(key));
    const { propertyName, mapping } = this.#follow(discriminator);
    return union.map((member: unknown) => {
      const property = this.#follow(this.#follow(merged(member, this.#follow)["properties"])[String(propertyName)]);
      const reference = isJson(member) ? member["$ref"] : undefined;
      const named = Object.entries(this.#follow(mapping)).find(([, target]) => target === reference)?.[0];
      const told = named !== undefined && !("const" in property) && !("enum" in property);
      if (!told && !besides) return member as Json;
      const value = told ? [{ properties: { [String(propertyName)]: { const: named } } }] : [];
      return { allOf: [besides ? beside : {}, member, ...value] };
    });
  }

  /** The one that does not lead back to what is being made. */
  #shallowest(members: readonly Json[]): Json {
    const flat = members.find((member) => !this.#open.includes(this.#follow(member)));
    return flat ?? members.at(-1) ?? {};
  }

  #object(whole: Json, make: (name: string, property: unknown) => unknown[], extra = false): Json[] {
    const made = Object.entries(this.#follow(whole["properties"]))
      .filter(([, property]) => merged(property, this.#follow)[this.#hidden] !== true)
      .map(([name, property]) => [name, make(name, property)] as const)
      .filter(([, values]) => values.length > 0);
    if (extra) made.push(...this.#additional(whole));
    const count = Math.max(1, ...made.map(([, values]) => values.length));
    return Array.from({ length: count }, (_, at) =>
      Object.fromEntries(made.map(([name, values]) => [name, values[at % values.length]])),
    );
  }

  /** Under names that no client may change. What a server says of which nothing is known is empty: it may be dropped. */
  #additional(whole: Json): [name: string, values: unknown[]][] {
    const { additionalProperties, properties, propertyNames } = whole;
    const bare = additionalProperties === undefined && properties === undefined;
    const free = additionalProperties === true || (bare && this.#hidden === "readOnly");
    if (!free && !isJson(additionalProperties)) return [];
    const names = propertyNames === undefined ? ["some_key", "otherKey"] : this.full(propertyNames).map(String);
    const values = free ? [anything] : this.full(additionalProperties);
    return names.slice(0, 2).map((name, at) => [name, [...values.slice(at), ...values.slice(0, at)]]);
  }

  #lists(whole: Json): unknown[][] {
    const least = Number(whole["minItems"] ?? 0);
    const most = Number(whole["maxItems"] ?? Infinity);
    if (Array.isArray(whole["prefixItems"])) return [whole["prefixItems"].map((item) => this.full(item)[0])];
    if (most === 0) return [[]];
    const items = repeated(() => this.full(itemsOf(whole)), Math.max(1, least));
    const lists: unknown[][] = [];
    for (let at = 0; at < items.length; at += most) lists.push(items.slice(at, at + most));
    const last = lists.at(-1) ?? [];
    if (last.length < least) last.push(...items.slice(0, least - last.length));
    return lists;
  }

  #scalar(schema: Json): unknown[] {
    switch (schema["type"]) {
      case "null":
        return [null];
      case "boolean":
        return [true, false];
      case "integer":
      case "number":
        return [this.#scalars.number(schema, schema["type"] === "integer")];
      case "string":
        if (isJson(schema["contentSchema"]))
          return this.full(schema["contentSchema"]).map((value) => JSON.stringify(value));
        return [isBinary(schema) ? fileOf(this.#scalars.text({})) : this.#scalars.text(schema)];
      default:
        return [anything];
    }
  }
}

/** What anything may be. */
const anything: Json = { some_key: { aB: [1, "text", true, null] } };

/** As many as are wanted, made anew each time. */
function repeated(make: () => unknown[], least: number): unknown[] {
  const made: unknown[] = least > 0 ? make() : [];
  while (made.length < least) made.push(...make());
  return made;
}

function fileOf(text: string): File {
  return new File([text], "wind.txt", { type: "text/plain" });
}
