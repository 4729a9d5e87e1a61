/** An account as the fragment of a link. What is as usual is left out. */
import { isLoaded } from "../rules/packs.js";
import { rulesChoices } from "./choices.js";
import { chooseRules } from "./choose-rules.js";
import {
  type CollateralDraft,
  type Draft,
  type MarketDraft,
  plainCollateral,
  plainMarket,
  plainPosition,
  plainRules,
  type PositionDraft,
} from "./draft.js";
import { isForbidden } from "./findings.js";
import { usualCurrency } from "./known-rules.js";
import {
  collateralWords,
  marketWords,
  positionWords,
  printKey,
  printName,
  printValue,
  printWish,
  rulesWords,
} from "./link-words.js";
import { renumbered } from "./renumber.js";

/** "<word>:<value>" of every field that is not as usual. */
function wordsOf<T extends object>(
  row: T,
  usual: T,
  words: Partial<Record<keyof T, string>>,
  print: (text: string, name: keyof T) => string = printValue,
): string[] {
  return (Object.keys(words) as (keyof T & string)[])
    .filter((name) => row[name] !== usual[name])
    .map((name) => `${words[name] ?? ""}:${print(String(row[name]), name)}`);
}

const optional = (sign: string, text: string): string =>
  text === "" ? "" : sign + printValue(text);

/** "10x" for a number; what is no number is named. */
function leverageOf({ leverage }: PositionDraft): string[] {
  if (leverage === plainPosition("", "").leverage) return [];
  const value = printValue(leverage);
  return [/^-?\d/u.test(value) ? `${value}x` : `leverage:${value}`];
}

function position(row: PositionDraft, mark: string): string {
  const { isolatedMargin, fundingPaid } = positionWords;
  return [
    printName(row.symbol),
    row.side.slice(0, 1),
    printValue(row.size) + optional("@", row.entry) + optional("/", mark),
    ...leverageOf(row),
    ...(row.sizeUnit === "coins" ? [] : [row.sizeUnit]),
    ...(row.marginMode === "cross" ? [] : [row.marginMode]),
    ...wordsOf(row, plainPosition("", ""), { isolatedMargin, fundingPaid }),
  ].join(",");
}

function collateral(row: CollateralDraft): string {
  const usual = plainCollateral("");
  return [
    printName(row.asset),
    printValue(row.amount) + optional("@", row.price),
    ...wordsOf(row, usual, collateralWords),
    ...wordsOf(row, usual, { underlying: "of" }, printName),
  ].join(",");
}

/** What is left to say of a contract once a position has said its mark. */
function contract(
  symbol: string,
  market: MarketDraft,
  isMarked: boolean,
): string {
  const usual = plainMarket(symbol);
  const isUsual = JSON.stringify(market.tiers) === JSON.stringify(usual.tiers);
  const tiers = isUsual
    ? []
    : market.tiers.map(
        ({ floor, rate, amount }) =>
          `${printValue(floor)}@${printValue(rate)}${optional("/", amount)}`,
      );
  return [
    printName(symbol) + (isMarked ? "" : optional("/", market.mark)),
    ...(market.kind === "inverse" ? [market.kind] : []),
    ...wordsOf(market, usual, { underlying: "of" }, printName),
    ...wordsOf(market, usual, marketWords),
    ...tiers,
  ].join(",");
}

/** Positions with the marks of their contracts, each said once; then what else there is to say of contracts. */
function rowsOf({ positions, markets }: Draft): [string, string] {
  const marked = new Set<string>();
  const rows = positions.map((row) => {
    const market = Object.hasOwn(markets, row.symbol)
      ? markets[row.symbol]
      : undefined;
    if (!market || market.mark === "" || marked.has(row.symbol))
      return position(row, "");
    if (isForbidden(row.symbol)) return position(row, "");
    marked.add(row.symbol);
    return position(row, market.mark);
  });
  const contracts = Object.entries(markets).flatMap(([symbol, market]) => {
    if (isForbidden(symbol)) return [];
    const isMarked = marked.has(symbol);
    const said = contract(symbol, market, isMarked);
    return isMarked && said === printName(symbol) ? [] : [said];
  });
  return [rows.join("~"), contracts.join("~")];
}

const part = (key: string, value: string): string[] =>
  value === "" ? [] : [`${key}=${value}`];

/** A table of one's own is in this browser alone: the link has its terms as custom rules. */
const standingAlone = (draft: Draft): Draft =>
  draft.rules.startsWith("own:") && isLoaded(draft.rules)
    ? chooseRules("custom")(draft)
    : draft;

/** The fragment without its "#". */
export function printLink(account: Draft): string {
  const draft = renumbered(standingAlone(account));
  const [positions, contracts] = rowsOf(draft);
  const rules = wordsOf(
    draft.customRules,
    plainRules(),
    rulesWords,
    (text, name) =>
      Object.hasOwn(rulesChoices, name) ? text : printValue(text),
  );
  const wishes = Object.entries(draft.whatIf)
    .filter(([key]) => !isForbidden(key))
    .map(([key, text]) => `${printKey(key)}=${printWish(text)}`);
  const currency =
    draft.currency === usualCurrency(draft.rules)
      ? ""
      : printName(draft.currency);
  return [
    "v=1",
    `r=${draft.rules.split("@").map(printName).join("@")}`,
    ...(draft.wallet === "" ? [] : [`w=${printValue(draft.wallet)}`]),
    ...part("in", currency),
    ...part("rules", rules.join(",")),
    ...part("p", positions),
    ...part("c", draft.collateral.map(collateral).join("~")),
    ...part("m", contracts),
    ...(draft.hoursAhead === ""
      ? []
      : [`ahead=${printValue(draft.hoursAhead)}`]),
    ...wishes,
  ].join("&");
}
