import type { Translated } from "../locale.js";
import type { problemTexts } from "../problems.js";

export const problems: Translated<typeof problemTexts> = {
  empty: "Bir sayı gerek",
  not_a_number: "Sayı değil",
  too_large: "Sayı çok büyük",
  symbol_not_in_pack: "Bu kuralların sözleşmeleri arasında yok",
  currency_missing: "Bir para birimi gerek",
  typed_in_other_currency:
    "Başka para biriminde yazılmıştı: bununla yeniden yazın",
  malformed_document: "Hesap okunamadı",
  wrong_schema: "Bu sayfanın başka bir sürümü için yapılmış",
  too_many_rows:
    "Çok fazla satır: en çok 10.000 pozisyon, 2.000 sözleşme ve 64 kademe",
  not_finite: "Sayı çok büyük",
  out_of_range: "Hesaplanabilecek sınırın ötesinde",
  not_positive: "Sıfırdan büyük olmalı",
  negative: "Sıfırdan küçük olamaz",
  price_not_positive: "Fiyat sıfırdan büyüktür",
  contracts_not_positive: "Büyüklük sıfırdan büyüktür",
  contract_size_not_positive: "Sözleşme büyüklüğü sıfırdan büyüktür",
  leverage_not_positive: "Kaldıraç sıfırdan büyüktür",
  rate_out_of_range: "Oran %0 ile %100 arasındadır",
  weight_out_of_range: "Ağırlık %0 ile %100 arasındadır",
  liability_weight_out_of_range: "Borç en az %100 sayılır",
  empty_symbol: "Bir ad gerek",
  duplicate_symbol: "Bu sözleşme iki kez tanımlanmış",
  unknown_symbol: "Böyle bir sözleşme yok",
  market_without_tiers: "Bakım oranı gerek",
  tiers_not_from_zero: "İlk kademe sıfırdan başlar",
  tiers_unordered: "Kademeler yukarı doğru gider",
  tiers_overlapping: "Önceki kademeyle çakışıyor",
  tiers_with_gap: "Önceki kademeden sonra boşluk var",
  currency_price_not_one: "Hesabın kendi para biriminin fiyatı 1’dir",
  coin_account_linear_market:
    "Coin cinsinden hesapta yalnız ters sözleşme olur",
  coin_account_foreign_market:
    "Coin cinsinden hesapta yalnız o coinin sözleşmeleri olur",
  coin_account_moving_collateral:
    "Coin cinsinden hesabın teminatı onunla birlikte oynayamaz",
  missing_field: "Burada bir şey eksik",
  wrong_type: "Burada okunamıyor",
  unknown_value: "Seçenekler arasında değil",
};
