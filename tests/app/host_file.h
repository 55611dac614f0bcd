// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/folders.h"
#include "app/core_host.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Pulse {

/// A folder with a real pulseboard.toml, and the core that follows it.
class HostFile final {
public:
    explicit HostFile(const QByteArray &text) : core(folders())
    {
        put(text);
        core.followConfig();
    }

    /// As a person with an editor.
    void put(const QByteArray &text) const
    {
        QFile opened(path());
        QVERIFY(opened.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(opened.write(text), text.size());
    }
    [[nodiscard]] QByteArray text() const
    {
        QFile opened(path());
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("(none)");
    }
    [[nodiscard]] QString path() const { return folders().configFile(); }
    [[nodiscard]] Folders folders() const { return {folder.path(), folder.path(), folder.path()}; }

    QTemporaryDir folder;
    CoreHost core;
};

} // namespace Pulse
