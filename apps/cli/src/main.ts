#!/usr/bin/env node
import { languageOf } from "./language.ts";
import { run } from "./run.ts";
import type { Terminal } from "./terminal.ts";

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  interactive: process.stderr.isTTY,
  language: languageOf(process.argv.slice(2), process.env),
};

// Whoever reads the results may stop early (`| head`): that ends the program without a word.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), process.env, terminal, new Date().toISOString());
