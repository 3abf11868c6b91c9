import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// Vite wants its configuration as the file's default export.
export default defineConfig({
  plugins: [react()],
  worker: { format: "es" },
  // No inlined files: a strict content security policy allows only what comes from our own address.
  build: { target: "es2023", assetsInlineLimit: 0, sourcemap: true, chunkSizeWarningLimit: 700 },
  server: { port: 4320, proxy: { "/v1": "http://127.0.0.1:4310" } },
});
