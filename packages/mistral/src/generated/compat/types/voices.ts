/** A new voice, and the recording that it is made from. */
export interface VoiceCreateRequest {
  name: string;
  /** The recording, in base64. */
  sampleAudio: string;
  /** The file name of the recording, whose ending tells its format. */
  sampleFilename?: string | null;
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
  retentionNotice?: number;
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
  userId: string | null;
  /** How many seconds were cut off the recording. */
  trimmedSeconds?: number | null;
  /** @defaultValue 30 */
  retentionNotice?: number;
  /** @format date-time */
  createdAt: Date;
}

/** A page of voices. */
export interface VoiceListResponse {
  items: VoiceResponse[];
  /** How many voices there are in all. */
  total: number;
  /** The number of this page. */
  page: number;
  /** The most voices to a page. */
  pageSize: number;
  totalPages: number;
}
