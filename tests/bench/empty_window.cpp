// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest program with a main window, to compare a start with.
#include <QApplication>
#include <QListView>
#include <QMainWindow>
#include <QToolBar>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.addToolBar(QStringLiteral("Main"))->addAction(QStringLiteral("Open"));
    window.setCentralWidget(new QListView(&window));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
