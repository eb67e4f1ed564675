import type { UnknownString } from "@tramontane/runtime";

/** An API key. Its secret is only shown once, when the key is created. */
export interface APIKey {
  name: string | null;
  /** The secret, in the answer that creates the key; `null` ever after. */
  key: string | null;
  /** The first and the last characters of the secret, enough to tell keys apart. */
  hiddenKey: string;
  /**
   * The day on which it ends.
   *
   * @format date
   */
  expirationDate: string | null;
  actions: APIKeyActions;
  /** @format uuid */
  keyId: string;
  /** @format date-time */
  createdAt: Date | null;
}

/** An API key, where it belongs and when it was last seen. */
export interface APIKeyDetails extends APIKey {
  workspaceName: string | null;
  /** The person or the key that created it. */
  createdBy: string | null;
  product: APIKeyProduct | null;
  /**
   * The day on which it was last used.
   *
   * @format date
   */
  lastUsed: string | null;
  /** Whether the caller may delete it. */
  canDelete: boolean | null;
  /** @format uuid */
  workspaceId: string | null;
}

/** What the key is for. */
export type APIKeyProduct = "API" | "Mistral Code" | "Vibe" | (string & {});

/** The values of the type {@link APIKeyProduct} by name. */
export const APIKeyProduct = {
  API: "API",
  MistralCode: "Mistral Code",
  Vibe: "Vibe",
} as const;

/** What the caller may do with a key. What is not listed is not possible. */
export interface APIKeyActions {
  /** Whether the secret can be replaced by another. */
  rotate?: RotationAvailability | null;
  delete?: DeletionAvailability | null;
}

/** Whether the secret can be replaced by another, and if not, why. */
export type RotationAvailability = ActionAvailable | RotationUnavailable | UnknownRotationAvailability;

/** A {@link RotationAvailability} that this version of the client does not know. */
export interface UnknownRotationAvailability {
  status: UnknownString;
  [key: string]: unknown;
}

/** Whether the key can be deleted, and if not, why. */
export type DeletionAvailability = ActionAvailable | DeletionUnavailable | UnknownDeletionAvailability;

/** A {@link DeletionAvailability} that this version of the client does not know. */
export interface UnknownDeletionAvailability {
  status: UnknownString;
  [key: string]: unknown;
}

/** The caller may do it. */
export interface ActionAvailable {
  status: "available";
}

/** The secret cannot be replaced by the caller. */
export interface RotationUnavailable {
  status: "unavailable";
  reason?: RotationUnavailableReason | null;
}

/** Why not. More reasons may come. */
export type RotationUnavailableReason = "unsupported_scope" | "key_expired" | "not_allowed" | (string & {});

/** The values of the type {@link RotationUnavailableReason} by name. */
export const RotationUnavailableReason = {
  UnsupportedScope: "unsupported_scope",
  KeyExpired: "key_expired",
  NotAllowed: "not_allowed",
} as const;

/** The key cannot be deleted by the caller. */
export interface DeletionUnavailable {
  status: "unavailable";
  reason?: DeletionUnavailableReason | null;
}

/** Why not. More reasons may come. */
export type DeletionUnavailableReason = "not_allowed";

/** The values of the type {@link DeletionUnavailableReason} by name. */
export const DeletionUnavailableReason = {
  NotAllowed: "not_allowed",
} as const;

/** A part of the API keys. */
export interface ListAPIKeysResponse {
  keys: APIKeyDetails[];
}

/** The key to create. */
export interface CreateAPIKeyRequest {
  name?: string | null;
  /**
   * The workspace that calls with it are made in.
   *
   * @format uuid
   */
  workspaceUuid: string;
  /**
   * Whose key it is to be.
   *
   * @format uuid
   */
  userId: string;
  /**
   * The day on which it is to end.
   *
   * @format date
   */
  expiration?: string | null;
}

/** Confirms that the key is gone. */
export interface DeleteAPIKeyResponse {
  /** What was done, for a person. */
  detail: string;
}
