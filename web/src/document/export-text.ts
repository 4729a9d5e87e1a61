/** The account in a few plain lines, for a letter, a chat or a note: sentence, figures, rules, day and licence. */
import type { PositionRisk } from "../engine/contract.js";
import { en, show } from "../text/en.js";
import { enExport as t } from "../text/en-export.js";
import { day } from "../text/format.js";
import { sentence, sentenceNote, spansToText } from "../text/sentence.js";
import type { Figures, Screen } from "./calculate.js";
import type { Draft } from "./draft.js";
import { isoDay } from "./iso-day.js";
import { positionText, rulesLine, walletText } from "./picture-inputs.js";
import { noneText, resultOf, type RowResult } from "./row-result.js";
import {
  crossFigures,
  isolatedFigures,
  type WorldFigures,
} from "./world-figures.js";

type World = "cross" | "isolated";

function pricesOf(risk: PositionRisk, world: World, result: RowResult): string {
  const { lower, upper } = risk.liquidation;
  const bounds = [lower, upper].filter((bound) => bound !== null);
  if (bounds.length === 0) return noneText(risk, world).text;
  return t.bounds(
    bounds.map((bound) =>
      t.bound(
        show.price(bound, result.mark, result.tickSize),
        show.signedPercent(bound / result.mark - 1),
      ),
    ),
  );
}

function rowLines(figures: Figures, id: string, index: number): string[] {
  const position = figures.account.positions[index];
  const result = resultOf(figures, id);
  if (!position || !result) return [];
  const world = (name: World) => pricesOf(result[name], name, result);
  return [
    `- ${positionText(figures.account, position)}`,
    `  ${t.liquidation.cross(world("cross"))}`,
    `  ${t.liquidation.isolated(world("isolated"))}`,
  ];
}

const worldLine = ({ title, status, figures }: WorldFigures): string =>
  t.world(
    title,
    status,
    figures.map(([, name, shown]) => t.figure(name, shown)),
  );

/** Null as long as nothing could be reckoned. */
export function accountText(
  draft: Draft,
  screen: Screen,
  made: Date,
): string | null {
  const { figures, stale } = screen;
  if (!figures) return null;
  const { account, story } = figures;
  const symbols = account.markets.map(({ symbol }) => symbol);
  const lines = [
    en.title,
    "",
    ...(stale ? [en.stale] : []),
    spansToText(sentence(story)),
    sentenceNote(story, symbols),
    "",
    worldLine(crossFigures(figures)),
    worldLine(isolatedFigures(figures)),
    t.inCurrency(account.currency),
    "",
    ...figures.rows.flatMap((id, index) => rowLines(figures, id, index)),
    "",
    walletText(figures),
    rulesLine(draft),
    t.made(day(isoDay(made))),
  ];
  return lines
    .filter((line, at) => line !== "" || lines[at - 1] !== "")
    .join("\n");
}
