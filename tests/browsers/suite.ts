import { afterAll, beforeAll, describe, test } from "vitest";
import { checks } from "./checks.js";
import type { Engine, EngineKind } from "./engine.js";

/** All checks in one engine. Where it is missing the suite fails by its name. */
export function suite(kind: EngineKind): void {
  describe(kind.name, () => {
    let engine: Engine | undefined;
    beforeAll(async () => {
      engine = await kind.start();
    });
    afterAll(() => engine?.close());
    for (const { name, run } of checks)
      test(name, async () => {
        if (engine) await run(engine);
      });
  });
}
