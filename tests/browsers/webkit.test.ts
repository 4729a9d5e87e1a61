import { webkit } from "./webkit.js";
import { suite } from "./suite.js";

suite(webkit);
