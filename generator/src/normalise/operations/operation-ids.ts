import type { Operation } from "../../ir.ts";
import { type Context, report } from "../context.ts";

/**
 * The operations, each with an `operationId` of its own: the specification forbids to use one twice (Operation
 * Object), and documents do. The first keeps it, the next ones get a number.
 */
export function withUniqueIds(context: Context, operations: readonly Operation[]): Operation[] {
  const taken = new Set(operations.map(({ id }) => id));
  const first = new Map<string, Operation>();
  // Counted on from there, so that thousands of one name take no longer than as many others.
  const numbers = new Map<string, number>();
  return operations.map((operation) => {
    const { id, place } = operation;
    const other = id === undefined ? undefined : first.get(id);
    if (id === undefined || !other) {
      if (id !== undefined) first.set(id, operation);
      return operation;
    }
    let number = numbers.get(id) ?? 2;
    while (taken.has(`${id}_${number}`)) number++;
    const unique = `${id}_${number}`;
    taken.add(unique);
    numbers.set(id, number + 1);
    report(
      context,
      { file: place.file, pointer: `${place.pointer}/operationId` },
      {
        severity: "warning",
        code: "operation/duplicate-id",
        message: `The operationId "${id}" is used a second time; "${unique}" is taken.`,
        remedy: `It is already used at ${other.place.file}#${other.place.pointer}; give one of them another name.`,
      },
    );
    return { ...operation, id: unique };
  });
}
