/** Where the draft keeps what is asked of a replay. */
export const replayKey = {
  preset: "replay.preset",
  /** The market's points in per cent, one after the other: "0 -30 10". */
  path: "replay.path",
  /** A point of the path; the texts of all are in `path`. */
  point: (index: number): string => `replay.path:${String(index)}`,
  /** Empty: as the rules name it. */
  procedure: "replay.procedure",
  /** "taken" or "closed", of the whole pot at once; empty: as the rules name it. */
  ending: "replay.ending",
  fee: "replay.fee",
  slippage: "replay.slippage",
  impact: "replay.impact",
  tiersDown: "replay.tiersDown",
  share: "replay.share",
  wholeBelow: "replay.wholeBelow",
} as const;
