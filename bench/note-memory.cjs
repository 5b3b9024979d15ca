'use strict';
// Leaves the peak memory of a process (kilobytes) in the file that MEMORY_FILE names.
process.on('exit', () =>
  require('node:fs').writeFileSync(process.env.MEMORY_FILE, String(process.resourceUsage().maxRSS)),
);
