/** What columns and fields of positions are called, by exchanges, by ccxt and by people, in five languages. */

/** What a position is read from. */
export type Field =
  | "symbol"
  | "side"
  | "size"
  /** A number of contracts, as against coins. */
  | "contracts"
  | "sizeUnit"
  | "contractSize"
  | "notional"
  | "entry"
  | "mark"
  /** Last price: a mark where no mark is given. */
  | "last"
  | "leverage"
  | "mode"
  /** Set aside for the position, as it was paid in. */
  | "isolatedMargin"
  /** The same, with or without the profit of the day: exchanges differ. */
  | "collateral"
  | "initialMargin"
  | "initialMarginRate"
  | "profit"
  | "funding"
  | "settle";

/** Each as plainName leaves it. */
const NAMES: Record<Field, readonly string[]> = {
  symbol: words(
    "symbol contract instrument market pair ticker asset coin product instid instrumentid futures futurescontract perpetual tradingpair symbols",
    "simbolo contrato instrumento par mercado activo",
    "合约 交易对 币对 品种 标的 代码 币种 合约名称 合约代码 交易品种",
    "sembol sozlesme kontrat parite cift enstruman",
    "الرمز رمز العقد عقد الزوج زوج_التداول الاداة العملة",
  ),
  side: words(
    "side direction positionside posside long/short longshort buysell holdside",
    "lado direccion sentido posicion",
    "方向 多空 持仓方向 买卖 买卖方向 仓位方向",
    "yon taraf pozisyon_yonu",
    "الاتجاه اتجاه الجانب الجهة",
  ),
  size: words(
    "size qty quantity amount positionsize positionamt positionamount positionqty position volume vol sz szi total basesize",
    "tamano cantidad volumen tamano_de_la_posicion",
    "数量 持仓量 持仓数量 仓位 仓位数量 大小 仓位大小 持有数量 规模",
    "miktar boyut buyukluk adet hacim pozisyon_buyuklugu",
    "الحجم حجم الكمية كمية المقدار حجم_المركز",
  ),
  contracts: words(
    "contracts numberofcontracts lots cont pos holdvol currentqty",
    "contratos",
    "张数 合约张数",
    "kontratlar kontrat_sayisi sozlesme_sayisi",
    "العقود عدد_العقود",
  ),
  sizeUnit: words("sizeunit unit", "unidad", "单位", "birim", "الوحدة"),
  contractSize: words(
    "contractsize facevalue contractvalue ctval multiplier contractmultiplier",
    "tamano_del_contrato",
    "合约面值 面值 合约乘数",
    "sozlesme_buyuklugu kontrat_buyuklugu",
    "حجم_العقد",
  ),
  notional: words(
    "notional value positionvalue notionalvalue notionalusd valueusdt notionalsize",
    "valor valor_nocional nocional valor_de_la_posicion",
    "价值 名义价值 仓位价值 持仓价值",
    "deger nominal_deger pozisyon_degeri",
    "القيمة القيمة_الاسمية قيمة_المركز",
  ),
  entry: words(
    "entry entryprice entrypx averageentryprice avgentryprice avgprice averageprice avgpx avgopenprice averageopenprice openprice openavgprice openpriceavg holdavgprice costprice avgentry baseprice",
    "entrada precio_de_entrada precio_entrada precio_medio precio_promedio precio_de_apertura precio_medio_de_entrada",
    "开仓价 开仓均价 开仓价格 入场价 入场价格 持仓均价 均价 开仓平均价 成本价",
    "giris giris_fiyati ortalama_giris_fiyati ortalama_fiyat acilis_fiyati",
    "سعر_الدخول الدخول متوسط_سعر_الدخول سعر_الفتح متوسط_السعر سعر_فتح_المركز",
  ),
  mark: words(
    "mark markprice markpx markingprice fairprice oracleprice",
    "precio_de_marca precio_marca marca precio_de_marcado",
    "标记价格 标记价 合理价格",
    "mark_fiyati isaret_fiyati gosterge_fiyati isaretleme_fiyati piyasa_fiyati",
    "سعر_العلامة سعر_الاشارة السعر_المرجعي السعر_العادل سعر_الوسم",
  ),
  last: words(
    "last lastprice price marketprice currentprice",
    "ultimo_precio precio precio_actual precio_de_mercado",
    "最新价 最新价格 现价 当前价格 价格 市价",
    "son_fiyat fiyat guncel_fiyat",
    "اخر_سعر السعر السعر_الحالي",
  ),
  leverage: words(
    "leverage lever lev leveragex",
    "apalancamiento",
    "杠杆 杠杆倍数 倍数",
    "kaldirac kaldirac_orani",
    "الرافعة_المالية الرافعة رافعة",
  ),
  mode: words(
    "marginmode margintype mgnmode isolated mode margintypes tdmode",
    "modo_de_margen tipo_de_margen modo",
    "保证金模式 仓位模式 模式 全仓逐仓 全仓/逐仓",
    "marj_modu teminat_modu marj_turu teminat_turu mod",
    "وضع_الهامش نوع_الهامش الوضع",
  ),
  isolatedMargin: words("isolatedwallet positionbalance"),
  collateral: words(
    "collateral margin mgn marginbalance isolatedmargin positionmargin",
    "margen garantia colateral margen_aislado",
    "保证金 仓位保证金 逐仓保证金",
    "marj teminat izole_marj izole_teminat",
    "الهامش هامش الضمان الهامش_المعزول هامش_معزول",
  ),
  initialMargin: words(
    "initialmargin im positionim imr positioninitialmargin",
    "margen_inicial",
    "初始保证金 起始保证金",
    "baslangic_marji baslangic_teminati",
    "الهامش_المبدئي الهامش_الاولي",
  ),
  initialMarginRate: words("initialmarginpercentage initialmarginrate"),
  profit: words(
    "unrealizedpnl unrealisedpnl unrealizedprofit unrealisedprofit pnl upl upnl unrealisedpnlusd profit",
    "pnl_no_realizado ganancia beneficio resultado",
    "未实现盈亏 浮动盈亏 盈亏",
    "gerceklesmemis_kz gerceklesmemis_pnl kar_zarar",
    "الربح_غير_المحقق الربح_والخسارة",
  ),
  funding: words("fundingpaid"),
  settle: words(
    "currency settle settlecurrency settlecoin margincoin marginasset ccy quote",
    "moneda moneda_de_liquidacion",
    "结算币种 保证金币种 币",
    "para_birimi",
    "عملة_التسوية",
  ),
};

/** What other tools write beside, and nobody asks for: it is not worth a word that it is not used. */
const NEEDLESS = new Set(
  words(
    "id info timestamp datetime hedged percentage lastupdatetimestamp liquidationprice liqprice liqpx maintenancemargin maintenancemarginpercentage marginratio stoplossprice takeprofitprice realizedpnl realisedpnl roe entrymarginmode breakevenprice time date liquidationpriceest mm adl tpsl rules exported",
  ),
);

/** What this calculator works out, in the tables it writes. */
const OWN_RESULTS =
  /^(?:cross|isolated)(?:status|liquidation|distance|backing|maximumloss)/u;

function words(...lines: string[]): string[] {
  return lines
    .flatMap((line) => line.split(" "))
    .map((name) => plainName(name.replaceAll("_", " ")));
}

/** Small letters without accents, spaces, signs and what stands in brackets. */
export function plainName(header: string): string {
  return header
    .slice(0, 120)
    .replace(/[([{（【].*$/u, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .replace(/[أإآ]/gu, "ا")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** What stands in brackets behind a name: "BTC" of "Size (BTC)". */
export const unitOf = (header: string): string =>
  /[([{（【]\s*([^)\]}）】]{1,20}?)\s*[)\]}）】]/u.exec(header)?.[1] ?? "";

const FIELDS = new Map<string, Field>(
  (Object.entries(NAMES) as [Field, readonly string[]][]).flatMap(
    ([field, names]) => names.map((name): [string, Field] => [name, field]),
  ),
);

interface Meaning {
  field: Field | null;
  /** Whether it can be passed over without saying so. */
  needless: boolean;
}

/** The same few names head thousands of rows. */
const meanings = new Map<string, Meaning>();
const MOST_MEANINGS = 1_000;

function meaningOf(header: string): Meaning {
  const known = meanings.get(header);
  if (known) return known;
  const name = plainName(header);
  const meaning = {
    field: FIELDS.get(name) ?? null,
    needless: NEEDLESS.has(name) || OWN_RESULTS.test(name),
  };
  if (meanings.size < MOST_MEANINGS) meanings.set(header, meaning);
  return meaning;
}

export const fieldOf = (header: string): Field | null =>
  meaningOf(header).field;

export const isNeedless = (header: string): boolean =>
  meaningOf(header).needless;
