// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/service_editing.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QHash>
#include <QSet>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Pulse {

class FindingView;
class SettingRow;
class SettingsEditor;
class SignInRow;
class TextLabel;

/// "Add session": an address is pasted and tested; what is found fills the form; the form is added
/// to the configuration. What a person typed into a field is never overwritten by a test. Pressing
/// Add while a test runs ends it and adds what was found by then. Thread: GUI.
class ServiceDialog final : public QDialog {
    Q_OBJECT
public:
    /// Both must outlive it.
    ServiceDialog(ServiceEditing &editing, Theme &theme, QWidget *parent = nullptr);
    ~ServiceDialog() override;

    /// Types the address and begins to test it; an empty one waits to be typed.
    void begin(const QString &address);
    /// With all settings to be seen.
    void showAllSettings(bool shown);
    /// A new service with the settings of another one; not tested by itself.
    void beginCopy(const ServiceId &id);

Q_SIGNALS:
    void added(const Pulse::SaveOutcome &outcome);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeRight();
    [[nodiscard]] QWidget *makeFoot();
    void makeAddress(QVBoxLayout *column);
    void makeRows(QVBoxLayout *column);
    void onAddressChanged(const QString &text);
    void test();
    void onFinished(const Finding &finding);
    void take(const SettingsForm &form);
    void onEdited(const QString &key, const QString &text);
    void showForm();
    [[nodiscard]] QString addressProblem() const;
    void add();
    void onSaved(const SaveOutcome &outcome);
    void startAnew();

    ServiceEditing &m_editing;
    Theme &m_theme;
    SettingsForm m_form;
    QSet<QString> m_touched; ///< keys that a person typed
    DetectAddress m_address;
    QString m_tested; ///< the text that the last test looked at
    QString m_textBefore;
    bool m_testing = false;
    bool m_addWhenFinished = false;
    bool m_saving = false;
    QLineEdit *m_addressLine = nullptr;
    TextLabel *m_addressFoot = nullptr;
    QHash<QString, SettingRow *> m_rows;
    SignInRow *m_signIn = nullptr;
    QPushButton *m_all = nullptr;
    SettingsEditor *m_editor = nullptr;
    FindingView *m_finding = nullptr;
    TextLabel *m_answer = nullptr;
    QCheckBox *m_stay = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace Pulse
