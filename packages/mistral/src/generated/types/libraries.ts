/** A new library. */
export interface CreateLibraryRequest {
  name: string;
  /** What the library holds. */
  description?: string | null;
  /**
   * Who owns the library. `User`: only its maker may see it; not every API key can make such libraries. `Workspace`: it
   * is shared with the workspace, which is what API keys get when nothing is said.
   */
  owner_type?: "User" | "Workspace" | (string & {}) | null;
  /**
   * How many characters to a piece when documents are split for the search, from 256 to 32768.
   *
   * @deprecated
   */
  chunk_size?: number | null;
}

/** What to change. What is left out stays. */
export interface UpdateLibraryRequest {
  name?: string;
  /** What the library holds. */
  description?: string | null;
}

/** A collection of documents. */
export interface Library {
  /** @format uuid */
  id: string;
  name: string;
  /** What the library holds. */
  description?: string | null;
  /** How many documents it holds. */
  nb_documents: number;
  /** The size of its documents together. */
  total_size: number;
  /** @format uuid */
  owner_id: string | null;
  /** What the owner is, such as `User` or `Workspace`. */
  owner_type: string;
  /** @format date-time */
  created_at: string;
  /** @format date-time */
  updated_at: string;
  /**
   * How many characters to a piece when documents are split for the search.
   *
   * @deprecated
   */
  chunk_size: number | null;
  /** @deprecated */
  emoji?: string | null;
  /** @deprecated */
  generated_name?: string | null;
  /** @deprecated */
  generated_description?: string | null;
  /** @deprecated */
  explicit_user_members_count?: number | null;
  /** @deprecated */
  explicit_workspace_members_count?: number | null;
  /** @deprecated */
  org_sharing_role?: string | null;
}

/** A page of libraries. */
export interface ListLibrariesResponse {
  data: Library[];
  /** Asks for the next page, as `page_token`; `null` on the last. */
  next_page_token?: string | null;
  /**
   * Counts, when the request had the deprecated `page`. The total may be an estimate.
   *
   * @deprecated
   */
  pagination?: PaginationInfo | null;
}

/** Where a page stands among all pages. */
export interface PaginationInfo {
  /** Whether there is another page. */
  has_more: boolean;
  total_items: number;
  total_pages: number;
  /** The number of this page. */
  current_page: number;
  /** The most items to a page. */
  page_size: number;
}
