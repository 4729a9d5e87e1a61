/** What procedures, departures and venues that are not covered say, by the English of it. */
export const proseRest: Record<string, string> = {
  "Open orders are cancelled. One large order that fills at once or is cancelled tries to bring the account back above maintenance; a clearance fee is charged on what it liquidates. If that is not enough, the insurance fund takes over the rest at the bankruptcy price.":
    "Se cancelan las órdenes abiertas. Una sola orden grande, que se ejecuta al momento o se cancela, intenta devolver la cuenta por encima del mantenimiento; sobre lo que liquida se cobra una comisión de liquidación. Si no basta, el fondo de seguro asume el resto al precio de quiebra.",
  "Binance does not say which position goes first. The position with the largest loss is taken to be the worst and to go first. Each goes whole, until the pot is above its trigger. No current clearance fee is confirmed, so none is counted. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.":
    "Binance no dice qué posición va primero. Se supone que la posición con la mayor pérdida es la peor y va primero. Cada una va entera, hasta que el fondo queda por encima de su umbral. No hay confirmada ninguna comisión de liquidación vigente, así que no se cuenta. Se supone que las órdenes se ejecutan a precio de marca; el deslizamiento, la comisión y el impacto en el precio los fijas tú.",
  "Published for USDS-M: Open orders are cancelled. One large order that fills at once or is cancelled tries to bring the account back above maintenance; a clearance fee is charged on what it liquidates. If that is not enough, the insurance fund takes over the rest at the bankruptcy price.":
    "Publicado para USDS-M: Se cancelan las órdenes abiertas. Una sola orden grande, que se ejecuta al momento o se cancela, intenta devolver la cuenta por encima del mantenimiento; sobre lo que liquida se cobra una comisión de liquidación. Si no basta, el fondo de seguro asume el resto al precio de quiebra.",
  "COIN-M is taken to be liquidated in the same way. Binance does not say which position goes first. The position with the largest loss is taken to be the worst and to go first. Each goes whole, until the pot is above its trigger. No current clearance fee is confirmed, so none is counted. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.":
    "Se supone que COIN-M se liquida del mismo modo. Binance no dice qué posición va primero. Se supone que la posición con la mayor pérdida es la peor y va primero. Cada una va entera, hasta que el fondo queda por encima de su umbral. No hay confirmada ninguna comisión de liquidación vigente, así que no se cuenta. Se supone que las órdenes se ejecutan a precio de marca; el deslizamiento, la comisión y el impacto en el precio los fijas tú.",
  "Isolated: above the lowest tier, the position is reduced in part to a lower tier; in the lowest it is taken over at the bankruptcy price, and what is left goes to the insurance fund. Cross: derivative positions are reduced after borrowing has been repaid.":
    "Aislado: por encima del tramo más bajo, la posición se reduce en parte a un tramo inferior; en el más bajo se asume al precio de quiebra, y lo que queda va al fondo de seguro. Cruzado: las posiciones en derivados se reducen una vez devueltos los préstamos.",
  "The order of positions in cross is not known to us; each is taken down tier by tier as in isolated margin. The position with the largest loss is taken to be the worst and to go first. What is left after the last position is taken to stay. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.":
    "No conocemos el orden de las posiciones en cruzado; cada una se reduce tramo a tramo, como en margen aislado. Se supone que la posición con la mayor pérdida es la peor y va primero. Se supone que lo que queda tras la última posición se conserva. Se supone que las órdenes se ejecutan a precio de marca; el deslizamiento, la comisión y el impacto en el precio los fijas tú.",
  "What is published later is taken to have held already. The order of positions in cross is not known to us; each is taken down tier by tier as in isolated margin. The position with the largest loss is taken to be the worst and to go first. What is left after the last position is taken to stay. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.":
    "Se supone que lo publicado después ya regía entonces. No conocemos el orden de las posiciones en cruzado; cada una se reduce tramo a tramo, como en margen aislado. Se supone que la posición con la mayor pérdida es la peor y va primero. Se supone que lo que queda tras la última posición se conserva. Se supone que las órdenes se ejecutan a precio de marca; el deslizamiento, la comisión y el impacto en el precio los fijas tú.",
  "Orders are cancelled. From the third tier on a position is reduced two tiers at a time; in the first two, or below what the first tier requires, everything is handed over at the bankruptcy price. In cross margin hedged pairs are closed against each other first, then what lowers the net exposure, then what carries the highest risk.":
    "Se cancelan las órdenes. A partir del tercer tramo, una posición se reduce de dos en dos tramos; en los dos primeros, o por debajo de lo que exige el primero, todo se entrega al precio de quiebra. En margen cruzado se cierran primero entre sí los pares cubiertos, luego lo que reduce la exposición neta y luego lo que entraña más riesgo.",
  "Hedged pairs are not closed against each other first. The position with the largest loss is taken to be the worst and to go first. In the first two tiers a position goes whole at the mark and what is left stays, instead of being lost at the bankruptcy price. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.":
    "Los pares cubiertos no se cierran antes entre sí. Se supone que la posición con la mayor pérdida es la peor y va primero. En los dos primeros tramos una posición va entera a precio de marca y lo que queda se conserva, en lugar de perderse al precio de quiebra. Se supone que las órdenes se ejecutan a precio de marca; el deslizamiento, la comisión y el impacto en el precio los fijas tú.",
  "Orders are cancelled and hedged legs netted. In cross margin positions are reduced two tiers at a time; the rest is closed by one order. What is left goes to the risk fund.":
    "Se cancelan las órdenes y se compensan los lados cubiertos. En margen cruzado las posiciones se reducen de dos en dos tramos; el resto se cierra con una sola orden. Lo que queda va al fondo de riesgo.",
  "Hedged legs are not netted first, and isolated positions are reduced as those in cross margin. The position with the largest loss is taken to be the worst and to go first. What is left is taken to stay. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.":
    "Los lados cubiertos no se compensan antes, y las posiciones aisladas se reducen como las de margen cruzado. Se supone que la posición con la mayor pérdida es la peor y va primero. Se supone que lo que queda se conserva. Se supone que las órdenes se ejecutan a precio de marca; el deslizamiento, la comisión y el impacto en el precio los fijas tú.",
  "Market orders of full size go to the book; of a position of more than 100,000 USDC 20 % goes first, and for 30 seconds after that orders are of full size. An account below two thirds of its maintenance margin goes to the liquidator vault: in cross margin all cross positions and the cross margin, in isolated margin that position alone. There is no clearance fee.":
    "Van al libro órdenes de mercado por el tamaño completo; de una posición de más de 100.000 USDC va primero el 20\u00A0%, y durante los 30 segundos siguientes las órdenes son por el tamaño completo. Una cuenta por debajo de dos tercios de su margen de mantenimiento pasa a la bóveda liquidadora: en margen cruzado, todas las posiciones cruzadas y el margen cruzado; en margen aislado, solo esa posición. No hay comisión de liquidación.",
  "A path has no clock, so a position stays at 20 % a time until the pot is safe or 100,000 USDC are left. The takeover below two thirds is left out: on a path without gaps a pot is dealt with at its trigger. The position with the largest loss is taken to be the worst and to go first. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.":
    "Un recorrido no tiene reloj, así que una posición sigue cerrándose de 20\u00A0% en 20\u00A0% hasta que el fondo está a salvo o quedan 100.000 USDC. La cesión por debajo de dos tercios se omite: en un recorrido sin saltos, un fondo se resuelve en su umbral. Se supone que la posición con la mayor pérdida es la peor y va primero. Se supone que las órdenes se ejecutan a precio de marca; el deslizamiento, la comisión y el impacto en el precio los fijas tú.",
  "Positions are closed by liquidation orders at a fillable price, with a penalty of up to 1.5 % to the insurance fund. The chain’s first settings let each block close 1,000 USDC or 10 % of a position, whichever is more. An account below 0 is set off against opposite positions at once, at the bankruptcy price.":
    "Las posiciones se cierran con órdenes de liquidación a un precio ejecutable, con una penalización de hasta el 1,5\u00A0% para el fondo de seguro. Los primeros parámetros de la cadena permiten cerrar en cada bloque 1.000 USDC o el 10\u00A0% de una posición, lo que sea mayor. Una cuenta por debajo de 0 se compensa de inmediato con posiciones opuestas, al precio de quiebra.",
  "A tenth at a time, the last 1,000 USDC at once, until the pot is above its trigger; votes may have changed these settings. The position with the largest loss is taken to be the worst and to go first. The penalty is not counted. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.":
    "Una décima parte cada vez, los últimos 1.000 USDC de golpe, hasta que el fondo queda por encima de su umbral; una votación puede haber cambiado estos parámetros. Se supone que la posición con la mayor pérdida es la peor y va primero. La penalización no se cuenta. Se supone que las órdenes se ejecutan a precio de marca; el deslizamiento, la comisión y el impacto en el precio los fijas tú.",
  "Positions are liquidated by orders limited at the bankruptcy price, and the client keeps what is left. Failing that they are assigned to members of a programme, and then unwound against other traders at the bankruptcy price. Since 26 March 2026 linear contracts are also liquidated in part, with fees.":
    "Las posiciones se liquidan con órdenes limitadas al precio de quiebra, y el cliente conserva lo que quede. Si no se logra, se asignan a los miembros de un programa y, después, se deshacen contra otros operadores al precio de quiebra. Desde el 26 de marzo de 2026 los contratos lineales se liquidan también por partes, con comisiones.",
  "How large the parts are is not published. The whole pot is taken to be closed at once, at the mark. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.":
    "No está publicado lo grandes que son esas partes. Se supone que todo el fondo se cierra de una vez, a precio de marca. Se supone que las órdenes se ejecutan a precio de marca; el deslizamiento, la comisión y el impacto en el precio los fijas tú.",
  "Positions are liquidated by orders limited at the bankruptcy price, and the client keeps what is left. Failing that they are assigned to members of a programme, and then unwound against other traders at the bankruptcy price.":
    "Las posiciones se liquidan con órdenes limitadas al precio de quiebra, y el cliente conserva lo que quede. Si no se logra, se asignan a los miembros de un programa y, después, se deshacen contra otros operadores al precio de quiebra.",
  "The whole pot is taken to be closed at once, at the mark. Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.":
    "Se supone que todo el fondo se cierra de una vez, a precio de marca. Se supone que las órdenes se ejecutan a precio de marca; el deslizamiento, la comisión y el impacto en el precio los fijas tú.",
  "These rules name no venue. The worst case is taken: everything in the pot is taken over at once at the bankruptcy price, and nothing of its margin comes back.":
    "Estas reglas no nombran ninguna plataforma. Se toma el peor caso: todo lo que hay en el fondo se asume de una vez al precio de quiebra, y no vuelve nada de su margen.",
  "Binance’s own formula counts the profit and the maintenance of all other contracts.":
    "La propia fórmula de Binance cuenta la ganancia y el mantenimiento de todos los demás contratos.",
  "At Binance the long and the short of one contract share one cross liquidation price.":
    "En Binance, el largo y el corto de un mismo contrato comparten un único precio de liquidación en cruzado.",
  "Hyperliquid, for one, says that the tier is that at the liquidation price.":
    "Hyperliquid, por ejemplo, dice que el tramo es el que corresponde al precio de liquidación.",
  "Bybit charged maintenance on the entry price until 2 September 2025.":
    "Bybit cobraba el mantenimiento sobre el precio de entrada hasta el 2 de septiembre de 2025.",
  "Bitget charged whole positions at one rate until 10 November 2025.":
    "Bitget cobraba posiciones enteras a una sola tasa hasta el 10 de noviembre de 2025.",
  "Bitget adds a fee of 0.06\u202F% of the value at the mark.":
    "Bitget añade una comisión del 0,06\u00A0% del valor a precio de marca.",
  "Bybit adds the estimated fee to close, on the value at bankruptcy.":
    "Bybit añade la comisión de cierre estimada, sobre el valor en quiebra.",
  "Bitget has worked out initial margin at the mark since 29 September 2025.":
    "Bitget calcula el margen inicial al precio de marca desde el 29 de septiembre de 2025.",
  "A table of your own.": "Una tabla propia.",
  "Deribit, inverse contracts": "Deribit, contratos inversos",
  "Its maintenance rate grows with every coin of the position instead of stepping from tier to tier, and editions of its pages differ on where it starts.":
    "Su tasa de mantenimiento crece con cada moneda de la posición en vez de subir de tramo en tramo, y las ediciones de sus páginas no coinciden en dónde empieza.",
  "Portfolio margin at Binance, OKX, Bybit and Deribit":
    "Margen de cartera en Binance, OKX, Bybit y Deribit",
  "The requirement is the worst loss over many scenarios of price and volatility, not a rate on each position.":
    "La exigencia es la peor pérdida entre muchos escenarios de precio y volatilidad, no una tasa sobre cada posición.",
  "Hyperliquid, portfolio margin": "Hyperliquid, margen de cartera",
  "What is borrowed against collateral counts as well, with a trigger at 95\u202F% of a ratio of its own.":
    "También cuenta lo que se toma prestado contra las garantías, con un umbral del 95\u00A0% de un ratio propio.",
  "GMX v2": "GMX v2",
  "Closing moves the price by an impact that depends on the pool, and borrowing fees accrue; each position also stands alone.":
    "Cerrar mueve el precio con un impacto que depende del fondo de liquidez, y se acumulan comisiones de préstamo; además, cada posición está sola.",
  "Drift v2": "Drift v2",
  "Its maintenance rate grows with the square root of the size, and unrealised profit counts only in part.":
    "Su tasa de mantenimiento crece con la raíz cuadrada del tamaño, y la ganancia no realizada solo cuenta en parte.",
  BitMEX: "BitMEX",
  "Its present risk limits and base rates are not confirmed, nor whether they still rise in steps.":
    "No están confirmados sus límites de riesgo ni sus tasas base actuales, ni si siguen subiendo por escalones.",
  "Coinbase International": "Coinbase International",
  "Rates follow from each contract’s volatility and are not published as a table; opposite positions in bitcoin and ether offset each other in part.":
    "Las tasas dependen de la volatilidad de cada contrato y no se publican como tabla; las posiciones opuestas en bitcoin y ether se compensan en parte.",
};
