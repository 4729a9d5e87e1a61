/** From the draft to all that the page shows: figures, problems by field, warnings, and whether it is stale. */
import type {
  Account,
  Engine,
  EngineError,
  Evaluation,
} from "../engine/contract.js";
import { packOf } from "../rules/packs.js";
import { blame } from "./blame.js";
import { convert, type Converted, type Missing } from "./convert.js";
import type { Draft } from "./draft.js";
import { field, type Problem } from "./fields.js";
import type { Story } from "./story-facts.js";
import { tellStory } from "./story.js";

/** Results that belong together. `rows` says which position each entry is about. */
export interface Figures {
  account: Account;
  evaluation: Evaluation;
  rows: readonly string[];
  story: Story;
}

/** More leverage than the venue grants to a position of that size. */
export interface LeverageWarning {
  allowed: number;
}

export interface Screen {
  problems: ReadonlyMap<string, Problem>;
  /** Problems of fields that are not on the page. */
  elsewhere: readonly Problem[];
  unfinished: ReadonlyMap<string, readonly Missing[]>;
  warnings: ReadonlyMap<string, LeverageWarning>;
  /** Null until a first account could be evaluated. */
  figures: Figures | null;
  /** The figures are from before the last edits. */
  stale: boolean;
}

const ALWAYS_SHOWN = /^(?:wallet$|position:|market:mark:)/u;

const isShown = (draft: Draft, name: string): boolean =>
  ALWAYS_SHOWN.test(name) ||
  (draft.rules === "custom" &&
    /^(?:currency$|rules:|collateral:|market:|tier:)/u.test(name));

function leverageWarnings(
  draft: Draft,
  figures: Figures,
): Map<string, LeverageWarning> {
  const warnings = new Map<string, LeverageWarning>();
  const pack = packOf(draft.rules);
  if (!pack) return warnings;
  figures.evaluation.cross.positions.forEach((risk, index) => {
    const tiers = pack.market(risk.symbol)?.tiers ?? [];
    const tier =
      tiers.findLast((row) => risk.notional > row.minNotional) ?? tiers[0];
    const id = figures.rows[index];
    const leverage = figures.account.positions[index]?.leverage ?? 0;
    const allowed = tier?.maxLeverage ?? leverage;
    if (id !== undefined && leverage > allowed) {
      warnings.set(field.position(id, "leverage"), { allowed });
    }
  });
  return warnings;
}

function withProblems(
  draft: Draft,
  converted: Converted,
  problems: Problem[],
  before: Figures | null,
): Screen {
  const known = new Map<string, Problem>();
  for (const problem of problems) {
    if (!known.has(problem.field)) known.set(problem.field, problem);
  }
  return {
    problems: known,
    elsewhere: problems.filter((problem) => !isShown(draft, problem.field)),
    unfinished: converted.unfinished,
    warnings: new Map(),
    figures: before,
    stale: problems.length > 0 && before !== null,
  };
}

/** What the engine refuses, beside what could not even be read: there it was given a figure that stands in. */
function refusals(
  converted: Converted,
  errors: readonly EngineError[],
): Problem[] {
  const settled = new Set(converted.doubtful);
  for (const problem of converted.problems) settled.add(problem.field);
  return errors
    .map((error) => blame(converted, error))
    .filter((problem) => !settled.has(problem.field));
}

export function calculate(
  engine: Engine,
  draft: Draft,
  before: Figures | null,
): Screen {
  const converted = convert(draft);
  const { account, rows, problems } = converted;
  const outcome = engine.evaluate(account);
  if (!outcome.ok || problems.length > 0) {
    const errors = outcome.ok ? [] : outcome.errors;
    const all = [...problems, ...refusals(converted, errors)];
    return withProblems(draft, converted, all, before);
  }
  const evaluation = outcome.value;
  const figures = {
    account,
    evaluation,
    rows,
    story: tellStory(account, evaluation),
  };
  const screen = withProblems(draft, converted, [], figures);
  return { ...screen, warnings: leverageWarnings(draft, figures) };
}
