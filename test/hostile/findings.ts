/** What became of some attacks. */
export interface Findings {
  /** Documents, and documents in some mode. */
  documents: number;
  runs: number;
  generated: number;
  /** Runs that ended with a diagnostic. */
  refused: number;
  /** Outputs that differ from each other, which were type-checked and imported. */
  outputs: number;
  /** Milliseconds of the slowest run, and which it was. */
  slowest: { milliseconds: number; attack: string };
  readonly faults: Fault[];
}

export interface Fault {
  readonly attack: string;
  readonly fault: string;
}

/** Of nothing yet. */
export function noFindings(): Findings {
  return {
    documents: 0,
    runs: 0,
    generated: 0,
    refused: 0,
    outputs: 0,
    slowest: { milliseconds: 0, attack: "" },
    faults: [],
  };
}
