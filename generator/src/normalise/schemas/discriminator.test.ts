import { describe, expect, test } from "vitest";
import { named, normaliseText, reports } from "../../../test/normalised.ts";
import type { Schema } from "../../ir.ts";

const ref = (name: string): Schema => ({ kind: "ref", id: `api.yaml#/components/schemas/${name}` });

const others = `
    Cat: { type: object, required: [kind], properties: { kind: { const: cat }, lives: { type: integer } } }
    Dog: { type: object, required: [kind], properties: { kind: { const: dog }, name: { type: string } } }
`;
const pets = "oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]";
const [cat, dog] = ["api.yaml#/components/schemas/Cat", "api.yaml#/components/schemas/Dog"];

describe("a discriminator", () => {
  test.each([
    {
      name: "maps references and names alike",
      given: "{ propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: Dog } }",
      want: {
        property: "kind",
        mapping: [
          { value: "cat", schema: cat },
          { value: "dog", schema: dog },
        ],
      },
    },
    {
      name: "takes the constants of members that no mapping mentions",
      given: "{ propertyName: kind, mapping: { kitten: Cat } }",
      want: {
        property: "kind",
        mapping: [
          { value: "kitten", schema: cat },
          { value: "dog", schema: dog },
        ],
      },
    },
    {
      name: "takes the name of a member without a constant",
      given: "{ propertyName: type }",
      want: {
        property: "type",
        mapping: [
          { value: "Cat", schema: cat },
          { value: "Dog", schema: dog },
        ],
      },
    },
    {
      name: "has a default",
      given: "{ propertyName: kind, defaultMapping: Dog }",
      want: {
        property: "kind",
        mapping: [
          { value: "cat", schema: cat },
          { value: "dog", schema: dog },
        ],
        default: dog,
      },
    },
  ])("$name", async ({ given, want }) => {
    const result = await normaliseText(
      `components:\n  schemas:\n    T: { ${pets}, discriminator: ${given} }${others}`,
      "3.2.0",
    );
    expect(named(result, "T")).toEqual({ kind: "union", members: [ref("Cat"), ref("Dog")], discriminator: want });
    expect(reports(result)).toEqual([]);
  });

  test("beside properties tells apart the schemas that extend its own", async () => {
    const result = await normaliseText(`
components:
  schemas:
    Pet:
      type: object
      required: [kind]
      properties: { kind: { type: string }, name: { type: string } }
      discriminator: { propertyName: kind, mapping: { cat: Cat, tom: Cat, dog: '#/components/schemas/Dog', pup: Puppy } }
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: integer } } }] }
    Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
    Puppy: { allOf: [{ $ref: '#/components/schemas/Dog' }, { type: object, properties: { age: { type: integer } } }] }
    Fish: { allOf: [{ $ref: '#/components/schemas/Pet' }], x-ms-discriminator-value: '#Fish' }
    Bird: { allOf: [{ $ref: '#/components/schemas/Pet' }] }`);
    expect(reports(result)).toEqual([]);
    const kindOf = (name: string): unknown => {
      const schema = named(result, name);
      return schema?.kind === "object" ? schema.properties.find((property) => property.name === "kind") : schema?.kind;
    };
    expect(kindOf("Cat")).toEqual({ name: "kind", required: true, schema: { kind: "enum", values: ["cat", "tom"] } });
    expect(kindOf("Dog")).toEqual({ name: "kind", required: true, schema: { kind: "enum", values: ["dog", "pup"] } });
    expect(kindOf("Puppy")).toEqual({ name: "kind", required: true, schema: { kind: "literal", value: "pup" } });
    expect(kindOf("Fish")).toEqual({ name: "kind", required: true, schema: { kind: "literal", value: "#Fish" } });
    expect(named(result, "Bird")).toMatchObject({ kind: "ref" });
    expect(named(result, "Cat")).toMatchObject({
      kind: "object",
      extends: [{ id: "api.yaml#/components/schemas/Pet" }],
    });
    expect(named(result, "Pet")).toMatchObject({ kind: "object", discriminator: { property: "kind" } });
  });

  test("tells schemas apart by their names where its property lists these", async () => {
    const result = await normaliseText(`
components:
  schemas:
    Kind: { type: string, enum: [Cat, Dog, Fish, cow, Stone] }
    Pet: { type: object, required: [kind], properties: { kind: { $ref: '#/components/schemas/Kind' } }, discriminator: { propertyName: kind, mapping: { cow: Cow } } }
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: integer } } }] }
    Fish: { allOf: [{ $ref: '#/components/schemas/Dog' }] }
    Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
    Cow: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
    Bird: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { wings: { type: integer } } }] }
    Stone: { type: object, properties: { weight: { type: integer } } }`);
    const kindOf = (name: string): unknown => {
      const schema = named(result, name);
      return schema?.kind === "object" && schema.properties.find((property) => property.name === "kind")?.schema;
    };
    expect(reports(result)).toEqual([]);
    expect(kindOf("Cat")).toEqual({ kind: "literal", value: "Cat" });
    expect(kindOf("Dog")).toEqual({ kind: "enum", values: ["Dog", "Fish"] });
    expect(kindOf("Fish")).toEqual({ kind: "literal", value: "Fish" });
    expect(kindOf("Cow")).toEqual({ kind: "literal", value: "cow" });
    expect(kindOf("Bird")).toBeUndefined();
    expect(kindOf("Stone")).toBeUndefined();
    expect(named(result, "Pet")).toMatchObject({
      discriminator: { mapping: [{ value: "cow" }, { value: "Cat" }, { value: "Dog" }, { value: "Fish" }] },
    });
  });

  test("leaves out a target that does not exist, and says so", async () => {
    const result = await normaliseText(
      `components:\n  schemas:\n    T: { ${pets}, discriminator: { propertyName: kind, mapping: { cow: '#/components/schemas/Cow' } } }${others}`,
    );
    expect(named(result, "T")).toMatchObject({ discriminator: { mapping: [{ value: "cat" }, { value: "dog" }] } });
    expect(reports(result)).toEqual(["warning ref/missing /components/schemas/T/discriminator/mapping/cow"]);
  });

  test("stays with a union that only null is added to", async () => {
    const result = await normaliseText(
      `components:\n  schemas:\n    T: { anyOf: [{ ${pets}, discriminator: { propertyName: kind } }, { type: 'null' }] }${others}`,
    );
    expect(named(result, "T")).toMatchObject({
      members: [ref("Cat"), ref("Dog"), { kind: "null" }],
      discriminator: { property: "kind" },
    });
  });
});
