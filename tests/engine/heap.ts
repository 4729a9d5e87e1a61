/** Whether a question of the full engine leaves the module's heap as it was, however often it is asked. */
import type { FullModule } from "crossmargin-full-module";
import { expect } from "vitest";
import { exchanged } from "../../web/src/engine/exchange.js";
import { Packer } from "../../web/src/engine/packer.js";
import { parseSchema } from "../../web/src/engine/schema.js";
import { goodAccount, startedFullModule } from "./samples.js";

type Question = Exclude<
  {
    [Name in keyof FullModule]: FullModule[Name] extends () => number
      ? Name
      : never;
  }[keyof FullModule],
  "answer" | "heapInUse"
>;

/** Asks every question, and a document that was cut short, `rounds` times. The first time may grow what stays. */
export async function expectSteadyHeap(
  name: Question,
  questions: readonly unknown[],
  rounds: number,
): Promise<void> {
  const module = await startedFullModule();
  const schema = parseSchema(module.schema());
  const askAll = (): void => {
    for (const question of questions) {
      const packer = new Packer(schema);
      packer.account(goodAccount());
      packer.question(`${name}Question`, question);
      const packed = packer.finish();
      const cut = { ...packed, numbers: packed.numbers.subarray(0, 30) };
      for (const document of [packed, cut])
        exchanged(
          module,
          (m) => m[name](),
          document,
          () => 0,
        );
    }
  };
  askAll();
  const before = module.heapInUse();
  for (let i = 0; i < rounds; i++) askAll();
  expect(module.heapInUse()).toBe(before);
}
