import { expect } from "vitest";
import { all, type Exercises, model, together } from "./exercise.ts";

const messages = [{ role: "user" as const, content: "Hi" }];

export const completions: Exercises = {
  "fim.complete": async ({ official }) => {
    const { choices } = await official.fim.complete({ model, prompt: "def is_even(n):", suffix: "return even" });
    expect(choices?.[0]?.message?.content).toEqual(expect.any(String));
  },

  "fim.stream": async ({ official }) => {
    const pieces = await all(await official.fim.stream({ model, prompt: "def is_even(n):" }));
    expect(pieces.at(-1)?.data.choices[0]?.finishReason).toBe("stop");
  },

  "embeddings.create": async ({ official }) => {
    const { data } = await official.embeddings.create({ model, inputs: ["One", "Two"] });
    expect(data.map(({ index }) => index)).toEqual([0, 1]);
  },

  "ocr.process": async ({ official }) => {
    const document = { type: "document_url" as const, documentUrl: "https://example.com/rivers.pdf" };
    const { pages } = await official.ocr.process({ model, document });
    expect(pages.length).toBeGreaterThan(0);
  },

  "realtime.sessions.create": async ({ official }) => {
    const session = await official.realtime.sessions.create({ purpose: "realtime", model });
    expect(session).toBeTypeOf("object");
  },

  ...together(["agents.complete", "agents.stream"], async ({ official }) => {
    const { id: agentId } = await official.beta.agents.create({ model, name: "Clerk" });
    const { choices } = await official.agents.complete({ agentId, messages });
    expect(choices?.[0]?.message?.role).toBe("assistant");
    const pieces = await all(await official.agents.stream({ agentId, messages }));
    expect(pieces.at(-1)?.data.choices[0]?.finishReason).toBe("stop");
  }),

  ...together(
    ["classifiers.moderate", "classifiers.moderateChat", "classifiers.classify", "classifiers.classifyChat"],
    async ({ official }) => {
      const moderated = await official.classifiers.moderate({ model, inputs: ["One", "Two"] });
      expect(moderated.results).toHaveLength(2);
      await official.classifiers.moderateChat({
        model,
        inputs: [...messages, { role: "assistant", content: "Hello" }],
      });
      const classified = await official.classifiers.classify({ model, inputs: "One" });
      expect(classified.results).toHaveLength(1);
      await official.classifiers.classifyChat({ model, input: { messages } });
    },
  ),
};
