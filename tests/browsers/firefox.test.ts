import { firefox } from "./puppeteer.js";
import { suite } from "./suite.js";

suite(firefox);
