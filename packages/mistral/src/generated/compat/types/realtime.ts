/** What the key is for. */
export interface CreateRealtimeSessionRequest {
  purpose: "realtime";
  /** The model that the session is with. */
  model: string;
  /** For how many seconds the key works. */
  ttlSeconds?: number | null;
}

/** A session of a program that has no API key. */
export interface CreateRealtimeSessionResponse {
  clientSecret: ClientSecret;
  purpose: ClientSessionPurpose;
  /**
   * When the session ends.
   *
   * @format date-time
   */
  expiresAt: Date;
  object: "client.session";
}

/** A key that lives for a short time. */
export interface ClientSecret {
  /** The key, to be sent in place of the API key. */
  value: string;
  /**
   * When the key ceases to work.
   *
   * @format date-time
   */
  expiresAt: Date;
}

/** What a session is for. */
export type ClientSessionPurpose = "realtime";

/** The values of the type {@link ClientSessionPurpose} by name. */
export const ClientSessionPurpose = {
  Realtime: "realtime",
} as const;
