import { describe, expect, test } from "vitest";
import { setPosition } from "../../web/src/document/edit.js";
import { shapeOf } from "../../web/src/document/replay-shape.js";
import { pictureTitle } from "../../web/src/document/replay-words.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import {
  heldReplay,
  replaySentence,
} from "../../web/src/text/replay-sentence.js";
import { spansToText } from "../../web/src/text/sentence.js";
import {
  alive,
  asking,
  event,
  lostBtc,
  replayOf,
  saidOf,
  timeline,
  toldOf,
} from "./sample-replay.js";
import { plain } from "./sample-story.js";

const dead = { ...alive, diedAt: 0.5, contractsLeft: 0 };
const allDead = timeline({
  events: [0, 1, 2].map((position) => event({ position, whole: true })),
  ends: [{ ...dead, missed: 4000 }, { ...dead, missed: 300 }, dead],
  losses: 11_700,
  takenOver: 300,
  walletAfter: 0,
  equityAfter: 0,
});

describe("the sentence", () => {
  test("says that nobody dies, and that both end alike", () => {
    expect(saidOf(toldOf(replayOf(timeline(), timeline())))).toBe(
      "Everything falls 30 % and comes all the way back. Cross margin lives through it and ends with 13,102 USDT. " +
        "Isolated margin lives through it and ends with 13,102 USDT. Both end with the same.",
    );
  });

  test("names what died, at which price, what it cost, and what the dead did not see", () => {
    expect(saidOf(toldOf(replayOf(allDead, lostBtc())))).toBe(
      "Everything falls 30 % and comes all the way back. Cross margin loses the whole 12,000 USDT with BTC at 54,808 and " +
        "misses 4,300 USDT of recovery. Isolated margin loses BTC at 54,808 for 9,692 USDT, " +
        "misses 9,672 USDT of recovery, and ends with 3,430 USDT. " +
        "In the end isolated margin has 3,430 USDT more.",
    );
  });

  test("is fair to cross margin where that ends with more", () => {
    const said = saidOf(toldOf(replayOf(timeline(), lostBtc())));
    expect(said).toContain("Cross margin lives through it");
    expect(said).toContain("In the end cross margin has 9,672 USDT more.");
  });

  test("says what a death spared, a gain that was taken, and a pot that keeps something", () => {
    const spared = lostBtc({
      ends: lostBtc().ends.map((end) => ({ ...end, missed: -end.missed })),
    });
    expect(saidOf(toldOf(replayOf(spared, spared)))).toContain(
      "is spared a further loss of 9,672 USDT",
    );
    const gained = timeline({
      ...allDead,
      losses: -500,
      takenOver: 0,
      walletAfter: 12_500,
      equityAfter: 12_500,
    });
    expect(saidOf(toldOf(replayOf(gained, gained)))).toContain(
      "loses all three positions with BTC at 54,808 with a gain of 500 USDT",
    );
  });

  test("tells a position that was only cut, and a pot under water from the start", () => {
    const cut = timeline({
      events: [event({ at: 0, contracts: 0.7, contractsLeft: 0.3 })],
      ends: [
        { ...alive, contractsLeft: 0.3 },
        { ...alive, contractsLeft: 6 },
        { ...alive, contractsLeft: 60 },
      ],
      losses: 6000,
    });
    expect(saidOf(toldOf(replayOf(cut, cut)))).toContain(
      "Cross margin is under water before the first step, cuts BTC down to 30 % of its size from 54,808 on for 6,000 USDT, and ends with",
    );
  });

  test("does not call a world ruined that ends below 0", () => {
    const short = timeline({
      ...allDead,
      walletAfter: -300,
      equityAfter: -300,
    });
    expect(saidOf(toldOf(replayOf(timeline(), short)))).toContain(
      "Isolated margin loses all three positions with BTC at 54,808 for 12,000 USDT, misses 4,300 USDT of recovery, and ends with −300 USDT.",
    );
  });

  test("tells of a cascade who pushed whom", () => {
    const pushed = timeline({
      ...allDead,
      events: [
        event({}),
        event({ position: 1, causedBy: 0 }),
        event({ position: 2, causedBy: 1 }),
      ],
    });
    expect(saidOf(toldOf(replayOf(pushed, lostBtc())))).toContain(
      "In cross margin the sale of BTC pushes its price, and that liquidates ETH, too.",
    );
    const same = timeline({
      events: [
        event({ contracts: 0.5, contractsLeft: 0.5 }),
        event({ contracts: 0.5, causedBy: 0 }),
      ],
      ends: [dead, alive, alive],
    });
    expect(saidOf(toldOf(replayOf(same, same)))).toContain(
      "In cross margin each sale of BTC pushes its price: that alone caused one step more.",
    );
  });

  test("describes the path by what it does", () => {
    const lived = replayOf(timeline(), timeline());
    const path = (whatIf: Record<string, string>) =>
      saidOf(toldOf(lived, asking(whatIf))).split(". ")[0];
    expect(path({ "replay.preset": "bleed" })).toBe(
      "Everything falls 30 % in several legs",
    );
    expect(path({ "replay.preset": "whipsaw" })).toBe(
      "Everything swings between −20 % and +15 % and ends where it began",
    );
    const drawn = { "replay.preset": "drawn", "replay.path": "0 -30 10" };
    expect(path(drawn)).toBe(
      "Everything falls 30 %, then rises to 10 % above where it began",
    );
    const own = { "moves.preset": "own", "moves.beta:SOL": "0" };
    expect(path({ ...own, "moves.beta:ETH": "0" })).toBe(
      "BTC alone falls 30 % and comes all the way back",
    );
    expect(path({ ...own, "moves.beta:ETH": "2" })).toBe(
      "BTC falls 30 % and comes all the way back (ETH −60 %)",
    );
    expect(path({ "replay.preset": "drawn", "replay.path": "0 0" })).toBe(
      "No price moves",
    );
  });

  test("names three others at the most and counts the rest", () => {
    const { story } = toldOf(replayOf(timeline(), timeline()));
    const mover = (name: string, fall: number) => ({
      underlyings: [name],
      shape: { ...shapeOf([1, 1 + fall]) },
    });
    const told = spansToText(
      replaySentence(
        {
          ...story,
          path: {
            movers: [
              mover("BTC", -0.1),
              ...["E", "S", "D", "X", "A"].map((name) => mover(name, -0.2)),
            ],
            still: [],
          },
        },
        "12 March 2020",
      ),
    );
    expect(plain(told)).toContain(
      "As on 12 March 2020: BTC falls 10 % (E −20 %, S −20 %, D −20 %, and two more). Cross",
    );
  });

  test("says what went in parts, what was under water in part, and what the wallet could not pay", () => {
    const [first] = lostBtc().events;
    if (!first) throw new Error("no event");
    const parts = timeline({
      ...lostBtc(),
      events: [
        { ...first, at: 0, contractsLeft: 0.5 },
        { ...first, at: 0.5 },
      ],
    });
    const { story } = toldOf(replayOf(timeline(), parts));
    expect(plain(spansToText(replaySentence(story, null, false)))).toContain(
      "Isolated margin, if this wallet could pay for it, is partly under water before the first step, loses BTC from 54,808 on",
    );
  });

  test("has a line more for an account of both kinds", () => {
    const [first] = firstDraft.positions;
    const mixed = setPosition(first?.id ?? "", { marginMode: "isolated" })(
      firstDraft,
    );
    const told = toldOf(replayOf(allDead, lostBtc(), timeline()), mixed);
    expect(told.worlds.map(({ world }) => world)).toEqual([
      "cross",
      "isolated",
      "configured",
    ]);
    expect(plain(spansToText(heldReplay(told.story)))).toBe(
      "The account as you hold it lives through it and ends with 13,102 USDT.",
    );
    expect(heldReplay(toldOf(replayOf(allDead, allDead)).story)).toEqual([]);
  });
});

test("the picture's title says who is hit first", () => {
  const title = (cross = timeline(), isolated = timeline()) =>
    plain(pictureTitle(toldOf(replayOf(cross, isolated))));
  expect(title()).toBe(
    "Both worlds come through: nothing is liquidated on this path.",
  );
  expect(title(timeline(), lostBtc())).toBe(
    "Only isolated margin is hit: BTC at 54,808.00.",
  );
  const late = timeline({
    ...allDead,
    events: allDead.events.map((one) => ({ ...one, at: 0.8 })),
  });
  expect(title(late, lostBtc())).toBe(
    "Hit first: BTC at 54,808.00 in isolated margin. Then: BTC at 54,808.00 with all others in cross margin.",
  );
  expect(title(lostBtc(), lostBtc())).toBe(
    "Hit in cross margin and in isolated margin, at one and the same place: BTC at 54,808.00.",
  );
});
