import { expect, test } from "vitest";
import { createApi } from "../../test/api.ts";

const { call } = createApi();
const model = "m";
const user = (content: string) => ({ role: "user", content });

test("nothing is harmful but a text that says so", async () => {
  const { results } = (await call("classifiers.moderate", { body: { model, input: ["Hi", "[[pii]]"] } })).body;
  const harmful = results.map(({ categories }: { categories: Record<string, boolean> }) =>
    Object.keys(categories).filter((name) => categories[name]),
  );
  expect(harmful).toEqual([[], ["pii"]]);
  expect(results[1].category_scores.pii).toBeGreaterThan(0.8);
  expect(results[1].category_scores.law).toBeLessThan(0.1);
});

test.each([
  { name: "one chat", input: [user("[[law]]"), user("Hi")], want: [false] },
  { name: "several chats", input: [[user("Hi"), user("[[law]]")], [user("Hi")]], want: [true, false] },
])("moderation looks at the last message: $name", async ({ input, want }) => {
  const { results } = (await call("classifiers.moderateChat", { body: { model, input } })).body;
  expect(results.map(({ categories }: { categories: Record<string, boolean> }) => categories["law"])).toEqual(want);
});

test.each([
  { name: "texts", id: "classifiers.classify", input: ["A negative answer", "Hi"] },
  {
    name: "chats",
    id: "classifiers.classifyChat",
    input: [{ messages: [user("A negative answer")] }, { messages: [user("Hi")] }],
  },
])("the class that is named fits best: $name", async ({ id, input }) => {
  const { results } = (await call(id, { body: { model, input } })).body;
  const { positive, neutral, negative } = results[0].sentiment.scores;
  expect(results).toHaveLength(2);
  expect(negative).toBeGreaterThan(Math.max(positive, neutral));
  expect(positive + neutral + negative).toBeCloseTo(1, 3);
});
