/** Replays made by hand: what an engine would answer, in round figures. */
import type { Draft } from "../../web/src/document/draft.js";
import { setWhatIf } from "../../web/src/document/edit.js";
import { readProcedure } from "../../web/src/document/replay-procedure.js";
import { readReplayPath } from "../../web/src/document/replay-path.js";
import { tellReplay, type Told } from "../../web/src/document/replay-story.js";
import type { Account } from "../../web/src/engine/contract.js";
import type {
  PositionEnd,
  Replay,
  ReplayEvent,
  Timeline,
} from "../../web/src/engine/replay.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import { spansToText } from "../../web/src/text/sentence.js";
import { replaySentence } from "../../web/src/text/replay-sentence.js";
import { plain } from "./sample-story.js";
import { figuresOf } from "./sample-funding.js";

export const asking = (
  whatIf: Record<string, string>,
  draft: Draft = firstDraft,
): Draft => setWhatIf(whatIf)(draft);

export const alive: PositionEnd = {
  diedAt: null,
  contractsLeft: 1,
  realizedPnl: 0,
  unrealizedPnl: 0,
  missed: 0,
};

export const event = (rest: Partial<ReplayEvent>): ReplayEvent => ({
  at: 0.5,
  position: 0,
  contracts: 1,
  contractsLeft: 0,
  price: 54808,
  fill: 54808,
  notional: 54808,
  realizedPnl: -9692,
  fee: 0,
  slippage: 0,
  whole: false,
  causedBy: null,
  equityBefore: 300,
  equityAfter: 300,
  ...rest,
});

/** Three positions that live through it. */
export const timeline = (rest: Partial<Timeline> = {}): Timeline => ({
  events: [],
  equity: [
    { at: 0, equity: 13_102, trigger: 382 },
    { at: 1, equity: 4_000, trigger: 300 },
    { at: 2, equity: 13_102, trigger: 382 },
  ],
  ends: [
    alive,
    { ...alive, contractsLeft: 6 },
    { ...alive, contractsLeft: 60 },
  ],
  walletBefore: 12_000,
  walletAfter: 12_000,
  equityAfter: 13_102,
  losses: 0,
  fees: 0,
  slippage: 0,
  takenOver: 0,
  shortfall: 0,
  revaluation: 0,
  truncated: false,
  ...rest,
});

/** BTC goes half-way down, 9,692 lost and as much missed. */
export const lostBtc = (rest: Partial<Timeline> = {}): Timeline =>
  timeline({
    events: [event({})],
    ends: [
      {
        ...alive,
        diedAt: 0.5,
        contractsLeft: 0,
        realizedPnl: -9692,
        missed: 9672,
      },
      { ...alive, contractsLeft: 6, unrealizedPnl: 690 },
      { ...alive, contractsLeft: 60, unrealizedPnl: 432 },
    ],
    losses: 9692,
    walletAfter: 2308,
    equityAfter: 3430,
    ...rest,
  });

export const replayOf = (
  cross: Timeline,
  isolated: Timeline,
  configured = cross,
): Replay => ({ cross, isolated, configured });

export const accountOf = (draft: Draft): Account => figuresOf(draft).account;

export function toldOf(replay: Replay, draft: Draft = firstDraft): Told {
  const account = accountOf(draft);
  return tellReplay(
    account,
    readReplayPath(draft, account),
    readProcedure(draft, account).procedure,
    replay,
  );
}

export const saidOf = (told: Told, day: string | null = null): string =>
  plain(spansToText(replaySentence(told.story, day)));
