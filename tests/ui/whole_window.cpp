// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/whole_window.h"

#include "models/incident/incident_book.h"
#include "tests/ui/detail_scene.h"

namespace Pulse {

namespace {

/// As the program would have them, of what fails in the store; the first of them was seen.
QList<Incident> openIncidents(const SessionStore &store, const QList<ServiceSettings> &services)
{
    IncidentBook book;
    Q_UNUSED(book.setServices(services, store.now()));
    for (int row = 0; row < store.count(); ++row) {
        const SessionStore::Entry &entry = store.at(row);
        if (isProblem(entry.state.status))
            Q_UNUSED(book.apply({entry.id, entry.state.statusSince, entry.state.status,
                                 Status::Healthy, entry.state}));
    }
    if (const QList<Incident> open = book.open(); open.size() > 1)
        Q_UNUSED(book.acknowledge(open.constLast().id, QStringLiteral("Ana"),
                                  QStringLiteral("The provider was called"), store.now()));
    return book.open();
}

} // namespace

WholeWindow::WholeWindow(Theme &theme)
    : store(nullptr, [] { return Scene::now(); }), incidents(nullptr, [] { return Scene::now(); })
{
    Scene::fill(store);
    QList<ServiceSettings> services;
    for (int row = 0; row < store.count(); ++row)
        services.append(*store.at(row).settings);
    const ConfigEdit all = withNewServices(desk.text, services);
    if (!all.text)
        qFatal("%s", qPrintable(all.problem));
    desk.text = *all.text;
    if (desk.services().isEmpty())
        qFatal("The services cannot be read:\n%s", desk.text.constData());
    incidents.reset(openIncidents(store, services));

    window = std::make_unique<MainWindow>(store, commands, theme);
    actions = new IncidentActions(incidents, store, *this, theme, *window);
    edits = new EditActions(desk, theme, *window);
    detail = new SessionDetail(store, commands, theme, window.get());
    panel = new IncidentPanel(incidents, theme, window.get());
    detail->setIncidents(incidents, *actions);
    detail->bindActions(window->actions());
    detail->setEditing(*edits);
    window->setIncidentActions(*actions);
    window->setDetailPage(detail, [this](const SessionId &id) { detail->showSession(id); });
    window->setIncidentPanel(panel);
    window->setIncidentCount(incidents.openCount());
    window->setReducedMotion(true); // nothing is on its way
    window->offerSettings();
    window->offerLabels();
    const auto nothing = [] {
    };
    window->setDoors({nothing, [](const QString &) {}, nothing, nothing});
    for (const ActionId id : {ActionId::Import, ActionId::Export, ActionId::MiniWindow})
        window->actions().bind(id, nothing);
}

} // namespace Pulse
