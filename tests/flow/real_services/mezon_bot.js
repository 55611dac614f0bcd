// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// A Mezon bot's /health and /ping, as its document shows them, on express.
const express = require('express');
const control = require('./control');

const HEARTBEAT_INTERVAL = Number(process.env.HEARTBEAT_SECONDS || 30) * 1000;
const CHECK_INTERVAL = Number(process.env.CHECK_SECONDS || 60) * 1000;

const startTime = new Date();
let count = 0;
let lastCheck = startTime;
let fault = 'fine';

setInterval(() => { count += 1; }, HEARTBEAT_INTERVAL);
setInterval(() => { lastCheck = new Date(); }, CHECK_INTERVAL);

function uptimeText() {
  const seconds = Math.floor((Date.now() - startTime.getTime()) / 1000);
  if (seconds >= 3600) return `${Math.floor(seconds / 3600)}h ${Math.floor(seconds / 60) % 60}m`;
  if (seconds >= 60) return `${Math.floor(seconds / 60)}m ${seconds % 60}s`;
  return `${seconds}s`;
}

function megabytes(bytes) {
  return `${Math.round(bytes / 1024 / 1024)}MB`;
}

function health() {
  const memory = process.memoryUsage();
  return {
    statusCode: 200,
    status: 'OK',
    timestamp: new Date().toISOString(),
    uptime: uptimeText(),
    heartbeat: { count, startTime: startTime.toISOString() },
    connection: {
      healthy: fault !== 'unhealthy',
      lastCheck: lastCheck.toISOString(),
      failureCount: fault === 'failures' ? 5 : 0,
    },
    memory: { heapUsed: megabytes(memory.heapUsed), heapTotal: megabytes(memory.heapTotal) },
  };
}

const app = express();
app.use((request, response, next) => {
  if (fault === 'hang') return; // a dead event loop: it connects and never answers
  if (fault === 'error') {
    response.status(503).json({ statusCode: 503, message: 'Service Unavailable' });
    return;
  }
  if (fault === 'page') {
    response.send('<!doctype html><title>Parked</title>');
    return;
  }
  next();
});
app.get('/health', (request, response) => response.json(health()));
app.get('/ping', (request, response) => {
  response.json({ statusCode: 200, message: 'pong', timestamp: new Date().toISOString() });
});

const server = app.listen(Number(process.argv[2] || 0), '127.0.0.1', () => {
  console.log(`listening ${server.address().port}`);
});
control((word) => { fault = word; });
