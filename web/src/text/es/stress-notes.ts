/** What to know of the figures of the stress days. */
export const stressNotes: string[] = [
  "Una caída es el porcentaje entre un máximo y un mínimo posterior dentro de las fechas indicadas, según las velas al contado de Binance (para SOL y BNB antes de mediados de 2023, un compuesto diario). Dentro de una misma vela, de cuatro horas o de un día, se supone que el máximo precede al mínimo, así que las caídas están ligeramente exageradas.",
  "Los mínimos de las altcoins del 10 de octubre de 2025 son los que registró Binance, más profundos que los precios de las demás plataformas en conjunto.",
  "Se toman las marcas actuales, no los precios de aquel día, y todas las monedas van derechas y a la vez a sus mínimos. El propio día llegaron a horas distintas y los precios saltaban: una cuenta que aquí sobrevive pudo haberse liquidado por el camino.",
  "Una moneda que falta un día cae como la mediana de las demás monedas de ese día, sin contar bitcoin, por su proporción habitual con esa mediana en el registro; una moneda que el registro no conoce, como la propia mediana. Algunas cayeron mucho más: LUNA, que en mayo de 2022 se quedó casi en nada, no figura en el registro.",
  "Lo que se liquida pierde todo su fondo, asumido al precio de quiebra: el peor caso. Lo que sobrevive sigue abierto y ve la recuperación; lo que se liquidó, no. No se cuentan comisiones ni financiación por el camino.",
  "Las posiciones cortas ganan en esos días. En el registro no hay subidas: añade una arriba.",
  "Los totales de liquidaciones son los comunicados; vienen de agregadores que se quedan cortos: conviene leerlos como intervalos aproximados.",
  "El registro termina el 19 de marzo de 2026; las caídas posteriores no están en él.",
];
