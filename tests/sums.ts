/**
 * Works out a printed line, "(1 − 2) × 3 / (4 + 5)", as somebody with a pocket calculator would. It knows nothing of how
 * the page makes its lines. Throws on anything that is not a sum.
 */
export function workOut(line: string): number {
  const tokens =
    line
      .replace(/(\d)[,\s](?=\d{3}(?!\d))/gu, "$1")
      .match(/\d+(?:\.\d+)?|[-+×/()%]|\u2212|[^\s]/gu) ?? [];
  let place = 0;
  const take = (...signs: string[]): string | undefined =>
    signs.includes(tokens[place] ?? "") ? tokens[place++] : undefined;

  function atom(): number {
    if (take("\u2212", "-")) return -atom();
    if (take("(")) {
      const value = total();
      if (!take(")")) throw new Error(`A bracket stays open in ${line}`);
      return value;
    }
    const token = tokens[place++] ?? "";
    if (!/^\d/u.test(token)) throw new Error(`"${token}" in ${line}`);
    return take("%") ? Number(token) / 100 : Number(token);
  }
  function chain(): number {
    let value = atom();
    for (let sign = take("×", "/"); sign; sign = take("×", "/"))
      value = sign === "×" ? value * atom() : value / atom();
    return value;
  }
  function total(): number {
    let value = chain();
    for (let sign = take("+", "\u2212"); sign; sign = take("+", "\u2212"))
      value += sign === "+" ? chain() : -chain();
    return value;
  }
  const value = total();
  if (place < tokens.length) throw new Error(`More than a sum: ${line}`);
  return value;
}
