/** Whose API key it is, and what it is good for. */
export interface UserIdentity {
  id: string;
  email: string | null;
  firstName: string | null;
  lastName: string | null;
  /** Where calls with this key are made. */
  workspace?: UserIdentityWorkspace | null;
  /** The organization that the calls are billed to. */
  organization?: UserIdentityOrganization | null;
  /** The key itself, without its secret. */
  apiKey?: UserIdentityApiKey | null;
}

/** A workspace, by its id and its name. */
export interface UserIdentityWorkspace {
  id: string;
  name: string;
}

/** An organization, by its id and its name. */
export interface UserIdentityOrganization {
  id: string;
  name: string;
}

/** An API key, by its id and its name. */
export interface UserIdentityApiKey {
  id: string;
  name: string | null;
}

/** A part of the organizations that someone is in. */
export interface ListOrganizationsResponse {
  organizations: UserOrganization[];
}

/** An organization that the holder of the key is in. */
export interface UserOrganization {
  id: string;
  name: string;
}

/** A part of the workspaces that someone is in. */
export interface ListWorkspacesResponse {
  workspaces: UserWorkspace[];
}

/** A workspace that the holder of the key is in. */
export interface UserWorkspace {
  id: string;
  name: string;
  /** The organization that the workspace is part of. */
  organizationId: string;
}
