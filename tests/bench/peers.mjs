/**
 * The peers on the same accounts. Both get their own input ready made, and only their liquidation price per position
 * is timed. They find less than crossmargin does: one price where it finds six in each world.
 */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** binance.parseAccountPosition for every row of the venue's answer, with leverage brackets loaded. */
export async function ccxt(folder) {
  const path = createRequire(`${folder}/package.json`).resolve("ccxt");
  const { default: library } = await import(pathToFileURL(path).href);
  return (account) => {
    const exchange = new library.binance();
    exchange.setMarkets(
      account.markets.map(({ symbol, underlying }) =>
        exchange.safeMarketStructure({
          id: symbol,
          symbol: `${underlying}/USDT:USDT`,
          base: underlying,
          quote: "USDT",
          settle: "USDT",
          baseId: underlying,
          quoteId: "USDT",
          settleId: "USDT",
          type: "swap",
          swap: true,
          contract: true,
          linear: true,
          inverse: false,
          contractSize: 1,
          precision: { price: 0.01, amount: 0.001 },
        }),
      ),
    );
    exchange.options.leverageBrackets = Object.fromEntries(
      account.markets.map(({ underlying, tiers }) => [
        `${underlying}/USDT:USDT`,
        tiers.map((tier) => [
          String(tier.minNotional),
          String(tier.maintenanceMarginRate),
        ]),
      ]),
    );
    const wallet = account.collateral[0].amount;
    const rows = rowsOf(account);
    const profit = rows.reduce((sum, row) => sum + row.profit, 0);
    const positions = rows.map((row) => ({
      symbol: row.symbol,
      positionSide: row.size > 0 ? "LONG" : "SHORT",
      positionAmt: String(row.size),
      notional: (row.size * row.mark).toFixed(8),
      unrealizedProfit: row.profit.toFixed(8),
      initialMargin: ((Math.abs(row.size) * row.mark) / 10).toFixed(8),
      maintMargin: row.maintenance.toFixed(8),
      entryPrice: row.entry.toFixed(8),
      leverage: "10",
      isolated: false,
      updateTime: 1721995760449,
      crossMargin: (wallet + profit).toFixed(8),
      crossWalletBalance: wallet.toFixed(8),
    }));
    const markets = positions.map(({ symbol }) => exchange.market(symbol));
    return {
      price: (i) =>
        exchange.parseAccountPosition(positions[i], markets[i])
          .liquidationPrice,
      count: positions.length,
    };
  };
}

/**
 * positions.liqPrice for every position. That venue holds one position in a market, so rows of a market are netted
 * first. It has a formula where others have tiers: its rates are those of the tier, and of its documentation's example.
 */
export async function orderly(folder) {
  const require = createRequire(`${folder}/package.json`);
  const { positions: formulas } = require("@orderly.network/perp");
  return (account) => {
    const nets = new Map();
    let collateral = account.collateral[0].amount;
    for (const row of rowsOf(account)) {
      collateral += row.profit;
      const net = nets.get(row.symbol) ?? { ...row, size: 0, cost: 0 };
      net.size += row.size;
      net.cost += row.size * row.entry;
      nets.set(row.symbol, net);
    }
    const open = [...nets.values()].filter(({ size }) => size !== 0);
    const inputs = open.map((net) => {
      const rates = {
        baseMMR: net.rate,
        baseIMR: 2 * net.rate,
        IMRFactor: 0.0000002512,
      };
      const positionNotional = Math.abs(net.size * net.mark);
      return {
        ...rates,
        MMR: formulas.MMR({
          ...rates,
          positionNotional,
          IMR_factor_power: 4 / 5,
        }),
        markPrice: net.mark,
        symbol: net.symbol,
        totalCollateral: collateral,
        positionQty: net.size,
        costPosition: net.cost,
      };
    });
    const positions = inputs.map((input) => ({
      symbol: input.symbol,
      position_qty: input.positionQty,
      mark_price: input.markPrice,
      mmr: input.MMR,
    }));
    return {
      price: (i) => formulas.liqPrice({ ...inputs[i], positions }),
      count: inputs.length,
    };
  };
}

/** Positions with what the peers want to be told about them. */
function rowsOf(account) {
  const markets = new Map(
    account.markets.map((market) => [market.symbol, market]),
  );
  return account.positions.map(({ symbol, side, contracts, entryPrice }) => {
    const { markPrice: mark, tiers } = markets.get(symbol);
    const size = side === "long" ? contracts : -contracts;
    const tier = tiers.findLast(
      ({ minNotional }) => contracts * mark > minNotional,
    );
    const rate = tier.maintenanceMarginRate;
    return {
      symbol,
      size,
      mark,
      entry: entryPrice,
      rate,
      profit: size * (mark - entryPrice),
      maintenance: rate * contracts * mark - tier.maintenanceAmount,
    };
  });
}
