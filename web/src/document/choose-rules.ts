/** From one set of rules to another: the positions stay, spelt and counted as the new rules do. */
import type { Rules } from "../engine/contract.js";
import {
  isLoaded,
  marketFromPack,
  packOf,
  type RulePack,
  sameContract,
} from "../rules/packs.js";
import type { Draft, PositionDraft, RulesChoice, RulesDraft } from "./draft.js";
import { type Edit, marketOf, setSizeUnit, termsOf } from "./edit.js";
import { fieldText, percentText } from "./numbers.js";

const rulesFromPack = ({ closeFee, ...rules }: Rules): RulesDraft => ({
  maintenancePrice: rules.maintenancePrice,
  tierRule: rules.tierRule,
  tierBasis: rules.tierBasis,
  closeFeeRate: percentText(closeFee.rate),
  closeFeeOn: closeFee.on,
  hedging: rules.hedging,
  triggerRatio: fieldText(rules.triggerRatio),
  liquidationFeeRate: percentText(rules.liquidationFeeRate),
});

/** With all terms of the rules one leaves, so that no figure jumps. */
function intoCustom(draft: Draft, pack: RulePack): Draft {
  const markets = new Map(Object.entries(draft.markets));
  for (const { symbol } of draft.positions) {
    const { mark, fundingRate, fundingHours } = marketOf(draft, symbol);
    const terms = marketFromPack(pack, symbol, mark);
    markets.set(symbol, { ...terms, fundingRate, fundingHours });
  }
  return {
    ...draft,
    rules: "custom",
    currency: pack.currency,
    customRules: rulesFromPack(pack.rules),
    markets: Object.fromEntries(markets),
  };
}

/** A number of contracts means another size where contracts are of another size: it becomes coins, or their value. */
function countedAs(draft: Draft, row: PositionDraft, pack: RulePack): Draft {
  if (row.sizeUnit !== "contracts" || !isLoaded(draft.rules)) return draft;
  const before = termsOf(draft, row.symbol);
  const after = pack.market(sameContract(pack, row.symbol) ?? "");
  const alike =
    before.kind === after?.kind && before.contractSize === after.contractSize;
  if (alike) return draft;
  const unit = before.kind === "linear" ? "coins" : "notional";
  return setSizeUnit(row.id, unit)(draft);
}

function intoPack(draft: Draft, pack: RulePack): Draft {
  const counted = draft.positions.reduce(
    (next, row) => countedAs(next, row, pack),
    draft,
  );
  const markets = new Map(Object.entries(counted.markets));
  const positions = counted.positions.map((row) => {
    const symbol = sameContract(pack, row.symbol);
    if (symbol === null || symbol === row.symbol) return row;
    const { mark, fundingRate, fundingHours } = marketOf(counted, row.symbol);
    const kept = { mark, fundingRate, fundingHours };
    markets.set(symbol, { ...marketOf(counted, symbol), ...kept });
    return { ...row, symbol };
  });
  return {
    ...counted,
    rules: pack.id,
    markets: Object.fromEntries(markets),
    positions,
  };
}

/** Rules that are not loaded yet are only noted: the store fetches them, and then asks again. */
export const chooseRules =
  (rules: RulesChoice): Edit =>
  (draft) => {
    if (rules === draft.rules) return draft;
    if (!isLoaded(rules)) return { ...draft, rules };
    const pack = packOf(rules);
    if (pack) return intoPack(draft, pack);
    const before = packOf(draft.rules);
    return before ? intoCustom(draft, before) : draft;
  };
