/** How a trial of many inputs went. */
export interface TrialResult {
  readonly tried: number;
  /** What went wrong, the first few. */
  readonly failed: readonly string[];
  /** Figures to show beside. */
  readonly figures?: Readonly<Record<string, number>>;
}
