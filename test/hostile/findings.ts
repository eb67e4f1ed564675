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

/** How far a long run is: what it found, and what it need not look at again. */
export interface Progress {
  readonly findings: Findings;
  /** Hashes of outputs and of files so far: most texts reach none, and one look at what comes of them all is enough. */
  readonly seen: Set<string>;
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
