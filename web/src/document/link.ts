/** An account in the fragment of a link, readable and written by hand; README, "Links", has the grammar. */
export { printLink } from "./link-print.js";
export { type LinkReading, readLink } from "./link-read.js";
