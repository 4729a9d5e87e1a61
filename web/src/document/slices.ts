/** A long computation in short slices, so that the page answers meanwhile. */
const SLICE = 12;

/** Runs `work` to its end, the first slice at once; what comes back stops it. */
export function inSlices<T>(
  work: Generator<void, T>,
  done: (result: T) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slice = (): void => {
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      const step = work.next();
      if (step.done) {
        done(step.value);
        return;
      }
    }
    timer = setTimeout(slice);
  };
  slice();
  return () => {
    clearTimeout(timer);
  };
}

/** True once so many milliseconds have passed. */
export function afterTime(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() > end;
}
