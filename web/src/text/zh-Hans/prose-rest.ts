/** What venues do when they liquidate, where they differ, and those that are not covered. */
const worst = "亏损最大的仓位视为最差，最先平掉。";
const noCost = "假设订单按标记价格成交；滑点、手续费与价格冲击由你设定。";

const published = {
  binance:
    "撤销挂单。一笔立即成交否则撤销的大额订单，尝试让账户回到维持保证金之上；对被强平的部分收取强平清算费。若仍不够，保险基金以破产价格接管其余。",
  kraken:
    "以限价在破产价格的订单强平，所剩归客户。若不能成交，则转给计划的参与者，再以破产价格与其他交易者对冲平仓。",
};
const assumed = {
  binance: `币安没有说明哪个仓位先平。${worst}逐个整仓平掉，直到资金池高于强平线。现行清算费未经证实，因此不计。${noCost}`,
  bybit: `全仓中各仓位的先后我们不得而知；每个都像逐仓那样逐档减仓。${worst}最后一个仓位之后所剩假设会留下。${noCost}`,
  kraken: `假设整个资金池一次按标记价格平掉。${noCost}`,
};

export const proseRest: Record<string, string> = {
  "Open orders are cancelled. One large order that fills at once or is cancelled tries to bring the account back above maintenance; a clearance fee is charged on what it liquidates. If that is not enough, the insurance fund takes over the rest at the bankruptcy price.":
    published.binance,
  "Binance does not say which position goes first. The position with the largest loss is taken to be the worst and to go first. Each goes whole, until the pot is above its trigger. No current clearance fee is confirmed, so none is counted. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.":
    assumed.binance,
  "Published for USDS-M: Open orders are cancelled. One large order that fills at once or is cancelled tries to bring the account back above maintenance; a clearance fee is charged on what it liquidates. If that is not enough, the insurance fund takes over the rest at the bankruptcy price.": `针对 USDS-M 公布：${published.binance}`,
  "COIN-M is taken to be liquidated in the same way. Binance does not say which position goes first. The position with the largest loss is taken to be the worst and to go first. Each goes whole, until the pot is above its trigger. No current clearance fee is confirmed, so none is counted. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.": `假设 COIN-M 以同样方式强平。${assumed.binance}`,
  "Isolated: above the lowest tier, the position is reduced in part to a lower tier; in the lowest it is taken over at the bankruptcy price, and what is left goes to the insurance fund. Cross: derivative positions are reduced after borrowing has been repaid.":
    "逐仓：高于最低档时，仓位部分减至较低档；在最低档则以破产价格被接管，所剩归保险基金。全仓：先偿还借款，再减少衍生品仓位。",
  "The order of positions in cross is not known to us; each is taken down tier by tier as in isolated margin. The position with the largest loss is taken to be the worst and to go first. What is left after the last position is taken to stay. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.":
    assumed.bybit,
  "What is published later is taken to have held already. The order of positions in cross is not known to us; each is taken down tier by tier as in isolated margin. The position with the largest loss is taken to be the worst and to go first. What is left after the last position is taken to stay. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.": `假设后来公布的做法当时已经适用。${assumed.bybit}`,
  "Orders are cancelled. From the third tier on a position is reduced two tiers at a time; in the first two, or below what the first tier requires, everything is handed over at the bankruptcy price. In cross margin hedged pairs are closed against each other first, then what lowers the net exposure, then what carries the highest risk.":
    "撤销挂单。从第三档起每次降两档；在前两档，或低于第一档要求时，全部以破产价格移交。全仓中先将对冲的仓位互相平掉，再平能降低净敞口的，然后是风险最高的。",
  "Hedged pairs are not closed against each other first. The position with the largest loss is taken to be the worst and to go first. In the first two tiers a position goes whole at the mark and what is left stays, instead of being lost at the bankruptcy price. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.": `不先将对冲的仓位互相平掉。${worst}在前两档，仓位按标记价格整个平掉、所剩留下，而不是以破产价格失去。${noCost}`,
  "Orders are cancelled and hedged legs netted. In cross margin positions are reduced two tiers at a time; the rest is closed by one order. What is left goes to the risk fund.":
    "撤销挂单，对冲的两边轧差。全仓中每次降两档；其余以一笔订单平掉。所剩归风险基金。",
  "Hedged legs are not netted first, and isolated positions are reduced as those in cross margin. The position with the largest loss is taken to be the worst and to go first. What is left is taken to stay. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.": `不先轧差对冲的两边，逐仓仓位与全仓一样减仓。${worst}所剩假设会留下。${noCost}`,
  "Market orders of full size go to the book; of a position of more than 100,000 USDC 20 % goes first, and for 30 seconds after that orders are of full size. An account below two thirds of its maintenance margin goes to the liquidator vault: in cross margin all cross positions and the cross margin, in isolated margin that position alone. There is no clearance fee.":
    "以全部数量的市价单送入订单簿；超过 100,000 USDC 的仓位先平 20%，此后 30 秒内的订单为全部数量。低于维持保证金三分之二的账户归清算金库：全仓为全部全仓仓位及其保证金，逐仓只有该仓位。没有清算费。",
  "A path has no clock, so a position stays at 20 % a time until the pot is safe or 100,000 USDC are left. The takeover below two thirds is left out: on a path without gaps a pot is dealt with at its trigger. The position with the largest loss is taken to be the worst and to go first. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.": `路径没有时钟，因此仓位始终每次平 20%，直到资金池安全或只剩 100,000 USDC。不计低于三分之二时的接管：在没有跳空的路径上，资金池在强平线上就已处理。${worst}${noCost}`,
  "Positions are closed by liquidation orders at a fillable price, with a penalty of up to 1.5 % to the insurance fund. The chain’s first settings let each block close 1,000 USDC or 10 % of a position, whichever is more. An account below 0 is set off against opposite positions at once, at the bankruptcy price.":
    "以可成交价格的强平订单平仓，并向保险基金缴纳最多 1.5% 的罚金。链的初始设置允许每个区块平掉 1,000 USDC 或仓位的 10%，取较大者。低于 0 的账户立即以破产价格与对手仓位冲抵。",
  "A tenth at a time, the last 1,000 USDC at once, until the pot is above its trigger; votes may have changed these settings. The position with the largest loss is taken to be the worst and to go first. The penalty is not counted. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.": `每次十分之一，最后 1,000 USDC 一次平掉，直到资金池高于强平线；投票可能已改变这些设置。${worst}罚金不计。${noCost}`,
  "Positions are liquidated by orders limited at the bankruptcy price, and the client keeps what is left. Failing that they are assigned to members of a programme, and then unwound against other traders at the bankruptcy price.":
    published.kraken,
  "Positions are liquidated by orders limited at the bankruptcy price, and the client keeps what is left. Failing that they are assigned to members of a programme, and then unwound against other traders at the bankruptcy price. Since 26 March 2026 linear contracts are also liquidated in part, with fees.": `${published.kraken}自 2026 年 3 月 26 日起，正向合约也会部分强平，并收取费用。`,
  "The whole pot is taken to be closed at once, at the mark. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.":
    assumed.kraken,
  "How large the parts are is not published. The whole pot is taken to be closed at once, at the mark. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.": `每部分有多大没有公布。${assumed.kraken}`,
  "Binance’s own formula counts the profit and the maintenance of all other contracts.":
    "币安自己的公式计入所有其他合约的盈亏与维持保证金。",
  "At Binance the long and the short of one contract share one cross liquidation price.":
    "在币安，同一合约的多空共用一个全仓强平价。",
  "Hyperliquid, for one, says that the tier is that at the liquidation price.":
    "例如 Hyperliquid 说明，以强平价格处的档位为准。",
  "Bybit charged maintenance on the entry price until 2 September 2025.":
    "Bybit 在 2025 年 9 月 2 日之前按开仓价收取维持保证金。",
  "Bitget charged whole positions at one rate until 10 November 2025.":
    "Bitget 在 2025 年 11 月 10 日之前对整个仓位用同一费率。",
  "Bitget adds a fee of 0.06\u202F% of the value at the mark.":
    "Bitget 另加标记价格下价值 0.06% 的手续费。",
  "Bybit adds the estimated fee to close, on the value at bankruptcy.":
    "Bybit 另加按破产价格下价值估算的平仓手续费。",
  "Bitget has worked out initial margin at the mark since 29 September 2025.":
    "Bitget 自 2025 年 9 月 29 日起按标记价格计算初始保证金。",
  "Deribit, inverse contracts": "Deribit 反向合约",
  "Its maintenance rate grows with every coin of the position instead of stepping from tier to tier, and editions of its pages differ on where it starts.":
    "其维持保证金率随仓位的每一枚币连续上升，而非逐档跳升；各版页面对起点的说法也不一致。",
  "Portfolio margin at Binance, OKX, Bybit and Deribit":
    "币安、OKX、Bybit 与 Deribit 的组合保证金",
  "The requirement is the worst loss over many scenarios of price and volatility, not a rate on each position.":
    "其要求是多种价格与波动率情景下的最大亏损，而不是每个仓位的费率。",
  "Hyperliquid, portfolio margin": "Hyperliquid 组合保证金",
  "What is borrowed against collateral counts as well, with a trigger at 95\u202F% of a ratio of its own.":
    "以抵押品借入的部分也计入，并以其自有比率的 95% 为触发线。",
  "GMX v2": "GMX v2",
  "Closing moves the price by an impact that depends on the pool, and borrowing fees accrue; each position also stands alone.":
    "平仓会产生取决于资金池的价格冲击，并累计借贷费；各仓位也彼此独立。",
  "Drift v2": "Drift v2",
  "Its maintenance rate grows with the square root of the size, and unrealised profit counts only in part.":
    "其维持保证金率随数量的平方根上升，未实现盈利也只部分计入。",
  BitMEX: "BitMEX",
  "Its present risk limits and base rates are not confirmed, nor whether they still rise in steps.":
    "其现行风险限额与基础费率未经证实，也不清楚是否仍逐级上升。",
  "Coinbase International": "Coinbase International",
  "Rates follow from each contract’s volatility and are not published as a table; opposite positions in bitcoin and ether offset each other in part.":
    "费率取决于各合约的波动率，没有以表公布；比特币与以太币的反向仓位可部分抵消。",
  "These rules name no venue. The worst case is taken: everything in the pot is taken over at once at the bankruptcy price, and nothing of its margin comes back.":
    "这些规则不属于任何平台。按最坏情况处理：资金池中的一切以破产价格一次性被接管，其保证金分文不回。",
};
