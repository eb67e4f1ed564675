/** Who may see it, `private` for its maker, `workspace` for everybody in the workspace. */
export type RegistrySharingScope = "sharing_scope_unspecified" | "private" | "workspace" | (string & {});

/** What others may do with it. */
export type ShareRelation = "share_relation_unspecified" | "reader" | "writer" | (string & {});

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

/** The order of a list. */
export type ListSortDirection =
  | "list_sort_direction_unspecified"
  | "list_sort_direction_asc"
  | "list_sort_direction_desc"
  | (string & {});
