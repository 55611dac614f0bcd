// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detect/finding.h"
#include "models/session/service.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace Pulse {

class CardPreview;
class KeyValues;
class ShapeIcon;
class StepList;
class TextLabel;

/// What a test of an address sees: its steps as they come, what was found, and how the service's
/// card will look. Thread: GUI.
class FindingView final : public QWidget {
    Q_OBJECT
public:
    explicit FindingView(Theme &theme, QWidget *parent = nullptr);

    void begin(const QString &place);
    void addStep(const DetectStep &step);
    void finish(const Finding &finding);
    /// No test: why, or what to do first.
    void rest(const QString &words);
    /// The service as it would be added; nothing: there is none yet.
    void preview(const std::optional<ServiceSettings> &service);

Q_SIGNALS:
    void testAgainAsked();

private:
    void showSteps();
    void say(Status status, const QString &headline);

    Theme &m_theme;
    QList<DetectStep> m_steps;
    std::optional<Finding> m_finding;
    ShapeIcon *m_shape;
    TextLabel *m_headline;
    QPushButton *m_again;
    StepList *m_list;
    QWidget *m_found;
    KeyValues *m_facts;
    TextLabel *m_notes;
    QWidget *m_look;
    CardPreview *m_card;
};

} // namespace Pulse
