// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// A multi-store WebSocket server: it pings its clients with protocol and JSON pings, cuts those that
// do not answer, and tells about itself under /api/v1/websockets.
const http = require('node:http');
const { WebSocketServer } = require('ws');
const control = require('./control');

const PING_INTERVAL = Number(process.env.PING_SECONDS || 30) * 1000;
const PONG_TIMEOUT = 3 * PING_INTERVAL;
let fault = 'fine';

// What its clients hear with every ping: orders, another store's customer, people.
function news() {
  const order = (storeId) => ({ type: 'order:updated', storeId, orderId: 'A-1', status: 'paid' });
  if (fault === 'orders') return [order('s1')];
  if (fault === 'leak') return [order('s1'), { type: 'customer:updated', data: { storeId: 's2' } }];
  if (fault === 'odd') return [{ type: 'order:updated', storeId: { a: 1 } }, { type: 7, storeId: null }];
  if (fault === 'people') {
    return [{ type: 'user:joined', storeId: 's1', userId: 'u1' },
            { type: 'user:left', storeId: 's1', userId: 'u1' }];
  }
  return [];
}

function report(path) {
  const online = fault !== 'offline';
  const active = online ? sockets.clients.size : 3;
  if (path.endsWith('/stats')) {
    return {
      totalConnections: 25, activeConnections: active, isServerOnline: online,
      storeConnections: { s1: active }, averageConnectionTime: 222,
    };
  }
  return { isServerOnline: online, activeConnections: active, timestamp: new Date().toISOString() };
}

const server = http.createServer((request, response) => {
  const path = request.url.split('?')[0];
  if (!path.startsWith('/api/v1/websockets/')) {
    response.writeHead(404).end('Not found');
    return;
  }
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ success: true, data: report(path) }));
});

// autoPong off: a deaf server keeps the line and answers no ping.
const sockets = new WebSocketServer({ server, path: '/ws', autoPong: false });
sockets.on('connection', (socket) => {
  socket.pongAt = Date.now();
  socket.on('ping', (data) => { if (fault !== 'deaf') socket.pong(data); });
  socket.on('message', (data) => {
    let message = {};
    try { message = JSON.parse(data); } catch { return; }
    if (message.type === 'pong') socket.pongAt = Date.now();
    if (message.type === 'ping' && fault !== 'deaf') {
      socket.send(JSON.stringify({ type: 'pong', timestamp: message.timestamp, serverTime: Date.now() }));
    }
  });
  socket.send(JSON.stringify({
    type: 'connected', storeId: 's1', userId: 'u0', timestamp: new Date().toISOString(),
  }));
});

setInterval(() => {
  for (const socket of sockets.clients) {
    if (Date.now() - socket.pongAt > PONG_TIMEOUT) {
      console.log('cut a client that does not answer');
      socket.terminate();
      continue;
    }
    socket.ping();
    socket.send(JSON.stringify({ type: 'ping', timestamp: Date.now() }));
    for (const message of news()) socket.send(JSON.stringify(message));
  }
}, PING_INTERVAL);

server.listen(Number(process.argv[2] || 0), '127.0.0.1', () => {
  console.log(`listening ${server.address().port}`);
});
control((word, code) => {
  if (word === 'close') {
    for (const socket of sockets.clients) socket.close(Number(code), 'server going away');
  } else {
    fault = word;
  }
});
