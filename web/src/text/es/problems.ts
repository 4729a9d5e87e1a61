import type { problemTexts } from "../problems.js";
import type { Translated } from "../locale.js";

export const problems: Translated<typeof problemTexts> = {
  empty: "Falta un número",
  not_a_number: "No es un número",
  too_large: "Número demasiado grande",
  symbol_not_in_pack: "No está entre los contratos de estas reglas",
  currency_missing: "Falta una moneda",
  typed_in_other_currency: "Está escrito en otra moneda: escríbelo en esta",
  malformed_document: "No se pudo leer la cuenta",
  wrong_schema: "Hecho para otra versión de esta página",
  too_many_rows:
    "Demasiadas filas: el máximo son 10.000 posiciones, 2.000 contratos y 64 tramos",
  not_finite: "Número demasiado grande",
  out_of_range: "Fuera de lo que se puede calcular",
  not_positive: "Debe ser mayor que 0",
  negative: "No puede ser menor que 0",
  price_not_positive: "Un precio es mayor que 0",
  contracts_not_positive: "Un tamaño es mayor que 0",
  contract_size_not_positive: "El tamaño de un contrato es mayor que 0",
  leverage_not_positive: "El apalancamiento es mayor que 0",
  rate_out_of_range: "Una tasa está entre 0 y 100\u00A0%",
  weight_out_of_range: "Una ponderación está entre 0 y 100\u00A0%",
  liability_weight_out_of_range: "Un préstamo cuenta al 100\u00A0% o más",
  empty_symbol: "Falta un nombre",
  duplicate_symbol: "Este contrato está descrito dos veces",
  unknown_symbol: "No existe ese contrato",
  market_without_tiers: "Falta una tasa de mantenimiento",
  tiers_not_from_zero: "El primer tramo empieza en 0",
  tiers_unordered: "Los tramos van de menor a mayor",
  tiers_overlapping: "Se solapa con el tramo anterior",
  tiers_with_gap: "Deja un hueco tras el tramo anterior",
  currency_price_not_one: "La propia moneda de la cuenta tiene precio 1",
  coin_account_linear_market:
    "Una cuenta en criptomoneda solo admite contratos inversos",
  coin_account_foreign_market:
    "Una cuenta en criptomoneda solo admite contratos sobre esa moneda",
  coin_account_moving_collateral:
    "La garantía de una cuenta en criptomoneda no puede moverse con ella",
  missing_field: "Aquí falta algo",
  wrong_type: "Esto no se puede leer aquí",
  unknown_value: "No es una de las opciones",
};
