/** Who takes whom down: each chain drawn on a line, and all its figures in a table. */
import { css, html, nothing, type TemplateResult } from "lit";
import { DOT, fateDot } from "../charts/contagion.js";
import type { Chain, Victim } from "../document/contagion-chain.js";
import { enContagion as t } from "../text/en-contagion.js";
import { type Cell, sheetTable } from "./sheet-table.js";

/** Chains that are drawn; the table has them all. */
export const MOST_DRAWN = 5;

const victimItem = (
  victim: Victim,
  isKiller: boolean,
  currency: string,
): TemplateResult =>
  html`<li class=${isKiller ? "killer" : nothing}>
    ${fateDot({ ...victim, isKiller })}
    <span class="hidden-text">${t.spokenVictim(victim, currency)}</span>
    <span class="name" aria-hidden="true">${victim.name}</span>
    <span class="profit" aria-hidden="true"
      >${t.profit(victim.profit, currency)}</span
    >
  </li>`;

const drawn = (chain: Chain, currency: string): TemplateResult =>
  html`<li class="chain-row">
    <h4>${t.chainHead(chain)}</h4>
    <ol class="chain">
      ${chain.legs.map((leg) => victimItem(leg, true, currency))}
      ${chain.others.map((other) => victimItem(other, false, currency))}
      ${chain.more > 0 ? html`<li class="more">${t.more(chain.more)}</li>` : nothing}
    </ol>
  </li>`;

export const legend = (): TemplateResult => {
  const dot = (isSpared: boolean, isWinning: boolean) =>
    fateDot({ isKiller: false, isSpared, isWinning });
  const entry = (mark: unknown, words: string) =>
    html`<span class="entry">${mark} ${words}</span>`;
  return html`<p class="legend">
    ${entry(dot(false, false), t.legend.dies)}
    ${entry(dot(true, false), t.legend.spared)}
    ${entry(dot(true, true), t.legend.winning)}
  </p>`;
};

function figuresOf(chain: Chain, currency: string): Cell[] {
  const { price, move, dying, winning, spared, otherPrice } = chain;
  const other = otherPrice === null ? "" : t.otherSide(chain);
  return [
    t.symbol(chain.symbol),
    html`${t.price(price, chain)} (${t.signedMove(move)})
    ${other ? html`<span class="soft">${other}</span>` : nothing}`,
    t.count(dying),
    t.count(winning),
    t.count(spared),
    t.amount(chain.crossLoss, currency),
    t.amount(chain.isolatedLoss, currency),
    t.amount(chain.damage, currency),
  ];
}

export function chainsSection(
  chains: readonly Chain[],
  currency: string,
  affordable: boolean,
  save: unknown,
): TemplateResult {
  if (chains.length === 0) return html``;
  const labels = [
    t.killer,
    t.killsAt,
    t.dying,
    t.winning,
    t.spared,
    t.crossLoss(currency),
    t.isolatedLoss(currency),
    t.damage(currency),
  ];
  const shown = chains.slice(0, MOST_DRAWN);
  return html`<section aria-labelledby="chains">
    <h3 id="chains" class="plot-title">${t.chainsTitle}</h3>
    <p class="intro">${t.chainsIntro}</p>
    ${legend()}
    <ol class="chains">
      ${shown.map((chain) => drawn(chain, currency))}
    </ol>
    ${
      shown.length < chains.length
        ? html`<p class="aside">
            ${t.moreChains(shown.length, chains.length)}
          </p>`
        : nothing
    }
    ${save}
    <div class="chain-figures">
      ${sheetTable({
        caption: t.chainsTitle,
        head: labels,
        labels,
        rows: chains.map((chain) => figuresOf(chain, currency)),
      })}
    </div>
    <p class="aside">
      ${t.chainsNote} ${affordable ? nothing : t.notAffordable}
    </p>
  </section>`;
}

export const chainsStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 22px;
    font-size: 12.5px;
    color: var(--margin-soft);
  }
  .legend .entry {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
  .chains,
  .chain {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .chain-row {
    border-top: 1px solid var(--margin-line);
    padding: 8px 0 10px;
  }
  .chains {
    margin: 10px 0 18px;
    border-bottom: 1px solid var(--margin-line);
  }
  h4 {
    font: 600 14px/1.4 var(--margin-sans);
    margin: 0 0 6px;
    overflow-wrap: anywhere;
  }
  .chain {
    display: flex;
    flex-wrap: wrap;
    row-gap: 10px;
    overflow-x: clip;
  }
  .chain > li {
    position: relative;
    flex: 0 1 124px;
    min-width: 88px;
    padding-inline-end: 12px;
    overflow-wrap: anywhere;
    line-height: 1.3;
  }
  /* The line that everything hangs on. */
  .chain > li:not(:last-child)::before {
    content: "";
    position: absolute;
    inset-inline-start: ${DOT / 2}px;
    inset-inline-end: -${DOT / 2}px;
    top: ${DOT / 2 - 1.25}px;
    border-top: 2.5px solid var(--margin-cross-dot);
  }
  .chain .fate {
    position: relative;
  }
  .chain .name,
  .chain .profit {
    display: block;
    font-size: 12.5px;
  }
  .chain .name {
    padding-top: 3px;
  }
  .chain .killer .name {
    font-weight: 600;
  }
  .chain .profit {
    color: var(--margin-soft);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .chain .more {
    padding-top: ${DOT + 3}px;
    font-size: 12.5px;
    color: var(--margin-soft);
  }
  .chain-figures .soft {
    display: block;
  }
  .chain-figures thead th {
    overflow-wrap: break-word;
  }
  .chain-figures th,
  .chain-figures td {
    padding-inline-end: 16px;
  }
`;
