/** The workings of the maintenance margin at the mark, from the engine's own charges. */
import type { Working } from "../engine/full.js";
import { wp } from "../text/en-working-prices.js";
import type { Figures } from "./calculate.js";
import { MOST_TERMS, plus, sum, symbol } from "./formula.js";
import { blank, type WorldName } from "./working.js";
import { maintenanceStep, maintenanceSymbol } from "./working-charge.js";
import { heldIn, step } from "./working-parts.js";
import type { Sheet } from "./working-sheet.js";
import { asOnThePage, type Shown } from "./working-solution.js";

/** What one position pays at the mark. */
export function maintenanceOfSheet(
  figures: Figures,
  { world, position }: { world: WorldName; position: number },
  working: Working,
  shown: Shown = asOnThePage,
): Sheet {
  const all = heldIn(figures);
  const held = all[position];
  const value =
    figures.evaluation[world].positions[position]?.maintenanceMargin ?? 0;
  const title = wp.title(world, wp.maintenanceOf(held?.name ?? ""));
  const steps = held
    ? [maintenanceStep(figures.account, all, held, working, value, shown)]
    : [];
  return { title, ...blank, steps };
}

/** What all positions of a world pay at the mark. `workings`: of the positions in order, where they are at most twelve. */
export function maintenanceSheet(
  figures: Figures,
  world: WorldName,
  workings: readonly Working[],
  shown: Shown = asOnThePage,
): Sheet {
  const { account, evaluation } = figures;
  const pooled = heldIn(figures).filter(
    ({ index }) =>
      world !== "configured" ||
      evaluation.configured.positions[index]?.margin === null,
  );
  const valueOf = (index: number) =>
    evaluation[world].positions[index]?.maintenanceMargin ?? 0;
  const value = evaluation[world].maintenanceMargin;
  const many = pooled.length > MOST_TERMS;
  const show = (one: number) => shown.amount(one, account.currency);
  const main = step({
    title: wp.maintenance,
    symbol: symbol("M"),
    make: (leaf) =>
      many || pooled.length === 0
        ? leaf(symbol("M", wp.every), value)
        : sum(
            ...pooled.map((held) =>
              plus(leaf(maintenanceSymbol(held), valueOf(held.index))),
            ),
          ),
    value,
    unit: account.currency,
    show,
    where: many
      ? [
          {
            symbol: symbol("M", wp.every),
            words: wp.maintenanceAll(pooled.length),
          },
        ]
      : [],
  });
  const parts = many
    ? []
    : pooled.flatMap((held) => {
        const working = workings[held.index];
        return working
          ? [
              maintenanceStep(
                account,
                pooled,
                held,
                working,
                valueOf(held.index),
                shown,
              ),
            ]
          : [];
      });
  const result = { ...main.result, unit: account.currency };
  const none = { formula: null, numbers: null, where: [] };
  return {
    title: wp.title(world, wp.maintenance),
    ...blank,
    steps: [
      { ...main, ...(pooled.length === 0 ? none : {}), result },
      ...parts,
    ],
  };
}
