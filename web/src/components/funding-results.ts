import { html, nothing, type TemplateResult } from "lit";
import { drain, drainExtent } from "../charts/drain.js";
import { inks } from "../charts/inks.js";
import { tableDrawing } from "../charts/picture-table.js";
import type { Figures } from "../document/calculate.js";
import {
  hourlyCosts,
  type FundingTerms,
  type Pot,
  potsOf,
  type Standing,
  thenOf,
} from "../document/funding-ahead.js";
import type { FeeAt, FeeLine } from "../document/liquidation-fee.js";
import type { Engine, Market, PositionRisk } from "../engine/contract.js";
import { enFunding as t, span } from "../text/en-funding.js";
import { money } from "../text/format.js";
import type { PicturePart, Saving } from "./picture-source.js";
import { type Cell, sheetTable } from "./sheet-table.js";

function potName({ world, holder }: Pot): TemplateResult {
  const dot = world === "cross" ? "●" : "○";
  const name = holder ? t.alone(holder.symbol, holder.side) : t.common;
  return html`<span class=${world}
    ><span aria-hidden="true">${dot}</span> ${name}</span
  >`;
}

function potCells(
  pot: Pot,
  currency: string,
  extent: number | null,
  hours: number | null,
): Cell[] {
  const { buffer, cost, life, why, world } = pot;
  const lives = why ? t.deathless(why) : span(life ?? 0);
  const cells = [
    potName(pot),
    money(buffer, currency),
    cost === null ? t.noRate : t.pays(cost, currency),
    html`<span class=${why ? "soft" : "life"}>${lives}</span>`,
  ];
  if (extent === null) return cells;
  const dead = why === "liquidatable";
  return [...cells, html`${drain({ world, life, dead }, extent, hours)}`];
}

/** The pots and how they drain, as a picture to keep. */
function livesPart(
  pots: readonly Pot[],
  currency: string,
  extent: number,
  hours: number | null,
): PicturePart {
  const nameOf = ({ world, holder }: Pot): string =>
    `${world === "cross" ? "\u25CF" : "\u25CB"} ${holder ? t.alone(holder.symbol, holder.side) : t.common}`;
  return {
    name: "funding",
    title: t.livesTitle,
    draw: (width, stage) =>
      tableDrawing({
        width,
        columns: [
          { head: t.pot, share: 0.2 },
          { head: t.buffer, share: 0.15, end: true },
          { head: t.perHour, share: 0.19, end: true },
          { head: t.lives, share: 0.18 },
          { head: t.until(extent, hours), share: 0.28 },
        ],
        rows: pots.map((pot) => {
          const { buffer, cost, life, why, world } = pot;
          const dead = why === "liquidatable";
          const drawn = drain({ world, life, dead }, extent, hours);
          const line = (text: string, bold = false) => ({
            lines: [{ text, bold }],
          });
          return [
            { lines: [{ text: nameOf(pot), fill: inks[world] }] },
            line(money(buffer, currency)),
            line(cost === null ? t.noRate : t.pays(cost, currency)),
            line(why ? t.deathless(why) : span(life ?? 0), !why),
            { draw: (wide) => stage.read(drawn, wide - 8) },
          ];
        }),
      }),
    notes: [t.livesNote],
  };
}

export function livesSection(
  figures: Figures,
  terms: FundingTerms,
  save: Saving,
): TemplateResult {
  const { currency } = figures.account;
  const pots = potsOf(figures, hourlyCosts(figures, terms));
  const { hoursAhead } = terms;
  const lives = pots.flatMap(({ life }) => (life === null ? [] : [life]));
  const extent = drainExtent(lives, hoursAhead);
  const picture = extent === null ? [] : [t.until(extent, hoursAhead)];
  const labels = [t.pot, t.buffer, t.perHour, t.lives, ...picture];
  return html`<section aria-labelledby="lives" class="lives">
    <h3 id="lives">${t.livesTitle}</h3>
    ${sheetTable({
      caption: t.livesTitle,
      head: labels,
      labels,
      rows: pots.map((pot) => potCells(pot, currency, extent, hoursAhead)),
    })}
    ${extent === null ? nothing : save(livesPart(pots, currency, extent, hoursAhead))}
    <p class="aside">${t.livesNote}</p>
  </section>`;
}

function boundCell(
  risk: PositionRisk | undefined,
  market: Market | undefined,
  world: "cross" | "isolated",
  standing: Standing = "priced",
): Cell {
  if (!risk || !market) return "";
  if (standing === "on-profit")
    return html`<span class="soft">${t.onProfit}</span>`;
  if (risk.status === "liquidatable" || standing === "ended")
    return html`<strong>${t.dead}</strong>`;
  const { lower, upper } = risk.liquidation;
  const bounds = [lower, upper].filter((bound) => bound !== null);
  if (bounds.length === 0)
    return html`<span class="soft">${t.none(risk.side)}</span>`;
  return html`${bounds.map(
    (bound) =>
      html`<span class="bound ${world}"
        >${t.bound(bound, market.markPrice, market.tickSize)}</span
      >`,
  )}`;
}

export function pricesSection(
  engine: Engine,
  figures: Figures,
  terms: FundingTerms,
): TemplateResult {
  const hours = terms.hoursAhead;
  if (hours === null) return html`<p class="aside">${t.askHours}</p>`;
  const costs = hourlyCosts(figures, terms);
  const then = thenOf(engine, figures, costs, hours);
  if (!then) return html`<p class="aside">${t.tooFar}</p>`;
  const { account, evaluation: now } = figures;
  const markets = new Map(account.markets.map((one) => [one.symbol, one]));
  const labels = [
    t.position,
    t.crossNow,
    t.crossThen,
    t.isolatedNow,
    t.isolatedThen,
  ];
  return html`<section aria-labelledby="then">
    <h3 id="then">${t.priceTitle(hours)}</h3>
    ${sheetTable({
      caption: t.priceTitle(hours),
      head: labels,
      labels,
      rows: account.positions.map(({ symbol, side }, index) => [
        t.rowName(symbol, side),
        ...(["cross", "isolated"] as const).flatMap((world) => [
          boundCell(now[world].positions[index], markets.get(symbol), world),
          boundCell(
            then.evaluation[world].positions[index],
            markets.get(symbol),
            world,
            world === "isolated" ? then.isolated[index] : "priced",
          ),
        ]),
      ]),
    })}
    <p class="aside">${t.priceNote}</p>
  </section>`;
}

function feeCell(
  { side, mark, tickSize }: FeeLine,
  at: FeeAt | null,
  currency: string,
): Cell {
  if (!at) return html`<span class="soft">${t.none(side)}</span>`;
  const { notional, fee } = t.feeOf(at.notional, at.fee, currency);
  const left =
    at.left === null
      ? nothing
      : html`<span class="soft">${t.left(at.left, currency, at.beyond)}</span>`;
  return html`${t.bound(at.price, mark, tickSize)}: ${notional}<br />
    <strong>${t.fee} ${fee}</strong>${left}`;
}

export function feeTable(
  lines: readonly FeeLine[],
  currency: string,
): TemplateResult {
  const labels = [t.position, t.feeCross, t.feeIsolated];
  return sheetTable({
    caption: t.feeTitle,
    head: labels,
    labels,
    rows: lines.map((line) => [
      t.rowName(line.symbol, line.side),
      feeCell(line, line.cross, currency),
      feeCell(line, line.isolated, currency),
    ]),
  });
}
