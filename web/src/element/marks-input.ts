import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type Marks, type MarksReading, readMarks } from "./read-marks.js";

/** Marks may be set as often as one likes: they are read once a frame, the last of them. */
export class MarksInput implements ReactiveController {
  #value: unknown = null;
  #marks: Marks = new Map();
  #isNew = false;
  #frame: number | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly took: (reading: MarksReading) => void,
  ) {
    host.addController(this);
  }

  get value(): unknown {
    return this.#value;
  }

  set value(value: unknown) {
    this.#value = value;
    this.#isNew = true;
    if (this.host.isConnected) this.#ask();
  }

  hostConnected(): void {
    if (this.#isNew) this.#ask();
  }

  hostDisconnected(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }

  #ask(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#isNew = false;
      const reading = readMarks(this.#value, this.#marks);
      this.#marks = reading.marks;
      this.took(reading);
    });
  }
}
