import type { Plan } from "../plan/model.ts";
import { reuse } from "../reuse.ts";
import { type Look, lookAt, observed } from "./observed-plan.ts";

/**
 * What was emitted before, a part of the output each. A part is taken again where every look at the plan that went into
 * it sees the same object: so what comes out is what would come out without a memory.
 */
export interface EmitMemory {
  plan?: Plan;
  parts: Map<string, Part>;
}

interface Part {
  readonly subject: object;
  readonly looks: readonly Look[];
  readonly made: unknown;
}

/** Makes a part of the output, known by a name of its own, from a subject and the plan it is given; or finds it made. */
export type Emitting = <Made>(name: string, subject: object, make: (plan: Plan) => Made) => Made;

export function emitMemory(): EmitMemory {
  return { parts: new Map() };
}

/** What makes every part. */
export function emittingAfresh(plan: Plan): Emitting {
  return (_name, _subject, make) => make(plan);
}

/** What makes those parts that differ from the former run's. */
export function emittingAgain(plan: Plan, memory: EmitMemory): Emitting {
  const former = memory.parts;
  const parts = new Map<string, Part>();
  memory.parts = parts;
  return <Made>(name: string, subject: object, make: (plan: Plan) => Made): Made => {
    const known = former.get(name);
    const same = known?.subject === subject && known.looks.every((look) => lookAt(plan, look) === look.seen);
    const part = same ? known : makePart(plan, subject, make);
    parts.set(name, part);
    return part.made as Made;
  };
}

function makePart(plan: Plan, subject: object, make: (plan: Plan) => unknown): Part {
  const { plan: seen, looks } = observed(plan);
  const made = make(seen);
  return { subject, looks: looks(), made };
}

/** The plan, with the objects of the former one wherever nothing differs. */
export function settled(given: Plan, memory: EmitMemory): Plan {
  const before = memory.plan;
  const plan = before === undefined ? given : reusePlan(before, given);
  memory.plan = plan;
  return plan;
}

/** The tables give the objects of the lists beside them. What is said of the run itself is of this one. */
function reusePlan(before: Plan, after: Plan): Plan {
  const { types, codecs, lock, diagnostics, ...rest } = after;
  const kept = reuse(before, rest);
  const files = reuse(before.codecs.files, codecs.files);
  const typesById = new Map(kept.typeFiles.flatMap((file) => file.types.map((type) => [type.source.id, type])));
  const codecsById = new Map(files.flatMap((file) => file.codecs.map((codec) => [codec.type.source.id, codec])));
  return {
    ...kept,
    types: { ...types, of: (id) => typesById.get(id) },
    codecs: { ...codecs, files, of: (id) => codecsById.get(id) },
    lock,
    diagnostics,
  };
}
