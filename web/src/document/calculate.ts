/** From the draft to all that the page shows: figures, problems by field, warnings, and whether it is stale. */
import type {
  Account,
  Engine,
  EngineError,
  Evaluation,
} from "../engine/contract.js";
import { blame } from "./blame.js";
import { convert, type Converted, type Missing } from "./convert.js";
import type { Draft } from "./draft.js";
import type { Problem } from "./fields.js";
import { evaluateFunded, sumOf, usedUp } from "./funding.js";
import type { Story } from "./story-facts.js";
import { tellStory } from "./story.js";
import { type Warning, warningsOf } from "./warnings.js";

/** Results that belong together. `rows` says which position each entry is about. */
export interface Figures {
  account: Account;
  evaluation: Evaluation;
  rows: readonly string[];
  story: Story;
  /** Funding paid so far by all positions: the account's wallet is less by it than the one that was typed. */
  fundingPaid: number;
  /** Contracts whose isolated margin went as funding, all of it. */
  usedUp: readonly string[];
  /** The same of each of account.positions; the margin of each is less by it. */
  funding: readonly number[];
}

export interface Screen {
  problems: ReadonlyMap<string, Problem>;
  /** Problems of fields that are not on the page. */
  elsewhere: readonly Problem[];
  unfinished: ReadonlyMap<string, readonly Missing[]>;
  warnings: ReadonlyMap<string, Warning>;
  /** Null until a first account could be evaluated. */
  figures: Figures | null;
  /** The figures are from before the last edits. */
  stale: boolean;
}

/** Funding paid is typed in a panel, which may be closed. */
const ALWAYS_SHOWN = /^(?:wallet$|position:(?!.*:fundingPaid$)|market:mark:)/u;

const isShown = (draft: Draft, name: string): boolean =>
  ALWAYS_SHOWN.test(name) ||
  (draft.rules === "custom" &&
    /^(?:currency$|rules:|collateral:|market:|tier:)/u.test(name));

/** A field of a row that is not on the page is named by its place in the draft. */
function placed(draft: Draft, problem: Problem): Problem {
  const [, id, name] = /^position:(.+):(\w+)$/u.exec(problem.field) ?? [];
  const row = draft.positions.findIndex((position) => position.id === id);
  if (name === undefined || row < 0) return problem;
  return { path: `positions[${String(row)}].${name}`, ...problem };
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
    elsewhere: problems
      .filter((problem) => !isShown(draft, problem.field))
      .map((problem) => placed(draft, problem)),
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
  const { rows, problems, funding } = converted;
  const { account, outcome } = evaluateFunded(
    engine,
    converted.account,
    funding,
  );
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
    fundingPaid: sumOf(funding),
    usedUp: usedUp(account, funding),
    funding,
  };
  const screen = withProblems(draft, converted, [], figures);
  return { ...screen, warnings: warningsOf(draft.rules, figures) };
}
