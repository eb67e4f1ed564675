import type { Issue } from "../validation/issues.ts";

/** An answer that is an error. Thrown by whatever finds it, and turned into the API's own shape in one place. */
export class Problem extends Error {
  override readonly name: string = "Problem";
  readonly status: number;
  /** The code of observability errors: `DATASET_NOT_FOUND`. */
  readonly code: string | null;
  /** What is wrong with the request, for a 422. */
  readonly issues: readonly Issue[];
  readonly headers: Readonly<Record<string, string>>;
  /** The whole body, where it has a shape of its own. */
  readonly body?: unknown;

  constructor(
    status: number,
    message: string,
    details: { code?: string; issues?: readonly Issue[]; headers?: Record<string, string>; body?: unknown } = {},
  ) {
    super(message);
    this.status = status;
    this.code = details.code ?? null;
    this.issues = details.issues ?? [];
    this.headers = details.headers ?? {};
    this.body = details.body;
  }
}

/** 404: nothing has this id. `kind` is what was looked for: "conversation", "dataset record". */
export function notFound(kind: string, id: string): Problem {
  const code = `${kind.toUpperCase().replaceAll(" ", "_")}_NOT_FOUND`;
  return new Problem(404, `There is no ${kind} with the id "${id}".`, { code });
}

/** 422: the request is well-formed but asks for what cannot be. `loc` leads to the value that is to blame. */
export function invalid(loc: readonly (string | number)[], message: string, input?: unknown): Problem {
  return new Problem(422, message, {
    code: "VALIDATION_ERROR",
    issues: [{ loc, msg: message, type: "value_error", ...(input === undefined ? {} : { input }) }],
  });
}

/** Which of the API's error shapes an operation uses. */
export type ErrorShape = "api" | "observability";

/** The problem as the API would answer it. */
export function problemResponse(problem: Problem, shape: ErrorShape): Response {
  return Response.json(problem.body ?? problemBody(problem, shape), {
    status: problem.status,
    headers: problem.headers,
  });
}

function problemBody(problem: Problem, shape: ErrorShape): unknown {
  if (shape === "observability") return { detail: { message: problem.message, error_code: problem.code } };
  if (problem.status === 422) return { detail: problem.issues };
  return { detail: problem.message };
}
