/** Who may see it, `private` for its maker, `workspace` for everybody in the workspace. */
export type RegistrySharingScope = "sharing_scope_unspecified" | "private" | "workspace" | (string & {});

/** The values of the type {@link RegistrySharingScope} by name. */
export const RegistrySharingScope = {
  SharingScopeUnspecified: "sharing_scope_unspecified",
  Private: "private",
  Workspace: "workspace",
} as const;

/** What others may do with it. */
export type ShareRelation = "share_relation_unspecified" | "reader" | "writer" | (string & {});

/** The values of the type {@link ShareRelation} by name. */
export const ShareRelation = {
  ShareRelationUnspecified: "share_relation_unspecified",
  Reader: "reader",
  Writer: "writer",
} as const;

/** All names that a version is to have. An empty list takes away those that it has. */
export interface AliasList {
  values?: string[];
}

/** A property to sort by. */
export type ListSortField =
  | "list_sort_field_unspecified"
  | "list_sort_field_created_at"
  | "list_sort_field_last_modified_at"
  | "list_sort_field_name"
  | "list_sort_field_title"
  | (string & {});

/** The values of the type {@link ListSortField} by name. */
export const ListSortField = {
  ListSortFieldUnspecified: "list_sort_field_unspecified",
  ListSortFieldCreatedAt: "list_sort_field_created_at",
  ListSortFieldLastModifiedAt: "list_sort_field_last_modified_at",
  ListSortFieldName: "list_sort_field_name",
  ListSortFieldTitle: "list_sort_field_title",
} as const;

/** The order of a list. */
export type ListSortDirection =
  | "list_sort_direction_unspecified"
  | "list_sort_direction_asc"
  | "list_sort_direction_desc"
  | (string & {});

/** The values of the type {@link ListSortDirection} by name. */
export const ListSortDirection = {
  ListSortDirectionUnspecified: "list_sort_direction_unspecified",
  ListSortDirectionAsc: "list_sort_direction_asc",
  ListSortDirectionDesc: "list_sort_direction_desc",
} as const;
