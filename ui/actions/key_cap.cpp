// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/key_cap.h"

#include "ui/theme/theme.h"

namespace Pulse {

QLabel *makeKeyCap(Theme &theme, const QString &name, QWidget *parent)
{
    auto *key = new QLabel(name, parent);
    key->setTextFormat(Qt::PlainText);
    key->setAttribute(Qt::WA_TransparentForMouseEvents);
    key->setAlignment(Qt::AlignCenter);
    const auto dress = [key, &theme] {
        const Tokens &tokens = theme.tokens();
        key->setFixedHeight(theme.px(18));
        key->setMinimumWidth(theme.px(18));
        key->setStyleSheet(
            QStringLiteral("QLabel { color: %1; border: 1px solid %2; padding: 0 4px; "
                           "border-radius: 4px; font-size: %3px; font-weight: 500 }")
                .arg(tokens.muted.name(), tokens.border.name())
                .arg(theme.px(11)));
    };
    QObject::connect(&theme, &Theme::changed, key, dress);
    dress();
    return key;
}

} // namespace Pulse
