/** A new voice, and the recording that it is made from. */
export interface VoiceCreateRequest {
  name: string;
  /** The recording, in base64. */
  sample_audio: string;
  /** The file name of the recording, whose ending tells its format. */
  sample_filename?: string | null;
  slug?: string | null;
  /** At most 500 characters. */
  description?: string | null;
  /**
   * The languages that the voice speaks.
   *
   * @defaultValue []
   */
  languages?: string[];
  gender?: string | null;
  age?: number | null;
  tags?: string[] | null;
  color?: string | null;
  /** @defaultValue 30 */
  retention_notice?: number;
}

/** What to change. What is left out stays. */
export interface VoiceUpdateRequest {
  name?: string | null;
  /** At most 500 characters. */
  description?: string | null;
  /** The languages that the voice speaks. */
  languages?: string[] | null;
  gender?: string | null;
  age?: number | null;
  tags?: string[] | null;
}

/** A voice. */
export interface VoiceResponse {
  /** @format uuid */
  id: string;
  name: string;
  slug?: string | null;
  description?: string | null;
  /**
   * The languages that the voice speaks.
   *
   * @defaultValue []
   */
  languages?: string[];
  gender?: string | null;
  age?: number | null;
  tags?: string[] | null;
  color?: string | null;
  /** Who made the voice. */
  user_id: string | null;
  /** How many seconds were cut off the recording. */
  trimmed_seconds?: number | null;
  /** @defaultValue 30 */
  retention_notice?: number;
  /** @format date-time */
  created_at: string;
}

/** A page of voices. */
export interface VoiceListResponse {
  items: VoiceResponse[];
  /** How many voices there are in all. */
  total: number;
  /** The number of this page. */
  page: number;
  /** The most voices to a page. */
  page_size: number;
  total_pages: number;
}
