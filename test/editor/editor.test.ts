import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Operation, Schema } from "tramontane";
import { readApi } from "../../generator/src/read-api.ts";
import { type Completion, createEditor, type Editor } from "./editor.ts";

const { api } = await readApi(path.join(import.meta.dirname, "..", "..", "spec", "openapi.yaml"), {});
let editor: Editor;

beforeAll(() => {
  editor = createEditor('import { Mistral } from "@tramontane/mistral";\nconst mistral = new Mistral();\n');
});

describe("whoever types `mistral.` finds", () => {
  test("every operation of the document, with what it does, and what is out of use struck out", () => {
    const found = new Map<string, Completion>();
    const hovers = editor.hovers(api.operations.map(({ id }) => `mistral.${id}`));
    for (const resource of new Set(api.operations.map(({ id = "" }) => id.replace(/\.[^.]*$/, ""))))
      for (const completion of editor.completions(`mistral.${resource}.`))
        found.set(`${resource}.${completion.name}`, completion);
    const lost = api.operations.flatMap(({ id = "", summary = "", deprecated }, index) => {
      const [completion, hover = ""] = [found.get(id), hovers[index]];
      const said = words(hover).includes(words(summary).replace(/\.$/, ""));
      return completion?.kind === "method" && completion.deprecated === deprecated && said
        ? []
        : [{ id, completion, summary, hover }];
    });
    expect(lost).toEqual([]);
    expect(api.operations.length).toBeGreaterThan(250);
  });

  test("no more than resources and operations", () => {
    const names = new Set(api.operations.flatMap(({ id = "" }) => id.split(".").slice(0, 1)));
    expect(
      editor
        .completions("mistral.")
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([...names].toSorted());
  });

  test("what each says of itself", () => {
    expect(editor.hovers(["mistral.chat.complete"])[0]).toMatchInlineSnapshot(`
      "(method) Chat.complete(body: ChatCompletionRequest, options?: RequestOptions): Call<ChatCompletionResponse, ChatErrors>
      Have a model write the next message of a chat.

      The server remembers nothing, so send the whole exchange each time. \`beta.conversations\` is the way that remembers.

      \`POST /v1/chat/completions\`"
    `);
  });

  test("what can be given, what is out of use struck out", () => {
    const marked = api.operations.flatMap((operation) =>
      givenTo(operation)
        .filter(({ deprecated }) => deprecated)
        .map(({ name }) => ({ id: operation.id, name, call: callOf(operation) })),
    );
    const lost = marked.filter(
      ({ name, call }) => !editor.completions(call).some((found) => found.name === name && found.deprecated),
    );
    expect(lost).toEqual([]);
    expect(marked.length).toBeGreaterThan(3);
  });

  test("a program that uses what is out of use has it struck out", () => {
    const { id = "", path: route } = api.operations.find(({ deprecated }) => deprecated) as Operation;
    expect(editor.struckOut(`void mistral.${id}(${"'', ".repeat(route.split("{").length - 1)}{} as never);`)).toContain(
      id.split(".").at(-1),
    );
  });
});

describe("a usual mistake is a short message that says what is wrong:", () => {
  const ask = "{ model: 'm', messages: [] }";
  test.each([
    {
      name: "a misspelt method",
      program: "mistral.beta.conversations.strat({ inputs: 'Hi' });",
      want: "Property 'strat' does not exist on type 'BetaConversations'. Did you mean 'start'?",
    },
    {
      name: "a misspelt property",
      program: "mistral.beta.conversations.start({ modle: 'm', inputs: 'Hi' });",
      want: "Object literal may only specify known properties, but 'modle' does not exist in type 'ConversationRequest'. Did you mean to write 'model'?",
    },
    {
      name: "the official client's spelling",
      program: "mistral.beta.conversations.start({ agentId: 'a', inputs: 'Hi' });",
      want: "Object literal may only specify known properties, but 'agentId' does not exist in type 'ConversationRequest'. Did you mean to write 'agent_id'?",
    },
    {
      name: "a property too few",
      program: "mistral.chat.complete({ model: 'm' });",
      want: "Argument of type '{ model: string; }' is not assignable to parameter of type 'ChatCompletionRequest'.\n  Property 'messages' is missing in type '{ model: string; }' but required in type 'ChatCompletionRequest'.",
    },
    {
      name: "another type",
      program: "mistral.chat.complete({ model: 'm', messages: 'Hi' });",
      want: "Type 'string' is not assignable to type 'ChatMessage[]'.",
    },
    {
      name: "a misspelt role",
      program: "mistral.chat.complete({ model: 'm', messages: [{ role: 'usr', content: 'Hi' }] });",
      want: `Type '"usr"' is not assignable to type '"system" | "user" | "assistant" | "tool"'. Did you mean '"user"'?`,
    },
    {
      name: "an id left out",
      program: "mistral.beta.conversations.append({ inputs: 'Hi' });",
      want: "Expected 2-3 arguments, but got 1.",
    },
    {
      name: "an object in place of an id",
      program: "mistral.beta.libraries.get({ library_id: 'l' });",
      want: "Argument of type '{ library_id: string; }' is not assignable to parameter of type 'string'.",
    },
    {
      name: "an option among what is sent",
      program: "mistral.chat.complete({ model: 'm', messages: [], timeout: 1000 });",
      want: "Object literal may only specify known properties, and 'timeout' does not exist in type 'ChatCompletionRequest'.",
    },
    {
      name: "the flag that a method sets",
      program: "mistral.chat.complete({ model: 'm', messages: [], stream: true });",
      want: "Object literal may only specify known properties, and 'stream' does not exist in type 'ChatCompletionRequest'.",
    },
    {
      name: "a forgotten await",
      program: `mistral.chat.complete(${ask}).choices;`,
      want: "Property 'choices' does not exist on type 'Call<ChatCompletionResponse, ChatErrors>'.",
    },
    {
      name: "a list read like an array",
      program: "for (const one of await mistral.beta.observability.datasets.list()) void one;",
      want: "Type 'Page<Dataset, ListDatasetsResponse>' must have a '[Symbol.iterator]()' method that returns an iterator.",
    },
    {
      name: "a property of another event",
      program:
        "for await (const event of await mistral.beta.conversations.startStream({ inputs: 'Hi' })) if (event.type === 'message.output.delta') event.text;",
      want: "Property 'text' does not exist on type 'MessageOutputEvent'.",
    },
  ])("$name", ({ program, want }) => {
    expect(editor.errors(program)).toEqual([want]);
    expect(want.length).toBeLessThan(300);
  });

  test("and a program without any has no message", () => {
    expect(editor.errors(`const reply = await mistral.chat.complete(${ask});\nvoid reply.choices;`)).toEqual([]);
  });
});

/** What may be given to an operation by name: parameters that are not in the path, and properties of its body. */
function givenTo({ parameters, body }: Operation): readonly { readonly name: string; readonly deprecated: boolean }[] {
  const given = parameters.filter((parameter) => parameter.in !== "path");
  const schema = body?.content[0]?.schema;
  const properties = schema ? target(schema) : undefined;
  const named = properties?.kind === "object" ? properties.properties : [];
  return [
    ...given.map(({ name, deprecated, schema: type }) => ({
      name,
      deprecated: deprecated || type.deprecated === true,
    })),
    ...named.map(({ name, schema: type }) => ({ name, deprecated: type.deprecated === true })),
  ];
}

function target(schema: Schema): Schema | undefined {
  return schema.kind === "ref" ? api.schemas.get(schema.id)?.schema : schema;
}

/** A call up to where its first property would be written. */
function callOf({ id, parameters }: Operation): string {
  return `mistral.${id}(${"'', ".repeat(parameters.filter((parameter) => parameter.in === "path").length)}{ `;
}

/** A text without line breaks and marks. */
function words(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("`", "");
}
