import { expect, test } from "vitest";
import { contagionKey } from "../../web/src/document/contagion.js";
import { isWish, WISHING } from "../../web/src/document/link-words.js";
import { mapKey } from "../../web/src/document/map.js";
import { movesKey } from "../../web/src/document/moves.js";
import { replayKey } from "../../web/src/document/replay-key.js";
import { rescueKey } from "../../web/src/document/rescue.js";
import { shockKey } from "../../web/src/document/shock.js";
import { ownKey } from "../../web/src/document/stress-own.js";
import { tradeKey } from "../../web/src/document/trade.js";

const keysOf = (keys: object): string[] =>
  Object.values(keys).map((key: unknown) =>
    typeof key === "function"
      ? String((key as (a: string, b: string) => unknown)("1", "BTC"))
      : String(key),
  );

test("what every panel keeps with the account is known to a link, and nothing else", () => {
  const keys = [
    shockKey,
    ...[
      contagionKey,
      mapKey,
      movesKey,
      replayKey,
      rescueKey,
      ownKey,
      tradeKey,
    ].flatMap(keysOf),
  ];
  expect(keys.length).toBeGreaterThan(25);
  expect(keys.filter((key) => !isWish(key))).toEqual([]);
  const panels = new Set(keys.map((key) => key.split(".")[0]));
  expect([...panels].sort()).toEqual([...WISHING].sort());
});
