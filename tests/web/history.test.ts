import { describe, expect, test } from "vitest";
import {
  record,
  redo,
  seal,
  startHistory,
  undo,
} from "../../web/src/document/history.js";

describe("history", () => {
  test("keystrokes in one field are one step", () => {
    let history = startHistory("");
    for (const text of ["1", "12", "123"])
      history = record(history, text, "size");
    expect(undo(history).present).toBe("");
    expect(redo(undo(history)).present).toBe("123");
  });

  test("leaving the field ends the step", () => {
    let history = record(startHistory(""), "1", "size");
    history = record(seal(history), "12", "size");
    expect(undo(history).present).toBe("1");
  });

  test("another field and an edit without a field are steps of their own", () => {
    let history = record(startHistory(0), 1, "size");
    history = record(history, 2, "entry");
    history = record(history, 3);
    history = record(history, 4);
    expect(history.past).toEqual([0, 1, 2, 3]);
  });

  test("typing after an undo forgets what was undone and does not flow into the past", () => {
    let history = record(startHistory("a"), "b", "size");
    history = record(undo(history), "c", "size");
    expect(redo(history).present).toBe("c");
    expect(undo(history).present).toBe("a");
  });

  test("nothing happens at either end, nor for no change", () => {
    const history = startHistory("a");
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
    expect(record(history, "a")).toBe(history);
  });

  test("remembers a bounded number of steps", () => {
    let history = startHistory(0);
    for (let i = 1; i <= 1000; i += 1) history = record(history, i);
    expect(history.past.length).toBe(200);
  });
});
