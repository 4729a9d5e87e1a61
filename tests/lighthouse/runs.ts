/** Lighthouse as a phone: a slow network and a processor of a quarter, both simulated. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import lighthouse, { type Result } from "lighthouse";
import puppeteer from "puppeteer-core";
import { launchOptions } from "../browser.js";
import { inThreadTime, type TraceEvent } from "./thread-time.js";

const CATEGORIES = ["performance", "accessibility", "best-practices"] as const;
type Category = (typeof CATEGORIES)[number];

export interface Run {
  scores: Record<Category, number>;
  layoutShift: number;
  /** Milliseconds. */
  blocked: number;
  requests: string[];
  /** What is less than perfect, of what counts. */
  lacking: Record<Category, string[]>;
}

function read(report: Result): Run {
  const of = <Value>(value: (category: Category) => Value) =>
    Object.fromEntries(
      CATEGORIES.map((category) => [category, value(category)]),
    ) as Record<Category, Value>;
  const figure = (audit: string) => report.audits[audit]?.numericValue ?? NaN;
  const network = report.audits["network-requests"]?.details;
  const items = network?.type === "table" ? network.items : [];
  return {
    scores: of((category) =>
      Math.round((report.categories[category]?.score ?? NaN) * 100),
    ),
    layoutShift: figure("cumulative-layout-shift"),
    blocked: Math.round(figure("total-blocking-time")),
    // An icon is in the list twice: as the page's and as the manifest's.
    requests: [...new Set(items.map(({ url }) => String(url)))],
    lacking: of((category) =>
      (report.categories[category]?.auditRefs ?? [])
        .filter(({ weight }) => weight > 0)
        .map(({ id }) => report.audits[id])
        .filter((audit) => audit && audit.score !== null && audit.score < 1)
        .map((audit) => `${audit?.id ?? ""} ${audit?.displayValue ?? ""}`),
    ),
  };
}

const flags = {
  onlyCategories: [...CATEGORIES] as string[],
  logLevel: "silent" as const,
};

/** One visit of a browser that has never been there; what it saw goes into a folder. */
async function gather(address: string, folder: string): Promise<void> {
  const browser = await puppeteer.launch({ ...launchOptions, headless: true });
  try {
    const page = await browser.newPage();
    await lighthouse(
      address,
      { ...flags, gatherMode: folder },
      undefined,
      page,
    );
  } finally {
    await browser.close();
  }
}

/** Judged with the time that the page itself took, and not what else the machine did meanwhile. */
export async function visit(address: string, folder: string): Promise<Run> {
  await gather(address, folder);
  const file = join(folder, "defaultPass.trace.json");
  const trace = JSON.parse(readFileSync(file, "utf8")) as {
    traceEvents: TraceEvent[];
  };
  const traceEvents = inThreadTime(trace.traceEvents);
  writeFileSync(file, JSON.stringify({ ...trace, traceEvents }));
  const outcome = await lighthouse(undefined, { ...flags, auditMode: folder });
  if (!outcome) throw new Error("Lighthouse came to nothing");
  const { lhr } = outcome;
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  return read(lhr);
}

/**
 * Visits until one is as it should be, and all of them. What else a machine does can only make a page slower, so
 * that the best of some visits says the most about the page.
 */
export async function visits(
  address: string,
  folder: string,
  asItShould: (run: Run) => boolean,
  most = 5,
): Promise<Run[]> {
  const runs: Run[] = [];
  do runs.push(await visit(address, folder));
  while (runs.length < most && !runs.some(asItShould));
  return runs;
}
