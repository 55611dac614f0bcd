// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/socket_http_check.h"

namespace Pulse::Testing {

/// A SocketHttpCheck and all that it reported.
class HttpProbe final {
public:
    HttpProbe() : check(std::make_unique<SocketHttpCheck>(std::make_shared<NameLookup>()))
    {
        HttpCheck *c = check.get();
        QObject::connect(c, &HttpCheck::answered, c,
                         [this](const HttpCheck::Answer &got) { ++answered, answer = got; });
        QObject::connect(c, &HttpCheck::failed, c,
                         [this](const CloseReason &why, const CheckTiming &time) {
                             ++failed, reason = why, timing = time;
                         });
    }

    void start(const QString &url, milliseconds timeout = milliseconds(10'000))
    {
        ConnectionRequest request;
        request.url = url;
        request.timeout = timeout;
        check->start(request);
    }
    [[nodiscard]] int ends() const { return answered + failed; }

    std::unique_ptr<SocketHttpCheck> check;
    int answered = 0;
    int failed = 0;
    HttpCheck::Answer answer;
    CloseReason reason;
    CheckTiming timing;
};

} // namespace Pulse::Testing
