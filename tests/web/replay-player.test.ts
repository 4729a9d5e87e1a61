import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ReplayPlayer } from "../../web/src/components/replay-player.js";

const frames = new Map<number, FrameRequestCallback>();
let still = false;
let hidden = false;
let listeners: (() => void)[] = [];
let clock = 0;

function frame(milliseconds: number): void {
  clock += milliseconds;
  const waiting = [...frames.values()];
  frames.clear();
  for (const draw of waiting) draw(clock);
}

const host = { addController: vi.fn(), requestUpdate: vi.fn() };
function player(stops: readonly number[]): ReplayPlayer {
  const made = new ReplayPlayer(
    host as unknown as ConstructorParameters<typeof ReplayPlayer>[0],
  );
  made.follow(stops);
  made.hostConnected();
  return made;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  let id = 0;
  clock = 0;
  still = hidden = false;
  listeners = [];
  frames.clear();
  vi.stubGlobal("requestAnimationFrame", (draw: FrameRequestCallback) => {
    id += 1;
    frames.set(id, draw);
    return id;
  });
  vi.stubGlobal("cancelAnimationFrame", (which: number) => {
    frames.delete(which);
  });
  vi.stubGlobal("performance", { now: () => clock });
  vi.stubGlobal("matchMedia", () => ({ matches: still }));
  vi.stubGlobal("document", {
    get hidden() {
      return hidden;
    },
    addEventListener: (_: string, listener: () => void) => {
      listeners.push(listener);
    },
    removeEventListener: (_: string, listener: () => void) => {
      listeners = listeners.filter((one) => one !== listener);
    },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("the player", () => {
  test("begins at the end, plays from the start, and stops at the end", () => {
    const made = player([0, 0.5, 2]);
    expect(made.at).toBe(2);
    made.play();
    expect(made.at).toBe(0);
    frame(1000);
    expect(made.at).toBeCloseTo(0.4, 9);
    frame(9000);
    expect(made.at).toBe(2);
    expect(made.playing).toBe(false);
    expect(frames.size).toBe(0);
  });

  test("steps from event to event, and stops playing when it is moved", () => {
    const made = player([0, 0.5, 2]);
    made.step();
    expect(made.at).toBe(0.5);
    made.play();
    expect(made.playing).toBe(true);
    made.scrub(1.5);
    expect(made.playing).toBe(false);
    expect(frames.size).toBe(0);
    expect(made.at).toBe(1.5);
    made.step();
    expect(made.at).toBe(2);
  });

  test("moves nothing where nothing may move: it looks at each event in turn", () => {
    still = true;
    const made = player([0, 0.5, 2]);
    made.play();
    expect(frames.size).toBe(0);
    expect(made.at).toBe(0);
    vi.advanceTimersByTime(1700);
    expect(made.at).toBe(0.5);
    vi.advanceTimersByTime(1700);
    expect(made.at).toBe(2);
    expect(made.playing).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("pauses in a hidden tab and leaves nothing behind when its panel goes", () => {
    const made = player([0, 2]);
    made.play();
    hidden = true;
    for (const listener of listeners) listener();
    expect(made.playing).toBe(false);
    made.play();
    made.hostDisconnected();
    expect(made.playing).toBe(false);
    expect(frames.size).toBe(0);
    expect(listeners).toEqual([]);
  });

  test("stays within a path that has become shorter", () => {
    const made = player([0, 9]);
    made.scrub(8);
    made.follow([0, 2]);
    expect(made.at).toBe(2);
    made.scrub(-3);
    expect(made.at).toBe(0);
    const nothing = player([0]);
    nothing.play();
    expect(nothing.playing).toBe(false);
  });
});
