import { afterAll, describe, test } from "vitest";
import type { Check } from "./checks.js";
import { embeddingChecks } from "./checks-embedding.js";
import { fileChecks } from "./checks-file.js";
import { pageChecks } from "./checks-page.js";
import type { Engine, EngineKind } from "./engine.js";

const checks: Check[] = [...pageChecks, ...embeddingChecks, ...fileChecks];

/** All checks in one engine. Where it is missing each of them fails, and says so. */
export function suite(kind: EngineKind): void {
  describe(kind.name, () => {
    let started: Promise<Engine> | undefined;
    const engine = () => (started ??= kind.start());
    afterAll(async () => {
      await (await started?.catch(() => undefined))?.close();
    });
    for (const { name, run } of checks)
      test(name, async () => {
        await run(await engine());
      });
  });
}
