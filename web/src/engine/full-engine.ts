import createModule, { type FullModule } from "crossmargin-full-module";
import { AnswerReader } from "./answer-reader.js";
import { makeCall } from "./caller.js";
import type { Account, Outcome } from "./contract.js";
import { makeEngine } from "./engine.js";
import type { FullEngine } from "./full.js";
import { parseSchema } from "./schema.js";

/** The face over a started full module: the engine's, and what it says beyond the figures. */
export function makeFullEngine(module: FullModule): FullEngine {
  const call = makeCall(module);
  const schema = parseSchema(module.schema());
  /** A question of the table `<name>Question` that the module's function of that name answers with a row of `<name>`. */
  const ask =
    <Question, Answer>(name: FullQuestion) =>
    (account: Account, question: Question): Outcome<Answer> =>
      call(
        account,
        (packer) => {
          packer.question(`${name}Question`, question);
        },
        (m) => m[name](),
        (figures) => new AnswerReader(schema, figures).row(name) as Answer,
      );
  return {
    ...makeEngine(module, call),
    contagion: ask("contagion"),
    survivalMap: ask("survivalMap"),
    replay: ask("replay"),
    shock: ask("shock"),
    tradeFigures: ask("tradeFigures"),
    rescue: ask("rescue"),
    working: ask("working"),
  };
}

type FullQuestion = Exclude<
  keyof FullEngine,
  "version" | "evaluate" | "jointShock"
>;

/** Starts the full engine from the bytes of its .wasm file. */
export const startFullEngine = (
  wasmBinary: ArrayBuffer | Uint8Array,
): Promise<FullEngine> => createModule({ wasmBinary }).then(makeFullEngine);
