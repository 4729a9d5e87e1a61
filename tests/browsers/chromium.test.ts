import { chromium } from "./puppeteer.js";
import { suite } from "./suite.js";

suite(chromium);
