// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/sign_in_row.h"

#include "ui/detail/text_label.h"
#include "ui/edit/quiet_combo.h"
#include "ui/edit/setting_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Pulse {

namespace {

constexpr int longestToken = 8'192;
constexpr int fewestLetters = 6; // of a choice that are seen where there is little room

} // namespace

SignInRow::SignInRow(Theme &theme, const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_way(new QuietCombo(this))
    , m_tokenPart(new QWidget(this))
    , m_tokenLabel(new TextLabel(theme, {12, QFont::Medium, Tone::Sec}, m_tokenPart))
    , m_token(new QLineEdit(m_tokenPart))
    , m_reveal(new QPushButton(tr("Show"), m_tokenPart))
    , m_foot(new TextLabel(theme, {11, QFont::Normal, Tone::Muted}, this))
{
    m_way->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_way->setMinimumContentsLength(fewestLetters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(new TextLabel(theme, {12, QFont::Medium, Tone::Sec}, tr("Sign-in"), this));
    m_way->setObjectName(prefix + QStringLiteral(".sign_in"));
    m_way->setAccessibleName(tr("Sign-in"));
    m_way->addItems({tr("None"), tr("Bearer token, kept in the system keyring"),
                     tr("Bearer token, kept elsewhere")});
    column->addWidget(m_way);
    auto *part = new QVBoxLayout(m_tokenPart);
    part->setContentsMargins(0, theme.px(8), 0, 0);
    part->setSpacing(theme.px(4));
    part->addWidget(m_tokenLabel);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(8));
    m_token->setObjectName(prefix + QStringLiteral(".token"));
    m_token->setMaxLength(longestToken);
    m_token->setFont(theme.mono(12));
    m_reveal->setObjectName(prefix + QStringLiteral(".reveal"));
    m_reveal->setAccessibleName(tr("Show the token"));
    m_reveal->setCheckable(true);
    m_reveal->setAutoDefault(false);
    line->addWidget(m_token, 1);
    line->addWidget(m_reveal);
    part->addLayout(line);
    column->addWidget(m_tokenPart);
    m_foot->setWordWrap(true);
    m_foot->setObjectName(prefix + QStringLiteral(".token.foot"));
    column->addWidget(m_foot);
    connect(m_way, &QComboBox::currentIndexChanged, this, &SignInRow::choose);
    connect(m_reveal, &QPushButton::toggled, this, [this] { showWay(); });
    connect(m_token, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_way->currentIndex() == Reference && text != m_field.typed)
            Q_EMIT edited(text);
        else if (m_way->currentIndex() == Keyring)
            Q_EMIT secretTyped();
    });
    showWay();
}

void SignInRow::choose(int way)
{
    {
        const QSignalBlocker quiet(m_token);
        m_token->setText(way == Reference ? m_field.typed : QString());
    }
    showWay();
    if (way == None && !m_field.typed.isEmpty())
        Q_EMIT edited({});
}

void SignInRow::showWay()
{
    const int way = m_way->currentIndex();
    const bool hidden = way == Keyring && !m_reveal->isChecked();
    m_tokenPart->setVisible(way != None);
    m_reveal->setVisible(way == Keyring);
    m_reveal->setText(m_reveal->isChecked() ? tr("Hide") : tr("Show"));
    m_token->setEchoMode(hidden ? QLineEdit::Password : QLineEdit::Normal);
    const QString label = way == Keyring ? tr("Token") : tr("Where the token is kept");
    m_tokenLabel->setText(label);
    m_token->setAccessibleName(label);
    const bool kept = way == Keyring && !m_field.typed.isEmpty();
    m_token->setPlaceholderText(way == Reference ? QStringLiteral("env:NAME or file:PATH")
                                : kept           ? tr("as %1").arg(m_field.typed)
                                                 : QString());
    const QString wrong = SettingWords::problem(m_field);
    const QString dispute = SettingWords::dispute(m_field);
    m_foot->setStatus(!wrong.isEmpty()     ? std::optional(Status::Critical)
                      : !dispute.isEmpty() ? std::optional(Status::Warning)
                                           : std::nullopt);
    m_foot->setText(!wrong.isEmpty()     ? wrong
                    : !dispute.isEmpty() ? dispute
                    : way == Keyring     ? tr("Kept in the system keyring, never in a file.")
                                         : QString());
    m_foot->setVisible(!m_foot->text().isEmpty());
}

void SignInRow::show(const SettingField &field)
{
    const bool another = field.typed != m_field.typed;
    m_field = field;
    const int way = m_way->currentIndex();
    const bool typing = way == Reference && m_token->text() == field.typed;
    if (another && !typing) {
        const QSignalBlocker quietWay(m_way);
        const QSignalBlocker quietToken(m_token);
        const bool inKeyring = field.typed.startsWith(QLatin1String("secret:"));
        m_way->setCurrentIndex(field.typed.isEmpty() ? None : inKeyring ? Keyring : Reference);
        m_token->setText(m_way->currentIndex() == Reference ? field.typed : QString());
    }
    showWay();
}

QString SignInRow::secret() const
{
    return m_way->currentIndex() == Keyring ? m_token->text() : QString();
}

void SignInRow::forgetSecret()
{
    const QSignalBlocker quiet(m_token);
    m_token->clear();
}

} // namespace Pulse
