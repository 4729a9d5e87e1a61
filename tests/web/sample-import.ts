/** Positions as they come from elsewhere: the structure as it is documented, the figures made up. */
import {
  type FoundRows,
  type Imported,
} from "../../web/src/document/import-found.js";
import { readImport } from "../../web/src/document/import-read.js";

type Loose = Record<string, unknown>;

/** What ccxt's fetchPositions gives of one. */
export const unified = (rest: Loose = {}): Loose => ({
  info: { symbol: "BTCUSDT", positionAmt: "0.5", unknown: [1, 2] },
  id: null,
  symbol: "BTC/USDT:USDT",
  timestamp: 1780000000000,
  datetime: "2026-05-28T20:26:40.000Z",
  hedged: false,
  side: "long",
  contracts: 0.5,
  contractSize: 1,
  entryPrice: 64500,
  markPrice: 64480,
  notional: 32240,
  leverage: 10,
  collateral: 12000,
  initialMargin: 3224,
  initialMarginPercentage: 0.1,
  maintenanceMargin: 128.96,
  maintenanceMarginPercentage: 0.004,
  unrealizedPnl: -10,
  liquidationPrice: 41000.5,
  marginMode: "cross",
  marginRatio: 0.0107,
  percentage: -0.31,
  ...rest,
});

export const positionsOf = (text: string): FoundRows => {
  const found: Imported = readImport(text);
  if (found.kind !== "positions")
    throw new Error(`no positions: ${JSON.stringify(found)}`);
  return found;
};

export const readUnified = (...rows: unknown[]): FoundRows =>
  positionsOf(JSON.stringify(rows));

/** Bybit's own answer: a list inside an object, all figures as texts, "Buy" and "Sell". */
export const bybitRaw = {
  retCode: 0,
  retMsg: "OK",
  result: {
    category: "linear",
    list: [
      {
        positionIdx: 0,
        symbol: "BTCUSDT",
        side: "Buy",
        size: "0.150",
        avgPrice: "63120.5",
        positionValue: "9468.075",
        leverage: "12",
        markPrice: "64480.00",
        liqPrice: "",
        positionBalance: "0",
        unrealisedPnl: "203.925",
      },
      { symbol: "ETHUSDT", side: "", size: "0", avgPrice: "0", leverage: "10" },
    ],
  },
};

/** OKX: contracts of 0.01 bitcoin, the sides by the sign in net mode. */
export const okxRaw = {
  code: "0",
  data: [
    {
      instId: "BTC-USDT-SWAP",
      instType: "SWAP",
      posSide: "net",
      pos: "-25",
      avgPx: "65010.2",
      markPx: "64480",
      lever: "20",
      mgnMode: "cross",
      margin: "",
      imr: "806",
      upl: "132.55",
    },
  ],
};

/** Binance in hedge mode: both legs, and an empty one. */
export const binanceRaw = ["LONG", "SHORT"].map((positionSide, leg) => ({
  symbol: "ETHUSDT",
  positionSide,
  positionAmt: leg === 0 ? "4.000" : "-1.500",
  entryPrice: leg === 0 ? "3240.10" : "3301.55",
  breakEvenPrice: "3241.4",
  markPrice: "3215.00000000",
  leverage: "10",
  marginType: "isolated",
  isolatedMargin: leg === 0 ? "1195.64" : "625.06",
  isolatedWallet: leg === 0 ? "1296.04" : "495.23",
}));

export const TABLES = {
  english:
    "Symbol,Size,Entry Price,Mark Price,Liq.Price,Margin Ratio,Margin,Unrealized PNL(ROE%)\n" +
    'BTCUSDT Perpetual 10x,0.5 BTC,"64,500.0","64,480.0",--,1.07%,"3,224.00 USDT (Cross)","-10.00 USDT (-0.31%)"\n' +
    'ETHUSDT Perpetual 10x,-6.000 ETH,"3,330.00","3,215.00",--,1.07%,"1,929.00 USDT (Cross)","+690.00 USDT"',
  bybit:
    "Contracts,Qty,Value,Entry Price,Mark Price,Liq. Price,IM,MM\n" +
    'BTCUSDT Cross 10.00x Long,0.5 BTC,"32,240.00 USDT","64,500.00","64,480.00",--,"3,224.00 USDT",128.96',
  spanish:
    "\uFEFFS\u00EDmbolo;Lado;Tama\u00F1o;Precio de entrada;Precio de marca;Apalancamiento;Modo de margen\r\n" +
    "BTCUSDT;Largo;0,5;64.500,00;64.480,5;10x;Cruzado\r\n" +
    "ETHUSDT;Corto;1,234;3.330;3.215;5x;Aislado\r\n",
  chinese:
    "合约\t方向\t数量\t开仓均价\t标记价格\t杠杆\t保证金模式\n" +
    "BTCUSDT永续\t做多\t0.5\t64500\t64480\t10x\t全仓\n" +
    "ETHUSDT 永续\t空\t6 ETH\t3330\t3215\t5倍\t逐仓\n",
  turkish:
    "S\u00F6zle\u015Fme;Y\u00F6n;Miktar;Giri\u015F Fiyat\u0131;Mark Fiyat\u0131;Kald\u0131ra\u00E7;Marj Modu\n" +
    "BTCUSDT;Al\u0131\u015F;0,5;64.500,00;64.480,5;10x;\u00C7apraz\n" +
    "ETHUSDT;Sat\u0131\u015F;6;3.330,5;3.215,0;5x;\u0130zole\n",
  arabic:
    "الرمز,الاتجاه,الحجم,سعر الدخول,سعر العلامة,الرافعة المالية,وضع الهامش\n" +
    "BTCUSDT,شراء,٠٫٥,٦٤٥٠٠,٦٤٤٨٠,١٠x,متقاطع\n" +
    "ETHUSDT,بيع,٦,٣٣٣٠,٣٢١٥,٥x,معزول\n",
};
