// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Lines of standard input are the faults to show; its end is the end of the server.
const readline = require('node:readline');

module.exports = function control(obey) {
  const lines = readline.createInterface({ input: process.stdin });
  lines.on('line', (line) => {
    const words = line.trim().split(/\s+/);
    obey(words[0], words[1]);
    console.log(`done ${words[0]}`);
  });
  lines.on('close', () => process.exit(0));
};
