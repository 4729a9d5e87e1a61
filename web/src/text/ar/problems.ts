/** What is wrong with a field, said beside it. */
export const problems: Record<string, string> = {
  empty: "يلزم رقم",
  not_a_number: "ليس رقمًا",
  too_large: "رقم أكبر من اللازم",
  symbol_not_in_pack: "ليس من عقود هذه القواعد",
  currency_missing: "تلزم عملة",
  typed_in_other_currency: "مكتوب بعملة أخرى: اكتبه بهذه العملة",
  malformed_document: "تعذّرت قراءة الحساب",
  wrong_schema: "أُعدّ لإصدار آخر من هذه الصفحة",
  too_many_rows: "صفوف أكثر من اللازم: الحد 10,000 مركز و2,000 عقد و64 شريحة",
  not_finite: "رقم أكبر من اللازم",
  out_of_range: "خارج ما يمكن حسابه",
  not_positive: "يجب أن يزيد على 0",
  negative: "يجب ألّا يقل عن 0",
  price_not_positive: "السعر أكبر من 0",
  contracts_not_positive: "الحجم أكبر من 0",
  contract_size_not_positive: "حجم العقد أكبر من 0",
  leverage_not_positive: "الرافعة أكبر من 0",
  rate_out_of_range: "المعدّل بين 0 و\u2066100%\u2069",
  weight_out_of_range: "الوزن بين 0 و\u2066100%\u2069",
  liability_weight_out_of_range: "القرض يُحتسب \u2066100%\u2069 أو أكثر",
  empty_symbol: "يلزم اسم",
  duplicate_symbol: "هذا العقد موصوف مرتين",
  unknown_symbol: "لا يوجد عقد كهذا",
  market_without_tiers: "يلزم معدّل لهامش الصيانة",
  tiers_not_from_zero: "الشريحة الأولى تبدأ من 0",
  tiers_unordered: "الشرائح تتصاعد",
  tiers_overlapping: "تتداخل مع الشريحة السابقة",
  tiers_with_gap: "تترك فجوة بعد الشريحة السابقة",
  currency_price_not_one: "سعر عملة الحساب نفسها 1",
  coin_account_linear_market: "الحساب بعملة رقمية لا يحوي إلا عقودًا عكسية",
  coin_account_foreign_market:
    "الحساب بعملة رقمية لا يحوي إلا عقودًا على تلك العملة",
  coin_account_moving_collateral: "ضمان الحساب بعملة رقمية لا يتحرّك معها",
  missing_field: "هنا شيء ناقص",
  wrong_type: "لا يمكن قراءته هنا",
  unknown_value: "ليس من الخيارات",
};

export const problemText = (code: string, message?: string): string =>
  (Object.hasOwn(problems, code) ? problems[code] : undefined) ??
  message ??
  code;
