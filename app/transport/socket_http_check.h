// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/http_answer_reader.h"
#include "app/transport/line_check.h"

namespace Pulse {

/// An HTTP GET, or a POST without a body, over a connection of its own, so that name, TCP and TLS
/// are tested each time and each phase is measured. No redirect followed, no cookie, no
/// compression.
///
/// Not on QNetworkAccessManager, whose thread (6.4.2) reads a head for as long as bytes come,
/// without a limit and without hearing an abort: one server that never ends its headers would hold
/// up the checks of all others for ever. Thread: the engine's.
class SocketHttpCheck final : public LineCheck {
    Q_OBJECT
public:
    explicit SocketHttpCheck(std::shared_ptr<NameLookup> names);

    void start(const ConnectionRequest &request) override;

protected:
    void lineReady() override;
    void read() override;
    void lineEnded() override;
    [[nodiscard]] CloseReason tooLate() const override;

private:
    void settle();

    HttpAnswerReader m_reader;
};

} // namespace Pulse
