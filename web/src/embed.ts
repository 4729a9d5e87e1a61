import "./define.js";
