import { invalid } from "../http/problem.ts";

/** A role: what someone may do. */
export interface Role {
  readonly name: string;
  /** What requests of old call it. */
  readonly letter?: string;
  readonly uuid: string;
  readonly description: string;
}

/** The roles in the organization. Which id is which is the emulator's own affair. */
export const ORGANIZATION_ROLES: readonly Role[] = [
  { name: "organization_admin", letter: "A", uuid: "0d48f530-095c-43fe-8aea-6673bcacabe6", description: "Runs it" },
  { name: "member", letter: "M", uuid: "c955f4e1-9477-43f0-8349-6fbc629fccc9", description: "Is in it" },
  { name: "billing_manager", letter: "B", uuid: "7bde5959-d676-47d2-b779-35b64323d278", description: "Pays for it" },
];

/** The roles in a workspace. */
export const WORKSPACE_ROLES: readonly Role[] = [
  { name: "workspace_admin", letter: "A", uuid: "d7ea77c5-9260-41d0-ab26-52b5add3ee56", description: "Runs it" },
  { name: "user", letter: "M", uuid: "48436751-ee56-44bd-8a2d-712233977821", description: "Uses it" },
  { name: "contributor", uuid: "375cd0db-3bbe-4b79-80f3-954ccf04f3d1", description: "Adds to it" },
  { name: "dev", uuid: "578584f1-4319-4c88-9948-38a5184483b6", description: "Builds with it" },
  {
    name: "dev_contributor",
    uuid: "d79b3027-4eb2-4521-8722-825acfee7d8b",
    description: "Builds with it and adds to it",
  },
  { name: "billing", uuid: "252a0825-40b9-4b98-be80-7658956f13e9", description: "Sees what it costs" },
  { name: "mistral_code_user", uuid: "17aa61c5-1c61-477e-a40a-e52c8ccd74b9", description: "Writes code with it" },
  { name: "cloud_user", uuid: "b23cd6e0-91cd-4a8a-9869-b30366bf3966", description: "Runs things in it" },
  { name: "workspace_contributor", uuid: "731eb2be-a74f-4070-b797-35bf7009e553", description: "Adds to all of it" },
  {
    name: "observability_viewer",
    uuid: "ff86d432-7f27-47f8-b02f-b5c102ef6a55",
    description: "Looks at what models did",
  },
  { name: "workflow_executor", uuid: "0f9acbf6-93b5-42c7-a227-fc7652755f65", description: "Runs workflows" },
];

/** The ways in which a request names roles: names, letters or ids, and one of them where there was only one. */
export interface GivenRoles {
  readonly role_names?: readonly string[] | null;
  readonly roles?: readonly string[] | null;
  readonly role_name?: string | null;
  readonly role?: string | null;
}

/**
 * The roles that a request names, undefined where it names none.
 *
 * @param at where in the body they are
 * @throws Problem 422 where it names them in two ways at once
 */
export function rolesOf(
  given: GivenRoles,
  table: readonly Role[],
  at: readonly (string | number)[] = [],
): readonly Role[] | undefined {
  const names = given.role_names ?? (given.role_name == null ? undefined : [given.role_name]);
  const values = given.roles ?? (given.role == null ? undefined : [given.role]);
  if (names && values)
    throw invalid(["body", ...at, "roles"], "Roles are named by `role_names` or by `roles`, not by both.");
  const asked = names ?? values;
  return (
    asked && table.filter(({ name, letter, uuid }) => [name, letter, uuid].some((text) => asked.includes(text ?? "")))
  );
}

/** Roles as answers have them: all of them, and one where there was only one. By letters where each has one, else by ids. */
export function rawRoles(roles: readonly Role[]): { readonly raw_roles: readonly string[]; readonly raw_role: string } {
  const letters = roles.flatMap(({ letter }) => letter ?? []);
  const values = letters.length === roles.length ? letters : roles.map(({ uuid }) => uuid);
  return { raw_roles: values, raw_role: values[0] ?? "" };
}

/** The role of a table that has this name. */
export function roleNamed(table: readonly Role[], wanted: string): readonly Role[] {
  return table.filter(({ name }) => name === wanted);
}
