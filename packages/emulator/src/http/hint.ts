import type { Operation } from "../document.ts";
import { Problem } from "./problem.ts";

/**
 * A 404 with what to do about it: where those that are there are listed. Any other problem, or one about something that is
 * listed nowhere, as it is.
 *
 * @param all the operations of the document
 * @param params what the path of the request has in the places of its parameters
 */
export function hinted(
  problem: Problem,
  { path }: Operation,
  params: Readonly<Record<string, string>>,
  all: readonly Operation[],
): Problem {
  if (problem.status !== 404 || problem.body !== undefined) return problem;
  const missing = Object.keys(params).find((name) => problem.message.includes(`"${params[name]}"`));
  const [above] = path.split(`/{${missing}}`);
  const listing = all.find(
    (operation) =>
      (operation.method === "GET" && operation.path === above) ||
      (operation.method === "POST" && operation.path === `${above}/search`),
  );
  if (missing === undefined || !listing) return problem;
  const place = listing.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const { code, issues, headers } = problem;
  const message = `${problem.message} Those that there are: ${listing.method} ${place}`;
  return new Problem(404, message, { ...(code === null ? {} : { code }), issues, headers });
}
