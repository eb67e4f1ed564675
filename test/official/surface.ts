/**
 * The names of a client's operations, dotted as a caller writes them: `beta.conversations.start`. Groups are followed
 * whether they are properties or getters; what begins with an underscore is not for callers.
 */
export function operationNames(client: object, prefix = ""): string[] {
  const prototype = Object.getPrototypeOf(client) as object;
  const members = Object.entries(Object.getOwnPropertyDescriptors(prototype)).filter(
    ([name]) => name !== "constructor",
  );
  const methods = members.filter(([, { value }]) => typeof value === "function").map(([name]) => prefix + name);
  const getters = members.filter(([, { get }]) => get).map(([name]) => name);
  const groups = [...getters, ...Object.keys(client)].filter((name) => !name.startsWith("_"));
  return [
    ...methods,
    ...groups.flatMap((name) => {
      const group: unknown = Reflect.get(client, name);
      return isGroup(group) ? operationNames(group, `${prefix}${name}.`) : [];
    }),
  ];
}

/** An instance of a class, which has methods of its own; options and connections are plain objects. */
function isGroup(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== Object.prototype && prototype !== null;
}
