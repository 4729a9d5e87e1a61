/** Notes of the rule packs. */
export const prosePacks: Record<string, string> = {
  "Binance COIN-M": "币安 COIN-M",
  "The perpetual contract BTCUSD of 100 US dollars, for an account kept in bitcoin.":
    "面值 100 美元的 BTCUSD 永续合约，账户以比特币计。",
  "Maintenance margin and liquidation price": "维持保证金与强平价格",
  "Bounds and leverage of the brackets": "各档的界限与杠杆",
  "The brackets of BTCUSD are put together, not read: bounds from Binance’s leverage table of 2021, rates from the worked figures of its help pages up to 2023 (0.0016 BTC for 0.4 BTC; 12.5\u202F% less 11.605 BTC for 300 BTC). Today’s may differ.":
    "BTCUSD 的档位是拼合而成，并非直接读取：界限取自币安 2021 年的杠杆表，费率取自其帮助页截至 2023 年的算例（0.4 BTC 为 0.0016 BTC；300 BTC 为 12.5% 减 11.605 BTC）。今天的档位可能不同。",
  "Binance USDS-M": "币安 USDS-M",
  "Perpetual contracts on thirty coins, margin in one asset.":
    "三十种币的永续合约，单一资产保证金。",
  "Maintenance tables": "维持保证金表",
  "Bitget USDT-M": "Bitget USDT-M",
  "The USDT perpetuals on BTC and ETH, with progressive tiers as for positions opened since 10 November 2025.":
    "BTC 与 ETH 的 USDT 永续合约，采用 2025 年 11 月 10 日起开仓适用的累进档位。",
  "The tables are those announced on 26 September 2025; later changes are not known.":
    "档位表为 2025 年 9 月 26 日公告的版本；此后的变更不详。",
  "Progressive maintenance and its closing fee of 0.06\u202F%":
    "累进维持保证金及 0.06% 的平仓手续费",
  "Larger side of a hedge": "对冲中较大的一边",
  "Maintenance table of BTCUSDT": "BTCUSDT 维持保证金表",
  "Maintenance table of ETHUSDT": "ETHUSDT 维持保证金表",
  "Bybit, unified account": "Bybit 统一账户",
  "The USDT perpetual BTCUSDT with maintenance on the entry price, as before 2 September 2025. For figures of that time.":
    "USDT 永续合约 BTCUSDT，维持保证金按开仓价计，即 2025 年 9 月 2 日之前的规则。供核对当时的数字。",
  "A long and a short of the same size are taken to need no maintenance but both closing fees: Bybit says that hedged positions are treated apart, and live figures agree, yet it prints no formula.":
    "假设等量的多单与空单不需要维持保证金，只需两边的平仓手续费：Bybit 称对冲仓位另行处理，实际数字也与此相符，但没有公布公式。",
  "The wallet holds USDT alone, so that no collateral ratio applies.":
    "钱包只有 USDT，因此不涉及抵押品折算率。",
  "The closing fee is that of a user without a discount, and is set aside together with the initial margin.":
    "平仓手续费按无折扣用户计，并与初始保证金一起划出。",
  "Maintenance on the entry price": "维持保证金按开仓价计",
  "Date of the change": "变更日期",
  "Closing fee of 0.055\u202F%": "0.055% 的平仓手续费",
  "The USDT perpetual BTCUSDT in cross and isolated margin, with maintenance on the mark price as since 2 September 2025.":
    "USDT 永续合约 BTCUSDT 的全仓与逐仓，维持保证金按标记价格计，即 2025 年 9 月 2 日起的规则。",
  "Maintenance on the mark price": "维持保证金按标记价格计",
  "Liquidation in the unified account": "统一账户的强平",
  "The first tier of BTC is the one published up to 2026; test data of September 2026 show a lower rate, 0.33\u202F%, up to 300,000 USDT.":
    "BTC 的第一档为截至 2026 年公布的档位；2026 年 9 月的测试数据显示 300,000 USDT 以内费率较低，为 0.33%。",
  "dYdX v4": "dYdX v4",
  "The perpetuals on BTC and ETH; a subaccount of its own stands for isolated margin.":
    "BTC 与 ETH 的永续合约；以单独的子账户代表逐仓。",
  "the oracle price": "预言机价格",
  "Margin and liquidation": "保证金与强平",
  "Maintenance fraction of the tier Large-Cap, and who is in it":
    "Large-Cap 档的维持保证金比例及其所含合约",
  "BTC is taken to be in the tier Large-Cap, as in the chain’s genesis file; a vote of its holders may have moved it.":
    "假设 BTC 属于 Large-Cap 档，与链的创世文件一致；持有人投票可能已作改动。",
  "ETH is taken to be in the tier Large-Cap, as in the chain’s genesis file; a vote of its holders may have moved it.":
    "假设 ETH 属于 Large-Cap 档，与链的创世文件一致；持有人投票可能已作改动。",
  Hyperliquid: "Hyperliquid",
  "The thirty-six perpetuals with margin tiers, margin in USDC, outside portfolio margin.":
    "设有保证金档位的三十六个永续合约，以 USDC 为保证金，不含组合保证金。",
  "Margin tiers": "保证金档位",
  "Kraken, inverse": "Kraken 反向合约",
  "The inverse perpetual on bitcoin, one US dollar a contract, for an account kept in bitcoin.":
    "比特币反向永续合约，每张 1 美元，账户以比特币计。",
  "Maintenance is taken on the value at the mark price: Kraken’s page speaks of the entry price, but its own worked example needs the mark.":
    "假设维持保证金按标记价格下的价值计：Kraken 的页面说的是开仓价，但它自己的算例要用标记价格才对得上。",
  "Each slice of a position is taken to pay the rate of its own level; Kraken does not say whether that is so.":
    "假设仓位的每一段按各自档位的费率收取；Kraken 没有说明是否如此。",
  "Liquidation, with the worked example": "强平，附算例",
  Liquidation: "强平",
  "Margin schedule": "保证金表",
  "Kraken, multi-collateral": "Kraken 多抵押品",
  "The linear perpetuals on BTC and ETH, margin in US dollars, outside the European Economic Area.":
    "BTC 与 ETH 的正向永续合约，以美元为保证金，欧洲经济区以外。",
  "BTC is taken to be in Class A, the one with the highest leverage.":
    "假设 BTC 属于杠杆最高的 A 类。",
  "ETH is taken to be in Class A, the one with the highest leverage.":
    "假设 ETH 属于杠杆最高的 A 类。",
  "OKX, futures mode": "OKX 合约模式",
  "The USDT perpetuals on BTC (0.01 BTC a contract) and ETH (0.1 ETH a contract), margin in one currency.":
    "BTC（每张 0.01 BTC）与 ETH（每张 0.1 ETH）的 USDT 永续合约，单币种保证金。",
  "The closing fee counted with the maintenance is taken to be 0.05\u202F%, the taker fee of a user without a discount.":
    "假设与维持保证金一并计入的平仓手续费为 0.05%，即无折扣用户的吃单费率。",
  "The rate of a tier is taken to apply to the whole position, as OKX’s formulas read.":
    "假设档位费率适用于整个仓位，如 OKX 的公式所示。",
  "Tiers by number of contracts": "按合约张数分档",
  "Isolated margin and liquidation price": "逐仓保证金与强平价格",
  "First tiers of BTC and ETH": "BTC 与 ETH 的前几档",
  "Only the first tier of BTC is known, as others recorded it.":
    "BTC 只知道第一档，由第三方记录。",
  "Only the first tier of ETH is known, as others recorded it.":
    "ETH 只知道第一档，由第三方记录。",
  "A table of your own.": "你自己的档位表。",
};
