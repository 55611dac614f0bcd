// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/checklist_text.h"

#include "models/words/text.h"

namespace Pulse::Words {

QStringList checklist(Profile profile)
{
    switch (profile) {
    case Profile::MezonBot:
        return {Text::tr("Does .env hold MEZON_TOKEN and MEZON_BOT_ID?"),
                Text::tr("What does grep \"Connection\" logs/*.log say?"),
                Text::tr("Is the process there (pm2 status), and what does pm2 logs say?")};
    case Profile::TelegramKeepalive:
        return {Text::tr("Is the process there (ps aux | grep main.py)?"),
                Text::tr("What does tail casino_bot.log say?"),
                Text::tr("Does another program hold its port (lsof -i :8001)?")};
    case Profile::WhatsappCrm:
        return {Text::tr("Does the log say that the cron scheduler is initialised?"),
                Text::tr("Do its jobs run (GET /api/v1/cron/status)?"),
                Text::tr("Is the account still signed in on the phone?")};
    case Profile::DjangoHeartbeat:
        return {Text::tr("Does the Redis channel layer answer (redis-cli ping)?"),
                Text::tr("Does the log of the server say “Heartbeat broadcast failed”?"),
                Text::tr("Is the time of the server right (timedatectl)?")};
    case Profile::WebSocketPing:
        return {Text::tr("What do its statistics say (GET /api/v1/websockets/stats)?"),
                Text::tr("Does a proxy on the way end idle connections?"),
                Text::tr("Is the sign-in of this client still valid?")};
    case Profile::Generic: return {};
    }
    return {};
}

} // namespace Pulse::Words
