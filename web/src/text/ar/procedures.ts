/** How venues liquidate, where they depart from these rules and which are not covered, found by its English. */
import { packs } from "./packs.js";

const I = (name: string): string => `\u2068${name}\u2069`;
const F = (figure: string): string => `\u2066${figure}\u2069`;

const ORDERS =
  "Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.";
const orders =
  "ويُفترض أن الأوامر تُنفَّذ بسعر العلامة؛ والانزلاق والرسوم والتأثير في السعر لك أن تضبطها.";
const WORST =
  "The position with the largest loss is taken to be the worst and to go first.";
const worst = "ويُعدّ المركز ذو أكبر خسارة هو الأسوأ ويُغلق أولًا.";

const BINANCE =
  "Open orders are cancelled. One large order that fills at once or is cancelled tries to bring the account back above maintenance; a clearance fee is charged on what it liquidates. If that is not enough, the insurance fund takes over the rest at the bankruptcy price.";
const binance =
  "تُلغى الأوامر المفتوحة. ويحاول أمر واحد كبير، يُنفَّذ فورًا أو يُلغى، إعادة الحساب فوق هامش الصيانة؛ وتُقتطع رسوم تصفية على ما يُصفّيه. فإن لم يكفِ استلم صندوق التأمين الباقي بسعر الإفلاس.";
const BINANCE_ASSUMED = `Binance does not say which position goes first. ${WORST} Each goes whole, until the pot is above its trigger. No current clearance fee is confirmed, so none is counted. ${ORDERS}`;
const binanceAssumed = `لا تقول ${I("Binance")} أي مركز يُغلق أولًا. ${worst} ويُغلق كلٌّ كاملًا حتى يعلو الوعاء حدّ تصفيته. ولا رسوم تصفية حالية مؤكدة فلا تُحسب. ${orders}`;

const TIER_BY_TIER = `The order of positions in cross is not known to us; each is taken down tier by tier as in isolated margin. ${WORST} What is left after the last position is taken to stay. ${ORDERS}`;
const tierByTier = `ترتيب المراكز في المتقاطع غير معروف لنا؛ فيُخفَّض كلٌّ شريحة بعد شريحة كما في الهامش المعزول. ${worst} ويُفترض أن ما يبقى بعد آخر مركز يظل في الحساب. ${orders}`;

const KRAKEN =
  "Positions are liquidated by orders limited at the bankruptcy price, and the client keeps what is left. Failing that they are assigned to members of a programme, and then unwound against other traders at the bankruptcy price.";
const kraken =
  "تُصفّى المراكز بأوامر محددة عند سعر الإفلاس، ويحتفظ العميل بما يبقى. فإن تعذّر ذلك أُسندت إلى أعضاء في برنامج، ثم فُكّت مقابل متداولين آخرين بسعر الإفلاس.";
const AT_ONCE = `The whole pot is taken to be closed at once, at the mark. ${ORDERS}`;
const atOnce = `يُفترض أن الوعاء كله يُغلق دفعة واحدة بسعر العلامة. ${orders}`;

export const procedures: Record<string, string> = {
  "These rules name no venue. The worst case is taken: everything in the pot is taken over at once at the bankruptcy price, and nothing of its margin comes back.":
    "هذه القواعد لا تسمّي أي منصة. ويُفترض أسوأ حال: يُستلم كل ما في الوعاء دفعة واحدة بسعر الإفلاس، ولا يعود شيء من هامشه.",
  [BINANCE]: binance,
  [BINANCE_ASSUMED]: binanceAssumed,
  [`Published for USDS-M: ${BINANCE}`]: `المنشور لـ ${I("USDS-M")}: ${binance}`,
  [`COIN-M is taken to be liquidated in the same way. ${BINANCE_ASSUMED}`]: `يُفترض أن ${I("COIN-M")} يُصفّى على النحو نفسه. ${binanceAssumed}`,
  "Isolated: above the lowest tier, the position is reduced in part to a lower tier; in the lowest it is taken over at the bankruptcy price, and what is left goes to the insurance fund. Cross: derivative positions are reduced after borrowing has been repaid.":
    "المعزول: فوق أدنى شريحة يُخفَّض المركز جزئيًا إلى شريحة أدنى؛ وفي أدناها يُستلم بسعر الإفلاس ويذهب الباقي إلى صندوق التأمين. المتقاطع: تُخفَّض مراكز المشتقات بعد سداد المقترَض.",
  [TIER_BY_TIER]: tierByTier,
  [`What is published later is taken to have held already. ${TIER_BY_TIER}`]: `يُفترض أن ما نُشر لاحقًا كان ساريًا قبله. ${tierByTier}`,
  "Orders are cancelled. From the third tier on a position is reduced two tiers at a time; in the first two, or below what the first tier requires, everything is handed over at the bankruptcy price. In cross margin hedged pairs are closed against each other first, then what lowers the net exposure, then what carries the highest risk.":
    "تُلغى الأوامر. ومن الشريحة الثالثة فصاعدًا يُخفَّض المركز شريحتين في كل مرة؛ وفي الأوليين، أو دون ما تتطلبه الأولى، يُسلَّم كل شيء بسعر الإفلاس. وفي الهامش المتقاطع تُغلق أزواج التحوّط بعضها ببعض أولًا، ثم ما يخفّض صافي الانكشاف، ثم الأعلى خطرًا.",
  [`Hedged pairs are not closed against each other first. ${WORST} In the first two tiers a position goes whole at the mark and what is left stays, instead of being lost at the bankruptcy price. ${ORDERS}`]: `لا تُغلق أزواج التحوّط بعضها ببعض أولًا. ${worst} وفي الشريحتين الأوليين يُغلق المركز كاملًا بسعر العلامة ويبقى ما يبقى، بدل أن يضيع بسعر الإفلاس. ${orders}`,
  "Orders are cancelled and hedged legs netted. In cross margin positions are reduced two tiers at a time; the rest is closed by one order. What is left goes to the risk fund.":
    "تُلغى الأوامر وتُقاصّ أطراف التحوّط. وفي الهامش المتقاطع تُخفَّض المراكز شريحتين في كل مرة؛ ويُغلق الباقي بأمر واحد. وما يبقى يذهب إلى صندوق المخاطر.",
  [`Hedged legs are not netted first, and isolated positions are reduced as those in cross margin. ${WORST} What is left is taken to stay. ${ORDERS}`]: `لا تُقاصّ أطراف التحوّط أولًا، وتُخفَّض المراكز المعزولة كالتي في الهامش المتقاطع. ${worst} ويُفترض أن ما يبقى يظل في الحساب. ${orders}`,
  "Market orders of full size go to the book; of a position of more than 100,000 USDC 20 % goes first, and for 30 seconds after that orders are of full size. An account below two thirds of its maintenance margin goes to the liquidator vault: in cross margin all cross positions and the cross margin, in isolated margin that position alone. There is no clearance fee.": `تذهب أوامر سوق بكامل الحجم إلى دفتر الأوامر؛ ومن مركز يتجاوز ${F("100,000 USDC")} يذهب ${F("20%")} أولًا، ثم تكون الأوامر بكامل الحجم لمدة 30 ثانية. والحساب دون ثلثي هامش صيانته يذهب إلى خزينة التصفية: في الهامش المتقاطع كل المراكز المتقاطعة وهامشها، وفي المعزول ذلك المركز وحده. ولا رسوم تصفية.`,
  [`A path has no clock, so a position stays at 20 % a time until the pot is safe or 100,000 USDC are left. The takeover below two thirds is left out: on a path without gaps a pot is dealt with at its trigger. ${WORST} ${ORDERS}`]: `لا ساعة للمسار، فيبقى المركز على ${F("20%")} في كل مرة حتى يأمن الوعاء أو يبقى ${F("100,000 USDC")}. ويُغفل الاستلام دون الثلثين: ففي مسار بلا فجوات يُعالَج الوعاء عند حدّ تصفيته. ${worst} ${orders}`,
  "Positions are closed by liquidation orders at a fillable price, with a penalty of up to 1.5 % to the insurance fund. The chain’s first settings let each block close 1,000 USDC or 10 % of a position, whichever is more. An account below 0 is set off against opposite positions at once, at the bankruptcy price.": `تُغلق المراكز بأوامر تصفية بسعر قابل للتنفيذ، مع غرامة تصل إلى ${F("1.5%")} لصندوق التأمين. وإعدادات السلسلة الأولى تتيح لكل كتلة إغلاق ${F("1,000 USDC")} أو ${F("10%")} من المركز، أيهما أكبر. والحساب دون 0 يُقاصّ فورًا مع مراكز مقابلة بسعر الإفلاس.`,
  [`A tenth at a time, the last 1,000 USDC at once, until the pot is above its trigger; votes may have changed these settings. ${WORST} The penalty is not counted. ${ORDERS}`]: `عُشر في كل مرة، وآخر ${F("1,000 USDC")} دفعة واحدة، حتى يعلو الوعاء حدّ تصفيته؛ وربما غيّرت التصويتات هذه الإعدادات. ${worst} ولا تُحسب الغرامة. ${orders}`,
  [KRAKEN]: kraken,
  [`${KRAKEN} Since 26 March 2026 linear contracts are also liquidated in part, with fees.`]: `${kraken} ومنذ 26 مارس 2026 تُصفّى العقود الخطية جزئيًا أيضًا، برسوم.`,
  [AT_ONCE]: atOnce,
  [`How large the parts are is not published. ${AT_ONCE}`]: `حجم الأجزاء غير منشور. ${atOnce}`,
};

const departures: Record<string, string> = {
  "Binance’s own formula counts the profit and the maintenance of all other contracts.": `معادلة ${I("Binance")} نفسها تحتسب ربح العقود الأخرى كلها وهامش صيانتها.`,
  "At Binance the long and the short of one contract share one cross liquidation price.": `لدى ${I("Binance")} يشترك الشراء والبيع على عقد واحد في سعر تصفية متقاطع واحد.`,
  "Hyperliquid, for one, says that the tier is that at the liquidation price.": `تقول ${I("Hyperliquid")} مثلًا إن الشريحة هي شريحة سعر التصفية.`,
  "Bybit charged maintenance on the entry price until 2 September 2025.": `كانت ${I("Bybit")} تحسب هامش الصيانة على سعر الدخول حتى 2 سبتمبر 2025.`,
  "Bitget charged whole positions at one rate until 10 November 2025.": `كانت ${I("Bitget")} تطبّق معدّلًا واحدًا على المركز كله حتى 10 نوفمبر 2025.`,
  "Bitget adds a fee of 0.06 % of the value at the mark.": `تضيف ${I("Bitget")} رسومًا ${F("0.06%")} من القيمة بسعر العلامة.`,
  "Bybit adds the estimated fee to close, on the value at bankruptcy.": `تضيف ${I("Bybit")} رسوم الإغلاق المقدّرة على القيمة بسعر الإفلاس.`,
  "Bitget has worked out initial margin at the mark since 29 September 2025.": `تحسب ${I("Bitget")} الهامش الأولي بسعر العلامة منذ 29 سبتمبر 2025.`,
  "A table of your own.": "جدول خاص بك.",
};

const notCovered: Record<string, string> = {
  "Deribit, inverse contracts": `${I("Deribit")}، عقود عكسية`,
  "Its maintenance rate grows with every coin of the position instead of stepping from tier to tier, and editions of its pages differ on where it starts.":
    "معدّل صيانتها يكبر مع كل عملة في المركز بدل أن يتدرّج شريحة بعد شريحة، وتختلف طبعات صفحاتها في موضع بدئه.",
  "Portfolio margin at Binance, OKX, Bybit and Deribit": `هامش المحفظة لدى ${I("Binance")} و${I("OKX")} و${I("Bybit")} و${I("Deribit")}`,
  "The requirement is the worst loss over many scenarios of price and volatility, not a rate on each position.":
    "المتطلب هو أسوأ خسارة في سيناريوهات كثيرة للسعر والتقلب، لا معدّل على كل مركز.",
  "Hyperliquid, portfolio margin": `${I("Hyperliquid")}، هامش المحفظة`,
  "What is borrowed against collateral counts as well, with a trigger at 95 % of a ratio of its own.": `يُحتسب أيضًا ما يُقترض بضمان، وحدّ التصفية عند ${F("95%")} من نسبة خاصة به.`,
  "GMX v2": "GMX v2",
  "Closing moves the price by an impact that depends on the pool, and borrowing fees accrue; each position also stands alone.":
    "الإغلاق يحرّك السعر بأثر يتبع مجمّع السيولة، وتتراكم رسوم اقتراض؛ وكل مركز قائم وحده.",
  "Drift v2": "Drift v2",
  "Its maintenance rate grows with the square root of the size, and unrealised profit counts only in part.":
    "معدّل صيانتها يكبر مع الجذر التربيعي للحجم، ولا يُحتسب الربح غير المحقق إلا جزئيًا.",
  BitMEX: "BitMEX",
  "Its present risk limits and base rates are not confirmed, nor whether they still rise in steps.":
    "حدود مخاطرها ومعدّلاتها الأساسية الحالية غير مؤكدة، ولا هل ما زالت ترتفع بدرجات.",
  "Coinbase International": "Coinbase International",
  "Rates follow from each contract’s volatility and are not published as a table; opposite positions in bitcoin and ether offset each other in part.":
    "المعدّلات تتبع تقلب كل عقد ولا تُنشر جدولًا؛ والمراكز المتقابلة في البيتكوين والإيثر تتقاصّ جزئيًا.",
};

export const prose: Record<string, string> = {
  ...packs,
  ...procedures,
  ...departures,
  ...notCovered,
};
