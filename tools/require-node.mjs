// Plain JavaScript that any Node can read: says what to do when the runtime of this product is not there yet.
const needed = 24;
const found = Number.parseInt(process.versions.node, 10);
if (found < needed) {
  process.stderr.write(
    `Keukentafel needs Node ${needed}; this is Node ${process.versions.node}.\n` +
      "It comes along as a package: run `npm ci` once, then start with `npm start` (not with `node` itself).\n",
  );
  process.exitCode = 1;
}
