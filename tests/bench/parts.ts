/** The parts of the engine, so that packing and reading can be left out of a measurement. */
export { makeEngine } from "../../web/src/engine/engine.js";
export { startModule } from "../../web/src/engine/start.js";
export { exchanged } from "../../web/src/engine/exchange.js";
export { Packer } from "../../web/src/engine/packer.js";
export { parseSchema } from "../../web/src/engine/schema.js";
