import { offsetPage } from "../state/offset-page.ts";
import { json, type Handlers } from "./call.ts";

/** Who calls: the first member of the organization, whatever the key. */
export const users: Handlers = {
  "beta.users.getIdentity": ({ world }) => {
    const { organization, user } = world;
    const { email = null, first_name = null, last_name = null } = organization.members.get(user) ?? {};
    const workspace = organization.workspaces.get(world.workspace);
    return json({
      id: user,
      email,
      first_name,
      last_name,
      workspace: workspace ? { id: workspace.uuid, name: workspace.name } : null,
      organization: { id: organization.id, name: organization.name },
      api_key: null,
    });
  },

  "beta.users.listOrganizations": ({ world: { organization }, query }) => {
    const { id, name } = organization;
    return json({ organizations: offsetPage([{ id, name }], query) });
  },

  "beta.users.listWorkspaces": ({ world: { organization, user }, query }) => {
    const asked = (query["organization_id"] ?? organization.id) === organization.id;
    const own = [...organization.workspaces.values()].filter(({ members }) => asked && members.has(user));
    const workspaces = own.map(({ uuid, name }) => ({ id: uuid, name, organization_id: organization.id }));
    return json({ workspaces: offsetPage(workspaces, query) });
  },
};
