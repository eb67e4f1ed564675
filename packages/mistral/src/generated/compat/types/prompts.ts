import type { AliasList, RegistrySharingScope, ShareRelation } from "./registry.ts";

/** A new prompt. */
export interface CreatePromptRequest {
  /** What programs call it by. */
  name: string;
  definition: PromptDefinition;
  /** What people call it by. */
  title?: string | null;
  /** What it is for. */
  description?: string | null;
  /** A note on the first version. */
  notes?: string | null;
  /** Names for the first version. */
  aliases?: string[];
  sharingScope?: RegistrySharingScope;
  workspaceRelation?: ShareRelation;
}

/** What to change. What is left out stays. */
export interface UpdatePromptRequest {
  /** What people call it by. */
  title?: string | null;
  /** What it is for. */
  description?: string | null;
  sharingScope?: RegistrySharingScope;
  workspaceRelation?: ShareRelation;
}

/** A new version of a prompt. */
export interface CreatePromptVersionRequest {
  definition: PromptDefinition;
  /** A note on this version. */
  notes?: string | null;
  /** Names for this version. */
  aliases?: string[];
}

/** What to change of a version. What is left out stays. */
export interface UpdatePromptVersionRequest {
  /** A note on this version. */
  notes?: string | null;
  aliases?: AliasList;
}

/** What a version of a prompt says. */
export interface PromptDefinition {
  /** The text, with places for the variables. */
  content: string;
  /** What the text has places for. */
  variables?: PromptVariable[];
}

/** Something that a prompt has a place for. */
export interface PromptVariable {
  name?: string;
}

/** A prompt, as it is in one of its versions. Only what `fields` asked for is there. */
export interface Prompt {
  id?: string;
  /** What programs call it by. */
  name?: string;
  /** What people call it by. */
  title?: string;
  /** What it is for. */
  description?: string;
  definition?: PromptDefinition;
  /**
   * The number of this version.
   *
   * @format int32
   */
  version?: number;
  /**
   * The number of the latest version.
   *
   * @format int32
   */
  latestVersion?: number;
  /** A note on this version. */
  notes?: string;
  /** The names of this version. */
  aliases?: string[];
  sharingScope?: RegistrySharingScope;
  createdBy?: string;
  /** @format date-time */
  createdAt?: Date;
  /**
   * When this version was created.
   *
   * @format date-time
   */
  versionCreatedAt?: Date;
  /** @format date-time */
  updatedAt?: Date;
}

/** A page of prompts. */
export interface ListPromptsResponse {
  data?: Prompt[];
  /** Asks for the next page, as `pageToken`; absent or empty on the last. */
  nextPageToken?: string;
}

/** A version of a prompt. */
export interface PromptVersion {
  /**
   * The number of the version.
   *
   * @format int32
   */
  version?: number;
  definition?: PromptDefinition;
  /** A note on the version. */
  notes?: string;
  /** The names of the version. */
  aliases?: string[];
  /** @format date-time */
  createdAt?: Date;
}

/** The versions of a prompt. */
export interface ListPromptVersionsResponse {
  data?: PromptVersion[];
}

/** The number of a version. */
export interface CreatePromptVersionResponse {
  /** @format int32 */
  version?: number;
  /** Whether there was such a version already, whose number this is. */
  deduplicated?: boolean;
}

/** Nothing. */
export type DeletePromptResponse = { [key: string]: unknown };
