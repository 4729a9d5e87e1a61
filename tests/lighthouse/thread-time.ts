/**
 * A trace as it would be on a machine that does nothing else. Each event is on two clocks, that of the wall and that of
 * its thread, which stands still while others have the processor.
 */
export interface TraceEvent {
  pid: number;
  tid: number;
  /** By the clock of the wall, in microseconds, and how long it took by it. */
  ts: number;
  dur?: number;
  /** The same by the clock of the thread. */
  tts?: number;
  tdur?: number;
}

interface Task {
  ts: number;
  tts: number;
  end: number;
}

/** Tasks begin when they began, and last as long as their thread really worked; what is in them moves with that. */
export function inThreadTime(events: readonly TraceEvent[]): TraceEvent[] {
  const tasks = new Map<string, Task>();
  const ordered = [...events].sort(
    (a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0),
  );
  return ordered.map((event) => {
    const { ts, dur, tts, tdur } = event;
    if (tts === undefined) return event;
    const thread = `${String(event.pid)} ${String(event.tid)}`;
    let task = tasks.get(thread);
    if (!task || ts >= task.end) {
      if (dur === undefined || tdur === undefined) return event;
      task = { ts, tts, end: ts + dur };
      tasks.set(thread, task);
    }
    const moved = { ...event, ts: task.ts + (tts - task.tts) };
    return tdur === undefined ? moved : { ...moved, dur: tdur };
  });
}
