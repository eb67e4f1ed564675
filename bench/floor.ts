import { type Contender, contenders } from "./contenders.ts";

const [byHand, ours] = contenders as [Contender, Contender];
const asked = byHand.call.replace(/\.then.*$/, "");
const { imports, create } = byHand;

/** The call by hand, made to do one thing after the other of what a call with deadlines has to do. */
export const requestFloor: readonly Contender[] = [
  byHand,
  {
    name: "+ the body by a reader, which an idle deadline needs",
    imports,
    create,
    call: `${asked}.then(async ({ body }) => {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let value; ({ value } = await reader.read()).value;) text += decoder.decode(value, { stream: true });
  return JSON.parse(text + decoder.decode());
})`,
  },
  {
    name: "+ an AbortController and one timer",
    imports,
    create,
    call: `(async () => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 120_000);
  const { body } = await ${asked.replace('method: "POST",', 'method: "POST", signal: controller.signal,')};
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let value; ({ value } = await reader.read()).value;) text += decoder.decode(value, { stream: true });
  clearTimeout(timer);
  return JSON.parse(text + decoder.decode());
})()`,
  },
  {
    name: "by hand, response.text() with an AbortController and one timer",
    imports,
    create,
    call: `(async () => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 120_000);
  const response = await ${asked.replace('method: "POST",', 'method: "POST", signal: controller.signal,')};
  const text = await response.text();
  clearTimeout(timer);
  return JSON.parse(text);
})()`,
  },
  ours,
];

const opened = `const reader = (await ${asked}).body.getReader();
const decoder = new TextDecoder();
let rest = "";
let parts = [];
let at = 0;
const parsed = (part) => JSON.parse(part.slice(part.indexOf("data: ") + 6));
const split = (value) => {
  parts = (rest + decoder.decode(value, { stream: true })).split("\\n\\n");
  rest = parts.pop();
  at = 0;
};`;
const iterated = (chunk: string, before = ""): string => `${opened}
${before}
const next = async () => {
  for (;;) {
    if (at < parts.length) return { done: false, value: parsed(parts[at++]) };
    const value = ${chunk};
    if (!value) return { done: true };
    split(value);
  }
};
for await (const item of { [Symbol.asyncIterator]: () => ({ next }) }) take(item);`;

/** A stream read by hand, made to do one thing after the other of what a stream of a client has to do. */
export const streamFloor: readonly Contender[] = [
  byHand,
  { name: "+ items by an iterator", imports, create, call: "", stream: iterated("(await reader.read()).value") },
  {
    name: "+ the time of each chunk, for an idle deadline",
    imports,
    create,
    call: "",
    stream: iterated("(due = Date.now() + 120_000, await reader.read()).value", "let due = 0;"),
  },
  {
    name: "+ a function that reads, with the errors of a connection",
    imports,
    create,
    call: "",
    stream: iterated(
      "await read()",
      `let due = 0;
const read = async () => {
  due = Date.now() + 120_000;
  try {
    const { value } = await reader.read();
    due = Infinity;
    return value;
  } catch (cause) {
    throw new Error("connection", { cause });
  }
};`,
    ),
  },
  ours,
];
