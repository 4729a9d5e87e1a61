import { html, nothing, type TemplateResult } from "lit";
import type { Figures } from "../document/calculate.js";
import { isMixed } from "../document/shock.js";
import { deadAlready, spanOf, worstRatio } from "../document/shock-facts.js";
import {
  type RowDeath,
  rowsOf,
  type ShockRow,
} from "../document/shock-rows.js";
import type { Direction, Interval, JointShock } from "../engine/contract.js";
import type { PotOutcome, ShockOutcome } from "../engine/full.js";
import { enShock as t } from "../text/en-shock.js";
import { type Cell, sheetTable } from "./sheet-table.js";

/** Rows that are listed. */
const MOST_ROWS = 100;

export interface Shown {
  figures: Figures;
  direction: Direction;
  bounds: JointShock;
  outcome: ShockOutcome;
}

type World = "cross" | "isolated" | "held";
const MARKS: Record<World, string> = { cross: "●", isolated: "○", held: "■" };

const worldName = (world: World): TemplateResult =>
  html`<span class=${world}
    ><span aria-hidden="true">${MARKS[world]}</span> ${t[world]}</span
  >`;

function poolCells(
  world: World,
  bounds: Interval,
  pot: PotOutcome,
  left: number | null,
  { figures }: Shown,
): Cell[] {
  const isDead = pot.diesAt === 0;
  const { currency } = figures.account;
  return [
    worldName(world),
    t.bound(bounds.lower, isDead),
    t.bound(bounds.upper, isDead),
    t.leftOf(left, currency),
    t.ratioOf(pot.marginRatio, pot.diesAt !== null),
  ];
}

export function worldsTable(shown: Shown): TemplateResult {
  const { figures, bounds, outcome } = shown;
  const { account } = figures;
  const spans = (["lower", "upper"] as const).map((end) =>
    spanOf(
      account,
      bounds.isolated.map((one) => one[end]),
    ),
  );
  const already = deadAlready(outcome.isolated);
  const labels = [t.world, t.fall, t.rise, t.left, t.ratio];
  const held = poolCells(
    "held",
    bounds.configured,
    outcome.configured,
    outcome.configuredLeft,
    shown,
  );
  return sheetTable({
    caption: t.worldsTitle,
    head: labels,
    labels,
    rows: [
      poolCells("cross", bounds.cross, outcome.cross, outcome.crossLeft, shown),
      [
        worldName("isolated"),
        t.span(spans[0] ?? null, already),
        t.span(spans[1] ?? null, already),
        t.leftOf(outcome.isolatedLeft, account.currency),
        html`<span class="soft"
          >${t.worst(worstRatio(outcome.isolated))}</span
        >`,
      ],
      ...(isMixed(account) ? [held] : []),
    ],
  });
}

function deathCell(
  death: RowDeath | null,
  { mark, tickSize }: ShockRow,
  world: World,
): Cell {
  const text = t.death(death, mark, tickSize);
  return html`<span class=${death ? world : "soft"}>${text}</span>`;
}

export function positionsTable(shown: Shown): TemplateResult {
  const { figures, direction, outcome } = shown;
  const { account } = figures;
  const mixed = isMixed(account);
  const rows = rowsOf(figures, direction, outcome);
  const labels = [
    t.position,
    t.priceAt,
    t.profit,
    t.inCross,
    t.inIsolated,
    t.margin,
    ...(mixed ? [t.asHeld] : []),
  ];
  const title = t.positionsTitle(outcome.end);
  return html`<h3>${title}</h3>
    ${sheetTable({
      caption: title,
      head: labels,
      labels,
      rows: rows
        .slice(0, MOST_ROWS)
        .map((row) => [
          t.rowName(row.symbol, row.side),
          t.price(row.price, row.mark, row.tickSize),
          t.profitOf(row.profit, account.currency),
          deathCell(row.cross, row, "cross"),
          deathCell(row.isolated, row, "isolated"),
          t.leftOf(row.left, account.currency),
          ...(mixed ? [deathCell(row.held, row, "held")] : []),
        ]),
    })}
    ${rows.length > MOST_ROWS ? html`<p class="aside">${t.more(MOST_ROWS, rows.length)}</p>` : nothing}`;
}
