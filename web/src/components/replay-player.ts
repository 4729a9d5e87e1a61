/** Plays a replay: a place on the path that moves on, over results that are there already. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { nextStop } from "../document/replay-worlds.js";

/** Milliseconds for one piece of the path, and for a whole path at the least and at the most. */
const PIECE = 2200;
const LEAST = 5000;
const MOST = 24_000;
/** Where nothing may move: how long each event is looked at. */
const LOOK = 1600;

const prefersStill = (): boolean =>
  globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches;

export class ReplayPlayer implements ReactiveController {
  /** Null: the end, with the whole story told. */
  #at: number | null = null;
  #stops: readonly number[] = [0];
  #frame = 0;
  #timer = 0;
  #last = 0;
  playing = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get end(): number {
    return this.#stops.at(-1) ?? 0;
  }

  get at(): number {
    return Math.min(this.#at ?? this.end, this.end);
  }

  /** Another replay: the place stays, as far as the path goes. */
  follow(stops: readonly number[]): void {
    this.#stops = stops;
  }

  hostConnected(): void {
    document.addEventListener("visibilitychange", this.#hidden);
  }

  hostDisconnected(): void {
    document.removeEventListener("visibilitychange", this.#hidden);
    this.pause();
  }

  readonly #hidden = (): void => {
    if (document.hidden) this.pause();
  };

  scrub(at: number): void {
    this.pause();
    this.#move(at);
  }

  step(): void {
    this.pause();
    this.#move(nextStop(this.#stops, this.at));
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  pause(): void {
    if (!this.playing) return;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.playing = false;
    this.host.requestUpdate();
  }

  play(): void {
    if (this.playing || this.end <= 0) return;
    this.playing = true;
    if (this.at >= this.end) this.#move(0);
    if (prefersStill()) this.#look();
    else {
      this.#last = performance.now();
      this.#frame = requestAnimationFrame(this.#draw);
    }
    this.host.requestUpdate();
  }

  readonly #draw = (now: number): void => {
    const whole = Math.min(MOST, Math.max(LEAST, PIECE * this.end));
    const passed = Math.max(0, now - this.#last);
    this.#last = now;
    this.#move(this.at + (passed / whole) * this.end);
    if (this.at >= this.end) this.pause();
    else this.#frame = requestAnimationFrame(this.#draw);
  };

  #look(): void {
    this.#timer = setTimeout(() => {
      this.#move(nextStop(this.#stops, this.at));
      if (this.at >= this.end) this.pause();
      else this.#look();
    }, LOOK) as unknown as number;
  }

  #move(at: number): void {
    this.#at = at >= this.end ? null : Math.max(0, at);
    this.host.requestUpdate();
  }
}
