/** What a picture was made from, in a few lines: wallet, positions, rules, and the day it was drawn. */
import { isoDay } from "./iso-day.js";
import type { Account, Market, Position } from "../engine/contract.js";
import { packOf } from "../rules/packs.js";
import { enPicture as t } from "../text/en-picture.js";
import {
  comma,
  day,
  figure,
  money,
  month,
  percent,
  price,
} from "../text/format.js";
import type { Figures, Screen } from "./calculate.js";
import type { Draft } from "./draft.js";

/** Positions that are named; a picture is no table. */
const MOST_POSITIONS = 8;
const MOST_ASSETS = 4;
const MOST_LETTERS = 24;

const short = (name: string): string =>
  name.length > MOST_LETTERS
    ? `${[...name].slice(0, MOST_LETTERS - 1).join("")}\u2026`
    : name;

const plain = (value: number): string =>
  figure(value, { maximumSignificantDigits: 12 });

/** Linear contracts as what they are of; inverse ones by their number. */
function sizeOf({ contracts }: Position, market: Market | undefined): string {
  const isLinear = market?.kind === "linear";
  return isLinear
    ? plain(contracts * market.contractSize)
    : t.contracts(plain(contracts));
}

export function positionText(account: Account, position: Position): string {
  const { symbol, side, entryPrice, leverage } = position;
  const market = account.markets.find((one) => one.symbol === symbol);
  const tick = market?.tickSize;
  const told = t.position(
    short(symbol),
    side,
    sizeOf(position, market),
    price(entryPrice, undefined, tick),
    price(market?.markPrice ?? entryPrice, undefined, tick),
    plain(leverage),
  );
  const { isolatedMargin, marginMode } = position;
  const more = [
    ...(marginMode === "isolated" ? [t.heldIsolated] : []),
    ...(isolatedMargin === undefined
      ? []
      : [t.isolatedWith(money(isolatedMargin, account.currency))]),
  ];
  return more.length > 0 ? `${told} (${more.join(comma())})` : told;
}

export function positionsText(account: Account): string {
  const { positions } = account;
  if (positions.length === 0) return t.none;
  const named = positions.slice(0, MOST_POSITIONS);
  return t.positions(
    named.map((position) => positionText(account, position)),
    positions.length - named.length,
  );
}

export function walletText({ account, fundingPaid }: Figures): string {
  const assets = account.collateral.slice(0, MOST_ASSETS);
  const parts = assets.map(({ asset, amount, weight = 1 }) => {
    const held = money(amount, short(asset));
    return weight === 1 ? held : t.weighted(held, percent(weight));
  });
  const wallet = t.wallet(parts);
  if (fundingPaid === 0) return wallet;
  const paid = money(Math.abs(fundingPaid), account.currency);
  return `${wallet} ${t.funding(paid, fundingPaid < 0)}`;
}

export function rulesLine({ rules }: Draft): string {
  const pack = packOf(rules);
  if (!pack) return t.customRules;
  if (rules.startsWith("own:"))
    return t.ownRules(short(pack.venue), month(pack.asOf));
  const line = t.rules(pack.venue, month(pack.asOf));
  return pack.supersededBy ? `${line} ${t.superseded}` : line;
}

/** Paragraphs. `positions`: the picture does not show them itself. */
export function inputsOf(
  draft: Draft,
  { figures, stale }: Screen,
  { made, positions }: { made: Date; positions: boolean },
): string[] {
  if (!figures) return [];
  return [
    ...(stale ? [t.stale] : []),
    `${walletText(figures)}${positions ? ` ${positionsText(figures.account)}` : ""}`,
    `${rulesLine(draft)} ${t.made(day(isoDay(made)))}`,
  ];
}
