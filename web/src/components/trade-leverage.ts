/** Leverage along the move, and the figures of leverage, efficiency and pooling. */
import { html, nothing, type TemplateResult } from "lit";
import { leveragePlot } from "../charts/leverage-plot.js";
import type { Figures } from "../document/calculate.js";
import { heldAt, type Held } from "../document/trade.js";
import { rangeOf } from "../document/trade-rows.js";
import type { Pooling, TradeFigures } from "../engine/full.js";
import { enTrade as t } from "../text/en-trade.js";
import type { TradeStory } from "../text/trade-sentence.js";
import { money, scalePercent } from "../text/format.js";
import type { Saving } from "./picture-source.js";
import { type Cell, sheetTable } from "./sheet-table.js";

const MOST_NEEDS = 12;

function standingTable(
  cross: Held | null,
  isolated: Held | null,
  currency: string,
): TemplateResult {
  const cells = (of: (held: Held) => string): Cell[] =>
    [cross, isolated].map((held) =>
      held ? of(held) : html`<span class="soft">${t.gone}</span>`,
    );
  return sheetTable({
    caption: t.standing,
    head: t.standingHead,
    labels: t.standingHead,
    rows: [
      [t.standingRows.gross, ...cells(({ gross }) => money(gross, currency))],
      [
        t.standingRows.equity,
        ...cells(({ equity }) => money(equity, currency)),
      ],
      [t.standingRows.leverage, ...cells(({ leverage }) => t.times(leverage))],
    ],
  });
}

export interface LeverageView {
  answer: TradeFigures;
  figures: Figures;
  story: TradeStory;
  width: number;
  slider: TemplateResult;
  /** The panel's sentence. */
  told: string;
  save: Saving;
}

export function leverageSection(view: LeverageView): TemplateResult {
  const { answer, figures, story, width, slider, told, save } = view;
  const { move, end } = story;
  const affordable = figures.evaluation.isolated.affordable;
  const pool = answer.cross.ends.lower ?? answer.cross.ends.upper;
  const title = t.leverageTitle(end, story.leverage);
  const draw = (wide: number): TemplateResult =>
    html`${leveragePlot({
      answer,
      width: wide,
      move,
      label: t.leverageLabel(story),
      poolWords: pool === null ? "" : t.poolEnds(pool),
      times: t.tick,
      percent: scalePercent,
    })}`;
  return html`<section class="leverage-way" aria-labelledby="leverage-title">
    <h3 id="leverage-title" class="plot-title">${title}</h3>
    ${slider} ${draw(width)}
    <p class="plot-note">${t.leverageNote}</p>
    ${save({
      ...{ name: "leverage", title, lede: told },
      draw: (whole, stage) => stage.read(draw(whole)),
      notes: [t.leverageNote, !affordable && t.unaffordable],
    })}
    ${affordable ? nothing : html`<p class="plot-note">${t.unaffordable}</p>`}
    ${standingTable(
      heldAt(answer.cross, answer.coinBeta, move),
      heldAt(answer.isolated, answer.coinBeta, move),
      figures.account.currency,
    )}
  </section>`;
}

export function figuresSection(answer: TradeFigures): TemplateResult {
  const { present, crossEfficiency, isolatedEfficiency, positions } = answer;
  const own = rangeOf(positions.map(({ leverage }) => leverage));
  return html`<section class="efficiency" aria-labelledby="trade-figures">
    <h3 id="trade-figures">${t.figuresTitle}</h3>
    ${sheetTable({
      caption: t.figuresTitle,
      head: t.figuresHead,
      labels: t.figuresHead,
      rows: [
        [t.gross, t.times(present.leverage), t.ownLeverage(own), t.grossNote],
        [t.net, t.times(present.netLeverage), t.sameNow, t.netNote],
        [
          t.amplification,
          t.amplified(present.amplification),
          t.sameNow,
          t.amplificationNote,
        ],
        [
          t.perMargin,
          t.times(crossEfficiency.perMargin),
          t.times(isolatedEfficiency.perMargin),
          t.perMarginNote,
        ],
        [
          t.perMaintenance,
          t.times(crossEfficiency.perMaintenance),
          t.times(isolatedEfficiency.perMaintenance),
          t.perMaintenanceNote,
        ],
      ],
    })}
  </section>`;
}

const poolingRow = (
  name: string,
  pooling: Pooling | null,
  wallet: number,
  currency: string,
): Cell[][] =>
  pooling
    ? [
        [
          name,
          money(pooling.needed, currency),
          money(wallet, currency),
          html`<strong>${t.saved(pooling)}</strong>`,
        ],
      ]
    : [];

function needsTable(answer: TradeFigures, figures: Figures): TemplateResult {
  const { currency, positions } = figures.account;
  const { lower, upper } = answer.cross.ends;
  const need = (value: number | null | undefined): Cell =>
    value === null || value === undefined
      ? html`<span class="soft">${t.noNeed}</span>`
      : money(value, currency);
  const labels = [
    t.needName,
    t.needNow,
    t.needAlone,
    ...[lower, upper].flatMap((end) =>
      end === null ? [] : [t.needTogether(end)],
    ),
  ];
  return sheetTable({
    caption: t.poolingTitle,
    head: labels,
    labels,
    rows: positions.slice(0, MOST_NEEDS).map(({ symbol, side }, index) => {
      const one = answer.positions[index];
      return [
        t.position(symbol, side),
        money(one?.margin ?? 0, currency),
        need(one?.needed),
        ...(lower === null ? [] : [need(one?.neededDown)]),
        ...(upper === null ? [] : [need(one?.neededUp)]),
      ];
    }),
  });
}

export function poolingSection(
  answer: TradeFigures,
  figures: Figures,
): TemplateResult | typeof nothing {
  const { pooling, poolingDown, poolingUp, wallet, cross } = answer;
  if (!pooling) return nothing;
  const { currency, positions } = figures.account;
  const { lower, upper } = cross.ends;
  return html`<section aria-labelledby="pooling">
    <h3 id="pooling">${t.poolingTitle}</h3>
    <p class="intro">${t.poolingIntro}</p>
    ${sheetTable({
      caption: t.poolingIntro,
      head: t.poolingHead,
      labels: t.poolingHead,
      rows: [
        ...poolingRow(t.poolingAlone, pooling, wallet, currency),
        ...poolingRow(t.poolingDown(lower ?? 0), poolingDown, wallet, currency),
        ...poolingRow(t.poolingDown(upper ?? 0), poolingUp, wallet, currency),
      ],
    })}
    <p class="aside">${t.poolingNote(pooling)}</p>
    ${needsTable(answer, figures)}
    ${
      positions.length > MOST_NEEDS
        ? html`<p class="aside">${t.more(MOST_NEEDS, positions.length)}</p>`
        : nothing
    }
  </section>`;
}
