/**
 * Where the official client met something that it does not know, and gave `{ isUnknown: true, raw }` instead of failing:
 * paths into a parsed answer, such as `outputs[0].content[1]`.
 */
export function unknownMembers(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null || value instanceof Date) return [];
  if ("isUnknown" in value) return [path || "the answer"];
  if (Array.isArray(value)) return value.flatMap((item, index) => unknownMembers(item, `${path}[${index}]`));
  return Object.entries(value).flatMap(([name, member]) => unknownMembers(member, path ? `${path}.${name}` : name));
}
