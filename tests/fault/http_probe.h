// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/qnam_http_check.h"

namespace Pulse::Testing {

/// A QnamHttpCheck and all that it reported.
class HttpProbe final {
public:
    explicit HttpProbe(std::shared_ptr<HttpManagers> managers = std::make_shared<HttpManagers>())
        : check(
              std::make_unique<QnamHttpCheck>(std::make_shared<NameLookup>(), std::move(managers)))
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

    std::unique_ptr<QnamHttpCheck> check;
    int answered = 0;
    int failed = 0;
    HttpCheck::Answer answer;
    CloseReason reason;
    CheckTiming timing;
};

} // namespace Pulse::Testing
