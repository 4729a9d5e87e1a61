/** The remedies as the panel lists them, the cheapest first. */
import type { Passage, PositionRescue, Rescue } from "../engine/full.js";
import { pictureNames } from "../text/en-rescue-pictures.js";
import type { Figures } from "./calculate.js";
import {
  type Asking,
  cutOffer,
  depositOffer,
  isolateOffer,
  type Offer,
} from "./rescue-remedies.js";
import { positionNames } from "./stress.js";

/** Positions listed, with two trials each. */
export const MOST_ROWS = 24;

export interface RescueRow {
  found: PositionRescue;
  name: string;
  /** Notional that its least cut closes; null where no cut does. */
  closes: number | null;
  cut: Offer | null;
  isolate: Offer | null;
  alone: Passage | undefined;
}

export interface Remedies {
  deposit: Offer | null;
  equal: Offer | null;
  rows: RescueRow[];
  /** Of more positions in the pool than are listed. */
  all: number;
}

const order = ({ closes, found }: RescueRow): number =>
  closes ?? (found.isolate.rest.survives ? 1e30 : 1e31);

export function remediesOf(asking: Asking): Remedies {
  const { rescue, figures } = asking;
  const { account, evaluation } = figures;
  const names = positionNames(account);
  const all = rescue.positions.map((found): RescueRow => {
    const { position, cut } = found;
    const notional = evaluation.cross.positions[position]?.notional ?? 0;
    return {
      found,
      name: names[position] ?? "",
      closes: cut.share === null ? null : cut.share * notional,
      cut: null,
      isolate: null,
      alone: rescue.isolated[position],
    };
  });
  const dies = !rescue.pool.survives;
  const rows = (dies ? [...all].sort((a, b) => order(a) - order(b)) : all)
    .slice(0, MOST_ROWS)
    .map((row) =>
      dies
        ? {
            ...row,
            cut: cutOffer(asking, [row.found.position], row.found.cut.share),
            isolate: isWorthIt(
              row.found,
              row.alone?.survives ?? false,
              all.length,
            )
              ? isolateOffer(asking, row.found)
              : null,
          }
        : row,
    );
  return {
    deposit: depositOffer(asking),
    equal: cutOffer(
      asking,
      rescue.positions.map(({ position }) => position),
      dies ? rescue.equalCut.share : null,
    ),
    rows,
    all: all.length,
  };
}

/** The first row that a cut, and the first that isolated margin, would rescue. */
export const cheapestCut = ({ rows }: Remedies): RescueRow | undefined =>
  rows.find(({ cut }) => cut !== null);
export const firstIsolate = ({ rows }: Remedies): RescueRow | undefined =>
  rows.find(({ isolate }) => isolate !== null);

/** A pool of one that is lost in its own margin as well is not rescued by it. */
const isWorthIt = ({ isolate }: PositionRescue, alone: boolean, all: number) =>
  isolate.rest.survives && (alone || all > 1);

export interface RescuePicture {
  name: string;
  way: Offer["way"];
}

/** Those of the sentence, each along the way: money, the cheapest cut, all cut alike, the first in a pot of its own. */
export function picturesOf(found: Remedies, currency: string): RescuePicture[] {
  const cut = cheapestCut(found);
  const alone = firstIsolate(found);
  const pictures: (RescuePicture | null)[] = [
    found.deposit && {
      name: pictureNames.deposit(found.deposit.paid, currency),
      way: found.deposit.way,
    },
    cut?.cut
      ? {
          name: pictureNames.cut(cut.name, cut.found.cut.share ?? 1),
          way: cut.cut.way,
        }
      : null,
    found.equal && found.all > 1
      ? { name: pictureNames.equal, way: found.equal.way }
      : null,
    alone?.isolate
      ? { name: pictureNames.isolate(alone.name), way: alone.isolate.way }
      : null,
  ];
  return pictures.filter((one) => one !== null);
}

/** The isolated world along the way. */
export interface Alone {
  /** Positions that a pot each would not carry, and the sum of their margins. */
  dead: string[];
  lost: number;
  all: number;
  /** What the wallet lacks for the margins of all. */
  short: number;
}

export function aloneOn(
  { account, evaluation }: Figures,
  { isolated }: Rescue,
): Alone {
  const names = positionNames(account);
  const dead = isolated.flatMap(({ survives }, index) =>
    survives ? [] : [index],
  );
  const margins = dead.map(
    (index) => evaluation.isolated.positions[index]?.margin ?? 0,
  );
  return {
    dead: dead.map((index) => names[index] ?? ""),
    lost: margins.reduce((sum, margin) => sum + margin, 0),
    all: isolated.length,
    short: Math.max(0, -evaluation.isolated.walletBalance),
  };
}
