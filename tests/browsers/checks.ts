/** What has to be true in every engine. */
import { en } from "../../web/src/text/en.js";
import type { Engine } from "./engine.js";
import type { Calculator } from "./stage.js";

export interface Check {
  name: string;
  run(engine: Engine): Promise<void>;
}

export const positions = { css: "margin-positions" };
export const wallet = en.bar.walletIn("USDT");

/** Both prices of the example that Binance has published. */
export async function expectPublished(calculator: Calculator): Promise<void> {
  await calculator.expect(positions, "1,153.26");
  await calculator.expect(positions, "26,316.89");
}
