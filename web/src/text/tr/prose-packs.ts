/** Notes of the rule packs. */
export const prosePacks: Record<string, string> = {
  "Binance COIN-M": "Binance COIN-M",
  "The perpetual contract BTCUSD of 100 US dollars, for an account kept in bitcoin.":
    "100 ABD doları büyüklüğündeki sürekli sözleşme BTCUSD; hesap bitcoin cinsinden.",
  "Maintenance margin and liquidation price":
    "Bakım marjı ve likidasyon fiyatı",
  "Bounds and leverage of the brackets": "Kademelerin sınırları ve kaldıracı",
  "The brackets of BTCUSD are put together, not read: bounds from Binance’s leverage table of 2021, rates from the worked figures of its help pages up to 2023 (0.0016 BTC for 0.4 BTC; 12.5\u202F% less 11.605 BTC for 300 BTC). Today’s may differ.":
    "BTCUSD kademeleri okunmadı, bir araya getirildi: sınırlar Binance’in 2021 kaldıraç tablosundan, oranlar yardım sayfalarının 2023’e kadarki örneklerinden (0,4 BTC için 0,0016 BTC; 300 BTC için %12,5 eksi 11,605 BTC). Bugünküler farklı olabilir.",
  "Binance USDS-M": "Binance USDS-M",
  "Perpetual contracts on thirty coins, margin in one asset.":
    "Otuz coin üzerine sürekli sözleşmeler, tek varlıkla marjin.",
  "Maintenance tables": "Bakım tabloları",
  "Bitget USDT-M": "Bitget USDT-M",
  "The USDT perpetuals on BTC and ETH, with progressive tiers as for positions opened since 10 November 2025.":
    "BTC ve ETH üzerine USDT sürekli sözleşmeleri; 10 Kasım 2025’ten beri açılan pozisyonlardaki gibi artan kademelerle.",
  "The tables are those announced on 26 September 2025; later changes are not known.":
    "Tablolar 26 Eylül 2025’te duyurulanlardır; sonraki değişiklikler bilinmiyor.",
  "Progressive maintenance and its closing fee of 0.06\u202F%":
    "Artan kademeli bakım marjı ve %0,06 kapanış ücreti",
  "Larger side of a hedge": "Korunmanın büyük tarafı",
  "Maintenance table of BTCUSDT": "BTCUSDT bakım tablosu",
  "Maintenance table of ETHUSDT": "ETHUSDT bakım tablosu",
  "Bybit, unified account": "Bybit, birleşik hesap",
  "The USDT perpetual BTCUSDT with maintenance on the entry price, as before 2 September 2025. For figures of that time.":
    "2 Eylül 2025’ten önceki gibi bakım marjı giriş fiyatından alınan USDT sürekli sözleşmesi BTCUSDT. O zamanın sayıları için.",
  "A long and a short of the same size are taken to need no maintenance but both closing fees: Bybit says that hedged positions are treated apart, and live figures agree, yet it prints no formula.":
    "Aynı büyüklükte bir long ile bir short için bakım marjı değil, yalnız iki kapanış ücreti gerektiği varsayılır: Bybit korunan pozisyonların ayrı ele alındığını söyler, canlı sayılar da uyar, ama bir formül yayımlamaz.",
  "The wallet holds USDT alone, so that no collateral ratio applies.":
    "Cüzdanda yalnız USDT vardır; bu yüzden teminat oranı uygulanmaz.",
  "The closing fee is that of a user without a discount, and is set aside together with the initial margin.":
    "Kapanış ücreti indirimsiz bir kullanıcınınkidir ve başlangıç marjiniyle birlikte ayrılır.",
  "Maintenance on the entry price": "Giriş fiyatından bakım marjı",
  "Date of the change": "Değişikliğin tarihi",
  "Closing fee of 0.055\u202F%": "%0,055 kapanış ücreti",
  "The USDT perpetual BTCUSDT in cross and isolated margin, with maintenance on the mark price as since 2 September 2025.":
    "Çapraz ve izole marjinde USDT sürekli sözleşmesi BTCUSDT; 2 Eylül 2025’ten beri olduğu gibi bakım marjı gösterge fiyatından.",
  "Maintenance on the mark price": "Gösterge fiyatından bakım marjı",
  Liquidation: "Likidasyon",
  "Liquidation in the unified account": "Birleşik hesapta likidasyon",
  "The first tier of BTC is the one published up to 2026; test data of September 2026 show a lower rate, 0.33\u202F%, up to 300,000 USDT.":
    "BTC’nin ilk kademesi 2026’ya kadar yayımlanandır; Eylül 2026 deneme verileri 300.000 USDT’ye kadar daha düşük bir oran, %0,33 gösteriyor.",
  "dYdX v4": "dYdX v4",
  "The perpetuals on BTC and ETH; a subaccount of its own stands for isolated margin.":
    "BTC ve ETH üzerine sürekli sözleşmeler; izole marjinin yerini ayrı bir alt hesap tutar.",
  "the oracle price": "oracle fiyatı",
  "Margin and liquidation": "Marjin ve likidasyon",
  "Maintenance fraction of the tier Large-Cap, and who is in it":
    "Large-Cap kademesinin bakım oranı ve içindekiler",
  "BTC is taken to be in the tier Large-Cap, as in the chain’s genesis file; a vote of its holders may have moved it.":
    "BTC’nin, zincirin başlangıç dosyasındaki gibi Large-Cap kademesinde olduğu varsayılır; sahiplerinin oylaması yerini değiştirmiş olabilir.",
  "ETH is taken to be in the tier Large-Cap, as in the chain’s genesis file; a vote of its holders may have moved it.":
    "ETH’nin, zincirin başlangıç dosyasındaki gibi Large-Cap kademesinde olduğu varsayılır; sahiplerinin oylaması yerini değiştirmiş olabilir.",
  Hyperliquid: "Hyperliquid",
  "The thirty-six perpetuals with margin tiers, margin in USDC, outside portfolio margin.":
    "Marjin kademesi olan otuz altı sürekli sözleşme, USDC marjinle, portföy marjini dışında.",
  "Margin tiers": "Marjin kademeleri",
  "Kraken, inverse": "Kraken, ters",
  "The inverse perpetual on bitcoin, one US dollar a contract, for an account kept in bitcoin.":
    "Bitcoin üzerine ters sürekli sözleşme, her biri bir ABD doları; hesap bitcoin cinsinden.",
  "Maintenance is taken on the value at the mark price: Kraken’s page speaks of the entry price, but its own worked example needs the mark.":
    "Bakım marjının gösterge fiyatındaki değerden alındığı varsayılır: Kraken’in sayfası giriş fiyatından söz eder, ama kendi örneği gösterge fiyatını gerektirir.",
  "Each slice of a position is taken to pay the rate of its own level; Kraken does not say whether that is so.":
    "Pozisyonun her diliminin kendi düzeyinin oranını ödediği varsayılır; Kraken böyle olup olmadığını söylemez.",
  "Liquidation, with the worked example": "Likidasyon, hesaplı örnekle",
  "Margin schedule": "Marjin tablosu",
  "Kraken, multi-collateral": "Kraken, çoklu teminat",
  "The linear perpetuals on BTC and ETH, margin in US dollars, outside the European Economic Area.":
    "BTC ve ETH üzerine doğrusal sürekli sözleşmeler, ABD doları marjinle, Avrupa Ekonomik Alanı dışında.",
  "BTC is taken to be in Class A, the one with the highest leverage.":
    "BTC’nin en yüksek kaldıraçlı A sınıfında olduğu varsayılır.",
  "ETH is taken to be in Class A, the one with the highest leverage.":
    "ETH’nin en yüksek kaldıraçlı A sınıfında olduğu varsayılır.",
  "OKX, futures mode": "OKX, vadeli işlem modu",
  "The USDT perpetuals on BTC (0.01 BTC a contract) and ETH (0.1 ETH a contract), margin in one currency.":
    "BTC (sözleşme başına 0,01 BTC) ve ETH (sözleşme başına 0,1 ETH) üzerine USDT sürekli sözleşmeleri, tek para biriminde marjin.",
  "The closing fee counted with the maintenance is taken to be 0.05\u202F%, the taker fee of a user without a discount.":
    "Bakım marjıyla birlikte sayılan kapanış ücretinin %0,05, yani indirimsiz bir kullanıcının alıcı ücreti olduğu varsayılır.",
  "The rate of a tier is taken to apply to the whole position, as OKX’s formulas read.":
    "Kademe oranının, OKX formüllerinin söylediği gibi bütün pozisyona uygulandığı varsayılır.",
  "Tiers by number of contracts": "Sözleşme sayısına göre kademeler",
  "Isolated margin and liquidation price": "İzole marjin ve likidasyon fiyatı",
  "First tiers of BTC and ETH": "BTC ve ETH’nin ilk kademeleri",
  "Only the first tier of BTC is known, as others recorded it.":
    "BTC’nin yalnız ilk kademesi, başkalarının kaydettiği biçimde biliniyor.",
  "Only the first tier of ETH is known, as others recorded it.":
    "ETH’nin yalnız ilk kademesi, başkalarının kaydettiği biçimde biliniyor.",
  "A table of your own.": "Kendi tablonuz.",
};
