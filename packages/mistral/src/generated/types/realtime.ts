/** What the key is for. */
export interface CreateRealtimeSessionRequest {
  purpose: "realtime";
  /** The model that the session is with. */
  model: string;
  /** For how many seconds the key works. */
  ttl_seconds?: number | null;
}

/** A session of a program that has no API key. */
export interface CreateRealtimeSessionResponse {
  client_secret: ClientSecret;
  purpose: ClientSessionPurpose;
  /**
   * When the session ends.
   *
   * @format date-time
   */
  expires_at: string;
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
  expires_at: string;
}

/** What a session is for. */
export type ClientSessionPurpose = "realtime";
