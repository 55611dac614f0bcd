// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// The WhatsApp CRM: account events over Socket.IO, its jobs and statistics over REST.
const http = require('node:http');
const express = require('express');
const { Server } = require('socket.io');
const control = require('./control');

const token = 'let-me-in';
let fault = 'fine';
const jobs = { 'whatsapp-health-check': { running: true }, 'inactive-client-cleanup': { running: true } };
const accounts = new Map([['abc-123', 'Connected'], ['abc-124', 'Connected']]);

const app = express();
app.use('/api/v1/cron', (request, response, next) => {
  if (fault === 'forbidden') return response.status(403).json({ success: false, message: 'Insufficient permissions' });
  if (request.get('authorization') !== `Bearer ${token}`) {
    return response.status(401).json({ success: false, message: 'Invalid token' });
  }
  console.log(`rest ${request.method} ${request.originalUrl}`);
  return next();
});
app.get('/api/v1/cron/status', (request, response) => response.json({ success: true, data: jobs }));
app.get('/api/v1/cron/health-check/stats', (request, response) => {
  const groups = {};
  for (const status of accounts.values()) {
    const health = status === 'Connected' ? 'Healthy' : 'Warning';
    const group = groups[health + status] || (groups[health + status] = { healthStatus: health, connectionStatus: status, _count: 0 });
    group._count += 1;
  }
  response.json({ success: true, data: Object.values(groups) });
});
app.post('/api/v1/cron/trigger/whatsapp-health-check', (request, response) => {
  const healthy = [...accounts.values()].filter((status) => status === 'Connected').length;
  setTimeout(() => response.json({
    success: true,
    message: 'Job whatsapp-health-check triggered successfully',
    data: { total: accounts.size, healthy, warning: accounts.size - healthy, critical: 0, reconnected: 0, notified: 0 },
  }), Number(process.env.TRIGGER_MS || 0));
});
app.post('/api/v1/cron/:verb/:job', (request, response) => {
  const job = jobs[request.params.job];
  if (!job) return response.status(404).json({ success: false, message: 'Unknown job' });
  job.running = request.params.verb === 'start';
  return response.json({ success: true, message: 'done' });
});

const server = http.createServer(app);
const io = new Server(server, {
  pingInterval: Number(process.env.PING_MS || 25000),
  pingTimeout: Number(process.env.PONG_MS || 20000),
  transports: process.env.POLLING_ONLY ? ['polling'] : ['polling', 'websocket'],
});

function greet(socket) {
  socket.emit('connected', { message: 'Connected to server', socketId: socket.id });
}
io.on('connection', greet);
io.of('/crm').use((socket, next) => {
  if (socket.handshake.auth.token === token) return next();
  const error = new Error('Authentication error');
  error.data = { code: 'UNAUTHORIZED', message: 'bad token' };
  return next(error);
});
io.of('/crm').on('connection', greet);

function status(accountId, word, metadata = {}) {
  accounts.set(accountId, word);
  io.emit('whatsapp:connection:status', { accountId, status: word, metadata });
}

server.listen(Number(process.argv[2] || 0), '127.0.0.1', () => {
  console.log(`listening ${server.address().port}`);
});
control((word, more) => {
  switch (word) {
    case 'disconnected': status(more, 'Disconnected', { reason: 'logged out on phone' }); break;
    case 'connected': status(more, 'Connected', { name: 'Support', phoneNumber: '+49 30 5550101' }); break;
    case 'retry':
      io.emit('whatsapp:connection:reconnecting', { accountId: more, attempt: 2, maxAttempts: 5, nextAttemptIn: 12000 });
      break;
    case 'binary': io.emit('whatsapp:connection:status', { accountId: more, status: 'QR_REQUIRED', metadata: { qr: Buffer.from('qr code') } }); break;
    case 'ack':
      io.timeout(5000).emit('whatsapp:connection:status', { accountId: 'abc-124', status: 'Connected' }, (error, answers) => {
        console.log(`acked ${error ? 'never' : answers.length}`);
      });
      break;
    case 'putout': io.disconnectSockets(false); break;
    case 'job': jobs['whatsapp-health-check'].running = more === 'on'; break;
    case 'flood': {
      const count = Number(more);
      for (let i = 0; i < count; i += 1) {
        io.emit('whatsapp:connection:status', { accountId: `many-${i}`, status: 'Connected', metadata: {} });
      }
      break;
    }
    default: fault = word;
  }
});
