import { describe, expect, test } from "vitest";
import { textOf } from "../../web/src/document/import-file.js";
import { readImport } from "../../web/src/document/import-read.js";
import { positionsOf, TABLES } from "./sample-import.js";

/** Contract, side, size, entry, mark, leverage, mode. */
const brief = (text: string) =>
  positionsOf(text).positions.map((found) => [
    found.name.base,
    found.side,
    found.size,
    found.entry,
    found.mark,
    found.leverage,
    found.mode,
  ]);
const codes = (items: readonly { code: string }[]) =>
  items.map(({ code }) => code);

describe("tables of people and exchanges", () => {
  test("as it is copied from an exchange's page", () => {
    expect(brief(TABLES.english)).toEqual([
      ["BTC", "long", 0.5, 64500, 64480, 10, "cross"],
      ["ETH", "short", 6, 3330, 3215, 10, "cross"],
    ]);
    expect(positionsOf(TABLES.english).positions[0]?.unit).toBe("coins");
    expect(brief(TABLES.bybit)).toEqual([
      ["BTC", "long", 0.5, 64500, 64480, 10, "cross"],
    ]);
  });

  test("in Spanish, with decimal commas that settle what 1,234 is", () => {
    expect(brief(TABLES.spanish)).toEqual([
      ["BTC", "long", 0.5, 64500, 64480.5, 10, "cross"],
      ["ETH", "short", 1.234, 3330, 3215, 5, "isolated"],
    ]);
  });

  test.each(["chinese", "turkish", "arabic"] as const)("%s", (language) => {
    const rows = brief(TABLES[language]);
    expect(rows.map((row) => [row[0], row[1], row[5], row[6]])).toEqual([
      ["BTC", "long", 10, "cross"],
      ["ETH", "short", 5, "isolated"],
    ]);
    expect(rows.map((row) => row[2])).toEqual([0.5, 6]);
    expect(rows[0]?.[3]).toBe(64500);
    expect(positionsOf(TABLES[language]).notes).toEqual([]);
  });

  test("columns in another order, a title above, unknown ones named and passed over", () => {
    const { positions, unused } = positionsOf(
      "My positions\n\nNotes,Mark,Qty,Symbol,Side,Entry,Liq. price,Strategy\nhello,64480,0.5,btc-usdt,BUY,64500,1,x\n",
    );
    expect(positions).toHaveLength(1);
    expect(positions[0]?.place).toEqual({ in: "line", number: 4 });
    expect(unused).toEqual(["Notes", "Strategy"]);
  });

  test("a size is in coins, contracts or money, by its unit or its column's", () => {
    const units = (text: string) =>
      positionsOf(text).positions.map(({ unit, size }) => [unit, size]);
    expect(
      units(
        'symbol,size,entry\nBTCUSDT,0.5 BTC,1\nBTCUSDT,"32,000 USDT",1\nBTCUSDT,30 Cont,1\nBTCUSDT,30张,1\nBTCUSDT,0.5,1',
      ),
    ).toEqual([
      ["coins", 0.5],
      ["money", 32000],
      ["contracts", 30],
      ["contracts", 30],
      ["plain", 0.5],
    ]);
    expect(units("Symbol,Size (BTC),Entry\nBTCUSDT,0.5,1")).toEqual([
      ["coins", 0.5],
    ]);
    expect(
      units("Symbol,Contracts,Contract size,Entry\nBTCUSDT,5,0.1,1"),
    ).toEqual([["contracts", 5]]);
  });

  test("rows that cannot be read are named by the row of the sheet", () => {
    const { positions, skips, notes } = positionsOf(
      "symbol,side,size,entry,leverage,margin mode\n" +
        "BTCUSDT,long,0.5,64500,10,cross\n" +
        "\n" +
        ",long,1,1,1,cross\n" +
        '"=HYPERLINK(""http://x"")",long,1,1,1,cross\n' +
        "ETHUSDT,long,=1+1,3000,10,cross\n" +
        "SOLUSDT,long,0,150,10,cross\n" +
        "XRPUSDT,long,5,2,ten,portfolio\n",
    );
    expect(positions.map(({ name }) => name.base)).toEqual(["BTC", "XRP"]);
    expect(
      skips.map(({ place, code, found }) => [place.number, code, found]),
    ).toEqual([
      [4, "no_symbol", ""],
      [5, "not_a_symbol", '=HYPERLINK("http://x")'],
      [6, "not_a_number", "=1+1"],
      [7, "closed", "0"],
    ]);
    expect(notes.map(({ code, found }) => [code, found])).toEqual([
      ["unread", "ten"],
      ["leverage_assumed", "10"],
      ["unread", "portfolio"],
      ["mode_assumed", ""],
    ]);
  });

  test("a table without the columns it needs, or without rows", () => {
    const codeOf = (text: string) => {
      const found = readImport(text);
      return found.kind === "nothing" ? found.code : found.kind;
    };
    expect(codeOf("hello world")).toBe("no_column");
    expect(codeOf("symbol,leverage\nBTC,10")).toBe("no_column");
    expect(codeOf("size,entry\n1,10")).toBe("no_column");
    expect(codeOf("symbol,size,entry\n\n")).toBe("no_rows");
  });

  test("a mark of a spreadsheet against formulas is no part of the name", () => {
    expect(
      positionsOf("symbol,size,entry\nBTCUSDT,'-0.5,1").positions[0],
    ).toMatchObject({ side: "short", size: 0.5 });
  });

  test("and whatever else it was put before is as it was", () => {
    for (const cell of ["=1+1", " =1", "＝1", "+x", "@SUM(A1)"])
      expect(
        positionsOf(`symbol,size,entry\n"'${cell}",1,1\n`).skips[0],
      ).toMatchObject({ code: "not_a_symbol", found: cell.trim() });
  });

  test("no side said and no sign: long, and it is said", () => {
    expect(
      codes(
        positionsOf("symbol,size,entry,leverage,mode\nBTC,1,1,5,cross").notes,
      ),
    ).toEqual(["side_from_sign"]);
  });
});

describe("bytes of a file", () => {
  test("in the codes of spreadsheets of other countries", () => {
    const { spanish } = TABLES;
    const wide = new Uint8Array(2 + spanish.length * 2);
    wide.set([0xff, 0xfe]);
    [...spanish].forEach((sign, at) => {
      const code = sign.charCodeAt(0);
      wide.set([code & 255, code >> 8], 2 + at * 2);
    });
    expect(textOf(wide)).toBe(spanish);
    expect(textOf(new TextEncoder().encode(TABLES.chinese))).toBe(
      TABLES.chinese,
    );
    // "Tamaño" and "Símbolo" of a file without Unicode.
    const bare = spanish.slice(1);
    const latin = Uint8Array.from(bare, (sign) => sign.charCodeAt(0));
    expect(textOf(latin)).toBe(bare);
  });
});
