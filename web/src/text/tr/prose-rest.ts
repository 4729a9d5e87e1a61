/** What venues do when they liquidate, where they differ, and those that are not covered. */
const worst = "En büyük zararlı pozisyon en kötüsü sayılır ve önce gider.";
const noCost =
  "Emirlerin gösterge fiyatından gerçekleştiği varsayılır; kaymayı, ücreti ve fiyat etkisini siz belirlersiniz.";

const published = {
  binance:
    "Açık emirler iptal edilir. Hemen gerçekleşen ya da iptal edilen tek bir büyük emir, hesabı yeniden bakım marjının üstüne çıkarmaya çalışır; likide ettiğinden bir tasfiye ücreti alınır. Bu yetmezse gerisini sigorta fonu iflas fiyatından devralır.",
  kraken:
    "Pozisyonlar iflas fiyatıyla sınırlı emirlerle likide edilir, kalan müşterinindir. Olmazsa bir programın üyelerine verilir, sonra iflas fiyatından öteki yatırımcılara karşı kapatılır.",
};
const assumed = {
  binance: `Binance hangi pozisyonun önce gittiğini söylemez. ${worst} Her biri bütünüyle gider, havuz tetiğin üstüne çıkana kadar. Bugünkü tasfiye ücreti doğrulanmadığından sayılmaz. ${noCost}`,
  bybit: `Çaprazda pozisyonların sırasını bilmiyoruz; her biri izole marjindeki gibi kademe kademe indirilir. ${worst} Son pozisyondan sonra kalanın yerinde kaldığı varsayılır. ${noCost}`,
  kraken: `Bütün havuzun bir kerede, gösterge fiyatından kapatıldığı varsayılır. ${noCost}`,
};

export const proseRest: Record<string, string> = {
  "Open orders are cancelled. One large order that fills at once or is cancelled tries to bring the account back above maintenance; a clearance fee is charged on what it liquidates. If that is not enough, the insurance fund takes over the rest at the bankruptcy price.":
    published.binance,
  "Binance does not say which position goes first. The position with the largest loss is taken to be the worst and to go first. Each goes whole, until the pot is above its trigger. No current clearance fee is confirmed, so none is counted. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.":
    assumed.binance,
  "Published for USDS-M: Open orders are cancelled. One large order that fills at once or is cancelled tries to bring the account back above maintenance; a clearance fee is charged on what it liquidates. If that is not enough, the insurance fund takes over the rest at the bankruptcy price.": `USDS-M için yayımlanan: ${published.binance}`,
  "COIN-M is taken to be liquidated in the same way. Binance does not say which position goes first. The position with the largest loss is taken to be the worst and to go first. Each goes whole, until the pot is above its trigger. No current clearance fee is confirmed, so none is counted. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.": `COIN-M’in aynı biçimde likide edildiği varsayılır. ${assumed.binance}`,
  "Isolated: above the lowest tier, the position is reduced in part to a lower tier; in the lowest it is taken over at the bankruptcy price, and what is left goes to the insurance fund. Cross: derivative positions are reduced after borrowing has been repaid.":
    "İzole: en düşük kademenin üstünde pozisyon kısmen daha düşük bir kademeye indirilir; en düşüğünde iflas fiyatından devralınır, kalan sigorta fonuna gider. Çapraz: önce borç ödenir, sonra türev pozisyonlar azaltılır.",
  "The order of positions in cross is not known to us; each is taken down tier by tier as in isolated margin. The position with the largest loss is taken to be the worst and to go first. What is left after the last position is taken to stay. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.":
    assumed.bybit,
  "What is published later is taken to have held already. The order of positions in cross is not known to us; each is taken down tier by tier as in isolated margin. The position with the largest loss is taken to be the worst and to go first. What is left after the last position is taken to stay. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.": `Sonradan yayımlananın o zaman da geçerli olduğu varsayılır. ${assumed.bybit}`,
  "Orders are cancelled. From the third tier on a position is reduced two tiers at a time; in the first two, or below what the first tier requires, everything is handed over at the bankruptcy price. In cross margin hedged pairs are closed against each other first, then what lowers the net exposure, then what carries the highest risk.":
    "Emirler iptal edilir. Üçüncü kademeden başlayarak pozisyon her seferinde iki kademe indirilir; ilk ikisinde ya da ilk kademenin gerektirdiğinin altında her şey iflas fiyatından devredilir. Çapraz marjinde önce korunan çiftler birbirine karşı kapatılır, sonra net riski azaltan, sonra en yüksek riski taşıyan.",
  "Hedged pairs are not closed against each other first. The position with the largest loss is taken to be the worst and to go first. In the first two tiers a position goes whole at the mark and what is left stays, instead of being lost at the bankruptcy price. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.": `Korunan çiftler önce birbirine karşı kapatılmaz. ${worst} İlk iki kademede pozisyon gösterge fiyatından bütünüyle gider ve kalan yerinde kalır; iflas fiyatından yitirilmez. ${noCost}`,
  "Orders are cancelled and hedged legs netted. In cross margin positions are reduced two tiers at a time; the rest is closed by one order. What is left goes to the risk fund.":
    "Emirler iptal edilir, korunan taraflar netleştirilir. Çapraz marjinde pozisyonlar her seferinde iki kademe indirilir; gerisi tek emirle kapatılır. Kalan risk fonuna gider.",
  "Hedged legs are not netted first, and isolated positions are reduced as those in cross margin. The position with the largest loss is taken to be the worst and to go first. What is left is taken to stay. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.": `Korunan taraflar önce netleştirilmez, izole pozisyonlar çaprazdakiler gibi azaltılır. ${worst} Kalanın yerinde kaldığı varsayılır. ${noCost}`,
  "Market orders of full size go to the book; of a position of more than 100,000 USDC 20 % goes first, and for 30 seconds after that orders are of full size. An account below two thirds of its maintenance margin goes to the liquidator vault: in cross margin all cross positions and the cross margin, in isolated margin that position alone. There is no clearance fee.":
    "Tam büyüklükte piyasa emirleri deftere gider; 100.000 USDC’den büyük pozisyonun önce %20’si gider, ardından 30 saniye emirler tam büyüklüktedir. Bakım marjının üçte ikisinin altındaki hesap likidatör kasasına gider: çaprazda bütün çapraz pozisyonlar ve çapraz marjin, izolede yalnız o pozisyon. Tasfiye ücreti yoktur.",
  "A path has no clock, so a position stays at 20 % a time until the pot is safe or 100,000 USDC are left. The takeover below two thirds is left out: on a path without gaps a pot is dealt with at its trigger. The position with the largest loss is taken to be the worst and to go first. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.": `Yolun saati yoktur; bu yüzden pozisyon, havuz güvende olana ya da 100.000 USDC kalana kadar her seferinde %20 azaltılır. Üçte ikinin altındaki devralma dışarıda bırakılır: boşluksuz bir yolda havuz tetikte ele alınır. ${worst} ${noCost}`,
  "Positions are closed by liquidation orders at a fillable price, with a penalty of up to 1.5 % to the insurance fund. The chain’s first settings let each block close 1,000 USDC or 10 % of a position, whichever is more. An account below 0 is set off against opposite positions at once, at the bankruptcy price.":
    "Pozisyonlar gerçekleşebilir bir fiyattan likidasyon emirleriyle kapatılır, sigorta fonuna en çok %1,5 ceza ödenir. Zincirin ilk ayarları her blokta 1.000 USDC ya da pozisyonun %10’unun, hangisi çoksa, kapatılmasına izin verir. Sıfırın altındaki hesap hemen iflas fiyatından karşı pozisyonlarla mahsup edilir.",
  "A tenth at a time, the last 1,000 USDC at once, until the pot is above its trigger; votes may have changed these settings. The position with the largest loss is taken to be the worst and to go first. The penalty is not counted. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.": `Her seferinde onda biri, son 1.000 USDC bir kerede, havuz tetiğin üstüne çıkana kadar; oylamalar bu ayarları değiştirmiş olabilir. ${worst} Ceza sayılmaz. ${noCost}`,
  "Positions are liquidated by orders limited at the bankruptcy price, and the client keeps what is left. Failing that they are assigned to members of a programme, and then unwound against other traders at the bankruptcy price.":
    published.kraken,
  "Positions are liquidated by orders limited at the bankruptcy price, and the client keeps what is left. Failing that they are assigned to members of a programme, and then unwound against other traders at the bankruptcy price. Since 26 March 2026 linear contracts are also liquidated in part, with fees.": `${published.kraken} 26 Mart 2026’dan beri doğrusal sözleşmeler ücretle kısmen de likide edilir.`,
  "The whole pot is taken to be closed at once, at the mark. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.":
    assumed.kraken,
  "How large the parts are is not published. The whole pot is taken to be closed at once, at the mark. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.": `Parçaların ne kadar büyük olduğu yayımlanmamış. ${assumed.kraken}`,
  "Binance’s own formula counts the profit and the maintenance of all other contracts.":
    "Binance’in kendi formülü öteki bütün sözleşmelerin kârını ve bakım marjını sayar.",
  "At Binance the long and the short of one contract share one cross liquidation price.":
    "Binance’te bir sözleşmenin long ve short tarafı tek çapraz likidasyon fiyatını paylaşır.",
  "Hyperliquid, for one, says that the tier is that at the liquidation price.":
    "Örneğin Hyperliquid, geçerli kademenin likidasyon fiyatındaki olduğunu söyler.",
  "Bybit charged maintenance on the entry price until 2 September 2025.":
    "Bybit 2 Eylül 2025’e kadar bakım marjını giriş fiyatından alırdı.",
  "Bitget charged whole positions at one rate until 10 November 2025.":
    "Bitget 10 Kasım 2025’e kadar bütün pozisyondan tek oran alırdı.",
  "Bitget adds a fee of 0.06\u202F% of the value at the mark.":
    "Bitget göstergedeki değerin %0,06’sı kadar bir ücret ekler.",
  "Bybit adds the estimated fee to close, on the value at bankruptcy.":
    "Bybit iflastaki değer üzerinden tahmini kapanış ücretini ekler.",
  "Bitget has worked out initial margin at the mark since 29 September 2025.":
    "Bitget 29 Eylül 2025’ten beri başlangıç marjinini göstergede hesaplar.",
  "Deribit, inverse contracts": "Deribit, ters sözleşmeler",
  "Its maintenance rate grows with every coin of the position instead of stepping from tier to tier, and editions of its pages differ on where it starts.":
    "Bakım oranı kademe kademe değil, pozisyonun her coiniyle büyür; sayfalarının sürümleri nerede başladığı konusunda ayrılır.",
  "Portfolio margin at Binance, OKX, Bybit and Deribit":
    "Binance, OKX, Bybit ve Deribit’te portföy marjini",
  "The requirement is the worst loss over many scenarios of price and volatility, not a rate on each position.":
    "Gerekli olan, her pozisyona bir oran değil, birçok fiyat ve oynaklık senaryosundaki en büyük kayıptır.",
  "Hyperliquid, portfolio margin": "Hyperliquid, portföy marjini",
  "What is borrowed against collateral counts as well, with a trigger at 95\u202F% of a ratio of its own.":
    "Teminata karşı alınan borç da sayılır; tetik, kendine özgü bir oranın %95’indedir.",
  "GMX v2": "GMX v2",
  "Closing moves the price by an impact that depends on the pool, and borrowing fees accrue; each position also stands alone.":
    "Kapanış, havuza bağlı bir etkiyle fiyatı oynatır, borç ücretleri birikir; her pozisyon da tek başınadır.",
  "Drift v2": "Drift v2",
  "Its maintenance rate grows with the square root of the size, and unrealised profit counts only in part.":
    "Bakım oranı büyüklüğün kareköküyle büyür, gerçekleşmemiş kâr yalnız kısmen sayılır.",
  BitMEX: "BitMEX",
  "Its present risk limits and base rates are not confirmed, nor whether they still rise in steps.":
    "Bugünkü risk sınırları ve taban oranları doğrulanmadı; hâlâ basamak basamak yükselip yükselmedikleri de.",
  "Coinbase International": "Coinbase International",
  "Rates follow from each contract’s volatility and are not published as a table; opposite positions in bitcoin and ether offset each other in part.":
    "Oranlar her sözleşmenin oynaklığından çıkar ve tablo olarak yayımlanmaz; bitcoin ve ether’deki karşıt pozisyonlar birbirini kısmen dengeler.",
  "These rules name no venue. The worst case is taken: everything in the pot is taken over at once at the bankruptcy price, and nothing of its margin comes back.":
    "Bu kurallar bir borsa adı vermez. En kötü hal alınır: havuzdaki her şey bir kerede iflas fiyatından devralınır, marjininden hiçbir şey geri gelmez.",
};
