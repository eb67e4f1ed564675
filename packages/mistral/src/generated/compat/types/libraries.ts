/** A new library. */
export interface CreateLibraryRequest {
  name: string;
  /** What the library holds. */
  description?: string | null;
  /**
   * Who owns the library. `User`: only its maker may see it; not every API key can make such libraries. `Workspace`: it
   * is shared with the workspace, which is what API keys get when nothing is said.
   */
  ownerType?: "User" | "Workspace" | (string & {}) | null;
  /**
   * How many characters to a piece when documents are split for the search, from 256 to 32768.
   *
   * @deprecated
   */
  chunkSize?: number | null;
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
  nbDocuments: number;
  /** The size of its documents together. */
  totalSize: number;
  /** @format uuid */
  ownerId: string | null;
  /** What the owner is, such as `User` or `Workspace`. */
  ownerType: string;
  /** @format date-time */
  createdAt: Date;
  /** @format date-time */
  updatedAt: Date;
  /**
   * How many characters to a piece when documents are split for the search.
   *
   * @deprecated
   */
  chunkSize: number | null;
  /** @deprecated */
  emoji?: string | null;
  /** @deprecated */
  generatedName?: string | null;
  /** @deprecated */
  generatedDescription?: string | null;
  /** @deprecated */
  explicitUserMembersCount?: number | null;
  /** @deprecated */
  explicitWorkspaceMembersCount?: number | null;
  /** @deprecated */
  orgSharingRole?: string | null;
}

/** A page of libraries. */
export interface ListLibrariesResponse {
  data: Library[];
  /** Asks for the next page, as `page_token`; `null` on the last. */
  nextPageToken?: string | null;
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
  hasMore: boolean;
  totalItems: number;
  totalPages: number;
  /** The number of this page. */
  currentPage: number;
  /** The most items to a page. */
  pageSize: number;
}
