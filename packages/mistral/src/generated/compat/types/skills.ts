import type { AliasList, RegistrySharingScope, ShareRelation } from "./registry.ts";

/** A new skill. */
export interface CreateSkillRequest {
  /** What programs call it by. */
  name: string;
  definition: SkillDefinition;
  /** A note on the first version. */
  notes?: string | null;
  /** Names for the first version. */
  aliases?: string[];
  sharingScope?: RegistrySharingScope;
  workspaceRelation?: ShareRelation;
}

/** What to change. What is left out stays. */
export interface UpdateSkillRequest {
  sharingScope?: RegistrySharingScope;
  workspaceRelation?: ShareRelation;
}

/** A new version of a skill. */
export interface CreateSkillVersionRequest {
  definition: SkillDefinition;
  /** A note on this version. */
  notes?: string | null;
  /** Names for this version. */
  aliases?: string[];
}

/** What to change of a version. What is left out stays. */
export interface UpdateSkillVersionRequest {
  /** A note on this version. */
  notes?: string | null;
  aliases?: AliasList;
}

/** What a version of a skill says, and the files that it brings. */
export interface SkillDefinition {
  /** When to use the skill and how. The model decides by this text. */
  description?: string;
  /** The instructions. */
  body?: string;
  /** Files that go with the skill, by their names. */
  assets?: { [key: string]: SkillAssetContent };
}

/** A file of a skill, as text or as bytes. */
export type SkillAssetContent = SkillTextAsset | SkillRawAsset;

/** A file of a skill that is text. */
export interface SkillTextAsset {
  textContent: string;
  /** Whether the file is a program. */
  isExecutable?: boolean;
}

/** A file of a skill that is bytes. */
export interface SkillRawAsset {
  /**
   * The bytes, in base64.
   *
   * @format byte
   */
  rawContent: string;
  /** Whether the file is a program. */
  isExecutable?: boolean;
}

/** A skill, as it is in one of its versions. Only what `fields` asked for is there. */
export interface Skill {
  id?: string;
  /** What programs call it by. */
  name?: string;
  definition?: SkillDefinition;
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
  /** @format date-time */
  createdAt?: Date;
  /** @format date-time */
  updatedAt?: Date;
}

/** A page of skills. */
export interface ListSkillsResponse {
  data?: Skill[];
  /** Asks for the next page, as `pageToken`; absent or empty on the last. */
  nextPageToken?: string;
}

/** A version of a skill. */
export interface SkillVersion {
  /**
   * The number of the version.
   *
   * @format int32
   */
  version?: number;
  definition?: SkillDefinition;
  /** A note on the version. */
  notes?: string;
  /** The names of the version. */
  aliases?: string[];
  /** @format date-time */
  createdAt?: Date;
}

/** The versions of a skill. */
export interface ListSkillVersionsResponse {
  data?: SkillVersion[];
}

/** The number of a version. */
export interface CreateSkillVersionResponse {
  /** @format int32 */
  version?: number;
  /** Whether there was such a version already, whose number this is. */
  deduplicated?: boolean;
}

/** Nothing. */
export type DeleteSkillResponse = { [key: string]: unknown };
