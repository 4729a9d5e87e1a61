/** What rule packs say, by the English of it. */
export const packProse: Record<string, string> = {
  "Binance COIN-M": "Binance COIN-M",
  "The perpetual contract BTCUSD of 100 US dollars, for an account kept in bitcoin.":
    "El contrato perpetuo BTCUSD de 100 dólares, para una cuenta en bitcoin.",
  "Maintenance margin and liquidation price":
    "Margen de mantenimiento y precio de liquidación",
  "Bounds and leverage of the brackets":
    "Límites y apalancamiento de los tramos",
  "The brackets of BTCUSD are put together, not read: bounds from Binance’s leverage table of 2021, rates from the worked figures of its help pages up to 2023 (0.0016 BTC for 0.4 BTC; 12.5\u202F% less 11.605 BTC for 300 BTC). Today’s may differ.":
    "Los tramos de BTCUSD están reconstruidos, no leídos: los límites salen de la tabla de apalancamiento de Binance de 2021 y las tasas, de los ejemplos numéricos de sus páginas de ayuda hasta 2023 (0,0016 BTC para 0,4 BTC; 12,5\u00A0% menos 11,605 BTC para 300 BTC). Los de hoy pueden ser otros.",
  "Binance USDS-M": "Binance USDS-M",
  "Perpetual contracts on thirty coins, margin in one asset.":
    "Contratos perpetuos sobre treinta monedas, con margen en un solo activo.",
  "Maintenance tables": "Tablas de mantenimiento",
  "Bitget USDT-M": "Bitget USDT-M",
  "The USDT perpetuals on BTC and ETH, with progressive tiers as for positions opened since 10 November 2025.":
    "Los perpetuos en USDT sobre BTC y ETH, con los tramos progresivos de las posiciones abiertas desde el 10 de noviembre de 2025.",
  "The tables are those announced on 26 September 2025; later changes are not known.":
    "Las tablas son las anunciadas el 26 de septiembre de 2025; no se conocen cambios posteriores.",
  "Progressive maintenance and its closing fee of 0.06\u202F%":
    "Mantenimiento progresivo y su comisión de cierre del 0,06\u00A0%",
  "Larger side of a hedge": "Lado mayor de una cobertura",
  "Maintenance table of BTCUSDT": "Tabla de mantenimiento de BTCUSDT",
  "Maintenance table of ETHUSDT": "Tabla de mantenimiento de ETHUSDT",
  "Bybit, unified account": "Bybit, cuenta unificada",
  "The USDT perpetual BTCUSDT with maintenance on the entry price, as before 2 September 2025. For figures of that time.":
    "El perpetuo en USDT BTCUSDT con mantenimiento sobre el precio de entrada, como antes del 2 de septiembre de 2025. Para cifras de esa época.",
  "A long and a short of the same size are taken to need no maintenance but both closing fees: Bybit says that hedged positions are treated apart, and live figures agree, yet it prints no formula.":
    "Se supone que un largo y un corto del mismo tamaño no exigen mantenimiento, solo las dos comisiones de cierre: Bybit dice que las posiciones cubiertas se tratan aparte y las cifras reales lo confirman, pero no publica una fórmula.",
  "The wallet holds USDT alone, so that no collateral ratio applies.":
    "La billetera solo contiene USDT, así que no se aplica ninguna ponderación de garantías.",
  "The closing fee is that of a user without a discount, and is set aside together with the initial margin.":
    "La comisión de cierre es la de un usuario sin descuento y se reserva junto con el margen inicial.",
  "Maintenance on the entry price": "Mantenimiento sobre el precio de entrada",
  "Date of the change": "Fecha del cambio",
  "Closing fee of 0.055\u202F%": "Comisión de cierre del 0,055\u00A0%",
  "The USDT perpetual BTCUSDT in cross and isolated margin, with maintenance on the mark price as since 2 September 2025.":
    "El perpetuo en USDT BTCUSDT en margen cruzado y aislado, con mantenimiento sobre el precio de marca, como desde el 2 de septiembre de 2025.",
  "Maintenance on the mark price": "Mantenimiento sobre el precio de marca",
  "Liquidation in the unified account": "Liquidación en la cuenta unificada",
  "The first tier of BTC is the one published up to 2026; test data of September 2026 show a lower rate, 0.33\u202F%, up to 300,000 USDT.":
    "El primer tramo de BTC es el publicado hasta 2026; datos de prueba de septiembre de 2026 muestran una tasa menor, 0,33\u00A0%, hasta 300.000 USDT.",
  "dYdX v4": "dYdX v4",
  "The perpetuals on BTC and ETH; a subaccount of its own stands for isolated margin.":
    "Los perpetuos sobre BTC y ETH; una subcuenta propia hace las veces de margen aislado.",
  "the oracle price": "el precio del oráculo",
  "Margin and liquidation": "Margen y liquidación",
  "Maintenance fraction of the tier Large-Cap, and who is in it":
    "Fracción de mantenimiento de la categoría Large-Cap y quién está en ella",
  "BTC is taken to be in the tier Large-Cap, as in the chain’s genesis file; a vote of its holders may have moved it.":
    "Se supone que BTC está en la categoría Large-Cap, como en el archivo génesis de la cadena; una votación de sus titulares puede haberlo cambiado.",
  "ETH is taken to be in the tier Large-Cap, as in the chain’s genesis file; a vote of its holders may have moved it.":
    "Se supone que ETH está en la categoría Large-Cap, como en el archivo génesis de la cadena; una votación de sus titulares puede haberlo cambiado.",
  Hyperliquid: "Hyperliquid",
  "The thirty-six perpetuals with margin tiers, margin in USDC, outside portfolio margin.":
    "Los treinta y seis perpetuos con tramos de margen, con margen en USDC, fuera del margen de cartera.",
  "Margin tiers": "Tramos de margen",
  Liquidation: "Liquidación",
  "Kraken, inverse": "Kraken, inversos",
  "The inverse perpetual on bitcoin, one US dollar a contract, for an account kept in bitcoin.":
    "El perpetuo inverso sobre bitcoin, de un dólar por contrato, para una cuenta en bitcoin.",
  "Maintenance is taken on the value at the mark price: Kraken’s page speaks of the entry price, but its own worked example needs the mark.":
    "El mantenimiento se calcula sobre el valor a precio de marca: la página de Kraken habla del precio de entrada, pero su propio ejemplo necesita el de marca.",
  "Each slice of a position is taken to pay the rate of its own level; Kraken does not say whether that is so.":
    "Se supone que cada parte de una posición paga la tasa de su propio tramo; Kraken no dice si es así.",
  "Liquidation, with the worked example":
    "Liquidación, con el ejemplo desarrollado",
  "Margin schedule": "Escala de márgenes",
  "Kraken, multi-collateral": "Kraken, garantía múltiple",
  "The linear perpetuals on BTC and ETH, margin in US dollars, outside the European Economic Area.":
    "Los perpetuos lineales sobre BTC y ETH, con margen en dólares, fuera del Espacio Económico Europeo.",
  "BTC is taken to be in Class A, the one with the highest leverage.":
    "Se supone que BTC está en la clase A, la de mayor apalancamiento.",
  "ETH is taken to be in Class A, the one with the highest leverage.":
    "Se supone que ETH está en la clase A, la de mayor apalancamiento.",
  "OKX, futures mode": "OKX, modo futuros",
  "The USDT perpetuals on BTC (0.01 BTC a contract) and ETH (0.1 ETH a contract), margin in one currency.":
    "Los perpetuos en USDT sobre BTC (0,01 BTC por contrato) y ETH (0,1 ETH por contrato), con margen en una sola moneda.",
  "The closing fee counted with the maintenance is taken to be 0.05\u202F%, the taker fee of a user without a discount.":
    "La comisión de cierre que se suma al mantenimiento se supone del 0,05\u00A0%, la de tomador (taker) de un usuario sin descuento.",
  "The rate of a tier is taken to apply to the whole position, as OKX’s formulas read.":
    "Se supone que la tasa de un tramo se aplica a toda la posición, como se lee en las fórmulas de OKX.",
  "Tiers by number of contracts": "Tramos por número de contratos",
  "Isolated margin and liquidation price":
    "Margen aislado y precio de liquidación",
  "First tiers of BTC and ETH": "Primeros tramos de BTC y ETH",
  "Only the first tier of BTC is known, as others recorded it.":
    "Solo se conoce el primer tramo de BTC, tal como lo registraron terceros.",
  "Only the first tier of ETH is known, as others recorded it.":
    "Solo se conoce el primer tramo de ETH, tal como lo registraron terceros.",
};
